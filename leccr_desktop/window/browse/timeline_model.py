"""The rows of the timeline. Owns: which of them are known, out of all that the days count.

The number of rows and their sections come from the days alone; the items behind them are read where
one looks. So a library of a hundred thousand photos stands there at once, and a jump to any year
reads a page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.timeline import TimelineSpot, first_row_of
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.sections import Grouping, Month, Section
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leccr_engine.library.records import DayCount

__all__ = ["KEPT_ROWS", "TimelineModel"]

KEPT_ROWS = 8000
"""Items kept around where one looks; those further away are read again when one comes back."""


class _Rows(Sequence[MediaItem]):
    """As many items as there are rows, with a stand-in for each that is not known.

    Attributes:
        total: of all rows.
        known: the items that were read, by row.
    """

    def __init__(self, total: int, known: dict[int, MediaItem]) -> None:
        self.total = total
        self.known = known

    def __len__(self) -> int:
        return self.total

    @overload
    def __getitem__(self, row: int) -> MediaItem: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[MediaItem]: ...
    def __getitem__(self, row: int | slice) -> MediaItem | Sequence[MediaItem]:
        if isinstance(row, slice):
            return [self[number] for number in range(*row.indices(self.total))]
        if not -self.total <= row < self.total:
            raise IndexError(row)
        row %= self.total
        item = self.known.get(row)
        # A position that no video has tells the stand-ins from each other.
        return item or MediaItem(Path(), MediaKind.PHOTO, start_ms=-1 - row)


class TimelineModel(ResultsModel):
    """All files by day, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayCount, ...] = ()
        self._starts: list[int] = []
        self._rows = _Rows(0, {})
        self._items = self._rows
        self._by_month = False

    # ---- what there is

    @property
    def days(self) -> tuple[DayCount, ...]:
        """The days, newest first."""
        return self._days

    @property
    def by_month(self) -> bool:
        """Whether the headers are months; else they are days."""
        return self._by_month

    def is_here(self, row: int) -> bool:
        """Whether the item of a row was read."""
        return row in self._rows.known

    def spot(self, row: int) -> TimelineSpot | None:
        """Where a row is in time; None where there is no such row."""
        if not 0 <= row < self._rows.total:
            return None
        number = bisect_right(self._starts, row) - 1
        return TimelineSpot(self._days[number].day, row - self._starts[number])

    def row_at(self, spot: TimelineSpot) -> int:
        """The row at a spot, or the one that took its place."""
        return first_row_of(self._days, spot)

    def row_of(self, item: MediaItem) -> int | None:
        """Where the same file is now; None where it is gone or not known."""
        known = self._rows.known.items()
        return next((row for row, other in known if other.key == item.key), None)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """As of any result; of an item that is being read, that it is."""
        if index.isValid() and not self.is_here(index.row()):
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Being read")
            if role == Qt.ItemDataRole.ToolTipRole:
                return None
        return super().data(index, role)

    # ---- what changes it

    def group_by(self, grouping: Grouping) -> None:
        """Divide the rows by day or by month."""
        self._by_month = grouping is Grouping.MONTH
        self._divide()
        self.sections_changed.emit()

    def set_days(self, days: tuple[DayCount, ...]) -> None:
        """Have other days. The rows of those that stay are kept, at either end of the timeline."""
        old, new = self._days, days
        head = _agreement(old, new)
        room = min(len(old), len(new)) - head
        tail = min(_agreement(old[::-1], new[::-1]), room)
        first = sum(day.count for day in old[:head])
        removed = sum(day.count for day in old[head : len(old) - tail])
        added = sum(day.count for day in new[head : len(new) - tail])
        known = self._rows.known
        above = {row: item for row, item in known.items() if row < first}
        below = {row - removed: item for row, item in known.items() if row >= first + removed}
        if removed:
            self.beginRemoveRows(QModelIndex(), first, first + removed - 1)
            self._have((*old[:head], *old[len(old) - tail :]), {**above, **below})
            self.endRemoveRows()
        if added:
            moved = {row + added: item for row, item in below.items()}
            self.beginInsertRows(QModelIndex(), first, first + added - 1)
            self._have(new, {**above, **moved})
            self.endInsertRows()
        self.sections_changed.emit()

    def take(
        self,
        first_row: int,
        items: Sequence[MediaItem],
        *,
        looked_at: range,
        afresh: bool = False,
    ) -> None:
        """Know some more items.

        Args:
            first_row: of the first one.
            items: in the order of their rows.
            looked_at: rows that are kept whatever happens; those far from them may be forgotten.
            afresh: forget all that was known before.
        """
        items = items[: self._rows.total - first_row]
        if not items:
            return
        if afresh:
            self._rows.known = {}
        known = self._rows.known
        known.update(enumerate(items, first_row))
        if len(known) > KEPT_ROWS + len(looked_at):
            middle = (looked_at.start + looked_at.stop) // 2
            near = sorted(known, key=lambda row: abs(row - middle))
            wanted = {*near[:KEPT_ROWS], *looked_at}
            self._rows.known = {row: item for row, item in known.items() if row in wanted}
        self.dataChanged.emit(self.index(first_row), self.index(first_row + len(items) - 1))

    def leave_out(self, paths: Iterable[Path]) -> None:
        """Show some files no longer: they are gone, which the library is about to find out."""
        gone = set(paths)
        for row in sorted(self._rows.known, reverse=True):
            item = self._rows.known.get(row)
            if item is not None and item.path in gone:
                self._remove(row)

    def _remove(self, row: int) -> None:
        number = bisect_right(self._starts, row) - 1
        day = self._days[number]
        left = (type(day)(day.day, day.count - 1),) if day.count > 1 else ()
        known = {
            other - (other > row): item for other, item in self._rows.known.items() if other != row
        }
        self.beginRemoveRows(QModelIndex(), row, row)
        self._have((*self._days[:number], *left, *self._days[number + 1 :]), known)
        self.endRemoveRows()
        self.sections_changed.emit()

    def _have(self, days: tuple[DayCount, ...], known: dict[int, MediaItem]) -> None:
        ends = list(accumulate(day.count for day in days))
        self._days = days
        self._starts = [0, *ends[:-1]] if ends else []
        self._rows.total = ends[-1] if ends else 0
        self._rows.known = known
        self._divide()

    def _divide(self) -> None:
        self._sections = []
        for day, first_row in zip(self._days, self._starts, strict=True):
            key = Month(day.day.year, day.day.month) if self._by_month else day.day
            if not self._sections or self._sections[-1].key != key:
                self._sections.append(Section(first_row, key))


def _agreement(old: Sequence[DayCount], new: Sequence[DayCount]) -> int:
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
