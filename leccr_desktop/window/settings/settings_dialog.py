"""The settings. Owns: the dialog with one page for each section."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.settings import Section
from leccr_desktop.window.settings.folders_page import FoldersPage
from leccr_desktop.window.settings.keyboard_page import KeyboardPage
from leccr_desktop.window.settings.section_page import SectionPage
from leccr_desktop.window.settings.storage_use import StorageUse
from leccr_desktop.window.tab_order import tab_into
from leccr_desktop.window.theme import GRID_PX, resize_with_text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QShowEvent

    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.settings.folder_changes import FolderChanges
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["SettingsDialog"]


class SettingsDialog(QDialog):
    """What is changed here holds at once; there is nothing to confirm.

    Args:
        settings: what is shown.
        shortcuts: the keys among it.
        runner: where the library is read.
        changes: makes changes of the folders.
        library: the library folder.

    Signals:
        add_wanted: the person wants to add a folder.
        models_wanted: the person wants to choose models.

    Attributes:
        folders: the page of the folders.
        pages: those made from the declared settings, by section.
        storage_use: what caches take, on the page of the storage.
    """

    add_wanted = Signal()
    models_wanted = Signal()

    def __init__(
        self,
        *,
        settings: Settings,
        shortcuts: Shortcuts,
        runner: TaskRunner,
        changes: FolderChanges,
        library: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.folders = FoldersPage(runner=runner, changes=changes, library=library)
        self.folders.add_wanted.connect(self.add_wanted)
        self._make_keyboard = partial(KeyboardPage, settings, shortcuts)
        self._keyboard: KeyboardPage | None = None
        self.pages: dict[Section, SectionPage] = {}
        self._notice = QLabel(wordWrap=True)
        self._notice.setObjectName("notice")
        self._notice.hide()
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self._stack = QStackedWidget()
        for section, title in self._titles().items():
            page: QWidget
            match section:
                case Section.FOLDERS:
                    page = self.folders
                case Section.KEYBOARD:
                    page = QWidget()  # keeps its place in the order; see `keyboard`
                case _:
                    page = self.pages[section] = SectionPage(title, settings, section)
            entry = QListWidgetItem(title)
            entry.setData(Qt.ItemDataRole.UserRole, section)
            self.list.addItem(entry)
            self._stack.addWidget(page)
        self.storage_use = StorageUse(runner=runner, library=library)
        self.pages[Section.STORAGE].add_part(self.storage_use)
        self.models_buttons = (
            self.pages[Section.SEARCH].add_link(
                self.tr("Models…"),
                self.tr("The model decides what can be found, and in which languages."),
            ),
            self.pages[Section.INDEXING].add_link(
                self.tr("What describes…"),
                self.tr("The model itself, a language model, a server on this computer, or none."),
            ),
        )
        for button in self.models_buttons:
            button.clicked.connect(self.models_wanted)
        self.list.currentRowChanged.connect(self._show_row)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        pages = QHBoxLayout()
        pages.setSpacing(GRID_PX)
        pages.addWidget(self.list)
        pages.addWidget(self._stack, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addLayout(pages, stretch=1)
        layout.addWidget(self._notice)
        layout.addWidget(buttons)
        settings.failed.connect(self.show_trouble)
        resize_with_text(self, 112 * GRID_PX, 84 * GRID_PX)

    @property
    def keyboard(self) -> KeyboardPage:
        """The page of the keys. With a row for each it is dear, so it is made when first seen."""
        if self._keyboard is None:
            self._keyboard = self._make_keyboard()
            self._stack.addWidget(self._keyboard)
            tab_into(self._keyboard, behind=self.list)
        return self._keyboard

    def show_section(self, section: Section) -> None:
        """Bring a section to the front, and the dialog with it."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == section:
                self.list.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    @Slot(int)
    def _show_row(self, row: int) -> None:
        if self.list.item(row).data(Qt.ItemDataRole.UserRole) == Section.KEYBOARD:
            self._stack.setCurrentWidget(self.keyboard)
        else:
            self._stack.setCurrentIndex(row)

    @Slot(str)
    def show_trouble(self, text: str) -> None:
        """Say what went wrong with a setting; empty: nothing."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the list to the style sheet, which holds from now on."""
        super().showEvent(event)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self._fit_list()

    def _fit_list(self) -> None:
        """Make the list as wide as its widest entry."""
        widest = max(self.list.sizeHintForColumn(0), 12 * GRID_PX)
        self.list.setFixedWidth(widest + 2 * GRID_PX)
        self.list.doItemsLayout()

    def _titles(self) -> dict[Section, str]:
        return {
            Section.FOLDERS: self.tr("Folders"),
            Section.SEARCH: self.tr("Search"),
            Section.INDEXING: self.tr("Indexing"),
            Section.APPEARANCE: self.tr("Appearance"),
            Section.STORAGE: self.tr("Storage"),
            Section.KEYBOARD: self.tr("Keyboard"),
            Section.START: self.tr("Start"),
        }
