"""Models in the window with real children and a hub of our own: fetched, used, described by."""

from __future__ import annotations

import os
import sys
from contextlib import closing

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6.QtWidgets")

from leccr_desktop.operations.model_process import ModelAction, ModelJob
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.settings import Settings
from leccr_desktop.window.cycle_collector import CycleCollector
from leccr_desktop.window.main_window import MainWindow
from leccr_desktop.window.shortcuts import KEYS
from leccr_engine.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TIMEOUT_MS = 120_000


def serve(hub, repo, folder):
    """Let the hub have a model."""
    hub.repo = repo
    hub.files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    hub.in_lfs = {name for name in hub.files if name.endswith(".safetensors")}


def test_a_model_is_fetched_and_used_and_another_describes(
    qtbot, leccr, tiny_model, published, smolvlm, fake_hub, pictures, make_photo, library_folder,
    tmp_path, monkeypatch,
):  # fmt: skip
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("LECCR_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("HF_ENDPOINT", fake_hub.endpoint)
    for number in range(3):
        make_photo(pictures / f"{number}.png", colour=(60 * number, 30, 30))
    assert leccr("index", pictures, "--model", tiny_model).code == 0

    def state():
        with Library.open(library_folder) as library:
            texts = [
                text.description.describer_id.split("@")[0]
                for record in library.files()
                for text in library.descriptions(record.content_hash)
            ]
            return (library.model_id() or "").split("@")[0], set(texts)

    assert state() == ("tiny", {"tiny"})
    window = MainWindow(
        session=EngineSession(library_folder, encoder=TextEncoderProcess(library_folder)),
        settings=Settings(tmp_path / "settings.ini", more=KEYS.values()),
        poll_ms=100,
    )
    dialog = window.models_dialog
    with CycleCollector(), closing(window):
        window.show()
        window.start()
        dialog.show()
        qtbot.waitUntil(lambda: window.results.rowCount() == 3, timeout=TIMEOUT_MS)

        serve(fake_hub, "someone/clip", published("transformers-clip").folder)
        with qtbot.waitSignal(window.models.finished, timeout=TIMEOUT_MS) as finished:
            window.models.start(ModelJob(ModelAction.PULL, "someone/clip"))
        assert finished.args[1] == ""
        qtbot.waitUntil(lambda: "clip" in dialog.cards)
        dialog.cards["clip"].main_button.click()
        # Texts are no model's: they stay.
        qtbot.waitUntil(lambda: state() == ("clip", {"tiny"}), timeout=TIMEOUT_MS)
        qtbot.waitUntil(lambda: "In use" in dialog.cards["clip"].text())

        serve(fake_hub, "someone/smol", smolvlm)
        dialog.describer.chosen.emit("someone/smol", "")
        qtbot.waitUntil(lambda: state() == ("clip", {"someone/smol"}), timeout=TIMEOUT_MS)
        assert dialog.notice == ""

        window.search_box.setText("ein rotes Bild")
        with qtbot.waitSignal(
            window.feed.answered, timeout=TIMEOUT_MS, check_params_cb=lambda query, *_: bool(query)
        ):
            pass
        assert window.results.rowCount() == 3
