"""The window with its real children: a folder is added, indexed by a process, and searched."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6.QtWidgets")

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.operations.indexing import INDEX_COMMAND
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import Settings
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shortcuts import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TIMEOUT_MS = 60_000


def test_a_folder_is_added_indexed_and_searched(
    qtbot: QtBot,
    tiny_model: Path,
    pictures: Path,
    make_photo: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(3):
        make_photo(pictures / f"Bild {number} 写真.png", colour=(60 * number, 30, 30))
    (pictures / "torn.jpg").write_bytes(b"no picture")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    window = MainWindow(
        session=EngineSession(
            tmp_path / "library", encoder=TextEncoderProcess(tmp_path / "library")
        ),
        settings=Settings(tmp_path / "settings.ini", more=KEYS.values()),
        index_command=(*INDEX_COMMAND, "--model", str(tiny_model)),
        poll_ms=100,
    )
    with CycleCollector(), closing(window):
        window.show()
        window.start([pictures])
        control = window.indexing.control
        qtbot.waitUntil(lambda: control.state.activity is Activity.IDLE, timeout=TIMEOUT_MS)
        qtbot.waitUntil(lambda: window.results.rowCount() == 3)
        assert window.sidebar.folder_names() == [pictures.name]
        assert window.status.failures_button.text() == "Not readable: 1"
        window.search_box.setText("ein rotes Bild")
        with qtbot.waitSignal(
            window.feed.answered, timeout=TIMEOUT_MS, check_params_cb=lambda query, *_: bool(query)
        ):
            pass
        items = [window.results.item(row) for row in range(window.results.rowCount())]
        assert {item.path for item in items} == set(pictures.glob("*.png"))
        assert all(item.reason for item in items)
