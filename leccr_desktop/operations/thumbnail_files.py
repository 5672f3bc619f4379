"""Small pictures on disk. Owns: the folder they lie in, and that it stays within its limit.

A file is known by the content it shows, so it outlives a move or a rename and serves every copy.
All of it is a cache: it may be deleted at any time, and where the folder cannot be written,
everything works without it.
"""

from __future__ import annotations

import logging
import os
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LIMIT_BYTES", "ThumbnailFiles"]

_log = logging.getLogger(__name__)

LIMIT_BYTES = 1 << 30
"""Where nothing else is said: about fifty thousand pictures of the smaller size."""

_SUFFIX = ".jpg"
_TOUCH_AFTER_S = 24 * 3600
"""A picture's time says on which day it was seen last; to the second would cost a write a look."""

_ROOM_AFTER_SWEEP = 0.9


class ThumbnailFiles:
    """Encoded pictures by name. For any thread.

    Args:
        folder: made when first written to.
        limit_bytes: when it is passed, the pictures not seen for longest go.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self.folder = folder
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._total_bytes: int | None = None
        """None until the folder was looked through, before the first write."""

    @classmethod
    def of(cls, library: Path) -> Self:
        """Those of a library, which lie in its folder."""
        return cls(library / "thumbnails")

    @property
    def limit_bytes(self) -> int:
        """How much may lie there."""
        return self._limit_bytes

    @limit_bytes.setter
    def limit_bytes(self, limit_bytes: int) -> None:
        # Holds from the next picture on, on whatever thread writes it.
        self._limit_bytes = limit_bytes

    def read(self, name: str) -> bytes | None:
        """Returns: what was written under this name; None where there is nothing to be read."""
        path = self._path(name)
        try:
            data = path.read_bytes()
            if time.time() - path.stat().st_mtime > _TOUCH_AFTER_S:
                os.utime(path)
        except OSError:
            return None
        return data

    def write(self, name: str, data: bytes) -> None:
        """Keep a picture; where that is not possible, there just is none."""
        path = self._path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, data)
        except OSError as error:
            _log.debug("No thumbnail kept at %s: %s", path, error)
            return
        with self._lock:
            if self._total_bytes is not None:
                self._total_bytes += len(data)
            if self._total_bytes is None or self._total_bytes > self._limit_bytes:
                self._sweep()

    def discard(self, name: str) -> None:
        """Forget a picture that turned out to be no picture."""
        with suppress(OSError):
            self._path(name).unlink()

    def used_bytes(self) -> int:
        """Count what lies there."""
        return sum(size for _, size, _ in self._entries())

    def clear(self) -> None:
        """Delete all that can be deleted."""
        for _, _, path in self._entries():
            with suppress(OSError):
                path.unlink()
        with self._lock:
            self._total_bytes = None

    def _path(self, name: str) -> Path:
        # A folder with a hundred thousand files is slow in many programs.
        return self.folder / name[:2] / f"{name}{_SUFFIX}"

    def _sweep(self) -> None:
        """Count what is there, and delete the oldest where it is too much."""
        found = sorted(self._entries())
        total_bytes = sum(size for _, size, _ in found)
        if total_bytes > self._limit_bytes:
            for _, size, path in found:
                if total_bytes <= self._limit_bytes * _ROOM_AFTER_SWEEP:
                    break
                with suppress(OSError):
                    path.unlink()
                    total_bytes -= size
        self._total_bytes = total_bytes

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        """Last seen, size in bytes and path of each file, also of what a crash left unfinished."""
        for parent, _, names in os.walk(self.folder):
            for name in names:
                path = Path(parent) / name
                with suppress(OSError):
                    status = path.stat()
                    yield status.st_mtime, status.st_size, path


def _replace(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all."""
    handle, unfinished = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(unfinished).replace(path)
    except OSError:
        with suppress(OSError):
            Path(unfinished).unlink()
        raise
