"""Headers between the rows, and stacks of moments."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from leccr_desktop.operations.media_item import MediaItem, MomentSpan
from leccr_desktop.operations.query import Query, Sort
from leccr_desktop.window.grid.results_model import STACK_ROLE, ResultsModel, Stack
from leccr_desktop.window.grid.sections import Grouping, extend_sections, grouping_for
from leccr_engine.search.reason import Level, Reason
from leccr_engine.search.strength import Strength
from leccr_engine.types import MediaKind, MomentId

NOON = datetime(2024, 5, 20, 12)


def photo(name: str, **more) -> MediaItem:
    return MediaItem(Path("/photos") / name, MediaKind.PHOTO, **more)


def taken(*days_ago: int | None) -> list[MediaItem]:
    return [
        photo(f"{n}.jpg", taken_at=None if days is None else NOON - timedelta(days=days))
        for n, days in enumerate(days_ago)
    ]


def stacked_video() -> MediaItem:
    moments = tuple(
        MomentSpan(start, start + 4000, 0.3, Reason(Level.DETAIL, slot=start), MomentId(start))
        for start in (20_000, 5000)
    )
    return MediaItem(
        Path("/v/beach.mp4"), MediaKind.VIDEO, 10_000, 12_000, Reason(Level.LOOK), moments=moments
    )


def headers(model: ResultsModel) -> list[tuple[int, str]]:
    return [
        (section.first_row, model.section_title(number))
        for number, section in enumerate(model.sections)
    ]


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_months_and_days_divide_rows_by_when_they_were_taken(qapp):
    model = ResultsModel()
    model.replace(taken(0, 0, 1, 30, 400), complete=True, grouping=Grouping.MONTH)
    assert headers(model) == [(0, "May 2024"), (3, "April 2024"), (4, "April 2023")]
    model.group_by(Grouping.DAY)
    assert [row for row, _ in headers(model)] == [0, 2, 3, 4]
    assert headers(model)[0][1] == "Monday, 20 May 2024"


def test_rows_without_a_date_stay_with_those_before_them(qapp):
    model = ResultsModel()
    model.replace(taken(None, 0, None, 40), complete=True, grouping=Grouping.MONTH)
    assert [row for row, _ in headers(model)] == [0, 3]


def test_strong_matches_come_before_possible_ones(qapp):
    model = ResultsModel()
    strengths = (Strength.STRONG, Strength.STRONG, Strength.POSSIBLE)
    items = [photo(f"{n}", strength=strength) for n, strength in enumerate(strengths)]
    model.replace(items, complete=True, grouping=Grouping.STRENGTH)
    assert headers(model) == [(0, "Strong matches"), (2, "Possible matches")]


def test_what_is_weaker_still_comes_under_a_header_of_its_own(qapp):
    model = ResultsModel()
    items = [photo("a", strength=Strength.POSSIBLE), photo("b"), photo("c")]
    model.replace(items, complete=True, grouping=Grouping.STRENGTH_AND_WEAK)
    assert headers(model) == [(0, "Possible matches"), (1, "Weaker matches")]


def test_without_a_strength_there_are_no_headers(qapp):
    model = ResultsModel()
    model.replace(taken(0, 40), complete=True, grouping=Grouping.STRENGTH)
    assert headers(model) == []


def test_the_same_rows_may_be_surer_of_another_query(qtbot):
    model = ResultsModel()
    model.replace(
        [photo("a", strength=Strength.POSSIBLE)], complete=True, grouping=Grouping.STRENGTH
    )
    with qtbot.waitSignal(model.sections_changed):
        model.replace([photo("a", strength=Strength.STRONG)], complete=True)
    assert headers(model) == [(0, "Strong matches")]


@pytest.mark.parametrize(
    ("query", "grouping"),
    [
        (Query(), Grouping.MONTH),
        (Query("cat"), Grouping.STRENGTH),
        (Query("cat", weak=True), Grouping.STRENGTH_AND_WEAK),
        (Query(picture=Path("cat.jpg"), weak=True), Grouping.STRENGTH),
        (Query("cat", sort=Sort.OLDEST), Grouping.MONTH),
        (Query(sort=Sort.ADDED), Grouping.DAY_ADDED),
        (Query(sort=Sort.NAME), Grouping.NONE),
    ],
)
def test_the_question_decides_what_divides_the_answer(query, grouping):
    assert grouping_for(query) is grouping


@given(
    old=st.lists(st.sampled_from((None, 0, 0, 10, 40, 80)), max_size=12),
    new=st.lists(st.sampled_from((None, 0, 0, 10, 40, 80)), max_size=12),
)
def test_dividing_on_from_what_was_divided_is_dividing_it_all(old, new):
    before, after = taken(*old), taken(*new)
    pairs = zip(before, after, strict=False)
    same = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(before), len(after)))
    sections = extend_sections([], before, Grouping.MONTH, changed_from=0)
    assert extend_sections(sections, after, Grouping.MONTH, changed_from=same) == extend_sections(
        [], after, Grouping.MONTH, changed_from=0
    )


def test_an_opened_stack_gives_each_moment_a_row(qtmodeltester, qapp):
    model = ResultsModel()
    model.replace([photo("a"), stacked_video(), photo("b")], complete=True)
    assert model.data(model.index(1), STACK_ROLE) == Stack(3, is_open=False, is_top=True)
    model.toggle_stack(1)
    starts = [model.item(row).start_ms for row in range(model.rowCount())]
    assert starts == [0, 10_000, 20_000, 5000, 0], "the best one first, then in the answer's order"
    assert model.item(2).moment_id == 20_000
    assert model.item(2).reason == Reason(Level.DETAIL, slot=20_000)
    assert model.data(model.index(2), STACK_ROLE) == Stack(3, is_open=True, is_top=False)
    qtmodeltester.check(model)


@pytest.mark.parametrize("row", [1, 2, 3])
def test_a_stack_is_closed_from_any_of_its_rows(qapp, row):
    model = ResultsModel()
    model.replace([photo("a"), stacked_video(), photo("b")], complete=True)
    model.toggle_stack(1)
    model.toggle_stack(row)
    assert model.rowCount() == 3


def test_an_open_stack_stays_open_when_more_comes(qapp):
    model = ResultsModel()
    model.replace([stacked_video()], complete=False)
    model.toggle_stack(0)
    model.replace([stacked_video(), photo("b")], complete=True)
    assert model.rowCount() == 4


def test_a_photo_has_no_stack(qapp):
    model = ResultsModel()
    model.replace([photo("a")], complete=True)
    model.toggle_stack(0)
    assert model.rowCount() == 1
    assert model.data(model.index(0), STACK_ROLE) is None


def test_marks_are_said_in_words_too(qapp):
    model = ResultsModel()
    item = photo("a.jpg", favourite=True, rating=2, is_live=True, is_offline=True, failure="Empty.")
    model.replace([item, stacked_video()], complete=True)
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    tooltip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    for words in ("Empty.", "not there", "Favourite", "2 star", "Live photo"):
        assert words in spoken
        assert words in tooltip
    assert "3 moment" in model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
