"""The small marks on a card. Owns: which there are, where they stand, and their drawings.

Each is a glyph with a text where a glyph alone does not say it; the card's tooltip and what a
screen reader hears say the same in words. A badge is drawn once and copied from then on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPixmap

from leccr_desktop.window.icons import drawing
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.results_model import Stack

__all__ = ["Badge", "BadgeBook", "Corner", "badges_of", "place_badges"]

_OPACITY = 0.86
"""Enough of the picture shines through to see that the badge lies on it."""

_KEPT = 400
"""Drawn badges: those of many screens, videos of different lengths included."""


class Corner(Enum):
    """Of the picture; leading is where reading begins."""

    TOP_LEADING = "top leading"
    TOP_TRAILING = "top trailing"
    BOTTOM_LEADING = "bottom leading"
    BOTTOM_TRAILING = "bottom trailing"


@dataclass(frozen=True, slots=True)
class Badge:
    """One mark.

    Attributes:
        corner: where it stands; several in one corner stand in a line.
        glyphs: names of drawings.
        text: beside them; may be empty.
        is_stack: whether pressing it opens or closes the stack.
    """

    corner: Corner
    glyphs: tuple[str, ...]
    text: str = ""
    is_stack: bool = False


def badges_of(item: MediaItem, stack: Stack | None) -> list[Badge]:
    """The marks of a card, those in one corner from the edge inwards."""
    badges: list[Badge] = []
    if item.favourite:
        badges.append(Badge(Corner.TOP_LEADING, ("heart-full",)))
    if item.rating:
        badges.append(Badge(Corner.TOP_LEADING, ("star-full",) * item.rating))
    if stack is not None and stack.is_top:
        glyph = "stack-open" if stack.is_open else "stack"
        count = QLocale().toString(stack.count)
        badges.append(Badge(Corner.TOP_TRAILING, (glyph,), count, is_stack=True))
    if item.is_live:
        badges.append(Badge(Corner.TOP_TRAILING, ("live",)))
    if item.failure:
        text = QCoreApplication.translate("Badges", "Unreadable")
        badges.append(Badge(Corner.BOTTOM_LEADING, ("warning",), text))
    elif item.is_offline:
        text = QCoreApplication.translate("Badges", "Offline")
        badges.append(Badge(Corner.BOTTOM_LEADING, ("offline",), text))
    if item.kind is MediaKind.VIDEO:
        badges.append(Badge(Corner.BOTTOM_TRAILING, ("play",), _video_time(item)))
    return badges


def _video_time(item: MediaItem) -> str:
    """Where the moment is, or how long the video is; nothing where that is not known."""
    if item.end_ms:
        return clock_text(item.start_ms)
    return clock_text(item.duration_ms) if item.duration_ms else ""


def place_badges(
    badges: list[tuple[Badge, QSize]], picture: QRect, direction: Qt.LayoutDirection
) -> list[tuple[Badge, QRect]]:
    """Give each badge its place; what no longer fits beside the others is left out.

    Args:
        badges: with their sizes.
        picture: what they lie on.
        direction: of reading.
    """
    inside = picture.adjusted(GRID_PX // 2, GRID_PX // 2, -GRID_PX // 2, -GRID_PX // 2)
    left_px = {"top": inside.width(), "bottom": inside.width()}
    used_px = dict.fromkeys(Corner, 0)
    placed: list[tuple[Badge, QRect]] = []
    for badge, size in badges:
        edge, side = badge.corner.value.split()
        if size.width() > left_px[edge]:
            continue
        from_left = (side == "leading") == (direction == Qt.LayoutDirection.LeftToRight)
        along = used_px[badge.corner]
        x = inside.left() + along if from_left else inside.right() + 1 - along - size.width()
        y = inside.top() if edge == "top" else inside.bottom() + 1 - size.height()
        placed.append((badge, QRect(QPoint(x, y), size)))
        used_px[badge.corner] += size.width() + GRID_PX // 2
        left_px[edge] -= size.width() + GRID_PX // 2
    return placed


class BadgeBook:
    """Drawn badges for one look: a font, a palette, a density of pixels.

    Args:
        font: of the texts; the glyphs are as high as its capitals and a little more.
        palette: badges are of the window's colours, so that they are read in every scheme.
        scale: device pixels for each pixel.
    """

    def __init__(self, font: QFont, palette: QPalette, scale: float) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._ground = palette.color(QPalette.ColorRole.Window)
        self._ink = palette.color(QPalette.ColorRole.WindowText)
        self._scale = scale
        self._glyph_px = round(self._metrics.ascent() * 0.95)
        self.pixmap = lru_cache(_KEPT)(self._draw)

    def size(self, badge: Badge) -> QSize:
        """As laid out, in device-independent pixels."""
        return self.pixmap(badge.glyphs, badge.text).deviceIndependentSize().toSize()

    def _draw(self, glyphs: tuple[str, ...], text: str) -> QPixmap:
        height = self._metrics.height() + GRID_PX // 2
        margin = GRID_PX // 2 + 1
        text_px = self._metrics.horizontalAdvance(text) + GRID_PX // 2 if text else 0
        width = max(height, 2 * margin + len(glyphs) * self._glyph_px + text_px)
        pixmap = QPixmap(QSize(width, height) * self._scale)
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground
        ground.setAlphaF(_OPACITY)
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(0, 0, width, height, 6, 6)
        content_px = len(glyphs) * self._glyph_px + text_px
        x = (width - content_px) // 2
        y = (height - self._glyph_px) // 2
        for glyph in glyphs:
            picture = drawing(glyph, self._ink, size_px=self._glyph_px, scale=self._scale)
            painter.drawPixmap(x, y, picture)
            x += self._glyph_px
        if text:
            painter.setFont(self._font)
            painter.setPen(self._ink)
            area = QRect(x + GRID_PX // 2, 0, text_px, height)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, flags, text)
        painter.end()
        return pixmap
