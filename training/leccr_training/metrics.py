"""Retrieval metrics. Owns: precision at 1 and average precision, as the field defines them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def average_precision(scores: NDArray[np.float32], relevant: NDArray[np.bool_]) -> float:
    """Mean of the precision at each relevant item's rank.

    Args:
        scores: float32 [N], higher is better; of equal scores the earlier item ranks first.
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
