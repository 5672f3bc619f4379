"""One card of the grid. Owns: how a picture, its name, its badges and its states are painted.

A frame of a scroll copies pixmaps and nothing else: pictures come cut to size, badges and glyphs
are drawn once, names are measured once.
"""

from __future__ import annotations

from functools import lru_cache
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
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leccr_desktop.operations.thumbnails import CardShape
from leccr_desktop.window.grid.badges import BadgeBook, badges_of, place_badges
from leccr_desktop.window.grid.results_model import ITEM_ROLE, STACK_ROLE
from leccr_desktop.window.icons import drawing
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.badges import Badge
    from leccr_desktop.window.grid.hover_scrub import HoverScrub
    from leccr_desktop.window.grid.results_model import Stack
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["ItemDelegate"]

_CORNER_PX = 8
_MARGIN_PX = GRID_PX // 2
_NAMES_KEPT = 2000


class ItemDelegate(QStyledItemDelegate):
    """Paints what is in memory and never waits for what is not.

    Args:
        thumbnails: asked for pixmaps, never to make them.
        scrub: the video under the pointer.
    """

    def __init__(
        self, thumbnails: ThumbnailStore, scrub: HoverScrub, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._scrub = scrub
        self._size = QSize(200, 200)
        self._look: tuple[str, int, float] | None = None
        self._small = QFont()
        self._metrics = QFontMetrics(self._small)
        self._book = BadgeBook(self._small, QPalette(), 1)
        self._palette = QPalette()
        self._scale = 1.0
        self._name_px = 3 * GRID_PX
        self._stand_in = lru_cache(16)(self._draw_stand_in)
        self._cut_name = lru_cache(_NAMES_KEPT)(self._measure_name)

    # ---- geometry

    def lay_out(self, width_px: int, font: QFont) -> QSize:
        """Make all cells as wide as this, for pictures a little wider than high.

        Returns:
            The size of a cell.
        """
        # As much as the font needs for a line, in whole steps.
        line_px = -(-(QFontMetrics(font).height() + 2) // GRID_PX) * GRID_PX
        self._name_px = line_px
        self._size = QSize(width_px, round(width_px * 0.8) + line_px)
        return self._size

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The one size of every cell."""
        return self._size

    def picture_rect(self, cell: QRect) -> QRect:
        """Where the picture is in a cell."""
        return cell.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX - self._name_px)

    def card_shape(self, scale: float) -> CardShape:
        """What pictures have to be cut to, in device pixels."""
        picture = self.picture_rect(QRect(QPoint(), self._size))
        return CardShape(
            width_px=max(1, round(picture.width() * scale)),
            height_px=max(1, round(picture.height() * scale)),
            corner_px=round(_CORNER_PX * scale),
        )

    def is_stack_badge(
        self, option: QStyleOptionViewItem, index: QModelIndex, position: QPoint
    ) -> bool:
        """Whether the badge that opens the stack is at a position."""
        picture = self.picture_rect(option.rect)
        item, stack = index.data(ITEM_ROLE), index.data(STACK_ROLE)
        placed = self._placed_badges(item, stack, picture, option.direction)
        return any(badge.is_stack and rect.contains(position) for badge, rect in placed)

    # ---- painting

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the card."""
        self._adopt_look(option, painter.device().devicePixelRatioF())
        item: MediaItem = index.data(ITEM_ROLE)
        stack: Stack | None = index.data(STACK_ROLE)
        picture = self.picture_rect(option.rect)
        if stack is not None and stack.is_open:
            self._paint_stack_ground(painter, option, stack)
        scrubbed = self._scrub.pixmap(item)
        pixmap = scrubbed or self._thumbnails.pixmap(item)
        if pixmap is None:
            on_ground = stack is not None and stack.is_open
            pixmap = self._stand_in(self._stand_in_glyph(item), picture.size(), on_ground)
            painter.drawPixmap(picture.topLeft(), pixmap)
        else:
            painter.drawPixmap(picture, pixmap)
        for badge, rect in self._placed_badges(item, stack, picture, option.direction):
            painter.drawPixmap(rect, self._book.pixmap(badge.glyphs, badge.text))
        if scrubbed is not None:
            self._paint_position(painter, picture, option)
        self._paint_name(painter, picture, item, option)
        self._paint_states(painter, picture, option)

    def _adopt_look(self, option: QStyleOptionViewItem, scale: float) -> None:
        """Forget what was drawn for another font, palette or screen."""
        look = (option.font.key(), option.palette.cacheKey(), scale)
        if look == self._look:
            return
        self._look = look
        self._small = _smaller(option.font)
        self._metrics = QFontMetrics(self._small)
        self._book = BadgeBook(self._small, option.palette, scale)
        self._palette = QPalette(option.palette)
        self._scale = scale
        self._cut_name.cache_clear()
        self._stand_in.cache_clear()

    def _placed_badges(
        self, item: MediaItem, stack: Stack | None, picture: QRect, direction: Qt.LayoutDirection
    ) -> list[tuple[Badge, QRect]]:
        badges = badges_of(item, stack)
        if not badges:
            return []
        return place_badges([(b, self._book.size(b)) for b in badges], picture, direction)

    def _paint_stack_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, stack: Stack
    ) -> None:
        """A band behind all cards of an open stack, which begins rounded at its first one."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.AlternateBase))
        painter.setClipRect(option.rect)
        band = QRectF(option.rect)
        if stack.is_top:
            left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
            beyond = 2 * _CORNER_PX
            band.adjust(0 if left_to_right else -beyond, 0, beyond if left_to_right else 0, 0)
            painter.drawRoundedRect(band, _CORNER_PX, _CORNER_PX)
        else:
            painter.drawRect(band)
        painter.restore()

    def _stand_in_glyph(self, item: MediaItem) -> str:
        if item.failure or self._thumbnails.is_broken(item):
            return "broken"
        return "play" if item.kind is MediaKind.VIDEO else "photo"

    def _draw_stand_in(self, glyph: str, size: QSize, on_ground: bool) -> QPixmap:
        """What is shown while there is no picture.

        Args:
            glyph: name of a drawing.
            size: of the picture it stands in for.
            on_ground: whether it lies on the band of an open stack.
        """
        pixmap = QPixmap(size * self._scale)
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = QPalette.ColorRole.Base if on_ground else QPalette.ColorRole.AlternateBase
        painter.setBrush(self._palette.color(role))
        area = QRect(QPoint(), size)
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
        side_px = min(4 * GRID_PX, size.height())
        target = QRect(0, 0, side_px, side_px)
        target.moveCenter(area.center())
        color = self._palette.color(QPalette.ColorRole.Mid)
        painter.drawPixmap(target, drawing(glyph, color, size_px=side_px, scale=self._scale))
        painter.end()
        return pixmap

    def _paint_position(
        self, painter: QPainter, picture: QRect, option: QStyleOptionViewItem
    ) -> None:
        """A line at the foot of a scrubbed video: how far in the frame is."""
        line = QRect(picture.left(), picture.bottom() - 3, picture.width(), 4)
        done = QRect(line)
        done.setWidth(round(line.width() * self._scrub.fraction))
        painter.fillRect(line, option.palette.color(QPalette.ColorRole.Window))
        painter.fillRect(
            QStyle.visualRect(option.direction, line, done),
            option.palette.color(QPalette.ColorRole.Highlight),
        )

    def _paint_name(
        self, painter: QPainter, picture: QRect, item: MediaItem, option: QStyleOptionViewItem
    ) -> None:
        painter.setFont(self._small)
        # A file name reads from left to right everywhere; else its suffix would come first.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(picture.left(), picture.bottom() + 1, picture.width(), self._name_px)
        name = self._cut_name(item.path.name, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, name)
        painter.setLayoutDirection(option.direction)

    def _paint_states(
        self, painter: QPainter, picture: QRect, option: QStyleOptionViewItem
    ) -> None:
        """Selected is a thick frame, current an outer one around it, hovered a thin one."""
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (selected or focused or hovered):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 4))
            frame = QRectF(picture).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, _CORNER_PX - 1, _CORNER_PX - 1)
        elif hovered:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
            painter.drawRoundedRect(QRectF(picture), _CORNER_PX, _CORNER_PX)
        if focused:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
            frame = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, _CORNER_PX + 2, _CORNER_PX + 2)
        painter.restore()

    def _measure_name(self, name: str, width_px: int) -> str:
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width_px)


def _smaller(font: QFont) -> QFont:
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 0.88)
    else:
        result.setPixelSize(round(font.pixelSize() * 0.88))
    return result
