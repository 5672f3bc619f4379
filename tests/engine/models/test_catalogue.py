"""The catalogue: what is in it, that it is read strictly, and what it recommends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.errors import ModelError
from leccr_engine.models.catalogue import WEAK_RECALL, Speed, language_code, read_catalogue
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = read_catalogue()
MEASURED = sorted({code for entry in CATALOGUE.model for code in entry.recall})


def test_every_entry_can_be_had() -> None:
    for entry in CATALOGUE.model:
        shipped = resource_path("models", entry.id).is_dir()
        assert shipped == (entry.repo is None) == (entry.tower is None) == (entry.download_mb == 0)
        assert entry.revision is None or len(entry.revision) == 40
        assert all(0 < recall < 100 for recall in entry.recall.values())


def test_no_default_has_a_licence_that_binds() -> None:
    assert {entry.licence for entry in CATALOGUE.model} <= {"Apache-2.0", "MIT"}


@pytest.mark.parametrize(
    ("model_id", "published"),
    [("xlmr-b32", 70.5), ("siglip2-b16", 66.0), ("siglip2-l16", 72.0), ("xlmr-h14", 77.2)],
)
def test_the_means_are_the_published_ones(model_id: str, published: float) -> None:
    entry = CATALOGUE.find(model_id)
    assert entry is not None
    assert CATALOGUE.mean_recall(entry) == pytest.approx(published, abs=0.06)


def test_a_model_measured_in_some_languages_has_no_mean() -> None:
    entry = CATALOGUE.find("clip-b32")
    assert entry is not None
    assert CATALOGUE.mean_recall(entry) is None
    assert CATALOGUE.recall_in(entry, "en") == 68.78
    assert CATALOGUE.recall_in(entry, "ja") is None


@pytest.mark.parametrize(
    ("codes", "best", "on_cpu"),
    [
        (["hi", "th"], "xlmr-h14", "xlmr-b32"),
        (["ja"], "xlmr-h14", "xlmr-b32"),
        (["de", "en"], "siglip2-l16", "siglip2-b16"),
        (["en"], "siglip2-b16", "siglip2-b16"),
        (["bn"], "siglip2-l16", "leccr-mini"),  # the others have no figure at all
        (["hi", "th", "bn"], "xlmr-h14", "xlmr-b32"),  # better in two than weak in three
        (["ta"], "xlmr-h14", "xlmr-b32"),  # nobody has a figure: by the mean
        (["ta", "th"], "xlmr-h14", "xlmr-b32"),
    ],
)
def test_it_recommends_by_the_languages(codes: list[str], best: str, on_cpu: str) -> None:
    recommended = CATALOGUE.recommend(codes)
    assert (recommended.best.id, recommended.on_cpu.id) == (best, on_cpu)


@given(st.lists(st.sampled_from(MEASURED), min_size=1, max_size=4))
def test_nothing_measured_is_better_than_the_recommendation(codes: list[str]) -> None:
    recommended = CATALOGUE.recommend(codes)
    totals = {e.id: sum(e.recall.get(code, 0) for code in codes) for e in CATALOGUE.model}
    assert totals[recommended.best.id] == max(totals.values())
    assert recommended.on_cpu.speed is not Speed.SLOW


def test_good_and_weak_languages() -> None:
    entry = CATALOGUE.find("siglip2-l16")
    assert entry is not None
    assert entry.weak_languages == ("bn", "fil", "hi", "th")
    assert entry.languages[0] == "de"
    assert all(entry.recall[code] >= WEAK_RECALL for code in entry.languages)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("pt-BR", "pt"), ("zh_Hant", "zh"), (" DE ", "de"), ("nb", "no"), ("xx", "xx")],
)
def test_language_codes(tag: str, code: str) -> None:
    assert language_code(tag) == code


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("licence = ", "license = "), "model.0"),
        (('speed = "fast"', 'speed = "quick"'), r"model\.0\.speed"),
        (('id = "clip-b32"', 'id = "xlmr-b32"'), "'xlmr-b32' is there twice"),
        (("[benchmark]", "[benchmark"), "cannot be read"),
        (("[benchmark]", "[benchmarks]"), "benchmark"),
    ],
)
def test_a_wrong_catalogue_is_refused(
    change: tuple[str, str], complaint: str, tmp_path: Path
) -> None:
    text = resource_path("models", "catalogue.toml").read_text(encoding="utf-8")
    assert change[0] in text
    path = tmp_path / "catalogue.toml"
    path.write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(ModelError, match=complaint):
        read_catalogue(path)


def test_a_missing_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere\.toml.*Install the program again"):
        read_catalogue(tmp_path / "nowhere.toml")
