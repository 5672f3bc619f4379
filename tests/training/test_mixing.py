"""The mixing weight that held-out pairs ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F

from leccr_training.errors import DataError
from leccr_training.evaluation import EmbeddedSplit, EmbeddedTexts, retrieval_scores
from leccr_training.mixing import tune_mixing_weight

ITEMS, WIDTH, SLOTS = 40, 16, 3


def split(*, trust_global: float, trust_slots: float, own: float = 0.5) -> EmbeddedSplit:
    """Items whose global and slot vectors show more or less of what their captions say."""
    random = torch.Generator().manual_seed(0)

    def unit(*shape: int) -> torch.Tensor:
        return F.normalize(torch.randn(*shape, WIDTH, generator=random), dim=-1)

    truth = unit(ITEMS)
    slots = unit(ITEMS, SLOTS)
    slots[:, 1] = F.normalize(trust_slots * truth + (1 - trust_slots) * slots[:, 1], dim=-1)
    overall = F.normalize(trust_global * truth + (1 - trust_global) * unit(ITEMS), dim=-1)
    texts = {
        code: EmbeddedTexts(F.normalize(truth + 0.3 * unit(ITEMS), dim=-1), torch.arange(ITEMS))
        for code in ("en", "de")
    }
    return EmbeddedSplit(overall, slots, own, texts)


def test_where_only_one_level_knows_it_gets_the_weight() -> None:
    assert tune_mixing_weight([split(trust_global=0.5, trust_slots=0)]).mixing_weight > 0.7
    assert tune_mixing_weight([split(trust_global=0, trust_slots=0.5)]).mixing_weight < 0.3


@pytest.mark.parametrize("in_parts", [False, True])
def test_no_weight_on_the_grid_is_better(in_parts: bool) -> None:
    embedded = split(trust_global=0.5, trust_slots=0.6)
    parts = [replace(embedded, texts={code: texts}) for code, texts in embedded.texts.items()]
    tuned = tune_mixing_weight(parts if in_parts else [embedded], steps=10)

    def mean(weight: float) -> float:
        weighted = replace(embedded, mixing_weight=weight)
        return sum(retrieval_scores(weighted, code).sum_recall for code in ("en", "de")) / 2

    assert tuned.sum_recall == pytest.approx(max(mean(step / 10) for step in range(11)))
    assert tuned.sum_recall == pytest.approx(mean(tuned.mixing_weight))
    assert tuned.before == pytest.approx(mean(0.5))


def test_what_makes_no_difference_is_left_alone() -> None:
    # Without descriptions, every slot is the global vector.
    embedded = split(trust_global=0.5, trust_slots=0, own=0.87)
    slots = embedded.global_embeds.unsqueeze(1).repeat(1, SLOTS, 1)
    tuned = tune_mixing_weight([replace(embedded, slot_embeds=slots)])
    assert tuned.mixing_weight == 0.87
    assert tuned.sum_recall == tuned.before


def test_without_pairs_there_is_nothing_to_tune_on() -> None:
    embedded = split(trust_global=1, trust_slots=1)
    with pytest.raises(DataError, match="no captions, so"):
        tune_mixing_weight([replace(embedded, texts={})])
