"""Frame features in the "BigFile" form. Owns: reading, checking and writing one feature folder.

A folder holds one network's look at the frames of many clips:

    feature.bin       float32, little-endian, row after row
    shape.txt         "rows width"
    id.txt            the rows' names in order, separated by white space: `<clip>_<number>`
    video2frames.txt  {'<clip>': ['<clip>_<number>', ...], ...} as Python prints a dict; where it is
                      missing, the names say the same

Source: the data of hybrid_space (arXiv 2009.05381), NRCCR (arXiv 2208.12526) and LECCR.
"""

from __future__ import annotations

import ast
import json
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from leccr_training.data.captions import read_text
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["FeatureTable", "read_video2frames", "write_bigfile", "write_video2frames"]

_FEATURES = "feature.bin"
_SHAPE = "shape.txt"
_NAMES = "id.txt"
_FRAMES = "video2frames.txt"

_FEATURE = np.dtype("<f4")


class FeatureTable:
    """The rows of one feature folder, memory-mapped.

    Pickled, it is its folder and shape: a data loader's worker maps the file anew. Made by `open`,
    which checks the folder.

    Attributes:
        folder: where the files are.
        count: how many rows there are.
        width: how many float32 values a row has.
    """

    def __init__(self, folder: Path, count: int, width: int) -> None:
        self.folder = folder
        self.count = count
        self.width = width

    def __reduce__(self) -> tuple[type[FeatureTable], tuple[Path, int, int]]:
        return FeatureTable, (self.folder, self.count, self.width)

    @classmethod
    def open(cls, folder: Path) -> FeatureTable:
        """Open a feature folder and check that its files agree.

        Raises:
            DataError: a file is missing or says what the others contradict.
        """
        missing = [name for name in (_FEATURES, _SHAPE, _NAMES) if not (folder / name).is_file()]
        if missing:
            raise DataError(
                f"{folder}: {', '.join(missing)} missing. A feature folder has {_FEATURES}, "
                f"{_SHAPE} and {_NAMES}; unpack the archive again.",
                path=folder,
            )
        count, width = _read_shape(folder / _SHAPE)
        size_bytes = (folder / _FEATURES).stat().st_size
        expected_bytes = count * width * _FEATURE.itemsize
        if size_bytes != expected_bytes:
            raise DataError(
                f"{folder / _FEATURES}: {size_bytes:,} bytes, but {count:,} rows of {width} "
                f"float32 values ({_SHAPE}) take {expected_bytes:,}. Copy the folder again; it "
                "may have been cut short.",
                path=folder / _FEATURES,
            )
        table = cls(folder, count, width)
        table._check_names()
        return table

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each row shows, in order."""
        return tuple(read_text(self.folder / _NAMES).split())

    def rows(self, names: Iterable[str]) -> tuple[int, ...]:
        """Find rows by name.

        Raises:
            DataError: some names have no row.
        """
        wanted = list(names)
        unknown = [name for name in wanted if name not in self._row_of]
        if unknown:
            raise DataError(
                f"{self.folder}: {len(unknown):,} of {len(wanted):,} frames have no features "
                f"({_first(unknown)}). {_FRAMES} and {_NAMES} are of different versions: get both "
                "from the same archive.",
                path=self.folder,
            )
        return tuple(self._row_of[name] for name in wanted)

    def clips(self) -> dict[str, tuple[int, ...]]:
        """Say which rows show which clip, in the order of its frames.

        Clips without a frame are left out.

        Raises:
            DataError: `video2frames.txt` is broken or names frames without features.
        """
        path = self.folder / _FRAMES
        frames = read_video2frames(path) if path.is_file() else _frames_by_clip(self.names)
        rows = iter(self.rows(name for names in frames.values() for name in names))
        return {clip: tuple(next(rows) for _ in names) for clip, names in frames.items() if names}

    def read(self, rows: Sequence[int]) -> NDArray[np.float32]:
        """Read rows, in the order asked for.

        Returns:
            float32 [F, W].

        Raises:
            DataError: the file went away or was replaced since it was opened.
        """
        return np.array(self._features[list(rows)], dtype=np.float32)

    @cached_property
    def _features(self) -> NDArray[np.float32]:
        path = self.folder / _FEATURES
        try:
            return np.memmap(path, dtype=_FEATURE, mode="r", shape=(self.count, self.width))
        except (OSError, ValueError) as error:
            raise DataError(
                f"{path}: cannot be read any more ({error}). Is the drive still there?", path=path
            ) from error

    @cached_property
    def _row_of(self) -> dict[str, int]:
        return {name: row for row, name in enumerate(self.names)}

    def _check_names(self) -> None:
        path = self.folder / _NAMES
        if len(self.names) != self.count:
            raise DataError(
                f"{path}: {len(self.names):,} names for {self.count:,} rows ({_SHAPE}). Get both "
                "from the same archive.",
                path=path,
            )
        if len(self._row_of) != self.count:
            repeated = [name for row, name in enumerate(self.names) if self._row_of[name] != row]
            raise DataError(
                f"{path}: {len(repeated):,} names stand for more than one row "
                f"({_first(repeated)}). Each row needs its own; make the features again.",
                path=path,
            )


def read_video2frames(path: Path) -> dict[str, list[str]]:
    """Read which frames a clip has, in order: the text of a Python dict of lists of names.

    Nothing in it is run: it is read as data or not at all.

    Raises:
        DataError: the file cannot be read, or it is something else.
    """
    text = read_text(path)
    try:
        frames = _parse_literal(text)
    except (ValueError, SyntaxError, RecursionError, MemoryError) as error:
        raise _not_video2frames(path, str(error)) from error
    if not isinstance(frames, dict):
        raise _not_video2frames(path, f"it is a {type(frames).__name__}")
    for clip, names in frames.items():
        is_names = isinstance(names, list | tuple) and all(isinstance(n, str) for n in names)
        if not (isinstance(clip, str) and is_names):
            raise _not_video2frames(path, f"the entry of {clip!r} is not a list of names")
    return {clip: list(names) for clip, names in frames.items()}


def write_bigfile(
    folder: Path, names: Iterable[str], features: Iterable[NDArray[np.float32]]
) -> None:
    """Write a feature folder, without `video2frames.txt`.

    Args:
        folder: made where it is missing; files of a former table are replaced.
        names: one for each row, all different, without white space.
        features: float32 [W] for each row, all of one width; an array [N, W] will do, or an
            iterator that makes them one by one.

    Raises:
        ValueError: there are not as many names as rows, or none, or rows differ in width.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{_FEATURES}.part"
    try:
        written, width = _write_rows(part, names, features)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    # The shape comes last: until it is there, nothing takes the folder for a whole one.
    (folder / _SHAPE).unlink(missing_ok=True)
    part.replace(folder / _FEATURES)
    _write_text(folder / _NAMES, " ".join(written))
    _write_text(folder / _SHAPE, f"{len(written)} {width}")


