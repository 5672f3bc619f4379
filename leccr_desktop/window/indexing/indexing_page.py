"""The page about indexing. Owns: what runs, what waits, what is done, and what failed and why."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.file_manager import FileManager
from leccr_desktop.operations.index_events import IndexModel, IndexRefused, IndexTrouble
from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.operations.library_state import read_work
from leccr_desktop.window.direction import as_written
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.indexing.failures_model import FailuresModel
from leccr_desktop.window.indexing.pause_button import PauseButton
from leccr_desktop.window.indexing.queue_model import QueueModel
from leccr_desktop.window.indexing.state_text import progress_text, state_text
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from leccr_desktop.operations.index_control import IndexControl
    from leccr_desktop.operations.index_events import IndexProgress
    from leccr_desktop.operations.index_rules import IndexState
    from leccr_desktop.operations.indexing import IndexRunner
    from leccr_desktop.operations.library_state import IndexWork
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["IndexingPage"]

_LAST_SHOWN = 5


class IndexingPage(QScrollArea):
    """Shows it all in place; nothing here opens a dialog.

    Args:
        runner: where the library is read.
        session: the library.
        control: pauses, goes on, tries again.
        indexer: says what it does.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        control: IndexControl,
        indexer: IndexRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._control = control
        self._ticket: Ticket | None = None
        self._look_again = False
        self._last: deque[Path] = deque(maxlen=_LAST_SHOWN)
        self._files = FileManager(self)
        self._build()
        control.state_changed.connect(self._show_state)
        indexer.progressed.connect(self._show_progress)
        indexer.heard.connect(self._hear)
        self._show_state(control.state)
        # The page is made at the first visit, when much was said already.
        if indexer.model is not None:
            self._show_model(indexer.model)
        if indexer.progress is not None:
            self._show_progress(indexer.progress)

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: nobody did while the page was away."""
        super().showEvent(event)
        self.look()

    # ---- the parts

    def _build(self) -> None:
        self.setObjectName("indexingPage")
        self.setAccessibleName(self.tr("Indexing"))
        self.setWidgetResizable(True)
        # What is in it takes the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.heading = QLabel()
        self.heading.setProperty("role", "hero")
        self.pause_button = PauseButton(self._control)
        top = QHBoxLayout()
        top.addWidget(self.heading, stretch=1)
        top.addWidget(self.pause_button)
        self.notice = QLabel(wordWrap=True)
        self.notice.setObjectName("notice")
        self.notice.hide()
        self.progress = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Indexing"))
        self.current = ElidedLabel()
        self.current.setProperty("role", "muted")
        self.model = QLabel(wordWrap=True)
        self.model.setProperty("role", "muted")
        self.last = QLabel()
        self.last.setProperty("role", "muted")

        self._queue = QueueModel(self)
        self.queue = _table(self.tr("Folders in the library"), self._queue, stretched=1)
        self._failures = FailuresModel(self)
        self.failures = _table(self.tr("Files that could not be read"), self._failures, stretched=1)
        self.failures.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.failures.setColumnWidth(2, 28 * GRID_PX)
        self.failures.doubleClicked.connect(self._show_row)
        self._failures.modelReset.connect(self._offer)
        self.failures.selectionModel().selectionChanged.connect(self._offer)
        self.failures_text = QLabel(wordWrap=True)
        self.retry_button = QPushButton(self.tr("Try again"))
        self.retry_button.clicked.connect(self._retry_selected)
        self.retry_all_button = QPushButton(self.tr("Try all again"))
        self.retry_all_button.clicked.connect(self._retry_all)
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.show_button.clicked.connect(self._show_selected)
        below = QHBoxLayout()
        below.setSpacing(GRID_PX)
        for button in (self.retry_button, self.retry_all_button, self.show_button):
            below.addWidget(button)
        below.addStretch()

        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addLayout(top)
        for widget in (self.notice, self.progress, self._bar, self.current, self.model):
            layout.addWidget(widget)
        self._last_heading = _heading(self.tr("Finished last"))
        layout.addWidget(self._last_heading)
        layout.addWidget(self.last)
        layout.addWidget(_heading(self.tr("Folders")))
        layout.addWidget(self.queue, stretch=1)
        layout.addWidget(_heading(self.tr("Not readable")))
        layout.addWidget(self.failures_text)
        layout.addWidget(self.failures, stretch=2)
        layout.addLayout(below)
        self.setWidget(page)
        self._show_last()
        self._offer()

    # ---- what it is told

    @Slot()
    def look(self) -> None:
        """Look at the library, where the page is seen; once more where a look is under way."""
        if not self.isVisible():
            return
        if self._ticket is not None:
            self._look_again = True
            return
        self._ticket = read_work(
            runner=self._runner, session=self._session, then=self._take, failed=self._fail
        )

    def _take(self, work: IndexWork) -> None:
        self._ticket = None
        self._queue.show(work.roots)
        self._failures.show(work.failures)
        if self._look_again:
            self._look_again = False
            self.look()

    def _fail(self, error: LeccrError) -> None:
        self._ticket = None
        self._say(str(error))

    @Slot(object)
    def _show_state(self, state: IndexState) -> None:
        self.heading.setText(state_text(state) or self.tr("Nothing to index yet"))
        runs = state.activity is Activity.RUNNING
        self._bar.setVisible(runs)
        self.progress.setVisible(runs)
        self.current.setVisible(runs)
        if runs:
            self._bar.setRange(0, 0)
            self.progress.setText(self.tr("Starting…"))
            self.current.clear()
        self._say(state.reason)
        self.look()

    @Slot(object)
    def _show_progress(self, progress: IndexProgress) -> None:
        self._bar.setRange(0, max(1, progress.total) if progress.total is not None else 0)
        if progress.total is not None:
            self._bar.setValue(progress.done)
        passes = {
            "index": self.tr("First pass, so that files can be found."),
            "describe": self.tr("Second pass, descriptions."),
        }
        said = (progress_text(progress), passes.get(progress.phase, ""))
        self.progress.setText("\n".join(text for text in said if text))
        if progress.current is not None:
            self.current.setText(str(progress.current))
            self.current.setToolTip(str(progress.current))
            if progress.phase != "scan" and progress.current not in self._last:
                self._last.appendleft(progress.current)
                self._show_last()

    @Slot(object)
    def _hear(self, event: object) -> None:
        match event:
            case IndexModel():
                self._show_model(event)
            case IndexTrouble(reason):
                self._say(reason)
            case IndexRefused(path, reason):
                self._say(self.tr("Not added: {path}. {reason}").format(path=path, reason=reason))

    def _show_model(self, model: IndexModel) -> None:
        if model.describer_id is None:
            text = self.tr("Model: {model}. Nothing describes.").format(model=model.model_id)
        else:
            text = self.tr("Model: {model}. Descriptions: {describer}.").format(
                model=model.model_id, describer=model.describer_id
            )
        self.model.setText(text)

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _show_last(self) -> None:
        self._last_heading.setVisible(bool(self._last))
        self.last.setVisible(bool(self._last))
        self.last.setText("\n".join(as_written(path.name) for path in self._last))

    # ---- failures

    @Slot()
    def _offer(self) -> None:
        count = self._failures.rowCount()
        selected = bool(self._selected())
        self.retry_button.setEnabled(selected)
        self.show_button.setEnabled(selected)
        self.retry_all_button.setEnabled(count > 0)
        self.failures.setVisible(count > 0)
        self.failures_text.setText(
            self.tr(
                "These files are left out of the search. Nothing was changed in them. "
                "A file that changes is tried again by itself."
            )
            if count
            else self.tr("All files could be read.")
        )

    @Slot()
    def _retry_selected(self) -> None:
        self._control.retry_failed(self._selected())

    @Slot()
    def _retry_all(self) -> None:
        self._control.retry_failed()

    @Slot()
    def _show_selected(self) -> None:
        self._files.show_files(self._selected())

    @Slot(QModelIndex)
    def _show_row(self, index: QModelIndex) -> None:
        self._files.show_files([self._failures.failure(index.row()).path])

    def _selected(self) -> list[Path]:
        rows = self.failures.selectionModel().selectedRows()
        return [self._failures.failure(index.row()).path for index in rows]


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "title")
    return label


def _table(name: str, model: QueueModel | FailuresModel, *, stretched: int) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    # Room for a reason of two lines; measuring every row would take its time with thousands.
    rows = table.verticalHeader()
    rows.setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + GRID_PX)
    rows.hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, 24 * GRID_PX)
    table.setMinimumHeight(16 * GRID_PX)
    return table
