"""Sentences of a description. Owns: where one ends, and which of them differ the most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["most_distinct", "split_sentences"]

# A sentence ends at a full stop of its script; "4.5" and "e.g.x" have no space behind theirs.
_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？।])\s*")


def split_sentences(description: str) -> list[str]:
    """Returns the sentences of a text, each once, in order."""
    return list(dict.fromkeys(part.strip() for part in _END.split(description) if part.strip()))


def most_distinct(vectors: NDArray[np.float32], count: int) -> list[int]:
    """Picks the vectors that lie furthest apart, by farthest-point choice.

    The first one is always picked: a description begins with what matters most. Of equals, the
    earlier one is.

    Args:
        vectors: float32 [N, d], rows L2-normalised.
        count: how many; all where there are fewer.

    Returns:
        Their rows, in the order of the choice.

    Source: T. Gonzalez, Clustering to minimize the maximum intercluster distance, 1985.
    """
    picked: list[int] = []
    nearest = np.full(len(vectors), -np.inf)
    while len(picked) < min(count, len(vectors)):
        picked.append(int(nearest.argmin()))
        nearest = np.maximum(nearest, vectors @ vectors[picked[-1]])
        nearest[picked] = np.inf
    return picked
