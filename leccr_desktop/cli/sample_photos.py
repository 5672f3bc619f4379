"""A few photos to try the program on. Owns: the sample folder and the queries that fit it.

The photos lie inside scikit-image's package, so they need no network. They are only copied on the
person's own machine, never shipped with this program.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from leccr_engine.errors import LeccrError

PHOTOS = (
    "astronaut.png",
    "brick.png",
    "camera.png",
    "chelsea.png",
    "coffee.png",
    "coins.png",
    "grass.png",
    "hubble_deep_field.jpg",
    "moon.png",
    "motorcycle_left.png",
    "rocket.jpg",
)


@dataclass(frozen=True, slots=True)
class TrialQuery:
    """A query to show what the program does.

    Attributes:
        text: as a person would type it.
        language: its name in English.
        means: the same in English.
    """

    text: str
    language: str
    means: str


SAMPLE_QUERIES = (
    TrialQuery("cat", "English", "cat"),
    TrialQuery("Motorrad", "German", "motorcycle"),
    TrialQuery("tasse", "French", "cup"),
    TrialQuery("astronauta", "Spanish", "astronaut"),
    TrialQuery("кошка", "Russian", "cat"),
    TrialQuery("قطة", "Arabic", "cat"),
    TrialQuery("摩托车", "Chinese", "motorcycle"),
    TrialQuery("カップ", "Japanese", "cup"),
    TrialQuery("बिल्ली", "Hindi", "cat"),
    TrialQuery("고양이", "Korean", "cat"),
    TrialQuery("μοτοσικλέτα", "Greek", "motorcycle"),
    TrialQuery("paka", "Swahili", "cat"),
)
"""What the sample photos show."""

EVERYDAY_QUERIES = (
    TrialQuery("dog", "English", "dog"),
    TrialQuery("Auto", "German", "car"),
    TrialQuery("personne", "French", "person"),
    TrialQuery("perro", "Spanish", "dog"),
    TrialQuery("дерево", "Russian", "tree"),
    TrialQuery("سيارة", "Arabic", "car"),
    TrialQuery("人", "Chinese", "person"),
    TrialQuery("猫", "Japanese", "cat"),
    TrialQuery("फूल", "Hindi", "flower"),
    TrialQuery("음식", "Korean", "food"),
    TrialQuery("θάλασσα", "Greek", "sea"),
    TrialQuery("mbwa", "Swahili", "dog"),
)
"""What most people have photos of."""


def make_sample_folder(folder: Path) -> Path:
    """Copy the sample photos into a folder, those that are not there yet.

    Returns:
        The folder.

    Raises:
        LeccrError: scikit-image is not installed, or the folder cannot be written.
    """
    # Not imported: only its files are wanted.
    spec = find_spec("skimage")
    if spec is None or spec.origin is None:
        raise LeccrError(
            "There is no photo to start with: your Pictures folder is empty, and the sample "
            "photos come inside scikit-image, which is not installed. Name a folder: "
            "leccr-desktop start FOLDER; or install it: pip install scikit-image"
        )
    source = Path(spec.origin).parent / "data"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in PHOTOS:
            if not (folder / name).exists():
                shutil.copyfile(source / name, folder / name)
    except OSError as error:
        raise LeccrError(
            f"Cannot copy the sample photos from {source} to {folder}: {error.strerror}. Name a "
            "folder with photos instead: leccr-desktop start FOLDER"
        ) from error
    return folder
