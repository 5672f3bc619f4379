"""The first card of the welcome. Owns: which folders a person wants to begin with."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.usual_folders import (
    MediaCount,
    Origin,
    UsualFolder,
    count_media,
    find_usual_folders,
)
from leccr_desktop.window.direction import as_written
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.icons import app_icon
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent

    from leccr_desktop.task_runner import TaskRunner

__all__ = ["FolderChoice"]


class FolderChoice(QWidget):
    """Offers the usual folders with what is in them, and takes others.

    Args:
        runner: where the folders are looked through.

    Signals:
        chosen: the folders to begin with (a tuple of `Path`).

    Attributes:
        boxes: by folder, in the order shown.
        counts: what is said of what is in each.
    """

    chosen = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._stop = Event()
        self._is_asked = False
        self.boxes: dict[Path, QCheckBox] = {}
        self.counts: dict[Path, QLabel] = {}
        self._build()
        self.setAcceptDrops(True)

    def add_folder(self, folder: UsualFolder, *, checked: bool) -> None:
        """Offer one more; one that is offered already is only checked."""
        path = folder.path
        if path in self.boxes:
            self.boxes[path].setChecked(checked or self.boxes[path].isChecked())
            return
        box = QCheckBox(self._name(folder))
        box.setToolTip(str(path))
        box.setChecked(checked)
        box.toggled.connect(self._show_whether_any)
        where = ElidedLabel(as_written(str(path)))
        where.setProperty("role", "muted")
        count = QLabel(self.tr("being counted…"))
        count.setProperty("role", "muted")
        row = self._rows.rowCount()
        self._rows.addWidget(box, row, 0)
        self._rows.addWidget(where, row, 1)
        self._rows.addWidget(count, row, 2, Qt.AlignmentFlag.AlignTrailing)
        self.boxes[path], self.counts[path] = box, count
        self._list.show()
        self._show_whether_any()
        count_media(
            runner=self._runner,
            folder=path,
            stop=self._stop,
            then=lambda counted: self._show_count(path, counted),
            failed=lambda error: self._say_of(path, str(error)),
        )

    def selected(self) -> tuple[Path, ...]:
        """The folders that are checked, in the order shown."""
        return tuple(path for path, box in self.boxes.items() if box.isChecked())

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the usual folders, the first time."""
        super().showEvent(event)
        self._stop.clear()
        if not self._is_asked:
            self._is_asked = True
            find_usual_folders(runner=self._runner, then=self._take_usual, failed=self._offer_none)

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no longer: nobody looks."""
        super().hideEvent(event)
        self._stop.set()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders of this computer."""
        if _local_folders(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer what was dropped, checked."""
        event.acceptProposedAction()
        for path in _local_folders(event.mimeData()):
            self.add_folder(UsualFolder(path, Origin.CHOSEN), checked=True)

    # ---- the parts

    def _build(self) -> None:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(app_icon().pixmap(72, 72))
        title = QLabel(self.tr("Find anything in your photos and videos"), wordWrap=True)
        title.setProperty("role", "hero")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(
            self.tr(
                "Choose where to look, then type what you are looking for, in any language. "
                "The first results are there within seconds."
            ),
            wordWrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        promise = QLabel(
            self.tr("Everything stays on this computer. Your files are only read, never changed."),
            wordWrap=True,
        )
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        promise.setProperty("role", "muted")
        self._list = QFrame()
        self._list.setObjectName("modelCard")
        self._list.setAccessibleName(self.tr("Folders to look in"))
        self._rows = QGridLayout(self._list)
        self._rows.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        self._rows.setHorizontalSpacing(2 * GRID_PX)
        self._rows.setVerticalSpacing(GRID_PX)
        self._rows.setColumnStretch(1, 1)
        self._list.hide()
        self.other_button = QPushButton(self.tr("Another folder…"))
        self.other_button.clicked.connect(self._ask_other)
        self.start_button = QPushButton(self.tr("Start"))
        self.start_button.setProperty("role", "main")
        self.start_button.setAutoDefault(True)
        self.start_button.clicked.connect(self._choose)
        hint = QLabel(self.tr("or drop one here"))
        hint.setProperty("role", "muted")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self.other_button)
        buttons.addWidget(hint)
        buttons.addStretch()
        buttons.addWidget(self.start_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID_PX)
        for widget in (picture, title, text, self._list):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(promise)
        self._show_whether_any()

    def _name(self, folder: UsualFolder) -> str:
        match folder.origin:
            case Origin.PICTURES:
                return self.tr("Pictures")
            case Origin.VIDEOS:
                return self.tr("Videos")
            case Origin.DESKTOP:
                return self.tr("Desktop")
            case Origin.UPLOADS:
                return self.tr("From your phone")
            case Origin.CARD:
                return self.tr("Camera or memory card")
            case Origin.CHOSEN:
                return folder.path.name or str(folder.path)

    # ---- what is shown

    def _take_usual(self, folders: tuple[UsualFolder, ...]) -> None:
        for folder in folders:
            self.add_folder(folder, checked=folder.is_suggested)
        if folders and self.isVisible():
            self.start_button.setFocus()

    def _offer_none(self, _: object) -> None:
        """Nothing is lost: the person names a folder."""

    def _show_count(self, path: Path, counted: MediaCount) -> None:
        number = QLocale().toString(counted.files)
        if not counted.files:
            text = self.tr("nothing yet")
        elif counted.is_whole:
            text = self.tr("%n photo(s) and videos", "", counted.files)
        else:
            text = self.tr("more than {count} photos and videos").format(count=number)
        self._say_of(path, text)
        if not counted.files and counted.is_whole:
            # An empty folder is followed only where a person wants it.
            self.boxes[path].setChecked(False)

    def _say_of(self, path: Path, text: str) -> None:
        self.counts[path].setText(text)
        self.boxes[path].setAccessibleDescription(text)

    @Slot()
    def _show_whether_any(self) -> None:
        self.start_button.setEnabled(bool(self.selected()))

    # ---- what is done

    @Slot()
    def _ask_other(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder with photos or videos"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_other)
        dialog.open()

    @Slot(str)
    def _take_other(self, path: str) -> None:
        self.add_folder(UsualFolder(Path(path), Origin.CHOSEN), checked=True)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.selected())


def _local_folders(mime: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
