"""Typing and seeing: the window over a real library, with the stand-in model."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from leccr_desktop.operations.query import Query
from leccr_desktop.operations.session import EngineSession
from leccr_engine.errors import ModelError
from leccr_engine.library.library import Library

if TYPE_CHECKING:
    from leccr_desktop.window.main_window import MainWindow


def shown_names(window: MainWindow) -> list[str]:
    return [window.results.item(row).path.name for row in range(window.results.rowCount())]


def search(qtbot, window: MainWindow, query: str) -> list[str]:
    with qtbot.waitSignal(window.feed.answered, check_params_cb=lambda q, *_: q == query):
        window.search_box.clear()
        qtbot.keyClicks(window.search_box, query) if query.isascii() else (
            window.search_box.setText(query)
        )
    return shown_names(window)


def test_an_empty_query_shows_everything_newest_first(window):
    names = shown_names(window)
    assert len(names) == 19
    taken = [window.results.item(row) for row in range(19)]
    assert "broken.jpg" not in names
    # The fixture dates files in path order, a minute apart.
    assert [item.path for item in taken] == sorted((i.path for i in taken), reverse=True)


@pytest.mark.parametrize("query", ["blau", "أزرق", "蓝"])
def test_typing_shows_what_fits_best_first(qtbot, window, query):
    names = search(qtbot, window, query)
    assert all(name.startswith("blue") or name == "video.mp4" for name in names[:7])
    assert set(names) >= {"blue-0.png", "red-0.png", "green-0.png"}


def test_a_video_is_found_at_its_moment(qtbot, window):
    search(qtbot, window, "blue")
    items = [window.results.item(row) for row in range(window.results.rowCount())]
    first = next(item for item in items if item.path.name == "video.mp4")
    assert (first.start_ms, first.end_ms) == (4000, 8000)
    assert first.reason


def test_emptying_the_box_shows_everything_again(qtbot, window):
    search(qtbot, window, "red")
    with qtbot.waitSignal(window.feed.answered):
        qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)
    assert window.results.rowCount() == 19


def test_fast_typing_asks_once(qtbot, window, encoder):
    encoder.queries.clear()
    with qtbot.waitSignal(window.feed.answered, check_params_cb=lambda q, *_: q == "green"):
        qtbot.keyClicks(window.search_box, "green")
    assert [query for query in encoder.queries if "green".startswith(query)] == ["green"]


def test_a_stale_answer_is_never_shown(qtbot, window, encoder):
    answers: list[str] = []
    window.feed.answered.connect(lambda query, *_: answers.append(query))
    encoder.gate.clear()
    window.feed.ask(Query(text="red"))
    qtbot.waitUntil(lambda: "red" in encoder.queries)
    window.feed.ask(Query(text="green"))
    window.feed.ask(Query(text="blue"))
    encoder.gate.set()
    qtbot.waitUntil(lambda: "blue" in answers)
    assert answers == ["blue"]
    assert shown_names(window)[0].startswith("blue")
    assert "green" not in encoder.queries, "a question that nobody waits for is not even asked"


def test_the_engine_never_runs_on_the_qt_thread(qtbot, window, encoder, monkeypatch):
    here = threading.get_ident()
    touched: set[int] = set()
    for name in ("overview", "find", "details", "load_index"):
        original = getattr(EngineSession, name)

        def watched(self, *args, original=original, **kwargs):
            touched.add(threading.get_ident())
            return original(self, *args, **kwargs)

        monkeypatch.setattr(EngineSession, name, watched)
    search(qtbot, window, "red")
    window.page.grid.opened.emit(0)
    window.watch.look()
    qtbot.waitUntil(lambda: "Paintbox 1" in window.preview.details.text())
    assert touched
    assert here not in touched | encoder.threads


def test_the_event_loop_turns_while_the_engine_is_busy(qtbot, window, encoder):
    encoder.gate.clear()
    window.feed.ask(Query(text="red"))
    qtbot.waitUntil(lambda: "red" in encoder.queries)
    turns: list[int] = []
    heartbeat = QTimer(interval=1)
    heartbeat.timeout.connect(lambda: turns.append(1))
    heartbeat.start()
    qtbot.waitUntil(lambda: len(turns) > 50)
    assert window.feed.asking, "the search waited all the while, and the window did not"
    encoder.gate.set()
    qtbot.waitUntil(lambda: not window.feed.asking)


def test_results_go_on_past_the_first_page(qtbot, window, monkeypatch):
    monkeypatch.setattr("leccr_desktop.window.grid.results_feed.PAGE_ROWS", 3)
    assert search(qtbot, window, "red")
    # The view asks for more as long as it has room for it or the person scrolls on.
    bar = window.page.grid.verticalScrollBar()

    def read_on() -> bool:
        bar.setValue(bar.maximum())
        return window.results.complete

    qtbot.waitUntil(read_on)
    assert window.results.rowCount() == 19, "18 photos and the video, its moments stacked"
    answer = window.feed.answer
    assert (answer.total, answer.complete) == (19, True)
    video = next(item for item in answer.items if item.moments)
    assert (video.start_ms, [moment.start_ms for moment in video.moments]) == (0, [4000])


def test_a_shown_answer_is_explained_behind_it(qtbot, window, encoder):
    encoder.queries.clear()
    answers: list[str] = []
    window.feed.answered.connect(lambda query, *_: answers.append(query))
    search(qtbot, window, "rot")
    qtbot.waitUntil(lambda: "It is green." in encoder.queries)
    qtbot.waitUntil(lambda: window.feed.answer.explained)
    assert answers == ["rot"], "the rows are the same"


def test_thumbnails_of_what_is_visible_appear(qtbot, window):
    def all_there() -> bool:
        visible = window.page.grid.visible_items()
        return bool(visible) and all(window.thumbnails.pixmap(item) for item in visible)

    qtbot.waitUntil(all_there)
    video = next(i for i in window.page.grid.visible_items() if i.path.name == "video.mp4")
    pixmap = window.thumbnails.pixmap(video)
    color = pixmap.toImage().pixelColor(pixmap.width() - 12, pixmap.height() - 12)
    assert color.red() > color.blue()


def test_thumbnails_follow_the_scrolling(qtbot, window):
    window.resize(832, 480)
    grid = window.page.grid
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 0)
    last = window.results.item(18)
    assert last not in grid.visible_items()
    grid.scrollToBottom()
    qtbot.waitUntil(lambda: window.thumbnails.pixmap(last) is not None)


def test_without_the_model_the_library_can_be_browsed(
    qtbot, make_window, library_folder, encoder, monkeypatch
):
    def fail(texts):
        raise ModelError("The embedded model is missing: models/leccr-mini. Install again.")

    monkeypatch.setattr(encoder, "embed_text", fail)
    window = make_window(library_folder)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    qtbot.waitUntil(lambda: "models/leccr-mini" in window.page.notice)
    with qtbot.waitSignal(window.feed.failed):
        qtbot.keyClicks(window.search_box, "red")
    assert "Install again" in window.page.notice


def test_a_library_of_another_model_says_so(qtbot, make_window, painted_library, tmp_path):
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.set_model_id("another")
    window = make_window(tmp_path / "library")
    with qtbot.waitSignal(window.feed.failed) as failed:
        qtbot.keyClicks(window.search_box, "red")
    assert "another" in failed.args[0]
    assert "leccr-desktop index" in failed.args[0]


def test_a_library_that_changes_its_model_is_searched_with_the_new_one(
    qtbot, make_window, painted_library, encoder, tmp_path, monkeypatch
):
    shutil.copytree(painted_library / "library", tmp_path / "library")
    monkeypatch.setattr(encoder, "model_id", "loaded too early")
    window = make_window(tmp_path / "library")
    monkeypatch.setattr(encoder, "reload", lambda: setattr(encoder, "model_id", "colours"))
    assert search(qtbot, window, "red")[0].startswith("red")


def test_right_to_left_text_stands_at_the_right(qtbot, window):
    box = window.search_box
    box.setText("red")
    box.grab()  # the text is placed when it is painted
    left = box.cursorRect().left()
    box.setText("أحمر")
    box.setCursorPosition(0)
    box.grab()
    assert left < box.width() / 2 < box.cursorRect().left()
