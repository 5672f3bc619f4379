"""The moment the window is there. Owns: noticing that it was painted for the first time.

Whatever begins before then shares cores and Python's one lock with the painting, and keeps the
person waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PATIENCE_MS", "FirstPaint"]

PATIENCE_MS = 2_000
"""A window that begins hidden, minimised or on another desktop may not be painted for days."""


class FirstPaint(QObject):
    """Waits for a window's first paint, but not for long.

    Args:
        window: not shown yet; keeps this alive.

    Signals:
        over: once, when the window was painted, or was not in time.
    """

    over = Signal()

    def __init__(self, window: QWidget, *, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(window)
        self._window = window
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._finish)
        self._end.start(patience_ms)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the paint; the parts of the window are painted after it, in the same turn."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._end.start(0)
        return super().eventFilter(watched, event)

    @Slot()
    def give_up(self) -> None:
        """Wait no longer, and say nothing: the window is closed again."""
        self._window.removeEventFilter(self)
        self._end.stop()

    @Slot()
    def _finish(self) -> None:
        self.give_up()
        self.over.emit()
