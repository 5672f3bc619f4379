"""The descriptions that slots learn from. Owns: what they say of a training view.

What the model itself sees in a view is in its tokens already: from such descriptions alone it
learns that they can be ignored. So most of them say what is known of the view from its labels and
from the teachers, things left out at random: to read them pays, and to trust them blindly does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leccr_engine.describe.concept_describer import ConceptList

_LEFT_OUT = 0.25
"""Share of the things that a description does not mention."""


def informed_descriptions(
    describer: ConceptList,
    probability: NDArray[np.float32],
    random: np.random.Generator,
    *,
    missing: float = 0.0,
) -> list[str | None]:
    """Describe views by what they are known to show.

    Args:
        describer: puts scores into words.
        probability: float32 [B, C], what each view shows.
        random: source of all choices.
        missing: share of the views that get no description.

    Returns:
        B descriptions; None where there is none, or nothing to say.
    """
    mentioned = random.random(probability.shape) >= _LEFT_OUT
    there = random.random(len(probability)) >= missing
    return [
        (describer.describe(np.where(said, row, 0.0)) or None) if wanted else None
        for row, said, wanted in zip(probability, mentioned, there, strict=True)
    ]
