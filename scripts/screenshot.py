"""Take a picture of the real window. Owns: nothing that ships; the README's picture comes from it.

    python scripts/screenshot.py LIBRARY PICTURE.png [--query "a dog on a beach"] [--open ROW]
        [--dark] [--size 1280x840]

Opens the window on a library, types the query, waits until the thumbnails in sight are there, and
saves what the window shows. Needs no display (QT_QPA_PLATFORM=offscreen is enough) except for
videos, whose picture only a real or a virtual screen (xvfb-run) shows.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import SCHEME, Scheme, Settings
from leccr_desktop.window.app import make_application
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shortcuts import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

TIMEOUT_S = 120.0
SETTLE_S = 1.0


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window work until the condition holds.

    Raises:
        TimeoutError: it does not within `TIMEOUT_S`.
    """
    end_s = time.monotonic() + TIMEOUT_S
    while not condition():
        if time.monotonic() > end_s:
            raise TimeoutError(f"The window did not get ready within {TIMEOUT_S:.0f} s.")
        QApplication.processEvents()
        time.sleep(0.01)


def wait_s(seconds: float) -> None:
    """Let the window work for a while."""
    end_s = time.monotonic() + seconds
    wait_until(lambda: time.monotonic() > end_s)


def drive(window: MainWindow, query: str, row: int | None) -> None:
    """Bring the window to where the picture is wanted."""
    wait_until(lambda: not window.feed.asking)
    if query:
        window.search_box.setText(query)
        window.search_box.returnPressed.emit()
        wait_until(lambda: not window.feed.asking and window.feed.query.text == query)
    wait_until(lambda: not window.thumbnails.busy)
    if row is not None:
        window.page.grid.opened.emit(row)
    wait_s(SETTLE_S)


def main() -> int:
    """Read the command line and take the picture."""
    parser = argparse.ArgumentParser(description="Take a picture of the real window.")
    parser.add_argument("library", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--query", default="", help="what to type; empty shows everything")
    parser.add_argument("--open", type=int, metavar="ROW", help="open the n-th result big")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x840", help="WIDTHxHEIGHT in pixels")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as state:
        settings = Settings(Path(state) / "settings.ini", more=KEYS.values())
        settings.set(SCHEME, Scheme.DARK if arguments.dark else Scheme.SYSTEM)
        make_application(settings)
        window = MainWindow(
            session=EngineSession(arguments.library, encoder=TextEncoderProcess(arguments.library)),
            settings=settings,
        )
        window.resize(*(int(side) for side in arguments.size.split("x")))
        window.show()
        window.start()
        try:
            drive(window, arguments.query, arguments.open)
            saved = window.grab().save(str(arguments.picture))
        finally:
            window.close()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
