"""The one box. Owns: when what is typed becomes a query."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from leccr_desktop.window.icons import icon

__all__ = ["DEBOUNCE_MS", "SearchBox"]

DEBOUNCE_MS = 150
"""Silence after which typing counts as a query: shorter than a pause, longer than a keystroke."""


class SearchBox(QLineEdit):
    """Search as you type, in any script.

    Signals:
        query_changed: the query to answer now, stripped; never the same twice in a row.
        down_pressed: the person wants to go on to the results.
    """

    query_changed = Signal(str)
    down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent = ""
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search your photos and videos, in any language"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self._magnifier = QAction(self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._draw()
        self._quiet = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._quiet.timeout.connect(self._send)
        self.textChanged.connect(lambda _: self._quiet.start())
        self.returnPressed.connect(self._send)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, Down leaves it for the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @Slot()
    def _send(self) -> None:
        self._quiet.stop()
        query = self.text().strip()
        if query != self._sent:
            self._sent = query
            self.query_changed.emit(query)

    def _draw(self) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._magnifier.setIcon(icon("search", muted))
