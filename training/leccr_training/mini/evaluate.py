"""Label search over photos that training never saw. Owns: the figures of the model card.

The finished model folder is used as the program uses it: the engine decodes the files, the
embedded describer describes them, the fused score ranks them.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leccr_engine.describe.concept_describer import ConceptDescriber
from leccr_engine.media import decode
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.matching import multi_level_scores
from leccr_engine.types import MediaKind
from leccr_training.metrics import average_precision, precision_at_1
from leccr_training.mini.views import split_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BATCH = 16


@dataclass(frozen=True, slots=True)
class SearchQuality:
    """Means over objects.

    Attributes:
        name: the language, or what else was varied.
        objects: how many were asked for.
        precision_at_1: in [0, 1].
        mean_average_precision: in [0, 1].
    """

    name: str
    objects: int
    precision_at_1: float
    mean_average_precision: float


@dataclass(frozen=True, slots=True)
class HeldOutPhotos:
    """The test photos, embedded.

    Attributes:
        labels: what each shows.
        global_vectors: float32 [N, d].
        slot_vectors: float32 [N, K, d].
    """

    labels: tuple[frozenset[str], ...]
    global_vectors: NDArray[np.float32]
    slot_vectors: NDArray[np.float32]

    def scores(
        self, text_vectors: NDArray[np.float32], mixing_weight: float
    ) -> NDArray[np.float32]:
        """The two-level score, float32 [Q, N]."""
        scores: NDArray[np.float32] = multi_level_scores(
            torch.from_numpy(self.global_vectors),
            torch.from_numpy(self.slot_vectors),
            torch.from_numpy(text_vectors),
            mixing_weight,
        ).numpy()
        return scores


def embed_held_out(data: Path, encoder: LeccrEncoder, *, described: bool = True) -> HeldOutPhotos:
    """Embed the test photos of `photos/coco`.

    Args:
        data: the data folder.
        encoder: of the model under test.
        described: whether the embedded describer writes descriptions first.
    """
    labels = json.loads((data / "photos/coco/labels.json").read_text())
    names = [name for name in sorted(labels) if split_of(f"coco/{name}") == "test"]
    describer = ConceptDescriber(encoder) if described else None
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
        if describer is not None:
            texts = [d.text or None for d in describer.describe(moments, tokens)]
        embeddings += encoder.embed(tokens, texts)
    return HeldOutPhotos(
        tuple(frozenset(labels[name]) for name in names),
        np.stack([e.global_vector for e in embeddings]).astype(np.float32),
        np.stack([e.slot_vectors for e in embeddings]).astype(np.float32),
    )


def label_search(
    photos: HeldOutPhotos, encoder: LeccrEncoder, queries: dict[str, str], *, name: str
) -> SearchQuality:
    """Ask for each label by its query.

    Args:
        photos: the test photos.
        encoder: of the model under test.
        queries: label -> query.
        name: of the row.
    """
    scores = photos.scores(encoder.embed_text(list(queries.values())), encoder.mixing_weight)
    relevant = [np.array([label in shown for shown in photos.labels]) for label in queries]
    pairs = list(zip(scores, relevant, strict=True))
    return SearchQuality(
        name,
        len(pairs),
        float(np.mean([precision_at_1(s, r) for s, r in pairs])),
        float(np.mean([average_precision(s, r) for s, r in pairs])),
    )


def read_plan() -> dict[str, Any]:
    """What is asked: `evaluation.toml` beside this file."""
    text = Path(__file__).with_name("evaluation.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def evaluate(data: Path, model: Path, *, device: str = "auto") -> list[SearchQuality]:
    """All rows of the model card's table.

    Args:
        data: the data folder.
        model: the model folder.
        device: where to run.
    """
    encoder = LeccrEncoder.from_pretrained(model, device=device)
    plan = read_plan()
    photos = embed_held_out(data, encoder)
    undescribed = embed_held_out(data, encoder, described=False)
    rows = [
        label_search(
            photos, encoder, {label: words[i] for label, words in plan["words"].items()}, name=code
        )
        for i, code in enumerate(plan["languages"])
    ]
    mean = SearchQuality(
        "mean of the languages",
        rows[0].objects,
        float(np.mean([row.precision_at_1 for row in rows])),
        float(np.mean([row.mean_average_precision for row in rows])),
    )
    detector = (data / "teachers/coco80_labels.txt").read_text(encoding="utf-8").split("\n")
    shown = [
        label.strip()
        for label in detector
        if label.strip() and any(label.strip() in labels for labels in photos.labels)
    ]
    everything = {label: label for label in shown}
    return [
        *rows,
        mean,
        label_search(photos, encoder, everything, name="en, every COCO object shown"),
        label_search(
            undescribed, encoder, everything, name="en, every COCO object shown, no descriptions"
        ),
    ]


def markdown_table(rows: list[SearchQuality]) -> str:
    """The rows as a Markdown table."""
    lines = ["| queries | objects | precision at 1 | mAP |", "|---|---|---|---|"]
    lines += [
        f"| {row.name} | {row.objects} | {row.precision_at_1:.3f} "
        f"| {row.mean_average_precision:.3f} |"
        for row in rows
    ]
    return "\n".join(lines) + "\n"
