"""Translators: directions, bounds, and what they refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import ModelError
from leccr_training.prepare.translator import Translator

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("kind", ["nllb", "m2m100"])
def test_one_model_translates_into_many_languages(
    kind: str, english: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    translator = Translator.from_pretrained(str(request.getfixturevalue(kind)), device="cpu")
    german, chinese = (
        translator.translate(english, source="en", target=target) for target in ("de", "zh")
    )
    assert len(german) == len(english)
    assert german != chinese, "the target decides what comes out"
    assert german != translator.translate(english, source="fr", target="de"), "so does the source"
    assert german == translator.translate(english, source="en", target="de")
    longest, short = max(english, key=len), min(english, key=len)
    [alone] = translator.translate([longest], source="en", target="de")
    beside = translator.translate([short, longest], source="en", target="de")
    assert beside[1] == alone, "but padding does not"


def test_a_language_that_a_model_does_not_know_is_named(m2m100: Path) -> None:
    translator = Translator.from_pretrained(str(m2m100), device="cpu")
    with pytest.raises(ModelError, match="does not know 'te'"):
        translator.check(source="en", target="te")


def test_an_answer_is_bounded_and_one_line(nllb: Path, english: tuple[str, ...]) -> None:
    translator = Translator.from_pretrained(str(nllb), device="cpu", beams=1)
    long = " ".join(english * 10)
    for text in translator.translate(["Snow.", long], source="en", target="de"):
        assert len(translator._tokenizer(text)["input_ids"]) <= 256 + 2
        assert text == " ".join(text.split())


def test_nothing_is_written_to_the_terminal(
    opus: Path, nllb: Path, english: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    for source in (opus / "opus-mt-en-de", nllb):
        Translator.from_pretrained(str(source), device="cpu").translate(
            english[:2], source="en", target="de"
        )
    assert capfd.readouterr() == ("", "")


def test_a_model_of_one_direction_goes_no_other(opus: Path) -> None:
    translator = Translator.from_pretrained(str(opus / "opus-mt-en-de"), device="cpu")
    translator.check(source="en", target="de")
    for source, target in (("en", "zh"), ("de", "en"), ("fr", "de")):
        with pytest.raises(ModelError, match=rf"from 'en' into 'de', not from '{source}'"):
            translator.check(source=source, target=target)


def test_a_model_of_a_family_is_told_the_language(opus: Path, english: tuple[str, ...]) -> None:
    translator = Translator.from_pretrained(str(opus / "opus-mt-en-mul"), device="cpu")
    german, chinese = (
        translator.translate(english, source="en", target=target) for target in ("de", "zh")
    )
    assert german != chinese
    with pytest.raises(ModelError, match="not from 'en' into 'ja'"):
        translator.check(source="en", target="ja")


def test_another_kind_of_model_is_refused(bart: Path) -> None:
    with pytest.raises(ModelError, match=r"kind 'bart'.*NLLB"):
        Translator.from_pretrained(str(bart), device="cpu")
