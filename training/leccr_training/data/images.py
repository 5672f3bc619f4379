"""The images of benchmarks. Owns: where Flickr30k's and COCO's are found, and which is whose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leccr_training.data.assembly import Visuals
from leccr_training.data.files import (
    IMAGE_SUFFIXES,
    MissingDataError,
    Wanted,
    find_all,
    index_files,
)
from leccr_training.data.items import ImageFile
from leccr_training.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions

__all__ = [
    "COCO_IMAGES",
    "FLICKR30K_IMAGES",
    "coco_number",
    "coco_visuals",
    "flickr30k_visuals",
    "images_only",
]

FLICKR30K_IMAGES = Wanted(
    "the folder of the Flickr30k images, <id>.jpg",
    ("flickr30k-images/", "flickr30k_images/", "*flickr*images/", "images/"),
    "shannon.cs.illinois.edu/DenotationGraph, or github.com/multi30k/dataset for those of the"
    " test sets of 2017 and 2018",
)
"""All folders of these names count together: the later test sets come in folders of their own."""

COCO_IMAGES = Wanted(
    "the folders of the COCO 2014 images, COCO_train2014_<12 digits>.jpg and the like",
    ("train2014/", "val2014/", "all_pics/", "train2017/", "val2017/", "images/"),
    "cocodataset.org",
)
"""All folders of these names count together; 2017 names the images of 2014 by number."""

# In a folder called `images`, fewer digits may well be a photo of Flickr30k.
_COCO_FILE = re.compile(r"(COCO_\w+_)?\d{12}")


def images_only(benchmark: str, options: LoadOptions) -> None:
    """Refuse what only benchmarks of clips can give.

    Raises:
        RecipeError: videos or frame features are asked for.
    """
    if options.visual not in {"auto", "images"} or options.features is not None:
        raise RecipeError(
            f"{benchmark} is made of images; it has no {options.features or options.visual}."
            " Leave `visual` at auto and `features` empty."
        )


def flickr30k_visuals(data: Path) -> Visuals:
    """Find Flickr's images by id.

    Raises:
        MissingDataError: there is no folder of them.
    """
    folders = _image_folders(data, FLICKR30K_IMAGES)
    index = index_files(folders, IMAGE_SUFFIXES)
    return Visuals({stem: ImageFile(path) for stem, path in index.items()}, _image_in(folders))


def coco_visuals(data: Path, names: Mapping[str, str]) -> Visuals:
    """Find COCO's images by the number in their names, whichever release they are from.

    Args:
        data: the data folder.
        names: by item id, the image's name without suffix, such as `COCO_val2014_000000391895`,
            or its number.

    Raises:
        MissingDataError: there is no folder of them.
    """
    folders = _image_folders(data, COCO_IMAGES)
    by_number = {
        coco_number(stem): path
        for stem, path in index_files(folders, IMAGE_SUFFIXES).items()
        if _COCO_FILE.fullmatch(stem)
    }
    return Visuals(
        {
            item: ImageFile(by_number[number])
            for item, name in names.items()
            if (number := coco_number(name)) in by_number
        },
        _image_in(folders),
    )


def coco_number(name: str) -> int | None:
    """Return an image's number in COCO.

    Args:
        name: its file's, without suffix, or the number.

    Returns:
        None: it is not one of COCO's names.
    """
    digits = name.rpartition("_")[2]
    return int(digits) if digits.isdecimal() else None


def _image_folders(data: Path, wanted: Wanted) -> list[Path]:
    folders = find_all(data, wanted)
    if not folders:
        raise MissingDataError(data, (wanted,))
    return folders


def _image_in(folders: Sequence[Path]) -> str:
    return f"image in {' or '.join(map(str, folders))}"
