"""How far indexing is. Owns: the events of a run and the meter behind rate and time left."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RATE_WINDOW_S = 20.0
"""The rate is that of the last seconds: what a person sees going on."""

FORECAST_WINDOW_S = 120.0
"""The time left goes by a longer stretch: films among photos would make it jump."""

FORECAST_AFTER_S = 8.0
"""Before so much was measured nothing is promised: the first batch warms everything up."""


class Phase(StrEnum):
    """What a run is doing."""

    SCAN = "scan"
    INDEX = "index"
    DESCRIBE = "describe"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one phase is.

    Attributes:
        phase: the phase.
        done: files finished, failed ones included. In `SCAN`: media files found so far.
        total: files to do, None while nobody knows (`SCAN`).
        failed: files of `done` that failed.
        rate_per_s: files per second over the last `RATE_WINDOW_S`, None before there is one.
        left_s: seconds left at the rate over the last `FORECAST_WINDOW_S`, None before at least
            `FORECAST_AFTER_S` were measured.
        current: the file finished last.
    """

    phase: Phase
    done: int
    total: int | None
    failed: int
    rate_per_s: float | None
    left_s: float | None
    current: Path | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A folder, link or name that a scan could not take up, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class RootScanned:
    """A root was compared with the library.

    Attributes:
        root: the folder or file.
        offline: it is not there now; its rows stay.
        new: files the library did not know.
        changed: files whose size or time changed.
        unchanged: files as they were.
        removed: rows whose file is gone.
        left_out: what in it could not be looked into; what is known of that stays.
    """

    root: Path
    offline: bool
    new: int
    changed: int
    unchanged: int
    removed: int
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class FileFailed:
    """One file could not be indexed; the reason stands in the library too."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class FileIncomplete:
    """One file was indexed as far as it could be read."""

    path: Path
    missing: str


IndexEvent = Progress | RootScanned | FileFailed | FileIncomplete
"""What a run tells whoever listens, on the thread that runs it."""


class ProgressMeter:
    """Counts one phase's files and measures its rate.

    Args:
        phase: the phase counted.
        total: files to do, None while nobody knows.
        already: files of `total` that were done before, when the phase was interrupted.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        phase: Phase,
        total: int | None,
        *,
        already: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._phase = phase
        self._total = total
        self._clock = clock
        self._done = already
        self._failed = 0
        self._current: Path | None = None
        self._began_s = clock()
        self._recent = _Window(RATE_WINDOW_S, self._began_s, already)
        self._long = _Window(FORECAST_WINDOW_S, self._began_s, already)

    @property
    def done(self) -> int:
        """Files finished so far."""
        return self._done

    def finish(self, path: Path, *, failed: bool = False) -> None:
        """Count one file. More files than `total` raise it: some came while the run went on."""
        self._done += 1
        self._failed += failed
        self._current = path
        if self._total is not None:
            self._total = max(self._total, self._done)

    def read(self) -> Progress:
        """The progress now. Each call is one sample of the sliding windows."""
        now = self._clock()
        rate = self._recent.rate(now, self._done)
        steady = self._long.rate(now, self._done)
        left_s = None
        if (
            self._total is not None
            and steady is not None
            and now - self._began_s >= FORECAST_AFTER_S
        ):
            left_s = (self._total - self._done) / steady
        return Progress(
            self._phase, self._done, self._total, self._failed, rate, left_s, self._current
        )


class _Window:
    """How fast a count grew over the last `span_s` seconds."""

    def __init__(self, span_s: float, now: float, count: int) -> None:
        self._span_s = span_s
        self._samples: deque[tuple[float, int]] = deque([(now, count)])

    def rate(self, now: float, count: int) -> float | None:
        """The rate, None where nothing was counted; also takes a sample."""
        samples = self._samples
        # One sample older than the window stays: it is where the window begins.
        while len(samples) > 1 and samples[1][0] <= now - self._span_s:
            samples.popleft()
        then, count_then = samples[0]
        samples.append((now, count))
        return (count - count_then) / (now - then) if now > then and count > count_then else None
