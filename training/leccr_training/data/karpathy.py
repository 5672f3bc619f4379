"""Karpathy's splits of COCO and Flickr30k. Owns: reading their JSON files.

    {"images": [{"filename": "COCO_val2014_000000391895.jpg", "split": "test",
                 "sentences": [{"raw": "A man ...", ...}, ...], ...}, ...], ...}

COCO's split `restval`, the rest of its validation images, counts as train, as is usual.

Source: arXiv 1412.2306.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel

from leccr_training.data.files import item_id
from leccr_training.data.items import Split
from leccr_training.data.records import read_records

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_training.data.captions import Captions

__all__ = ["KARPATHY_SOURCE", "read_karpathy"]

KARPATHY_SOURCE = "cs.stanford.edu/people/karpathy/deepimagesent"

_FORM = '{"images": [{"filename": ..., "split": ..., "sentences": [{"raw": ...}, ...]}, ...]}'


class _Sentence(BaseModel):
    raw: str


class _Image(BaseModel):
    filename: str
    split: Literal["train", "restval", "val", "test"]
    sentences: list[_Sentence]


class _File(BaseModel):
    images: list[_Image]


def read_karpathy(path: Path) -> dict[Split, Captions]:
    """Read the English captions of every split, in the order of the file.

    Raises:
        DataError: the file cannot be read, or has another form.
    """
    captions: dict[Split, Captions] = {split: {} for split in Split}
    for image in read_records(path, _File, expected=_FORM).images:
        split = Split.TRAIN if image.split == "restval" else Split(image.split)
        captions[split][item_id(image.filename)] = {
            number: sentence.raw.strip()
            for number, sentence in enumerate(image.sentences)
            if sentence.raw.strip()
        }
    return captions
