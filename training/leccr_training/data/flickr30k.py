"""Flickr30k in Karpathy's split: five English captions an image. Owns: reading it.

    dataset_flickr30k.json     Karpathy's split and captions
    flickr30k-images/          the images

The text layout is looked at first for training captions: collection `Flickr30k`. Training in other
languages is by machine translation. Under the name of Multi30K, the same images have captions that
people wrote in German, French and Czech.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_training.data import text_layout
from leccr_training.data.assembly import evaluation_split, training_split
from leccr_training.data.captions import read_caption_file
from leccr_training.data.files import Wanted, require
from leccr_training.data.images import FLICKR30K_IMAGES, flickr30k_visuals, images_only
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.data.karpathy import KARPATHY_SOURCE, read_karpathy
from leccr_training.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions

__all__ = ["collection", "load"]

_NAME = "flickr30k"
_COLLECTION = "Flickr30k"
_KARPATHY = "dataset_flickr30k.json"


def collection(_options: LoadOptions) -> str:
    """Return what the training captions are called in the text layout."""
    return _COLLECTION


def load(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    """Load a split; see `benchmarks.load_split`."""
    images_only(_NAME, options)
    others = [language for language in languages if language != ENGLISH]
    if others and (split is not Split.TRAIN or options.translations == "human"):
        raise RecipeError(
            f"People captioned Flickr30k in English only, not in {', '.join(others)}. Take the"
            " benchmark multi30k, or train with `translations` set to machine."
        )
    if split is Split.TRAIN:
        return _load_training(data, languages)
    path, _ = require(data, _english_wanted(_KARPATHY), FLICKR30K_IMAGES)
    captions = {ENGLISH: read_karpathy(path)[split]}
    return evaluation_split(_NAME, split, captions, flickr30k_visuals(data))


def _load_training(data: Path, languages: Sequence[str]) -> CaptionedItems:
    files = text_layout.find_training(data, _COLLECTION, languages)
    path, *_ = require(
        data,
        _english_wanted(*text_layout.people_captions(_COLLECTION, Split.TRAIN, ENGLISH), _KARPATHY),
        *text_layout.translations_wanted(_COLLECTION, languages),
        FLICKR30K_IMAGES,
    )
    in_layout = path.name != _KARPATHY
    return training_split(
        _NAME,
        read_caption_file(path) if in_layout else read_karpathy(path)[Split.TRAIN],
        files.read_translations() if files else {},
        flickr30k_visuals(data),
        origin="machine",
        ids=text_layout.read_ids(path, "train_id.txt") if in_layout else None,
    )


def _english_wanted(*candidates: str) -> Wanted:
    return Wanted("the English captions of Flickr30k", candidates, KARPATHY_SOURCE)
