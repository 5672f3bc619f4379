"""A library's captions in other languages: each sentence once, and none twice."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import Cancelled, ModelError
from leccr_training.errors import DataError
from leccr_training.personal.translations import translate_sentences
from leccr_training.prepare.translator import Translators

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_training.prepare.progress import Progress


def test_what_is_translated_is_not_translated_again(
    tmp_path: Path, nllb: Path, english: tuple[str, ...]
) -> None:
    translators = Translators(str(nllb), device="cpu", beams=1)
    told: list[Progress] = []
    some = translate_sentences(english[:3], "de", translators, tmp_path, on_progress=told.append)
    assert list(some) == list(english[:3])
    assert told[-1].done == told[-1].total == 3
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(Cancelled, match="--resume"):
        translate_sentences(english, "de", translators, tmp_path, cancel=stopped)
    everything = translate_sentences(english, "de", translators, tmp_path)
    assert everything.items() >= some.items()
    # All is there, so nobody has to translate.
    nobody = Translators(str(tmp_path / nllb.name), device="cpu")
    assert translate_sentences(english, "de", nobody, tmp_path) == everything
    with pytest.raises(ModelError):
        translate_sentences(english, "fr", nobody, tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, nllb: Path) -> None:
    (tmp_path / "run").write_text("a file")
    with pytest.raises(DataError, match=r"run.*--out"):
        translate_sentences(["A man."], "de", Translators(str(nllb)), tmp_path / "run")
