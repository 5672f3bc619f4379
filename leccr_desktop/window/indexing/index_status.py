"""The bottom edge. Owns: what indexing is at, pausing it, and how many files failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.indexing.state_text import progress_text, state_text
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.index_control import IndexControl
    from leccr_desktop.operations.index_events import IndexProgress
    from leccr_desktop.operations.index_rules import IndexState

__all__ = ["IndexStatus"]

_QUIET = (Activity.OFF, Activity.IDLE)
"""Nothing to say at the bottom edge: what is as it should be needs no words."""


class IndexStatus(QWidget):
    """One line; what it says opens the page about indexing.

    Args:
        control: pauses and goes on.

    Signals:
        page_wanted: the person wants to see more.
    """

    page_wanted = Signal()

    def __init__(self, control: IndexControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self.setObjectName("indexStatus")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(5 * GRID_PX)
        self._failures = _link()
        self._failures.clicked.connect(self.page_wanted)
        self._failures.hide()
        self._said = _link()
        self._said.setToolTip(self.tr("What runs, what waits and what failed"))
        self._said.clicked.connect(self.page_wanted)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Indexing"))
        self._bar.setFixedWidth(20 * GRID_PX)
        self.pause_button = IconButton("pause", self.tr("Pause indexing"))
        self.pause_button.clicked.connect(self._pause_or_go_on)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sided_margins(2 * GRID_PX, 0, GRID_PX, 0))
        layout.setSpacing(GRID_PX)
        layout.addStretch()
        for widget in (self._failures, self._said, self._bar, self.pause_button):
            layout.addWidget(widget)
        control.state_changed.connect(self._show_state)
        self._show_state(control.state)

    @property
    def failures_button(self) -> QPushButton:
        """The count of failed files; hidden while there are none."""
        return self._failures

    def text(self) -> str:
        """What is said of indexing."""
        return self._said.text()

    def show_failed(self, count: int) -> None:
        """Say how many files could not be read."""
        self._failures.setVisible(count > 0)
        self._failures.setText(
            self.tr("Not readable: {count}").format(count=QLocale().toString(count))
        )

    @Slot(object)
    def show_progress(self, progress: IndexProgress) -> None:
        """Say how far the child is."""
        if self._control.state.activity is not Activity.RUNNING or progress.total == 0:
            return
        self._bar.setRange(0, max(1, progress.total) if progress.total is not None else 0)
        if progress.total is not None:
            self._bar.setValue(progress.done)
        self._said.setText(progress_text(progress))

    @Slot(object)
    def _show_state(self, state: IndexState) -> None:
        runs = state.activity is Activity.RUNNING
        quiet = state.activity in _QUIET
        self._bar.setRange(0, 0)
        self._bar.setVisible(runs)
        text = "" if quiet else state_text(state)
        self._said.setText(self.tr("Starting to index…") if runs else text)
        self._said.setVisible(not quiet)
        goes_on = state.is_paused or state.activity is Activity.RETRYING
        self.pause_button.setVisible(runs or goes_on)
        if goes_on:
            self.pause_button.set_meaning("play", self.tr("Go on indexing"))
        else:
            self.pause_button.set_meaning("pause", self.tr("Pause indexing"))

    @Slot()
    def _pause_or_go_on(self) -> None:
        if self._control.state.activity is Activity.RUNNING:
            self._control.pause()
        else:
            self._control.resume()


def _link() -> QPushButton:
    button = QPushButton()
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
