"""Pictures of the cards in memory. Owns: which are here, which are being made, which wait.

The view says what is visible; whatever else waited is forgotten. So scrolling through a hundred
thousand files decodes only where the person stops.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from leccr_desktop.operations.thumbnails import load_card
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
    from leccr_desktop.operations.thumbnails import CardShape
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MEMORY_BYTES", "ThumbnailStore"]

MEMORY_BYTES = 96 << 20
"""Cards kept where nothing else is said: about eight hundred of the usual size."""

_LEAST_BYTES = 1024
"""What an entry counts at least: a note that there is no picture takes memory too."""

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Card:
    """What became of one item.

    Attributes:
        pixmap: as large as its shape; None where it could not be made.
        shape: what was asked for.
        nbytes: what it counts.
    """

    pixmap: QPixmap | None
    shape: CardShape
    nbytes: int


class ThumbnailStore(QObject):
    """A bounded cache of cards' pictures, filled off the Qt thread.

    Args:
        runner: where the decoding runs.
        files: where thumbnails are kept on disk; None keeps none.
        memory_bytes: of pictures in memory; the least recently shown go first.

    Signals:
        ready: the item (object) whose picture can be shown now, or never will be.
    """

    ready = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        *,
        files: ThumbnailFiles | None = None,
        memory_bytes: int = MEMORY_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._files = files
        self._memory_bytes = memory_bytes
        self._cards: OrderedDict[Key, _Card] = OrderedDict()
        self._nbytes = 0
        self._waiting: OrderedDict[Key, tuple[MediaItem, CardShape]] = OrderedDict()
        self._running: dict[Key, Ticket] = {}

    def __len__(self) -> int:
        return len(self._cards)

    @property
    def nbytes(self) -> int:
        """What the pictures in memory take."""
        return self._nbytes

    @property
    def busy(self) -> bool:
        """Whether any is being made."""
        return bool(self._running)

    @property
    def runner(self) -> TaskRunner:
        """Where pictures are made."""
        return self._runner

    @property
    def files(self) -> ThumbnailFiles | None:
        """Where thumbnails are kept on disk."""
        return self._files

    def set_memory_bytes(self, memory_bytes: int) -> None:
        """Keep no more than this from now on."""
        self._memory_bytes = memory_bytes
        self._make_room()

    def pixmap(self, item: MediaItem) -> QPixmap | None:
        """The picture, if it is here, maybe of a size that was wanted before. Starts nothing."""
        key = _key(item)
        card = self._cards.get(key)
        if card is None:
            return None
        self._cards.move_to_end(key)
        return card.pixmap

    def is_broken(self, item: MediaItem) -> bool:
        """Whether making it failed."""
        card = self._cards.get(_key(item))
        return card is not None and card.pixmap is None

    def want(self, items: Iterable[MediaItem], shape: CardShape) -> None:
        """Make these, in this order, and nothing that was wanted before and has not started.

        Args:
            items: what is visible, and then what soon may be.
            shape: of their cards. What is here in another shape is made again; what could not be
                made is not tried again.
        """
        self._waiting = OrderedDict(
            (key, (item, shape))
            for item in items
            if (key := _key(item)) not in self._running and not self._has(key, shape)
        )
        self._start()

    def _has(self, key: Key, shape: CardShape) -> bool:
        card = self._cards.get(key)
        return card is not None and (card.pixmap is None or card.shape == shape)

    def _start(self) -> None:
        while self._waiting and len(self._running) < Lane.THUMBNAILS.workers:
            key, (item, shape) = self._waiting.popitem(last=False)
            self._running[key] = load_card(
                runner=self._runner,
                item=item,
                shape=shape,
                files=self._files,
                then=partial(self._keep, item, shape),
                failed=partial(self._give_up, item, shape),
            )

    def _keep(self, item: MediaItem, shape: CardShape, image: QImage) -> None:
        self._settle(item, _Card(QPixmap.fromImage(image), shape, image.sizeInBytes()))

    def _give_up(self, item: MediaItem, shape: CardShape, _: LeccrError) -> None:
        self._settle(item, _Card(None, shape, _LEAST_BYTES))

    def _settle(self, item: MediaItem, card: _Card) -> None:
        key = _key(item)
        del self._running[key]
        before = self._cards.pop(key, None)
        self._nbytes += card.nbytes - (before.nbytes if before else 0)
        self._cards[key] = card
        self._make_room()
        self.ready.emit(item)
        self._start()

    def _make_room(self) -> None:
        while self._nbytes > self._memory_bytes and self._cards:
            _, card = self._cards.popitem(last=False)
            self._nbytes -= card.nbytes


def _key(item: MediaItem) -> Key:
    """By what is seen: a file that was changed in place is seen anew, a copy is not."""
    if item.content_hash is None:
        return item.key
    return item.content_hash, item.start_ms
