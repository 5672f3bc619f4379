"""One filter as a button. Owns: how a chip looks, set and not set, and how it is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

__all__ = ["FilterChip"]

_LONGEST = 28


class FilterChip(QFrame):
    """The filter's name, or its value and a cross.

    Args:
        title: what the filter is called.
        opens: whether a click opens a list of values; else it only switches.

    Signals:
        clicked: the person wants to set it, or set it otherwise.
        cleared: the person wants it away.
    """

    clicked = Signal()
    cleared = Signal()

    def __init__(self, title: str, *, opens: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._opens = opens
        self._value = ""
        self.setObjectName("filterChip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.button = _ChipButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.clicked.connect(self.clicked)
        self.button.down_pressed.connect(self._open)
        self.button.delete_pressed.connect(self._clear)
        self.clear_button = IconButton(
            "clear",
            self.tr("Clear the filter {name}").format(name=title),
            side_px=2 * GRID_PX,
        )
        self.clear_button.clicked.connect(self._clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.clear_button)
        self.setFocusProxy(self.button)
        self.show_value("")

    @property
    def value(self) -> str:
        """What it is set to, in words; empty where it is not."""
        return self._value

    def show_value(self, value: str) -> None:
        """Show what it is set to; an empty text shows that it is not."""
        self._value = value
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _LONGEST
        shown = metrics.elidedText(value, Qt.TextElideMode.ElideMiddle, room)
        # An ampersand in the name of a place is no shortcut.
        self.button.setText((shown or self._title).replace("&", "&&"))
        self.button.setToolTip(
            self.tr("{filter}: {value}").format(filter=self._title, value=value)
            if value
            else self.tr("Filter by: {filter}").format(filter=self._title)
        )
        self.button.setAccessibleName(self.button.toolTip())
        self.clear_button.setVisible(bool(value))
        self.setProperty("active", bool(value))
        for part in (self, self.button):
            part.style().unpolish(part)
            part.style().polish(part)

    @Slot()
    def _open(self) -> None:
        if self._opens:
            self.clicked.emit()

    @Slot()
    def _clear(self) -> None:
        if self._value:
            self.button.setFocus()
            self.cleared.emit()


class _ChipButton(QToolButton):
    """Down opens the list, Delete clears the filter; other arrows go from chip to chip."""

    down_pressed = Signal()
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
