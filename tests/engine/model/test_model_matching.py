"""The matching rule against loops that spell it out."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.model.matching import fused_vectors, multi_level_scores, slot_scores

sizes = st.integers(1, 5)


def vectors(*shape: int, seed: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return F.normalize(torch.randn(*shape, generator=generator, dtype=torch.float64), dim=-1)


@given(
    items=sizes, slots=sizes, texts=sizes, width=sizes, a=st.floats(0, 1), seed=st.integers(0, 99)
)
def test_scores_are_those_of_the_formula(
    items: int, slots: int, texts: int, width: int, a: float, seed: int
) -> None:
    v = vectors(items, width, seed=seed)
    c = vectors(items, slots, width, seed=seed + 1)
    t = vectors(texts, width, seed=seed + 2)

    scores = multi_level_scores(v, c, t, a)
    fused = fused_vectors(v, c, a)

    assert scores.shape == (texts, items)
    assert fused.shape == (items, slots, width)
    for q in range(texts):
        for n in range(items):
            overall = float(v[n] @ t[q])
            local = max(float(c[n, k] @ t[q]) for k in range(slots))
            assert float(scores[q, n]) == pytest.approx(a * overall + (1 - a) * local, abs=1e-9)
            best = max(float(fused[n, k] @ t[q]) for k in range(slots))
            assert best == pytest.approx(float(scores[q, n]), abs=1e-9)


def test_slot_scores_ignore_the_order_of_slots() -> None:
    c, t = vectors(4, 3, 8, seed=0), vectors(2, 8, seed=1)
    assert torch.equal(slot_scores(c, t), slot_scores(c[:, [2, 0, 1]], t))
