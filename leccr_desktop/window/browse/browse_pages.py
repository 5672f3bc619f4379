"""The pages that show the library without a query. Owns: making them, tying them to the window.

A page is made when someone goes there first. What can be done with items is the same in all their
grids, and the big view walks through the rows of the one that it was opened from.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.window.actions.message_bar import Tone
from leccr_desktop.window.browse.duplicates_page import DuplicatesPage
from leccr_desktop.window.browse.map_page import MapPage
from leccr_desktop.window.browse.timeline_page import TimelinePage
from leccr_desktop.window.grid.results_view import ResultsView
from leccr_desktop.window.navigation import DestinationKind
from leccr_desktop.window.search.type_ahead import TypeAhead

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.actions.item_actions import ItemActions
    from leccr_desktop.window.grid.grid_zoom import GridZoom
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
    from leccr_desktop.window.navigation import Navigator

__all__ = ["BrowsePages"]


class BrowsePages(QObject):
    """Timeline, map and duplicates.

    Args:
        runner: where the library is read.
        session: the library.
        settings: where it is kept what a person has decided of copies.
        thumbnails: the pictures of all grids.
        zoom: how large their cards are.
        actions: what can be done with items.
        menu: of one item, or several.
        box: takes what is typed at a grid.
        navigator: goes to the pages.

    Signals:
        opened: the rows (`ResultsModel`) and the row (int) that the person wants to see big.
    """

    opened = Signal(object, int)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        thumbnails: ThumbnailStore,
        zoom: GridZoom,
        actions: ItemActions,
        menu: QMenu,
        box: QLineEdit,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._settings = settings
        self._thumbnails = thumbnails
        self._zoom = zoom
        self._actions = actions
        self._menu = menu
        self._box = box
        self._shown: dict[QWidget, ResultsModel] = {}
        self.timeline: TimelinePage | None = None
        self.map: MapPage | None = None
        self.duplicates: DuplicatesPage | None = None
        navigator.register(DestinationKind.TIMELINE, self._make_timeline)
        navigator.register(DestinationKind.MAP, self._make_map)
        navigator.register(DestinationKind.DUPLICATES, self._make_duplicates)

    # ---- for the window

    @Slot()
    def refresh(self) -> None:
        """The library has changed: read anew what is in front; the rest is, when one goes there."""
        if self.timeline is not None and self.timeline.isVisible():
            self.timeline.refresh()
        if self.map is not None and self.map.isVisible():
            self.map.refresh()
        if self.duplicates is not None and self.duplicates.isVisible():
            self.duplicates.refresh()

    def open_item(self, item: MediaItem) -> bool:
        """Open an item of the page in front. Returns: whether it is one of it."""
        for shown, rows in self._shown.items():
            row = rows.row_of(item) if shown.isVisible() else None
            if row is not None:
                self.opened.emit(rows, row)
                return True
        return False

    def take_back(self, rows: ResultsModel, row: int) -> None:
        """Put the keyboard where it was before the big view, at the row that it showed last."""
        for widget, shown in self._shown.items():
            if shown is rows:
                widget.setFocus()
                if isinstance(widget, ResultsView) and 0 <= row < rows.rowCount():
                    widget.setCurrentIndex(rows.index(row))

    def look_around(self, rows: ResultsModel, row: int) -> None:
        """The big view shows a row: have those beside it read."""
        if self.timeline is not None and rows is self.timeline.rows:
            self.timeline.look_around(row)

    def leave_out(self, paths: Collection[Path]) -> None:
        """Show some files no longer: they are gone, which the library is about to find out."""
        if self.timeline is not None:
            self.timeline.rows.leave_out(paths)
        if self.map is not None:
            self.map.leave_out(paths)
        if self.duplicates is not None:
            self.duplicates.leave_out(paths)

    # ---- the pages

    def _make_timeline(self) -> QWidget:
        page = TimelinePage(runner=self._runner, session=self._session, thumbnails=self._thumbnails)
        self.timeline = page
        self._follow(page.grid, page.rows)
        return page

    def _make_map(self) -> QWidget:
        page = MapPage(runner=self._runner, session=self._session, thumbnails=self._thumbnails)
        self.map = page
        self._follow(page.grid, page.rows)
        return page

    def _make_duplicates(self) -> QWidget:
        page = DuplicatesPage(
            runner=self._runner,
            session=self._session,
            settings=self._settings,
            files=self._thumbnails.files,
        )
        self.duplicates = page
        self._shown[page] = page.rows
        self._actions.follow(page, page.selected_items, page.item_changed)
        page.opened.connect(self.open_item)
        page.trash_wanted.connect(self._actions.trashing.move)
        page.failed.connect(self._say_problem)
        return page

    @Slot(str)
    def _say_problem(self, reason: str) -> None:
        self._actions.messages.say(reason, tone=Tone.PROBLEM)

    def _follow(self, grid: ResultsView, rows: ResultsModel) -> None:
        """Let a grid do all that the grid of results does."""
        self._shown[grid] = rows
        self._zoom.follow(grid)
        grid.opened.connect(partial(self.opened.emit, rows))
        grid.context_menu_wanted.connect(self._menu.popup)
        grid.set_mime_data_factory(self._actions.mime_of)
        self._actions.follow(
            grid, grid.selected_items, grid.selectionModel().selectionChanged, rows.dataChanged
        )
        TypeAhead(grid, self._box)
