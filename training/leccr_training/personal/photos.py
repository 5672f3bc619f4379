"""What a library says of its photos. Owns: which can be learnt from, and which are held out.

Videos are left out: what a library describes of them are stretches in time, and training reads
files. Nothing here writes to the library.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xxhash import xxh3_64_intdigest

from leccr_engine.library.precedence import PERSON
from leccr_engine.sentences import split_sentences
from leccr_engine.types import FileState, MediaKind
from leccr_training.data.items import Split
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from leccr_engine.library import Library
    from leccr_engine.library.records import FileRecord
    from leccr_engine.types import ContentHash, Description

__all__ = ["LibraryPhotos", "Photo", "album_name", "part_of", "read_photos"]

_FEWEST = {Split.TRAIN: 30, Split.VAL: 8, Split.TEST: 12}
_SHARES = {Split.TRAIN: 60, Split.VAL: 15, Split.TEST: 25}
"""In percent."""

_WORD_GAPS = re.compile(r"[\s_.,()\[\]-]+")
_NO_ALBUMS = frozenset(
    {"bilder", "camera", "camera roll", "dcim", "fotos", "images", "img", "misc", "new folder",
     "photos", "pictures", "untitled"}
)  # fmt: skip
"""What cameras and programs call folders."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that can be learnt from.

    Attributes:
        content_hash: of its bytes; copies of a file are one photo.
        path: of one readable file that holds it.
        description: not blank.
        english: the sentences that a describer wrote of it.
        own_words: what its owner wrote of it, in whatever language: the sentences of a description
            of their own, and the albums that its files are in.
        part: what it is for.
    """

    content_hash: ContentHash
    path: Path
    description: str
    english: tuple[str, ...]
    own_words: tuple[str, ...]
    part: Split


@dataclass(frozen=True, slots=True)
class LibraryPhotos:
    """The photos of a library, and how many had to be left out.

    Attributes:
        photos: in the order of their hashes, which is as good as a random one.
        describers: ids of who described them, the busiest first.
        undescribed: photos without a description.
        unreadable: photos without a file that can be read now.
        videos: that the library has.
    """

    photos: tuple[Photo, ...]
    describers: tuple[str, ...]
    undescribed: int
    unreadable: int
    videos: int

    def of(self, part: Split) -> tuple[Photo, ...]:
        """Returns the photos of one part."""
        return tuple(photo for photo in self.photos if photo.part is part)

    def check_enough(self) -> None:
        """Makes sure that there is something to learn from, and to measure on.

        Raises:
            DataError: there is not.
        """
        there = Counter(photo.part for photo in self.photos)
        if all(there[part] >= fewest for part, fewest in _FEWEST.items()):
            return
        needed = max(100 * fewest // _SHARES[part] for part, fewest in _FEWEST.items())
        raise DataError(
            f"Too few photos to learn from: {len(self.photos)} with a description "
            f"({there[Split.TRAIN]} to learn from, {there[Split.VAL]} to choose the best epoch by, "
            f"{there[Split.TEST]} held out), and it takes about {needed} "
            f"({_FEWEST[Split.TRAIN]}, {_FEWEST[Split.VAL]} and {_FEWEST[Split.TEST]}). "
            f"{self.undescribed} more have no description, {self.unreadable} cannot be read now. "
            "Take in more photos, or have more described: leccr-desktop index FOLDER, without "
            "--no-describe; a multimodal LLM (--describer) says something of every photo."
        )


def read_photos(library: Library) -> LibraryPhotos:
    """Reads which photos of a library can be learnt from.

    Args:
        library: open; it is only read.

    Raises:
        LibraryError: it cannot be read.
    """
    roots = [root.path for root in library.roots()]
    photos: dict[ContentHash, list[FileRecord]] = {}
    videos = set()
    for file in _indexed_files(library):
        assert file.content_hash is not None
        if file.kind is MediaKind.VIDEO:
            videos.add(file.content_hash)
        else:
            photos.setdefault(file.content_hash, []).append(file)
    found, undescribed, unreadable = [], 0, 0
    describers = Counter[str]()
    for content_hash in sorted(photos):
        files = photos[content_hash]
        path = next((file.path for file in files if os.access(file.path, os.R_OK)), None)
        written = [moment.description for moment in library.descriptions(content_hash)]
        if path is None:
            unreadable += 1
        elif not written or not written[0].text.strip():
            undescribed += 1
        else:
            albums = (album_name(file.path, roots) for file in files)
            info = files[0].info
            describers[written[0].describer_id] += 1
            found.append(
                _photo(
                    path,
                    written[0],
                    [album for album in albums if album is not None],
                    content_hash=content_hash,
                    taken_at=None if info is None else info.taken_at,
                )
            )
    return LibraryPhotos(
        photos=tuple(found),
        describers=tuple(describer for describer, _ in describers.most_common()),
        undescribed=undescribed,
        unreadable=unreadable,
        videos=len(videos),
    )


def _photo(
    path: Path,
    description: Description,
    albums: Sequence[str],
    *,
    content_hash: ContentHash,
    taken_at: datetime | None,
) -> Photo:
    said = tuple(split_sentences(description.text))
    by_person = description.describer_id == PERSON
    return Photo(
        content_hash=content_hash,
        path=path,
        description=description.text,
        english=() if by_person else said,
        own_words=tuple(dict.fromkeys([*(said if by_person else ()), *albums])),
        part=part_of(content_hash, taken_at),
    )


def part_of(content_hash: ContentHash, taken_at: datetime | None) -> Split:
    """Says what a photo is for, now and whenever the library is read again.

    Photos of one minute go the same way: of a burst, or of a picture and its edited copy, one must
    not tell of the other.

    Args:
        content_hash: of its bytes.
        taken_at: None: the photo does not say.
    """
    shot = content_hash if taken_at is None else taken_at.isoformat(timespec="minutes")
    place = xxh3_64_intdigest(shot.encode()) % 100
    for part, share in _SHARES.items():
        if place < share:
            return part
        place -= share
    raise AssertionError("the shares make a hundred")


def album_name(path: Path, roots: Sequence[Path]) -> str | None:
    """Returns what the person called the folder that a file is in, if those are words.

    Numbers are left out, as in "2019-05 Italy with Anna". A folder that is nothing but numbers, or
    that a camera made, belongs to the folder above it. The followed folder itself is none.

    Args:
        path: of the file.
        roots: that the library follows.
    """
    inside = [path.relative_to(root).parts[:-1] for root in roots if path.is_relative_to(root)]
    for folder in reversed(min(inside, key=len, default=())):
        words = [word for word in _WORD_GAPS.split(folder) if _is_word(word)]
        name = " ".join(words)
        if len(name) > 1 and name.casefold() not in _NO_ALBUMS:
            return name
    return None


def _is_word(text: str) -> bool:
    return any(map(str.isalpha, text)) and not any(map(str.isdigit, text))


def _indexed_files(library: Library) -> Iterator[FileRecord]:
    last = None
    while page := library.files(state=FileState.INDEXED, after=last):
        yield from page
        last = page[-1].path
