"""The line that a video runs along. Owns: the moments on it, and how one gets to a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QToolTip, QWidget

from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.window.preview.video_player import Span

__all__ = ["Scrubber"]

MARK_PX = 3 * GRID_PX // 2
"""Height of a mark: three times the line's, so that it is seen by its shape too."""

NARROWEST_PX = 4

KEY_MS = 5000
"""How far an arrow key goes."""


class Scrubber(QSlider):
    """A slider in ms, on which the moments that were found are marked.

    A click goes to where it was made, not a page nearer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._moments: tuple[Span, ...] = ()
        self._best: Span | None = None
        self.setAccessibleName(self.tr("Position"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSingleStep(KEY_MS)
        self.setPageStep(6 * KEY_MS)

    def set_moments(self, moments: Sequence[Span], *, best: Span | None) -> None:
        """Mark moments.

        Args:
            moments: in order of time.
            best: the one of them that was found first.
        """
        self._moments = tuple(moments)
        self._best = best
        self._tell_moments()
        self.update()

    def mark_rects(self) -> list[QRect]:
        """Where the moments are drawn, in their order."""
        option, groove = self._groove()
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        span_px = max(1, groove.width() - handle)

        def at(position_ms: int) -> int:
            return QStyle.sliderPositionFromValue(
                self.minimum(), self.maximum(), position_ms, span_px, option.upsideDown
            )

        rects = []
        for start, end in self._moments:
            edges = sorted((at(start), at(end)))
            width = max(NARROWEST_PX, edges[1] - edges[0])
            left = groove.left() + handle // 2 + edges[0]
            rects.append(QRect(left, groove.center().y() - MARK_PX // 2, width, MARK_PX))
        return rects

    # ---- Qt's own

    def sizeHint(self) -> QSize:
        """High enough for the marks and for the finger."""
        return super().sizeHint().expandedTo(QSize(0, 3 * GRID_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the moments behind the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        for span, rect in zip(self._moments, self.mark_rects(), strict=True):
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.5))
            # The best one is filled, the others are not: no meaning by colour alone.
            is_best = span == self._best
            role = QPalette.ColorRole.Accent if is_best else QPalette.ColorRole.Base
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(QRectF(rect), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the position or the moment under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            over = [
                span
                for span, rect in zip(self._moments, self.mark_rects(), strict=True)
                if rect.adjusted(-2, -GRID_PX, 2, GRID_PX).contains(event.pos())
            ]
            text = (
                self._moment_text(over[0]) if over else clock_text(self._value_at(event.pos().x()))
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._tell_moments()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is, and hold the handle there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(round(event.position().x())))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held."""
        if self.isSliderDown():
            self.setValue(self._value_at(round(event.position().x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that mean nothing here to the page."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event.ignore()

    # ---- positions and words

    def _groove(self) -> tuple[QStyleOptionSlider, QRect]:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        return option, groove

    def _value_at(self, x: int) -> int:
        option, groove = self._groove()
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        return QStyle.sliderValueFromPosition(
            self.minimum(),
            self.maximum(),
            x - groove.left() - handle // 2,
            max(1, groove.width() - handle),
            option.upsideDown,
        )

    def _moment_text(self, span: Span) -> str:
        start, end = clock_text(span[0]), clock_text(span[1])
        if span == self._best:
            return self.tr("Best moment, {start} to {end}").format(start=start, end=end)
        return self.tr("Moment, {start} to {end}").format(start=start, end=end)

    def _tell_moments(self) -> None:
        self.setAccessibleDescription("\n".join(map(self._moment_text, self._moments)))
