"""The main window. Owns: which parts there are, where they stand, and who tells whom what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.indexing import (
    INDEX_COMMAND,
    IndexRunner,
    add_folders,
    resume_indexing,
    stop_indexing,
)
from leccr_desktop.operations.library_state import list_failures
from leccr_desktop.operations.model_process import (
    MODELS_COMMAND,
    ModelAction,
    ModelJob,
    ModelRunner,
)
from leccr_desktop.operations.query import Query
from leccr_desktop.operations.searching import warm_search
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.browse.sidebar import Sidebar
from leccr_desktop.window.grid.results_feed import ResultsFeed
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.results_page import ResultsPage, Topic
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_desktop.window.indexing.failures_dialog import FailuresDialog
from leccr_desktop.window.indexing.index_status import IndexStatus
from leccr_desktop.window.indexing.library_watch import POLL_MS, LibraryWatch
from leccr_desktop.window.models.models_dialog import ModelsDialog
from leccr_desktop.window.preview.preview import Preview
from leccr_desktop.window.search.search_box import SearchBox
from leccr_desktop.window.shortcuts import Shortcuts
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from leccr_desktop.operations.session import EngineSession, FailedFile, Overview
    from leccr_desktop.settings import Settings
    from leccr_engine.errors import LeccrError

__all__ = ["MainWindow"]

BUSY_AFTER_MS = 400
"""An answer that takes longer than this is announced; a quicker one would only flicker."""


class MainWindow(QMainWindow):
    """Sidebar, search box, results, preview, status.

    Args:
        session: the library.
        settings: what a person has set, the keys of `KEYS` among it.
        index_command: the indexing child's program and first arguments.
        models_command: those of the child that gets and changes models.
        poll_ms: how often to look whether the library has changed.

    Signals:
        warmed: the model and the index are loaded.
        ended: the window is closed and its threads and its children are gone.

    Attributes:
        leaving: whether closing it is meant to end the program.
    """

    warmed = Signal()
    ended = Signal()

    def __init__(
        self,
        *,
        session: EngineSession,
        settings: Settings,
        index_command: Sequence[str] = INDEX_COMMAND,
        models_command: Sequence[str] = MODELS_COMMAND,
        poll_ms: int = POLL_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.settings = settings
        self.shortcuts = Shortcuts(settings, self)
        self.leaving = False
        self._overview: Overview | None = None
        self._resumed = False
        self._closed = False
        self._change: ModelJob | None = None
        self.runner = TaskRunner(self)
        self.indexer = IndexRunner(session.folder, command=index_command, parent=self)
        self.models = ModelRunner(session.folder, command=models_command, parent=self)
        self.results = ResultsModel(self)
        self.feed = ResultsFeed(
            runner=self.runner, session=session, model=self.results, parent=self
        )
        self.watch = LibraryWatch(runner=self.runner, session=session, poll_ms=poll_ms, parent=self)
        self.thumbnails = ThumbnailStore(self.runner, parent=self)
        self._busy = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._build()
        self._connect()

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Begin to work: to be called when the window is shown.

        Args:
            folders: to be added to the library at once.
        """
        self.watch.start()
        self.feed.ask(Query())
        warm_search(
            runner=self.runner,
            session=self._session,
            then=lambda _: self.warmed.emit(),
            failed=self._say_search_is_off,
        )
        if folders:
            self._resumed = True
            add_folders(indexer=self.indexer, paths=folders)

    @Slot()
    def quit(self) -> None:
        """Close for good, also where closing the window would only hide it."""
        self.leaving = True
        self.close()

    # ---- Qt's own

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the children and the threads, out of sight: they may need a moment."""
        if not self._closed:
            self._closed = True
            self.hide()
            self.models_dialog.close()
            self.watch.stop()
            self.preview.leave()
            self.indexer.close()
            self.models.close()
            self._session.interrupt()
            self.runner.close(last_on_engine=self._session.close)
            self.ended.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files of this computer."""
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        add_folders(indexer=self.indexer, paths=_local_paths(event.mimeData()))

    # ---- the parts

    def _build(self) -> None:
        self.setWindowTitle(self.tr("LECCR Desktop"))
        self.resize(152 * GRID_PX, 100 * GRID_PX)
        self.setMinimumSize(104 * GRID_PX, 60 * GRID_PX)
        self.setAcceptDrops(True)
        self.sidebar = Sidebar()
        self.search_box = SearchBox()
        self.welcome = Welcome()
        self.page = ResultsPage(self.results, self.thumbnails)
        self.preview = Preview(runner=self.runner, session=self._session, results=self.results)
        self.status = IndexStatus()
        self.models_dialog = ModelsDialog(
            runner=self.runner, models=self.models, library=self._session.folder, parent=self
        )
        self.pages = QStackedWidget()
        for page in (self.page, self.welcome, self.preview):
            self.pages.addWidget(page)

        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, GRID_PX)
        top.addWidget(self.search_box)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.pages, stretch=1)
        right.addWidget(self.status)
        center = QWidget()
        layout = QHBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addLayout(right, stretch=1)
        self.setCentralWidget(center)
        self._build_menus()
        self.search_box.setFocus()

    def _build_menus(self) -> None:
        library = self.menuBar().addMenu(self.tr("&Library"))
        add = library.addAction(self.tr("&Add folder…"), self._choose_folder)
        self.shortcuts.bind("folder.add", add)
        self._stop_action = library.addAction(self.tr("&Stop indexing"), self._stop)
        self._stop_action.setEnabled(False)
        library.addAction(self.tr("&Files that could not be read…"), self._list_failures)
        library.addSeparator()
        library.addAction(self.tr("&Models…"), self._show_models)
        library.addSeparator()
        close = library.addAction(self.tr("&Close window"), self.close)
        self.shortcuts.bind("window.close", close)
        leave = library.addAction(self.tr("&Quit"), self.quit)
        self.shortcuts.bind("window.quit", leave)
        view = self.menuBar().addMenu(self.tr("&View"))
        search = view.addAction(self.tr("&Search"), self._focus_search)
        self.shortcuts.bind("search.focus", search)
        sidebar = QAction(self.tr("Show s&idebar"), self, checkable=True, checked=True)
        self.shortcuts.bind("view.sidebar", sidebar)
        sidebar.toggled.connect(self.sidebar.setVisible)
        view.addAction(sidebar)
        about = self.menuBar().addMenu(self.tr("&Help"))
        about.addAction(self.tr("&About LECCR Desktop"), self._show_about)

    def _connect(self) -> None:
        self.search_box.query_changed.connect(self._search)
        self.search_box.down_pressed.connect(self._focus_results)
        self.sidebar.add_wanted.connect(self._choose_folder)
        self.welcome.add_wanted.connect(self._choose_folder)
        self.status.stop_wanted.connect(self._stop)
        self.status.failures_wanted.connect(self._list_failures)
        self.page.grid.opened.connect(self._open_row)
        self.preview.closed.connect(self._close_preview)
        self.watch.changed.connect(self._take_overview)
        self.watch.failed.connect(self._show_library_trouble)
        self.feed.asked.connect(lambda: self._busy.start())
        self.feed.answered.connect(self._show_answer)
        self.feed.failed.connect(self._show_failure)
        self._busy.timeout.connect(self._say_busy)
        self.indexer.started.connect(self._indexing_started)
        self.indexer.progressed.connect(self.status.show_progress)
        self.indexer.stopped.connect(self._indexing_stopped)
        self.models_dialog.use_wanted.connect(self._use_model)
        self.models_dialog.free_wanted.connect(self._free_space)
        self.models_dialog.described_anew.connect(self._index_anew)
        self.models.finished.connect(self._take_model)

    # ---- finding

    @Slot(str)
    def _search(self, query: str) -> None:
        if self.pages.currentWidget() is self.preview:
            self._leave_preview()
        self.page.grid.scrollToTop()
        self.feed.ask(Query(text=query))

    @Slot(str, int, bool)
    def _show_answer(self, query: str, rows: int, complete: bool) -> None:
        self._busy.stop()
        if query:
            self.page.show_notice(Topic.SEARCH, "")
        number = QLocale().toString(rows)
        count = number if complete else f"{number}+"
        if query:
            self.status.show_results(self.tr("Best matches first: {count}").format(count=count))
        elif self._overview is not None:
            total = QLocale().toString(self._overview.files)
            self.status.show_results(self.tr("Photos and videos: {count}").format(count=total))
        self._show_page()

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        self._busy.stop()
        self.page.show_notice(Topic.SEARCH, reason)
        self._show_page()

    @Slot()
    def _say_busy(self) -> None:
        self.status.show_results(self.tr("Searching…"))

    def _say_search_is_off(self, error: LeccrError) -> None:
        text = self.tr("Searching does not work: {reason}").format(reason=error)
        self.page.show_notice(Topic.SEARCH, text)

    @Slot()
    def _focus_search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    @Slot()
    def _focus_results(self) -> None:
        grid = self.page.grid
        if self.results.rowCount() and self.pages.currentWidget() is self.page:
            grid.setFocus()
            if not grid.currentIndex().isValid():
                grid.setCurrentIndex(self.results.index(0))

    # ---- looking

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self.preview.open_row(row)
        self.pages.setCurrentWidget(self.preview)
        self.preview.setFocus()

    @Slot()
    def _close_preview(self) -> None:
        row = self.preview.row
        self._leave_preview()
        self.page.grid.setFocus()
        if 0 <= row < self.results.rowCount():
            self.page.grid.setCurrentIndex(self.results.index(row))

    def _leave_preview(self) -> None:
        self.preview.leave()
        self.pages.setCurrentWidget(self.page)
        self._show_page()

    def _show_page(self) -> None:
        if self.pages.currentWidget() is self.preview:
            return
        known = self._overview
        new_here = known is not None and not known.folders and not known.files
        if new_here and not self.indexer.running and not self.page.notice:
            self.pages.setCurrentWidget(self.welcome)
            return
        self.pages.setCurrentWidget(self.page)
        if self.results.rowCount():
            self.page.show_grid()
        else:
            self.page.show_empty(self._why_empty())

    def _why_empty(self) -> str:
        if self._overview is None or self.page.notice:
            return ""
        if self.indexer.running:
            return self.tr("Looking for photos and videos. What is found appears here.")
        if self.feed.query.text:
            return self.tr("Nothing here fits “{query}”.").format(query=self.feed.query.text)
        return self.tr("There are no photos or videos in these folders.")

    # ---- the library

    @Slot(object)
    def _take_overview(self, overview: Overview) -> None:
        first = self._overview is None
        self._overview = overview
        self.page.show_notice(Topic.LIBRARY, "")
        self.sidebar.show_folders(overview.folders)
        self.status.show_failed(overview.failed)
        self._show_page()
        if not first:
            self.feed.refresh()
        if not self._resumed:
            self._resumed = True
            if overview.pending:
                present = [folder.path for folder in overview.folders if folder.present]
                resume_indexing(indexer=self.indexer, paths=present)

    @Slot(str)
    def _show_library_trouble(self, reason: str) -> None:
        self.page.show_notice(Topic.LIBRARY, reason)
        self._show_page()

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder with photos or videos")
        )
        if chosen:
            add_folders(indexer=self.indexer, paths=[Path(chosen)])

    @Slot()
    def _stop(self) -> None:
        stop_indexing(indexer=self.indexer)

    @Slot()
    def _indexing_started(self) -> None:
        self._stop_action.setEnabled(True)
        self.page.show_notice(Topic.INDEXING, "")
        self.status.show_starting()
        self._show_page()

    @Slot(str)
    def _indexing_stopped(self, reason: str) -> None:
        self._stop_action.setEnabled(False)
        self.status.show_idle()
        self.page.show_notice(Topic.INDEXING, reason)
        self.watch.look()
        self.models_dialog.look()
        self._show_page()
        self._change_model()

    # ---- the models

    @Slot()
    def _show_models(self) -> None:
        self.models_dialog.show()
        self.models_dialog.raise_()
        self.models_dialog.activateWindow()

    @Slot(str)
    def _use_model(self, model_id: str) -> None:
        self._change_when_idle(ModelJob(ModelAction.USE, model_id))

    @Slot()
    def _free_space(self) -> None:
        self._change_when_idle(ModelJob(ModelAction.FREE))

    def _change_when_idle(self, job: ModelJob) -> None:
        """Do what writes the library, as soon as nothing else does."""
        self._change = job
        self.models.announce(job)
        if self.indexer.running:
            stop_indexing(indexer=self.indexer)
        else:
            self._change_model()

    def _change_model(self) -> None:
        if self._change is not None:
            self.models.start(self._change)
            self._change = None

    @Slot(object, str)
    def _take_model(self, job: ModelJob, _reason: str) -> None:
        # Also where it went wrong: indexing may have been stopped for it.
        if job.action in (ModelAction.USE, ModelAction.FREE):
            self._index_anew()

    @Slot()
    def _index_anew(self) -> None:
        """Index all folders, with the models that are chosen now."""
        if self._overview is not None:
            present = [folder.path for folder in self._overview.folders if folder.present]
            stop_indexing(indexer=self.indexer)
            resume_indexing(indexer=self.indexer, paths=present)

    @Slot()
    def _list_failures(self) -> None:
        list_failures(
            runner=self.runner,
            session=self._session,
            then=self._show_failures,
            failed=lambda error: self._show_library_trouble(str(error)),
        )

    def _show_failures(self, failures: tuple[FailedFile, ...]) -> None:
        FailuresDialog(failures, self).open()

    @Slot()
    def _show_about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About LECCR Desktop"),
            self.tr(
                "Finds anything in your own photos and videos, by a query in any language.\n\n"
                "Everything stays on this computer: nothing is sent anywhere.\n\n"
                "Free software under the Apache License 2.0."
            ),
        )


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
