"""The mixing weight a, found on held-out pairs. Owns: which weight a model finds best with.

Vectors do not depend on it, so that a model without a slot head, whose weight is a guess, gets its
own from any split with descriptions, without training: a split is embedded once and ranked once a
weight.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leccr_training.errors import DataError
from leccr_training.evaluation import retrieval_scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_training.evaluation import EmbeddedSplit

__all__ = ["TunedWeight", "tune_mixing_weight"]


@dataclass(frozen=True, slots=True)
class TunedWeight:
    """The best mixing weight of a model.

    Attributes:
        mixing_weight: a, for the model's `config.json`.
        sum_recall: mean SumR over the languages with it.
        before: mean SumR with the model's own weight.
    """

    mixing_weight: float
    sum_recall: float
    before: float


def tune_mixing_weight(
    embedded: EmbeddedSplit, *, languages: Sequence[str] | None = None, steps: int = 20
) -> TunedWeight:
    """Tries weights from 0 to 1 and takes the one with the highest SumR, mean over languages.

    Of equals it takes the one nearest to the model's own: what the pairs do not tell apart is left
    as it is.

    Args:
        embedded: a validation split, of `embed_split`; its items should have descriptions.
        languages: of its captions; None: all that it has.
        steps: the weights tried are 0/steps, 1/steps, ... and the model's own.

    Raises:
        DataError: the split has no captions, or none in one of the languages.
    """
    tried = list(embedded.texts) if languages is None else list(languages)
    if not tried:
        raise DataError("The split has no captions, so there is nothing to tune the weight on.")

    def mean_sum_recall(weight: float) -> float:
        weighted = replace(embedded, mixing_weight=weight)
        return float(np.mean([retrieval_scores(weighted, code).sum_recall for code in tried]))

    own = embedded.mixing_weight
    scores = {weight: mean_sum_recall(weight) for weight in (own, *np.linspace(0, 1, steps + 1))}
    best = max(scores, key=lambda weight: (scores[weight], -abs(weight - own)))
    return TunedWeight(float(best), scores[best], scores[own])
