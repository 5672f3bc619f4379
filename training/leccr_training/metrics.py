"""Retrieval metrics. Owns: from scores or ranks to the figures that the field reports.

A rank counts from 1. Of equal scores the earlier one ranks first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def average_precision(scores: NDArray[np.float32], relevant: NDArray[np.bool_]) -> float:
    """Mean of the precision at each relevant item's rank.

    Args:
        scores: float32 [N], higher is better.
        relevant: bool [N], at least one True.

    Raises:
        ValueError: nothing is relevant.
    """
    if not relevant.any():
        raise ValueError("average precision of a query without a relevant item")
    ranked = relevant[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked].mean())


def precision_at_1(scores: NDArray[np.float32], relevant: NDArray[np.bool_]) -> float:
    """1 where the best-scored item is relevant, else 0."""
    return float(relevant[int(np.argmax(scores))])


def recall_at(ranks: NDArray[np.int64], k: int) -> float:
    """Share of the queries whose best answer is among the first k, in percent.

    Args:
        ranks: int64 [Q], of each query's best relevant answer.
        k: how far one looks.
    """
    return 100 * float((ranks <= k).mean())


def best_ranks(ranks: NDArray[np.int64], queries: NDArray[np.int64]) -> NDArray[np.int64]:
    """The rank of each query's best relevant answer.

    Args:
        ranks: int64 [R], of all relevant answers.
        queries: int64 [R], the query that each answers.

    Returns:
        int64, one a query that has an answer, by the query's number.
    """
    ranks, _, first = _by_query(ranks, queries)
    return ranks[first]


def mean_average_precision(ranks: NDArray[np.int64], queries: NDArray[np.int64]) -> float:
    """Mean over the queries of `average_precision`, from ranks alone.

    Args:
        ranks: int64 [R], of all relevant answers.
        queries: int64 [R], the query that each answers.

    Returns:
        In [0, 1]. Where each query has one relevant answer, this is the mean reciprocal rank.
    """
    ranks, counts, first = _by_query(ranks, queries)
    found = np.arange(1, len(ranks) + 1) - np.repeat(first, counts)
    return float((np.add.reduceat(found / ranks, first) / counts).mean())


def _by_query(
    ranks: NDArray[np.int64], queries: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Ranks by query, best first; how many each query has, and where its first one stands."""
    order = np.lexsort((ranks, queries))
    _, first, counts = np.unique(queries[order], return_index=True, return_counts=True)
    return ranks[order], counts, first
