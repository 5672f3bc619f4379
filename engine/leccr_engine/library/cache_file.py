"""The files of the vector indexes. Owns: their names, their form, and replacing them safely.

Such a file is only a cache. It carries a stamp, is replaced atomically, and whatever is wrong with
it, the index is rebuilt from SQLite. Its form: magic, length of the stamp (uint32, little-endian),
the stamp as JSON, then the bytes of `faiss.serialize_index`.
"""

from __future__ import annotations

import json
import os
import re
import struct
import tempfile
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import xxhash

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leccr_engine.library.library import Library

FORMAT_VERSION = 1
INDEX_SUFFIX = ".index"

_MAGIC = b"LECCRVEC"
_LENGTH = struct.Struct("<I")
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
        body_xxh3: of the bytes behind the stamp.
    """

    format_version: int
    library_id: str
    model_id: str
    mixing_weight: float
    revision: int
    embed_dim: int
    slots: int
    body_xxh3: str


def cache_path(folder: Path, model_id: str) -> Path:
    """Name the cache file of a model: readable, and different for any two ids."""
    readable = re.sub(r"[^A-Za-z0-9._-]+", "-", model_id)[:40]
    return folder / f"{readable}-{xxhash.xxh3_64_hexdigest(model_id.encode())[:8]}{INDEX_SUFFIX}"


def read_cache(path: Path) -> tuple[Stamp, NDArray[np.uint8]]:
    """Read a cache file and verify its bytes.

    Raises:
        UnusableCacheError: it is missing, unreadable, of another format, or damaged.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UnusableCacheError("it is missing") from error
    except OSError as error:
        raise UnusableCacheError(f"it cannot be read ({error.strerror})") from error
    start = len(_MAGIC) + _LENGTH.size
    if len(data) < start or not data.startswith(_MAGIC):
        raise UnusableCacheError("it is damaged")
    end = start + _LENGTH.unpack_from(data, len(_MAGIC))[0]
    try:
        stamp = Stamp(**json.loads(data[start:end]))
    except (ValueError, TypeError) as error:
        raise UnusableCacheError("it is damaged, or of another format") from error
    body = np.frombuffer(data, dtype=np.uint8, offset=end)
    if stamp.format_version != FORMAT_VERSION:
        raise UnusableCacheError(f"it is of format {stamp.format_version}, not {FORMAT_VERSION}")
    if digest(body) != stamp.body_xxh3:
        raise UnusableCacheError("it is damaged")
    return stamp, body


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


def digest(body: NDArray[np.uint8]) -> str:
    """Hash the bytes behind the stamp."""
    return xxhash.xxh3_128_hexdigest(body.data)


def write_cache(path: Path, stamp: Stamp, body: NDArray[np.uint8]) -> None:
    """Write beside the file and rename over it, so that a kill leaves the old one or the new.

    Raises:
        OSError: the disk is full, or the folder cannot be written to.
    """
    _remove_abandoned(path.parent)
    header = json.dumps(asdict(stamp)).encode()
    with tempfile.NamedTemporaryFile(
        dir=path.parent, suffix=_UNFINISHED_SUFFIX, delete=False
    ) as file:
        try:
            file.write(_MAGIC + _LENGTH.pack(len(header)) + header)
            file.write(body.data)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            file.close()
            Path(file.name).unlink(missing_ok=True)
            raise


def _remove_abandoned(folder: Path) -> None:
    """Remove what killed processes left, but nothing that another may be writing."""
    for path in folder.glob(f"*{_UNFINISHED_SUFFIX}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_AFTER_S:
                path.unlink()
