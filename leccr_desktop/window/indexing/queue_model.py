"""The followed folders and how far each is, as a table. Owns: its columns and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.library.work import RootWork

__all__ = ["QueueModel"]

_COLUMNS = 5


class QueueModel(QAbstractTableModel):
    """Folder, state, and how many files wait, can be found and could not be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: tuple[RootWork, ...] = ()

    def show(self, roots: Sequence[RootWork]) -> None:
        """Show these; rows are only made anew where the folders are others."""
        before, self._roots = self._roots, tuple(roots)
        if [work.root.path for work in before] != [work.root.path for work in self._roots]:
            self.beginResetModel()
            self.endResetModel()
        elif before != self._roots:
            last = self.index(len(self._roots) - 1, _COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """One row a folder."""
        return 0 if parent.isValid() else len(self._roots)

    def columnCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """Folder, state and three counts."""
        return 0 if parent.isValid() else _COLUMNS

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The text of a cell; numbers stand at the end of theirs."""
        if not index.isValid():
            return None
        work, column = self._roots[index.row()], index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(work.root.path)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= 2:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == 0:
            return work.root.path.name or str(work.root.path)
        if column == 1:
            return self._state(work)
        return QLocale().toString((work.pending, work.indexed, work.failed)[column - 2])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names, in line with what is under them."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= 2:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Folder"),
            self.tr("State"),
            self.tr("Waiting"),
            self.tr("Findable"),
            self.tr("Not readable"),
        )[section]

    def _state(self, work: RootWork) -> str:
        if work.is_offline:
            return self.tr("Offline; what is known of it stays")
        if work.pending:
            return self.tr("In the queue")
        return self.tr("Up to date")
