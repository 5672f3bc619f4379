"""What an indexing child says. Owns: what its JSON objects mean.

The child is `leccr-desktop index --events`: one JSON object a line, its kind under `event`. A kind
that this window does not know, from a newer child, is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

__all__ = [
    "FileFailed",
    "FolderScanned",
    "IndexDone",
    "IndexEvent",
    "IndexModel",
    "IndexProgress",
    "IndexRefused",
    "IndexStanding",
    "IndexTrouble",
    "Standing",
    "read_event",
]


class Standing(StrEnum):
    """What the child is at."""

    WORKING = "working"
    WATCHING = "watching"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far a phase is.

    Attributes:
        phase: "scan", "index" or "describe".
        done: files finished.
        total: files to do; None while nobody knows.
        failed: files of `done` that could not be read.
        left_s: seconds left; None while nobody knows.
        rate_per_s: files a second; None while nobody knows.
        current: the file finished last; None before the first.
    """

    phase: str
    done: int
    total: int | None
    failed: int
    left_s: float | None
    rate_per_s: float | None = None
    current: Path | None = None


@dataclass(frozen=True, slots=True)
class FileFailed:
    """One file could not be read."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class FolderScanned:
    """A folder was compared with the library.

    Attributes:
        root: the folder.
        is_offline: whether it is away; what is known of it stays.
        left_out: how many folders or links in it could not be looked into.
    """

    root: Path
    is_offline: bool
    left_out: int


@dataclass(frozen=True, slots=True)
class IndexModel:
    """The child has loaded its model.

    Attributes:
        model_id: which.
        describer_id: what describes; None for nothing.
    """

    model_id: str
    describer_id: str | None


@dataclass(frozen=True, slots=True)
class IndexStanding:
    """What the child is at has changed."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class IndexRefused:
    """A path that the child was asked to follow cannot be."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class IndexTrouble:
    """Something is amiss, and the child goes on without it."""

    reason: str


@dataclass(frozen=True, slots=True)
class IndexDone:
    """The child has finished a pass.

    Attributes:
        watching: whether more may follow; else it exits now.
    """

    watching: bool = False


IndexEvent = (
    IndexProgress
    | FileFailed
    | FolderScanned
    | IndexModel
    | IndexStanding
    | IndexRefused
    | IndexTrouble
    | IndexDone
)


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
            rate, current = data.get("rate_per_s"), data.get("path")
            return IndexProgress(
                phase=str(data["phase"]),
                done=int(data["done"]),
                total=None if total is None else int(total),
                failed=int(data.get("failed", 0)),
                left_s=None if left_s is None else float(left_s),
                rate_per_s=None if rate is None else float(rate),
                current=None if current is None else Path(current),
            )
        case "file_failed":
            return FileFailed(Path(data["path"]), str(data["reason"]))
        case "scan":
            return FolderScanned(
                Path(data["root"]),
                is_offline=bool(data.get("offline")),
                left_out=len(data.get("left_out", ())),
            )
        case "model":
            describer = data.get("describer")
            return IndexModel(str(data["model"]), None if describer is None else str(describer))
        case "standing":
            return IndexStanding(Standing(data["standing"]))
        case "refused":
            return IndexRefused(Path(data["path"]), str(data["reason"]))
        case "trouble":
            return IndexTrouble(str(data["reason"]))
        case "done":
            return IndexDone(watching=bool(data.get("watching")))
        case _:
            return None
