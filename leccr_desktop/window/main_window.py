"""The main window. Owns: which parts there are, where they stand, and who tells whom what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.operations.indexing import INDEX_COMMAND
from leccr_desktop.operations.model_process import (
    MODELS_COMMAND,
    ModelAction,
    ModelJob,
    ModelRunner,
)
from leccr_desktop.operations.searching import warm_search
from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
from leccr_desktop.settings import SIDEBAR_SHOWN
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.actions.item_actions import ItemAction, ItemActions
from leccr_desktop.window.browse.album_header import AlbumHeader
from leccr_desktop.window.browse.browse_pages import BrowsePages
from leccr_desktop.window.browse.shelf import Shelf
from leccr_desktop.window.browse.sidebar import FolderState, Sidebar
from leccr_desktop.window.go_menu import GoMenu
from leccr_desktop.window.grid.grid_zoom import GridZoom
from leccr_desktop.window.grid.results_feed import ResultsFeed
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.results_page import ResultsPage, Topic
from leccr_desktop.window.grid.thumbnail_limits import ThumbnailLimits
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_desktop.window.indexing.index_status import IndexStatus
from leccr_desktop.window.indexing.indexing import Indexing
from leccr_desktop.window.indexing.library_watch import POLL_MS, LibraryWatch
from leccr_desktop.window.indexing.pause_button import fill_pause_menu
from leccr_desktop.window.indexing.state_text import state_text, tray_state
from leccr_desktop.window.models.models_dialog import ModelsDialog
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.preview.preview import Preview
from leccr_desktop.window.preview.preview_settings import PreviewSettings
from leccr_desktop.window.search.finding import Finding
from leccr_desktop.window.settings.folder_changes import FolderChanges
from leccr_desktop.window.shell.background import LeavingWindow
from leccr_desktop.window.shell.shell import Shell
from leccr_desktop.window.shell.welcome import Welcome
from leccr_desktop.window.shortcuts import Shortcuts
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from leccr_desktop.operations.index_rules import IndexState
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, Overview
    from leccr_desktop.settings import Settings
    from leccr_desktop.window.shell.single_instance import StartRequest
    from leccr_engine.errors import LeccrError

__all__ = ["MainWindow"]


class MainWindow(LeavingWindow):
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
        self._overview: Overview | None = None
        self._closed = False
        self._change: ModelJob | None = None
        self.runner = TaskRunner(self)
        self.indexing = Indexing(
            runner=self.runner,
            session=session,
            settings=settings,
            command=index_command,
            parent=self,
        )
        self.indexer = self.indexing.indexer
        self.models = ModelRunner(session.folder, command=models_command, parent=self)
        self.results = ResultsModel(self)
        self.feed = ResultsFeed(
            runner=self.runner, session=session, model=self.results, parent=self
        )
        self.watch = LibraryWatch(runner=self.runner, session=session, poll_ms=poll_ms, parent=self)
        files = ThumbnailFiles.of(session.folder)
        self.thumbnails = ThumbnailStore(self.runner, files=files, parent=self)
        self._thumbnail_limits = ThumbnailLimits(self.thumbnails, settings, self)
        self._build()
        self._build_background()
        self._build_menus()
        self._connect()
        self._connect_actions()
        self._state = WindowState(settings, self, self._splitter, self.sidebar)
        self._state.restore()

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Begin to work: to be called when the window is shown.

        Args:
            folders: to be added to the library at once.
        """
        self.shell.start()
        self.watch.start()
        self.shelf.look()
        self.finding.start(self._state.last_query())
        warm_search(
            runner=self.runner,
            session=self._session,
            then=lambda _: self.warmed.emit(),
            failed=self._say_search_is_off,
        )
        self.indexing.start()
        if folders:
            self.indexing.control.add_folders(folders)

    @Slot(object)
    def take_request(self, request: StartRequest) -> None:
        """Do what a later start of the program asks, in front of everything."""
        self.shell.background.open_window()
        if request.folders:
            self.indexing.control.add_folders(request.folders)
        if request.query:
            self.search_box.setText(request.query)

    # ---- Qt's own

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the children and the threads, out of sight: they may need a moment."""
        if not self._closed:
            self._closed = True
            self._state.keep(self.search_bar.query)
            self.hide()
            self.shell.close()
            self.finding.finder.close()
            self.item_actions.close()
            self.models_dialog.close()
            self.watch.stop()
            self.preview.leave()
            self.indexing.close()
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
        self.indexing.control.add_folders(_local_paths(event.mimeData()))

    # ---- the parts

    def _build(self) -> None:
        self.setWindowTitle(self.tr("LECCR Desktop"))
        self.resize(152 * GRID_PX, 100 * GRID_PX)
        self.setMinimumSize(104 * GRID_PX, 60 * GRID_PX)
        self.setAcceptDrops(True)
        self.sidebar = Sidebar()
        self.welcome = Welcome(runner=self.runner, models=self.models, library=self._session.folder)
        self.page = ResultsPage(self.results, self.thumbnails)
        self.zoom = GridZoom(self.settings, self.shortcuts, self)
        self.zoom.follow(self.page.grid)
        self.preview = Preview(
            runner=self.runner,
            session=self._session,
            results=self.results,
            shortcuts=self.shortcuts,
        )
        self._preview_settings = PreviewSettings(self.preview, self.settings, self)
        self.status = IndexStatus(self.indexing.control)
        self.models_dialog = ModelsDialog(
            runner=self.runner, models=self.models, library=self._session.folder, parent=self
        )
        self.item_actions = ItemActions(
            runner=self.runner,
            session=self._session,
            settings=self.settings,
            shortcuts=self.shortcuts,
            window=self,
        )
        self.pages = QStackedWidget()
        # What stands above keeps its height, however much the largest of the pages would like.
        self.pages.setMinimumHeight(20 * GRID_PX)
        for page in (self.page, self.welcome, self.preview):
            self.pages.addWidget(page)
        self.finding = Finding(
            runner=self.runner,
            session=self._session,
            settings=self.settings,
            feed=self.feed,
            pages=self.pages,
            page=self.page,
            actions=self.item_actions,
            parent=self,
        )
        self.navigator = self.finding.navigator
        self.search_bar = self.finding.bar
        self.search_box = self.search_bar.field.box
        self.album_header = AlbumHeader(
            runner=self.runner,
            session=self._session,
            actions=self.item_actions,
            navigator=self.navigator,
            files=self.thumbnails.files,
        )
        self.finding.finder.settled.connect(self.album_header.look)
        self.album_header.filled.connect(self.feed.refresh)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.search_bar)
        layout.addWidget(self.finding.coverage)
        layout.addWidget(self.album_header)
        layout.addWidget(self.welcome.offer)
        layout.addWidget(self.pages, stretch=1)
        layout.addWidget(self.item_actions.messages)
        layout.addWidget(self.item_actions.exporting.bar)
        layout.addWidget(self.status)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self.setCentralWidget(self._splitter)
        self.search_box.setFocus()

    def _build_background(self) -> None:
        """What goes between the parts, and shows nothing itself."""
        self.navigator.register(DestinationKind.INDEXING, self.indexing.page)
        self.folder_changes = FolderChanges(
            runner=self.runner,
            indexing=self.indexing,
            library=self._session.folder,
            parent=self,
        )
        self.shell = Shell(
            self,
            self.settings,
            self.shortcuts,
            runner=self.runner,
            indexer=self.indexer,
            changes=self.folder_changes,
            library=self._session.folder,
        )
        self.shelf = Shelf(
            runner=self.runner,
            session=self._session,
            sidebar=self.sidebar,
            marks=self.item_actions.marks,
            saved=self.finding.saved,
            folders=self.folder_changes,
            history=self.item_actions.history,
            messages=self.item_actions.messages,
            parent=self,
        )

    def _build_menus(self) -> None:
        library = self.menuBar().addMenu(self.tr("&Library"))
        add = library.addAction(self.tr("&Add folder…"), self._choose_folder)
        self.shortcuts.bind("folder.add", add)
        library.addAction(self.tr("&Indexing"), self._show_indexing)
        fill_pause_menu(library.addMenu(self.tr("&Pause indexing")), self.indexing.control)
        self._resume_action = library.addAction(
            self.tr("&Resume indexing"), self.indexing.control.resume
        )
        self._resume_action.setEnabled(False)
        pause = QShortcut(self)
        pause.activated.connect(self.indexing.control.toggle_pause)
        self.shortcuts.bind("index.pause", pause)
        library.addSeparator()
        library.addAction(self.tr("&Models…"), self._show_models)
        settings = library.addAction(self.tr("&Settings…"), self.shell.show_settings)
        self.shortcuts.bind("window.settings", settings)
        library.addSeparator()
        close = library.addAction(self.tr("&Close window"), self.close)
        self.shortcuts.bind("window.close", close)
        leave = library.addAction(self.tr("&Quit"), self.quit)
        self.shortcuts.bind("window.quit", leave)
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        edit.addAction(self.item_actions.action(ItemAction.UNDO))
        edit.addAction(self.item_actions.action(ItemAction.REDO))
        self.item_actions.fill(self.menuBar().addMenu(self.tr("&Photo")))
        self._item_menu = QMenu(self)
        self.item_actions.fill(self._item_menu)
        self.preview.set_item_menu(self._item_menu)
        self.browse = BrowsePages(
            runner=self.runner,
            session=self._session,
            settings=self.settings,
            thumbnails=self.thumbnails,
            zoom=self.zoom,
            actions=self.item_actions,
            menu=self._item_menu,
            box=self.search_box,
            navigator=self.navigator,
            parent=self,
        )
        view = self.menuBar().addMenu(self.tr("&View"))
        search = view.addAction(self.tr("&Search"), self.finding.focus)
        self.shortcuts.bind("search.focus", search)
        picture = view.addAction(
            self.tr("Search with a &picture…"), self.finding.finder.choose_picture
        )
        self.shortcuts.bind("search.picture", picture)
        save = view.addAction(self.tr("Sa&ve this search…"), self.finding.save)
        self.shortcuts.bind("search.save", save)
        view.addSeparator()
        view.addActions(self.zoom.actions)
        view.addSeparator()
        shown = self.settings.get(SIDEBAR_SHOWN)
        sidebar = QAction(self.tr("Show s&idebar"), self, checkable=True, checked=shown)
        self.shortcuts.bind("view.sidebar", sidebar)
        sidebar.toggled.connect(self.sidebar.setVisible)
        view.addAction(sidebar)
        full_screen = view.addAction(self.tr("&Full screen"), self._toggle_full_screen)
        self.shortcuts.bind("view.full_screen", full_screen)
        self._go_menu = GoMenu(self.navigator, self.shortcuts, self)
        self.menuBar().addMenu(self._go_menu)
        about = self.menuBar().addMenu(self.tr("&Help"))
        keys = about.addAction(self.tr("All &keys…"), self.shell.show_keys)
        self.shortcuts.bind("help.shortcuts", keys)
        about.addAction(self.tr("&About LECCR Desktop"), self._show_about)

    def _connect(self) -> None:
        self.finding.failed.connect(self._show_failure)
        self.finding.coverage.models_wanted.connect(self._show_models)
        self.page.models.triggered.connect(self._show_models)
        self.finding.finder.settled.connect(self.sidebar.show_current)
        self.navigator.arrived.connect(self.sidebar.show_current)
        self.navigator.cover_changed.connect(self._take_cover)
        self.sidebar.destination_chosen.connect(self.navigator.go)
        self.sidebar.add_wanted.connect(self._choose_folder)
        self.sidebar.folder_exclude_wanted.connect(self.shell.show_settings)
        self.shelf.gone.connect(self.finding.leave)
        self.folder_changes.failed.connect(self._show_library_trouble)
        self.welcome.started.connect(self._begin)
        self.welcome.use_wanted.connect(self._use_model)
        self.welcome.finished.connect(self._show_page)
        self.shell.add_wanted.connect(self._choose_folder)
        self.shell.models_wanted.connect(self._show_models)
        self.shell.pause_wanted.connect(self.indexing.control.pause)
        self.shell.resume_wanted.connect(self.indexing.control.resume)
        self.shell.hidden.connect(self._fall_silent)
        self.status.page_wanted.connect(self._show_indexing)
        self.page.grid.opened.connect(self._open_row)
        self.browse.opened.connect(self._open_in)
        self.preview.shown.connect(self._look_around)
        self.item_actions.marks.changed.connect(self.browse.refresh)
        self.preview.closed.connect(self._close_preview)
        self.preview.favourite_wanted.connect(self.item_actions.marks.set_favourite)
        self.preview.rating_wanted.connect(self.item_actions.marks.set_rating)
        self.preview.described.connect(self.indexing.control.take_up)
        self.item_actions.marks.changed.connect(self.preview.look)
        self.item_actions.marks.albums_changed.connect(self.preview.look)
        self.watch.changed.connect(self._take_overview)
        self.watch.failed.connect(self._show_library_trouble)
        self.feed.answered.connect(self._show_answer)
        self.feed.failed.connect(self._show_failure)
        self.indexing.control.state_changed.connect(self._take_index_state)
        self.indexer.progressed.connect(self.status.show_progress)
        self.indexer.stopped.connect(self._change_model)
        self.models_dialog.use_wanted.connect(self._use_model)
        self.models_dialog.free_wanted.connect(self._free_space)
        self.models_dialog.described_anew.connect(self.indexing.control.restart)
        self.models.finished.connect(self._take_model)

    def _connect_actions(self) -> None:
        actions, grid, preview = self.item_actions, self.page.grid, self.preview
        actions.follow(
            grid,
            grid.selected_items,
            grid.selectionModel().selectionChanged,
            self.results.dataChanged,
        )
        actions.follow(preview, preview.selected_items, preview.shown, self.results.dataChanged)
        self.navigator.arrived.connect(actions.refresh_soon)
        self.navigator.cover_changed.connect(actions.refresh_soon)
        grid.context_menu_wanted.connect(self._item_menu.popup)
        grid.set_mime_data_factory(actions.mime_of)
        actions.open_wanted.connect(self._open_item)
        actions.marks.changed.connect(self.feed.refresh)
        actions.files_gone.connect(self._take_gone_files)
        actions.files_back.connect(self._take_files_back)

    # ---- finding

    @Slot()
    def _show_answer(self) -> None:
        if self.feed.query.is_search:
            self.page.show_notice(Topic.SEARCH, "")
        self._show_page()

    @Slot(str)
    def _show_failure(self, reason: str) -> None:
        self.page.show_notice(Topic.SEARCH, reason)
        self._show_page()

    def _say_search_is_off(self, error: LeccrError) -> None:
        text = self.tr("Searching does not work: {reason}").format(reason=error)
        self.page.show_notice(Topic.SEARCH, text)

    # ---- looking

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self.finding.history.remember()
        self._open_in(self.results, row)

    @Slot(object, int)
    def _open_in(self, rows: ResultsModel, row: int) -> None:
        self.preview.walk_through(rows)
        self.preview.open_row(row)
        self.navigator.cover(self.preview)
        self.preview.setFocus()

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self.navigator.covered_by is self.preview:
            self.preview.toggle_full_screen()
        else:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _look_around(self) -> None:
        self.browse.look_around(self.preview.results, self.preview.row)

    @Slot(object)
    def _open_item(self, item: MediaItem) -> None:
        if self.browse.open_item(item):
            return
        row = self.results.row_of(item)
        if row is not None:
            self._open_row(row)

    @Slot()
    def _close_preview(self) -> None:
        row = self.preview.row
        self.navigator.uncover()
        if self.preview.results is not self.results:
            self.browse.take_back(self.preview.results, row)
            return
        self.page.grid.setFocus()
        if 0 <= row < self.results.rowCount():
            self.page.grid.setCurrentIndex(self.results.index(row))

    @Slot(bool)
    def _take_cover(self, covered: bool) -> None:
        if not covered:
            self.preview.leave()
            self._show_page()

    @Slot()
    def _fall_silent(self) -> None:
        if (player := self.preview.video.player) is not None:
            player.pause()

    @Slot()
    def _show_page(self) -> None:
        if self.navigator.covered_by is self.preview:
            return
        known = self._overview
        new_here = known is not None and not known.folders and not known.files
        is_new = new_here and not self.indexer.running and not self.page.notice
        if is_new:
            self.navigator.cover(self.welcome)
            return
        if self.navigator.covered_by is self.welcome:
            self.navigator.uncover()
        if self.results.rowCount():
            self.page.show_grid()
        else:
            self.page.show_empty(self._why_empty())

    def _why_empty(self) -> str:
        if self._overview is None or self.page.notice:
            return ""
        if why := self.finding.why_nothing():
            return why
        if self.indexer.running:
            return self.tr("Looking for photos and videos. What is found appears here.")
        return self.tr("There are no photos or videos in these folders.")

    # ---- doing things with results

    @Slot(object)
    def _take_gone_files(self, paths: tuple[Path, ...]) -> None:
        """Show what went to the trash no longer, though the library finds it out only now."""
        open_item = self.preview.item
        self.feed.leave_out(paths)
        self.browse.leave_out(paths)
        if open_item is not None and open_item.path in paths:
            rows = self.preview.results
            if rows.rowCount():
                self.preview.open_row(min(self.preview.row, rows.rowCount() - 1))
            else:
                self._close_preview()
        self._look_for_files()

    @Slot(object)
    def _take_files_back(self, _paths: tuple[Path, ...]) -> None:
        """Show again what came back; the library may never have missed it, and says nothing."""
        self.feed.refresh()
        self.browse.refresh()
        self._look_for_files()

    @Slot()
    def _look_for_files(self) -> None:
        """Have the library see what became of its folders, unless it is at that anyway."""
        self.indexing.control.look_anew()

    # ---- the library

    @Slot(object)
    def _take_overview(self, overview: Overview) -> None:
        first = self._overview is None
        self._overview = overview
        self.page.show_notice(Topic.LIBRARY, "")
        self.sidebar.show_folders(overview.folders)
        self.search_bar.filter_bar.set_folders([folder.path for folder in overview.folders])
        self.shelf.look()
        self.status.show_failed(overview.failed)
        self.shell.take_folders(overview.folders)
        self._show_page()
        if not first:
            self.feed.refresh()
            self.browse.refresh()
        self.indexing.take_overview(overview)

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
            self.indexing.control.add_folders([Path(chosen)])

    @Slot(object)
    def _begin(self, folders: tuple[Path, ...]) -> None:
        self.indexing.control.add_folders(folders)

    @Slot()
    def _show_indexing(self) -> None:
        self.navigator.go(Destination(DestinationKind.INDEXING))

    @Slot(object)
    def _take_index_state(self, state: IndexState) -> None:
        runs = state.activity is Activity.RUNNING
        self._resume_action.setEnabled(state.is_paused)
        self.page.show_notice(Topic.INDEXING, state.reason)
        self.shell.show_activity(tray_state(state), state_text(state))
        if runs:
            self.sidebar.show_folder_state(FolderState.SCANNED)
        elif state.activity is Activity.IDLE and self.indexer.running:
            self.sidebar.show_folder_state(FolderState.WATCHED)
        else:
            self.sidebar.show_folder_state(FolderState.KNOWN)
        if not runs:
            self.watch.look()
            self.models_dialog.look()
        self._show_page()

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
        self.indexing.control.hold()
        self._change_model()

    @Slot()
    def _change_model(self) -> None:
        if self._change is not None and not self.indexer.running:
            self.models.start(self._change)
            self._change = None

    @Slot(object, str)
    def _take_model(self, job: ModelJob, _reason: str) -> None:
        # Also where it went wrong: indexing may have been stopped for it.
        if job.action in (ModelAction.USE, ModelAction.FREE):
            self.indexing.control.release()

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
