"""The bottom edge. Owns: how far indexing is, how to stop it, and how many files failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import time_left_text

if TYPE_CHECKING:
    from leccr_desktop.operations.index_events import IndexProgress

__all__ = ["IndexStatus"]


class IndexStatus(QWidget):
    """One line: results on the left, indexing on the right.

    Signals:
        stop_wanted: the person wants indexing to stop.
        failures_wanted: the person wants to see the files that could not be read.
    """

    stop_wanted = Signal()
    failures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library_failed = 0
        self.setObjectName("indexStatus")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(5 * GRID_PX)
        self._results = QLabel()
        self._results.setProperty("role", "muted")
        self._failures = QPushButton()
        self._failures.setProperty("role", "link")
        self._failures.setCursor(Qt.CursorShape.PointingHandCursor)
        self._failures.clicked.connect(self.failures_wanted)
        self._failures.hide()
        self._phase = QLabel()
        self._phase.setProperty("role", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Indexing"))
        self._bar.setFixedWidth(20 * GRID_PX)
        self._stop = IconButton("stop", self.tr("Stop indexing; what is done stays"))
        self._stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 0, GRID_PX, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._results)
        layout.addStretch()
        layout.addWidget(self._failures)
        layout.addWidget(self._phase)
        layout.addWidget(self._bar)
        layout.addWidget(self._stop)
        self.show_idle()

    @property
    def failures_button(self) -> QPushButton:
        """The count that opens the list of failed files; hidden while there are none."""
        return self._failures

    def text(self) -> str:
        """What is said of indexing."""
        return self._phase.text()

    def show_results(self, text: str) -> None:
        """Say what the grid shows."""
        self._results.setText(text)

    def show_failed(self, count: int) -> None:
        """Say how many files could not be read."""
        self._failures.setVisible(count > 0)
        self._failures.setText(
            self.tr("Not readable: {count}").format(count=QLocale().toString(count))
        )

    def show_starting(self) -> None:
        """A child has started and has not said anything yet."""
        self._phase.setText(self.tr("Starting to index…"))
        self._bar.setRange(0, 0)
        self._show_bar(True)

    @Slot(object)
    def show_progress(self, progress: IndexProgress) -> None:
        """Say how far the child is."""
        number = QLocale().toString
        if progress.total is None:
            self._bar.setRange(0, 0)
            text = self.tr("Looking for files: {done}").format(done=number(progress.done))
        else:
            self._bar.setRange(0, max(1, progress.total))
            self._bar.setValue(progress.done)
            template = (
                self.tr("Describing {done} of {total}")
                if progress.phase == "describe"
                else self.tr("Indexing {done} of {total}")
            )
            text = template.format(done=number(progress.done), total=number(progress.total))
            if progress.left_s is not None and progress.done < progress.total:
                text += " · " + time_left_text(progress.left_s)
        self._phase.setText(text)
        self._show_bar(True)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self._phase.clear()
        self._show_bar(False)

    def _show_bar(self, visible: bool) -> None:
        self._bar.setVisible(visible)
        self._stop.setVisible(visible)
        self._phase.setVisible(visible)
