"""The chips: setting, showing and clearing each filter, by mouse and by keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from leccr_desktop.window.flow_layout import FlowLayout
from leccr_desktop.window.search.date_popup import DatePopup
from leccr_desktop.window.search.filter_bar import FilterBar
from leccr_desktop.window.search.filter_words import (
    FilterName,
    Period,
    period_text,
    presets,
    value_text,
    without,
    year,
)
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.library.records import Facets, FacetValue
from leccr_engine.types import AlbumId, MediaKind

# The offscreen platform says so of every popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACETS = Facets(
    kinds=(FacetValue("photo", 12),),
    cameras=(FacetValue("Paintbox 1", 9), FacetValue("Brush & Co", 3)),
    places=tuple(FacetValue(f"Town {number}, Land", 40 - number) for number in range(30)),
    years=(FacetValue("2024", 7), FacetValue("1999", 5)),
)
EVERYTHING = Filters(
    kind=MediaKind.VIDEO,
    taken_from=date(2024, 5, 1),
    taken_to=date(2024, 5, 2),
    folder=Path("/photos/summer"),
    camera="Paintbox 1",
    place="Lisbon, Portugal",
    orientation=Orientation.PORTRAIT,
    favourites=True,
    min_rating=3,
    album=AlbumId(4),
    added_from=date(2024, 6, 1),
)


@pytest.fixture
def bar(qtbot) -> FilterBar:
    bar = FilterBar()
    bar.resize(1000, 60)
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


@pytest.fixture
def changes(bar) -> list[Filters]:
    seen: list[Filters] = []
    bar.changed.connect(seen.append)
    return seen


def open_chip(qtbot, bar: FilterBar, name: FilterName):
    with qtbot.waitSignal(bar.facets_wanted) as wanted:
        qtbot.mouseClick(bar.chips[name].button, Qt.MouseButton.LeftButton)
    bar.show_facets(FACETS)
    return bar.popup, wanted.args[0]


def pick(qtbot, popup, row: int) -> None:
    popup.list.setCurrentIndex(popup.list.model().index(row, 0))
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)


def test_a_kind_is_chosen_with_the_keyboard(qtbot, bar, changes):
    chip = bar.chips[FilterName.KIND]
    chip.button.setFocus()
    with qtbot.waitSignal(bar.facets_wanted):
        qtbot.keyClick(chip.button, Qt.Key.Key_Down)
    bar.show_facets(FACETS)
    assert bar.popup.texts() == ["Photos (12)", "Videos (0)"]
    qtbot.keyClick(bar.popup.list, Qt.Key.Key_Down)
    qtbot.keyClick(bar.popup.list, Qt.Key.Key_Return)
    assert changes == [Filters(kind=MediaKind.VIDEO)]
    assert chip.value == "Videos"
    assert chip.clear_button.isVisible()
    qtbot.keyClick(chip.button, Qt.Key.Key_Delete)
    assert changes[-1] == Filters()
    assert not chip.clear_button.isVisible()


def test_what_is_counted_leaves_out_the_filter_itself(qtbot, bar):
    bar.show_filters(EVERYTHING)
    for name in (FilterName.CAMERA, FilterName.KIND):
        popup, wanted = open_chip(qtbot, bar, name)
        assert wanted == without(EVERYTHING, name)
        popup.close()


def test_a_camera_is_chosen_from_those_there_are(qtbot, bar, changes):
    popup, _ = open_chip(qtbot, bar, FilterName.CAMERA)
    assert popup.texts() == ["Paintbox 1 (9)", "Brush & Co (3)"]
    assert popup.search.isHidden()
    pick(qtbot, popup, 1)
    assert changes == [Filters(camera="Brush & Co")]
    assert bar.chips[FilterName.CAMERA].button.text() == "Brush && Co", "not a shortcut"
    qtbot.waitUntil(lambda: bar.popup is None)


def test_a_long_list_can_be_searched(qtbot, bar, changes):
    popup, _ = open_chip(qtbot, bar, FilterName.PLACE)
    assert popup.search.isVisible()
    qtbot.keyClicks(popup.search, "town 17")
    assert popup.texts() == ["Town 17, Land (23)"]
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert changes == [Filters(place="Town 17, Land")]


def test_escape_leaves_everything_as_it_is(qtbot, bar, changes):
    popup, _ = open_chip(qtbot, bar, FilterName.RATING)
    assert popup.texts()[0] == value_text(FilterName.RATING, Filters(min_rating=5), {})
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar.popup is None)
    assert changes == []


def test_stars_and_orientation(qtbot, bar, changes):
    popup, _ = open_chip(qtbot, bar, FilterName.RATING)
    pick(qtbot, popup, 2)
    popup, _ = open_chip(qtbot, bar, FilterName.ORIENTATION)
    pick(qtbot, popup, 1)
    assert changes[-1] == Filters(min_rating=3, orientation=Orientation.PORTRAIT)


def test_favourites_are_one_click_there_and_one_back(qtbot, bar, changes):
    chip = bar.chips[FilterName.FAVOURITES]
    qtbot.mouseClick(chip.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chip.button, Qt.MouseButton.LeftButton)
    assert changes == [Filters(favourites=True), Filters()]


def test_a_year_or_a_period_of_ones_own(qtbot, bar, changes):
    popup, _ = open_chip(qtbot, bar, FilterName.DATE)
    assert isinstance(popup, DatePopup)
    assert popup.texts()[-2:] == ["2024 (7)", "1999 (5)"]
    pick(qtbot, popup, 5)
    assert changes[-1] == Filters(taken_from=date(1999, 1, 1), taken_to=date(1999, 12, 31))
    assert bar.chips[FilterName.DATE].value == "1999"
    popup, _ = open_chip(qtbot, bar, FilterName.DATE)
    assert popup.first.calendarPopup()
    popup.first.setDate(QDate(2024, 5, 1))
    popup.last.setDate(QDate(2024, 4, 1))
    assert popup.last.date() == QDate(2024, 5, 1), "it does not end before it begins"
    popup.last.setDate(QDate(2024, 5, 3))
    qtbot.mouseClick(popup.show_button, Qt.MouseButton.LeftButton)
    assert changes[-1] == Filters(taken_from=date(2024, 5, 1), taken_to=date(2024, 5, 3))


def test_a_folder_of_the_library_or_any_other(qtbot, bar, changes, tmp_path):
    bar.set_folders([Path("/photos"), Path("/videos")])
    popup, _ = open_chip(qtbot, bar, FilterName.FOLDER)
    pick(qtbot, popup, 1)
    assert changes[-1] == Filters(folder=Path("/videos"))
    popup, _ = open_chip(qtbot, bar, FilterName.FOLDER)
    pick(qtbot, popup, 2)
    dialog = bar.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert changes[-1] == Filters(folder=tmp_path)


def test_every_filter_shows_what_it_is_set_to(qtbot, bar, changes):
    bar.set_albums({AlbumId(4): "Holidays"})
    assert bar.clear_button.isHidden()
    assert bar.chips[FilterName.ALBUM].isHidden()
    bar.show_filters(EVERYTHING)
    assert all(chip.value and chip.isVisibleTo(bar) for chip in bar.chips.values())
    assert bar.chips[FilterName.ALBUM].value == "Holidays"
    assert bar.chips[FilterName.FOLDER].value == "summer"
    assert changes == []
    qtbot.mouseClick(bar.clear_button, Qt.MouseButton.LeftButton)
    assert changes == [Filters()]
    assert not any(chip.value for chip in bar.chips.values())


@pytest.mark.parametrize("name", list(FilterName))
def test_each_filter_goes_alone(name):
    less = without(EVERYTHING, name)
    assert less != EVERYTHING
    assert value_text(name, less, {}) == ""
    for other in FilterName:
        if other is not name:
            assert value_text(other, less, {}) == value_text(other, EVERYTHING, {})


def test_every_chip_is_named_and_reached_by_tab(bar):
    bar.show_filters(EVERYTHING)
    for chip in bar.chips.values():
        for button in (chip.button, chip.clear_button):
            assert button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_periods_in_words():
    first, last = date(2024, 5, 1), date(2024, 5, 3)
    short = QLocale().toString(QDate(2024, 5, 1), QLocale.FormatType.ShortFormat)
    assert period_text(Period(first, first)) == short
    assert period_text(Period(first)) == f"Since {short}"
    assert period_text(Period(None, first)) == f"Until {short}"
    assert period_text(Period(first, last)).startswith(f"{short} to ")
    assert period_text(year(1999)) == "1999"
    assert period_text(Period()) == ""


def test_the_presets_all_hold_today():
    for today in (date(2024, 5, 1), date(2024, 1, 1), date(2023, 12, 31), date(2024, 2, 29)):
        periods = list(presets(today).values())
        assert all(period.first <= today <= period.last for period in periods)
        lengths = [(period.last - period.first).days for period in periods]
        assert lengths[0] == 0
        assert 0 <= lengths[1] < 7


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_full_row_goes_on_below(qtbot, direction):
    host = QWidget(layoutDirection=direction)
    qtbot.addWidget(host)
    layout = FlowLayout(spacing_px=10, parent=host)
    parts = [QWidget(host) for _ in range(3)]
    for part in parts:
        part.setFixedSize(40, 20)
        layout.addWidget(part)
    parts[1].hide()
    host.resize(100, 100)
    host.show()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert [part.x() for part in (parts[0], parts[2])] == ([60, 10] if mirrored else [0, 50])
    assert layout.heightForWidth(100) == 20
    parts[1].show()
    assert layout.heightForWidth(100) == 50
    assert layout.heightForWidth(40) == 80
    qtbot.waitUntil(lambda: parts[2].y() == 30)
