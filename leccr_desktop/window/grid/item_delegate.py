"""One card of the grid. Owns: how a thumbnail, its name and its badges are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leccr_desktop.window.grid.results_model import ITEM_ROLE
from leccr_desktop.window.icons import drawing
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["ItemDelegate"]

_CORNER_PX = 8
_NAME_PX = 3 * GRID_PX
_BADGE = QColor(0, 0, 0, 170)


class ItemDelegate(QStyledItemDelegate):
    """Paints what is in memory and never waits for what is not.

    Args:
        thumbnails: asked for pixmaps, never to make them.
    """

    def __init__(self, thumbnails: ThumbnailStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._size = QSize(200, 200)
        self._drawings: dict[tuple[str, str, int, float], QPixmap] = {}

    def set_cell_size(self, size: QSize) -> None:
        """All cells are of this size."""
        self._size = size

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The one size of every cell."""
        return self._size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the card."""
        item: MediaItem = index.data(ITEM_ROLE)
        palette: QPalette = option.palette
        cell = option.rect.adjusted(GRID_PX // 2, GRID_PX // 2, -GRID_PX // 2, -GRID_PX // 2)
        picture = cell.adjusted(0, 0, 0, -_NAME_PX)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, picture, item, palette)
        if item.kind is MediaKind.VIDEO:
            self._paint_badge(painter, picture, item, option.font)
        if selected or hovered:
            role = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.PlaceholderText
            painter.setPen(QPen(palette.color(role), 3 if selected else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(picture), _CORNER_PX, _CORNER_PX)
        self._paint_name(painter, cell, item, option)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, rect: QRect, item: MediaItem, palette: QPalette
    ) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), _CORNER_PX, _CORNER_PX)
        painter.fillPath(shape, palette.color(QPalette.ColorRole.AlternateBase))
        pixmap = self._thumbnails.pixmap(item)
        if pixmap is None:
            if self._thumbnails.is_broken(item):
                name = "broken"
            else:
                name = "play" if item.kind is MediaKind.VIDEO else "photo"
            faint = palette.color(QPalette.ColorRole.Mid)
            self._paint_drawing(painter, rect, name, faint, 4 * GRID_PX)
            return
        painter.setClipPath(shape)
        # Filled edge to edge; what sticks out of the card is cut, half on each side.
        size = pixmap.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(rect.center())
        painter.drawPixmap(target, pixmap)
        painter.setClipping(False)

    def _paint_badge(self, painter: QPainter, rect: QRect, item: MediaItem, font: QFont) -> None:
        painter.setFont(_smaller(font))
        text = clock_text(item.start_ms) if item.end_ms else ""
        glyph_px = 12
        text_px = painter.fontMetrics().horizontalAdvance(text) + 4 if text else 0
        width = glyph_px + GRID_PX + text_px
        badge = QRect(0, 0, width, 22)
        badge.moveBottomRight(rect.bottomRight() - QPoint(6, 6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BADGE)
        painter.drawRoundedRect(badge, 6, 6)
        glyph = QRect(badge.left() + 4, badge.center().y() - glyph_px // 2 + 1, glyph_px, glyph_px)
        self._paint_drawing(painter, glyph, "play", QColor("white"), glyph_px)
        if text:
            painter.setPen(QColor("white"))
            painter.drawText(
                badge.adjusted(0, 0, -6, 0),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                text,
            )

    def _paint_name(
        self, painter: QPainter, cell: QRect, item: MediaItem, option: QStyleOptionViewItem
    ) -> None:
        painter.setFont(_smaller(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(cell.left(), cell.bottom() - _NAME_PX + 1, cell.width(), _NAME_PX)
        name = painter.fontMetrics().elidedText(
            item.path.name, Qt.TextElideMode.ElideMiddle, line.width() - GRID_PX
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_drawing(
        self, painter: QPainter, rect: QRect, name: str, color: QColor, side_px: int
    ) -> None:
        scale = painter.device().devicePixelRatioF()
        key = (name, color.name(), side_px, scale)
        if key not in self._drawings:
            self._drawings[key] = drawing(name, color, size_px=side_px, scale=scale)
        target = QRect(0, 0, side_px, side_px)
        target.moveCenter(rect.center())
        painter.drawPixmap(target, self._drawings[key])


def _smaller(font: QFont) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * 0.88)
    return result
