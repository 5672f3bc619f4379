"""Without the window: what closing means, what the tray shows, and what is worth a notification."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from leccr_desktop.operations.session import Folder
from leccr_desktop.settings import (
    AWAY_SINCE,
    KEEP_IN_TRAY,
    NOTIFY,
    START_AT_LOGIN,
    TRAY_EXPLAINED,
    Settings,
)
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.shell.attention import AWAY_TOO_LONG, FAILURES_IN_A_ROW, Attention
from leccr_desktop.window.shell.background import Background, LeavingWindow
from leccr_desktop.window.shell.tray import Tray, TrayState, tray_icon

# The offscreen plugin has no frames and no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()
    made.deleteLater()


class Desktop:
    """A window with a background, on a desktop that has a tray or not."""

    def __init__(self, settings, runner, library):
        self.has_tray = True
        self.closed = []
        self.window = LeavingWindow()
        self.window.closeEvent = lambda event: self.closed.append(event.isAccepted())
        self.said = []
        self.background = Background(
            self.window,
            settings,
            runner=runner,
            library=library,
            is_tray_there=lambda: self.has_tray,
        )
        self.background.notify = lambda *text: self.said.append(text)
        self.window.show()


@pytest.fixture
def desktop(qtbot, settings, runner, tmp_path):
    made = Desktop(settings, runner, tmp_path / "library")
    yield made
    made.background.close()
    made.window.deleteLater()


@pytest.mark.parametrize(("keep", "has_tray"), [(False, True), (True, False)])
def test_closing_ends_it_unless_it_is_to_stay_and_can_be_found(desktop, settings, keep, has_tray):
    settings.set(KEEP_IN_TRAY, keep)
    desktop.has_tray = has_tray
    desktop.window.close()
    assert desktop.closed


def test_closing_hides_it_where_wanted_and_says_so_once(desktop, settings, qtbot):
    settings.set(KEEP_IN_TRAY, True)
    for _ in range(2):
        desktop.window.show()
        with qtbot.waitSignal(desktop.background.hidden):
            desktop.window.close()
        assert not desktop.window.isVisible()
    assert desktop.closed == []
    assert len(desktop.said) == 1
    assert settings.get(TRAY_EXPLAINED)


def test_quitting_ends_it_all_the_same(desktop, settings):
    settings.set(KEEP_IN_TRAY, True)
    desktop.background.tray.quit_action.trigger()
    assert desktop.closed


def test_the_icon_brings_the_window_back(desktop, settings):
    settings.set(KEEP_IN_TRAY, True)
    desktop.window.close()
    desktop.background.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert desktop.window.isVisible()
    desktop.window.showMinimized()
    desktop.background.tray.open_action.trigger()
    assert not desktop.window.windowState() & Qt.WindowState.WindowMinimized


def test_starting_at_login_is_done_when_set_and_undone_when_unset(
    desktop, settings, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / "leccr-desktop.desktop"
    settings.set(START_AT_LOGIN, True)
    qtbot.waitUntil(entry.is_file)
    settings.set(START_AT_LOGIN, False)
    qtbot.waitUntil(lambda: not entry.exists())


def test_what_the_system_refuses_is_said_and_shown_as_off(
    desktop, settings, qtbot, tmp_path, monkeypatch
):
    (tmp_path / "config").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with qtbot.waitSignal(desktop.background.trouble, check_params_cb=lambda text: bool(text)):
        settings.set(START_AT_LOGIN, True)
    assert settings.get(START_AT_LOGIN) is False


# ---- the icon


def test_every_state_has_a_shape_of_its_own(qapp):
    """Told apart without colours, also at the smallest size."""
    for size_px in (16, 22, 64):
        shapes = [
            tray_icon(state)
            .pixmap(size_px, size_px)
            .toImage()
            .convertToFormat(
                # One bit a pixel leaves no colour.
                QImage.Format.Format_Mono
            )
            for state in TrayState
        ]
        assert all(a != b for i, a in enumerate(shapes) for b in shapes[i + 1 :])


@pytest.fixture
def tray(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    # The bot keeps no reference to it, and it takes the tray along.
    yield Tray(window)
    del window


def test_the_menu_offers_what_makes_sense(tray):
    tray.show_state(TrayState.INDEXING, "Indexing 3 of 9")
    assert tray.pause_action.isVisible()
    assert not tray.resume_action.isVisible()
    assert "3 of 9" in tray.icon.toolTip()
    tray.show_state(TrayState.PAUSED)
    assert not tray.pause_action.isVisible()
    assert tray.resume_action.isVisible()
    tray.show_state(TrayState.IDLE)
    assert not tray.pause_action.isVisible()
    assert not tray.resume_action.isVisible()


def test_the_menu_says_what_was_chosen(tray, qtbot):
    for action, signal in (
        (tray.open_action, tray.open_wanted),
        (tray.pause_action, tray.pause_wanted),
        (tray.resume_action, tray.resume_wanted),
        (tray.settings_action, tray.settings_wanted),
        (tray.quit_action, tray.quit_wanted),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()


# ---- what needs the person


class Watcher:
    """Attention, with a clock that is set by hand."""

    def __init__(self, settings, runner, library):
        self.now = NOON
        self.told = []
        self.attention = Attention(settings, runner=runner, library=library, now=lambda: self.now)
        self.attention.wanted.connect(lambda title, text: self.told.append((title, text)))

    def see(self, **present):
        self.attention.take_folders(
            [Folder(Path("/") / name, is_there) for name, is_there in present.items()]
        )


@pytest.fixture
def watcher(settings, runner, tmp_path):
    made = Watcher(settings, runner, tmp_path)
    yield made
    made.attention.deleteLater()


def test_a_folder_that_is_away_for_a_while_is_no_news(watcher):
    watcher.see(usb=False, pictures=True)
    watcher.now += AWAY_TOO_LONG - timedelta(seconds=1)
    watcher.see(usb=False, pictures=True)
    assert watcher.told == []


def test_a_folder_that_stays_away_is_said_once_also_after_a_restart(
    watcher, settings, runner, tmp_path
):
    watcher.see(usb=False)
    watcher.now += AWAY_TOO_LONG
    again = Watcher(Settings(settings.file), runner, tmp_path)
    again.now = watcher.now
    again.see(usb=False)
    again.see(usb=False)
    ((_, text),) = again.told
    assert str(Path("/usb")) in text
    again.attention.deleteLater()


def test_a_folder_that_came_back_is_counted_anew(watcher):
    watcher.see(usb=False)
    watcher.now += AWAY_TOO_LONG / 2
    watcher.see(usb=True)
    watcher.see(usb=False)
    watcher.now += AWAY_TOO_LONG / 2
    watcher.see(usb=False)
    assert watcher.told == []


def test_what_was_kept_may_be_rubbish(watcher, settings):
    settings.set(AWAY_SINCE, '{"/usb": "yesterday"}')
    watcher.see(usb=False)
    watcher.now += AWAY_TOO_LONG
    watcher.see(usb=False)
    assert len(watcher.told) == 1


def fail(watcher, qtbot, times):
    for _ in range(times):
        watcher.attention.take_end("It crashed.")
    # The disk is asked in order, on a lane with one worker.
    qtbot.wait(50)


def test_indexing_that_keeps_failing_is_said_once(watcher, qtbot):
    fail(watcher, qtbot, FAILURES_IN_A_ROW - 1)
    assert watcher.told == []
    fail(watcher, qtbot, 2)
    qtbot.waitUntil(lambda: len(watcher.told) == 1)
    watcher.attention.take_end("")
    fail(watcher, qtbot, FAILURES_IN_A_ROW - 1)
    assert len(watcher.told) == 1


def test_a_full_disk_is_said_at_once_and_once(watcher, qtbot, monkeypatch):
    usage = type("Usage", (), {"free": 5_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    fail(watcher, qtbot, 3)
    qtbot.waitUntil(lambda: len(watcher.told) == 1)
    assert "full" in watcher.told[0][0]


def test_without_the_setting_nothing_is_said(watcher, settings, qtbot):
    settings.set(NOTIFY, False)
    fail(watcher, qtbot, FAILURES_IN_A_ROW)
    assert watcher.told == []
