"""Files that the system hands over while the program runs. Owns: hearing of them on macOS.

There a double-click, or a drop on the Dock, is an event and no argument of the command line.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from leccr_desktop.window.shell.single_instance import StartRequest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["FileOpenRequests"]


class FileOpenRequests(QObject):
    """Turns the system's events into what a second start would ask.

    Args:
        app: whose events they are.

    Signals:
        asked: a `StartRequest`.
    """

    asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take such events, and no others."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().eventFilter(watched, event)
        self.asked.emit(StartRequest(folders=(Path(event.file()),)))
        return True
