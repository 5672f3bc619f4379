from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_training.metrics import (
    average_precision,
    best_ranks,
    mean_average_precision,
    precision_at_1,
    recall_at,
)


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=12))
def test_average_precision_equals_its_definition(items: list[tuple[int, bool]]) -> None:
    scores = np.array([score for score, _ in items], dtype=np.float32)
    relevant = np.array([hit for _, hit in items])
    if not relevant.any():
        with pytest.raises(ValueError, match="without a relevant item"):
            average_precision(scores, relevant)
        return
    order = sorted(range(len(items)), key=lambda i: (-scores[i], i))
    found, precisions = 0, []
    for rank, i in enumerate(order, start=1):
        if relevant[i]:
            found += 1
            precisions.append(found / rank)
    assert average_precision(scores, relevant) == pytest.approx(sum(precisions) / found)


def test_precision_at_1() -> None:
    scores = np.array([0.1, 0.9, 0.5], dtype=np.float32)
    assert precision_at_1(scores, np.array([False, True, False])) == 1.0
    assert precision_at_1(scores, np.array([True, False, True])) == 0.0


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 30)), min_size=1, unique=True))
def test_ranks_tell_what_scores_tell(answers: list[tuple[int, int]]) -> None:
    queries, ranks = (np.array(column) for column in zip(*answers, strict=True))
    best, precisions = [], []
    for query in np.unique(queries):
        own = ranks[queries == query]
        relevant = np.isin(np.arange(1, 31), own)
        best.append(own.min())
        precisions.append(average_precision(-np.arange(30, dtype=np.float32), relevant))
    assert best_ranks(ranks, queries).tolist() == best
    assert mean_average_precision(ranks, queries) == pytest.approx(np.mean(precisions))


def test_recall_counts_the_last_place_too() -> None:
    ranks = np.array([1, 5, 6, 11])
    assert [recall_at(ranks, k) for k in (1, 5, 10)] == [25, 50, 75]
