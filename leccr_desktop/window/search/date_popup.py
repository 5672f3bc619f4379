"""A period. Owns: the small window in which the dates of photos and videos are chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QDateEdit, QFormLayout, QPushButton, QWidget

from leccr_desktop.window.search.choice_popup import ChoicePopup
from leccr_desktop.window.search.filter_words import Period
from leccr_desktop.window.theme import GRID_PX

__all__ = ["DatePopup"]


class DatePopup(ChoicePopup):
    """Periods by name and by year, and two days of one's own, each with a calendar.

    Args:
        title: what is chosen.
        period: the one that holds now.

    Signals:
        chosen: a `Period`.
    """

    def __init__(self, title: str, period: Period, parent: QWidget) -> None:
        super().__init__(title, parent)
        today = QDate.currentDate()
        self.first = self._day_edit(period.first, today.addMonths(-1), self.tr("First day"))
        self.last = self._day_edit(period.last, today, self.tr("Last day"))
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        self.show_button = QPushButton(self.tr("Show these days"))
        self.show_button.clicked.connect(self._choose_range)
        form = QFormLayout()
        form.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        form.setSpacing(GRID_PX)
        form.addRow(self.tr("From"), self.first)
        form.addRow(self.tr("To"), self.last)
        form.addRow(self.show_button)
        self.body.addLayout(form)

    @Slot()
    def _choose_range(self) -> None:
        self.choose(Period(_date(self.first.date()), _date(self.last.date())))

    def _day_edit(self, day: date | None, otherwise: QDate, name: str) -> QDateEdit:
        shown = QDate(day.year, day.month, day.day) if day else otherwise
        edit = QDateEdit(shown)
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        return edit


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
