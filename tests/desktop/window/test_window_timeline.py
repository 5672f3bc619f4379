"""The timeline over a library that is read in parts, and over a real one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.timeline import TimelineSpot
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.browse.timeline_model import TimelineModel
from leccr_desktop.window.browse.timeline_page import TimelinePage
from leccr_desktop.window.grid.sections import Grouping, Month
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_engine.library.filters import Filters
from leccr_engine.library.records import DayCount
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from leccr_desktop.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NEWEST = date(2024, 6, 30)
Key = Qt.Key


class LongLibrary:
    """Ten photos on each of so many days, none of which was ever a file."""

    def __init__(self, days: int) -> None:
        self.listed = [DayCount(NEWEST - timedelta(days=n), 10) for n in range(days)]
        self.reads: list[tuple[int, int]] = []

    def days(self, filters: Filters) -> list[DayCount]:
        return self.listed if filters.is_empty else []

    def page(self, _: Filters, *, offset: int, limit: int) -> tuple[MediaItem, ...]:
        self.reads.append((offset, limit))
        total = sum(day.count for day in self.listed)
        return tuple(self.item(row) for row in range(offset, min(offset + limit, total)))

    def item(self, row: int) -> MediaItem:
        noon = datetime.combine(self.listed[row // 10].day, datetime.min.time())
        return MediaItem(
            Path(f"/nowhere/{noon:%Y%m%d}-{row % 10}.jpg"), MediaKind.PHOTO, taken_at=noon
        )


@pytest.fixture
def library() -> LongLibrary:
    return LongLibrary(10_000)


@pytest.fixture
def page(qtbot: QtBot, library: LongLibrary) -> Iterator[TimelinePage]:
    runner = TaskRunner()
    store = ThumbnailStore(runner)
    page = TimelinePage(runner=runner, session=library, thumbnails=store)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: page.rows.rowCount() == 100_000 and page.rows.is_here(0))
    yield page
    runner.close()


def test_a_jump_to_another_year_reads_a_page_and_not_what_lies_between(qtbot, page, library):
    library.reads.clear()
    day = date(2009, 3, 14)
    page.jump_to(day)
    row = page.rows.row_at(TimelineSpot(day))
    qtbot.waitUntil(lambda: page.rows.is_here(row + 30))
    assert page.rows.item(row).taken_at.date() == day
    assert page.grid.top_row == row
    assert sum(limit for _, limit in library.reads) < 1500
    assert page.scrubber.month == Month(2009, 3)


def test_rows_that_are_read_are_the_ones_of_a_full_listing(qtbot, page, library):
    for row in (0, 4321, 99_990):
        page.grid.scroll_to_row(row)
        qtbot.waitUntil(lambda row=row: page.rows.is_here(row))
        assert page.rows.item(row) == library.item(row)
        assert page.rows.spot(row) == TimelineSpot(library.listed[row // 10].day, row % 10)


def test_what_is_being_read_is_no_item_to_do_anything_with(qtbot, page):
    assert not page.rows.is_here(50_000)
    opened: list[int] = []
    page.grid.opened.connect(opened.append)
    page.grid.selectAll()
    assert page.grid.selected_items() == []
    page.grid.clearSelection()
    page.grid.setCurrentIndex(page.rows.index(3))
    assert [item.path.name for item in page.grid.selected_items()] == ["20240630-3.jpg"]


def test_keys_of_the_scrubber_go_by_months_and_years(qtbot, page):
    scrubber = page.scrubber
    qtbot.keyClick(scrubber, Key.Key_Down)
    assert scrubber.month == Month(2024, 5)
    qtbot.keyClick(scrubber, Key.Key_PageDown)
    assert scrubber.month == Month(2023, 12)
    qtbot.keyClick(scrubber, Key.Key_PageUp)
    assert scrubber.month == Month(2024, 6)
    qtbot.keyClick(scrubber, Key.Key_End)
    assert scrubber.month == Month(1997, 2)
    assert scrubber.bubble.isVisible()
    assert scrubber.bubble.text() == scrubber.accessibleDescription() != ""
    qtbot.keyClick(scrubber, Key.Key_Home)
    assert page.grid.top_row == 0


def test_dragging_on_the_scrubber_goes_where_the_photos_are(qtbot, page):
    scrubber = page.scrubber
    at = QPoint(scrubber.width() // 2, scrubber.height() // 2)
    qtbot.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=at)
    assert scrubber.bubble.isVisible()
    # All days have as many photos, so the middle is the middle.
    assert page.grid.top_row == pytest.approx(50_000, abs=600)
    qtbot.mouseMove(scrubber, at + QPoint(0, 40))
    qtbot.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=at + QPoint(0, 40))
    assert not scrubber.bubble.isVisible()


def test_headers_are_days_or_months(page):
    assert page.rows.sections[1].key == date(2024, 6, 29)
    page.rows.group_by(Grouping.MONTH)
    assert page.rows.sections[1].key == Month(2024, 5)
    assert page.rows.sections[1].first_row == 300


def test_new_photos_leave_the_rest_where_it_was(qtbot, page, library):
    page.jump_to(date(2015, 1, 1))
    row = page.grid.top_row
    qtbot.waitUntil(lambda: page.rows.is_here(row))
    before = page.rows.item(row)
    page.grid.setCurrentIndex(page.rows.index(row))
    library.listed.insert(0, DayCount(NEWEST + timedelta(days=1), 10))
    page.refresh()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 100_010)
    assert page.grid.selected_items() == [before]
    assert page.grid.currentIndex().row() == row + 10


def test_what_went_to_the_trash_is_shown_no_longer(page, library):
    gone = library.item(4).path
    page.rows.leave_out([gone])
    assert page.rows.rowCount() == 99_999
    assert page.rows.item(4) == library.item(5)
    assert page.rows.sections[1].first_row == 9


def test_filters_that_let_nothing_through_say_so(qtbot, page):
    page.show_filters(Filters(favourites=True))
    qtbot.waitUntil(lambda: bool(page.empty_text))
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: not page.empty_text and page.rows.rowCount() == 100_000)


def test_days_are_kept_at_both_ends(qtmodeltester):
    model = TimelineModel()
    days = tuple(DayCount(NEWEST - timedelta(days=n), 2) for n in range(5))
    items = [MediaItem(Path(f"/n/{n}.jpg"), MediaKind.PHOTO) for n in range(10)]
    model.set_days(days)
    model.take(0, items, looked_at=range(10))
    model.set_days((*days[:2], *days[3:]))
    assert [model.is_here(row) for row in range(8)] == [True] * 8
    assert [model.item(row).path.stem for row in range(8)] == [*"0123", *"6789"]
    model.set_days(days)
    assert [model.is_here(row) for row in range(10)] == [True] * 4 + [False] * 2 + [True] * 4
    qtmodeltester.check(model)


def test_the_window_opens_what_the_timeline_shows(qtbot, window: MainWindow):
    window.navigator.go(Destination(DestinationKind.TIMELINE))
    page = window.browse.timeline
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.rowCount() == 19 and page.rows.is_here(18))
    page.grid.setCurrentIndex(page.rows.index(7))
    qtbot.keyClick(page.grid, Key.Key_Return)
    assert window.navigator.covered_by is window.preview
    assert window.preview.item == page.rows.item(7)
    window.preview.show_next()
    assert window.preview.item == page.rows.item(8)
    window.preview.step_back()
    assert window.pages.currentWidget() is page
    assert page.grid.currentIndex().row() == 8
