"""Groups of near copies: exact, around a first one, and none of them twice."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leccr_engine.errors import Cancelled
from leccr_engine.search.near_copies import group_near_copies

if TYPE_CHECKING:
    from numpy.typing import NDArray


def looks(seed: int, number: int, width: int, spread: float) -> NDArray[np.float32]:
    """Some pictures, and others around them."""
    rng = np.random.default_rng(seed)
    origins = rng.standard_normal((max(1, number // 4), width))
    vectors = origins[rng.integers(len(origins), size=number)]
    vectors = vectors + spread * rng.standard_normal(vectors.shape)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors.astype(np.float32)


def naive_groups(vectors: NDArray[np.float32], threshold: float) -> list[set[int]]:
    """Each in turn takes the free ones that are near."""
    free = set(range(len(vectors)))
    groups = []
    for first in range(len(vectors)):
        if first in free:
            near = {at for at in free if at > first and vectors[at] @ vectors[first] >= threshold}
            free -= near
            if near:
                groups.append({first, *near})
    return groups


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    number=st.integers(0, 300),
    width=st.sampled_from([3, 24, 64]),
    spread=st.floats(0, 0.4),
    threshold=st.floats(0.5, 0.999),
)
def test_groups_are_those_of_all_pairs(
    seed: int, number: int, width: int, spread: float, threshold: float
) -> None:
    vectors = looks(seed, number, width, spread)
    cosines = vectors @ vectors.T
    if np.any(np.abs(cosines - threshold) < 1e-5):
        return  # rounding decides
    groups = group_near_copies(vectors, threshold=threshold)
    assert [set(group.positions) for group in groups] == naive_groups(vectors, threshold)
    for group in groups:
        first, *others = group.positions
        assert first == min(group.positions)
        np.testing.assert_allclose(group.cosines[1:], cosines[first, others], atol=1e-5)
        assert list(group.cosines[1:]) == sorted(group.cosines[1:], reverse=True)


def test_it_can_be_stopped() -> None:
    asked = count()
    with pytest.raises(Cancelled):
        group_near_copies(looks(1, 1000, 8, 0.1), stop_asked=lambda: next(asked) == 3)
    assert next(asked) == 4
