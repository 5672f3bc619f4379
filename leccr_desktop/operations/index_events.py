"""What an indexing child says. Owns: reading its JSON lines, however they are cut up.

The child is `leccr-desktop index --events`: one JSON object a line, its kind under `event`. A kind
that this window does not know, from a newer child, is passed over.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["EventReader", "FileFailed", "IndexDone", "IndexEvent", "IndexProgress"]

_LINE_LIMIT_BYTES = 1 << 20
"""A line longer than this is no event; it is dropped instead of filling the memory."""


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


class EventReader:
    """Turns the bytes of a pipe into events. One reader for one run of the child."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[IndexEvent]:
        """Take what has arrived; returns the events that are complete now, in order.

        A line that is no event (a library's stray print, a torn line of a killed child) is
        passed over.
        """
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        if len(self._rest) > _LINE_LIMIT_BYTES:
            self._rest = b""
        return [event for line in lines if (event := _read(line)) is not None]


def _read(line: bytes) -> IndexEvent | None:
    try:
        data = json.loads(line)
    except ValueError:
        return None
    if not isinstance(data, dict):
        return None
    try:
        return _event(data)
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
