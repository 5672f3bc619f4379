"""From photos to captions. Owns: what of a photo's texts describes it, and what searches for it.

A description has both parts: the whole of it feeds the slots, as when the library is indexed, and
each of its sentences is a caption. So that a photo is not found by the very text that describes it:

- in training every other description is hidden (`description_dropout` of the recipe), and then the
  captions have to be found in the picture;
- photos that measure something (validation, held out) are measured without their descriptions.

To part the sentences instead, some to describe and some to search, would teach the wrong thing: a
photo that is described as "A dog." would be a wrong answer to "A dog." whenever the batch has
another photo that it searches for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_training.data.items import ENGLISH, CaptionedItems, ImageFile, Item, Split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leccr_training.personal.photos import Photo

__all__ = ["OWN_WORDS", "captioned_items", "sentences"]

OWN_WORDS = "und"
"""The language of what the person wrote: undetermined, by ISO 639-2."""


def sentences(photos: Iterable[Photo]) -> list[str]:
    """Returns all English sentences that describe photos, each once."""
    return list(dict.fromkeys(sentence for photo in photos for sentence in photo.english))


def captioned_items(
    photos: Sequence[Photo], part: Split, translations: Mapping[str, Mapping[str, str]]
) -> CaptionedItems:
    """Makes a split of photos.

    Args:
        photos: of that part.
        part: what they are for.
        translations: by language, then by English sentence; the text is empty where there is none.
    """
    captions = {
        language: tuple(tuple(known[text] for text in photo.english) for photo in photos)
        for language, known in translations.items()
    }
    if part is Split.TRAIN:
        # Both sides of a pair are the same text where it has no translation: the person's own
        # words, in a language that nobody knows, and English if it is translated into none.
        captions[ENGLISH] = tuple((*photo.english, *photo.own_words) for photo in photos)
        captions[OWN_WORDS] = tuple(
            (*(("",) * len(photo.english) if translations else photo.english), *photo.own_words)
            for photo in photos
        )
    else:
        captions[ENGLISH] = tuple(photo.english for photo in photos)
        captions[OWN_WORDS] = tuple(photo.own_words for photo in photos)
    return CaptionedItems(
        benchmark="own",
        split=part,
        items=tuple(
            Item(photo.content_hash, ImageFile(photo.path), photo.description) for photo in photos
        ),
        captions=captions,
        origin={ENGLISH: "machine", OWN_WORDS: "human"} | dict.fromkeys(translations, "machine"),
    )
