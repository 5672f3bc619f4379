"""Typing anywhere. Owns: sending what is typed at the grid to the search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

__all__ = ["TypeAhead"]

_NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypeAhead(QObject):
    """Takes letters and pasted text from a widget that has no use for them.

    Keys that are shortcuts never come here, and Space stays with the widget: it selects.

    Args:
        widget: where they are typed.
        box: where they go.
    """

    def __init__(self, widget: QWidget, box: QLineEdit) -> None:
        super().__init__(widget)
        self._box = box
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send letters on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            typed = text.isprintable() and bool(text.strip()) and not event.modifiers() & _NO_TEXT
            if typed or event.matches(QKeySequence.StandardKey.Paste):
                self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._box.end(False)
                QCoreApplication.sendEvent(self._box, event)
                return True
        return super().eventFilter(watched, event)
