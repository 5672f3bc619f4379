"""Finding in the whole window: places, filters, pictures, what is kept, and coming back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog, QMessageBox

from leccr_desktop.operations.query import Query, Sort
from leccr_desktop.settings import KEEP_HISTORY, LAST_QUERY
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.search.filter_words import FilterName
from leccr_engine.library.filters import Filters
from leccr_engine.library.library import Library
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.window.main_window import MainWindow

# The offscreen platform says so of every dialog and popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALL = Destination(DestinationKind.ALL)
FAVOURITES = Destination(DestinationKind.FAVOURITES)


@pytest.fixture
def folder(painted_library, tmp_path) -> Path:
    """A library of the test's own, in which 3 green photos are favourites and in an album."""
    shutil.copytree(painted_library / "library", tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        greens = [
            file.content_hash
            for file in library.browse(Filters(), limit=100)
            if file.path.name in ("green-0.png", "green-1.png", "green-2.png")
        ]
        library.user.set_favourite(greens, True)
        album = library.user.add_album("Meadows")
        library.user.add_to_album(album, greens)
        library.user.save_search("Seas", "blue", Filters(kind=MediaKind.PHOTO))
    return tmp_path / "library"


@pytest.fixture
def window(qtbot, make_window, folder) -> MainWindow:
    window = make_window(folder)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    qtbot.waitUntil(lambda: window.sidebar.search_names() == ["Seas"])
    qtbot.waitUntil(lambda: window.sidebar.album_names() == ["Meadows"])
    return window


def names(window: MainWindow) -> list[str]:
    return [window.results.item(row).path.name for row in range(window.results.rowCount())]


def answered(qtbot, window: MainWindow):
    return qtbot.waitSignal(window.feed.answered)


def go(qtbot, window: MainWindow, destination: Destination) -> list[str]:
    with answered(qtbot, window):
        window.navigator.go(destination)
    return names(window)


def current_text(window: MainWindow) -> str:
    return window.sidebar.tree.currentIndex().data()


def test_places_are_filters(qtbot, window):
    assert go(qtbot, window, FAVOURITES) == ["green-2.png", "green-1.png", "green-0.png"]
    assert current_text(window) == "Favourites"
    assert window.search_bar.filter_bar.chips[FilterName.FAVOURITES].value
    assert window.search_bar.count_text == "3 in all"
    album = Destination(DestinationKind.ALBUM, window.item_actions.marks.albums[0].id)
    assert len(go(qtbot, window, album)) == 3
    assert window.search_bar.filter_bar.chips[FilterName.ALBUM].value == "Meadows"
    seas = Destination(DestinationKind.SAVED_SEARCH, window.finding.saved.searches[0].id)
    assert go(qtbot, window, seas)[0].startswith("blue")
    assert window.search_box.text() == "blue"
    assert "video.mp4" not in names(window)
    root = window.search_bar.filter_bar._folders[0]
    assert len(go(qtbot, window, Destination(DestinationKind.FOLDER, root))) == 19
    go(qtbot, window, Destination(DestinationKind.RECENT))
    assert window.feed.query.sort is Sort.ADDED


def test_one_searches_within_a_place_until_its_filter_is_cleared(qtbot, window):
    go(qtbot, window, FAVOURITES)
    with answered(qtbot, window):
        qtbot.keyClicks(window.search_box, "blue")
    assert set(names(window)) == {"green-0.png", "green-1.png", "green-2.png"}
    assert window.navigator.current == FAVOURITES
    chip = window.search_bar.filter_bar.chips[FilterName.FAVOURITES]
    with answered(qtbot, window):
        qtbot.mouseClick(chip.clear_button, Qt.MouseButton.LeftButton)
    assert names(window)[0].startswith("blue")
    assert window.navigator.current == ALL
    assert current_text(window) == "All"


def test_filters_are_counted_in_the_library(qtbot, window):
    bar = window.search_bar.filter_bar
    qtbot.mouseClick(bar.chips[FilterName.KIND].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.popup.texts() == ["Photos (18)", "Videos (1)"])
    with answered(qtbot, window):
        bar.popup.choose(MediaKind.VIDEO)
    assert names(window) == ["video.mp4"]
    with answered(qtbot, window):
        qtbot.keyClicks(window.search_box, "red")
    assert names(window) == ["video.mp4"]
    with answered(qtbot, window):
        qtbot.mouseClick(bar.clear_button, Qt.MouseButton.LeftButton)
    assert len(names(window)) > 1


def test_an_answer_that_is_empty_says_why(qtbot, window):
    with answered(qtbot, window):
        window.search_bar.ask(Query(filters=Filters(min_rating=5)))
    assert "filters" in window.page.empty_text


def test_a_picture_is_searched_by_and_so_is_what_is_pasted(qtbot, window, make_photo, tmp_path):
    photo = make_photo(tmp_path / "elsewhere.png", colour=(40, 70, 210))
    with answered(qtbot, window):
        window.search_bar.field.set_picture(photo)
    assert names(window)[0].startswith("blue")
    with answered(qtbot, window):
        window.search_bar.field.image_given.emit(QImage(str(make_photo(tmp_path / "red.png"))))
    kept = window.feed.query.picture
    assert kept.is_file()
    window.close()
    assert not kept.exists(), "what was pasted goes with the window"


def test_pages_without_a_grid_have_no_order_and_perhaps_no_filters(qtbot, window):
    bar = window.search_bar
    window.navigator.go(Destination(DestinationKind.INDEXING))
    assert not bar.sort_button.isVisible()
    assert not bar.filter_bar.isVisible()
    with answered(qtbot, window):
        qtbot.keyClicks(window.search_box, "blue")
    assert window.navigator.current == ALL
    assert names(window)[0].startswith("blue")
    assert bar.sort_button.isVisible()
    assert bar.filter_bar.isVisible()
    window.navigator.go(Destination(DestinationKind.TIMELINE))
    assert bar.filter_bar.isVisible()
    assert window.search_box.text() == ""
    bar.ask(Query(filters=Filters(kind=MediaKind.VIDEO)))
    assert window.navigator.current.kind is DestinationKind.TIMELINE, "it shows what they let by"


def test_find_similar_from_anywhere(qtbot, window):
    go(qtbot, window, FAVOURITES)
    item = window.results.item(0)
    with answered(qtbot, window):
        window.item_actions.similar_wanted.emit(item)
    assert window.navigator.current == ALL
    assert window.search_bar.field.token.isVisible()
    assert names(window)[0].startswith("green")
    with answered(qtbot, window):
        window.navigator.back()
    assert window.navigator.current == FAVOURITES
    assert not window.search_bar.field.token.isVisible()


def test_a_search_is_saved_renamed_deleted_and_brought_back(qtbot, window):
    with answered(qtbot, window):
        window.search_bar.ask(Query(text="red", filters=Filters(kind=MediaKind.PHOTO)))
    window.finding.save()
    dialog = window.findChild(QInputDialog)
    assert dialog.textValue() == "red"
    dialog.setTextValue("Roses")
    dialog.accept()
    qtbot.waitUntil(lambda: window.sidebar.search_names() == ["Roses", "Seas"])
    qtbot.waitUntil(lambda: current_text(window) == "Roses")
    roses = window.navigator.current
    window.sidebar.search_renamed.emit(roses.payload, "Tulips")
    qtbot.waitUntil(lambda: window.sidebar.search_names() == ["Seas", "Tulips"])
    window.sidebar.search_delete_wanted.emit(roses.payload)
    qtbot.waitUntil(lambda: window.sidebar.search_names() == ["Seas"])
    assert window.navigator.current == ALL
    assert "Tulips" in window.item_actions.messages.text
    window.item_actions.history.undo()
    qtbot.waitUntil(lambda: window.sidebar.search_names() == ["Seas", "Tulips"])


def test_an_album_is_made_filled_renamed_deleted_and_brought_back(qtbot, window):
    marks = window.item_actions.marks
    window.sidebar.album_wanted.emit()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Sky")
    dialog.accept()
    qtbot.waitUntil(lambda: window.sidebar.album_names() == ["Meadows", "Sky"])
    sky = marks.albums[1].id
    blue = next(i for i in map(window.results.item, range(19)) if i.path.name == "blue-0.png")
    window.sidebar.items_dropped.emit(sky, (blue.content_hash,))
    qtbot.waitUntil(lambda: marks.albums[1].count == 1)
    window.sidebar.album_renamed.emit(sky, "Azure")
    qtbot.waitUntil(lambda: window.sidebar.album_names() == ["Azure", "Meadows"])
    window.sidebar.album_delete_wanted.emit(sky)
    qtbot.waitUntil(lambda: window.sidebar.album_names() == ["Meadows"])
    window.item_actions.history.undo()
    qtbot.waitUntil(lambda: window.sidebar.album_names() == ["Azure", "Meadows"])
    qtbot.waitUntil(lambda: marks.albums[0].count == 1)


def test_removing_a_folder_is_asked_once(qtbot, window, monkeypatch):
    removed: list[Path] = []
    monkeypatch.setattr(window.folder_changes, "unfollow", removed.append)
    window.sidebar.folder_remove_wanted.emit(Path("/photos/summer"))
    question = window.findChild(QMessageBox)
    assert "summer" in question.text()
    question.reject()
    assert removed == []
    window.sidebar.folder_remove_wanted.emit(Path("/photos/summer"))
    question = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(b for b in question.buttons() if b.text() == "Remove").click()
    assert removed == [Path("/photos/summer")]


def test_queries_that_were_meant_are_remembered(qtbot, window, make_window, folder):
    with answered(qtbot, window):
        qtbot.keyClicks(window.search_box, "re")
    with answered(qtbot, window):
        qtbot.keyClicks(window.search_box, "d")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    # Other tests have searched this library before.
    known = window.finding.history.queries
    assert known[0] == "red"
    assert "re" not in known, "not what was only on the way to it"
    window.settings.set(KEEP_HISTORY, False)
    window.search_box.setText("green")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.finding.history.queries == known
    window.close()
    again = make_window(folder)
    qtbot.waitUntil(lambda: again.finding.history.queries == known)


def test_typing_at_the_grid_searches(qtbot, window):
    window.activateWindow()
    window.page.grid.setFocus()
    with answered(qtbot, window):
        qtbot.keyClicks(window.page.grid, "blue")
    assert window.search_box.text() == "blue"
    assert window.focusWidget() is window.search_box


def test_the_window_comes_back_as_it_was_left(qtbot, window, make_window, folder, settings):
    query = Query(text="red", filters=Filters(favourites=True), sort=Sort.OLDEST)
    with answered(qtbot, window):
        window.search_bar.ask(query)
    # Narrow, as the screen of the offscreen platform is.
    window.resize(window.minimumWidth(), 555)
    splitter = window.centralWidget()
    splitter.setSizes([192, splitter.width() - 192])
    # The pages beside it may leave it less.
    size, width = window.size(), window.sidebar.width()
    assert width <= 192
    window.close()
    again = make_window(folder)
    assert (again.size(), again.sidebar.width()) == (size, width)
    qtbot.waitUntil(lambda: not again.feed.asking and again.results.rowCount() == 3)
    assert again.search_bar.query == query
    assert again.search_box.text() == "red"
    again.close()
    settings.set(LAST_QUERY, "no query")
    third = make_window(folder)
    qtbot.waitUntil(lambda: third.results.rowCount() == 19)