def write_video2frames(folder: Path, frames: Mapping[str, Sequence[str]]) -> None:
    """Write which frames each clip has beside the features in `folder`."""
    _write_text(folder / _FRAMES, str({clip: list(names) for clip, names in frames.items()}))


def _write_rows(
    path: Path, names: Iterable[str], features: Iterable[NDArray[np.float32]]
) -> tuple[list[str], int]:
    """Write rows, and return their names and width."""
    written: list[str] = []
    width = 0
    with path.open("wb") as file:
        for name, row in zip(names, features, strict=True):
            width = width or row.size
            if row.shape != (width,):
                raise ValueError(f"row {name!r} has shape {row.shape}, not ({width},)")
            file.write(row.astype(_FEATURE).tobytes())
            written.append(name)
    if not width:
        raise ValueError("there is no row to write")
    return written, width


def _parse_literal(text: str) -> object:
    """Read a literal of Python; of a plain one, whose strings escape nothing, as the same JSON.

    300,000 names take `ast` two seconds and 300 MB, and JSON a twentieth of that.
    """
    if '"' not in text and "\\" not in text:
        try:
            return json.loads(text.replace("'", '"'))
        except ValueError:
            # Such as the u'...' of Python 2, or a comma before the last bracket.
            pass
    return ast.literal_eval(text)


def _not_video2frames(path: Path, why: str) -> DataError:
    return DataError(
        f"{path}: not a list of frames for each clip ({why[:200]}). Expected "
        "{'video0': ['video0_0', 'video0_1'], ...}; get the file again, or delete it where the "
        f"names in {_NAMES} are `<clip>_<number>`.",
        path=path,
    )


def _frames_by_clip(names: Iterable[str]) -> dict[str, list[str]]:
    """Sort frames by clip and number, as their names give them.

    Source: hybrid_space, util/get_frameInfo.py.
    """
    numbers: dict[str, list[tuple[int, str]]] = {}
    for name in names:
        clip, _, number = name.rpartition("_")
        if clip and number.isdecimal():
            numbers.setdefault(clip, []).append((int(number), name))
    return {clip: [name for _, name in sorted(frames)] for clip, frames in numbers.items()}


def _read_shape(path: Path) -> tuple[int, int]:
    text = read_text(path)
    try:
        count, width = map(int, text.split())
    except ValueError:
        count = width = 0
    if min(count, width) < 1:
        raise DataError(
            f"{path}: {text[:80]!r} is not the number of rows and their width, such as "
            "'300000 4096'. Get the file again from where the features came from.",
            path=path,
        )
    return count, width


def _write_text(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _first(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
