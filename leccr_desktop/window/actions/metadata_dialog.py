"""What is known of files, as a text. Owns: showing it, and copying, saving and printing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile, QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.window.actions.metadata_sheet import Sheet, as_html, as_text
from leccr_desktop.window.theme import GRID_PX

__all__ = ["MetadataDialog"]


class MetadataDialog(QDialog):
    """A text that can be taken elsewhere.

    Args:
        sheets: one for each file.
    """

    def __init__(self, sheets: tuple[Sheet, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._text = as_text(sheets)
        self._printer: QPrinter | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            sheets[0].title if len(sheets) == 1 else self.tr("%n file(s)", "", len(sheets))
        )
        self.view = QPlainTextEdit(self._text, readOnly=True)
        self.view.setAccessibleName(self.tr("Details"))
        self.view.setTabChangesFocus(True)
        self._said = QLabel(wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button: QPushButton = buttons.addButton(self.tr("&Copy"), action)
        self.copy_button.clicked.connect(self.copy)
        self.save_button: QPushButton = buttons.addButton(self.tr("&Save…"), action)
        self.save_button.clicked.connect(self._choose_file)
        self.print_button: QPushButton = buttons.addButton(self.tr("&Print…"), action)
        self.print_button.clicked.connect(self._choose_printer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self.view, stretch=1)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self.resize(72 * GRID_PX, 60 * GRID_PX)

    @property
    def said(self) -> str:
        """What became of copying or saving; empty before."""
        return self._said.text()

    @Slot()
    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
        self._say(self.tr("Copied."))

    @Slot(str)
    def save(self, file: str) -> None:
        """Write it into a file, as UTF-8; what was there is replaced as a whole, or not at all."""
        out = QSaveFile(file)
        data = self._text.encode()
        if out.open(QSaveFile.OpenModeFlag.WriteOnly) and out.write(data) >= 0 and out.commit():
            self._say(self.tr("Saved as {file}.").format(file=file))
        else:
            self._say(
                self.tr("{file} could not be written: {reason} Choose another folder.").format(
                    file=file, reason=out.errorString()
                )
            )

    def print_to(self, printer: QPrinter) -> None:
        """Print it: a heading and a table for each file."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        document = QTextDocument()
        document.setHtml(as_html(self._sheets, right_to_left=right_to_left))
        document.print_(printer)

    @Slot()
    def _choose_file(self) -> None:
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(kind))
        proposed = folder / f"{Path(self._sheets[0].title).stem}.txt"
        chooser = QFileDialog(self, self.tr("Save as text"), str(folder))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(proposed.name)
        chooser.fileSelected.connect(self.save)
        chooser.open()

    @Slot()
    def _choose_printer(self) -> None:
        # Kept: the dialog points to it.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _print(self) -> None:
        if self._printer is not None:
            self.print_to(self._printer)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
