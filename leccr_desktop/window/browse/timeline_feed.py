"""From the library to the timeline. Owns: which rows are read, and that the latest look wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.timeline import (
    TimelinePart,
    TimelineSpot,
    read_part,
    read_timeline,
)
from leccr_engine.library.filters import Filters

if TYPE_CHECKING:
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.browse.timeline_model import TimelineModel
    from leccr_engine.errors import LeccrError

__all__ = ["PART_ROWS", "TimelineFeed"]

PART_ROWS = 240
"""Rows read at a time: several screens of the usual size."""

_BULK_ROWS = 20 * PART_ROWS
"""Read at a time where a person has selected more than anybody looks at."""


class TimelineFeed(QObject):
    """Keeps a timeline's rows known where someone looks.

    Args:
        runner: where the library is read.
        session: the library.
        model: what is filled.

    Signals:
        counted: the days of other filters are there.
        failed: why they are not (str).
    """

    counted = Signal()
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        model: TimelineModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._model = model
        self._filters = Filters()
        self._looked_at = range(0)
        self._counting: Ticket | None = None
        self._reading: tuple[range, Ticket] | None = None

    @property
    def filters(self) -> Filters:
        """What the timeline lets through."""
        return self._filters

    def ask(self, filters: Filters, spot: TimelineSpot | None = None) -> None:
        """Show what passes some filters.

        Args:
            filters: what passes.
            spot: around which to read first; None for the newest.
        """
        self._filters = filters
        self._count(spot)

    @Slot()
    def refresh(self) -> None:
        """The library has changed: count and read anew, around where someone looks."""
        self._count(self._model.spot(self._looked_at.start))

    @Slot(object)
    def look_at(self, rows: range) -> None:
        """Read what is not known of some rows, and nothing that was wanted before."""
        self._looked_at = rows
        if self._counting is None:
            self._read_on()

    def _count(self, spot: TimelineSpot | None) -> None:
        self._drop()
        self._counting = read_timeline(
            runner=self._runner,
            session=self._session,
            filters=self._filters,
            spot=spot,
            around=max(PART_ROWS, len(self._looked_at)),
            then=self._take_days,
            failed=self._give_up,
        )

    def _take_days(self, part: TimelinePart) -> None:
        self._counting = None
        if part.days is not None and part.days != self._model.days:
            self._model.set_days(part.days)
        self._model.take(part.first_row, part.items, looked_at=self._looked_at, afresh=True)
        self.counted.emit()
        self._read_on()

    def _read_on(self) -> None:
        model = self._model
        rows = range(self._looked_at.start, min(self._looked_at.stop, model.rowCount()))
        missing = next((row for row in rows if not model.is_here(row)), None)
        if missing is None:
            return
        if self._reading is not None:
            if missing in self._reading[0]:
                return
            self._reading[1].drop()
        # A little of what is above too: people scroll both ways.
        first = max(0, missing - PART_ROWS // 4)
        count = _BULK_ROWS if len(rows) > _BULK_ROWS else PART_ROWS
        wanted = range(first, min(first + count, model.rowCount()))
        self._reading = (
            wanted,
            read_part(
                runner=self._runner,
                session=self._session,
                filters=self._filters,
                first_row=wanted.start,
                count=len(wanted),
                then=self._take_part,
                failed=self._give_up,
            ),
        )

    def _take_part(self, part: TimelinePart) -> None:
        self._reading = None
        self._model.take(part.first_row, part.items, looked_at=self._looked_at)
        # Nothing came where the library has fewer rows by now: the next count will say so.
        if part.items:
            self._read_on()

    def _give_up(self, error: LeccrError) -> None:
        self._drop()
        self.failed.emit(str(error))

    def _drop(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        if self._reading is not None:
            self._reading[1].drop()
        self._counting = self._reading = None
