"""From the search bar to the grid. Owns: what is asked when one types, picks or goes somewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from leccr_desktop.operations.picture_search import keep_image
from leccr_desktop.operations.query import Query, SimilarTo
from leccr_desktop.operations.searches import read_facets
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.search.places import GRID_KINDS, is_still_at, query_at
from leccr_engine.library.filters import Filters
from leccr_engine.media.formats import PHOTO_SUFFIXES

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.grid.results_feed import ResultsFeed
    from leccr_desktop.window.navigation import Navigator
    from leccr_desktop.window.search.saved_searches import SavedSearches
    from leccr_desktop.window.search.search_bar import SearchBar
    from leccr_engine.errors import LeccrError

__all__ = ["Filtered", "Finder"]


@runtime_checkable
class Filtered(Protocol):
    """A page other than the grid that shows only what passes the filters."""

    def show_filters(self, filters: Filters) -> None:
        """Show what passes these."""
        ...


class Finder(QObject):
    """Keeps search bar, navigator and grid in step.

    Args:
        runner: where the library is asked.
        session: the library.
        bar: what the person asks with.
        feed: answers.
        navigator: where the person is.
        saved: the saved searches.

    Signals:
        asked: the `Query` that the grid answers from now on.
        settled: the `Destination` that the grid shows, where it came to be another without going.
        failed: why something could not be done (str).

    Attributes:
        strong_only: whether what fits possibly is left out, until more is asked for.
    """

    asked = Signal(object)
    settled = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        bar: SearchBar,
        feed: ResultsFeed,
        navigator: Navigator,
        saved: SavedSearches,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._bar = bar
        self._feed = feed
        self._navigator = navigator
        self._saved = saved
        self.strong_only = False
        self._brought: Query | None = None
        self._counting: Ticket | None = None
        self._pictures: TemporaryDirectory[str] | None = None
        bar.query_changed.connect(self._answer)
        bar.filter_bar.facets_wanted.connect(self._count)
        bar.field.image_given.connect(self._keep)
        bar.field.picture_wanted.connect(self.choose_picture)
        navigator.arrived.connect(self._arrive)

    def go_with(self, destination: Destination, query: Query) -> None:
        """Go to a place of the grid, and ask this there instead of what it usually shows."""
        self._brought = query
        self._navigator.go(destination)

    @Slot(object)
    def find_similar(self, item: MediaItem) -> None:
        """Look for the like of an item."""
        wanted = SimilarTo.of(item)
        if wanted is not None:
            self.go_with(Destination(DestinationKind.ALL), Query(similar_to=wanted))

    @Slot()
    def choose_picture(self) -> None:
        """Let the person choose a file to search by."""
        dialog = QFileDialog(self._bar, self.tr("Search with a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        dialog.setNameFilter(self.tr("Pictures ({patterns})").format(patterns=patterns))
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Remove the pictures that were pasted."""
        if self._pictures is not None:
            self._pictures.cleanup()
            self._pictures = None

    # ---- asking

    @Slot(object)
    def _answer(self, query: Query) -> None:
        """Answer what the search bar asks."""
        current = self._navigator.current
        if current is not None and current.kind in GRID_KINDS:
            if not is_still_at(current, query, self._saved.searches):
                everything = Destination(DestinationKind.ALL)
                self._navigator.settle(everything)
                self.settled.emit(everything)
            self._navigator.uncover()
            self._ask(query)
            return
        page = None if current is None else self._navigator.page(current.kind)
        if isinstance(page, Filtered) and not query.is_search:
            page.show_filters(query.filters)
        else:
            self.go_with(Destination(DestinationKind.ALL), query)

    @Slot(object)
    def _arrive(self, destination: Destination) -> None:
        """Show what a place is about."""
        brought, self._brought = self._brought, None
        page = self._navigator.page(destination.kind)
        in_grid = destination.kind in GRID_KINDS
        self._bar.show_parts(filters=in_grid or isinstance(page, Filtered), order=in_grid)
        if in_grid:
            self._bar.show_query(brought or query_at(destination, self._saved.searches))
            self._ask(self._bar.query)
            return
        self._bar.show_query(Query())
        if isinstance(page, Filtered):
            page.show_filters(Filters())

    def _ask(self, query: Query) -> None:
        query = replace(query, strong_only=self.strong_only)
        self.asked.emit(query)
        self._feed.ask(query)

    # ---- counting what there is to filter by

    @Slot(object)
    def _count(self, filters: Filters) -> None:
        if self._counting is not None:
            self._counting.drop()
        self._counting = read_facets(
            runner=self._runner,
            session=self._session,
            filters=filters,
            then=self._bar.filter_bar.show_facets,
            failed=self._fail,
        )

    # ---- pictures

    @Slot(QImage)
    def _keep(self, image: QImage) -> None:
        if self._pictures is None:
            self._pictures = TemporaryDirectory(prefix="leccr-search-", ignore_cleanup_errors=True)
        keep_image(
            runner=self._runner,
            image=image,
            folder=Path(self._pictures.name),
            then=self._bar.field.set_picture,
            failed=self._fail,
        )

    @Slot(str)
    def _take_file(self, path: str) -> None:
        self._bar.ask(replace(self._bar.query, picture=Path(path), similar_to=None))

    def _fail(self, error: LeccrError) -> None:
        self.failed.emit(str(error))
