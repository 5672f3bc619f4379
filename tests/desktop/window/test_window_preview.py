"""Looking at one thing: opening, going on, leaving, what is said where it cannot be shown."""

from __future__ import annotations

import builtins
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

# What the offscreen platform and QtMultimedia say on a machine without a screen, a sound server
# and a graphics card, and of the file that is meant to be damaged.
pytestmark = [
    pytest.mark.qt_log_ignore(
        "propagateSizeHints", "pa_context_connect", "No RHI backend", "Could not open media"
    )
]


def row_of(window, name: str) -> int:
    rows = range(window.results.rowCount())
    return next(row for row in rows if window.results.item(row).path.name == name)


def open_row(qtbot, window, row: int) -> None:
    grid = window.page.grid
    grid.setFocus()
    grid.setCurrentIndex(window.results.index(row))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.preview


def open_changed(window, row: int, **changes) -> None:
    """Open a row whose item says something else."""
    item = replace(window.results.item(row), **changes)
    window.results._items[row] = item
    window._open_row(row)


def test_enter_opens_and_escape_goes_back_to_the_same_card(qtbot, window):
    row = row_of(window, "green-3.png")
    open_row(qtbot, window, row)
    qtbot.waitUntil(lambda: not window.preview.photo.image.isNull())
    pixel = window.preview.photo.image.pixelColor(60, 40)
    assert pixel.green() > max(pixel.red(), pixel.blue())
    qtbot.keyClick(window.preview, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.page
    assert window.page.grid.currentIndex().row() == row


def test_a_double_click_opens(qtbot, window):
    grid = window.page.grid
    center = grid.visualRect(window.results.index(2)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=center)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert window.pages.currentWidget() is window.preview
    assert window.preview.row == 2


def test_the_arrow_keys_walk_through_the_results(qtbot, window):
    open_row(qtbot, window, 0)
    qtbot.keyClick(window.preview, Qt.Key.Key_Left)
    assert window.preview.row == 0, "there is nothing before the first"
    for _ in range(30):
        qtbot.keyClick(window.preview, Qt.Key.Key_Right)
    assert window.preview.row == 18, "and nothing after the last"
    qtbot.keyClick(window.preview, Qt.Key.Key_Left)
    assert window.preview.row == 17
    qtbot.keyClick(window.preview, Qt.Key.Key_PageUp)
    assert window.preview.row == 16


def test_the_arrow_keys_follow_the_way_one_reads(qtbot, window):
    window.preview.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    open_row(qtbot, window, 3)
    qtbot.keyClick(window.preview, Qt.Key.Key_Left)
    assert window.preview.row == 4
    assert window.preview.bar.next.drawing == "previous", "its arrow points to the left"


def test_what_is_not_allowed_is_not_offered(qtbot, window):
    bar = window.preview.bar
    open_row(qtbot, window, 0)
    assert not bar.previous.isEnabled()
    assert bar.next.isEnabled()
    window._open_row(row_of(window, "video.mp4"))
    assert not bar.turn_left.isVisible()
    window._open_row(row_of(window, "red-1.png"))
    assert bar.turn_left.isVisible()


def test_every_control_has_a_name_and_a_tip(qtbot, window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QPlainTextEdit, QScrollBar

    window._open_row(row_of(window, "video.mp4"))
    for kind in (QAbstractButton, QAbstractSlider, QPlainTextEdit):
        for control in window.preview.findChildren(kind):
            if isinstance(control, QScrollBar) or control.objectName().startswith("qt_"):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus or text, control


def test_typing_a_query_leaves_the_preview(qtbot, window):
    open_row(qtbot, window, 0)
    window.search_box.setText("green")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page)
    qtbot.waitUntil(lambda: window.results.item(0).path.name.startswith("green"))


def test_leaving_lets_go_of_everything(qtbot, window):
    open_row(qtbot, window, row_of(window, "red-0.png"))
    qtbot.waitUntil(lambda: len(window.preview.photo.shelf) > 1)
    qtbot.keyClick(window.preview, Qt.Key.Key_Escape)
    assert len(window.preview.photo.shelf) == 0
    assert window.preview.photo.image.isNull()
    assert window.preview.item is None


@pytest.fixture
def one_photo(qtbot, make_window, tmp_path, make_photo):
    from leccr_engine.library.library import Library
    from leccr_engine.media.scanner import scan

    path = make_photo(tmp_path / "photos" / "red-0.png")
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.sync_root(library.add_root(path.parent).id, scan(path.parent))
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.results.rowCount() == 1)
    return window, path


def test_a_photo_that_vanished_says_so_and_is_shown_when_it_is_back(qtbot, one_photo, make_photo):
    window, path = one_photo
    path.unlink()
    window._open_row(0)
    photo = window.preview.photo
    qtbot.waitUntil(lambda: "red-0.png is no longer there" in photo.message)
    assert not window.preview.bar.turn_left.isEnabled()
    make_photo(path)
    photo.trouble.retry_wanted.emit()
    qtbot.waitUntil(lambda: not photo.image.isNull())
    assert photo.message == ""
    assert window.preview.bar.turn_left.isEnabled()


def test_a_folder_that_vanished_says_what_to_connect(qtbot, one_photo):
    window, path = one_photo
    path.unlink()
    path.parent.rmdir()
    window._open_row(0)
    qtbot.waitUntil(lambda: "Connect the drive" in window.preview.photo.message)
    assert str(path.parent) in window.preview.photo.message


def test_an_offline_item_says_so_without_waiting_for_the_drive(qtbot, window):
    open_changed(window, row_of(window, "red-2.png"), is_offline=True)
    assert "Connect the drive" in window.preview.photo.message
    open_changed(window, row_of(window, "video.mp4"), is_offline=True)
    assert "Connect the drive" in window.preview.video.message


def test_a_damaged_photo_says_what_is_wrong(qtbot, window, broken_samples):
    open_changed(window, row_of(window, "red-1.png"), path=broken_samples["cut_jpeg"])
    qtbot.waitUntil(lambda: "cut.jpg cannot be shown" in window.preview.photo.message)
    assert "damaged" in window.preview.photo.message
    window.preview.show_next()
    assert window.preview.photo.message == ""


def test_without_qtmultimedia_the_pane_says_what_to_do(qtbot, window, monkeypatch):
    real_import = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    open_row(qtbot, window, row_of(window, "video.mp4"))
    assert "libpulse.so.0" in window.preview.video.message
    assert "Install" in window.preview.video.message


def test_a_video_that_cannot_be_played_says_so(qtbot, window, tmp_path):
    torn = tmp_path / "torn.mp4"
    torn.write_bytes(b"no video at all" * 100)
    open_changed(window, row_of(window, "video.mp4"), path=torn)
    qtbot.waitUntil(lambda: "torn.mp4 cannot be played" in window.preview.video.message)
    assert not window.preview.video.controls.isVisible()
