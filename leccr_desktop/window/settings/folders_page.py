"""The followed folders. Owns: their list, what is left out of each, adding and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.followed_folders import list_followed
from leccr_desktop.window.direction import as_written, sided_margins
from leccr_desktop.window.icons import icon
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QShowEvent

    from leccr_desktop.operations.followed_folders import FollowedFolder
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.settings.folder_changes import FolderChanges
    from leccr_engine.errors import LeccrError

__all__ = ["FoldersPage"]

_LINES_SHOWN = 4


class FoldersPage(QScrollArea):
    """Lists the folders with their state; what is changed here is done at once.

    Args:
        runner: where the library is read.
        changes: makes what is wanted.
        library: the library folder.

    Signals:
        add_wanted: the person wants to add a folder.
    """

    add_wanted = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        changes: FolderChanges,
        library: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._changes = changes
        self._library = library
        self._folders: tuple[FollowedFolder, ...] = ()
        self._is_scanning = False
        self._is_watching = True
        self._build()
        changes.done.connect(self.look)
        changes.failed.connect(self._say)

    def show_activity(self, *, scanning: bool, watching: bool) -> None:
        """Say what is going on with the folders that are there."""
        if (scanning, watching) != (self._is_scanning, self._is_watching):
            self._is_scanning, self._is_watching = scanning, watching
            self._fill()

    @Slot()
    def look(self) -> None:
        """Read the folders anew."""
        list_followed(
            runner=self._runner, library=self._library, then=self._take, failed=self._fail
        )

    def states(self) -> dict[Path, str]:
        """What is said of each folder."""
        rows = [self.list.item(row) for row in range(self.list.count())]
        return {
            folder.path: row.text().splitlines()[-1]
            for folder, row in zip(self._folders, rows, strict=True)
        }

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: a drive may have come or gone."""
        super().showEvent(event)
        self.look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the size of the text."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._fill()
        elif event.type() == event.Type.FontChange:
            self._fit()

    # ---- the parts

    def _build(self) -> None:
        self.setObjectName("settings")
        self.setWidgetResizable(True)
        # What is in it takes the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        heading = QLabel(self.tr("Folders"))
        heading.setProperty("role", "hero")
        self._notice = QLabel(wordWrap=True)
        self._notice.setObjectName("notice")
        self._notice.hide()
        self.list = QListWidget()
        self.list.setObjectName("folderList")
        self.list.setAccessibleName(self.tr("Folders in the library"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_current)
        self.add_button = QPushButton(self.tr("Add folder…"))
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button = QPushButton(self.tr("Remove…"))
        self.remove_button.clicked.connect(self._ask_remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        name = QLabel(self.tr("Leave out of this folder"))
        self.patterns = QPlainTextEdit()
        self.patterns.setAccessibleName(name.text())
        self.patterns.setTabChangesFocus(True)
        self.patterns.textChanged.connect(self._show_whether_changed)
        name.setBuddy(self.patterns)
        text = QLabel(
            self.tr(
                "One pattern a line, as in a .gitignore: “*.tmp” for such files, “Drafts/” for "
                "folders of that name, “/Downloads” only directly in this folder, “!keep.jpg” to "
                "take one back."
            ),
            wordWrap=True,
        )
        text.setProperty("role", "muted")
        self.apply_button = QPushButton(self.tr("Use these patterns"))
        self.apply_button.clicked.connect(self._apply)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(sided_margins(3 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX))
        layout.setSpacing(GRID_PX)
        layout.addWidget(heading)
        layout.addWidget(self._notice)
        layout.addWidget(self.list, stretch=1)
        layout.addLayout(buttons)
        layout.addSpacing(GRID_PX)
        layout.addWidget(name)
        layout.addWidget(self.patterns)
        layout.addWidget(text)
        layout.addWidget(self.apply_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.setWidget(content)
        self._fit()
        self._show_current()

    def _fit(self) -> None:
        """Leave room for some lines of text, however large it is."""
        line_px = self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(2 * _LINES_SHOWN * line_px)
        self.patterns.setFixedHeight(_LINES_SHOWN * line_px + 3 * GRID_PX)

    # ---- what is shown

    def _take(self, folders: tuple[FollowedFolder, ...]) -> None:
        if folders != self._folders:
            self._folders = folders
            self._fill()
            self._show_current()

    def _fill(self) -> None:
        chosen = self._current()
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.list.blockSignals(True)
        self.list.clear()
        for folder in self._folders:
            drawing, state = self._state(folder)
            row = QListWidgetItem(icon(drawing, color), f"{as_written(str(folder.path))}\n{state}")
            row.setToolTip(str(folder.path))
            self.list.addItem(row)
            if chosen is not None and folder.path == chosen.path:
                self.list.setCurrentItem(row)
        if self.list.currentRow() < 0 and self._folders:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _state(self, folder: FollowedFolder) -> tuple[str, str]:
        """The drawing and the words for the state of a folder."""
        if not folder.present:
            return "folder-offline", self.tr("Not there now; what is known of it is kept")
        if self._is_scanning:
            return "folder-busy", self.tr("Being looked through")
        if self._is_watching:
            return "folder-watched", self.tr("Watched for changes")
        return "folder", self.tr("Up to date when last looked through")

    def _current(self) -> FollowedFolder | None:
        row = self.list.currentRow()
        return self._folders[row] if 0 <= row < len(self._folders) else None

    @Slot()
    def _show_current(self) -> None:
        folder = self._current()
        self.remove_button.setEnabled(folder is not None)
        self.patterns.setEnabled(folder is not None)
        self.patterns.setPlainText("\n".join(folder.exclude) if folder is not None else "")
        self._show_whether_changed()

    @Slot()
    def _show_whether_changed(self) -> None:
        folder = self._current()
        self.apply_button.setEnabled(folder is not None and self._typed() != folder.exclude)

    def _typed(self) -> tuple[str, ...]:
        lines = self.patterns.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    # ---- what is done

    @Slot()
    def _apply(self) -> None:
        if (folder := self._current()) is not None:
            self._say("")
            self.apply_button.setEnabled(False)
            self._changes.exclude(folder.path, self._typed())

    @Slot()
    def _ask_remove(self) -> None:
        folder = self._current()
        if folder is None:
            return
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Remove folder"))
        question.setText(self.tr("Remove {path} from the library?").format(path=folder.path))
        question.setInformativeText(
            self.tr("Its files stay as they are. They can no longer be found here.")
        )
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        path = folder.path
        remove.clicked.connect(lambda: self._remove(path))
        question.open()

    def _remove(self, path: Path) -> None:
        self._say("")
        self._changes.unfollow(path)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def _fail(self, error: LeccrError) -> None:
        self._say(str(error))
