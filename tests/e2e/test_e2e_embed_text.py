"""The text encoder's process for real, and a window's process that stays free of torch."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_desktop.models import SOURCE_FILE
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_engine.errors import MediaError, ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Leccr, StartLeccr

TEXTS = ["a red picture", "ein rotes Bild", "写真", ""]

# Opens the window, searches, says which of these it has imported.
SEARCH_IN_THE_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from leccr_desktop.window import app

BANNED = {"open_clip", "safetensors", "timm", "tokenizers", "torch", "transformers"}
real_window = app.MainWindow

def opened(**arguments):
    window = real_window(**arguments)
    window.warmed.connect(lambda: window.search_box.setText("ein rotes Bild"))
    def finish(outcome):
        print(outcome, sorted(BANNED & set(sys.modules)))
        QTimer.singleShot(0, window.close)
    window.feed.answered.connect(lambda query, rows, complete: query and finish(rows))
    window.feed.failed.connect(finish)
    return window

app.MainWindow = opened
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def indexed(leccr: Leccr, pictures: Path, make_photo, tiny_model: Path, library_folder) -> Path:
    for number in range(3):
        make_photo(pictures / f"{number}.png", colour=(60 * number, 30, 30))
    outcome = leccr("index", pictures, "--model", tiny_model)
    assert outcome.code == 0, outcome.err
    return library_folder


def test_the_process_embeds_as_the_model_does(
    indexed: Path, tiny_model: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from leccr_engine.model.encoder import LeccrEncoder

    monkeypatch.setattr("os.environ", environment)
    here = LeccrEncoder.from_pretrained(tiny_model, device="cpu")
    with closing(TextEncoderProcess(indexed)) as encoder:
        np.testing.assert_allclose(encoder.embed_text(TEXTS), here.embed_text(TEXTS), atol=1e-6)
        assert encoder.model_id == here.model_id
        assert encoder.mixing_weight == here.mixing_weight


def test_the_process_sees_pictures_as_the_library_does(
    indexed: Path,
    pictures: Path,
    make_video,
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from leccr_engine.library import Library

    monkeypatch.setattr("os.environ", environment)
    photo = pictures / "1.png"
    with Library.open(indexed) as library:
        stored = {
            library.moments([moment_id])[moment_id].paths[0]: vector
            for batch in library.embeddings_since(library.model_id() or "", 0)
            for moment_id, vector in zip(batch.ids.tolist(), batch.globals, strict=True)
        }
    video = make_video(pictures / "clip.mp4", (((60, 30, 30), 1.0),))
    with closing(TextEncoderProcess(indexed)) as encoder:
        vector = encoder.embed_image(photo)
        assert vector @ stored[photo].astype(np.float32) > 0.999, "indexing may be less precise"
        np.testing.assert_allclose(np.linalg.norm(vector), 1, rtol=1e-5)
        assert encoder.embed_image(video).shape == vector.shape
        with pytest.raises(MediaError, match="no longer there"):
            encoder.embed_image(pictures / "gone.png")
        assert encoder.embed_text(TEXTS).shape == (len(TEXTS), len(vector))


def test_a_missing_model_is_said_in_the_models_words(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.environ", environment)
    (tmp_path / SOURCE_FILE).write_text('{"index": "no-such-model", "models": {}}')
    with (
        closing(TextEncoderProcess(tmp_path)) as encoder,
        pytest.raises(ModelError, match=r"^No model 'no-such-model'"),
    ):
        encoder.embed_text(TEXTS)


def test_the_process_ends_with_whoever_started_it(indexed: Path, start_leccr: StartLeccr) -> None:
    process = start_leccr("embed-text", "--library", indexed)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(120) == 0


def test_the_window_never_imports_torch(indexed: Path, environment: dict[str, str]) -> None:
    pytest.importorskip("PySide6.QtWidgets")
    done = subprocess.run(
        [sys.executable, "-c", SEARCH_IN_THE_WINDOW, str(indexed)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )
    assert (done.returncode, done.stdout) == (0, "3 []\n"), done.stderr
