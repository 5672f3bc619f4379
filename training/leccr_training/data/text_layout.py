"""The text layout of NRCCR and LECCR. Owns: its names, and finding and reading files by them.

A collection, which is what this layout calls a benchmark, is one folder:

    TextData/Flickr30ktrain_enc.caption.txt              English training captions
    TextData/Flickr30ktrain_google_enc2de.caption.txt    their translation by a machine
    TextData/multi30kval_de.caption.txt                  people's captions, for validation
    img_id/train_id.txt                                  a split's items, one a line

English training captions may also be called `msrvtt10kcntrain.caption.txt`, and the lists of items
be in `video_id` or `FeatureData`. Without a `TextData`, caption files lie in the folder itself.
`leccr-desktop translate` keeps to these names. The form of the lines is in `captions`.

Source: the file names in github.com/LiJiaBei-7/leccr and github.com/LiJiaBei-7/nrccr.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_training.data.captions import Captions, read_caption_file, read_lines
from leccr_training.data.files import Wanted, find, find_all, item_id
from leccr_training.data.items import ENGLISH, Split
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = [
    "SOURCE",
    "TrainingFiles",
    "caption_names",
    "collection_folder",
    "find_english",
    "find_training",
    "people_captions",
    "read_ids",
    "translation_path",
    "translations_wanted",
]

SOURCE = "the text that NRCCR shares (github.com/LiJiaBei-7/nrccr)"

_SUFFIX = ".caption.txt"
_TEXT_FOLDER = "TextData"
_ID_FOLDERS = ("img_id", "video_id", "FeatureData")


@dataclass(frozen=True, slots=True)
class TrainingFiles:
    """A collection's training captions.

    Attributes:
        english: None where only the translations are in this layout.
        translations: by language.
    """

    english: Path | None
    translations: Mapping[str, Path]

    def read_translations(self) -> dict[str, Captions]:
        """Read the translations by language.

        Raises:
            DataError: a line is broken, or a file cannot be read.
        """
        return {language: read_caption_file(path) for language, path in self.translations.items()}


def caption_names(*names: str) -> tuple[str, ...]:
    """Say where caption files may be, as candidates of a `Wanted`.

    Args:
        names: such as `multi30kval_de`, best first.
    """
    return tuple(
        f"{folder}{name}{_SUFFIX}" for name in names for folder in (f"{_TEXT_FOLDER}/", "")
    )


def people_captions(collection: str, split: Split, language: str) -> tuple[str, ...]:
    """Say where the captions that people wrote may be, as candidates of a `Wanted`."""
    if language == ENGLISH:
        return caption_names(f"{collection}{split}_enc", f"{collection}{split}")
    return caption_names(f"{collection}{split}_{language}")


def find_english(data: Path, collection: str) -> Path | None:
    """Find a collection's English training captions, None where there are none."""
    return find(
        data,
        Wanted(
            f"the English training captions of {collection}",
            people_captions(collection, Split.TRAIN, ENGLISH),
            SOURCE,
        ),
    )


def translations_wanted(collection: str, languages: Sequence[str]) -> list[Wanted]:
    """Say what the machine translations of a collection's training captions are called."""
    return [
        Wanted(
            f"a machine's translations into {language!r} of the training captions of {collection}",
            caption_names(f"{collection}train_*enc2{language}"),
            f"`leccr-desktop translate --to {language}`, which makes it, or from {SOURCE}",
        )
        for language in languages
    ]


def find_training(data: Path, collection: str, languages: Sequence[str]) -> TrainingFiles | None:
    """Find a collection's training captions, translated by a machine.

    Returns:
        None where a translation is missing; without languages, where English is.

    Raises:
        DataError: there are two translations into one language.
    """
    translations = {}
    for language, wanted in zip(languages, translations_wanted(collection, languages), strict=True):
        files = find_all(data, wanted)
        if not files:
            return None
        if len(files) > 1:
            raise DataError(
                f"Which translations into {language!r} are meant? There are"
                f" {' and '.join(map(str, files))}. Move all but one out of {data}.",
                path=files[1],
            )
        translations[language] = files[0]
    english = find_english(data, collection)
    return TrainingFiles(english, translations) if english or translations else None


def translation_path(data: Path, collection: str, language: str, translator: str) -> Path:
    """Say where the translation of a collection's training captions is to be written.

    Caption n of an item in it is the translation of the n-th of its English captions in the
    training split, from 0.

    Args:
        data: the data folder.
        collection: its name in this layout.
        language: translated into.
        translator: a short name of who translates; other characters than letters, digits, `.` and
            `-` become `-`.
    """
    english = find_english(data, collection)
    folder = data / _TEXT_FOLDER if english is None else english.parent
    readable = re.sub(r"[^A-Za-z0-9.-]+", "-", translator)
    return folder / f"{collection}train_{readable}_enc2{language}{_SUFFIX}"


def collection_folder(caption_file: Path) -> Path:
    """Return the collection's folder that a caption file is in."""
    folder = caption_file.parent
    return folder.parent if folder.name == _TEXT_FOLDER else folder


def read_ids(caption_file: Path, *names: str) -> list[str] | None:
    """Read the list of items that goes with a caption file.

    Args:
        caption_file: of the same collection.
        names: of the list, such as `val_id.txt`, best first.

    Returns:
        Their ids in order; None: there is no list.

    Raises:
        DataError: it cannot be read.
    """
    folder = collection_folder(caption_file)
    for name in names:
        for path in (folder / id_folder / name for id_folder in _ID_FOLDERS):
            if path.is_file():
                return [item_id(line.strip()) for line in read_lines(path) if line.strip()]
    return None
