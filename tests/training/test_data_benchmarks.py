"""The registry: what is refused, descriptions, and what a check says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leccr_training.data.benchmarks import (
    BENCHMARKS,
    LoadOptions,
    check_benchmark,
    load_evaluation,
    load_split,
)
from leccr_training.data.items import Split
from leccr_training.errors import DataError, RecipeError

Make = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path, make_multi30k: Make) -> Path:
    return make_multi30k(tmp_path)


@pytest.mark.parametrize("options", [{"task": 3}, {"visual": "sounds"}, {"translations": "google"}])
def test_options_that_are_not_there_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(RecipeError, match="is one of"):
        LoadOptions(**options)


def test_a_benchmark_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for read in (load_split, load_evaluation):
        with pytest.raises(RecipeError, match="no benchmark 'flickr', but multi30k, mscoco"):
            read(tmp_path, "flickr", Split.VAL, ["en"])


def test_evaluation_wants_a_language(folder: Path) -> None:
    with pytest.raises(RecipeError, match="In which languages"):
        load_split(folder, "multi30k", Split.VAL, [])


def test_descriptions_come_with_the_items(folder: Path) -> None:
    line = {"item_id": "1000009", "text": "Two men.", "model": "m", "prompt": "p"}
    (folder / "descriptions.jsonl").write_text(json.dumps(line) + "\n")
    split = load_split(folder, "multi30k", Split.VAL, ["de"])
    assert [item.description for item in split.items] == [None, "Two men.", None, None]


def test_english_is_in_training_once(folder: Path) -> None:
    split = load_split(folder, "multi30k", Split.TRAIN, ["de", "en", "de"])
    assert list(split.captions) == ["en", "de"]


def test_a_check_says_all_that_is_wrong(folder: Path) -> None:
    raw = folder / "multi30k" / "task1" / "raw"
    (raw / "test_2016_flickr.fr.gz").unlink()
    (raw / "val.fr.gz").write_bytes(b"no gzip")
    (folder / "flickr30k-images" / "1000000.jpg").unlink()
    with pytest.raises(DataError) as caught:
        check_benchmark(folder, "multi30k", ["fr"])
    for said in ("task1/raw/test_2016_flickr.fr.gz", "val.fr.gz: damaged", "1 of 8 items have no"):
        assert said in str(caught.value)
    check_benchmark(folder, "multi30k", ["de"], splits=[Split.VAL, Split.TEST])


def test_languages_are_grouped_by_their_test_sets() -> None:
    coco = BENCHMARKS["mscoco"]
    assert coco.groups(["en", "ja", "zh"]) == [("en", "ja"), ("zh",)]
    assert coco.groups(["en"]) == [("en",)]
    assert BENCHMARKS["multi30k"].groups(["de", "cs"]) == [("de", "cs")]


def test_training_captions_have_a_name_in_the_text_layout() -> None:
    names = {name: each.collection(LoadOptions()) for name, each in BENCHMARKS.items()}
    assert names["multi30k"] == "multi30k"
    assert names["mscoco"] == "mscoco"
    assert BENCHMARKS["multi30k"].collection(LoadOptions(task=2)) == "Flickr30k"
