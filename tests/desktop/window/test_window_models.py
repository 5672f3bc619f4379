"""The rows behind the grid and the list of failures."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.session import FailedFile
from leccr_desktop.window.grid.results_model import ITEM_ROLE, ResultsModel
from leccr_desktop.window.indexing.failures_model import FailuresModel
from leccr_engine.search.reason import Level, Reason
from leccr_engine.types import MediaKind


def photo(name: str, reason: Reason | None = None) -> MediaItem:
    return MediaItem(Path("/photos") / name, MediaKind.PHOTO, reason=reason)


def names(model: ResultsModel) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_results_model_keeps_the_rules_of_qt(qtmodeltester, qapp):
    model = ResultsModel()
    qtmodeltester.check(model)
    model.replace([photo("a.jpg"), photo("b.jpg"), photo("c.jpg")], complete=False)
    qtmodeltester.check(model)
    model.replace([photo("a.jpg"), photo("d.jpg"), photo("c.jpg")], complete=True)
    qtmodeltester.check(model)


def test_failures_model_keeps_the_rules_of_qt(qtmodeltester, qapp):
    model = FailuresModel()
    model.show([FailedFile(Path("/p/broken.jpg"), "It is empty.")])
    qtmodeltester.check(model)
    texts = [model.data(model.index(0, column)) for column in range(3)]
    assert texts == ["broken.jpg", "It is empty.", str(Path("/p"))]
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert headers == ["File", "Reason", "Folder"]


def test_more_is_asked_for_once_until_it_comes(qtbot):
    model = ResultsModel()
    model.replace([photo("a.jpg")], complete=False)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.replace([photo("a.jpg"), photo("b.jpg")], complete=False)
    assert model.canFetchMore(QModelIndex())
    model.replace([photo("a.jpg"), photo("b.jpg"), photo("c.jpg")], complete=True)
    assert not model.canFetchMore(QModelIndex())


def test_only_the_rows_that_differ_are_touched(qapp):
    model = ResultsModel()
    model.replace([photo(name) for name in "abcdef"], complete=True)
    changes: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: changes.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: changes.append(("out", first, last)))
    model.replace([photo(name) for name in "abxyef"], complete=True)
    assert changes == [("out", 2, 3), ("in", 2, 3)]
    assert names(model) == list("abxyef")


def test_a_changed_reason_is_news_but_moves_no_row(qtbot):
    model = ResultsModel()
    model.replace([photo("a"), photo("b")], complete=True)
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged):
        model.replace([photo("a"), photo("b", reason=Reason(Level.LOOK))], complete=True)
    assert model.item(1).reason == Reason(Level.LOOK)
    assert model.data(model.index(1), ITEM_ROLE).reason == Reason(Level.LOOK)


@given(
    old=st.lists(st.sampled_from("abcdefgh"), unique=True),
    new=st.lists(st.sampled_from("abcdefgh"), unique=True),
)
def test_replace_ends_in_the_new_rows_whatever_was_there(qapp, old, new):
    model = ResultsModel()
    shown: list[str] = []

    def insert(_: QModelIndex, first: int, last: int) -> None:
        shown[first:first] = [model.item(row).path.name for row in range(first, last + 1)]

    def remove(_: QModelIndex, first: int, last: int) -> None:
        del shown[first : last + 1]

    model.rowsInserted.connect(insert)
    model.rowsRemoved.connect(remove)
    model.replace([photo(name) for name in old], complete=True)
    model.replace([photo(name) for name in new], complete=True)
    # A view that only follows the signals sees the same rows as one that reads the model.
    assert shown == names(model) == new


def test_a_screen_reader_hears_kind_name_and_moment(qapp):
    model = ResultsModel()
    clip = MediaItem(Path("/v/beach.mp4"), MediaKind.VIDEO, start_ms=65_000, end_ms=70_000)
    model.replace([photo("a.jpg"), clip], complete=True)
    spoken = [model.data(model.index(r), Qt.ItemDataRole.AccessibleTextRole) for r in (0, 1)]
    assert spoken == ["Photo a.jpg", "Video beach.mp4, at 1:05"]
