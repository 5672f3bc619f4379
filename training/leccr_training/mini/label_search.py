"""Finding labelled photos by words. Owns: the photos' vectors, and how well words rank them.

The finished model folder is used as the program uses it: the engine decodes the files, the
embedded describer describes them, the fused score ranks them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np
import torch

from leccr_engine.describe.concept_describer import ConceptDescriber
from leccr_engine.media import decode
from leccr_engine.model.matching import multi_level_scores
from leccr_engine.types import MediaKind
from leccr_training.metrics import average_precision, precision_at_1
from leccr_training.mini.views import Split, split_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.model.encoder import LeccrEncoder

_BATCH = 16
TEST: tuple[Split, ...] = ("test",)
"""The photos that nothing was trained on, nor chosen by."""
VALIDATION: tuple[Split, ...] = ("validation",)
"""Those by which things are chosen."""


class Descriptions(Enum):
    """What feeds the slots of a photo."""

    NONE = auto()
    OWN = auto()
    """What the embedded describer says."""
    LABELS = auto()
    """What its labels say: as good as a describer can be."""


@dataclass(frozen=True, slots=True)
class SearchQuality:
    """Means over queries.

    Attributes:
        name: the language, or what else was varied.
        queries: how many.
        precision_at_1: in [0, 1].
        mean_average_precision: in [0, 1].
    """

    name: str
    queries: int
    precision_at_1: float
    mean_average_precision: float


@dataclass(frozen=True, slots=True)
class LabelledPhotos:
    """Photos of some splits, embedded.

    Attributes:
        labels: what each shows.
        global_vectors: float32 [N, d].
        slot_vectors: float32 [N, K, d].
        mixing_weight: a.
    """

    labels: tuple[frozenset[str], ...]
    global_vectors: NDArray[np.float32]
    slot_vectors: NDArray[np.float32]
    mixing_weight: float

    def scores(self, text_vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """The two-level score, float32 [Q, N]."""
        scores: NDArray[np.float32] = multi_level_scores(
            torch.from_numpy(self.global_vectors),
            torch.from_numpy(self.slot_vectors),
            torch.from_numpy(text_vectors),
            self.mixing_weight,
        ).numpy()
        return scores

    def showing(self, label: str) -> NDArray[np.bool_]:
        """Which photos show a thing, bool [N]."""
        return np.array([label in shown for shown in self.labels])


def photo_names(data: Path, splits: Collection[Split]) -> list[str]:
    """The files of `photos/coco` in some splits, in order."""
    labels = json.loads((data / "photos/coco/labels.json").read_text())
    return [name for name in sorted(labels) if split_of(f"coco/{name}") in splits]


def embed_photos(
    data: Path,
    encoder: LeccrEncoder,
    *,
    splits: Collection[Split] = TEST,
    descriptions: Descriptions = Descriptions.OWN,
) -> LabelledPhotos:
    """Embed photos of `photos/coco`.

    Args:
        data: the data folder.
        encoder: of the model under test.
        splits: which.
        descriptions: what feeds the slots.
    """
    labels = json.loads((data / "photos/coco/labels.json").read_text())
    names = photo_names(data, splits)
    describer = ConceptDescriber(encoder)
    embeddings = []
    for start in range(0, len(names), _BATCH):
        moments = [
            decode(data / "photos/coco" / name, MediaKind.PHOTO, frame_px=encoder.frame_px).moments[
                0
            ]
            for name in names[start : start + _BATCH]
        ]
        tokens = encoder.look(moments)
        texts: list[str | None] = [None] * len(moments)
        if descriptions is Descriptions.OWN:
            texts = [d.text or None for d in describer.describe(moments, tokens)]
        elif descriptions is Descriptions.LABELS:
            batch = names[start : start + _BATCH]
            texts = [" ".join(f"A {label}." for label in sorted(labels[name])) for name in batch]
        embeddings += encoder.embed(tokens, texts)
    return LabelledPhotos(
        tuple(frozenset(labels[name]) for name in names),
        np.stack([e.global_vector for e in embeddings]).astype(np.float32),
        np.stack([e.slot_vectors for e in embeddings]).astype(np.float32),
        encoder.mixing_weight,
    )


def quality(
    name: str, pairs: Iterable[tuple[NDArray[np.float32], NDArray[np.bool_]]]
) -> SearchQuality:
    """Sum up some queries: scores float32 [N], and which are right, bool [N], of each."""
    each = [(precision_at_1(s, r), average_precision(s, r)) for s, r in pairs]
    first, average = np.mean(each, axis=0)
    return SearchQuality(name, len(each), float(first), float(average))


def label_search(
    photos: LabelledPhotos,
    encoder: LeccrEncoder,
    queries: Sequence[tuple[str, str]],
    *,
    name: str,
) -> SearchQuality:
    """Ask for labels.

    Args:
        photos: where to look.
        encoder: of the model under test.
        queries: label and query.
        name: of the row.
    """
    scores = photos.scores(encoder.embed_text([query for _, query in queries]))
    shown = {label: photos.showing(label) for label, _ in queries}
    return quality(name, zip(scores, (shown[label] for label, _ in queries), strict=True))


def mean_quality(name: str, rows: Sequence[SearchQuality]) -> SearchQuality:
    """The plain mean of some rows."""
    return SearchQuality(
        name,
        rows[0].queries,
        float(np.mean([row.precision_at_1 for row in rows])),
        float(np.mean([row.mean_average_precision for row in rows])),
    )


@dataclass(frozen=True, slots=True)
class PairOrder:
    """How well a query for two things puts photos with both before photos with one.

    Attributes:
        name: the language.
        queries: pairs of things that some photo shows together.
        in_order: share of the pairs of photos in the right order, mean over the queries.
    """

    name: str
    queries: int
    in_order: float


def pair_order(
    photos: LabelledPhotos,
    encoder: LeccrEncoder,
    words: Sequence[tuple[str, str, str]],
    pattern: str,
    *,
    name: str,
) -> PairOrder:
    """Ask for every two things that some photo shows together and others alone.

    Args:
        photos: where to look.
        encoder: of the model under test.
        words: label, its word in first place, its word in second place.
        pattern: with `{a}` and `{b}`.
        name: of the row.
    """
    shown = {label: photos.showing(label) for label, _, _ in words}
    asked = [
        (pattern.format(a=a, b=b), shown[first] & shown[second], shown[first] ^ shown[second])
        for i, (first, a, _) in enumerate(words)
        for second, _, b in words[i + 1 :]
        if (shown[first] & shown[second]).any() and (shown[first] ^ shown[second]).any()
    ]
    scores = photos.scores(encoder.embed_text([query for query, _, _ in asked]))
    in_order = [
        float((row[both][:, None] > row[one][None]).mean())
        for row, (_, both, one) in zip(scores, asked, strict=True)
    ]
    return PairOrder(name, len(asked), float(np.mean(in_order)))
