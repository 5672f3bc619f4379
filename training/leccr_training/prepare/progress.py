"""How far a preparation is. Owns: its progress, its rate and the time left."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Meter", "OnProgress", "Progress"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a preparation is.

    Attributes:
        done: items or captions that are done with, by earlier runs too.
        total: to do, all in all.
        failed: of `done`, those that nothing could be made of.
        rate_per_s: of this run; None before there is one.
        left_s: seconds left at that rate; None before there is one.
    """

    done: int
    total: int
    failed: int = 0
    rate_per_s: float | None = None
    left_s: float | None = None


OnProgress = Callable[[Progress], None]


class Meter:
    """Counts what a run does, and tells of it.

    Args:
        total: to do, all in all.
        done_before: of these, what earlier runs did.
        on_progress: is told now, and each time that something was done.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        total: int,
        done_before: int,
        on_progress: OnProgress,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total = total
        self._done_before = done_before
        self._done = 0
        self._failed = 0
        self._on_progress = on_progress
        self._clock = clock
        self._start = clock()
        on_progress(Progress(done_before, total))

    def add(self, done: int, *, failed: int = 0) -> None:
        """Counts what was done since the last time, failures included, and tells of it."""
        self._done += done
        self._failed += failed
        done_in_all = self._done_before + self._done
        elapsed_s = self._clock() - self._start
        rate_per_s = self._done / elapsed_s if elapsed_s > 0 and self._done else None
        self._on_progress(
            Progress(
                done=done_in_all,
                total=self._total,
                failed=self._failed,
                rate_per_s=rate_per_s,
                left_s=None if rate_per_s is None else (self._total - done_in_all) / rate_per_s,
            )
        )
