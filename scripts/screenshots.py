"""Take pictures of the real window. Owns: what `docs/images/window` shows.

    python scripts/screenshots.py [--language en] [--scheme dark] [--percent 200] [--view map]

Makes a sample library (`sample_library.py`) with the program's own `index`, opens the window on it,
goes to each of its main views and saves what is on the screen: light and dark, in a language that
is read from left to right and in one that is read from right to left, some of them with text twice
as large. Each option narrows that down. The library is kept in the folder for temporary files, so
that a second run is quicker.

The screen is one of Xvfb's, so that a picture does not depend on who takes it: Linux only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication
from sample_library import make_photos, say_what_a_person_would

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import SCHEME, TEXT_SIZE_PERCENT, Scheme, Section, Settings
from leccr_desktop.window.app import make_application
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.interface_language import speak
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.search.filter_words import FilterName
from leccr_desktop.window.shortcuts import KEYS
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "images" / "window"
HOME = Path(tempfile.gettempdir()) / "leccr-screenshots"
"""Whose photos these are."""

SCREEN_PX = (1280, 800)
MOST_BYTES = 150_000
LANGUAGES = ("en", "ar")
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
PERCENTS = (100, 200)
QUERIES = {"en": "cat", "ar": "قطة"}
ON_XVFB = "LECCR_SCREENSHOTS_ON_XVFB"
TIMEOUT_S = 180.0
SETTLE_S = 0.8


# ---- waiting


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


# ---- the views


@dataclass(frozen=True)
class Stage:
    """A window, in a language."""

    window: MainWindow
    language: str

    def clear(self) -> None:
        """Close what is open, and show all photos."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.window.navigator.uncover()
        self.go(DestinationKind.ALL)
        self.window.page.grid.clearSelection()

    def go(self, kind: DestinationKind) -> None:
        """Go to a place."""
        self.window.navigator.go(Destination(kind))
        self.settle()

    def search(self) -> None:
        """Type a query, and wait for the answer."""
        window, text = self.window, QUERIES[self.language]
        window.search_box.setText(text)
        window.search_box.returnPressed.emit()
        wait_until(lambda: not window.feed.asking and window.feed.query.text == text)
        self.settle()

    def open(self, kind: MediaKind) -> None:
        """Open the best result of a kind."""
        results = self.window.results
        items = [results.item(row) for row in range(results.rowCount())]
        row = next(row for row, item in enumerate(items) if item.kind is kind)
        self.window.page.grid.opened.emit(row)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing changes any more."""
        window = self.window
        for _ in range(2):
            wait_until(lambda: not window.feed.asking and not window.thumbnails.busy)
            wait_s(SETTLE_S)


def show_timeline(stage: Stage) -> None:
    """All photos by day, with the years at the side."""
    stage.go(DestinationKind.TIMELINE)


def show_search(stage: Stage) -> None:
    """What fits a query."""
    stage.search()


def show_filters(stage: Stage) -> None:
    """A filter about to be chosen."""
    chip = stage.window.search_bar.filter_bar.chips[FilterName.CAMERA]
    chip.clicked.emit()
    stage.settle()


def show_photo(stage: Stage) -> None:
    """A photo, and what is known of it."""
    stage.search()
    stage.open(MediaKind.PHOTO)


def show_video(stage: Stage) -> None:
    """A video at the moment that was found, which is marked."""
    stage.search()
    stage.open(MediaKind.VIDEO)
    player = stage.window.preview.video.player
    if player is None:
        raise SystemExit("QtMultimedia does not load here; videos are not shown.")
    player.pause()
    stage.settle()


def show_map(stage: Stage) -> None:
    """Where photos were taken."""
    stage.go(DestinationKind.MAP)
    stage.settle()


def show_duplicates(stage: Stage) -> None:
    """Copies, side by side."""
    stage.go(DestinationKind.DUPLICATES)
    stage.settle()


def show_indexing(stage: Stage) -> None:
    """What indexing is at, and what could not be read."""
    stage.go(DestinationKind.INDEXING)


def show_settings(stage: Stage) -> None:
    """The settings of how it looks."""
    stage.window.shell.show_settings()
    dialog = stage.window.shell.dialog
    if dialog is not None:
        dialog.show_section(Section.APPEARANCE)
    stage.settle()


def show_welcome(stage: Stage) -> None:
    """What a new person sees."""
    choice = stage.window.welcome.choice
    wait_until(lambda: stage.window.welcome.isVisible() and bool(choice.boxes))
    stage.settle()


FIRST_RUN = "first-run"
VIEWS: dict[str, Callable[[Stage], None]] = {
    "timeline": show_timeline,
    "search": show_search,
    "filters": show_filters,
    "photo": show_photo,
    "video": show_video,
    "map": show_map,
    "duplicates": show_duplicates,
    "indexing": show_indexing,
    "settings": show_settings,
    FIRST_RUN: show_welcome,
}
ALSO_LARGE = ("search", "photo", "settings", FIRST_RUN)
"""The views that are shown with large text, too."""


# ---- taking pictures


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures are to be taken: of every combination of these."""

    languages: tuple[str, ...]
    schemes: tuple[Scheme, ...]
    percents: tuple[int, ...]
    views: tuple[str, ...]

    def of_size(self, percent: int) -> list[str]:
        """The views that are shown with text of this size."""
        return [view for view in self.views if percent == 100 or view in ALSO_LARGE]


