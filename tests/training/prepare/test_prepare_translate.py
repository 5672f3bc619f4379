"""Translating a benchmark's captions with tiny real models: resuming, files, what is refused."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import Cancelled
from leccr_training.data.benchmarks import load_split
from leccr_training.data.captions import read_caption_file
from leccr_training.data.items import Split
from leccr_training.errors import DataError, RecipeError
from leccr_training.prepare.translate import translate_back, translate_captions
from leccr_training.prepare.translator import Translator, Translators

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_training.prepare.progress import Progress


@pytest.fixture
def translators(nllb: Path) -> Translators:
    return Translators(str(nllb), device="cpu", beams=2)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh-CN", "'zh' meant"),
        ("jp", "'ja' meant"),
        ("Klingon", "no language 'Klingon'"),
        ("deu_Latn", "'de' meant"),
        ("zho", "'zh' meant"),
        ("en", "in English"),
    ],
)
def test_a_wrong_language_is_named(
    multi30k: Path, translators: Translators, language: str, said: str
) -> None:
    with pytest.raises(RecipeError, match=said):
        translate_captions(multi30k, "multi30k", language, translators)


def test_captions_are_translated_to_where_training_finds_them(
    multi30k: Path, translators: Translators
) -> None:
    told: list[Progress] = []
    translation = translate_captions(
        multi30k, "multi30k", "de", translators, texts_at_once=1, on_progress=told.append
    )
    assert translation.path.name == "multi30ktrain_tiny-nllb_enc2de.caption.txt"
    assert (translation.captions, translation.made) == (7, True)
    assert [progress.done for progress in told] == list(range(8))
    assert told[-1].left_s == 0
    assert [path.name for path in translation.path.parent.glob("*partial*")] == []

    loaded = load_split(multi30k, "multi30k", Split.TRAIN, ("de",))
    assert loaded.origin["de"] == "machine"
    translator = translators.between("en", "de")
    for english, german in zip(loaded.captions["en"], loaded.captions["de"], strict=True):
        for text, translated in zip(english, german, strict=True):
            [expected] = translator.translate([text], source="en", target="de")
            assert translated == (expected or text)


def test_what_is_there_is_not_made_again(multi30k: Path, translators: Translators) -> None:
    first = translate_captions(multi30k, "multi30k", "de", translators)
    before = first.path.stat().st_mtime_ns
    again = translate_captions(multi30k, "multi30k", "de", translators)
    assert not again.made
    assert again.path.stat().st_mtime_ns == before


def test_more_english_captions_make_it_due_again(multi30k: Path, translators: Translators) -> None:
    translate_captions(multi30k, "multi30k", "de", translators)
    english = multi30k / "TextData" / "multi30ktrain_enc.caption.txt"
    english.write_text(english.read_text() + "3.jpg#enc#1 A late caption.\n")
    again = translate_captions(multi30k, "multi30k", "de", translators)
    assert (again.captions, again.made) == (8, True)


@pytest.mark.parametrize("torn", [False, True])
def test_a_run_that_was_cut_goes_on_to_the_same_file(
    multi30k: Path, translators: Translators, tmp_path: Path, torn: bool
) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(multi30k, whole)
    expected = translate_captions(whole, "multi30k", "de", translators, texts_at_once=2)

    cancel = threading.Event()

    def stop_after_two(progress: Progress) -> None:
        if progress.done >= 4:
            cancel.set()

    with pytest.raises(Cancelled):
        translate_captions(
            multi30k,
            "multi30k",
            "de",
            translators,
            texts_at_once=2,
            on_progress=stop_after_two,
            cancel=cancel,
        )
    [partial] = (multi30k / "TextData").glob("*.partial.jsonl")
    if torn:
        partial.write_bytes(partial.read_bytes()[:-9])
    assert not (multi30k / "TextData" / expected.path.name).exists(), "only whole files"
    told: list[Progress] = []
    done = translate_captions(
        multi30k, "multi30k", "de", translators, texts_at_once=2, on_progress=told.append
    )
    assert told[0].done == (3 if torn else 4), "what was done is not done again"
    assert told[-1].done == told[-1].total == 7
    assert done.path.read_bytes() == expected.path.read_bytes()


def test_what_another_model_began_is_begun_anew(multi30k: Path, nllb: Path) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        translate_captions(
            multi30k,
            "multi30k",
            "de",
            Translators(str(nllb), device="cpu", beams=1),
            texts_at_once=2,
            on_progress=lambda progress: cancel.set() if progress.done else None,
            cancel=cancel,
        )
    told: list[Progress] = []
    translators = Translators(str(nllb), device="cpu", beams=2)
    translate_captions(multi30k, "multi30k", "de", translators, on_progress=told.append)
    assert told[0].done == 0


def test_a_second_translation_is_refused(multi30k: Path, translators: Translators) -> None:
    other = multi30k / "TextData" / "multi30ktrain_google_enc2de.caption.txt"
    other.write_text("0#enc2de#0 Zwei Männer.\n")
    with pytest.raises(DataError, match="google_enc2de"):
        translate_captions(multi30k, "multi30k", "de", translators)


def test_the_english_text_stands_in_for_an_empty_translation(
    multi30k: Path, translators: Translators, monkeypatch: pytest.MonkeyPatch
) -> None:
    translate = Translator.translate

    def nothing_of_snow(self: Translator, texts: list[str], **languages: str) -> list[str]:
        answers = translate(self, texts, **languages)
        return [
            "" if text == "Snow." else answer or "x"
            for text, answer in zip(texts, answers, strict=True)
        ]

    monkeypatch.setattr(Translator, "translate", nothing_of_snow)
    translation = translate_captions(multi30k, "multi30k", "de", translators)
    assert translation.empty == ("2#1",)
    assert read_caption_file(translation.path)["2"][1] == "Snow."
    back = translate_back(multi30k, "multi30k", "de", translators)
    assert back.empty == ("2#1",)
    assert 1 not in read_caption_file(back.path)["2"]


def test_there_and_back_with_a_model_for_each_direction(multi30k: Path, opus: Path) -> None:
    translators = Translators(str(opus / "opus-mt-{source}-{target}"), device="cpu", beams=1)
    there = translate_captions(multi30k, "multi30k", "de", translators)
    assert there.path.name == "multi30ktrain_opus-mt-en-de_enc2de.caption.txt"
    back = translate_back(multi30k, "multi30k", "de", translators)
    assert back.path.name == "multi30ktrain_opus-mt-en-de_enc2de2enc.caption.txt"
    assert back.path.read_text().startswith("0#enc2de2enc#0 ")
    assert not translate_back(multi30k, "multi30k", "de", translators).made
    load_split(multi30k, "multi30k", Split.TRAIN, ("de",))
