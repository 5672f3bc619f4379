"""The left edge. Owns: the places one can go to, by section, and what can be done with each."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.window.browse.sidebar_tree import (
    COUNT_ROLE,
    DESTINATION_ROLE,
    SidebarTree,
)
from leccr_desktop.window.icons import icon
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.theme import GRID_PX, text_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.operations.session import Folder
    from leccr_engine.library.records import Album, SavedSearch

__all__ = ["FolderState", "Sidebar"]

MIN_WIDTH_PX = 20 * GRID_PX
WIDTH_PX = 28 * GRID_PX

_ICON_ROLE = Qt.ItemDataRole.UserRole + 3
_NAME_ROLE = Qt.ItemDataRole.UserRole + 4
"""The name as the library has it, to tell an edit from a refill."""


class FolderState(Enum):
    """What happens with a folder that is there."""

    KNOWN = auto()
    """Nothing: it is looked at again at the next start."""

    WATCHED = auto()
    SCANNED = auto()


class Sidebar(QWidget):
    """Library, albums, saved searches, folders.

    Signals:
        destination_chosen: the `Destination` to go to.
        add_wanted: the person wants to add a folder.
        album_wanted: the person wants a new album.
        album_renamed: id and new name of an album.
        album_delete_wanted: id of the album.
        search_renamed: id and new name of a saved search.
        search_delete_wanted: id of the saved search.
        items_dropped: id of an album, and the contents (tuple of `ContentHash`) for it.
        folder_exclude_wanted: a folder (`Path`) whose patterns are to be shown.
        folder_remove_wanted: a folder (`Path`) that is to be forgotten.
    """

    destination_chosen = Signal(object)
    add_wanted = Signal()
    album_wanted = Signal()
    album_renamed = Signal(object, str)
    album_delete_wanted = Signal(object)
    search_renamed = Signal(object, str)
    search_delete_wanted = Signal(object)
    items_dropped = Signal(object, object)
    folder_exclude_wanted = Signal(object)
    folder_remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()
        self._folder_state = FolderState.KNOWN
        self._albums: tuple[Album, ...] = ()
        self._searches: tuple[SavedSearch, ...] = ()
        self._current: Destination | None = None
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self.tree = SidebarTree()
        self.tree.setAccessibleName(self.tr("Library, albums, searches and folders"))
        self.tree.setModel(self._model)
        self._library_section = self._section(self.tr("Library"))
        self._album_section = self._section(self.tr("Albums"))
        self._search_section = self._section(self.tr("Saved searches"))
        self._folder_section = self._section(self.tr("Folders"))
        self._fill_library()
        self._fill_albums()
        self._fill_searches()
        self._add = QPushButton(self.tr("Add folder…"))
        self._add.setToolTip(self.tr("Make the photos and videos of a folder findable (Ctrl+O)"))
        self._add.clicked.connect(self.add_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self.tree, stretch=1)
        layout.addWidget(self._add)
        self.tree.chosen.connect(self._go)
        self.tree.delete_wanted.connect(self._delete)
        self.tree.dropped.connect(self._take_drop)
        self.tree.customContextMenuRequested.connect(self._offer_menu)
        self._model.itemChanged.connect(self._take_edit)
        self._fit()

    # ---- what is shown

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders; does nothing when they are the same as before."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._fill_folders()

    def show_folder_state(self, state: FolderState) -> None:
        """Show what happens with the folders that are there."""
        if state is not self._folder_state:
            self._folder_state = state
            self._fill_folders()

    def show_albums(self, albums: Sequence[Album]) -> None:
        """Show these albums; does nothing when they are the same as before."""
        if tuple(albums) != self._albums:
            self._albums = tuple(albums)
            self._fill_albums()

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these saved searches; does nothing when they are the same as before."""
        if tuple(searches) != self._searches:
            self._searches = tuple(searches)
            self._fill_searches()

    def show_current(self, destination: Destination | None) -> None:
        """Mark where the person is."""
        self._current = destination
        index = self._find(destination)
        self.tree.setCurrentIndex(index)
        if not index.isValid():
            self.tree.clearSelection()

    def rename(self, destination: Destination) -> None:
        """Let the person type another name for an album or a saved search."""
        index = self._find(destination)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def folder_names(self) -> list[str]:
        """What the list shows of the folders, top to bottom."""
        return self._names(self._folder_section)

    def album_names(self) -> list[str]:
        """What the list shows of the albums, top to bottom."""
        return self._names(self._album_section)

    def search_names(self) -> list[str]:
        """What the list shows of the saved searches, top to bottom."""
        return self._names(self._search_section)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, and the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            for section in range(self._model.rowCount()):
                for row in range(self._model.item(section).rowCount()):
                    entry = self._model.item(section).child(row)
                    entry.setIcon(self._icon(entry.data(_ICON_ROLE)))

    def _fit(self) -> None:
        """Leave room for a name, however large it is written."""
        self.setMinimumWidth(round(MIN_WIDTH_PX * text_scale(self.font())))

    # ---- the rows

    def _section(self, text: str) -> QStandardItem:
        heading = QStandardItem(text)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setBold(True)
        heading.setFont(font)
        self._model.appendRow(heading)
        return heading

    def _fill_library(self) -> None:
        places = (
            (DestinationKind.ALL, "everything", self.tr("All")),
            (DestinationKind.TIMELINE, "calendar", self.tr("Timeline")),
            (DestinationKind.RECENT, "clock", self.tr("Recently added")),
            (DestinationKind.FAVOURITES, "heart", self.tr("Favourites")),
            (DestinationKind.MAP, "map", self.tr("Map")),
            (DestinationKind.DUPLICATES, "duplicates", self.tr("Duplicates")),
        )
        rows = [self._entry(Destination(kind), drawing, text) for kind, drawing, text in places]
        self._replace(self._library_section, rows)

    def _fill_albums(self) -> None:
        rows = []
        for album in self._albums:
            entry = self._entry(
                Destination(DestinationKind.ALBUM, album.id), "album", album.name, editable=True
            )
            entry.setData(self.locale().toString(album.count), COUNT_ROLE)
            entry.setData(
                self.tr("{album}, %n item(s)", "", album.count).format(album=album.name),
                Qt.ItemDataRole.AccessibleTextRole,
            )
            entry.setToolTip(self.tr("Drop photos and videos here to put them into the album"))
            rows.append(entry)
        new = QStandardItem(self._icon("album-add"), self.tr("New album…"))
        new.setData("album-add", _ICON_ROLE)
        new.setData(Destination(DestinationKind.ALBUM), DESTINATION_ROLE)
        new.setEditable(False)
        self._replace(self._album_section, [*rows, new])

    def _fill_searches(self) -> None:
        rows = [
            self._entry(
                Destination(DestinationKind.SAVED_SEARCH, search.id),
                "search",
                search.name,
                editable=True,
            )
            for search in self._searches
        ]
        self._replace(self._search_section, rows)

    def _fill_folders(self) -> None:
        drawings = {
            FolderState.KNOWN: "folder",
            FolderState.WATCHED: "folder-watched",
            FolderState.SCANNED: "folder-busy",
        }
        tips = {
            FolderState.KNOWN: "{path}",
            FolderState.WATCHED: self.tr(
                "{path}\nThis folder is watched: what is new in it is found by itself."
            ),
            FolderState.SCANNED: self.tr("{path}\nThis folder is being looked through."),
        }
        rows = []
        for folder in self._folders:
            name = folder.path.name or str(folder.path)
            drawing, tip = drawings[self._folder_state], tips[self._folder_state]
            if not folder.present:
                name = self.tr("{name} (not there now)").format(name=name)
                drawing = "folder-offline"
                tip = self.tr("{path}\nThis folder is not there now. What is known of it is kept.")
            entry = self._entry(Destination(DestinationKind.FOLDER, folder.path), drawing, name)
            entry.setToolTip(tip.format(path=folder.path))
            entry.setData(entry.toolTip(), Qt.ItemDataRole.AccessibleDescriptionRole)
            rows.append(entry)
        self._replace(self._folder_section, rows)

    def _entry(
        self, destination: Destination, drawing: str, text: str, *, editable: bool = False
    ) -> QStandardItem:
        entry = QStandardItem(self._icon(drawing), text)
        entry.setData(destination, DESTINATION_ROLE)
        entry.setData(drawing, _ICON_ROLE)
        entry.setData(text, _NAME_ROLE)
        entry.setEditable(editable)
        return entry

    def _replace(self, section: QStandardItem, rows: list[QStandardItem]) -> None:
        section.removeRows(0, section.rowCount())
        section.appendRows(rows)
        self.tree.setRowHidden(section.row(), QModelIndex(), not rows)
        self.tree.expand(section.index())
        self.show_current(self._current)

    def _icon(self, drawing: str) -> QIcon:
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        return icon(drawing, color, size_px=self.tree.iconSize().width())

    def _names(self, section: QStandardItem) -> list[str]:
        entries = (section.child(row) for row in range(section.rowCount()))
        return [entry.text() for entry in entries if entry.data(_NAME_ROLE) is not None]

    def _find(self, destination: Destination | None) -> QModelIndex:
        for section in range(self._model.rowCount()):
            heading = self._model.item(section)
            for row in range(heading.rowCount()):
                entry = heading.child(row)
                if destination is not None and entry.data(DESTINATION_ROLE) == destination:
                    return entry.index()
        return QModelIndex()

    # ---- what is done with them

    @Slot(object)
    def _go(self, destination: Destination) -> None:
        if destination == Destination(DestinationKind.ALBUM):
            self.show_current(self._current)
            self.album_wanted.emit()
        else:
            self.destination_chosen.emit(destination)

    @Slot(object)
    def _delete(self, destination: Destination | None) -> None:
        if destination is None or destination.payload is None:
            return
        if destination.kind is DestinationKind.ALBUM:
            self.album_delete_wanted.emit(destination.payload)
        elif destination.kind is DestinationKind.SAVED_SEARCH:
            self.search_delete_wanted.emit(destination.payload)
        elif destination.kind is DestinationKind.FOLDER:
            self.folder_remove_wanted.emit(destination.payload)

    @Slot(object, object)
    def _take_drop(self, album: Destination, contents: Any) -> None:
        if album.payload is not None:
            self.items_dropped.emit(album.payload, contents)

    @Slot(QStandardItem)
    def _take_edit(self, entry: QStandardItem) -> None:
        known, name = entry.data(_NAME_ROLE), entry.text().strip()
        if known is None or name == known or not entry.isEditable():
            return
        destination: Destination = entry.data(DESTINATION_ROLE)
        entry.setText(name or known)
        if not name:
            return
        entry.setData(name, _NAME_ROLE)
        if destination.kind is DestinationKind.ALBUM:
            self.album_renamed.emit(destination.payload, name)
        else:
            self.search_renamed.emit(destination.payload, name)

    @Slot(QPoint)
    def _offer_menu(self, position: QPoint) -> None:
        index = self.tree.indexAt(position)
        destination = index.data(DESTINATION_ROLE) if index.isValid() else None
        menu = self.menu_for(destination)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.tree.viewport().mapToGlobal(position))

    def menu_for(self, destination: Destination | None) -> QMenu:
        """What can be done with a place; an empty menu where that is nothing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if destination is None or destination.payload is None:
            return menu
        place = destination.payload
        match destination.kind:
            case DestinationKind.ALBUM | DestinationKind.SAVED_SEARCH:
                menu.addAction(self.tr("Rename…"), lambda: self.rename(destination))
                menu.addAction(self.tr("Delete"), lambda: self._delete(destination))
            case DestinationKind.FOLDER if isinstance(place, Path):
                menu.addAction(self.tr("Open this folder"), lambda: open_outside(path=place))
                menu.addAction(self.tr("Show only this folder"), lambda: self._go(destination))
                menu.addAction(
                    self.tr("Exclude patterns…"), lambda: self.folder_exclude_wanted.emit(place)
                )
                menu.addSeparator()
                menu.addAction(
                    self.tr("Remove from library…"), lambda: self.folder_remove_wanted.emit(place)
                )
        return menu
