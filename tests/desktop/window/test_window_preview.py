"""Looking at one thing: photo, video, neighbours, keys, details."""

from __future__ import annotations

import builtins

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


def test_the_details_say_where_when_how_large_and_why(qtbot, window):
    with qtbot.waitSignal(window.feed.answered, check_params_cb=lambda q, *_: q == "blue"):
        qtbot.keyClicks(window.search_box, "blue")
    rows = range(window.results.rowCount())
    row = next(r for r in rows if window.results.item(r).path.name == "video.mp4")
    open_row(qtbot, window, row)
    qtbot.waitUntil(lambda: "Paintbox 1" in window.preview.details.text())
    text = window.preview.details.text()
    for part in ("Why it was found", "0:04 – 0:08", "video.mp4", "64 × 48", "2024"):
        assert part in text


def test_typing_a_query_leaves_the_preview(qtbot, window):
    open_row(qtbot, window, 0)
    window.search_box.setText("green")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page)
    qtbot.waitUntil(lambda: window.results.item(0).path.name.startswith("green"))


def test_a_photo_that_vanished_says_so(qtbot, make_window, tmp_path, make_photo):
    from leccr_engine.library.library import Library
    from leccr_engine.media.scanner import scan

    path = make_photo(tmp_path / "photos" / "red-0.png")
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.sync_root(library.add_root(path.parent).id, scan(path.parent))
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.results.rowCount() == 1)
    path.unlink()
    open_row(qtbot, window, 0)
    qtbot.waitUntil(lambda: "cannot be shown" in window.preview.photo.message)
    assert "red-0.png" in window.preview.photo.message


@pytest.fixture
def blue_video(qtbot, window):
    with qtbot.waitSignal(window.feed.answered, check_params_cb=lambda q, *_: q == "blue"):
        qtbot.keyClicks(window.search_box, "blue")
    items = [window.results.item(row) for row in range(window.results.rowCount())]
    return next(r for r, i in enumerate(items) if i.path.name == "video.mp4" and i.start_ms == 4000)


def test_a_video_plays_from_its_moment(qtbot, window, blue_video):
    open_row(qtbot, window, blue_video)
    player = window.preview.video.player
    assert player is not None
    qtbot.waitUntil(lambda: player.position() >= 4000, timeout=10_000)
    assert window.preview.video.message == ""
    qtbot.keyClick(window.preview, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not player.isPlaying())
    qtbot.keyClick(window.preview, Qt.Key.Key_Escape)
    assert player.source().isEmpty(), "the file is let go of"


def test_without_qtmultimedia_the_pane_says_what_to_do(qtbot, window, blue_video, monkeypatch):
    real_import = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    open_row(qtbot, window, blue_video)
    assert "libpulse.so.0" in window.preview.video.message
    assert "Install" in window.preview.video.message


def test_a_video_that_cannot_be_played_says_so(qtbot, window, blue_video, tmp_path, monkeypatch):
    from dataclasses import replace

    torn = tmp_path / "torn.mp4"
    torn.write_bytes(b"no video at all" * 100)
    item = replace(window.results.item(blue_video), path=torn)
    monkeypatch.setattr(window.results, "item", lambda _: item)
    window.preview.open_row(blue_video)
    qtbot.waitUntil(lambda: "torn.mp4 cannot be played" in window.preview.video.message)
