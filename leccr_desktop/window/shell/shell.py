"""What stands around the window. Owns: how tray, notifications, settings and keys hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.settings import WATCH_FOLDERS, Section
from leccr_desktop.window.settings.settings_dialog import SettingsDialog
from leccr_desktop.window.shell.attention import Attention
from leccr_desktop.window.shell.background import Background, LeavingWindow
from leccr_desktop.window.shell.shortcuts_overview import ShortcutsOverview
from leccr_desktop.window.shell.tray import TrayState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_desktop.operations.indexing import IndexRunner
    from leccr_desktop.operations.session import Folder
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.settings.folder_changes import FolderChanges
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["Shell"]


class Shell(QObject):
    """Tray, notifications, settings and the overview of the keys of one window.

    Args:
        window: closing it may only hide it.
        settings: what is wanted.
        shortcuts: the keys.
        runner: where the system and the library are asked.
        indexer: what the tray tells of.
        changes: makes changes of the folders.
        library: the library folder.

    Signals:
        add_wanted: the person wants to add a folder.
        models_wanted: the person wants to choose models.
        pause_wanted: indexing is to pause.
        resume_wanted: indexing is to go on.
        hidden: the window has been closed, and the program goes on.

    Attributes:
        background: the tray, and what closing means.
        attention: what is worth a notification.
        dialog: the settings; None before they were first asked for.
    """

    add_wanted = Signal()
    models_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    hidden = Signal()

    def __init__(
        self,
        window: LeavingWindow,
        settings: Settings,
        shortcuts: Shortcuts,
        *,
        runner: TaskRunner,
        indexer: IndexRunner,
        changes: FolderChanges,
        library: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._shortcuts = shortcuts
        self._runner = runner
        self._indexer = indexer
        self._changes = changes
        self._library = library
        self.dialog: SettingsDialog | None = None
        self.background = Background(window, settings, runner=runner, library=library)
        self.background.hidden.connect(self.hidden)
        tray = self.background.tray
        tray.settings_wanted.connect(self.show_settings)
        tray.pause_wanted.connect(self.pause_wanted)
        tray.resume_wanted.connect(self.resume_wanted)
        self.attention = Attention(settings, runner=runner, library=library, parent=self)
        self.attention.wanted.connect(self.background.notify)
        indexer.stopped.connect(self.attention.take_end)

    def start(self) -> None:
        """Put the icon into the tray."""
        self.background.start()

    def close(self) -> None:
        """Take all of it away: the program ends."""
        self.background.close()
        if self.dialog is not None:
            self.dialog.close()

    def take_folders(self, folders: Sequence[Folder]) -> None:
        """Learn which folders there are, and whether they are there now."""
        self.attention.take_folders(folders)

    def show_activity(self, state: TrayState, detail: str = "") -> None:
        """Say in the tray and in the settings what indexing does; see `Tray.show_state`."""
        self.background.tray.show_state(state, detail)
        if state is TrayState.IDLE:
            self.attention.recover()
        if self.dialog is not None:
            self.dialog.folders.show_activity(
                scanning=state is TrayState.INDEXING, watching=self._settings.get(WATCH_FOLDERS)
            )

    @Slot()
    def show_settings(self) -> None:
        """Show the settings, in front of everything."""
        self._open_settings(Section.FOLDERS)

    @Slot()
    def show_keys(self) -> None:
        """Show which keys there are."""
        overview = ShortcutsOverview(self._shortcuts, self._window)
        overview.change_wanted.connect(self._show_key_settings)
        overview.open()

    @Slot()
    def _show_key_settings(self) -> None:
        self._open_settings(Section.KEYBOARD)

    def _open_settings(self, section: Section) -> None:
        if self.dialog is None:
            self.dialog = SettingsDialog(
                settings=self._settings,
                shortcuts=self._shortcuts,
                runner=self._runner,
                changes=self._changes,
                library=self._library,
                parent=self._window,
            )
            self.dialog.add_wanted.connect(self.add_wanted)
            self.dialog.models_wanted.connect(self.models_wanted)
            self.background.trouble.connect(self.dialog.show_trouble)
        self.dialog.show_section(section)
        self.show_activity(self.background.tray.state)
