"""The page of the timeline. Owns: grid, scrubber and what stands above them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.operations.timeline import TimelineSpot
from leccr_desktop.window.browse.page_header import PageHeader
from leccr_desktop.window.browse.timeline_feed import PART_ROWS, TimelineFeed
from leccr_desktop.window.browse.timeline_model import TimelineModel
from leccr_desktop.window.browse.timeline_scrubber import TimelineScrubber
from leccr_desktop.window.browse.timeline_view import TimelineView
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.grid.sections import Grouping
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
    from leccr_desktop.window.navigation import Destination
    from leccr_engine.library.filters import Filters

__all__ = ["TimelinePage"]


class TimelinePage(QWidget):
    """The whole library by day or month, with the years at the side.

    Args:
        runner: where the library is read.
        session: the library.
        thumbnails: the pictures.

    Attributes:
        rows: of the grid.
        grid: shows them.
        scrubber: jumps.
        feed: reads them.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        thumbnails: ThumbnailStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = TimelineModel(self)
        self.feed = TimelineFeed(runner=runner, session=session, model=self.rows, parent=self)
        self.grid = TimelineView(self.rows, thumbnails)
        # The scrubber does what the bar would, and says where.
        self.grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrubber = TimelineScrubber(self)
        self._wanted: TimelineSpot | None = None
        self._header = PageHeader(self.tr("Timeline"))
        self._days = self._header.add_choice(self.tr("Days"), self.tr("A header for each day"))
        self._months = self._header.add_choice(
            self.tr("Months"), self.tr("A header for each month")
        )
        self._days.setChecked(True)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget()
        shown = QWidget()
        beside = QHBoxLayout(shown)
        beside.setContentsMargins(sided_margins(0, 0, GRID_PX, GRID_PX))
        beside.setSpacing(GRID_PX)
        beside.addWidget(self.grid, stretch=1)
        beside.addWidget(self.scrubber)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX + GRID_PX // 2, 0, 0, 0))
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, stretch=1)
        self.setFocusProxy(self.grid)
        self._connect()

    @property
    def empty_text(self) -> str:
        """What stands in place of the grid; empty while the grid is shown."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    def visit(self, destination: Destination) -> None:
        """Begin at a day, where one is named."""
        if isinstance(destination.payload, date):
            self._wanted = TimelineSpot(destination.payload)

    def show_filters(self, filters: Filters) -> None:
        """Show what passes the filters; also the first time that there is anything to show."""
        if filters == self.feed.filters and self.rows.rowCount():
            self._settle()
            self.feed.refresh()
        else:
            self.feed.ask(filters, self._wanted)

    @Slot()
    def refresh(self) -> None:
        """The library has changed."""
        self.feed.refresh()

    def jump_to(self, day: date) -> None:
        """Go to a day, or the next older one that has anything."""
        self._jump(self.rows.row_at(TimelineSpot(day)))

    def look_around(self, row: int) -> None:
        """The big view shows a row: have those beside it read."""
        self.feed.look_at(range(max(0, row - PART_ROWS // 2), row + PART_ROWS // 2))

    def _connect(self) -> None:
        self.grid.looked_at.connect(self.feed.look_at)
        self.grid.scrolled.connect(self.scrubber.show_row)
        self.scrubber.jumped.connect(self._jump)
        self.feed.counted.connect(self._settle)
        self.feed.failed.connect(self._say_failure)
        self.rows.sections_changed.connect(self._take_days)
        self._days.toggled.connect(self._divide)

    @Slot(bool)
    def _divide(self, by_day: bool) -> None:
        top = self.grid.top_row
        self.rows.group_by(Grouping.DAY if by_day else Grouping.MONTH)
        if top > 0:
            self.grid.scroll_to_row(top)

    @Slot(int)
    def _jump(self, row: int) -> None:
        if 0 <= row < self.rows.rowCount():
            self.grid.scroll_to_row(row)

    @Slot()
    def _take_days(self) -> None:
        self.scrubber.set_days(self.rows.days)
        self._header.say(self.tr("%Ln item(s)", "", self.rows.rowCount()))

    @Slot()
    def _settle(self) -> None:
        wanted, self._wanted = self._wanted, None
        if self.rows.rowCount():
            self._stack.setCurrentIndex(0)
        elif self.feed.filters.is_empty:
            self._show_empty(self.tr("There are no photos or videos in these folders."))
        else:
            self._show_empty(
                self.tr("The filters let nothing through. Clear some of them to see more.")
            )
        if wanted is not None:
            self._jump(self.rows.row_at(wanted))

    @Slot(str)
    def _say_failure(self, reason: str) -> None:
        self._show_empty(reason)

    def _show_empty(self, text: str) -> None:
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)
