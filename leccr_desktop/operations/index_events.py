"""What an indexing child says. Owns: what its JSON objects mean.

The child is `leccr-desktop index --events`: one JSON object a line, its kind under `event`. A kind
that this window does not know, from a newer child, is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["FileFailed", "IndexDone", "IndexEvent", "IndexProgress", "read_event"]


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far a phase is.

    Attributes:
        phase: "scan", "index" or "describe".
        done: files finished.
        total: files to do; None while nobody knows.
        failed: files of `done` that could not be read.
        left_s: seconds left; None while nobody knows.
    """

    phase: str
    done: int
    total: int | None
    failed: int
    left_s: float | None


@dataclass(frozen=True, slots=True)
class FileFailed:
    """One file could not be read."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class IndexDone:
    """The child has finished its work; it will exit now."""


IndexEvent = IndexProgress | FileFailed | IndexDone


def read_event(said: dict[str, Any]) -> IndexEvent | None:
    """Return what an object of the child means; None for one that means nothing here."""
    try:
        return _event(said)
    except (KeyError, TypeError, ValueError):
        return None


def _event(data: dict[str, Any]) -> IndexEvent | None:
    match data.get("event"):
        case "progress":
            total, left_s = data.get("total"), data.get("left_s")
            return IndexProgress(
                phase=str(data["phase"]),
                done=int(data["done"]),
                total=None if total is None else int(total),
                failed=int(data.get("failed", 0)),
                left_s=None if left_s is None else float(left_s),
            )
        case "file_failed":
            return FileFailed(Path(data["path"]), str(data["reason"]))
        case "done":
            return IndexDone()
        case _:
            return None
