"""The window's process. Owns: the Qt application, from its start to its exit code."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import LANGUAGE, Settings, default_settings_file
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.first_paint import FirstPaint
from leccr_desktop.window.icons import app_icon
from leccr_desktop.window.interface_language import speak
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shell.file_open import FileOpenRequests
from leccr_desktop.window.shell.single_instance import SingleInstance, StartRequest
from leccr_desktop.window.shell.tray import Tray
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
    """Make the Qt application: dressed and speaking as the settings say, with nothing in it yet."""
    silence_multimedia()
    app = QApplication([])
    app.setApplicationName("leccr-desktop")
    app.setApplicationDisplayName("LECCR Desktop")
    app.setDesktopFileName("leccr-desktop")
    app.setWindowIcon(app_icon())
    speak(app, settings.get(LANGUAGE))
    Theme(app, settings)
    return app


def run(
    library: Path,
    *,
    folders: Sequence[Path] = (),
    query: str = "",
    hidden: bool = False,
    settings_file: Path | None = None,
) -> int:
    """Open the window and stay until it is closed; or hand over to the one that is open already.

    Args:
        library: the library folder; an empty library is made where there is none.
        folders: to be added to it at once.
        query: to be searched for at once.
        hidden: begin in the tray, where there is one.
        settings_file: where the settings are kept, if not in the usual place.

    Returns:
        The exit code.

    Raises:
        LibraryError: another window is open on this library and does not answer.
    """
    settings = Settings(settings_file or default_settings_file(), more=KEYS.values())
    app = make_application(settings)
    # Ctrl+C in the terminal closes the window in good order. Python sees the signal in whatever
    # slot runs next, or before there is a window: the closing waits until all that is done.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, lambda: window.quit()))
    request = StartRequest.of_this_start(folders=folders, query=query)
    instance = SingleInstance(library)
    if not instance.begin(request):
        return 0
    # Nothing of what the window is made of goes before it does: not to be looked through.
    with CycleCollector() as collector:
        session = EngineSession(library, encoder=TextEncoderProcess(library))
        window = MainWindow(session=session, settings=settings)
        instance.asked.connect(window.take_request)
        if sys.platform == "darwin":
            FileOpenRequests(app).asked.connect(window.take_request)

        def start() -> None:
            window.start(request.folders)
            if query:
                window.search_box.setText(query)

        # The window may be hidden while a dialog closes: the end of the window alone is the end.
        app.setQuitOnLastWindowClosed(False)
        window.ended.connect(app.quit)
        window.warmed.connect(collector.settle)
        if hidden and Tray.is_there():
            start()
        else:
            painted = FirstPaint(window)
            painted.over.connect(start)
            window.ended.connect(painted.give_up)
            window.show()
        code = app.exec()
    instance.end()
    return code
