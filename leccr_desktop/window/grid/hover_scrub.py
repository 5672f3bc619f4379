"""Looking through a video by moving over its card. Owns: which frame is shown, and the last few.

One frame is being decoded at a time: the one under the pointer. A pointer that only crosses a card
on its way starts nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

from leccr_desktop.operations.thumbnails import load_frame_card
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.thumbnails import CardShape
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["FRAMES", "HoverScrub"]

FRAMES = 12
"""Stops on the way across a card. More would each be narrower than a hand holds still."""

_KEPT = 3 * FRAMES
"""Frames in memory: those of the last few videos."""

_REST_MS = 120
"""A pointer that stays this long on a card wants to see into it."""

_Stop = tuple[str, int]
"""A path and a position in ms."""


class HoverScrub(QObject):
    """The frames of the one video that the pointer is on.

    Args:
        runner: where frames are decoded.

    Signals:
        changed: the item (object) whose card looks different now.
    """

    changed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._item: MediaItem | None = None
        self._shape: CardShape | None = None
        self._fraction = 0.0
        self._shown: QPixmap | None = None
        self._ticket: Ticket | None = None
        self._awaited: _Stop | None = None
        self._frames: OrderedDict[_Stop, QPixmap | None] = OrderedDict()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)

    @property
    def item(self) -> MediaItem | None:
        """The video the pointer is on."""
        return self._item

    @property
    def waiting(self) -> bool:
        """Whether a frame is being decoded."""
        return self._ticket is not None

    @property
    def fraction(self) -> float:
        """How far in the pointer is, in [0, 1]."""
        return self._fraction

    def pixmap(self, item: MediaItem) -> QPixmap | None:
        """The frame to show in place of the card's picture; None for its own picture."""
        if self._item is None or self._shown is None or item.key != self._item.key:
            return None
        return self._shown

    def move(self, item: MediaItem | None, fraction: float, shape: CardShape) -> None:
        """Follow the pointer.

        Args:
            item: what it is on; None, a photo or a video that cannot be looked into ends it.
            fraction: how far from where reading begins, in [0, 1].
            shape: of the card.
        """
        if item is None or not _can_scrub(item):
            self.leave()
            return
        if self._item is None or item.key != self._item.key:
            self.leave()
            self._item = item
            self._rest.start()
        if shape != self._shape:
            self._frames.clear()
            self._shape = shape
        self._fraction = min(1.0, max(0.0, fraction))
        if not self._rest.isActive():
            self._look()

    @Slot()
    def leave(self) -> None:
        """Show the card's own picture again, and forget the frame that is being decoded."""
        self._rest.stop()
        self._drop()
        item, self._item, self._shown = self._item, None, None
        if item is not None:
            self.changed.emit(item)

    @Slot()
    def _look(self) -> None:
        if self._item is None or self._shape is None:
            return
        stop = self._stop(self._item)
        if stop in self._frames:
            self._drop()
            self._frames.move_to_end(stop)
            self._show(self._frames[stop])
        elif stop != self._awaited:
            self._drop()
            self._awaited = stop
            self._ticket = load_frame_card(
                runner=self._runner,
                path=self._item.path,
                at_ms=stop[1],
                shape=self._shape,
                then=self._take,
                failed=self._give_up,
            )

    def _stop(self, item: MediaItem) -> _Stop:
        number = min(FRAMES - 1, int(self._fraction * FRAMES))
        return str(item.path), (item.duration_ms or 0) * number // FRAMES

    def _take(self, image: QImage) -> None:
        self._settle(QPixmap.fromImage(image))

    def _give_up(self, _: LeccrError) -> None:
        self._settle(None)

    def _settle(self, pixmap: QPixmap | None) -> None:
        if self._awaited is None:
            return
        self._frames[self._awaited] = pixmap
        while len(self._frames) > _KEPT:
            self._frames.popitem(last=False)
        self._ticket = self._awaited = None
        self._show(pixmap)

    def _show(self, pixmap: QPixmap | None) -> None:
        # Where a frame cannot be decoded, the last one stays.
        self._shown = pixmap or self._shown
        if self._item is not None:
            self.changed.emit(self._item)

    def _drop(self) -> None:
        if self._ticket is not None:
            self._ticket.drop()
        self._ticket = self._awaited = None


def _can_scrub(item: MediaItem) -> bool:
    known = item.kind is MediaKind.VIDEO and bool(item.duration_ms)
    return known and not item.is_offline and not item.failure
