"""A photo, big. Owns: fitting it into the space there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from leccr_desktop.operations.viewing import load_photo
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["PhotoPane"]

PHOTO_PX = 2560
"""Longer side as decoded: fills most screens, in a fraction of a 50 MP photo's memory."""


class PhotoPane(QWidget):
    """Shows one photo as large as fits, never larger than it is.

    Args:
        runner: where photos are read.
    """

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._ticket: Ticket | None = None
        self._image = QImage()
        self._message = ""
        self.setAccessibleName(self.tr("Photo"))

    @property
    def image(self) -> QImage:
        """What is shown; null while it is being read and where it cannot be."""
        return self._image

    @property
    def message(self) -> str:
        """What is said in place of the photo; empty while it is shown."""
        return self._message

    def show_item(self, item: MediaItem) -> None:
        """Read and show a photo."""
        self.clear()
        self._message = self.tr("Opening…")
        self._ticket = load_photo(
            runner=self._runner,
            path=item.path,
            side_px=PHOTO_PX,
            then=self._show,
            failed=self._explain,
        )

    def clear(self) -> None:
        """Show nothing, and forget what is still being read."""
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        self._image = QImage()
        self._message = ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, or say why there is none."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            space = self.rect().adjusted(4 * GRID_PX, 0, -4 * GRID_PX, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(space, flags, self._message)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self.devicePixelRatioF()
        natural = self._image.size() / scale
        size = natural.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(natural)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        painter.drawImage(target, self._image)

    def _show(self, image: QImage) -> None:
        self._ticket = None
        self._image = image
        self._message = ""
        self.update()

    def _explain(self, error: LeccrError) -> None:
        self._ticket = None
        self._message = self.tr("This photo cannot be shown.\n{reason}").format(reason=error)
        self.update()
