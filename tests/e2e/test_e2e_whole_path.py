"""The whole path of a new person through the window, with its real children and no network.

Once offscreen, and once more on Xvfb's screen where that is installed. Every process that takes
part writes down whom it tries to reach; at the end nobody may have tried.
"""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6.QtWidgets")

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.operations.indexing import INDEX_COMMAND
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import TEXT_SIZE_PERCENT, Settings
from leccr_desktop.window.actions.export_dialog import ExportDialog
from leccr_desktop.window.actions.item_actions import ItemAction
from leccr_desktop.window.app import silence_multimedia
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.search.filter_words import FilterName
from leccr_desktop.window.shell.single_instance import SingleInstance, StartRequest
from leccr_desktop.window.shortcuts import KEYS
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

# Of a machine without a screen, a sound server and a graphics card.
pytestmark = [
    pytest.mark.qt_log_ignore(
        "This plugin does not support", "pa_context_connect", "No RHI backend"
    ),
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the trash is the person's own"),
]

TIMEOUT_MS = 60_000
FILES = 6
QUERIES = ("a red picture", "красная картинка", "صورة حمراء", "红色的图片")
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24")
ON_SCREEN = "LECCR_TEST_ON_SCREEN"

GUARD = """
import os, socket
def _refuse(kind):
    real = getattr(socket.socket, kind)
    def refuse(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            with open(os.environ["LECCR_TEST_REACHED"], "a") as file:
                print(kind, address, file=file)
            raise OSError("no network in this test")
        return real(self, address)
    setattr(socket.socket, kind, refuse)
_refuse("connect")
_refuse("connect_ex")
"""
"""Put into every Python process as `sitecustomize`, and into this one."""


