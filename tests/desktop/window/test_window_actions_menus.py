"""The actions in the main window: menu bar, context menu, keys, grid and big view."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPalette

from leccr_desktop.settings import ASK_BEFORE_TRASH
from leccr_desktop.window.actions.item_actions import ItemAction
from leccr_engine.library.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.types import Embedding, MediaInfo

# The offscreen platform says so of every dialog and menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def photos(make_photo, tmp_path):
    """Three photos of the test's own, to be moved away, and a library of them."""
    photos = tmp_path / "photos"
    vector = np.array([1, 0, 0], np.float16)
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.set_model_id("colours", mixing_weight=0.8)
        for number in range(3):
            make_photo(photos / f"{number}.png", colour=(60 * number, 30, 30))
        library.sync_root(library.add_root(photos).id, scan(photos))
        moment = IndexedMoment(0, 0, Embedding(vector, np.stack([vector, vector]), described=False))
        library.commit(
            [
                IndexedFile(
                    found, content_hash(found.path), MediaInfo(found.kind, 64, 48), (moment,)
                )
                for found in library.pending()
            ]
        )
    return photos


@pytest.fixture
def window(qtbot, make_window, photos, tmp_path):
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.results.rowCount() == 3)
    window.page.grid.setFocus()
    return window


def select(window, *rows):
    window.page.grid.setCurrentIndex(window.results.index(rows[0]))
    for row in rows:
        window.page.grid.selectionModel().select(
            window.results.index(row), QItemSelectionModel.SelectionFlag.Select
        )
    window.item_actions.refresh()


def names(window):
    rows = range(window.results.rowCount())
    return sorted(window.results.item(row).path.name for row in rows)


def test_the_menu_bar_has_them(window):
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    photo, edit = menus["&Photo"].actions(), menus["&Edit"].actions()
    assert window.item_actions.action(ItemAction.TRASH) in photo
    assert window.item_actions.action(ItemAction.UNDO) in edit


def test_no_two_actions_of_the_window_have_the_same_keys(window):
    keys = [
        shortcut.toString()
        for action in window.findChildren(type(window.item_actions.action(ItemAction.COPY)))
        for shortcut in action.shortcuts()
        if action.shortcutContext()
        in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    ]
    assert sorted(keys) == sorted(set(keys))


def test_a_right_click_offers_them_for_what_is_selected(qtbot, window):
    select(window, 0, 1)
    window.page.grid.context_menu_wanted.emit(QPoint(100, 100))
    menu = window._item_menu
    qtbot.waitUntil(menu.isVisible)
    assert window.item_actions.action(ItemAction.EXPORT).isEnabled()
    assert not window.item_actions.action(ItemAction.SIMILAR).isEnabled()
    menu.close()


def test_copy_takes_the_selection_of_the_grid(qtbot, window):
    select(window, 0, 2)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert len(urls) == 2


def test_the_search_box_keeps_its_own_keys(qtbot, window):
    select(window, 0)
    box = window.search_box
    box.setFocus()
    box.setText("lake")
    box.selectAll()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "lake"
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert box.text() == ""
    assert window.item_actions.trashing.question is None


def test_a_rating_by_key_is_in_the_grid_at_once(qtbot, window):
    select(window, 1)
    name = window.results.item(1).path.name
    qtbot.keyClick(window.page.grid, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)

    def rated():
        items = [window.results.item(row) for row in range(window.results.rowCount())]
        return {item.path.name: item.rating for item in items}[name] == 4

    qtbot.waitUntil(rated)


def test_open_shows_it_big_and_the_actions_go_with_it(qtbot, window):
    select(window, 1)
    item = window.results.item(1)
    window.item_actions.action(ItemAction.OPEN).trigger()
    assert window.pages.currentWidget() is window.preview
    assert window.preview.item == item
    assert window.item_actions.selected_items() == [item]


@pytest.mark.skipif(sys.platform != "linux", reason="the trash of the person is the only one")
def test_what_goes_to_the_trash_leaves_the_grid_and_comes_back(
    qtbot, window, photos, tmp_path, monkeypatch
):
    (tmp_path / "home" / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    window.settings.set(ASK_BEFORE_TRASH, False)
    window.page.grid.opened.emit(0)
    gone = window.preview.item.path
    window.item_actions.refresh()
    window.item_actions.action(ItemAction.TRASH).trigger()
    qtbot.waitUntil(lambda: window.results.rowCount() == 2)
    assert gone.name not in names(window)
    # The big view goes on with the next one.
    assert window.pages.currentWidget() is window.preview
    assert window.preview.item.path != gone
    window.item_actions.action(ItemAction.UNDO).trigger()
    qtbot.waitUntil(gone.exists)
    window.feed.refresh()
    qtbot.waitUntil(lambda: names(window) == ["0.png", "1.png", "2.png"])


def test_what_is_dragged_out_is_a_copy_with_its_contents(window):
    select(window, 0, 1)
    mime = window.page.grid._make_mime_data(window.page.grid.selected_items())
    assert len(mime.urls()) == 2
    assert mime.hasFormat("application/x-leccr-items")


def test_as_many_pictures_hang_at_the_pointer_as_say_what_is_dragged(qtbot, window, monkeypatch):
    hanging = []

    def drop(drag, action):
        hanging.append((drag.pixmap(), action))

    monkeypatch.setattr(QDrag, "exec", drop)
    grid = window.page.grid
    qtbot.waitUntil(lambda: window.thumbnails.pixmap(window.results.item(0)) is not None)
    for rows in ([0], [0, 1, 2]):
        grid.clearSelection()
        select(window, *rows)
        grid.startDrag(Qt.DropAction.CopyAction)
    assert [action for _, action in hanging] == [Qt.DropAction.CopyAction] * 2
    one, three = (pixmap.toImage() for pixmap, _ in hanging)
    accent = grid.palette().color(QPalette.ColorRole.Highlight)
    corner = QRect(three.width() - 20, 0, 20, 20)
    assert _has(three, corner, accent)
    assert not _has(one, corner, accent)


def _has(image, where, color):
    return any(
        image.pixelColor(x, y) == color
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    )
