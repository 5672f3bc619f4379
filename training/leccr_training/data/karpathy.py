"""Karpathy's splits of COCO and Flickr30k. Owns: reading their JSON files.

    {"images": [{"filename": "COCO_val2014_000000391895.jpg", "split": "test",
                 "sentences": [{"raw": "A man ...", ...}, ...], ...}, ...], ...}

COCO's split `restval`, the rest of its validation images, counts as train, as is usual.

Source: arXiv 1412.2306.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict  # pydantic's own need below Python 3.12

from leccr_training.data.files import item_id
from leccr_training.data.items import Split
from leccr_training.data.records import read_records

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_training.data.captions import Captions

__all__ = ["KARPATHY_SOURCE", "read_karpathy"]

KARPATHY_SOURCE = "cs.stanford.edu/people/karpathy/deepimagesent"

_FORM = '{"images": [{"filename": ..., "split": ..., "sentences": [{"raw": ...}, ...]}, ...]}'


# Dictionaries, not models: of 600,000 sentences they take a third of the time.
class _Sentence(TypedDict):
    raw: str


class _Image(TypedDict):
    filename: str
    split: Literal["train", "restval", "val", "test"]
    sentences: list[_Sentence]


class _File(TypedDict):
    images: list[_Image]


def read_karpathy(path: Path) -> dict[Split, Captions]:
    """Read the English captions of every split, in the order of the file.

    Raises:
        DataError: the file cannot be read, or has another form.
    """
    captions: dict[Split, Captions] = {split: {} for split in Split}
    for image in read_records(path, _File, expected=_FORM)["images"]:
        split = Split.TRAIN if image["split"] == "restval" else Split(image["split"])
        captions[split][item_id(image["filename"])] = {
            number: text
            for number, sentence in enumerate(image["sentences"])
            if (text := sentence["raw"].strip())
        }
    return captions
