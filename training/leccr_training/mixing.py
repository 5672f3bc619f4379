"""The mixing weight a, found on held-out pairs. Owns: which weight a model finds best with.

Vectors do not depend on it, so that a model without a slot head, whose weight is a guess, gets its
own from any split with descriptions, without training: a split is embedded once and ranked once a
weight.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import fmean
from typing import TYPE_CHECKING

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
        own: the model's own a before.
        sum_recall: mean SumR over the languages with it.
        before: mean SumR with the model's own weight.
    """

    mixing_weight: float
    own: float
    sum_recall: float
    before: float


def tune_mixing_weight(splits: Sequence[EmbeddedSplit], *, steps: int = 20) -> TunedWeight:
    """Tries weights from 0 to 1 and takes the one with the highest SumR, mean over languages.

    Of equals it takes the one nearest to the model's own: what the pairs do not tell apart is left
    as it is.

    Args:
        splits: a validation split, of `embed_split`, as often as its languages have different
            items; the items should have descriptions.
        steps: the weights tried are 0/steps, 1/steps, ... and the model's own.

    Raises:
        DataError: there are no captions.
    """
    scored = [(split, language) for split in splits for language in split.texts]
    if not scored:
        raise DataError("The split has no captions, so there is nothing to tune the weight on.")

    def mean_sum_recall(weight: float) -> float:
        return fmean(
            retrieval_scores(replace(split, mixing_weight=weight), language).sum_recall
            for split, language in scored
        )

    own = splits[0].mixing_weight
    weights = (own, *(step / steps for step in range(steps + 1)))
    scores = {weight: mean_sum_recall(weight) for weight in weights}
    best = max(scores, key=lambda weight: (scores[weight], -abs(weight - own)))
    return TunedWeight(best, own, scores[best], scores[own])
