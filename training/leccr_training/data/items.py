"""What a benchmark is made of. Owns: an item, where it is seen, and a split's captions.

Every loader of this package ends in a `CaptionedItems`; training and evaluation begin with one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from leccr_training.data.bigfile import FeatureTable

__all__ = [
    "ENGLISH",
    "CaptionedItems",
    "FrameFeatures",
    "ImageFile",
    "Item",
    "Split",
    "VideoFile",
    "VisualSource",
]

ENGLISH = "en"


class Split(StrEnum):
    """The three parts of a benchmark."""

    TRAIN = "train"
    VAL = "val"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class ImageFile:
    """An image on disk."""

    path: Path


@dataclass(frozen=True, slots=True)
class VideoFile:
    """A clip on disk, all of it."""

    path: Path


@dataclass(frozen=True, slots=True)
class FrameFeatures:
    """Frames of a clip that another network has looked at.

    Attributes:
        table: where the features are.
        rows: of the clip's frames, in order; at least one.
    """

    table: FeatureTable
    rows: tuple[int, ...]


VisualSource = ImageFile | VideoFile | FrameFeatures


@dataclass(frozen=True, slots=True)
class Item:
    """An image or a clip.

    Attributes:
        item_id: the benchmark's own, without a file's suffix.
        source: where it is seen.
        description: what a multimodal LLM wrote of it; None: nothing yet.
    """

    item_id: str
    source: VisualSource
    description: str | None = None


@dataclass(frozen=True, slots=True)
class CaptionedItems:
    """One split of a benchmark.

    Attributes:
        benchmark: its name, such as `multi30k`.
        split: which part.
        items: all different.
        captions: by language (ISO 639-1), per item its captions; an item may have none in a
            language. In the training split, caption n of an item in any language is the
            translation of its caption n in English, and there are as many.
        origin: by language, where its captions come from, for the log: "human", "machine".
    """

    benchmark: str
    split: Split
    items: tuple[Item, ...]
    captions: Mapping[str, tuple[tuple[str, ...], ...]]
    origin: Mapping[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.items)

    def limited(self, count: int | None) -> CaptionedItems:
        """Returns the first `count` items; None: all."""
        if count is None or count >= len(self.items):
            return self
        return replace(
            self,
            items=self.items[:count],
            captions={language: texts[:count] for language, texts in self.captions.items()},
        )

    def without_descriptions(self) -> CaptionedItems:
        """Returns the same items as if nothing had described them."""
        return replace(self, items=tuple(replace(item, description=None) for item in self.items))
