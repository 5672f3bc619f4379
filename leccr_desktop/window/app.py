"""The window's process. Owns: the Qt application, from its start to its exit code."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import Settings, default_settings_file
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.icons import app_icon
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shortcuts import KEYS
from leccr_desktop.window.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["make_application", "run", "silence_multimedia"]


def silence_multimedia() -> None:
    """Keep QtMultimedia from reporting the optional acceleration libraries it does not find."""
    QLoggingCategory.setFilterRules(
        "qt.multimedia.*.debug=false\n"
        "qt.multimedia.*.info=false\n"
        "qt.multimedia.symbolsresolver.warning=false"
    )


def make_application(settings: Settings) -> QApplication:
    """Make the Qt application, dressed as the settings say, with nothing in it yet."""
    silence_multimedia()
    app = QApplication([])
    app.setApplicationName("leccr-desktop")
    app.setApplicationDisplayName("LECCR Desktop")
    app.setDesktopFileName("leccr-desktop")
    app.setWindowIcon(app_icon())
    Theme(app, settings)
    return app


def run(library: Path, *, folders: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        library: the library folder; an empty library is made where there is none.
        folders: to be added to it at once.

    Returns:
        The exit code.
    """
    settings = Settings(default_settings_file(), more=KEYS.values())
    app = make_application(settings)
    session = EngineSession(library, encoder=TextEncoderProcess(library))
    window = MainWindow(session=session, settings=settings)
    # Ctrl+C in the terminal closes the window in good order. Python sees the signal in whatever
    # slot runs next, so the closing waits until that is done.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window.quit))
    with CycleCollector() as collector:
        window.warmed.connect(collector.settle)
        window.show()
        window.start(folders)
        return app.exec()
