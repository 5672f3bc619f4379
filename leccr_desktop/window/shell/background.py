"""The program without its window. Owns: what closing means, the tray, starting at login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from leccr_desktop.operations.start_at_login import set_start_at_login
from leccr_desktop.settings import KEEP_IN_TRAY, START_AT_LOGIN, TRAY_EXPLAINED
from leccr_desktop.window.shell.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError

__all__ = ["Background", "LeavingWindow"]


class LeavingWindow(QMainWindow):
    """A window that tells hiding from leaving."""

    leaving = False
    """Whether closing it is meant to end the program."""

    @Slot()
    def quit(self) -> None:
        """Close for good, also where closing would only hide it."""
        self.leaving = True
        self.close()


class Background(QObject):
    """Keeps the program running when its window is closed, where that is wanted.

    Args:
        window: the main window; its `leaving` says that closing is meant to end the program.
        settings: what is wanted.
        runner: where the system is asked.
        library: what to open at login.
        is_tray_there: whether this desktop has a tray.

    Signals:
        hidden: the window has been closed, and the program goes on.
        trouble: why a setting could not be done (str).

    Attributes:
        tray: the icon.
    """

    hidden = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        window: LeavingWindow,
        settings: Settings,
        *,
        runner: TaskRunner,
        library: Path,
        is_tray_there: Callable[[], bool] = Tray.is_there,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._runner = runner
        self._library = library
        self._is_tray_there = is_tray_there
        self._is_undoing = False
        self.tray = Tray(window)
        self.tray.open_wanted.connect(self.open_window)
        self.tray.message_clicked.connect(self.open_window)
        self.tray.quit_wanted.connect(window.quit)
        settings.changed.connect(self._follow)
        window.installEventFilter(self)

    def start(self) -> None:
        """Put the icon into the tray, where there is one."""
        if self._is_tray_there():
            self.tray.show()

    def close(self) -> None:
        """Take the icon away: the program ends."""
        self.tray.close()

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the program running."""
        return (
            self._settings.get(KEEP_IN_TRAY)
            and not self._window.leaving
            # Without an icon nobody would find the program again.
            and self._is_tray_there()
            # The person is logging out: every window has to close.
            and not _is_logging_out()
        )

    @Slot()
    def open_window(self) -> None:
        """Bring the window to the front, hidden, minimised or covered."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(str, str)
    def notify(self, title: str, text: str) -> None:
        """Show a notification, where there is a tray to show it beside."""
        if self.tray.shown:
            self.tray.notify(title, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the window instead of closing it, where the program stays."""
        if watched is self._window and event.type() is QEvent.Type.Close and self.stays:
            event.ignore()
            self._window.hide()
            self.hidden.emit()
            self._explain()
            return True
        return super().eventFilter(watched, event)

    def _explain(self) -> None:
        if not self._settings.get(TRAY_EXPLAINED):
            self._settings.set(TRAY_EXPLAINED, True)
            self.notify(
                self.tr("LECCR Desktop goes on"),
                self.tr("It keeps your library up to date. Quit it from this icon."),
            )

    @Slot(object)
    def _follow(self, setting: Setting[Any]) -> None:
        if setting is START_AT_LOGIN and not self._is_undoing:
            wanted = self._settings.get(START_AT_LOGIN)
            set_start_at_login(
                runner=self._runner,
                wanted=wanted,
                library=self._library,
                then=self._take_start,
                failed=self._say_why,
            )

    def _take_start(self, _: None) -> None:
        """All is as wanted."""

    def _say_why(self, error: LeccrError) -> None:
        """Say that it did not work, and show what holds instead."""
        self._is_undoing = True
        self._settings.set(START_AT_LOGIN, not self._settings.get(START_AT_LOGIN))
        self._is_undoing = False
        self.trouble.emit(str(error))


def _is_logging_out() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