@contextmanager
def window_on(library: Path, settings: Settings) -> Iterator[MainWindow]:
    """A window that fills the screen, over a library; an empty one is made."""
    window = MainWindow(
        session=EngineSession(library, encoder=TextEncoderProcess(library)), settings=settings
    )
    window.setGeometry(0, 0, *SCREEN_PX)
    window.show()
    window.activateWindow()
    window.start()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.processEvents()


def take_all(wanted: Wanted, library: Path) -> None:
    """Take the pictures."""
    with tempfile.TemporaryDirectory() as state:
        settings = Settings(Path(state) / "settings.ini", more=KEYS.values())
        app = make_application(settings)
        app.setQuitOnLastWindowClosed(False)
        for language in wanted.languages:
            put_into(app, language)
            for percent in wanted.percents:
                views = wanted.of_size(percent)
                settings.set(TEXT_SIZE_PERCENT, percent)
                with CycleCollector():
                    if FIRST_RUN in views:
                        nowhere = Path(state) / f"new-{language}-{percent}"
                        with window_on(nowhere, settings) as window:
                            take(wanted, settings, Stage(window, language), [FIRST_RUN], percent)
                    others = [view for view in views if view != FIRST_RUN]
                    if others:
                        with window_on(library, settings) as window:
                            wait_for_indexing(window)
                            take(wanted, settings, Stage(window, language), others, percent)


def wait_for_indexing(window: MainWindow) -> None:
    """Wait until all is indexed that there is."""
    control = window.indexing.control
    wait_until(lambda: control.state.activity is Activity.IDLE)


def put_into(app: QApplication, language: str) -> None:
    """Put the program into a language; where it is not translated, its direction at least."""
    spoken = speak(app, language)
    if spoken != language:
        QLocale.setDefault(QLocale("en_001"))
        app.setLayoutDirection(QLocale(language).textDirection())


def take(wanted: Wanted, settings: Settings, stage: Stage, views: list[str], percent: int) -> None:
    """Go to each view, and take it in each scheme."""
    for view in views:
        if view != FIRST_RUN:
            stage.clear()
        VIEWS[view](stage)
        for scheme in wanted.schemes:
            settings.set(SCHEME, scheme)
            QCursor.setPos(*SCREEN_PX)
            stage.settle()
            size = "" if percent == 100 else f"-{percent}"
            path = PICTURES / f"{view}-{stage.language}-{scheme.value}{size}.png"
            # A dialog alone, since nothing puts a frame around it here.
            dialog = stage.window.shell.dialog
            shown = dialog.winId() if dialog is not None and dialog.isVisible() else 0
            save(stage.window.screen().grabWindow(shown).toImage(), path)
            sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB\n")


def save(image: QImage, path: Path) -> None:
    """Write a picture with as many colours as its limit of bytes lets it have."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = bytes(image.constBits())
    size = (image.width(), image.height())
    picture = Image.frombuffer("RGB", size, pixels, "raw", "RGB", image.bytesPerLine(), 1)
    path.parent.mkdir(parents=True, exist_ok=True)
    for colours in (256, 192, 128, 96, 64, 48):
        few = picture.quantize(colours, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            return


# ---- the surroundings


def go_on_xvfb() -> int:
    """Run this again on a screen that nobody sees. Returns: its exit code."""
    if shutil.which("xvfb-run") is None:
        sys.stderr.write("Xvfb is not installed: apt install xvfb, or the like.\n")
        return 1
    screen = "x".join(map(str, (*SCREEN_PX, 24)))
    environment = os.environ | {
        "HOME": str(HOME),
        "LECCR_MODELS": str(HOME / "models"),
        "QT_QPA_PLATFORM": "xcb",
        ON_XVFB: "1",
    }
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LECCR_LIBRARY"):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}", sys.executable, *sys.argv]
    return subprocess.run(command, env=environment, check=False).returncode


def make_library() -> Path:
    """The sample library, made if it is not there."""
    photos, library = make_photos(HOME / "Pictures"), HOME / "library"
    command = [sys.executable, "-m", "leccr_desktop", "index", photos, "--library", library]
    subprocess.run(list(map(str, command)), check=True)
    say_what_a_person_would(library)
    return library


def main() -> int:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(description="Take pictures of the real window.")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--scheme", action="append", choices=SCHEMES, type=Scheme)
    parser.add_argument("--percent", action="append", choices=PERCENTS, type=int)
    parser.add_argument("--view", action="append", choices=list(VIEWS))
    chosen = parser.parse_args()
    if ON_XVFB not in os.environ:
        return go_on_xvfb()
    wanted = Wanted(
        languages=tuple(chosen.language or LANGUAGES),
        schemes=tuple(chosen.scheme or SCHEMES),
        percents=tuple(chosen.percent or PERCENTS),
        views=tuple(chosen.view or VIEWS),
    )
    take_all(wanted, make_library())
    return 0


if __name__ == "__main__":
    sys.exit(main())
