"""Small pictures for the grid. Owns: which are in memory, which are being made, which wait.

The view says what is visible; whatever else waited is forgotten. So scrolling through a hundred
thousand files decodes only where the person stops.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from leccr_desktop.operations.viewing import load_thumbnail
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["ThumbnailStore"]

THUMBNAIL_PX = 320
"""Longer side as decoded: fills a grid cell on a screen of twice the density."""

CAPACITY = 400
"""Thumbnails kept: a dozen screens, about 120 MB."""

Key = tuple[str, int]


class ThumbnailStore(QObject):
    """A bounded cache of thumbnails, filled off the Qt thread.

    Args:
        runner: where the decoding runs.
        capacity: thumbnails to keep; the least recently shown goes first.

    Signals:
        ready: the item (object) whose thumbnail can be shown now, or never will be.
    """

    ready = Signal(object)

    def __init__(
        self, runner: TaskRunner, *, capacity: int = CAPACITY, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._capacity = capacity
        self._cache: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[Key, MediaItem] = OrderedDict()
        self._running: dict[Key, Ticket] = {}

    def __len__(self) -> int:
        return len(self._cache)

    @property
    def busy(self) -> bool:
        """Whether any is being made."""
        return bool(self._running)

    def pixmap(self, item: MediaItem) -> QPixmap | None:
        """The thumbnail, if it is here. Starts nothing."""
        pixmap = self._cache.get(item.key)
        if pixmap is not None:
            self._cache.move_to_end(item.key)
        return pixmap

    def is_broken(self, item: MediaItem) -> bool:
        """Whether making it failed."""
        return item.key in self._cache and self._cache[item.key] is None

    def want(self, items: Iterable[MediaItem]) -> None:
        """Make these, in this order, and nothing that was wanted before and has not started."""
        self._waiting = OrderedDict(
            (item.key, item)
            for item in items
            if item.key not in self._cache and item.key not in self._running
        )
        self._start()

    def _start(self) -> None:
        while self._waiting and len(self._running) < Lane.THUMBNAILS.workers:
            key, item = self._waiting.popitem(last=False)
            self._running[key] = load_thumbnail(
                runner=self._runner,
                item=item,
                side_px=THUMBNAIL_PX,
                then=partial(self._keep, item),
                failed=partial(self._give_up, item),
            )

    def _keep(self, item: MediaItem, image: QImage) -> None:
        self._settle(item, QPixmap.fromImage(image))

    def _give_up(self, item: MediaItem, _: LeccrError) -> None:
        self._settle(item, None)

    def _settle(self, item: MediaItem, pixmap: QPixmap | None) -> None:
        del self._running[item.key]
        self._cache[item.key] = pixmap
        while len(self._cache) > self._capacity:
            self._cache.popitem(last=False)
        self.ready.emit(item)
        self._start()
