"""The years at the side of the timeline. Owns: where each stands, and jumping there.

As tall as the timeline is long: a year takes as much of it as it has photos. It is a slider over
the rows, so that keyboards and screen readers know what it is.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSlider, QStyle, QWidget

from leccr_desktop.window.grid.sections import Month, Section, title_of
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import year_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from leccr_engine.library.records import DayCount

__all__ = ["TimelineScrubber"]

_TICK_PX = GRID_PX // 2
_YEAR_TICK_PX = GRID_PX


class TimelineScrubber(QSlider):
    """Months and years from the newest at the top to the oldest.

    Its value is the row at the top of the grid.

    Signals:
        jumped: the row (int) that the person wants to see.
    """

    jumped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._months: list[tuple[int, Month]] = []
        self._years: list[tuple[int, int, int]] = []
        self._total = 0
        self._dragged = False
        self.setInvertedAppearance(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Months and years"))
        self.setToolTip(
            self.tr("Drag to a month. Arrow keys: a month further; page keys: a year further.")
        )
        self.bubble = QLabel(parent)
        self.bubble.setObjectName("timelineBubble")
        self.bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.bubble.hide()
        self.valueChanged.connect(self._take_value)

    # ---- what there is

    def set_days(self, days: Sequence[DayCount]) -> None:
        """Have these days, newest first."""
        months: list[tuple[int, Month]] = []
        row = 0
        for day in days:
            month = Month(day.day.year, day.day.month)
            if not months or months[-1][1] != month:
                months.append((row, month))
            row += day.count
        self._months = months
        firsts = [next(part) for _, part in groupby(months, lambda month: month[1].year)]
        ends = [first for first, _ in firsts[1:]]
        self._years = [
            (first, end, month.year)
            for (first, month), end in zip(firsts, [*ends, row], strict=False)
        ]
        self._total = row
        self.setRange(0, max(0, row - 1))
        self.setEnabled(bool(months))
        self._take_value()
        self.update()

    def show_row(self, row: int) -> None:
        """Mark where the grid is; does not jump."""
        if row >= 0 and not self._dragged:
            self.setValue(row)

    @property
    def month(self) -> Month | None:
        """The month of the current value."""
        number = self._month_number(self.value())
        return None if number is None else self._months[number][1]

    def sizeHint(self) -> QSize:
        """As wide as a year."""
        year = self.fontMetrics().horizontalAdvance(year_text(2888))
        return QSize(year + _YEAR_TICK_PX + 2 * GRID_PX, 20 * GRID_PX)

    def minimumSizeHint(self) -> QSize:
        """As wide as a year, of any height."""
        return QSize(self.sizeHint().width(), 8 * GRID_PX)

    # ---- mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to where it is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = True
            self._jump_to(event.position().y())
            self._show_bubble()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while pressed; else say what is under it."""
        if self._dragged:
            self._jump_to(event.position().y())
            self._show_bubble()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = False
            self.bubble.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the grid: a month a step is too much."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A month with an arrow, a year with a page key, the ends with Home and End."""
        keys = Qt.Key
        number = self._month_number(self.value())
        if number is None:
            event.ignore()
            return
        match event.key():
            case keys.Key_Down:
                number += 1
            case keys.Key_Up:
                at_start = self.value() == self._months[number][0]
                number -= 1 if at_start else 0
            case keys.Key_PageDown:
                number = self._other_year(number, older=True)
            case keys.Key_PageUp:
                number = self._other_year(number, older=False)
            case keys.Key_Home:
                number = 0
            case keys.Key_End:
                number = len(self._months) - 1
            case _:
                event.ignore()
                return
        number = min(max(0, number), len(self._months) - 1)
        self._jump(self._months[number][0])
        self._show_bubble()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing more."""
        self.bubble.hide()
        super().focusOutEvent(event)

    def _jump_to(self, y_px: float) -> None:
        groove = self._groove()
        share = (y_px - groove.top()) / max(1, groove.height())
        self._jump(min(max(0, int(share * self._total)), self.maximum()))

    def _jump(self, row: int) -> None:
        self.setValue(row)
        self.jumped.emit(row)

    def _month_number(self, row: int) -> int | None:
        if not self._months:
            return None
        return bisect_right(self._months, row, key=lambda month: month[0]) - 1

    def _other_year(self, number: int, *, older: bool) -> int:
        """The newest month of the next older year, or of the next newer one."""
        year = bisect_right(self._years, self._months[number][0], key=lambda y: y[0]) - 1
        year = min(max(0, year + (1 if older else -1)), len(self._years) - 1)
        return bisect_right(self._months, self._years[year][0], key=lambda month: month[0]) - 1

    def _take_value(self) -> None:
        month = self.month
        title = "" if month is None else title_of(Section(0, month))
        if self.accessibleDescription() != title:
            self.setAccessibleDescription(title)
        self.update()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ticks for months, years where there is room, and where the grid is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setFont(self._font())
        for rect, year in self._year_places():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(rect, int(self._alignment()), year_text(year))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        last_y = -GRID_PX
        year_rows = {first for first, _, _ in self._years}
        for row, _ in self._months:
            y = round(self._y_of(row))
            first_of_year = row in year_rows
            # Months that would run into a grey band are left out.
            if not first_of_year and y - last_y < _TICK_PX:
                continue
            last_y = y
            self._draw_tick(painter, y, _YEAR_TICK_PX if first_of_year else _TICK_PX)
        if self._months:
            self._paint_position(painter)

    def _paint_position(self, painter: QPainter) -> None:
        palette = self.palette()
        y = self._y_of(self.value())
        mark = QRect(0, round(y) - 2, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(mark), 2, 2)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_tick(self, painter: QPainter, y: int, length: int) -> None:
        line = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, y, length, 1))
        painter.drawLine(QPointF(line.topLeft()), QPointF(line.topRight()))

    def _year_places(self) -> list[tuple[QRect, int]]:
        """Where the years stand that have room, of close ones those with more photos first."""
        height = QFontMetrics(self._font()).height()
        placed: list[tuple[QRect, int]] = []
        for row, _, year in sorted(self._years, key=lambda year: year[0] - year[1]):
            top = min(round(self._y_of(row)), self.height() - height)
            rect = QRect(_YEAR_TICK_PX + GRID_PX // 2, top, self.width(), height)
            if not any(rect.intersects(other) for other, _ in placed):
                placed.append((rect, year))
        area = self.rect()
        return [(QStyle.visualRect(self.layoutDirection(), area, rect), y) for rect, y in placed]

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _alignment(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        )

    def _groove(self) -> QRect:
        return self.rect().adjusted(0, GRID_PX // 2, 0, -GRID_PX // 2)

    def _y_of(self, row: int) -> float:
        groove = self._groove()
        return groove.top() + groove.height() * row / max(1, self._total)

    def _show_bubble(self) -> None:
        """Name the month beside the pointer, over the grid."""
        page = self.bubble.parentWidget()
        month = self.month
        if page is None or month is None:
            return
        self.bubble.setText(title_of(Section(0, month)))
        self.bubble.adjustSize()
        at = self.mapTo(page, self.rect().topLeft())
        y = at.y() + round(self._y_of(self.value())) - self.bubble.height() // 2
        beside = at.x() - self.bubble.width() - GRID_PX
        if self.isRightToLeft():
            beside = at.x() + self.width() + GRID_PX
        self.bubble.move(beside, min(max(0, y), page.height() - self.bubble.height()))
        self.bubble.show()
        self.bubble.raise_()

    def changeEvent(self, event: QEvent) -> None:
        """Follow font, palette and direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self.update()
