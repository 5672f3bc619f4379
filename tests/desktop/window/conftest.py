"""Windows over small real libraries. Owns: the stand-in model and what the windows show.

The stand-in sees colours: a picture is the share of red, green and blue in it, and it knows the
words for them in a few languages. Libraries, index and searches are real.

Fixtures:
    encoder: the stand-in; its `threads` tells where it was called.
    settings: the defaults, in a file of the test's own.
    library_folder: a library with 6 red, 6 green and 6 blue photos and one video, which is red
        for 4 s and then blue.
    make_window: factory; windows are closed at the end of the test, and their threads are gone.
    window: one over `library_folder`, shown, with everything in the grid.
    index_stub: factory, the command line of a script in place of the indexing child.
"""

from __future__ import annotations

import gc
import os
import sys
import textwrap
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leccr_desktop.operations.session import EngineSession
from leccr_desktop.settings import Settings
from leccr_desktop.window.app import silence_multimedia
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shortcuts import KEYS
from leccr_desktop.window.theme import Theme
from leccr_engine.library.library import Library
from leccr_engine.library.records import FailedFile, IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.types import Description, Embedding, MediaInfo, MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from leccr_engine.types import FoundFile

# A test run shows nothing and needs no display; what is set already wins.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

RGB = tuple[int, int, int]
COLOURS: dict[str, RGB] = {"red": (210, 40, 40), "green": (40, 190, 60), "blue": (40, 70, 210)}
WORDS = {
    "red": ("red", "rot", "أحمر", "红"),
    "green": ("green", "grün", "أخضر", "绿"),
    "blue": ("blue", "blau", "أزرق", "蓝"),
}


class ColourEncoder:
    """Embeds text and colours into the same three numbers."""

    model_id = "colours"
    mixing_weight = 0.8
    possible_score: float | None = None
    strong_score: float | None = None

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return None

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.queries: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.reloads = 0

    def reload(self) -> None:
        self.reloads += 1

    def close(self) -> None:
        self.gate.set()

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.threads.add(threading.get_ident())
        self.queries += texts
        self.gate.wait(10)
        rows = [self._colour(text) for text in texts]
        return np.stack([unit(row) for row in rows]).astype(np.float32)

    def embed_image(self, path: Path) -> NDArray[np.float32]:
        from leccr_engine.media.photos import decode_photo

        frame = decode_photo(path, frame_px=64).moments[0].frames[0]
        return unit(frame.reshape(-1, 3).mean(axis=0)).astype(np.float32)

    @staticmethod
    def _colour(text: str) -> Sequence[float]:
        for name, words in WORDS.items():
            if any(word in text.casefold() for word in words):
                return COLOURS[name]
        return (1, 1, 1)


def unit(vector: Sequence[float]) -> NDArray[np.float64]:
    array = np.asarray(vector, np.float64)
    return array / np.linalg.norm(array)


def embedding(colour: RGB) -> Embedding:
    vector = unit(colour).astype(np.float16)
    return Embedding(vector, np.stack([vector, vector]), described=True)


def fill_library(
    folder: Path, root: Path, colour_of: Callable[[FoundFile], list[tuple[int, int, RGB]]]
) -> None:
    """Index `root` with the stand-in's vectors."""
    with Library.open(folder, create=True, write=True) as library:
        library.set_model_id("colours", mixing_weight=0.8)
        library.sync_root(library.add_root(root).id, scan(root))
        batch: list[IndexedFile | FailedFile] = []
        for number, found in enumerate(library.pending()):
            if found.path.name.startswith("broken"):
                batch.append(FailedFile(found, "It is not a picture. Copy it again."))
                continue
            spans = colour_of(found)
            taken = datetime(2024, 5, 1, 12, number % 60)
            info = MediaInfo(found.kind, 64, 48, spans[-1][1] or None, taken, camera="Paintbox 1")
            moments = tuple(
                IndexedMoment(
                    start, end, embedding(colour), Description(f"It is {name}.", "colours/1")
                )
                for start, end, colour in spans
                for name in [next(n for n, c in COLOURS.items() if c == colour)]
            )
            batch.append(IndexedFile(found, content_hash(found.path), info, moments))
        library.commit(batch)


def colour_by_name(found: FoundFile) -> list[tuple[int, int, RGB]]:
    if found.kind is MediaKind.VIDEO:
        return [(0, 4000, COLOURS["red"]), (4000, 8000, COLOURS["blue"])]
    return [(0, 0, COLOURS[found.path.name.split("-")[0]])]


