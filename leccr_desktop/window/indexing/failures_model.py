"""The files that could not be read, as a table. Owns: its columns and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from leccr_desktop.window.direction import as_written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.operations.session import FailedFile

__all__ = ["FailuresModel"]


class FailuresModel(QAbstractTableModel):
    """Name, reason and folder of each failed file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures: tuple[FailedFile, ...] = ()

    def show(self, failures: Sequence[FailedFile]) -> None:
        """Show these; does nothing where they are the same as before, so a selection stays."""
        if tuple(failures) != self._failures:
            self.beginResetModel()
            self._failures = tuple(failures)
            self.endResetModel()

    def failure(self, row: int) -> FailedFile:
        """The file of a row."""
        return self._failures[row]

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """One row a file."""
        return 0 if parent.isValid() else len(self._failures)

    def columnCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """Name, reason, folder."""
        return 0 if parent.isValid() else 3

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The text of a cell."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        failure = self._failures[index.row()]
        # The reason is the engine's, in English.
        texts = (failure.path.name, failure.reason, str(failure.path.parent))
        return as_written(texts[index.column()])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Reason"), self.tr("Folder"))[section]
