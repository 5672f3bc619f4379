"""The question at the top: words, pictures, history, order, input methods, scripts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.query import Query, SimilarTo, Sort
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.search.coverage_banner import CoverageBanner
from leccr_desktop.window.search.picture_input import picture_in
from leccr_desktop.window.search.query_text import query_from_text, query_to_text
from leccr_desktop.window.search.search_bar import SearchBar
from leccr_desktop.window.search.type_ahead import TypeAhead
from leccr_engine.library.filters import Filters
from leccr_engine.types import ContentHash, MediaKind, MomentId

if TYPE_CHECKING:
    from collections.abc import Iterator

# The offscreen platform says so of every window that has no main window's hints.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LIKE = SimilarTo(MomentId(7), ContentHash("ab" * 16), Path("/photos/dune.jpg"))


@pytest.fixture
def runner(qapp) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def bar(qtbot, runner) -> SearchBar:
    window = QWidget()
    window.resize(900, 500)
    bar = SearchBar(runner)
    rest = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(rest, stretch=1)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.field.box.hasFocus)
    bar.rest = rest
    # As long as the bar, the window lives.
    bar.host = window
    return bar


@pytest.fixture
def asked(bar) -> list[Query]:
    queries: list[Query] = []
    bar.query_changed.connect(queries.append)
    return queries


def compose(box, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(box, event)


# ---- words


def test_what_is_typed_is_asked_once_it_rests(qtbot, bar, asked):
    qtbot.keyClicks(bar.field.box, " dog ")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [Query(text="dog")]


def test_enter_asks_at_once_and_says_that_it_was_meant(qtbot, bar, asked):
    bar.field.box.set_delay(60_000)
    qtbot.keyClicks(bar.field.box, "dog")
    with qtbot.waitSignal(bar.field.confirmed):
        qtbot.keyClick(bar.field.box, Qt.Key.Key_Return)
    assert [query.text for query in asked] == ["dog"]


def test_nothing_is_asked_while_a_word_is_composed(qtbot, bar, asked):
    box = bar.field.box
    box.set_delay(0)
    box.setText("红")
    compose(box, "ni")
    compose(box, "ni hao")
    assert box.composing
    qtbot.wait(20)
    assert asked == []
    compose(box, "", "你好")
    qtbot.waitUntil(lambda: bool(asked))
    assert not box.composing
    assert [query.text for query in asked] == ["红你好"]


def test_a_composition_that_is_given_up_asks_nothing_new(qtbot, bar, asked):
    box = bar.field.box
    box.set_delay(0)
    box.setText("dog")
    qtbot.waitUntil(lambda: bool(asked))
    compose(box, "k")
    compose(box, "")
    qtbot.wait(20)
    assert len(asked) == 1


@pytest.mark.parametrize(("text", "at_right"), [("red", False), ("أحمر", True), ("אדום", True)])
def test_the_text_runs_in_the_direction_of_its_script(bar, text, at_right):
    box = bar.field.box
    box.setText(text)
    box.setCursorPosition(0)
    box.grab()  # the text is placed when it is painted
    assert (box.cursorRect().center().x() > box.width() / 2) is at_right


def test_escape_clears_first_the_words_then_the_picture(qtbot, bar, asked, make_photo, tmp_path):
    box = bar.field.box
    bar.show_query(Query(text="dog", picture=make_photo(tmp_path / "red.png")))
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(asked))
    assert (asked[-1].text, bar.field.picture is None) == ("", False)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert asked[-1] == Query(sort=Sort.NEWEST)
    assert bar.field.token.isHidden()


def test_typing_elsewhere_goes_into_the_box(qtbot, bar):
    TypeAhead(bar.rest, bar.field.box)
    bar.field.box.setText("a ")
    bar.rest.setFocus()
    qtbot.keyClicks(bar.rest, "dog")
    assert bar.field.box.hasFocus()
    assert bar.field.text == "a dog"
    bar.rest.setFocus()
    qtbot.keyClick(bar.rest, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(bar.rest, Qt.Key.Key_Space)
    assert bar.rest.hasFocus(), "neither a shortcut nor a selection is text"


# ---- pictures


def test_a_picture_is_shown_by_its_thumbnail(qtbot, bar, asked, make_photo, tmp_path):
    photo = make_photo(tmp_path / "red.png")
    bar.field.set_picture(photo)
    assert asked == [Query(picture=photo)]
    assert bar.field.token.isVisible()
    qtbot.waitUntil(lambda: bar.field.token.has_thumbnail)
    qtbot.mouseClick(bar.field.token.remove_button, Qt.MouseButton.LeftButton)
    assert asked[-1].picture is None
    assert not bar.field.token.isVisible()


def test_a_picture_can_be_dropped_on_the_box(bar, asked, make_photo, tmp_path):
    photo = make_photo(tmp_path / "red.png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    bar.field.box.setText("dog")
    bar.field.box.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert asked[-1].picture == photo
    assert asked[-1].text == "dog", "what is typed stays: what is near to both is wanted"


def test_copied_pixels_are_handed_on(qtbot, bar):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(bar.field.image_given) as given:
        qtbot.keyClick(bar.field.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert given.args[0].pixelColor(4, 4) == QColor("red")


def test_copied_text_is_pasted_as_ever(qtbot, bar):
    QGuiApplication.clipboard().setText("dog")
    qtbot.keyClick(bar.field.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bar.field.text == "dog"


def test_only_one_picture_counts(tmp_path):
    def mime(*names: str) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        return data

    assert picture_in(mime("a.jpg")) == tmp_path / "a.jpg"
    assert picture_in(mime("a.jpg", "b.jpg")) is None
    assert picture_in(mime("a.mp4")) is None
    assert picture_in(mime("folder")) is None
    text = QMimeData()
    text.setText("a.jpg")
    assert picture_in(text) is None


def test_the_like_of_a_result_takes_the_place_of_words_and_goes_with_them(qtbot, bar, asked):
    bar.show_query(Query(text="dog"))
    bar.field.set_picture(LIKE)
    assert asked[-1] == Query(similar_to=LIKE)
    qtbot.keyClicks(bar.field.box, "cat")
    qtbot.waitUntil(lambda: asked[-1].text == "cat")
    assert asked[-1] == Query(text="cat")


def test_similar_to_is_made_of_an_item():
    item = MediaItem(Path("/a.jpg"), MediaKind.PHOTO, content_hash=ContentHash("ab" * 16))
    assert SimilarTo.of(item) is not None


# ---- history


@pytest.fixture
def history(bar):
    popup = bar.field.history
    popup.set_recent(["dog", "a dog at the sea", "winter"])
    popup.set_saved([SimpleNamespace(id=3, name="Holidays", query="sea", filters=Filters())])
    return popup


def test_down_in_an_empty_box_offers_all(qtbot, bar, history):
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    assert history.isVisible()
    assert history.entries() == ["dog", "a dog at the sea", "winter", "Holidays"]
    assert history.list.hasFocus()
    assert history.window() is bar.window(), "it is a part of the window"
    qtbot.keyClick(history.list, Qt.Key.Key_Up)
    assert bar.field.box.hasFocus()
    assert not history.isVisible()


def test_typing_offers_what_contains_it(qtbot, bar, history):
    qtbot.keyClicks(bar.field.box, "SEA")
    assert history.entries() == ["a dog at the sea", "Holidays"]
    qtbot.keyClicks(bar.field.box, "x")
    assert not history.isVisible()


def test_what_is_chosen_is_told(qtbot, bar, history):
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    qtbot.keyClick(history.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(history.chosen) as chosen:
        qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert chosen.args == ["a dog at the sea"]
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    history.list.setCurrentIndex(history.list.model().index(3, 0))
    with qtbot.waitSignal(history.saved_chosen) as saved:
        qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert saved.args == [3]


def test_one_query_or_all_can_be_forgotten(qtbot, bar, history):
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(history.forget_wanted) as forgotten:
        qtbot.keyClick(history.list, Qt.Key.Key_Delete)
    assert forgotten.args == ["dog"]
    assert history.entries()[0] == "a dog at the sea"
    row = history.list.visualRect(history.list.model().index(0, 0))
    with qtbot.waitSignal(history.forget_wanted) as forgotten:
        at_the_cross = QPoint(row.right() - 14, row.center().y())
        qtbot.mouseClick(history.list.viewport(), Qt.MouseButton.LeftButton, pos=at_the_cross)
    assert forgotten.args == ["a dog at the sea"]
    with qtbot.waitSignal(history.forget_all_wanted):
        qtbot.mouseClick(history.forget_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    assert history.entries() == ["Holidays"], "a saved search is not forgotten"


def test_the_list_goes_when_the_focus_does(qtbot, bar, history):
    qtbot.keyClick(bar.field.box, Qt.Key.Key_Down)
    bar.rest.setFocus()
    assert not history.isVisible()


# ---- order and count


def test_the_orders_of_searching_and_of_browsing_are_two(bar, asked):
    actions = bar.sort_button.actions_by_sort
    assert not actions[Sort.RELEVANCE].isVisible()
    actions[Sort.NAME].trigger()
    assert asked[-1] == Query(sort=Sort.NAME)
    bar.ask(Query(text="dog"))
    assert actions[Sort.RELEVANCE].isVisible()
    assert asked[-1].sort is Sort.RELEVANCE
    actions[Sort.NEWEST].trigger()
    assert asked[-1] == Query(text="dog", sort=Sort.NEWEST)
    bar.field.clear()
    assert asked[-1].sort is Sort.NAME


def test_the_count_says_whether_it_is_all(bar):
    bar.show_count(200, complete=False, total=None)
    assert bar.count_text == "More than 200"
    bar.show_count(200, complete=False, total=1234)
    assert bar.count_text == f"{QLocale().toString(1234)} in all"
    bar.show_query(Query(text="dog"))
    bar.show_count(3, complete=True, total=None)
    assert bar.count_text == "3 found"


def test_a_query_is_shown_without_being_asked(qtbot, bar, asked):
    query = Query(text="dog", filters=Filters(favourites=True), sort=Sort.OLDEST)
    bar.show_query(query)
    assert bar.query == query
    qtbot.wait(200)
    assert asked == []
    bar.ask(query)
    assert asked == [], "it is what is asked already"
    bar.clear_filters()
    assert asked == [Query(text="dog", sort=Sort.OLDEST)]


# ---- what is not known, what is remembered


def test_words_that_the_model_does_not_know_are_said_to_be_so(qtbot):
    banner = CoverageBanner()
    qtbot.addWidget(banner)
    for text, coverage, said in (
        ("dog", None, False),
        ("dog", 0.9, False),
        ("", 0.1, False),
        ("xyzzy", 0.1, True),
    ):
        banner.show_coverage(text, coverage)
        assert bool(banner.text) is said
    assert "xyzzy" in banner.text
    with qtbot.waitSignal(banner.models_wanted):
        banner.models_button.click()


def test_a_query_survives_in_the_settings():
    query = Query(
        text="хунд «x», 红",
        filters=Filters(folder=Path("/photos/été"), taken_from=datetime(2024, 5, 1).date()),
        sort=Sort.OLDEST,
    )
    assert query_from_text(query_to_text(query)) == query
    for broken in ("", "[]", "{}", '{"text": "a", "filters": 3, "sort": "x"}'):
        with pytest.raises(ValueError, match=r"."):
            query_from_text(broken)
