"""Full screen and slideshow: what is hidden, what comes next, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "pa_context_connect", "No RHI backend")
]


def row_of(window, name: str) -> int:
    rows = range(window.results.rowCount())
    return next(row for row in rows if window.results.item(row).path.name == name)


@pytest.fixture
def preview(qtbot, window):
    row = row_of(window, "red-3.png")
    window._open_row(row)
    window.preview.slideshow.interval_ms = 30
    qtbot.waitUntil(lambda: not window.preview.photo.image.isNull())
    return window.preview


def test_full_screen_hides_the_rest_and_brings_it_back(qtbot, window, preview):
    around = (window.sidebar, window.menuBar(), window.status)
    shown = [widget.isVisible() for widget in around]
    assert any(shown)
    qtbot.keyClick(preview, Qt.Key.Key_F)
    assert window.isFullScreen()
    assert not any(widget.isVisible() for widget in around)
    assert not preview.details.isVisible()
    qtbot.keyClick(preview, Qt.Key.Key_I)
    assert preview.details.isVisible()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert [widget.isVisible() for widget in around] == shown
    assert preview.bar.isVisible()
    assert preview.details.isVisible()


def test_a_screen_that_the_system_takes_back_is_given_back(window, preview):
    preview.toggle_full_screen()
    window.showNormal()
    assert not preview.full_screen.is_on
    assert window.sidebar.isVisible()


def test_leaving_the_preview_leaves_full_screen(window, preview):
    preview.toggle_full_screen()
    preview.closed.emit()
    assert not window.isFullScreen()
    assert window.sidebar.isVisible()


def test_a_slideshow_goes_on_by_itself_and_can_be_held(qtbot, preview):
    row = preview.row

    def slow_down() -> None:
        if preview.row >= row + 2:
            preview.slideshow.interval_ms = 60_000

    preview.shown.connect(slow_down)
    qtbot.keyClick(preview, Qt.Key.Key_F5)
    assert preview.slideshow.running
    assert preview.window().isFullScreen()
    qtbot.waitUntil(lambda: preview.row == row + 2)
    # The window of the test before may take the focus along when it goes for good.
    preview.activateWindow()
    qtbot.waitUntil(preview.hasFocus)
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    assert preview.slideshow.paused
    preview.shown.disconnect(slow_down)
    preview.slideshow.interval_ms = 30
    qtbot.wait(120)
    assert preview.row == row + 2
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: preview.row > row + 2)


def test_escape_ends_the_slideshow_then_full_screen_then_the_preview(qtbot, window, preview):
    preview.toggle_slideshow()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.slideshow.running
    assert window.isFullScreen()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert preview.item is not None
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert preview.item is None


def test_a_slideshow_ends_with_the_last_one(qtbot, window, preview):
    window._open_row(window.results.rowCount() - 2)
    preview.toggle_slideshow()
    qtbot.waitUntil(lambda: not preview.slideshow.running)
    assert preview.row == window.results.rowCount() - 1


def test_a_photo_that_cannot_be_shown_does_not_hold_it_up(qtbot, window, preview, broken_samples):
    from dataclasses import replace

    row = row_of(window, "red-5.png")
    window.results._items[row] = replace(window.results.item(row), path=broken_samples["cut_jpeg"])
    window._open_row(row)
    preview.toggle_slideshow()
    qtbot.waitUntil(lambda: preview.row != row)
