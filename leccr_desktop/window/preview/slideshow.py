"""One photo after the other. Owns: when it is time for the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

__all__ = ["INTERVAL_MS", "Slideshow"]

INTERVAL_MS = 4000
"""How long a photo is shown where nobody has said otherwise."""


class Slideshow(QObject):
    """Counts from when a photo is there to be seen, however long it took to read.

    Signals:
        next_wanted: it is time for the next one.
        changed: it began, paused, went on or ended.
    """

    next_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._paused = False
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.next_wanted)

    @property
    def interval_ms(self) -> int:
        """How long a photo is shown; another one holds from the next photo on."""
        return self._timer.interval()

    @interval_ms.setter
    def interval_ms(self, interval_ms: int) -> None:
        self._timer.setInterval(interval_ms)

    @property
    def running(self) -> bool:
        """Whether one is on, paused or not."""
        return self._running

    @property
    def paused(self) -> bool:
        """Whether the photo stays until someone says otherwise."""
        return self._paused

    def start(self) -> None:
        """Begin with what is shown now."""
        self._running, self._paused = True, False
        self._timer.start()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """End it; what is shown stays."""
        if self._running:
            self._running = self._paused = False
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def toggle_pause(self) -> None:
        """Keep the photo, or go on."""
        if not self._running:
            return
        self._paused = not self._paused
        if self._paused:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def hold(self) -> None:
        """Wait until `settle`: something is being opened, or plays."""
        self._timer.stop()

    @Slot()
    def settle(self) -> None:
        """Count from now: what was opened is there to be seen."""
        if self._running and not self._paused:
            self._timer.start()
