"""While copies are made. Owns: saying how far it is, and the way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.export import ExportProgress

__all__ = ["ExportBar"]

_LOOK_MS = 100
_STEPS = 1000


class ExportBar(QFrame):
    """Looks at the progress of an export ten times a second, and can end it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._progress: ExportProgress | None = None
        self._text = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Export"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setProperty("role", "link")
        self.stop_button.setToolTip(self.tr("What was copied stays; no half copy does."))
        self.stop_button.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sided_margins(2 * GRID_PX, GRID_PX, GRID_PX, GRID_PX))
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, stretch=1)
        layout.addWidget(self.stop_button)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is copied."""
        return "" if self.isHidden() else self._text.text()

    def follow(self, progress: ExportProgress) -> None:
        """Show this export until `finish`."""
        self._progress = progress
        self.stop_button.setEnabled(True)
        self._look()
        self._timer.start()
        self.show()

    def finish(self) -> None:
        """Nothing is copied any more."""
        self._progress = None
        self._timer.stop()
        self.hide()

    @Slot()
    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self.stop_button.setEnabled(False)
            self._look()

    @Slot()
    def _look(self) -> None:
        progress = self._progress
        if progress is None:
            return
        if progress.cancelled:
            self._text.setText(self.tr("Stopping…"))
            return
        number = QLocale().toString
        self._text.setText(
            self.tr("Copying {number} of {total}").format(
                number=number(min(progress.done_files + 1, progress.total_files)),
                total=number(progress.total_files),
            )
        )
        if progress.total_bytes:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(_STEPS * progress.done_bytes // progress.total_bytes)
        else:
            self._bar.setRange(0, 0)
