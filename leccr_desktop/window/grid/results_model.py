"""The items behind the grid. Owns: their order, and how a new answer changes the rows.

Only what changed is removed and inserted, so that the selection and the scroll position survive
a refresh while indexing runs. `data` reads memory and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["ITEM_ROLE", "ResultsModel"]

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `MediaItem` itself."""


class ResultsModel(QAbstractListModel):
    """A list that grows at its end when the view asks for more.

    Signals:
        more_wanted: the view has shown everything there is; answer with `replace`.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[MediaItem] = []
        self._complete = True
        self._waiting = False

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
        """Name, tooltip, accessible text, or the item; never touches the disk."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.path}\n{item.reason}" if item.reason else str(item.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there may be more than is here, and nobody has asked for it yet."""
        return not parent.isValid() and not self._complete and not self._waiting

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for more; it arrives later, through `replace`."""
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit()

    def item(self, row: int) -> MediaItem:
        """The item of a row.

        Raises:
            IndexError: no such row.
        """
        return self._items[row]

    def row_of(self, item: MediaItem) -> int | None:
        """Where the same file and moment is now, or None when it is gone."""
        return next((row for row, other in enumerate(self._items) if other.key == item.key), None)

    def replace(self, items: Sequence[MediaItem], *, complete: bool) -> None:
        """Show another answer, touching only the rows that differ.

        Args:
            items: all rows from the first on.
            complete: whether there are no more after them.
        """
        self._waiting = False
        self._complete = complete
        old, new = self._items, list(items)
        head = _agreement(old, new)
        tail = min(_agreement(old[::-1], new[::-1]), min(len(old), len(new)) - head)
        old_end, new_end = len(old) - tail, len(new) - tail
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            del old[head:old_end]
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            old[head:head] = new[head:new_end]
            self.endInsertRows()
        if [item.reason for item in old] != [item.reason for item in new]:
            self._items = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    @property
    def complete(self) -> bool:
        """Whether these are all the items there are."""
        return self._complete

    def _spoken(self, item: MediaItem) -> str:
        if item.kind is MediaKind.PHOTO:
            return self.tr("Photo {name}").format(name=item.path.name)
        return self.tr("Video {name}, at {time}").format(
            name=item.path.name, time=clock_text(item.start_ms)
        )


def _agreement(old: Sequence[MediaItem], new: Sequence[MediaItem]) -> int:
    """How many rows from the first on show the same file and moment."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((row for row, (a, b) in pairs if a.key != b.key), min(len(old), len(new)))
