"""An album from the drag to its header."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog

from leccr_desktop.window.actions.item_actions import ItemAction
from leccr_desktop.window.navigation import Destination, DestinationKind

if TYPE_CHECKING:
    from leccr_desktop.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_an_album_is_filled_by_a_drag_renamed_and_emptied(
    qtbot, make_window, tmp_path, painted_library
):
    shutil.copytree(painted_library / "library", tmp_path / "library")
    window: MainWindow = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    marks = window.item_actions.marks
    marks.add_to_new_album((), "Sea")
    qtbot.waitUntil(lambda: bool(marks.albums))
    place = Destination(DestinationKind.ALBUM, marks.albums[0].id)

    _drop(window, place, [window.results.item(row) for row in (0, 1)])
    qtbot.waitUntil(lambda: marks.albums[0].count == 2)

    window.navigator.go(place)
    header = window.album_header
    assert header.isVisible()
    qtbot.waitUntil(lambda: window.results.rowCount() == 2)

    header._rename.click()
    dialog = header.findChild(QInputDialog)
    dialog.setTextValue("Summer")
    dialog.accept()
    qtbot.waitUntil(lambda: header.album is not None and header.album.name == "Summer")

    window.page.grid.setCurrentIndex(window.results.index(0))
    qtbot.waitUntil(lambda: window.item_actions.action(ItemAction.REMOVE_FROM_ALBUM).isEnabled())
    header._remove.click()
    qtbot.waitUntil(lambda: window.results.rowCount() == 1)

    window.navigator.go(Destination(DestinationKind.TIMELINE))
    assert not header.isVisible()


def _drop(window: MainWindow, place: Destination, items: list) -> None:
    tree = window.sidebar.tree
    index = window.sidebar._find(place)
    at = tree.visualRect(index).center()
    mime = window.item_actions.mime_of(items)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    target = tree.viewport()
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, buttons, keys))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, mime, buttons, keys))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, buttons, keys))
