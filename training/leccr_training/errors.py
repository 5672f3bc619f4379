"""What stops a training on purpose. Owns: the branch of the error tree below `LeccrError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.errors import LeccrError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["DataError", "RecipeError", "TrainingError"]


class TrainingError(LeccrError):
    """A run cannot start or go on: its recipe, its data, its numbers or its disk."""


class RecipeError(TrainingError):
    """A recipe or a `--set` says what is not known or does not fit."""


class DataError(TrainingError):
    """A benchmark's file is missing, damaged, or contradicts another.

    Attributes:
        path: the file or folder, where there is one to name.
    """

    def __init__(self, message: str, *, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path
