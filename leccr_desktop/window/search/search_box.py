"""Where one types. Owns: when what is typed becomes a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from leccr_desktop.window.search.picture_input import picture_in

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QInputMethodEvent,
        QKeyEvent,
    )

__all__ = ["DEBOUNCE_MS", "SearchBox"]

DEBOUNCE_MS = 150
"""Silence after which typing counts as a query: shorter than a pause, longer than a keystroke."""


class SearchBox(QLineEdit):
    """Search as you type, in any script. Takes pictures too, dropped or pasted.

    Signals:
        query_changed: the query to answer now, stripped; never the same twice in a row.
        confirmed: the person pressed Enter: this is what was meant.
        down_pressed: the person wants to go on to what is below.
        up_pressed: the person wants back what was searched for before.
        erased: Escape or Backspace was pressed where there is no text.
        picture_given: a picture to search by: a `Path` or a `QImage`.
        focused: whether the box has the focus now (bool).
    """

    query_changed = Signal(str)
    confirmed = Signal()
    down_pressed = Signal()
    up_pressed = Signal()
    erased = Signal()
    picture_given = Signal(object)
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent = ""
        self._composing = False
        self.setObjectName("searchBox")
        self.setFrame(False)
        self.setPlaceholderText(self.tr("Search your photos and videos, in any language"))
        self.setAccessibleName(self.tr("Search"))
        self._quiet = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._quiet.timeout.connect(self._send)
        self.textChanged.connect(self._wait_for_silence)
        self.returnPressed.connect(self._confirm)

    @property
    def composing(self) -> bool:
        """Whether an input method is at work on a word."""
        return self._composing

    def set_delay(self, delay_ms: int) -> None:
        """Set after how much silence typing counts as a query."""
        self._quiet.setInterval(delay_ms)

    def show_text(self, text: str) -> None:
        """Show a query that is answered already, without asking it."""
        if text != self.text().strip():
            self.setText(text)
        self._quiet.stop()
        self._sent = text.strip()

    # ---- Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the box, Down and Up leave it, a picture can be pasted."""
        key = event.key()
        picture = None
        if event.matches(QKeySequence.StandardKey.Paste):
            picture = picture_in(QGuiApplication.clipboard().mimeData())
        if picture is not None:
            self.picture_given.emit(picture)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and not self.text():
            self.erased.emit()
        elif key == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif key == Qt.Key.Key_Up:
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Ask nothing while a word is composed: half of it means something else, or nothing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if self._composing:
            self._quiet.stop()
        else:
            self._wait_for_silence()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it; what was composed is left to the input method."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture, or text."""
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a picture anywhere; text, where it is dropped."""
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Search by the picture that was dropped."""
        picture = picture_in(event.mimeData())
        if picture is not None:
            event.acceptProposedAction()
            self.picture_given.emit(picture)
        else:
            super().dropEvent(event)

    # ---- from text to query

    @Slot()
    def _wait_for_silence(self) -> None:
        if not self._composing and self.text().strip() != self._sent:
            self._quiet.start()
        else:
            self._quiet.stop()

    @Slot()
    def _confirm(self) -> None:
        self._send()
        self.confirmed.emit()

    @Slot()
    def _send(self) -> None:
        self._quiet.stop()
        query = self.text().strip()
        if query != self._sent:
            self._sent = query
            self.query_changed.emit(query)
