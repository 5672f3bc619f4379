"""The tower's evidence over many views, computed once. Owns: the cache of the head stage.

The networks of the tower cost a hundred times what its heads cost. While only the heads train,
every view's evidence is read from this cache instead of being computed anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from leccr_engine.model.mini_tower import CLASSIFIER_CLASSES, DETECTOR_CLASSES, LeccrMiniTower
from leccr_training.mini.views import View, crop, mosaic, targets_of, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_training.mini.concepts import ConceptSpace
    from leccr_training.mini.views import Photo, Split

_FINISHED = "finished.json"


@dataclass(frozen=True, slots=True)
class EvidenceCache:
    """Evidence and targets of N views, as memory-mapped arrays.

    Attributes:
        evidence: float16 [N, P, evidence_width].
        targets: float16 [N, C], probability of each concept.
        known: bool [N, C], whether that is known.
        split: str [N].
    """

    evidence: NDArray[np.float16]
    targets: NDArray[np.float16]
    known: NDArray[np.bool_]
    split: NDArray[np.str_]

    def rows(self, split: Split) -> NDArray[np.intp]:
        """The views of a split."""
        return np.flatnonzero(self.split == split)


def views_of(
    photos: list[Photo],
    image_px: int,
    random: np.random.Generator,
    *,
    crops: int,
    crops_of_labelled: int,
    mosaics: int,
) -> Iterator[View]:
    """Every whole photo; crops and mosaics of the training photos.

    Args:
        photos: all photos.
        image_px: side of the views.
        random: source of all choices.
        crops: crops a photo.
        crops_of_labelled: crops a photo with complete labels, of which there are few.
        mosaics: in all; half of their pieces are photos with complete labels.
    """
    for photo in photos:
        yield whole(photo, image_px)
    train = [photo for photo in photos if photo.split == "train"]
    labelled = [photo for photo in train if photo.complete]
    for photo in train:
        for _ in range(crops_of_labelled if photo.complete else crops):
            yield crop(photo, image_px, random)
    for i in range(mosaics):
        source = (train, labelled) if i % 2 else (train, train)
        a, b = (pool[int(random.integers(len(pool)))] for pool in source)
        c, d = (pool[int(random.integers(len(pool)))] for pool in source)
        yield mosaic((a, b, c, d), image_px, random)


def build_cache(
    folder: Path,
    tower: LeccrMiniTower,
    space: ConceptSpace,
    views: list[View] | Iterator[View],
    count: int,
    *,
    batch: int = 16,
    on_progress: Callable[[int], None] = lambda done: None,
) -> EvidenceCache:
    """Compute the evidence of all views, or read it where it is finished.

    Args:
        folder: where the arrays are kept.
        tower: with the teachers' weights.
        space: the concepts.
        views: `count` views.
        count: how many.
        batch: views at a time.
        on_progress: told how many views are done.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shape = {"evidence": (count, tower.place.shape[0], tower.evidence_width)}
    shape |= {"targets": (count, len(space)), "known": (count, len(space))}
    kinds = {"evidence": np.float16, "targets": np.float16, "known": np.bool_}
    finished = folder / _FINISHED
    mode = "r" if finished.exists() else "w+"
    arrays = {
        name: np.lib.format.open_memmap(
            folder / f"{name}.npy", mode=mode, dtype=kinds[name], shape=shape[name]
        )
        for name in shape
    }
    if mode == "r":
        splits = json.loads(finished.read_text())["split"]
        return EvidenceCache(**arrays, split=np.array(splits))
    tower.eval()
    splits: list[str] = []
    pending: list[View] = []
    source = iter(views)
    while len(splits) < count:
        pending = [next(source) for _ in range(min(batch, count - len(splits)))]
        pixels = torch.from_numpy(np.stack([view.pixels for view in pending]))
        with torch.inference_mode():
            evidence = tower.evidence(pixels.permute(0, 3, 1, 2).float() / 255.0)
        for view, rows in zip(pending, evidence.numpy(), strict=True):
            at = len(splits)
            detected, classified = split_scores(rows[0])
            arrays["evidence"][at] = rows
            arrays["targets"][at], arrays["known"][at] = targets_of(
                view, space, detected, classified
            )
            splits.append(view.parts[0][0].split)
        on_progress(len(splits))
    finished.write_text(json.dumps({"split": splits}))
    return EvidenceCache(**arrays, split=np.array(splits))


def split_scores(whole_row: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
    """The detector's and the classifier's answers in an evidence row of the whole picture."""
    start = DETECTOR_CLASSES + LeccrMiniTower._detector_features
    return whole_row[:DETECTOR_CLASSES], whole_row[start : start + CLASSIFIER_CLASSES]
