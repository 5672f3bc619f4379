"""Where a search should end. Owns: the scores from which a hit counts, and how often that errs.

A query has no match when the model does not know what it asks for, or when no photo reaches the
score that photos of the thing usually reach. Both rules are the engine's
(`leccr_engine.search.strength`); here its two scores are fitted, on photos that are not held out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.search.strength import LEAST_COVERAGE, ScoreScale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leccr_engine.model.encoder import LeccrEncoder
    from leccr_training.mini.label_search import LabelledPhotos

_LOST = 0.1
"""Share of the things in the library whose best photo may stay below the possible score."""
_STRONG_PRECISION = 0.9
"""Share of right photos among all that reach the strong score."""


def fit_scale(
    photos: LabelledPhotos, encoder: LeccrEncoder, queries: Sequence[tuple[str, str]]
) -> ScoreScale:
    """Choose the scores from which a hit is possible, and strong.

    Args:
        photos: neither trained on nor held out.
        encoder: of the model; it tells its coverage.
        queries: label and query; those that no photo shows and that are not known are passed over.
    """
    shown = {label: photos.showing(label) for label, _ in queries}
    queries = [(label, query) for label, query in queries if shown[label].any()]
    covered = encoder.coverage([query for _, query in queries])
    assert covered is not None
    queries = [
        query for query, known in zip(queries, covered, strict=True) if known >= LEAST_COVERAGE
    ]
    scores = photos.scores(encoder.embed_text([query for _, query in queries]))
    right = np.stack([shown[label] for label, _ in queries])
    best = np.where(right, scores, -1.0).max(axis=1)
    possible = float(np.quantile(best, _LOST))
    order = np.argsort(-scores, axis=None)
    precision = np.cumsum(right.ravel()[order]) / np.arange(1, order.size + 1)
    reached = np.flatnonzero(precision >= _STRONG_PRECISION)
    strong = float(scores.ravel()[order[reached[-1]]]) if len(reached) else float(best.max())
    return ScoreScale(possible=round(possible, 3), strong=round(max(strong, possible), 3))


@dataclass(frozen=True, slots=True)
class NoMatch:
    """How often "no match" is said.

    Attributes:
        name: what was asked for.
        queries: how many.
        said: share of the queries that are said to have no match, in [0, 1].
        unknown: share of the queries that are said to be not known, in [0, 1].
    """

    name: str
    queries: int
    said: float
    unknown: float


def no_match(
    photos: LabelledPhotos,
    encoder: LeccrEncoder,
    queries: Sequence[tuple[str | None, str]],
    *,
    present: bool,
    name: str,
) -> NoMatch:
    """Ask for things.

    Args:
        photos: the library.
        encoder: of the model under test; it carries a scale and tells its coverage.
        queries: label, None for what no photo shows, and query.
        present: whether photos of the label are left in the library.
        name: of the row.
    """
    texts = [query for _, query in queries]
    scale = ScoreScale.of(encoder)
    assert scale is not None
    covered = encoder.coverage(texts)
    assert covered is not None
    unknown = covered < LEAST_COVERAGE
    best = np.array(
        [
            row[_library(photos, label, present=present)].max()
            for row, (label, _) in zip(
                photos.scores(encoder.embed_text(texts)), queries, strict=True
            )
        ]
    )
    said = unknown | (best < scale.possible)
    return NoMatch(name, len(texts), float(said.mean()), float(unknown.mean()))


def _library(photos: LabelledPhotos, label: str | None, *, present: bool) -> NDArray[np.bool_]:
    everything = np.ones(len(photos.labels), dtype=np.bool_)
    return everything if present or label is None else ~photos.showing(label)
