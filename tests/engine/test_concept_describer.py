from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.describe.concept_describer import CONCEPTS_NAME, ConceptList
from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

# An owl is a bird is an animal; scissors and a wine glass are themselves.
CONCEPTS = ConceptList(
    names=("animal", "bird", "owl", "scissors", "wine glass"),
    kinds=((), (0,), (0, 1), (), ()),
)


def _scores(**named: float) -> np.ndarray:
    scores = np.zeros(len(CONCEPTS.names), dtype=np.float32)
    for name, score in named.items():
        scores[CONCEPTS.names.index(name.replace("_", " "))] = score
    return scores


def test_says_the_most_special_thing_and_not_what_it_is_a_kind_of() -> None:
    assert CONCEPTS.describe(_scores(animal=0.99, bird=0.95, owl=0.7)) == "An owl."


def test_says_the_kind_where_the_special_thing_is_unsure() -> None:
    text = CONCEPTS.describe(_scores(animal=0.99, bird=0.8, owl=0.4))
    assert text == "A bird. Perhaps an owl."


def test_says_how_sure_it_is_surest_first() -> None:
    text = CONCEPTS.describe(_scores(scissors=0.4, wine_glass=0.9))
    assert text == "A wine glass. Perhaps scissors."


def test_says_nothing_rather_than_something_invented() -> None:
    assert CONCEPTS.describe(_scores(owl=0.2)) == ""


def test_the_list_comes_back_from_its_file(tmp_path: Path) -> None:
    CONCEPTS.write(tmp_path)
    assert ConceptList.from_folder(tmp_path) == CONCEPTS


@pytest.mark.parametrize("content", [None, "not json", json.dumps([{"name": "owl"}])])
def test_a_damaged_list_is_named(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / CONCEPTS_NAME).write_text(content)
    with pytest.raises(ModelError, match=CONCEPTS_NAME):
        ConceptList.from_folder(tmp_path)
