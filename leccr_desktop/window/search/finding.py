"""All that finding takes, put together. Owns: what the search bar, the places and the answer share.

The window places `bar` and `coverage`, and hears of what has to be shown elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leccr_desktop.settings import SEARCH_DELAY_MS, SHOW_POSSIBLE
from leccr_desktop.window.navigation import Destination, DestinationKind, Navigator
from leccr_desktop.window.search.coverage_banner import CoverageBanner
from leccr_desktop.window.search.finder import Finder
from leccr_desktop.window.search.places import GRID_KINDS, place_of
from leccr_desktop.window.search.query_history import QueryHistory
from leccr_desktop.window.search.saved_searches import SavedSearches
from leccr_desktop.window.search.search_bar import SearchBar
from leccr_desktop.window.search.type_ahead import TypeAhead
from leccr_engine.search.strength import LEAST_COVERAGE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from leccr_desktop.operations.query import Query
    from leccr_desktop.operations.session import Answer, EngineSession
    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.actions.item_actions import ItemActions
    from leccr_desktop.window.grid.results_feed import ResultsFeed
    from leccr_desktop.window.grid.results_page import ResultsPage
    from leccr_engine.types import SavedSearchId

__all__ = ["BUSY_AFTER_MS", "Finding"]

BUSY_AFTER_MS = 400
"""An answer that takes longer than this is announced; a quicker one would only flicker."""


class Finding(QObject):
    """From a question or a place to what the grid shows.

    Args:
        runner: where the library is asked.
        session: the library.
        settings: how to search, and whether to remember it.
        feed: answers.
        pages: where the pages stand.
        page: the page with the grid, which shows most places.
        actions: told which album is in front; knows their names.

    Signals:
        failed: why something could not be found or done (str).

    Attributes:
        bar: what the person asks with; to be placed at the top.
        coverage: says when a query is not understood; to be placed under the bar.
        navigator: where the person is; other pages are registered there.
        saved: the saved searches.
        finder: keeps bar, navigator and grid in step.
        history: what was searched for.
    """

    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        feed: ResultsFeed,
        pages: QStackedWidget,
        page: ResultsPage,
        actions: ItemActions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._feed = feed
        self._page = page
        self._actions = actions
        self.bar = SearchBar(runner)
        self.coverage = CoverageBanner()
        self.navigator = Navigator(pages, self)
        for kind in GRID_KINDS:
            self.navigator.register(kind, self._grid_page)
        self.saved = SavedSearches(runner=runner, session=session, parent=self)
        self.history = QueryHistory(
            runner=runner, session=session, field=self.bar.field, settings=settings, parent=self
        )
        self.finder = Finder(
            runner=runner,
            session=session,
            bar=self.bar,
            feed=feed,
            navigator=self.navigator,
            saved=self.saved,
            parent=self,
        )
        self._busy = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        TypeAhead(page.grid, self.bar.field.box)
        self.bar.field.box.set_delay(settings.get(SEARCH_DELAY_MS))
        self.finder.strong_only = not settings.get(SHOW_POSSIBLE)
        self._connect()

    def start(self, query: Query) -> None:
        """Begin with a query; the bar has to be in its window by now."""
        popup = self.bar.field.history
        popup.chosen.connect(self._ask_again)
        popup.saved_chosen.connect(self._go_to_search)
        self.history.start()
        self.finder.go_with(place_of(query), query)

    @Slot()
    def focus(self) -> None:
        """Let the person type a query, in place of the one that is there."""
        self.bar.field.box.setFocus()
        self.bar.field.box.selectAll()

    @Slot()
    def save(self) -> None:
        """Ask for a name, and keep what is asked now under it."""
        self.saved.ask_for_name(self.bar.query, self.bar.window())

    @Slot(object)
    def leave(self, gone: Destination) -> None:
        """Go elsewhere, where the person is at a place that is there no more."""
        if self.navigator.current == gone:
            self.navigator.go(Destination(DestinationKind.ALL))

    def why_nothing(self) -> str:
        """Say why there is no answer; empty where nothing was asked."""
        query = self._feed.query
        if query.text and self._is_unknown():
            return self.tr(
                "The model does not know the words “{query}”, so it cannot tell what fits. Try "
                "other words, or a larger model, which knows more of them and more languages."
            ).format(query=query.text)
        if query.text and query.filters.is_empty:
            return self.tr("Nothing here shows “{query}”.").format(query=query.text)
        if query.text:
            return self.tr(
                "Nothing that the filters let through shows “{query}”. Clear some of them to see "
                "more."
            ).format(query=query.text)
        if not query.filters.is_empty:
            return self.tr("The filters let nothing through. Clear some of them to see more.")
        if query.is_search:
            return self.tr("Nothing here is like this picture.")
        return ""

    def _connect(self) -> None:
        self.bar.field.down_pressed.connect(self._focus_results)
        self.bar.field.save_wanted.connect(self.save)
        self.finder.asked.connect(self._take_query)
        self.finder.failed.connect(self.failed)
        self.history.failed.connect(self.failed)
        self.saved.changed.connect(self._take_searches)
        self.saved.saved.connect(self._go_to_search)
        self._actions.similar_wanted.connect(self.finder.find_similar)
        self._actions.marks.albums_changed.connect(self._take_albums)
        self._page.more.triggered.connect(self._ask_for_more)
        self._feed.asked.connect(self._wait)
        self._feed.answered.connect(self._take_answer)
        self._feed.failed.connect(self._stop_waiting)
        self._busy.timeout.connect(self.bar.show_busy)
        self._settings.changed.connect(self._take_setting)

    def _grid_page(self) -> ResultsPage:
        return self._page

    # ---- the question

    @Slot(object)
    def _take_query(self, query: Query) -> None:
        self._page.grid.scrollToTop()
        album = query.filters.album
        names = {each.id: each.name for each in self._actions.marks.albums}
        self._actions.set_album(album, "" if album is None else names.get(album, ""))

    @Slot(str)
    def _ask_again(self, text: str) -> None:
        self.bar.ask(replace(self.bar.query, text=text, similar_to=None))
        self.history.remember()

    @Slot(object)
    def _go_to_search(self, search_id: SavedSearchId) -> None:
        self.navigator.go(Destination(DestinationKind.SAVED_SEARCH, search_id))

    @Slot()
    def _take_searches(self) -> None:
        self.bar.field.history.set_saved(self.saved.searches)

    @Slot()
    def _take_albums(self) -> None:
        albums = {album.id: album.name for album in self._actions.marks.albums}
        self.bar.filter_bar.set_albums(albums)

    @Slot(object)
    def _take_setting(self, setting: Setting[Any]) -> None:
        if setting is SEARCH_DELAY_MS:
            self.bar.field.box.set_delay(self._settings.get(SEARCH_DELAY_MS))
        elif setting is SHOW_POSSIBLE:
            self.finder.strong_only = not self._settings.get(SHOW_POSSIBLE)
            query = replace(self._feed.query, weak=False, strong_only=self.finder.strong_only)
            self._feed.ask(query)

    # ---- the answer

    @Slot()
    def _wait(self) -> None:
        self._busy.start()

    @Slot(str, int, bool)
    def _take_answer(self, text: str, rows: int, complete: bool) -> None:
        self._busy.stop()
        answer = self._feed.answer
        if answer is not None:
            self.bar.show_count(rows, complete=complete, total=answer.total)
            # Without any rows the page says it, in their place.
            self.coverage.show_coverage(text, answer.coverage if rows else None)
            self._offer(answer)

    def _offer(self, answer: Answer) -> None:
        """Offer what goes further than the answer."""
        self._page.more.setText(
            self.tr("Show possible matches")
            if self._hides_possible()
            else self.tr("Show weaker matches")
        )
        self._page.more.setVisible(answer.narrowed and answer.complete)
        self._page.models.setVisible(self._is_unknown())

    @Slot()
    def _ask_for_more(self) -> None:
        """List what the answer has left out: what fits possibly, and then what is weaker still.

        It holds for the query that is answered now, not for the next one.
        """
        weak = not self._hides_possible()
        self._feed.ask(replace(self._feed.query, strong_only=False, weak=weak))

    def _hides_possible(self) -> bool:
        return self._feed.query.strong_only and not self._is_unknown()

    def _is_unknown(self) -> bool:
        """Whether the model does not know the words that were asked for."""
        answer = self._feed.answer
        coverage = None if answer is None else answer.coverage
        return coverage is not None and coverage < LEAST_COVERAGE

    @Slot()
    def _stop_waiting(self) -> None:
        self._busy.stop()
        self.bar.show_no_count()
        self.coverage.hide()
        self._page.more.setVisible(False)
        self._page.models.setVisible(False)

    @Slot()
    def _focus_results(self) -> None:
        grid, model = self._page.grid, self._page.grid.model()
        if model.rowCount() and grid.isVisible():
            grid.setFocus()
            if not grid.currentIndex().isValid():
                grid.setCurrentIndex(model.index(0, 0))
