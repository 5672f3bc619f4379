"""Files in their folders. Owns: showing files in the system's file manager, selected there."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from leccr_desktop.operations.open_with import start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtDBus import QDBusPendingCallWatcher

__all__ = ["FileManager"]

_ANSWER_MS = 10_000
"""A file manager that has to be started first takes its time."""


class FileManager(QObject):
    """Shows files in the file manager, or opens their folder where it can do no more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[QDBusPendingCallWatcher, Path] = {}

    def show_files(self, paths: Sequence[Path]) -> None:
        """Show files where they are; several of several folders open several windows.

        Args:
            paths: at least one.
        """
        if sys.platform == "win32":
            # Explorer selects one file at a time.
            start(("explorer.exe", "/select,", os.fspath(paths[0])))
        elif sys.platform == "darwin":
            start(("open", "-R", *map(str, paths)))
        elif not self._ask(paths):
            self._open_folder(paths[0].parent)

    def _ask(self, paths: Sequence[Path]) -> bool:
        """Ask over D-Bus, without waiting. Returns: whether there is a bus to ask.

        Source: freedesktop.org, the File Manager D-Bus interface.
        """
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        if not _has_bus():
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(
            "org.freedesktop.FileManager1",
            "/org/freedesktop/FileManager1",
            "org.freedesktop.FileManager1",
            "ShowItems",
        )
        encoded = QUrl.ComponentFormattingOption.FullyEncoded
        urls = [QUrl.fromLocalFile(str(path)).toString(encoded) for path in paths]
        message.setArguments([urls, ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _ANSWER_MS), self)
        self._asked[watcher] = paths[0].parent
        watcher.finished.connect(self._take_answer)
        return True

    @Slot("QDBusPendingCallWatcher*")
    def _take_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        folder = self._asked.pop(watcher)
        if watcher.isError():
            self._open_folder(folder)
        watcher.deleteLater()

    def _open_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _has_bus() -> bool:
    """Whether there is a session bus. Asking for one that is not there would start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()
