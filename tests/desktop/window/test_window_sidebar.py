"""The sidebar: going places, naming and deleting what is kept, dropping on albums, folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from leccr_desktop.operations.clipboard import mime_of
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.session import Folder
from leccr_desktop.window.browse.sidebar import FolderState, Sidebar
from leccr_desktop.window.browse.sidebar_tree import DESTINATION_ROLE
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_engine.library.filters import Filters
from leccr_engine.library.records import Album, SavedSearch
from leccr_engine.types import AlbumId, ContentHash, MediaKind, SavedSearchId

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

# The offscreen platform says so of every window that has no main window's hints.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HOLIDAYS = Album(AlbumId(4), "Holidays", 12, None)
WINTER = Album(AlbumId(5), "Winter", 0, None)
DOGS = SavedSearch(SavedSearchId(2), "Dogs", "dog", Filters())
PHOTOS = Folder(Path("/data/photos"), present=True)
STICK = Folder(Path("/media/stick"), present=False)


@pytest.fixture
def sidebar(qtbot) -> Sidebar:
    sidebar = Sidebar()
    sidebar.resize(240, 600)
    qtbot.addWidget(sidebar)
    sidebar.show_albums([HOLIDAYS, WINTER])
    sidebar.show_searches([DOGS])
    sidebar.show_folders([PHOTOS, STICK])
    sidebar.show()
    qtbot.waitExposed(sidebar)
    return sidebar


def place(sidebar: Sidebar, text: str) -> QModelIndex:
    model = sidebar.tree.model()
    found = model.match(
        model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        text,
        1,
        Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive,
    )
    return found[0]


def click(qtbot, sidebar: Sidebar, text: str) -> None:
    at = sidebar.tree.visualRect(place(sidebar, text)).center()
    qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize(
    ("text", "destination"),
    [
        ("Timeline", Destination(DestinationKind.TIMELINE)),
        ("Favourites", Destination(DestinationKind.FAVOURITES)),
        ("Duplicates", Destination(DestinationKind.DUPLICATES)),
        ("Holidays", Destination(DestinationKind.ALBUM, 4)),
        ("Dogs", Destination(DestinationKind.SAVED_SEARCH, 2)),
        ("stick", Destination(DestinationKind.FOLDER, STICK.path)),
    ],
)
def test_a_click_or_enter_goes_there(qtbot, sidebar, text, destination):
    with qtbot.waitSignal(sidebar.destination_chosen) as chosen:
        click(qtbot, sidebar, text)
    assert chosen.args == [destination]
    with qtbot.waitSignal(sidebar.destination_chosen) as chosen:
        qtbot.keyClick(sidebar.tree, Qt.Key.Key_Return)
    assert chosen.args == [destination]


def test_a_heading_is_no_place(qtbot, sidebar):
    with qtbot.assertNotEmitted(sidebar.destination_chosen):
        click(qtbot, sidebar, "Library")


def test_where_the_person_is_stays_marked_when_the_rows_change(sidebar):
    here = Destination(DestinationKind.ALBUM, 5)
    sidebar.show_current(here)
    sidebar.show_albums([WINTER])
    assert sidebar.tree.currentIndex().data(DESTINATION_ROLE) == here
    sidebar.show_current(Destination(DestinationKind.INDEXING))
    assert not sidebar.tree.currentIndex().isValid(), "that is no place of the sidebar"


def test_an_album_is_renamed_in_place(qtbot, sidebar):
    sidebar.rename(Destination(DestinationKind.ALBUM, 4))
    editor = sidebar.tree.findChild(QLineEdit)
    editor.setText("Summer")
    with qtbot.waitSignal(sidebar.album_renamed) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == [4, "Summer"]


def test_an_empty_name_is_none(qtbot, sidebar):
    sidebar.rename(Destination(DestinationKind.SAVED_SEARCH, 2))
    editor = sidebar.tree.findChild(QLineEdit)
    editor.setText("  ")
    with qtbot.assertNotEmitted(sidebar.search_renamed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert sidebar.search_names() == ["Dogs"]


def test_delete_asks_for_what_is_kept_and_for_nothing_else(qtbot, sidebar):
    for text, signal, value in (
        ("Holidays", sidebar.album_delete_wanted, 4),
        ("Dogs", sidebar.search_delete_wanted, 2),
        ("photos", sidebar.folder_remove_wanted, PHOTOS.path),
    ):
        sidebar.tree.setCurrentIndex(place(sidebar, text))
        with qtbot.waitSignal(signal) as wanted:
            qtbot.keyClick(sidebar.tree, Qt.Key.Key_Delete)
        assert wanted.args == [value]
    sidebar.tree.setCurrentIndex(place(sidebar, "Favourites"))
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_Delete)


def test_the_last_row_of_the_albums_makes_a_new_one(qtbot, sidebar):
    with (
        qtbot.waitSignal(sidebar.album_wanted),
        qtbot.assertNotEmitted(sidebar.destination_chosen),
    ):
        click(qtbot, sidebar, "New album")
    assert sidebar.album_names() == ["Holidays", "Winter"]


# Qt 6.12 prefers points with fractions, which 6.8 does not take.
@pytest.mark.filterwarnings("ignore:.*Event:DeprecationWarning")
def test_items_are_dropped_on_an_album_and_nowhere_else(qtbot, sidebar):
    item = MediaItem(Path("/a.jpg"), MediaKind.PHOTO, content_hash=ContentHash("ab" * 16))
    mime = mime_of([item])
    how = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree = sidebar.tree

    def at(text: str):
        return tree.visualRect(place(sidebar, text)).center()

    enter = QDragEnterEvent(at("Holidays"), *how)
    tree.dragEnterEvent(enter)
    assert enter.isAccepted()
    for text, taken in (("Holidays", True), ("Favourites", False), ("New album", False)):
        move = QDragMoveEvent(at(text), *how)
        tree.dragMoveEvent(move)
        assert move.isAccepted() is taken, text
    with qtbot.waitSignal(sidebar.items_dropped) as dropped:
        tree.dropEvent(QDropEvent(QPointF(at("Winter")), *how))
    assert dropped.args == [5, (item.content_hash,)]
    with qtbot.assertNotEmitted(sidebar.items_dropped):
        tree.dropEvent(QDropEvent(QPointF(at("Favourites")), *how))


def test_what_happens_with_a_folder_is_said(sidebar):
    assert sidebar.folder_names() == ["photos", "stick (not there now)"]
    for state, said in ((FolderState.WATCHED, "watched"), (FolderState.SCANNED, "looked through")):
        sidebar.show_folder_state(state)
        assert said in place(sidebar, "photos").data(Qt.ItemDataRole.ToolTipRole)
        assert said in place(sidebar, "photos").data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert "not there" in place(sidebar, "stick").data(Qt.ItemDataRole.ToolTipRole)


def test_a_folder_has_a_menu(qtbot, sidebar):
    folder = Destination(DestinationKind.FOLDER, PHOTOS.path)
    menu = sidebar.menu_for(folder)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        "Open this folder",
        "Show only this folder",
        "Exclude patterns…",
        "Remove from library…",
    ]
    for text, signal, value in (
        ("Show only this folder", sidebar.destination_chosen, folder),
        ("Exclude patterns…", sidebar.folder_exclude_wanted, PHOTOS.path),
        ("Remove from library…", sidebar.folder_remove_wanted, PHOTOS.path),
    ):
        with qtbot.waitSignal(signal) as wanted:
            actions[text].trigger()
        assert wanted.args == [value]
    assert sidebar.menu_for(Destination(DestinationKind.MAP)).isEmpty()


def test_names_are_cut_before_the_count(qtbot, sidebar):
    sidebar.show_albums([Album(AlbumId(4), "A very long name indeed, " * 9, 123_456, None)])
    sidebar.grab()  # painting neither fails nor warns
    sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sidebar.grab()
