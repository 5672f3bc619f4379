"""The files that could not be read. Owns: the list of them, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.operations.session import FailedFile

__all__ = ["FailuresDialog", "FailuresModel"]


class FailuresModel(QAbstractTableModel):
    """Name, reason and folder of each failed file."""

    def __init__(self, failures: Sequence[FailedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failures = tuple(failures)

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
        return (failure.path.name, failure.reason, str(failure.path.parent))[index.column()]

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

    def failure(self, row: int) -> FailedFile:
        """The file of a row."""
        return self._failures[row]


class FailuresDialog(QDialog):
    """Lists what could not be read; a double click opens the file's folder."""

    def __init__(self, failures: Sequence[FailedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.resize(116 * GRID_PX, 60 * GRID_PX)
        text = QLabel(
            self.tr(
                "These files are left out of the search. Nothing was changed in them. "
                "A file that changes is tried again by itself."
            ),
            wordWrap=True,
        )
        self._model = FailuresModel(failures, self)
        self.table = QTableView()
        self.table.setAccessibleName(self.windowTitle())
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        # Room for a reason of two lines; measuring every row would take its time with thousands.
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + GRID_PX)
        rows.hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 24 * GRID_PX)
        self.table.setColumnWidth(2, 28 * GRID_PX)
        self.table.doubleClicked.connect(self._open_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(text)
        layout.addWidget(self.table)
        layout.addWidget(buttons)

    def _open_folder(self, index: QModelIndex) -> None:
        open_outside(path=self._model.failure(index.row()).path.parent)
