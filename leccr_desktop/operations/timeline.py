"""The library by time. Owns: the actions that count its days, and read it from a day on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import DayCount

__all__ = ["TimelinePart", "TimelineSpot", "first_row_of", "read_part", "read_timeline"]


@dataclass(frozen=True, slots=True)
class TimelineSpot:
    """Where someone is in the timeline, whatever comes or goes before it.

    Attributes:
        day: of the row.
        rank: how many of the same day come before it.
    """

    day: date
    rank: int = 0


@dataclass(frozen=True, slots=True)
class TimelinePart:
    """Some rows of the timeline, and of how many.

    Attributes:
        days: all there are, newest first; None where they were not counted anew.
        first_row: row of the first item, newest first.
        items: in the order of their rows.
    """

    days: tuple[DayCount, ...] | None
    first_row: int
    items: tuple[MediaItem, ...]


def first_row_of(days: tuple[DayCount, ...], spot: TimelineSpot) -> int:
    """The row at a spot, or the one that took its place; 0 where there are none.

    Args:
        days: newest first.
        spot: where.
    """
    ends = list(accumulate(day.count for day in days))
    for day, end in zip(days, ends, strict=True):
        if day.day == spot.day:
            return end - day.count + min(spot.rank, day.count - 1)
        if day.day < spot.day:
            return end - day.count
    return max(0, ends[-1] - 1) if ends else 0


def read_timeline(
    *,
    runner: TaskRunner,
    session: EngineSession,
    filters: Filters,
    spot: TimelineSpot | None,
    around: int,
    then: Callable[[TimelinePart], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Count the days, and read the rows around one of them.

    Args:
        runner: where it runs.
        session: the library.
        filters: what the timeline lets through.
        spot: around which to read; None for the newest.
        around: rows to read on each side.
        then: gets the days and the rows.
        failed: gets the reason why there are none.
    """

    def work() -> TimelinePart:
        days = tuple(session.days(filters))
        at = 0 if spot is None else first_row_of(days, spot)
        first = max(0, at - around)
        return TimelinePart(days, first, session.page(filters, offset=first, limit=2 * around))

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def read_part(
    *,
    runner: TaskRunner,
    session: EngineSession,
    filters: Filters,
    first_row: int,
    count: int,
    then: Callable[[TimelinePart], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Read some rows of the timeline.

    Args:
        runner: where it runs.
        session: the library.
        filters: what the timeline lets through.
        first_row: newest first.
        count: how many, from there on.
        then: gets the rows; fewer where the timeline ends.
        failed: gets the reason why there are none.
    """
    work = partial(_part, session, filters, first_row, count)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def _part(session: EngineSession, filters: Filters, first_row: int, count: int) -> TimelinePart:
    return TimelinePart(None, first_row, session.page(filters, offset=first_row, limit=count))
