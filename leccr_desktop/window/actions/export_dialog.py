"""Before the copies are made. Owns: asking where to, and how they are to be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.export import Clash, ExportOrder
from leccr_desktop.operations.smaller_copy import SmallerCopies
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["ExportDialog"]

_SIZES_PX = (1024, 1600, 2048, 3840)
_QUALITIES = (60, 95)


class ExportDialog(QDialog):
    """Folder, names that are taken, and smaller copies.

    Args:
        files: one item for each file.
        folder: proposed; None proposes the person's pictures.

    Signals:
        ordered: the `ExportOrder`; the dialog is closed then.
    """

    ordered = Signal(object)

    def __init__(
        self,
        files: tuple[MediaItem, ...],
        *,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export copies"))
        lead = QLabel(
            self.tr("%n file(s) will be copied. The originals stay as they are.", "", len(files)),
            wordWrap=True,
        )
        self.folder = QLineEdit(str(folder or _pictures()))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(self._check)
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.clicked.connect(self._choose)
        where = QHBoxLayout()
        where.setSpacing(GRID_PX)
        where.addWidget(self.folder, stretch=1)
        where.addWidget(choose)
        self.clash = QComboBox()
        self.clash.setAccessibleName(self.tr("Where a name is taken"))
        self.clash.addItem(self.tr("Keep both, with a number"), Clash.KEEP_BOTH)
        self.clash.addItem(self.tr("Leave the copy out"), Clash.SKIP)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(GRID_PX)
        form.addRow(self.tr("&Folder:"), where)
        form.addRow(self.tr("Where a &name is taken:"), self.clash)
        label = form.labelForField(where)
        if isinstance(label, QLabel):
            label.setBuddy(self.folder)
        self._build_smaller()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(
            self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.export_button.setProperty("role", "main")
        buttons.accepted.connect(self._order)
        buttons.rejected.connect(self.reject)
        self._complaint = QLabel(wordWrap=True)
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(2 * GRID_PX)
        layout.addWidget(lead)
        layout.addLayout(form)
        layout.addWidget(self.smaller)
        layout.addWidget(self._complaint)
        layout.addWidget(buttons)
        self._check()
        self.resize(self.sizeHint().expandedTo(QSize(60 * GRID_PX, 0)))

    def _build_smaller(self) -> None:
        self.smaller = QGroupBox(self.tr("&Smaller copies, as JPEG"))
        self.smaller.setCheckable(True)
        self.smaller.setChecked(False)
        usual = SmallerCopies()
        self.longest = QComboBox()
        self.longest.setAccessibleName(self.tr("Longest side"))
        for side_px in _SIZES_PX:
            self.longest.addItem(self.tr("%n pixel(s)", "", side_px), side_px)
        self.longest.setCurrentIndex(_SIZES_PX.index(usual.longest_px))
        self.quality = QSpinBox()
        self.quality.setRange(*_QUALITIES)
        self.quality.setValue(usual.quality)
        self.quality.setAccessibleName(self.tr("Quality"))
        self.without_place = QCheckBox(self.tr("Leave out &where they were taken"))
        form = QFormLayout(self.smaller)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(GRID_PX)
        form.addRow(self.tr("&Longest side:"), self.longest)
        form.addRow(self.tr("&Quality:"), self.quality)
        form.addRow(self.without_place)
        if any(item.kind is MediaKind.VIDEO for item in self._files):
            note = QLabel(self.tr("Videos are copied as they are."))
            note.setProperty("role", "muted")
            form.addRow(note)

    def order(self) -> ExportOrder:
        """What is asked for."""
        smaller = None
        if self.smaller.isChecked():
            smaller = SmallerCopies(
                longest_px=self.longest.currentData(),
                quality=self.quality.value(),
                keep_place=not self.without_place.isChecked(),
            )
        return ExportOrder(
            files=self._files,
            folder=Path(self.folder.text().strip()),
            # Qt gives back a plain text.
            clash=Clash(self.clash.currentData()),
            smaller=smaller,
        )

    @Slot()
    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Export copies to"), self.folder.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self.folder.setText)
        chooser.open()

    @Slot()
    def _check(self) -> None:
        self.export_button.setEnabled(bool(self.folder.text().strip()))
        self._complaint.hide()

    @Slot()
    def _order(self) -> None:
        order = self.order()
        if not order.folder.is_absolute() or not order.folder.is_dir():
            # Not made for the person: a slip of the pen would make a folder nobody finds.
            self._complaint.setText(self.tr("There is no such folder. Choose one that is there."))
            self._complaint.show()
            self.folder.setFocus()
            return
        self.ordered.emit(order)
        self.accept()


def _pictures() -> str:
    kind = QStandardPaths.StandardLocation.PicturesLocation
    return QStandardPaths.writableLocation(kind)
