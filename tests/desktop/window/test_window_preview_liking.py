"""The big view as a person likes it: kept, set, and with what else may open a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.viewing import Trouble, TroubleKind
from leccr_desktop.settings import DETAILS_SHOWN, SLIDESHOW_SECONDS, TEXT_SIZE_PERCENT
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.actions import open_with_menu
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.preview.trouble_panel import TroublePanel
from leccr_desktop.window.theme import Theme
from leccr_engine.types import MediaKind

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "pa_context_connect", "No RHI backend")
]


def test_details_stay_as_they_were_left(qtbot, window, settings):
    window._open_row(0)
    preview = window.preview
    assert preview.details.isVisible()
    preview.bar.show_details.trigger()
    assert not settings.get(DETAILS_SHOWN)
    preview.toggle_full_screen()
    preview.bar.show_details.trigger()
    assert preview.details.isVisible()
    preview.toggle_full_screen()
    assert not preview.details.isVisible(), "full screen is a thing of its own"
    assert not settings.get(DETAILS_SHOWN)


def test_a_slideshow_is_as_slow_as_one_likes(window, settings):
    assert window.preview.slideshow.interval_ms == 4000
    settings.set(SLIDESHOW_SECONDS, 10)
    assert window.preview.slideshow.interval_ms == 10_000


def test_a_description_by_a_person_is_taken_up_at_once(qtbot, window, monkeypatch):
    # Indexing itself begins a moment after the window is painted.
    qtbot.waitUntil(lambda: window.indexing.control._begun and not window.indexer.running)
    asked: list[object] = []
    monkeypatch.setattr(window.indexer, "start", lambda *_, **__: asked.append("start"))
    monkeypatch.setattr(window.indexer, "retry", asked.append)
    window.preview.described.emit()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0] in ("start", ()), "a child is started, or the one that runs is told"


def test_what_cannot_be_shown_can_be_opened_with_what_the_system_knows(
    qtbot, tmp_path, monkeypatch
):
    looked: list[object] = []
    monkeypatch.setattr(
        open_with_menu, "list_programs", lambda **asked: looked.append(asked["path"])
    )
    runner = TaskRunner()
    panel = TroublePanel(runner)
    qtbot.addWidget(panel)
    path = tmp_path / "odd.mp4"
    panel.explain(MediaItem(path, MediaKind.VIDEO), Trouble(TroubleKind.UNREADABLE, "No codec."))
    panel.programs.aboutToShow.emit()
    assert looked == [path]
    panel.programs.failed.emit("Player")
    assert "Player" in panel.text
    runner.close()


def test_buttons_grow_with_the_text(qtbot, qapp, settings):
    theme = Theme(qapp, settings)
    button = IconButton("play", "Play")
    qtbot.addWidget(button)
    button.show()
    assert button.iconSize().width() == 20
    settings.set(TEXT_SIZE_PERCENT, 200)
    qtbot.waitUntil(lambda: button.iconSize().width() == 30)
    assert button.icon().actualSize(button.iconSize()).width() == 30
    assert button.focusPolicy() is not Qt.FocusPolicy.NoFocus
    settings.reset(TEXT_SIZE_PERCENT)
    theme.deleteLater()
