"""What an indexing process is asked while it works. Owns: the lines of its standard input.

With `--events`, each line is one JSON object:

    {"do": "pause"}       stop after the batch in flight; what is done stays
    {"do": "resume"}      go on
    {"do": "follow", "paths": [str]}                      follow these too
    {"do": "forget", "paths": [str]}                      follow these roots no longer
    {"do": "exclude", "path": str, "patterns": [str]}     leave out of a root what these name
    {"do": "retry", "paths": [str] | null}                try failed files again, null for all

A line that is none of these is passed over. The end of standard input asks to stop.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

__all__ = [
    "Exclude",
    "Follow",
    "Forget",
    "IndexRequest",
    "IndexRequests",
    "Pause",
    "Resume",
    "Retry",
]


@dataclass(frozen=True, slots=True)
class Pause:
    """Stand still."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Take these folders or files into the library."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Follow these roots no longer."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Exclude:
    """Leave out of a root what these patterns name, and nothing else."""

    path: Path
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Retry:
    """Try failed files again; None for all of them."""

    paths: tuple[Path, ...] | None


IndexRequest = Pause | Resume | Follow | Forget | Exclude | Retry


class IndexRequests:
    """Requests, from the thread that hears them to the one that works; in the order they came."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[IndexRequest] = SimpleQueue()

    @property
    def waiting(self) -> bool:
        """Whether there is one that nobody took yet."""
        return not self._queue.empty()

    def hear(self, line: bytes) -> None:
        """Take a line; from any thread."""
        try:
            request = _request(json.loads(line))
        except (AttributeError, KeyError, TypeError, ValueError):
            return
        if request is not None:
            self._queue.put(request)

    def take(self, *, timeout_s: float = 0) -> IndexRequest | None:
        """Take the next one, waiting for it; None when none came in time."""
        try:
            return self._queue.get(timeout=timeout_s) if timeout_s else self._queue.get_nowait()
        except Empty:
            return None


def _paths(names: list[object]) -> tuple[Path, ...]:
    return tuple(Path(str(name)) for name in names)


def _request(said: dict[str, object]) -> IndexRequest | None:
    match said:
        case {"do": "pause"}:
            return Pause()
        case {"do": "resume"}:
            return Resume()
        case {"do": "follow", "paths": [*paths]}:
            return Follow(_paths(paths))
        case {"do": "forget", "paths": [*paths]}:
            return Forget(_paths(paths))
        case {"do": "exclude", "path": str(path), "patterns": [*patterns]}:
            return Exclude(Path(path), tuple(map(str, patterns)))
        case {"do": "retry", "paths": None}:
            return Retry(None)
        case {"do": "retry", "paths": [*paths]}:
            return Retry(_paths(paths))
        case _:
            return None