@pytest.fixture
def encoder() -> ColourEncoder:
    return ColourEncoder()


@pytest.fixture(scope="session")
def painted_library(tmp_path_factory: pytest.TempPathFactory, make_photo, make_video) -> Path:
    base = tmp_path_factory.mktemp("painted")
    for name, colour in COLOURS.items():
        for number in range(6):
            shade = tuple(max(0, part - number) for part in colour)
            make_photo(base / "photos" / f"{name}-{number}.png", colour=shade)
    make_video(
        base / "photos" / "video.mp4", ((COLOURS["red"], 4.0), (COLOURS["blue"], 4.0)), gop=10
    )
    (base / "photos" / "broken.jpg").write_text("no picture")
    fill_library(base / "library", base / "photos", colour_by_name)
    return base


@pytest.fixture
def library_folder(painted_library: Path) -> Path:
    return painted_library / "library"


class MakeWindow(Protocol):
    def __call__(
        self,
        folder: Path,
        *,
        command: Sequence[str] = (),
        models_command: Sequence[str] = (),
        folders: Sequence[Path] = (),
    ) -> MainWindow: ...


@pytest.fixture
def settings(qapp, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config" / "settings.ini", more=KEYS.values())


@pytest.fixture(autouse=True)
def cycles_wait_for_the_end(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect cycles between tests only: in the middle of building a widget it can crash PySide.

    The program has `CycleCollector` for that, whose own tests are left alone.
    """
    if request.path.stem == "test_window_cycle_collector":
        yield
        return
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def waits_are_patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer than pytest-qt's five seconds, for children too, where the machine is busy."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        wait = getattr(QtBot, name)

        def patient(
            self: QtBot,
            *what: Any,
            _wait: Callable[..., Any] = wait,
            timeout: int = 30_000,
            **how: Any,
        ) -> Any:
            return _wait(self, *what, timeout=timeout, **how)

        monkeypatch.setattr(QtBot, name, patient)


@pytest.fixture(autouse=True)
def keys_reach_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a window the focus before a key or the mouse is pressed in it, as a person would.

    Offscreen there is no window manager to do so when the window of the test before goes away late,
    and without an active window no shortcut is heard and a popup closes at once.
    """
    for name in ("keyClick", "keyClicks", "mouseClick"):
        press = getattr(QTest, name)

        def in_active_window(
            widget: QWidget, *keys: Any, _press: Callable[..., None] = press, **options: Any
        ) -> None:
            window = widget.window()
            popup = QApplication.activePopupWidget
            if window.isVisible() and not window.isActiveWindow() and not popup():
                window.activateWindow()
                QTest.qWaitForWindowActive(window, 1000)
            _press(widget, *keys, **options)

        monkeypatch.setattr(QtBot, name, staticmethod(in_active_window))


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp, encoder: ColourEncoder, settings: Settings
) -> Iterator[MakeWindow]:
    silence_multimedia()
    Theme(qapp)
    threads_before = set(threading.enumerate())
    windows: list[MainWindow] = []

    def make(
        folder: Path,
        *,
        command: Sequence[str] = (),
        models_command: Sequence[str] = (),
        folders: Sequence[Path] = (),
    ) -> MainWindow:
        window = MainWindow(
            session=EngineSession(folder, encoder=encoder),
            settings=settings,
            index_command=command or (sys.executable, "-c", ""),
            models_command=models_command or (sys.executable, "-c", ""),
            poll_ms=100,
        )
        windows.append(window)
        window.show()
        window.start(folders)
        return window

    # Looking through all that libraries and tests before have made takes longer than most tests.
    gc.freeze()
    with CycleCollector():
        yield make
        for window in windows:
            window.close()
            window.deleteLater()
        qapp.processEvents()
        # Left to the event loop, they would be dressed again with every test that follows.
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [t for t in threading.enumerate() if t not in threads_before and not t.daemon]
    assert left == [], "a window left threads behind"


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, library_folder: Path) -> MainWindow:
    window = make_window(library_folder)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    return window


@pytest.fixture
def index_stub(tmp_path: Path) -> Callable[[str], tuple[str, ...]]:
    def make(body: str) -> tuple[str, ...]:
        script = tmp_path / "index_stub.py"
        script.write_text(textwrap.dedent(body), encoding="utf-8")
        return (sys.executable, str(script))

    return make
