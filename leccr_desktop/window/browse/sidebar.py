"""The left edge. Owns: the list of the library's folders, and the way to add one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.window.icons import icon
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from leccr_desktop.operations.session import Folder

__all__ = ["Sidebar"]

WIDTH_PX = 28 * GRID_PX
_PATH_ROLE = Qt.ItemDataRole.UserRole + 1


class Sidebar(QWidget):
    """Folders of the library.

    Signals:
        add_wanted: the person wants to add a folder.
    """

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        heading = QLabel(self.tr("Folders"))
        heading.setProperty("role", "heading")
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("folders")
        self._list.setAccessibleName(self.tr("Folders in the library"))
        self._list.setModel(self._model)
        self._list.setIconSize(QSize(18, 18))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._offer_menu)
        self._add = QPushButton(self.tr("Add folder…"))
        self._add.setToolTip(self.tr("Make the photos and videos of a folder findable (Ctrl+O)"))
        self._add.clicked.connect(self.add_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID_PX, 2 * GRID_PX, GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        heading.setContentsMargins(GRID_PX, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self._list, stretch=1)
        layout.addWidget(self._add)

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these; does nothing when they are the same as before."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._fill()

    def folder_names(self) -> list[str]:
        """What the list shows, top to bottom."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._fill()

    def _fill(self) -> None:
        self._model.clear()
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for folder in self._folders:
            name = folder.path.name or str(folder.path)
            tip = str(folder.path)
            if not folder.present:
                name = self.tr("{name} (not there now)").format(name=name)
                tip = self.tr(
                    "{path}\nThis folder is not there now. What is known of it is kept."
                ).format(path=folder.path)
            entry = QStandardItem(icon("folder", color), name)
            entry.setToolTip(tip)
            entry.setData(str(folder.path), _PATH_ROLE)
            entry.setEnabled(folder.present)
            self._model.appendRow(entry)

    @Slot(QPoint)
    def _offer_menu(self, position: QPoint) -> None:
        index = self._list.indexAt(position)
        if not index.isValid():
            return
        path = Path(index.data(_PATH_ROLE))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open this folder"), lambda: open_outside(path=path))
        menu.popup(self._list.viewport().mapToGlobal(position))
