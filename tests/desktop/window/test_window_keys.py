"""Keys that are declared do something, and the zoom of all grids."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt

from leccr_desktop.settings import GRID_ZOOM
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.shell.shortcuts_overview import ShortcutsOverview
from leccr_desktop.window.shortcuts import KEYS, SHORTCUTS, Place, Shortcuts

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_every_key_that_is_declared_does_something(monkeypatch, make_window, library_folder):
    bound: set[str] = set()
    bind = Shortcuts.bind

    def watched(self, shortcut_id, action):
        bound.add(shortcut_id)
        bind(self, shortcut_id, action)

    monkeypatch.setattr(Shortcuts, "bind", watched)
    make_window(library_folder)
    assert set(KEYS) - bound == set()


def test_no_two_things_have_the_same_keys(qapp, settings):
    shortcuts = Shortcuts(settings)
    everywhere = [s for s in SHORTCUTS if s.place in (Place.ANYWHERE, Place.PHOTOS)]
    keys = Counter(keys.toString() for s in everywhere for keys in shortcuts.keys(s.id))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.fixture
def grid(qtbot, window):
    window.activateWindow()
    grid = window.page.grid
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    return grid


def test_keys_zoom_and_the_zoom_is_kept(qtbot, window, grid, settings):
    qtbot.keyClick(grid, Key.Key_Plus, Control)
    qtbot.keyClick(grid, Key.Key_Equal, Control)
    assert (grid.zoom, settings.get(GRID_ZOOM)) == (4, 4)
    for _ in range(6):
        qtbot.keyClick(grid, Key.Key_Minus, Control)
    assert (grid.zoom, settings.get(GRID_ZOOM)) == (0, 0)
    qtbot.keyClick(grid, Key.Key_0, Control)
    assert grid.zoom == 2
    assert all(item.rating == 0 for item in grid.visible_items())


def test_all_grids_have_one_zoom(window, settings):
    settings.set(GRID_ZOOM, 4)
    window.navigator.go(Destination(DestinationKind.TIMELINE))
    timeline = window.browse.timeline
    assert timeline.grid.zoom == 4
    timeline.grid.set_zoom(1)
    assert window.page.grid.zoom == 1
    assert settings.get(GRID_ZOOM) == 1


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")
def test_a_question_mark_shows_the_keys_where_nothing_is_typed(qtbot, window, grid):
    box = window.search_box
    box.setFocus()
    qtbot.keyClicks(box, "?")
    assert box.text() == "?"
    assert window.findChildren(ShortcutsOverview) == []
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Question)
    (overview,) = window.findChildren(ShortcutsOverview)
    qtbot.keyClick(overview, Key.Key_Question)
    qtbot.waitUntil(lambda: window.findChildren(ShortcutsOverview) == [])


def test_one_key_pauses_indexing(qtbot, window, grid):
    modifiers = Control | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(grid, Key.Key_P, modifiers)
    assert window.indexing.control.state.is_paused
    qtbot.keyClick(grid, Key.Key_P, modifiers)
    assert not window.indexing.control.state.is_paused