@pytest.fixture
def reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which it is written who tried to reach whom; there is none if nobody did."""
    import socket

    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    monkeypatch.setenv("LECCR_TEST_REACHED", str(tmp_path / "reached.txt"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(guard), *sys.path]))
    for kind in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, kind, getattr(socket.socket, kind))
    exec(compile(GUARD, "guard", "exec"), {})
    return tmp_path / "reached.txt"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A person's home, with nothing of the one who tests."""
    home = tmp_path / "home"
    (home / "Pictures").mkdir(parents=True)
    for name, folder in {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}.items():
        (home / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.setattr("platformdirs.user_pictures_path", lambda: home / "Pictures")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    # The path of a socket may not be long, and pytest's are.
    with tempfile.TemporaryDirectory(prefix="leccr") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield home


@pytest.fixture
def photos(home: Path, make_photo: Callable[..., Path], make_video: Callable[..., Path]) -> Path:
    folder = home / "Pictures"
    for number in range(5):
        make_photo(folder / f"Bild {number} 写真.png", colour=(50 * number, 30, 30))
    make_video(folder / "film.mp4", (((200, 30, 30), 3.0), ((30, 30, 200), 3.0)), gop=10)
    return folder


class Person:
    """Does things in a window, and waits until they are done."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=TIMEOUT_MS)

    def search(self, text: str) -> None:
        self.window.search_box.setText(text)
        feed = self.window.feed
        self.wait(lambda: feed.query.text == text and not feed.asking)

    def rows(self, kind: MediaKind) -> list[int]:
        results = self.window.results
        return [row for row in range(results.rowCount()) if results.item(row).kind is kind]

    def select(self, row: int) -> None:
        grid = self.window.page.grid
        grid.clearSelection()
        grid.setFocus()
        grid.setCurrentIndex(self.window.results.index(row))

    def act(self, which: ItemAction) -> None:
        action = self.window.item_actions.action(which)
        self.window.item_actions.refresh()
        self.wait(action.isEnabled)
        action.trigger()

    def is_at(self, activity: Activity) -> bool:
        return self.window.indexing.control.state.activity is activity


@pytest.fixture
def open_window(
    qapp: QApplication, tiny_model: Path, tmp_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    """Factory: the window on the library of this test, as the program makes it."""
    silence_multimedia()
    qapp.setQuitOnLastWindowClosed(False)
    library = tmp_path / "library"
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(
            session=EngineSession(library, encoder=TextEncoderProcess(library)),
            settings=Settings(tmp_path / "settings.ini", more=KEYS.values()),
            index_command=(*INDEX_COMMAND, "--model", str(tiny_model)),
            poll_ms=100,
        )
        windows.append(window)
        window.show()
        window.start()
        return window

    with CycleCollector():
        yield make
        for window in windows:
            # Only what a failure left is there still.
            if shiboken6.isValid(window):
                close(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# ---- what a person does, in this order


def begin(person: Person, photos: Path) -> None:
    """The first run: the usual folder is offered, and indexed at once."""
    welcome = person.window.welcome
    person.wait(lambda: welcome.choice.isVisible() and welcome.choice.boxes)
    assert welcome.choice.selected() == (photos,)
    person.qtbot.mouseClick(welcome.choice.start_button, Qt.MouseButton.LeftButton)
    person.wait(lambda: welcome.offer.isVisible() or not welcome.going_on)
    if welcome.going_on:
        person.qtbot.mouseClick(welcome.offer.later_button, Qt.MouseButton.LeftButton)
    person.wait(lambda: person.is_at(Activity.IDLE))
    person.wait(lambda: person.window.results.rowCount() == FILES)
    assert person.window.sidebar.folder_names() == [photos.name]


def search_in_four_scripts(person: Person) -> None:
    for text in QUERIES:
        person.search(text)
        assert person.window.results.rowCount() > 0, text


def play_from_a_moment(person: Person) -> None:
    (row,) = person.rows(MediaKind.VIDEO)
    person.window.page.grid.opened.emit(row)
    video = person.window.preview.video
    person.wait(lambda: video.player is not None and video.player.is_playing)
    assert video.message == ""
    video.player.pause()
    video.go_to(3000)
    person.wait(lambda: video.player.position_ms == 3000)
    person.window.activateWindow()
    person.wait(lambda: QApplication.activeWindow() is person.window)
    person.qtbot.keyClick(person.window.preview, Qt.Key.Key_Escape)
    assert person.window.navigator.covered_by is None


def filter_by_kind(person: Person) -> None:
    bar = person.window.search_bar.filter_bar
    bar.chips[FilterName.KIND].clicked.emit()
    bar.popup.choose(MediaKind.PHOTO)
    person.wait(lambda: not person.window.feed.asking and not person.rows(MediaKind.VIDEO))
    assert person.window.results.rowCount() == FILES - 1
    bar.clear()
    person.wait(lambda: person.rows(MediaKind.VIDEO))


def find_similar(person: Person) -> None:
    person.select(person.rows(MediaKind.PHOTO)[0])
    person.act(ItemAction.SIMILAR)
    feed = person.window.feed
    person.wait(lambda: feed.query.similar_to is not None and not feed.asking)
    assert person.window.results.rowCount() > 0


def make_an_album(person: Person) -> None:
    person.select(person.rows(MediaKind.PHOTO)[0])
    person.act(ItemAction.NEW_ALBUM)
    dialog = person.window.findChild(QInputDialog)
    dialog.setTextValue("Summer")
    dialog.accept()
    person.wait(lambda: person.window.sidebar.album_names() == ["Summer"])


def export_copies(person: Person, folder: Path) -> None:
    folder.mkdir()
    person.act(ItemAction.EXPORT)
    dialog = person.window.findChild(ExportDialog)
    dialog.folder.setText(str(folder))
    person.qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    person.wait(lambda: list(folder.glob("*.png")))


def trash_and_undo(person: Person) -> None:
    window = person.window
    window.navigator.go(Destination(DestinationKind.ALL))
    person.wait(lambda: window.results.rowCount() == FILES and not window.feed.asking)
    row = person.rows(MediaKind.PHOTO)[0]
    path = window.results.item(row).path
    person.select(row)
    person.act(ItemAction.TRASH)
    question = window.item_actions.trashing.question
    person.qtbot.mouseClick(question.defaultButton(), Qt.MouseButton.LeftButton)
    person.wait(lambda: not path.exists() and window.results.rowCount() == FILES - 1)
    person.act(ItemAction.UNDO)
    person.wait(path.exists)
    person.wait(lambda: window.results.rowCount() == FILES)


def pause_and_resume(person: Person) -> None:
    control = person.window.indexing.control
    control.pause()
    person.wait(lambda: person.is_at(Activity.PAUSED))
    control.resume()
    person.wait(lambda: person.is_at(Activity.IDLE))


def start_a_second_time(person: Person, library: Path) -> None:
    """The second start hands over what it was asked to the first, and ends."""
    instance = SingleInstance(library)
    assert instance.begin(StartRequest())
    instance.asked.connect(person.window.take_request)
    command = [sys.executable, "-m", "leccr_desktop", "--library", library, "--query", QUERIES[0]]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(list(map(str, command)), env=environment) as second:
        person.wait(lambda: second.poll() is not None)
    assert second.returncode == 0
    feed = person.window.feed
    person.wait(lambda: feed.query.text == QUERIES[0] and not feed.asking)
    instance.end()


def come_back(person: Person) -> None:
    """What was set and asked is there after a restart, here in a window read from the right."""
    window = person.window
    assert window.settings.get(TEXT_SIZE_PERCENT) == 125
    person.wait(lambda: window.feed.query.text == QUERIES[0] and not window.feed.asking)
    person.wait(lambda: window.results.rowCount() > 0)
    sidebar = window.sidebar
    assert sidebar.mapTo(window, sidebar.rect().center()).x() > window.width() // 2
    person.wait(lambda: person.is_at(Activity.IDLE))


def test_the_whole_path(
    qtbot: QtBot,
    qapp: QApplication,
    open_window: Callable[[], MainWindow],
    photos: Path,
    reached: Path,
    tmp_path: Path,
) -> None:
    threads = set(threading.enumerate())
    widgets = set(QApplication.topLevelWidgets())
    person = Person(qtbot, open_window())
    begin(person, photos)
    search_in_four_scripts(person)
    play_from_a_moment(person)
    filter_by_kind(person)
    find_similar(person)
    make_an_album(person)
    export_copies(person, tmp_path / "stick")
    trash_and_undo(person)
    pause_and_resume(person)
    start_a_second_time(person, tmp_path / "library")
    person.window.settings.set(TEXT_SIZE_PERCENT, 125)
    close(person.window)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    person.window = open_window()
    come_back(person)
    close(person.window)
    del person

    gc.collect()
    qtbot.waitUntil(lambda: not left_children(), timeout=TIMEOUT_MS)
    left = [each.name for each in threading.enumerate() if each not in threads and not each.daemon]
    assert left == []
    assert [each for each in QApplication.topLevelWidgets() if each not in widgets] == []
    assert not reached.exists(), reached.read_text(encoding="utf-8")


def left_children() -> list[str]:
    """Children of this process that still run, but for what Python itself keeps."""
    running = psutil.Process().children(recursive=True)
    commands = [child.cmdline() for child in running if child.status() != psutil.STATUS_ZOMBIE]
    return [" ".join(command) for command in commands if "leccr_desktop" in " ".join(command)]


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="Xvfb is not installed")
@pytest.mark.skipif(ON_SCREEN in os.environ, reason="this is that run")
def test_the_whole_path_on_a_screen() -> None:
    test = f"{Path(__file__)}::{test_the_whole_path.__name__}"
    done = subprocess.run(
        [*SCREEN, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb", ON_SCREEN: "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
