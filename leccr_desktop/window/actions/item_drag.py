"""Dragging items. Owns: what hangs at the pointer meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap

from leccr_desktop.operations.item_files import files_of
from leccr_desktop.window.icons import drawing
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["drag_pixmap"]

SIDE_PX = 12 * GRID_PX
"""Of the picture at the pointer."""

_STACKED = 3
"""So many pictures lie on each other at most; the number says how many there are."""

_OFFSET_PX = GRID_PX // 2
_BADGE_PX = 3 * GRID_PX


def drag_pixmap(
    source: QWidget,
    items: Sequence[MediaItem],
    *,
    picture_of: Callable[[MediaItem], QPixmap | None],
) -> QPixmap:
    """The first pictures on each other, and how many files there are where it is more than one.

    Args:
        source: where they are dragged from; it gives colours, font and direction.
        items: at least one.
        picture_of: gives the small picture of an item, None where there is none yet.
    """
    files = files_of(items)
    scale = source.devicePixelRatioF()
    pixmap = QPixmap(QSize(SIDE_PX, SIDE_PX) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    palette = source.palette()
    shown = files[:_STACKED]
    side_px = SIDE_PX - _BADGE_PX // 2 - (len(shown) - 1) * _OFFSET_PX
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    # From the bottom of the pile up, so that the first one lies on top.
    for depth, item in reversed(tuple(enumerate(shown))):
        at = _BADGE_PX // 2 + depth * _OFFSET_PX
        frame = QRectF(at, at, side_px, side_px)
        picture = picture_of(item) or drawing(
            "photo", palette.color(QPalette.ColorRole.Text), size_px=SIDE_PX, scale=scale
        )
        _draw_card(painter, frame, picture, palette)
    if len(files) > 1:
        _draw_count(painter, len(files), source)
    painter.end()
    return pixmap


def _draw_card(painter: QPainter, frame: QRectF, picture: QPixmap, palette: QPalette) -> None:
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRect(frame)
    size = picture.size().scaled(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    inside = QRectF(0, 0, size.width(), size.height())
    inside.moveCenter(frame.center())
    painter.drawPixmap(inside, picture, QRectF(picture.rect()))


def _draw_count(painter: QPainter, count: int, source: QWidget) -> None:
    palette = source.palette()
    text = QLocale().toString(count)
    metrics = source.fontMetrics()
    height = max(_BADGE_PX, metrics.height() + GRID_PX // 2)
    width = max(height, metrics.horizontalAdvance(text) + GRID_PX)
    at_start = source.layoutDirection() is Qt.LayoutDirection.RightToLeft
    badge = QRectF(QPointF(0 if at_start else SIDE_PX - width, 0), QSize(width, height).toSizeF())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setFont(source.font())
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
