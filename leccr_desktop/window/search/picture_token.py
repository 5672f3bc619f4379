"""The picture in the search box. Owns: how the picture that is searched by is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.query import SimilarTo
from leccr_desktop.operations.thumbnails import load_thumbnail
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["PictureToken"]

_SIDE_PX = 3 * GRID_PX


class PictureToken(QFrame):
    """A thumbnail, the file's name, and a cross.

    Args:
        runner: where the thumbnail is read.

    Signals:
        removed: the person wants to search without it.
    """

    removed = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._shown: Path | SimilarTo | None = None
        self._ticket: Ticket | None = None
        self.setObjectName("pictureToken")
        self._thumbnail = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._thumbnail.setFixedSize(_SIDE_PX, _SIDE_PX)
        self._name = ElidedLabel()
        self._name.setMaximumWidth(18 * GRID_PX)
        self.remove_button = IconButton(
            "clear", self.tr("Search without this picture"), side_px=2 * GRID_PX
        )
        self.remove_button.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX // 2, 0, 0, 0))
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._thumbnail)
        layout.addWidget(self._name)
        layout.addWidget(self.remove_button)
        self.hide()

    @property
    def has_thumbnail(self) -> bool:
        """Whether the thumbnail has come."""
        return not self._thumbnail.pixmap().isNull()

    def show_picture(self, picture: Path | SimilarTo | None) -> None:
        """Show this one; None hides the token."""
        if picture == self._shown:
            return
        self._shown = picture
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        self._thumbnail.setPixmap(QPixmap())
        self.setVisible(picture is not None)
        if picture is None:
            return
        item, text = self._described(picture)
        self._name.setText(text)
        self._name.setFixedWidth(
            min(18 * GRID_PX, self._name.fontMetrics().horizontalAdvance(text) + GRID_PX // 2)
        )
        self.setToolTip(str(item.path))
        self.setAccessibleName(self.tr("Picture that is searched by: {name}").format(name=text))
        self._ticket = load_thumbnail(
            runner=self._runner,
            item=item,
            side_px=round(_SIDE_PX * self.devicePixelRatio()),
            then=self._take,
            failed=self._do_without,
        )

    def _described(self, picture: Path | SimilarTo) -> tuple[MediaItem, str]:
        if isinstance(picture, SimilarTo):
            item = MediaItem(picture.path, picture.kind, picture.start_ms, picture.end_ms)
            return item, self.tr("Like {name}").format(name=picture.path.name)
        return MediaItem(picture, MediaKind.PHOTO), picture.name

    def _take(self, image: QImage) -> None:
        ratio = self.devicePixelRatio()
        side = round(_SIDE_PX * ratio)
        pixmap = QPixmap.fromImage(image).scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap.setDevicePixelRatio(ratio)
        self._thumbnail.setPixmap(pixmap)

    def _do_without(self, _error: LeccrError) -> None:
        # The search itself says why the picture cannot be read.
        self._thumbnail.hide()
