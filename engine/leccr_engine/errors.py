"""The one error tree. Owns: every exception the engine raises on purpose.

An expected failure of one file (`MediaError`) is recorded in the library and never stops the
others. `LibraryError` and `ModelError` come from the environment (disk full, locked, newer
version, missing model) and are shown to the person. Anything else is a bug and propagates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Cancelled", "LeccrError", "LibraryError", "MediaError", "ModelError"]


class LeccrError(Exception):
    """Root of the tree. `str(error)` says what, where, why and what next."""


class MediaError(LeccrError):
    """One media file cannot be read.

    Args:
        path: the file.
        reason: why, and what to do about it, without repeating the path.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[MediaError], tuple[Path, str]]:
        """Lets it pass from one process to another."""
        return type(self), (self.path, self.reason)


class ModelError(LeccrError):
    """A model is missing, damaged, or does not fit what it is asked to do."""


class LibraryError(LeccrError):
    """The library cannot be opened, written or trusted.

    Args:
        message: what, where, why, what next.
        path: the library folder or the file in it.
    """

    def __init__(self, message: str, *, path: Path) -> None:
        super().__init__(message)
        self.path = path


class Cancelled(LeccrError):
    """The caller asked to stop. All that was committed before stays."""
