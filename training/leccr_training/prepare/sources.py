"""What there is to prepare. Owns: which benchmark a folder holds, what of it can be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leccr_training.data.benchmarks import BENCHMARKS, LoadOptions, load_split
from leccr_training.data.files import MissingDataError
from leccr_training.data.items import ENGLISH, FrameFeatures, Split
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.data.items import CaptionedItems, Item

__all__ = ["items_to_see", "only_benchmark"]


def only_benchmark(data: Path) -> str:
    """Returns the name of the benchmark whose training split is under a folder.

    Raises:
        DataError: there is none or more than one; or the one that is there is damaged.
    """
    there = [name for name in BENCHMARKS if _is_there(data, name)]
    if not there:
        raise DataError(
            f"No benchmark is complete under {data}. Name one with --benchmark to be told what it "
            f"lacks: {', '.join(BENCHMARKS)}.",
            path=data,
        )
    if len(there) > 1:
        raise DataError(
            f"Under {data} there are {' and '.join(there)}. Name one with --benchmark.", path=data
        )
    return there[0]


def items_to_see(
    data: Path, benchmark: str, split: Split, options: LoadOptions | None = None
) -> list[Item]:
    """Returns the items of a split as images or clips, whatever its captions' languages.

    Where a benchmark is there as videos and as frame features, it is the videos.

    Raises:
        RecipeError: no such benchmark, or what it cannot give.
        DataError: files are missing, damaged, or contradict each other.
    """
    options = options or LoadOptions()
    items = _items(data, benchmark, split, options)
    if any(isinstance(item.source, FrameFeatures) for item in items):
        items = _items(data, benchmark, split, replace(options, visual="videos", features=None))
    return items


def _is_there(data: Path, benchmark: str) -> bool:
    try:
        load_split(data, benchmark, Split.TRAIN, ())
    except MissingDataError:
        return False
    return True


def _items(data: Path, benchmark: str, split: Split, options: LoadOptions) -> list[Item]:
    if split is Split.TRAIN:
        return list(load_split(data, benchmark, split, (), options).items)
    items = {
        item.item_id: item
        for loaded in _in_each_language(data, benchmark, split, options)
        for item in loaded.items
    }
    return list(items.values())


def _in_each_language(
    data: Path, benchmark: str, split: Split, options: LoadOptions
) -> Sequence[CaptionedItems]:
    """Loads a split once for each language that is there: some have items of their own.

    Raises:
        RecipeError, MissingDataError: it is there in none, for this reason.
    """
    loaded = []
    first_reason: RecipeError | MissingDataError | None = None
    # An unknown benchmark is refused where it is loaded.
    known = BENCHMARKS.get(benchmark)
    for language in known.languages if known else (ENGLISH,):
        try:
            loaded.append(load_split(data, benchmark, split, (language,), options))
        except (RecipeError, MissingDataError) as error:
            first_reason = first_reason or error
    if not loaded and first_reason is not None:
        raise first_reason
    return loaded
