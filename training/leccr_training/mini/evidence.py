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

from leccr_training.mini.views import View, crop, mosaic, targets_of, whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.model.mini_tower import LeccrMiniTower
    from leccr_training.mini.concepts import ConceptSpace
    from leccr_training.mini.views import Photo, Split

_PROGRESS = "splits.json"


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


class ViewPlan:
    """Every whole photo, then crops and mosaics of the training photos, by number.

    A view is a pure function of the seed and its number, so an interrupted cache goes on exactly.

    Args:
        photos: all photos.
        image_px: side of the views.
        crops: crops a photo.
        crops_of_labelled: crops a photo with complete labels, of which there are few.
        mosaics: in all; in every other one, all pieces are photos with complete labels or half.
        seed: of all choices.
    """

    def __init__(
        self,
        photos: list[Photo],
        image_px: int,
        *,
        crops: int,
        crops_of_labelled: int,
        mosaics: int,
        seed: int,
    ) -> None:
        self._photos = photos
        self._image_px = image_px
        self._seed = seed
        self._train = [photo for photo in photos if photo.split == "train"]
        self._labelled = [photo for photo in self._train if photo.complete]
        self._cropped = [
            photo
            for photo in self._train
            for _ in range(crops_of_labelled if photo.complete else crops)
        ]
        self._mosaics = mosaics

    def __len__(self) -> int:
        return len(self._photos) + len(self._cropped) + self._mosaics

    def __getitem__(self, number: int) -> View:
        random = self._random(number)
        photos = self._draw(number, random)
        if len(photos) == 4:
            return mosaic(photos, self._image_px, random)
        if number < len(self._photos):
            return whole(photos[0], self._image_px)
        return crop(photos[0], self._image_px, random)

    def photos_of(self, number: int) -> tuple[Photo, ...]:
        """The photos that a view shows: four of a mosaic, else one."""
        return self._draw(number, self._random(number))

    def _random(self, number: int) -> np.random.Generator:
        return np.random.default_rng([self._seed, number])

    def _draw(
        self, number: int, random: np.random.Generator
    ) -> tuple[Photo] | tuple[Photo, Photo, Photo, Photo]:
        if number < len(self._photos):
            return (self._photos[number],)
        number -= len(self._photos)
        if number < len(self._cropped):
            return (self._cropped[number],)
        pools = (self._train, self._labelled if number % 2 else self._train)
        a, b, c, d = (pools[i % 2][int(random.integers(len(pools[i % 2])))] for i in range(4))
        return a, b, c, d


def build_cache(
    folder: Path,
    tower: LeccrMiniTower,
    space: ConceptSpace,
    views: ViewPlan,
    *,
    batch: int = 16,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> EvidenceCache:
    """Compute the evidence of all views, going on where an earlier call stopped.

    Args:
        folder: where the arrays are kept.
        tower: with the teachers' weights.
        space: the concepts.
        views: what to look at.
        batch: views at a time.
        on_progress: told how many views are done, of how many.
    """
    folder.mkdir(parents=True, exist_ok=True)
    progress = folder / _PROGRESS
    splits: list[str] = json.loads(progress.read_text()) if progress.exists() else []
    count = len(views)
    shapes: dict[str, tuple[int, ...]] = {
        "evidence": (count, tower.place.shape[0], tower.evidence_width),
        "targets": (count, len(space)),
        "known": (count, len(space)),
    }
    kinds = {"evidence": np.float16, "targets": np.float16, "known": np.bool_}
    arrays = {
        name: np.lib.format.open_memmap(
            folder / f"{name}.npy",
            mode="r+" if splits else "w+",
            dtype=kinds[name],
            shape=shapes[name],
        )
        for name in shapes
    }
    tower.eval()
    device = tower.place.device
    while len(splits) < count:
        pending = [views[i] for i in range(len(splits), min(len(splits) + batch, count))]
        pixels = torch.from_numpy(np.stack([view.pixels for view in pending])).to(device)
        with torch.inference_mode():
            seen = tower.evidence(pixels.permute(0, 3, 1, 2).float() / 255.0)
        detected, _, classified, _, _ = tower.split(seen[:, 0])
        cells = tower.split(seen[:, 1:])[-1]
        evidence, scores, probabilities, colours = (
            tensor.cpu().numpy() for tensor in (seen, detected, classified, cells)
        )
        for i, view in enumerate(pending):
            at = len(splits)
            arrays["evidence"][at] = evidence[i]
            arrays["targets"][at], arrays["known"][at] = targets_of(
                view, space, scores[i], probabilities[i], colours[i]
            )
            splits.append(view.parts[0][0].split)
        progress.write_text(json.dumps(splits))
        on_progress(len(splits), count)
    return EvidenceCache(**arrays, split=np.array(splits))
