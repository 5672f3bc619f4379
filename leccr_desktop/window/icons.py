"""The window's drawings. Owns: turning the SVG files into icons in the palette's colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from leccr_desktop.window.theme import text_scale
from leccr_engine.resources import resource_path

__all__ = [
    "SMALL_APP_ICON_PX",
    "IconButton",
    "app_drawing",
    "app_icon",
    "drawing",
    "icon",
    "side_with_text",
]

SMALL_APP_ICON_PX = 24
"""The program's own icon is drawn for small sizes, and for those above this."""

_SIDE_PX = 20
"""Of a button's drawing, at a text size of 100 %."""

_MOST_SCALE = 1.5
"""How much drawings grow with the text at most: they are seen by then, and text needs the room."""

_SCALES = (1, 2, 3)
"""Pixel densities that an icon is drawn for."""


def side_with_text(side_px: int, font: QFont) -> int:
    """The side of a drawing beside text.

    Args:
        side_px: at a text size of 100 %.
        font: the text's.
    """
    return round(side_px * min(text_scale(font), _MOST_SCALE))


def drawing(name: str, color: QColor, *, size_px: int, scale: float = 1) -> QPixmap:
    """One drawing as a pixmap.

    Args:
        name: file name in `resources/icons`, without the suffix.
        color: takes the place of `currentColor`.
        size_px: side, in device-independent pixels.
        scale: device pixels for each of them.
    """
    # Kept by Qt, bounded: a change of the style sheet asks for every icon several times.
    key = f"leccr/{name}/{color.name()}/{size_px}/{scale}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    svg = resource_path("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", color.name().encode())))
    side_px = round(size_px * scale)
    pixmap = QPixmap(side_px, side_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, color: QColor, *, size_px: int = 20) -> QIcon:
    """One drawing as an icon, sharp on dense screens."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(drawing(name, color, size_px=size_px, scale=scale))
    return result


def app_icon() -> QIcon:
    """The program's own icon."""
    result = QIcon()
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(app_drawing(size_px))
    return result


def app_drawing(size_px: int) -> QPixmap:
    """The program's own icon in one size, with fewer details where there is no room for them."""
    name = "leccr-desktop-small" if size_px <= SMALL_APP_ICON_PX else "leccr-desktop"
    return drawing(name, QColor(), size_px=size_px)


class IconButton(QToolButton):
    """A flat button with a drawing, redrawn when the palette changes.

    Args:
        name: the drawing.
        text: what it does; shown as tooltip and spoken by screen readers.
        side_px: of the drawing, at a text size of 100 %.
    """

    def __init__(
        self,
        name: str,
        text: str,
        parent: QWidget | None = None,
        *,
        side_px: int = _SIDE_PX,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._side_px = side_px
        self._drawn: tuple[str, QColor, int] | None = None
        self.setAutoRaise(True)
        self._fit()
        self.set_meaning(name, text)

    def set_meaning(self, name: str, text: str) -> None:
        """Show another drawing and another text, e.g. pause instead of play."""
        self._name = name
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, and the size of the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()
        super().changeEvent(event)

    def _fit(self) -> None:
        side_px = side_with_text(self._side_px, QApplication.font())
        self.setIconSize(QSize(side_px, side_px))

    def _draw(self) -> None:
        color = self.palette().color(QPalette.ColorRole.ButtonText)
        wanted = (self._name, color, self.iconSize().width())
        # Putting a button into its place tells it of a change of the palette, again and again.
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIcon(icon(self._name, color, size_px=self.iconSize().width()))
