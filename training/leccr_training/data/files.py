"""Finding a benchmark's files. Owns: where they are looked for, and the message of what is missing.

People keep benchmarks as they came: unpacked into one folder, or each in its own. So a file is
looked for in the `--data` folder itself, in its folders, and in their folders, in this order, by
name; hidden and unreadable folders are left out. A loader names each thing it wants by relative
paths, best first: `task1/raw/train.en.gz` is found as `DATA/task1/raw/...`, as
`DATA/multi30k/task1/raw/...` and as `DATA/sets/multi30k/task1/raw/...`. The first path that is
there anywhere wins; among places for one path, the one nearest to `DATA`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "CLIP_SUFFIXES",
    "IMAGE_SUFFIXES",
    "MissingDataError",
    "Wanted",
    "find",
    "find_all",
    "index_files",
    "item_id",
    "require",
]

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
CLIP_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".webm", ".mov"})

_MEDIA_SUFFIXES = IMAGE_SUFFIXES | CLIP_SUFFIXES
_FOLDERS_DEEP = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file or a folder that a loader needs.

    Attributes:
        what: it is, for people: "the English captions of the training images".
        candidates: the relative paths it may have, best first; `*` stands for anything within a
            name, and a `/` at the end for a folder.
        source: where it is obtained, for people.
    """

    what: str
    candidates: tuple[str, ...]
    source: str


class MissingDataError(DataError):
    """Files are not under the data folder; the message names all of them.

    Attributes:
        missing: what was looked for and not found.
    """

    def __init__(self, data: Path, missing: Sequence[Wanted]) -> None:
        lines = [f"Missing under {data} (looked for in it, its folders and their folders):"]
        lines += [
            f"- {wanted.what}: {' or '.join(wanted.candidates)}. Obtain it from {wanted.source}."
            for wanted in missing
        ]
        super().__init__("\n".join(lines), path=data)
        self.missing = tuple(missing)


def find(data: Path, wanted: Wanted) -> Path | None:
    """Find the best candidate, None where there is none.

    Raises:
        DataError: there is no such data folder.
    """
    return next(iter(find_all(data, wanted)), None)


def find_all(data: Path, wanted: Wanted) -> list[Path]:
    """Find every place that a candidate has, best first.

    Raises:
        DataError: there is no such data folder.
    """
    return _matches(_folders(data), wanted)


def require(data: Path, *wanted: Wanted) -> list[Path]:
    """Find all of what is wanted, in its order.

    Raises:
        MissingDataError: some are not there.
        DataError: there is no such data folder.
    """
    folders = _folders(data)
    found = [next(iter(_matches(folders, each)), None) for each in wanted]
    missing = [each for each, path in zip(wanted, found, strict=True) if path is None]
    if missing:
        raise MissingDataError(data, missing)
    return [path for path in found if path is not None]


def index_files(folders: Iterable[Path], suffixes: frozenset[str]) -> dict[str, Path]:
    """List folders once, instead of asking for tens of thousands of files one by one.

    Args:
        folders: to list, not what is in their folders; an earlier one's file wins.
        suffixes: of the files that count, in lower case.

    Returns:
        The files by name without suffix.
    """
    index: dict[str, Path] = {}
    for folder in folders:
        for path in folder.iterdir():
            if path.suffix.lower() in suffixes:
                index.setdefault(path.stem, path)
    return index


def item_id(name: str) -> str:
    """Return the id in a file's name: the name without an image's or a clip's suffix."""
    stem, dot, suffix = name.rpartition(".")
    return stem if f"{dot}{suffix}".lower() in _MEDIA_SUFFIXES else name


def _folders(data: Path) -> list[Path]:
    """List the folders that files are looked for in, the nearest first."""
    if not data.is_dir():
        raise DataError(f"There is no data folder {data}. Say where it is with --data.", path=data)
    level = [data]
    folders = [data]
    for _ in range(_FOLDERS_DEEP):
        level = [child for folder in level for child in _children(folder)]
        folders += level
    return folders


def _children(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return sorted(
            folder / entry.name
            for entry in entries
            if not entry.name.startswith(".")
            and entry.is_dir()
            and os.access(entry, os.R_OK | os.X_OK)  # a disk's lost+found, for one
        )


def _matches(folders: Sequence[Path], wanted: Wanted) -> list[Path]:
    matches: dict[Path, None] = {}
    for candidate in wanted.candidates:
        is_there = Path.is_dir if candidate.endswith("/") else Path.exists
        for folder in folders:
            paths = sorted(folder.glob(candidate)) if "*" in candidate else [folder / candidate]
            matches |= dict.fromkeys(filter(is_there, paths))
    return list(matches)
