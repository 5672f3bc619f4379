"""The library in the window: first start, adding folders, progress, failures, changes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from leccr_engine.library.library import Library
from leccr_engine.media.scanner import scan

# The offscreen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

# A child that says where it was sent, then goes through the phases.
TALKING = """
    import json, sys, time
    def say(**event):
        print(json.dumps(event), flush=True)
    say(event="progress", phase="scan", done=3, total=None, failed=0, left_s=None)
    say(event="progress", phase="index", done=1, total=3, failed=0, left_s=130.0)
    say(event="file_failed", path="/p/broken.jpg", reason="It is empty.")
    sys.stdin.read()
"""


def test_an_empty_library_welcomes_and_promises(qtbot, make_window, tmp_path):
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome)
    said = " ".join(label.text() for label in window.welcome.findChildren(QLabel))
    assert "Everything stays on this computer." in said
    assert window.welcome.choice.other_button.isVisible()


def test_the_button_adds_the_chosen_folder(qtbot, make_window, index_stub, tmp_path, monkeypatch):
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path / "photos"))
    )
    window = make_window(tmp_path / "library", command=index_stub(TALKING))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome)
    with qtbot.waitSignal(window.indexer.file_failed):
        window.sidebar.add_wanted.emit()
    assert window.pages.currentWidget() is window.page
    assert "Looking for photos and videos" in window.page.empty_text
    assert window.status.text() == "Indexing 1 of 3 · about 2 min left"
    window.status.pause_button.click()
    assert window.status.text() == "Indexing is paused"
    window.status.pause_button.click()
    assert window.status.text() == "Starting to index…"


# Qt 6.12 prefers points with fractions, which 6.8 does not take.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_a_folder_can_be_dropped_on_the_window(qtbot, make_window, index_stub, tmp_path):
    window = make_window(tmp_path / "library", command=index_stub(TALKING))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    actions, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, button, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.indexer.started):
        window.dropEvent(QDropEvent(QPointF(9, 9), actions, mime, button, none))
    text = QMimeData()
    text.setText("no files")
    refused = QDragEnterEvent(QPoint(9, 9), actions, text, button, none)
    refused.ignore()
    window.dragEnterEvent(refused)
    assert not refused.isAccepted()


def test_results_follow_the_library_while_it_grows(qtbot, make_window, tmp_path, make_photo):
    photos = make_photo(tmp_path / "photos" / "red-0.png").parent
    folder = tmp_path / "library"
    with Library.open(folder, create=True, write=True) as library:
        root = library.add_root(photos)
        library.sync_root(root.id, scan(photos))
        window = make_window(folder)
        qtbot.waitUntil(lambda: window.results.rowCount() == 1)
        window.page.grid.setCurrentIndex(window.results.index(0))
        make_photo(photos / "red-1.png")
        library.sync_root(root.id, scan(photos))
        qtbot.waitUntil(lambda: window.results.rowCount() == 2)
        # What was selected still is, wherever it stands now.
        current = window.page.grid.currentIndex()
        assert current.data() == "red-0.png"


def test_a_library_that_cannot_be_opened_says_why(qtbot, make_window, tmp_path):
    (tmp_path / "library").write_text("a file, not a folder")
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: str(tmp_path / "library") in window.page.notice)
    assert window.pages.currentWidget() is window.page


def test_a_folder_that_is_not_there_is_marked(qtbot, make_window, tmp_path, make_photo):
    photos = make_photo(tmp_path / "stick" / "red.png").parent
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.add_root(photos)
    photos.rename(tmp_path / "elsewhere")
    window = make_window(tmp_path / "library")
    qtbot.waitUntil(lambda: window.sidebar.folder_names() == ["stick (not there now)"])


def test_a_closed_window_leaves_nothing_behind(qtbot, make_window, library_folder, qapp):
    windows_before = set(qapp.topLevelWidgets())
    threads_before = set(threading.enumerate())
    window = make_window(library_folder)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    qtbot.waitUntil(lambda: not window.thumbnails.busy)
    with qtbot.waitSignal(window.ended):
        window.close()
    assert set(threading.enumerate()) <= threads_before
    assert set(qapp.topLevelWidgets()) - windows_before <= {window, *window.findChildren(QWidget)}
    # One that fires once may be on its way still; none may start again.
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in window.findChildren(QTimer)))


HEAVY = (
    "torch", "faiss", "transformers", "open_clip", "cv2", "av", "sqlite_utils", "numpy",
    "huggingface_hub",
)  # fmt: skip


def test_importing_the_window_loads_nothing_heavy():
    code = (
        "import sys, leccr_desktop.window.app\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["search", "folder", "play", "leccr-desktop"])
def test_drawings_are_found_and_drawn(qapp, name):
    from PySide6.QtGui import QColor

    from leccr_desktop.window.icons import drawing

    image = drawing(name, QColor("#ff0000"), size_px=24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_signal_closes_the_program_in_good_order(tmp_path):
    code = (
        "import os, signal, sys, threading\n"
        "from pathlib import Path\n"
        "from leccr_desktop.window import app\n"
        "threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGTERM)).start()\n"
        "sys.exit(app.run(Path(sys.argv[1])))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert (done.returncode, done.stderr) == (0, "")
