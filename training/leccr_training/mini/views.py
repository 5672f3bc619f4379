"""What the visual tower trains on. Owns: the photos, their split, their labels, and views of them.

A view is a whole photo, a crop, or a mosaic of four photos, with the probability of each concept:
the teachers' answers on the view itself, corrected by what the photo's labels say.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from PIL import Image, ImageEnhance

from leccr_training.mini.colours import colour_probability

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_training.mini.concepts import ConceptSpace

Split = Literal["train", "validation", "test"]

_STORED_PX = 640
"""Longer side at which photos are kept in memory."""


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of the data folder.

    Attributes:
        name: path below `photos/`.
        jpeg: its bytes, scaled down to `_STORED_PX`.
        split: test photos are never trained on, nor used to choose anything.
        labels: what its label file or folder says it shows.
        complete: the labels name every one of the detector's classes that is in the photo.
        scenes_known: the labels name its surroundings too.
        leaf: index of its ImageNet class, None elsewhere.
    """

    name: str
    jpeg: bytes
    split: Split
    labels: tuple[str, ...]
    complete: bool
    scenes_known: bool
    leaf: int | None

    def image(self) -> Image.Image:
        """The photo, RGB."""
        return Image.open(io.BytesIO(self.jpeg)).convert("RGB")


def split_of(name: str) -> Split:
    """The split of a photo by its number: two in five test, one in ten validation.

    Only the everyday photos with complete labels (coco) are held out.
    """
    if not name.startswith("coco/"):
        return "train"
    number = int(re.sub(r"\D", "", name))
    if number % 5 in (0, 1):
        return "test"
    return "validation" if number % 7 == 2 else "train"


def read_photos(data: Path, space: ConceptSpace) -> list[Photo]:
    """Read all photos of the data folder into memory, about 100 kB each.

    Args:
        data: the data folder, with `photos/`.
        space: the concepts, which say which labels are scenes.
    """
    folder = data / "photos"
    coco = json.loads((folder / "coco/labels.json").read_text())
    leaves = {
        line.split("\t")[1]: i
        for i, line in enumerate(
            (data / "text/imagenet_wordnet.tsv").read_text(encoding="utf-8").splitlines()
        )
    }
    scene_labels = {
        label for label, row in space.from_label.items() if (row & space.scenes).any()
    } | {"wall", "water", "pavement", "fence", "ceiling"}
    photos = []
    for path in sorted(folder.rglob("*.jp*g")):
        name = path.relative_to(folder).as_posix()
        source = name.split("/")[0]
        if source == "coco":
            if path.name not in coco:
                continue
            labels = tuple(coco[path.name])
        elif source == "imagenet_sample":
            labels = ()
        else:
            labels = (path.parent.name,)
        photos.append(
            Photo(
                name=name,
                jpeg=_stored(path),
                split=split_of(name),
                labels=tuple(label for label in labels if label in space.from_label),
                complete=source == "coco",
                scenes_known=source == "coco" and bool(scene_labels.intersection(labels)),
                leaf=leaves[path.name.split("_")[0]] if source == "imagenet_sample" else None,
            )
        )
    return photos


def _stored(path: Path) -> bytes:
    with Image.open(path) as image:
        image.draft("RGB", (_STORED_PX, _STORED_PX))
        small = image.convert("RGB")
    small.thumbnail((_STORED_PX, _STORED_PX), reducing_gap=2.0)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class View:
    """Pixels and where they come from.

    Attributes:
        pixels: uint8 [S, S, 3], squashed to the tower's square.
        parts: the photos it shows and the share of each that is left, in (0, 1].
    """

    pixels: NDArray[np.uint8]
    parts: tuple[tuple[Photo, float], ...]


def whole(photo: Photo, image_px: int) -> View:
    """The photo as the engine will show it to the tower."""
    return View(_square(photo.image(), image_px), ((photo, 1.0),))


