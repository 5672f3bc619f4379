"""From captions and pictures to a split. Owns: which caption translates which, and whose they are.

Every loader ends here: it has read captions by item and number, and knows where items are seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_training.data.items import ENGLISH, CaptionedItems, Item, Split
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leccr_training.data.captions import Captions
    from leccr_training.data.items import VisualSource

__all__ = ["Visuals", "evaluation_split", "training_split"]

_NAMED_IN_A_MESSAGE = 5


@dataclass(frozen=True, slots=True)
class Visuals:
    """Where a benchmark's items are seen.

    Attributes:
        sources: by item id.
        what: they are and where they were looked for, for the message about those that lack:
            "image in /data/flickr30k-images".
    """

    sources: Mapping[str, VisualSource]
    what: str


def training_split(
    benchmark: str,
    english: Captions,
    translations: Mapping[str, Captions],
    visuals: Visuals,
    *,
    origin: str,
    ids: Iterable[str] | None = None,
) -> CaptionedItems:
    """Pair English captions with their translations, by item and number.

    Args:
        benchmark: its name.
        english: the captions.
        translations: of each of them, by language; what translates none of them is left out.
        visuals: where items are seen.
        origin: of the translations, "machine" or "human".
        ids: the items of the split, in order; None: those of the English captions.

    Raises:
        DataError: an item without an English caption or an image, a caption without translation.
    """
    chosen = list(dict.fromkeys(english if ids is None else ids))
    _refuse_lacking(
        f"{benchmark}, train",
        "items have no English caption",
        (item for item in chosen if item not in english),
        "The list of the training items does not fit the captions; obtain both from one place.",
    )
    for language, captions in translations.items():
        _refuse_lacking(
            f"{benchmark}, train",
            f"English captions have no translation into {language!r}",
            (
                f"{item}#{number}"
                for item in chosen
                for number in english[item]
                if number not in captions.get(item, {})
            ),
            "Is the translation complete, and of these captions? `leccr-desktop translate` goes on"
            " where it stopped.",
        )
    numbers = {item: sorted(english[item]) for item in chosen}
    return CaptionedItems(
        benchmark=benchmark,
        split=Split.TRAIN,
        items=_items(benchmark, Split.TRAIN, chosen, visuals),
        captions={
            language: tuple(
                tuple(captions[item][number] for number in numbers[item]) for item in chosen
            )
            for language, captions in {ENGLISH: english, **translations}.items()
        },
        origin={ENGLISH: "human", **dict.fromkeys(translations, origin)},
    )


def evaluation_split(
    benchmark: str,
    split: Split,
    captions: Mapping[str, Captions],
    visuals: Visuals,
    *,
    ids: Iterable[str] | None = None,
) -> CaptionedItems:
    """Put a validation or test split together; its captions are people's.

    Args:
        benchmark: its name.
        split: which part.
        captions: by language.
        visuals: where items are seen.
        ids: the items of the split, in order; None: those with a caption.

    Raises:
        DataError: an item without an image.
    """
    with_caption = (item for each in captions.values() for item in each)
    chosen = list(dict.fromkeys(with_caption if ids is None else ids))
    return CaptionedItems(
        benchmark=benchmark,
        split=split,
        items=_items(benchmark, split, chosen, visuals),
        captions={
            language: tuple(
                tuple(text for _, text in sorted(each.get(item, {}).items())) for item in chosen
            )
            for language, each in captions.items()
        },
        origin=dict.fromkeys(captions, "human"),
    )


def _items(benchmark: str, split: Split, ids: Sequence[str], visuals: Visuals) -> tuple[Item, ...]:
    _refuse_lacking(
        f"{benchmark}, {split}",
        f"of {len(ids):,} items have no {visuals.what}",
        (item for item in ids if item not in visuals.sources),
        "Is the download complete?",
    )
    return tuple(Item(item, visuals.sources[item]) for item in ids)


def _refuse_lacking(where: str, what: str, lacking: Iterable[str], remedy: str) -> None:
    """Raise with how many are lacking, and the first five."""
    names = list(lacking)
    if names:
        named = ", ".join(names[:_NAMED_IN_A_MESSAGE])
        more = ", ..." if len(names) > _NAMED_IN_A_MESSAGE else ""
        raise DataError(f"{where}: {len(names):,} {what}: {named}{more}. {remedy}")
