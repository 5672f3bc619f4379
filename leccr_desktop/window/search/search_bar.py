"""The question at the top. Owns: the query that field, chips and order make together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leccr_desktop.operations.query import Query, SimilarTo, Sort
from leccr_desktop.window.search.filter_bar import FilterBar
from leccr_desktop.window.search.search_field import SearchField
from leccr_desktop.window.search.sort_button import SortButton
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.library.filters import Filters

if TYPE_CHECKING:
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["SearchBar"]


class SearchBar(QWidget):
    """Search field, filter chips, count and order.

    The order is remembered twice: that of searches, by relevance at first, and that of everything
    else, newest first.

    Args:
        runner: where thumbnails are read.

    Signals:
        query_changed: the `Query` to answer now.
    """

    query_changed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search_sort = Sort.RELEVANCE
        self._browse_sort = Sort.NEWEST
        self.field = SearchField(runner)
        self.filter_bar = FilterBar()
        self.sort_button = SortButton()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        below = QHBoxLayout()
        below.setSpacing(GRID_PX)
        below.addWidget(self.filter_bar, stretch=1)
        order = QHBoxLayout()
        order.setSpacing(GRID_PX)
        order.addWidget(self._count)
        order.addWidget(self.sort_button)
        below.addLayout(order)
        # Where the chips go on below, these stay in the first row.
        below.setAlignment(order, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self.field)
        layout.addLayout(below)
        self.setFocusProxy(self.field)
        self.field.changed.connect(self._tell)
        self.filter_bar.changed.connect(self._tell)
        self.sort_button.chosen.connect(self._take_sort)
        self._told = self.query
        self._show_sort()

    @property
    def query(self) -> Query:
        """What is asked."""
        picture = self.field.picture
        query = Query(
            text=self.field.text,
            picture=picture if isinstance(picture, Path) else None,
            similar_to=picture if isinstance(picture, SimilarTo) else None,
            filters=self.filter_bar.filters,
        )
        return replace(query, sort=self._search_sort if query.is_search else self._browse_sort)

    @property
    def count_text(self) -> str:
        """What is said of how many results there are."""
        return self._count.text()

    def show_query(self, query: Query) -> None:
        """Show a query that is asked elsewhere."""
        self.field.show_search(query.text.strip(), query.similar_to or query.picture)
        self.filter_bar.show_filters(query.filters)
        if query.is_search:
            self._search_sort = query.sort
        else:
            self._browse_sort = Sort.NEWEST if query.sort is Sort.RELEVANCE else query.sort
        self._told = self.query
        self._show_sort()

    def ask(self, query: Query) -> None:
        """Show a query, and ask it where it is another than before."""
        before = self._told
        self.show_query(query)
        if self._told != before:
            self.query_changed.emit(self._told)

    def show_parts(self, *, filters: bool, order: bool) -> None:
        """Show what the page in front can make use of.

        Args:
            filters: whether it shows only what the filters let through.
            order: whether it can be sorted, and is counted.
        """
        self.filter_bar.setVisible(filters)
        self._count.setVisible(order)
        self.sort_button.setVisible(order)

    def show_count(self, rows: int, *, complete: bool, total: int | None) -> None:
        """Say how many results there are.

        Args:
            rows: that are there already.
            complete: whether these are all.
            total: how many there are in all, where that is known.
        """
        number = QLocale().toString(rows if total is None else total)
        if complete or total is not None:
            text = self.tr("{count} found") if self.query.is_search else self.tr("{count} in all")
        else:
            text = self.tr("More than {count}")
        self._count.setText(text.format(count=number))

    @Slot()
    def show_busy(self) -> None:
        """Say that an answer is on the way."""
        self._count.setText(self.tr("Searching…"))

    def show_no_count(self) -> None:
        """Say nothing of results: there is no answer."""
        self._count.clear()

    @Slot()
    def clear_filters(self) -> None:
        """Ask the same without filters."""
        self.ask(replace(self.query, filters=Filters()))

    @Slot(object)
    def _take_sort(self, sort: Sort) -> None:
        if self.query.is_search:
            self._search_sort = sort
        else:
            self._browse_sort = sort
        self._tell()

    @Slot()
    def _tell(self) -> None:
        query = self.query
        self._show_sort()
        if query != self._told:
            self._told = query
            self.query_changed.emit(query)

    def _show_sort(self) -> None:
        query = self.query
        self.sort_button.show_sort(query.sort, searching=query.is_search)
