"""One library, one writer. Owns: the lock file, and the words that say who holds it.

The lock is the system's (flock; a byte range on Windows) and goes with the process, however that
ends: a file left by a kill holds nobody up. What is written in the file only serves the message.
The file is never deleted: a process could then lock one that another is about to replace.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "library.lock"

if sys.platform == "win32":
    import msvcrt

    # A locked range cannot be read by others on Windows, so it lies far behind the text.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            # flock, not lockf: it also keeps a second `Library` of this same process out.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriterLock:
    """The right to write to a library folder, held from `acquire` to `release`."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, folder: Path) -> WriterLock:
        """Take the lock of a library folder, without waiting.

        Raises:
            LibraryError: another holds it (it is named), or the folder cannot be written to.
        """
        path = folder / LOCK_NAME
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise LibraryError(
                f"Cannot write to the library {folder}: its lock file cannot be opened "
                f"({error.strerror}). Check the folder's permissions, or choose another library.",
                path=path,
            ) from error
        try:
            is_ours = _try_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise LibraryError(
                f"Cannot lock the library {folder}: {error.strerror}. A network drive without "
                "locks cannot hold a library; choose a folder on a local disk.",
                path=path,
            ) from error
        if not is_ours:
            os.close(descriptor)
            raise LibraryError(
                f"The library {folder} is being written to by {_holder(path)}. "
                "Wait until it is done, or stop it, and try again.",
                path=path,
            )
        # On a full disk the lock holds all the same; a message will miss the name, no more.
        with suppress(OSError):
            _write_holder(descriptor)
        return cls(descriptor)

    def release(self) -> None:
        """Give the lock back. Releasing twice is harmless."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        try:
            os.ftruncate(descriptor, 0)
            _unlock(descriptor)
        finally:
            os.close(descriptor)


def _write_holder(descriptor: int) -> None:
    """Leave word of who holds the lock, for the message that a second writer gets."""
    holder = {
        "pid": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())


def _holder(path: Path) -> str:
    """Say who holds the lock, as far as its file tells."""
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
        return f"process {holder['pid']} on {holder['host']}, since {holder['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        # The holder locks first and writes second, so its word may not be there yet.
        return "another process"
