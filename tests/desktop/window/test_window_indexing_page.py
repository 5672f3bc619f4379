"""Indexing in the window: the bottom edge, the page, the pause, what failed."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QProgressBar

from leccr_desktop.operations.index_pause import PAUSE_FILE
from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.settings import INDEX_THREADS
from leccr_desktop.window.navigation import Destination, DestinationKind

if TYPE_CHECKING:
    from leccr_desktop.window.indexing.indexing_page import IndexingPage

OBEDIENT = """
    import json, pathlib, sys
    def say(**event):
        print(json.dumps(event), flush=True)
    log = pathlib.Path(__file__).with_name("asked.jsonl").open("a")
    def note(what):
        log.write(json.dumps(what) + "\\n")
        log.flush()
    note(sys.argv[1:])
    if "--paused" not in sys.argv:
        say(event="standing", standing="working")
        say(event="model", model="mini@1", describer="mini@1/concepts")
        say(event="progress", phase="index", done=41, total=300, failed=1, left_s=600.0,
            rate_per_s=0.5, path="/p/猫.jpg")
        say(event="trouble", reason="The describer is away.")
    for line in sys.stdin:
        note(json.loads(line))
        if json.loads(line)["do"] == "resume":
            say(event="standing", standing="watching")
"""


@pytest.fixture
def library(library_folder, tmp_path):
    """A copy: a pause is kept in it."""
    return shutil.copytree(library_folder, tmp_path / "library")


@pytest.fixture
def asked(tmp_path):
    """What the child was started with, and then what it was asked."""

    def read():
        file = tmp_path / "asked.jsonl"
        if not file.exists():
            return []
        return [json.loads(line) for line in file.read_text().splitlines()]

    return read


@pytest.fixture
def window(qtbot, make_window, index_stub, library):
    window = make_window(library, command=index_stub(OBEDIENT))
    qtbot.waitUntil(lambda: "41" in window.status.text())
    return window


@pytest.fixture
def page(qtbot, window) -> IndexingPage:
    qtbot.mouseClick(window.status.failures_button, Qt.MouseButton.LeftButton)
    assert window.navigator.current.kind is DestinationKind.INDEXING
    page = window.navigator.page(DestinationKind.INDEXING)
    qtbot.waitUntil(lambda: page.failures.model().rowCount() == 1)
    return page


def test_a_library_is_watched_from_the_start(window, asked, library):
    (first, *_) = asked()
    assert first == ["--library", str(library), "--all", "--events", "--watch", "--background"]


def test_the_bottom_edge_says_how_far_it_is(window):
    assert window.status.text() == "Indexing 41 of 300 · 30 files/min · about 10 min left"
    assert window.status.findChildren(QProgressBar)[0].isVisible()


def test_pause_and_resume_at_the_bottom_edge(qtbot, window, asked):
    window.status.pause_button.click()
    qtbot.waitUntil(lambda: asked()[-1] == {"do": "pause"})
    assert window.status.text() == "Indexing is paused"
    assert not window.status.findChildren(QProgressBar)[0].isVisible()
    window.status.pause_button.click()
    qtbot.waitUntil(lambda: asked()[-1] == {"do": "resume"})
    qtbot.waitUntil(lambda: window.indexing.control.state.activity is Activity.IDLE)
    assert window.status.text() == ""


def test_a_pause_survives_the_program(qtbot, make_window, index_stub, library, asked):
    first = make_window(library, command=index_stub(OBEDIENT))
    qtbot.waitUntil(lambda: first.indexer.running)
    first.indexing.control.pause_until_tomorrow()
    qtbot.waitUntil((library / PAUSE_FILE).exists)
    first.close()
    starts = len(asked())
    second = make_window(library, command=index_stub(OBEDIENT))
    qtbot.waitUntil(lambda: second.results.rowCount() == 19)
    qtbot.waitUntil(lambda: second.indexing.control.state.is_paused)
    assert second.status.text().startswith("Indexing is paused until")
    assert len(asked()) == starts, "no child sits there for nothing"
    second.indexing.control.resume()
    qtbot.waitUntil(lambda: len(asked()) > starts)
    qtbot.waitUntil(lambda: not (library / PAUSE_FILE).exists())


def test_a_pause_file_that_is_damaged_pauses_nothing(qtbot, make_window, index_stub, library):
    (library / PAUSE_FILE).write_text('{"until": "the cows come home"}')
    window = make_window(library, command=index_stub(OBEDIENT))
    qtbot.waitUntil(lambda: window.indexer.running)


def test_the_page_says_what_runs(page):
    assert page.heading.text() == "Indexing"
    assert page.progress.text().startswith("Indexing 41 of 300")
    assert "First pass" in page.progress.text()
    assert page.current.text() == "/p/猫.jpg"


def test_the_page_hears_the_model_and_what_is_amiss(qtbot, window, page, asked):
    window.indexing.control.restart()
    qtbot.waitUntil(lambda: "mini@1/concepts" in page.model.text())
    qtbot.waitUntil(lambda: page.notice.text() == "The describer is away.")
    assert page.last.text() == "猫.jpg"
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_the_queue_is_by_folder(page):
    model = page.queue.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == ["photos", "Up to date", "0", "19", "1"]


def test_one_file_and_all_are_tried_again(qtbot, page, asked, painted_library):
    assert not page.retry_button.isEnabled()
    page.failures.selectRow(0)
    assert page.retry_button.isEnabled()
    page.retry_button.click()
    broken = str(painted_library / "photos" / "broken.jpg")
    qtbot.waitUntil(lambda: asked()[-1] == {"do": "retry", "paths": [broken]})
    page.retry_all_button.click()
    qtbot.waitUntil(lambda: asked()[-1] == {"do": "retry", "paths": None})


def test_a_failed_file_says_why_and_is_shown_in_its_folder(page, painted_library, monkeypatch):
    model = page.failures.model()
    assert model.index(0, 0).data() == "broken.jpg"
    assert model.index(0, 1).data() == "It is not a picture. Copy it again."
    shown = []
    monkeypatch.setattr(page._files, "show_files", shown.append)
    index = model.index(0, 0)
    page.failures.selectionModel().select(
        index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    page.show_button.click()
    page.failures.doubleClicked.emit(index)
    assert shown == [[painted_library / "photos" / "broken.jpg"]] * 2


def test_the_page_pauses_for_as_long_as_one_likes(qtbot, window, page, asked):
    texts = [action.text().replace("&", "") for action in page.pause_button.menu().actions()]
    assert texts == ["For an hour", "Until tomorrow", "Until I resume"]
    page.pause_button.menu().actions()[0].trigger()
    assert page.heading.text().startswith("Indexing is paused until")
    assert page.pause_button.text() == "Resume"
    page.pause_button.click()
    qtbot.waitUntil(lambda: asked()[-1] == {"do": "resume"})
    qtbot.waitUntil(lambda: page.heading.text() == "Up to date")
    assert page.pause_button.text() == "Pause"


def test_another_number_of_threads_restarts_the_child(qtbot, window, asked, settings):
    settings.set(INDEX_THREADS, 1)
    qtbot.waitUntil(lambda: list(asked()[-1])[-2:] == ["--threads", "1"])
    assert window.indexing.control.state.activity is Activity.RUNNING


def test_a_crash_is_told_in_place_and_tried_again(qtbot, make_window, index_stub, library):
    window = make_window(library, command=index_stub("import sys; sys.exit('The disk is full.')"))
    qtbot.waitUntil(lambda: window.indexing.control.state.activity is Activity.RETRYING)
    assert "The disk is full." in window.page.notice
    assert window.status.text().startswith("Indexing starts again at")
    window.navigator.go(Destination(DestinationKind.INDEXING))
    page = window.navigator.page(DestinationKind.INDEXING)
    assert "The disk is full." in page.notice.text()
    assert page.pause_button.text() == "Try now"


def test_everything_on_the_page_has_a_name_and_the_keyboard_gets_there(page):
    for widget in (*page.findChildren(QAbstractButton), *page.findChildren(QAbstractItemView)):
        if widget.isVisibleTo(page) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_the_folder_that_is_away_is_offline_in_place(
    qtbot, make_window, index_stub, tmp_path, make_photo
):
    from leccr_engine.library.library import Library
    from leccr_engine.media.scanner import scan

    photos = make_photo(tmp_path / "stick" / "red.png").parent
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        root = library.add_root(photos)
        library.sync_root(root.id, scan(photos))
        library.set_offline(root.id)
    window = make_window(tmp_path / "library", command=index_stub(OBEDIENT))
    qtbot.waitUntil(lambda: window.indexer.running)
    window.navigator.go(Destination(DestinationKind.INDEXING))
    page = window.navigator.page(DestinationKind.INDEXING)
    qtbot.waitUntil(lambda: page.queue.model().rowCount() == 1)
    assert page.queue.model().index(0, 1).data().startswith("Offline")
    assert page.failures_text.text() == "All files could be read."