def crop(photo: Photo, image_px: int, random: np.random.Generator) -> View:
    """A random part, between a quarter and all of it, mirrored half of the time, relit."""
    image = photo.image()
    share = float(random.uniform(0.25, 1.0))
    aspect = float(np.exp(random.uniform(-0.3, 0.3)))
    width = min(image.width, round(image.width * np.sqrt(share * aspect)))
    height = min(image.height, round(image.height * np.sqrt(share / aspect)))
    left = int(random.integers(0, image.width - width + 1))
    top = int(random.integers(0, image.height - height + 1))
    part = image.crop((left, top, left + width, top + height))
    left_share = width * height / (image.width * image.height)
    return View(_square(_relit(part, random), image_px), ((photo, left_share),))


def mosaic(photos: tuple[Photo, Photo, Photo, Photo], px: int, random: np.random.Generator) -> View:
    """Four photos in one frame, around a random middle: many things from single ones."""
    canvas = Image.new("RGB", (px, px))
    x, y = (int(v) for v in random.integers(px * 3 // 10, px * 7 // 10, size=2))
    boxes = ((0, 0, x, y), (x, 0, px, y), (0, y, x, px), (x, y, px, px))
    for photo, (left, top, right, bottom) in zip(photos, boxes, strict=True):
        piece = photo.image().resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        canvas.paste(piece, (left, top))
    pixels = np.asarray(_relit(canvas, random))
    return View(pixels, tuple((photo, 1.0) for photo in photos))


def _square(image: Image.Image, px: int) -> NDArray[np.uint8]:
    return np.asarray(image.resize((px, px), Image.Resampling.BILINEAR, reducing_gap=2.0))


def _relit(image: Image.Image, random: np.random.Generator) -> Image.Image:
    if random.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    for enhancer in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        image = enhancer(image).enhance(float(random.uniform(0.7, 1.3)))
    return image


def targets_of(
    view: View,
    space: ConceptSpace,
    detected: NDArray[np.float32],
    classified: NDArray[np.float32],
    cells: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The probability that the view shows each concept, and whether that is known.

    Args:
        view: the view.
        space: the concepts.
        detected: float32 [80], the detector's scores on the view.
        classified: float32 [1000], the classifier's probabilities on the view.
        cells: float32 [P, 3], the mean colours of its parts, RGB in [0, 1].

    Returns:
        float32 [C] in [0, 1] and bool [C].
    """
    single = view.parts[0][0] if len(view.parts) == 1 else None
    share = view.parts[0][1] if single else 1.0
    detector_truth = np.zeros(len(detected), dtype=np.float32)
    labelled = np.zeros(len(space), dtype=np.float32)
    leaf_truth = np.zeros(len(classified), dtype=np.float32)
    for photo, left in view.parts:
        for label in photo.labels:
            row = space.from_label[label]
            if photo.complete:
                if not (row & space.scenes).any() or left > 0.6:
                    labelled[row] = np.maximum(labelled[row], left if left < 0.6 else 1.0)
            elif left > 0.3:
                labelled[row] = 1.0
        if photo.leaf is not None and left > 0.35:
            leaf_truth[photo.leaf] = 1.0
    if all(photo.complete for photo, _ in view.parts):
        # A complete label file vouches for what is not there; a crop may have cut off what is.
        may_be = np.array([labelled[row].min() for row in space.from_detector], dtype=np.float32)
        sure = 0.75 if share > 0.6 else 0.2
        detector_truth = np.where(may_be > 0, sure * may_be + (1 - sure) * detected, 0.1 * detected)
        detected = detector_truth.astype(np.float32)
    classified = np.maximum(classified, 0.9 * leaf_truth)
    not_detected = np.ones(len(space), dtype=np.float32)
    for score, row in zip(detected, space.from_detector, strict=True):
        not_detected[row] = np.minimum(not_detected[row], 1.0 - score)
    seen = np.minimum(classified @ space.from_classifier, 1.0)
    probability = 1.0 - not_detected * (1.0 - seen)
    if not all(photo.complete for photo, _ in view.parts):
        probability = np.maximum(probability, labelled)
    scene_known = all(photo.scenes_known for photo, _ in view.parts) and share > 0.6
    known = ~space.scenes | scene_known
    if scene_known:
        probability = np.where(space.scenes, labelled, probability)
    probability[list(space.colours.values())] = colour_probability(cells, list(space.colours))
    return probability.astype(np.float32), known
