"""Collecting garbage on the Qt thread only. Owns: when Python looks for reference cycles.

Python collects cycles on whatever thread happens to allocate next. A cycle that holds a widget
would then be taken apart on a worker thread, which crashes Qt. While the window is open, the
collector is off, and a timer on the Qt thread does its work.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["CycleCollector"]

INTERVAL_MS = 500


class CycleCollector:
    """A context manager for the Qt thread; needs a running event loop to do anything.

    The three generations are collected at Python's own thresholds, so that most ticks cost
    nothing and a full collection is rare.
    """

    def __init__(self) -> None:
        self._was_enabled = False
        self._timer = QTimer(interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def __enter__(self) -> Self:
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.stop()
        gc.collect()
        if self._was_enabled:
            gc.enable()

    def settle(self) -> None:
        """Leave what exists now out of all later collections.

        To be called when the index has been loaded: the libraries for it bring a host of objects
        that stay, and looking through them each time would be felt.
        """
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that has reached its threshold."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
