"""The items behind the grid. Owns: their order, their sections, how a new answer changes the rows.

Only what changed is removed and inserted, so that the selection and the scroll position survive
a refresh while indexing runs. `data` reads memory and nothing else.

A video that answers with several moments is one row, the others stacked under it, until its stack
is opened: then each moment is a row of its own, like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leccr_desktop.window.grid.sections import Grouping, extend_sections, title_of
from leccr_desktop.window.reason_text import reason_line
from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.sections import Section

__all__ = ["ITEM_ROLE", "STACK_ROLE", "ResultsModel", "Stack"]

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `MediaItem` itself."""

STACK_ROLE = Qt.ItemDataRole.UserRole + 2
"""The row's `Stack`; None where there is none."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The moments of one video.

    Attributes:
        count: how many there are, the best one included.
        is_open: whether each is a row of its own now.
        is_top: whether the row is the best moment, which stays when the stack is closed.
    """

    count: int
    is_open: bool
    is_top: bool


class ResultsModel(QAbstractListModel):
    """A list that grows at its end when the view asks for more.

    Signals:
        more_wanted: the view has shown everything there is; answer with `replace`.
        sections_changed: the rows are divided otherwise now.
    """

    more_wanted = Signal()
    sections_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Sequence[MediaItem] = ()
        self._items: Sequence[MediaItem] = []
        self._complete = True
        self._waiting = False
        self._grouping = Grouping.NONE
        self._sections: list[Section] = []
        self._opened: set[tuple[str, int]] = set()
        self._stacks: dict[tuple[str, int], Stack] = {}

    # ---- Qt's own

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """The number of items so far."""
        return 0 if parent.isValid() else len(self._items)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Name, tooltip, accessible text, the item or its stack; never touches the disk."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == STACK_ROLE:
            return self._stack(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            reason = reason_line(item.reason, item.kind) if item.reason else ""
            return "\n".join(filter(None, (str(item.path), reason, *self._marks(item))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().createSeparatedList([self._spoken(item), *self._marks(item)])
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there may be more than is here, and nobody has asked for it yet."""
        return not parent.isValid() and not self._complete and not self._waiting

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for more; it arrives later, through `replace`."""
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit()

    # ---- what there is

    @property
    def complete(self) -> bool:
        """Whether these are all the items there are."""
        return self._complete

    @property
    def sections(self) -> Sequence[Section]:
        """What the rows are divided into, in order; empty where they are not."""
        return self._sections

    def section_title(self, number: int) -> str:
        """What the header of a section says."""
        return title_of(self._sections[number])

    def item(self, row: int) -> MediaItem:
        """The item of a row.

        Raises:
            IndexError: no such row.
        """
        return self._items[row]

    def is_here(self, row: int) -> bool:
        """Whether the item of a row is known, which only a list read in parts may deny."""
        return True

    def row_of(self, item: MediaItem) -> int | None:
        """Where the same file and moment is now, or None when it is gone."""
        return next((row for row, other in enumerate(self._items) if other.key == item.key), None)

    # ---- what changes it

    def replace(
        self,
        items: Sequence[MediaItem],
        *,
        complete: bool,
        grouping: Grouping | None = None,
    ) -> None:
        """Show another answer, touching only the rows that differ.

        Args:
            items: all rows from the first on.
            complete: whether there are no more after them.
            grouping: by what they are divided; None leaves that as it is.
        """
        self._waiting = False
        self._complete = complete
        self._answer = items
        if grouping is not None and grouping is not self._grouping:
            self._grouping = grouping
            self._sections = []
        self._show()

    def group_by(self, grouping: Grouping) -> None:
        """Divide the same rows otherwise."""
        self.replace(self._answer, complete=self._complete, grouping=grouping)

    def toggle_stack(self, row: int) -> None:
        """Give each moment of a row's video a row of its own, or take those rows back."""
        stack = self._stack(self._items[row])
        if stack is None:
            return
        top = row
        while not self._top_at(top):
            top -= 1
        self._opened ^= {self._items[top].key}
        self._show()

    def _show(self) -> None:
        old, new = self._items, list(self._unfolded())
        head = _agreement(old, new)
        room = min(len(old), len(new)) - head
        tail = min(_agreement(old[::-1], new[::-1]), room) if room else 0
        old_end, new_end = len(old) - tail, len(new) - tail
        before = self._sections
        # Rows that stay may say something else: a reason, a rating, that the folder is away.
        restated = old[:head] != new[:head] or old[old_end:] != new[new_end:]
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            self._settle(new[:head] + new[new_end:], head)
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            self._settle(new, head)
            self.endInsertRows()
        else:
            self._settle(new, head)
        if restated:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        if self._sections != before:
            self.sections_changed.emit()

    def _settle(self, items: list[MediaItem], changed_from: int) -> None:
        """Have these rows now, divided anew from one on."""
        self._items = items
        if self._grouping is Grouping.STRENGTH:
            changed_from = 0  # the same rows may be surer of another query
        self._sections = extend_sections(
            self._sections, items, self._grouping, changed_from=changed_from
        )

    def _unfolded(self) -> Iterator[MediaItem]:
        self._stacks = {}
        for item in self._answer:
            if item.moments:
                is_open = item.key in self._opened
                count = 1 + len(item.moments)
                self._stacks[item.key] = Stack(count, is_open, is_top=True)
                if is_open:
                    yield from self._moments(item, count)
                    continue
            yield item

    def _moments(self, item: MediaItem, count: int) -> Iterator[MediaItem]:
        """The best moment first, so that the row that was opened stays where it is."""
        yield item
        for moment in item.moments:
            member = replace(
                item,
                start_ms=moment.start_ms,
                end_ms=moment.end_ms,
                reason=moment.reason,
                score=moment.score,
                moment_id=moment.moment_id,
                moments=(),
            )
            self._stacks[member.key] = Stack(count, is_open=True, is_top=False)
            yield member

    def _stack(self, item: MediaItem) -> Stack | None:
        return self._stacks.get(item.key)

    def _top_at(self, row: int) -> bool:
        stack = self._stack(self._items[row])
        return stack is not None and stack.is_top

    # ---- in words

    def _spoken(self, item: MediaItem) -> str:
        if item.kind is MediaKind.PHOTO:
            return self.tr("Photo {name}").format(name=item.path.name)
        return self.tr("Video {name}, at {time}").format(
            name=item.path.name, time=clock_text(item.start_ms)
        )

    def _marks(self, item: MediaItem) -> list[str]:
        """What the badges of a card say."""
        translate = QCoreApplication.translate
        marks: list[str] = []
        if item.failure:
            marks.append(self.tr("Cannot be read: {reason}").format(reason=item.failure))
        if item.is_offline:
            marks.append(self.tr("Its folder is not there now"))
        if item.favourite:
            marks.append(self.tr("Favourite"))
        if item.rating:
            marks.append(translate("ResultsModel", "%n star(s)", "", item.rating))
        if item.is_live:
            marks.append(self.tr("Live photo"))
        if stack := self._stack(item):
            marks.append(translate("ResultsModel", "%n moment(s) of this video", "", stack.count))
        return marks


def _agreement(old: Sequence[MediaItem], new: Sequence[MediaItem]) -> int:
    """How many rows from the first on show the same file and moment."""
    shorter = min(len(old), len(new))
    # A list that only grew has the very same items, which Python compares at once.
    if old[:shorter] == new[:shorter]:
        return shorter
    pairs = enumerate(zip(old, new, strict=False))
    return next((row for row, (a, b) in pairs if a.key != b.key), shorter)
