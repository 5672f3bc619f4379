"""The files of the vector indexes. Owns: their names, their form, and replacing them safely.

Such a file is only a cache. It carries a stamp, is replaced atomically, and whatever is wrong with
it, the index is rebuilt from SQLite. Its form: magic, length of the stamp (uint32, little-endian),
the stamp as JSON, then the bytes of `faiss.write_index`.

A hundred thousand moments are four hundred megabytes. They are read and written in pieces: whole,
they would be in memory twice, beside the index itself.
"""

from __future__ import annotations

import json
import os
import re
import struct
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import xxhash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from leccr_engine.library.library import Library

FORMAT_VERSION = 1
INDEX_SUFFIX = ".index"

_MAGIC = b"LECCRVEC"
_LENGTH = struct.Struct("<I")
_NO_DIGEST = "0" * 32
_PIECE_BYTES = 1 << 20
_ABANDONED_AFTER_S = 3600.0
_UNFINISHED_SUFFIX = ".unfinished"


class UnusableCacheError(Exception):
    """A cache file that cannot serve; `str(error)` says why. Never leaves the library package."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a cache file was made of. It serves only where all but the revision agree.

    Attributes:
        format_version: of the file.
        library_id: of the library.
        model_id: whose vectors.
        mixing_weight: a.
        revision: the library's, up to which changes are in.
        embed_dim: d.
        slots: K.
        body_xxh3: of the bytes behind the stamp; `write_cache` fills it in.
    """

    format_version: int
    library_id: str
    model_id: str
    mixing_weight: float
    revision: int
    embed_dim: int
    slots: int
    body_xxh3: str = _NO_DIGEST


def cache_path(folder: Path, model_id: str) -> Path:
    """Name the cache file of a model: readable, and different for any two ids."""
    readable = re.sub(r"[^A-Za-z0-9._-]+", "-", model_id)[:40]
    return folder / f"{readable}-{xxhash.xxh3_64_hexdigest(model_id.encode())[:8]}{INDEX_SUFFIX}"


@contextmanager
def open_cache(path: Path) -> Iterator[tuple[Stamp, BinaryIO]]:
    """Open a cache file and verify its bytes.

    Yields:
        The stamp, and the file at the first byte behind it.

    Raises:
        UnusableCacheError: it is missing, unreadable, of another format, or damaged.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise UnusableCacheError("it is missing") from error
    except OSError as error:
        raise _unreadable(error) from error
    with file:
        try:
            stamp = _read_stamp(file)
            body = file.tell()
            is_sound = _digest(file) == stamp.body_xxh3
            file.seek(body)
        except OSError as error:
            raise _unreadable(error) from error
        if not is_sound:
            raise UnusableCacheError("it is damaged")
        yield stamp, file


def _read_stamp(file: BinaryIO) -> Stamp:
    start = file.read(len(_MAGIC) + _LENGTH.size)
    if len(start) < len(_MAGIC) + _LENGTH.size or not start.startswith(_MAGIC):
        raise UnusableCacheError("it is damaged")
    (length,) = _LENGTH.unpack_from(start, len(_MAGIC))
    try:
        stamp = Stamp(**json.loads(file.read(length)))
    except (ValueError, TypeError) as error:
        raise UnusableCacheError("it is damaged, or of another format") from error
    if stamp.format_version != FORMAT_VERSION:
        raise UnusableCacheError(f"it is of format {stamp.format_version}, not {FORMAT_VERSION}")
    return stamp


def _digest(file: BinaryIO) -> str:
    """Hash what is left of a file."""
    body = xxhash.xxh3_128()
    while piece := file.read(_PIECE_BYTES):
        body.update(piece)
    return body.hexdigest()


def _unreadable(error: OSError) -> UnusableCacheError:
    return UnusableCacheError(f"it cannot be read ({error.strerror})")


def refuse_foreign(
    stamp: Stamp, library: Library, model_id: str, mixing_weight: float | None
) -> None:
    """Refuse a cache that was made of something else.

    Args:
        stamp: what it was made of.
        library: what it should be made of.
        model_id: whose vectors it should hold.
        mixing_weight: the a it should have, None for any.

    Raises:
        UnusableCacheError: it was.
    """
    model = library.model(model_id)
    if stamp.library_id != library.library_id():
        raise UnusableCacheError("it belongs to another library")
    if model is None or (stamp.model_id, stamp.embed_dim, stamp.slots) != (
        model_id,
        model.embed_dim,
        model.slots,
    ):
        raise UnusableCacheError(f"it belongs to another model ({stamp.model_id})")
    if mixing_weight is not None and stamp.mixing_weight != mixing_weight:
        raise UnusableCacheError(f"it mixes by {stamp.mixing_weight}, the model by {mixing_weight}")


def write_cache(
    path: Path, stamp: Stamp, write_body: Callable[[Callable[[bytes], object]], None]
) -> None:
    """Write beside the file and rename over it, so that a kill leaves the old one or the new.

    Args:
        path: the file.
        stamp: what it is made of.
        write_body: hands the bytes behind the stamp, in pieces, to the function that it gets.

    Raises:
        OSError: the disk is full, or the folder cannot be written to.
    """
    _remove_abandoned(path.parent)
    body = xxhash.xxh3_128()
    with tempfile.NamedTemporaryFile(
        dir=path.parent, suffix=_UNFINISHED_SUFFIX, delete=False
    ) as file:

        def write(piece: bytes) -> None:
            body.update(piece)
            file.write(piece)

        try:
            # Digests are all of one length: the stamp is written once more over itself.
            file.write(_header(replace(stamp, body_xxh3=_NO_DIGEST)))
            write_body(write)
            file.seek(0)
            file.write(_header(replace(stamp, body_xxh3=body.hexdigest())))
            file.flush()
            os.fsync(file.fileno())
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            file.close()
            Path(file.name).unlink(missing_ok=True)
            raise


def _header(stamp: Stamp) -> bytes:
    said = json.dumps(asdict(stamp)).encode()
    return _MAGIC + _LENGTH.pack(len(said)) + said


def _remove_abandoned(folder: Path) -> None:
    """Remove what killed processes left, but nothing that another may be writing."""
    for path in folder.glob(f"*{_UNFINISHED_SUFFIX}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_AFTER_S:
                path.unlink()
