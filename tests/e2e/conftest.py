"""The program as a person runs it: a process of its own, a tiny real model, files on a disk."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TIMEOUT_S = 120
VOCABULARY = 300


class RunLeccr(Protocol):
    """Run `leccr-desktop` to its end."""

    def __call__(
        self, *arguments: str | Path, stdin: bytes = ...
    ) -> subprocess.CompletedProcess[bytes]: ...


class Leccr(Protocol):
    """Run `leccr-desktop` to its end inside this process, which has torch already."""

    def __call__(self, *arguments: str | Path, stdin: bytes = ...) -> Outcome: ...


@dataclass(frozen=True)
class Outcome:
    """What a run left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


class StartLeccr(Protocol):
    """Start `leccr-desktop` with pipes and return at once; killed when the test ends."""

    def __call__(self, *arguments: str | Path) -> subprocess.Popen[bytes]: ...


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder with every part of LECCR and a describer; its weights are random."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    from leccr_engine.describe.concept_describer import ConceptList
    from leccr_engine.model.config import LeccrConfig
    from leccr_engine.model.leccr import LeccrModel

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("tiny-model")
    config = LeccrConfig(
        model_id="tiny",
        visual_tower="timm:test_vit",
        image_px=32,
        text_tower_config={
            "vocab_size": VOCABULARY,
            "hidden_size": 32,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "intermediate_size": 48,
            "max_position_embeddings": 40,
        },
        max_text_tokens=12,
        embed_dim=16,
        token_width=32,
        feedforward_width=48,
        slots=3,
        attention_heads=4,
        aggregator_layers=1,
        enhancer_layers=1,
        concepts=3,
    )
    LeccrModel(config).save_pretrained(folder)
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.train_from_iterator(
        ["a red picture"],
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=["[PAD]", "[UNK]"],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    names = ("animal", "dog", "car")
    ConceptList(names=names, kinds=((), (0,), ())).write(folder)
    return folder


@pytest.fixture(autouse=True)
def _no_models_of_this_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LECCR_MODELS", str(tmp_path / "models"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The processes' environment: no display, nothing of this user's own."""
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    return os.environ | {
        "HOME": str(home),
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LECCR_LIBRARY": str(tmp_path / "library"),
    }


@pytest.fixture
def leccr(
    library_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Leccr:
    from leccr_desktop.__main__ import main

    monkeypatch.setenv("LECCR_LIBRARY", str(library_folder))

    def run(*arguments: str | Path, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr("sys.argv", ["leccr-desktop", *map(str, arguments)])
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        return Outcome(code, *capfd.readouterr())

    return run


@pytest.fixture
def run_leccr(environment: dict[str, str]) -> RunLeccr:
    def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "leccr_desktop", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=environment,
            timeout=TIMEOUT_S,
            check=False,
        )

    return run


@pytest.fixture
def start_leccr(environment: dict[str, str]) -> Iterator[StartLeccr]:
    started: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "leccr_desktop", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    """Where the processes keep their library."""
    return tmp_path / "library"
