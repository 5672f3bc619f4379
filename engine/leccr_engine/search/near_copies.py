"""Pictures that look nearly the same. Owns: what counts as near, and the groups of such pictures.

A smaller copy, another crop, the next one of a burst: they may differ where it matters to a person,
so nothing here says that one of them is too many. Files of the same bytes are `Library.copies`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

__all__ = ["NEAR_COSINE", "NearGroup", "group_near_copies"]

NEAR_COSINE = 0.95
"""From here on, two looks count as near."""

_ROWS_AT_A_TIME = 128
_SKETCH_WIDTH = 24
_ROUNDING = 1e-5


@dataclass(frozen=True, slots=True)
class NearGroup:
    """Pictures that look nearly the same: two at least.

    Attributes:
        positions: in the vectors that were grouped. All are near to the first; the nearest to it
            comes second.
        cosines: of each to the first, which itself has 1.
    """

    positions: tuple[int, ...]
    cosines: tuple[float, ...]


def group_near_copies(
    vectors: NDArray[np.float32],
    *,
    threshold: float = NEAR_COSINE,
    stop_asked: Callable[[], bool] = lambda: False,
) -> list[NearGroup]:
    """Group pictures around a first one each. None is in two groups.

    Each picture in turn, unless it is in a group already, takes all later ones that are near to it
    and in none. So everything in a group is near to one picture that a person sees, where chains of
    neighbours would lead from one end of a holiday to the other.

    Compares all with all, but for most pairs a sketch of a tenth of the width shows that they are
    not near; the answer is exact nevertheless. A hundred thousand take seconds.

    Args:
        vectors: float32 [N, d], rows L2-normalised: how pictures look as a whole.
        threshold: the least cosine that counts as near, in (0, 1].
        stop_asked: polled some hundred times.

    Returns:
        In the order of their first pictures.

    Raises:
        Cancelled: `stop_asked` said so.
    """
    sketches = _sketches(vectors)
    columns = np.ascontiguousarray(sketches.T)
    is_free = np.ones(len(vectors), dtype=np.bool_)
    groups = []
    for start in range(0, len(vectors), _ROWS_AT_A_TIME):
        if stop_asked():
            raise Cancelled("Looking for near copies was stopped.")
        rows = sketches[start : start + _ROWS_AT_A_TIME]
        may_be_near = rows @ columns[:, start:] >= threshold - _ROUNDING
        # Each is near to itself.
        for row in np.flatnonzero(np.count_nonzero(may_be_near, axis=1) > 1):
            first = start + int(row)
            if not is_free[first]:
                continue
            others = start + np.flatnonzero(may_be_near[row])
            others = others[(others > first) & is_free[others]]
            cosines = vectors[others] @ vectors[first]
            others, cosines = others[cosines >= threshold], cosines[cosines >= threshold]
            if len(others):
                is_free[others] = False
                nearest = np.argsort(-cosines, kind="stable")
                groups.append(
                    NearGroup(
                        positions=(first, *others[nearest].tolist()),
                        cosines=(1.0, *cosines[nearest].tolist()),
                    )
                )
    return groups


def _sketches(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Project on the directions that hold most, with the length of what is left as a last number.

    By Cauchy and Schwarz, the inner product of two sketches is never below that of the vectors.

    Returns:
        float32 [N, at most _SKETCH_WIDTH + 1].
    """
    if vectors.shape[1] <= _SKETCH_WIDTH:
        return vectors
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    main = vectors @ directions[:, -_SKETCH_WIDTH:].astype(np.float32)
    lengths = np.einsum("nd,nd->n", vectors, vectors)
    rest = np.sqrt(np.maximum(lengths - np.einsum("nd,nd->n", main, main), 0))
    sketches: NDArray[np.float32] = np.column_stack([main, rest]).astype(np.float32)
    return sketches
