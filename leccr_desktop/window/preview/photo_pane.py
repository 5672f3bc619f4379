"""A photo, big. Owns: what is shown while it is read, when it is there, and when it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.operations.viewing import Trouble, TroubleKind
from leccr_desktop.window.preview.picture_canvas import PictureCanvas
from leccr_desktop.window.preview.picture_shelf import PictureShelf
from leccr_desktop.window.preview.trouble_panel import TroublePanel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.viewing import Picture
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["PhotoPane"]

LEAST_SIDE_PX = 1024
"""A photo is decoded no smaller than this, however small the screen says it is."""


class PhotoPane(QWidget):
    """Shows one photo.

    Args:
        runner: where photos are read.

    Signals:
        settled: the photo is shown, or it is said why it cannot be.
    """

    settled = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: MediaItem | None = None
        self._neighbours: tuple[Path, ...] = ()
        self.canvas = PictureCanvas()
        self.trouble = TroublePanel(runner)
        self._opening = QLabel(self.tr("Opening…"), alignment=Qt.AlignmentFlag.AlignCenter)
        self._opening.setProperty("role", "muted")
        self._stack = QStackedWidget()
        for page in (self._opening, self.canvas, self.trouble):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.shelf = PictureShelf(runner, self)
        self.shelf.shown.connect(self._show)
        self.shelf.detailed.connect(self.canvas.show_detail)
        self.shelf.failed.connect(self._explain)
        self.canvas.detail_wanted.connect(self.shelf.want_detail)
        self.trouble.retry_wanted.connect(self._try_again)

    @property
    def image(self) -> QImage:
        """What is shown; null while it is being read and where it cannot be."""
        return self.canvas.image

    @property
    def message(self) -> str:
        """What is said in place of the photo; empty while it is shown."""
        return self.trouble.text

    def show_item(self, item: MediaItem, *, neighbours: Sequence[Path] = ()) -> None:
        """Read and show a photo.

        Args:
            item: the photo.
            neighbours: photos to have ready, see `PictureShelf.open`.
        """
        self._item = item
        self._neighbours = tuple(neighbours)
        self.canvas.clear()
        self.canvas.setAccessibleName(self.tr("Photo {name}").format(name=item.path.name))
        self.trouble.clear()
        self._stack.setCurrentWidget(self._opening)
        if item.is_offline:
            self._explain(Trouble(TroubleKind.OFFLINE))
            return
        self.shelf.open(item.path, side_px=self._screen_side_px(), neighbours=neighbours)

    def clear(self) -> None:
        """Show nothing, keep no pixels, and forget what is still being read."""
        self._item = None
        self.shelf.clear()
        self.canvas.clear()
        self.trouble.clear()

    def _screen_side_px(self) -> int:
        """The longer side of the screen, in its own pixels: enough for full screen too."""
        size = self.screen().size()
        side_px = round(max(size.width(), size.height()) * self.devicePixelRatioF())
        return max(side_px, LEAST_SIDE_PX)

    @Slot(object)
    def _show(self, picture: Picture) -> None:
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_picture(picture)
        self.settled.emit()

    @Slot(object)
    def _explain(self, trouble: Trouble) -> None:
        if self._item is not None:
            self.trouble.explain(self._item, trouble)
            self._stack.setCurrentWidget(self.trouble)
            self.settled.emit()

    @Slot()
    def _try_again(self) -> None:
        if self._item is not None:
            self.shelf.clear()
            self._stack.setCurrentWidget(self._opening)
            self.trouble.clear()
            self.shelf.open(
                self._item.path, side_px=self._screen_side_px(), neighbours=self._neighbours
            )
