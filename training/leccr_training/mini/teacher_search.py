"""What the teachers find by themselves. Owns: their label search, in English class names only.

The detector answers with its surest box of a class, the classifier with the summed probability of
the ImageNet classes that are the thing or kinds of it, both on the whole photo as leccr-mini sees
it. What leccr-mini loses against them is the price of being multilingual and small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image

from leccr_engine.model.mini_tower import LeccrMiniTower
from leccr_training.mini.concepts import detector_labels
from leccr_training.mini.label_search import TEST, photo_names, quality
from leccr_training.mini.teachers import load_classifier, load_detector

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_training.mini.concepts import ConceptSpace
    from leccr_training.mini.label_search import LabelledPhotos, SearchQuality

_BATCH = 16


def teacher_search(
    data: Path, photos: LabelledPhotos, space: ConceptSpace, labels: Sequence[str], image_px: int
) -> list[SearchQuality]:
    """Rank the held-out photos for each label by each teacher.

    Args:
        data: the data folder.
        photos: the held-out photos, whose labels are the truth.
        space: which class points at which concept.
        labels: what is asked for; classes of the detector.
        image_px: side of the square that leccr-mini sees.

    Returns:
        The detector's quality, and the classifier's for the labels that it has a class for.
    """
    detected, classified = _answers(data, image_px)
    classes = detector_labels(data)
    shown = {label: photos.showing(label) for label in labels}
    concept = {label: _own_concept(space, classes.index(label)) for label in labels}
    points = {label: space.from_classifier[:, concept[label]] for label in labels}
    return [
        quality(
            "detector alone, en",
            [(detected[:, classes.index(label)], shown[label]) for label in labels],
        ),
        quality(
            "classifier alone, en",
            [
                (classified[:, points[label]].sum(axis=1), shown[label])
                for label in labels
                if points[label].any()
            ],
        ),
    ]


def _own_concept(space: ConceptSpace, detector_class: int) -> int:
    """The concept of a class itself: of those it points at, the one that fewest point at."""
    rows = np.flatnonzero(space.from_detector[detector_class])
    pointed = space.from_detector.sum(axis=0)[rows]
    return int(rows[int(np.argmin(pointed))])


def _answers(data: Path, image_px: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Detector scores float32 [N, 80] and class probabilities float32 [N, 1000]."""
    tower = LeccrMiniTower().eval()
    load_detector(tower.detector, data / "teachers")
    load_classifier(tower.classifier, data / "teachers")
    names = photo_names(data, TEST)
    detected, classified = [], []
    for start in range(0, len(names), _BATCH):
        pixels = np.stack(
            [
                np.asarray(
                    Image.open(data / "photos/coco" / name)
                    .convert("RGB")
                    .resize((image_px, image_px), Image.Resampling.BILINEAR, reducing_gap=2.0)
                )
                for name in names[start : start + _BATCH]
            ]
        )
        with torch.inference_mode():
            batch = torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 255.0
            scores, _, probabilities, _, _ = tower.split(tower.evidence(batch)[:, 0])
        detected.append(scores.numpy())
        classified.append(probabilities.numpy())
    return np.concatenate(detected), np.concatenate(classified)
