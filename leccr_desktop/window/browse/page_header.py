"""What stands above a page without a query. Owns: its title, a number, and a few controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.theme import GRID_PX

__all__ = ["PageHeader"]


class PageHeader(QWidget):
    """One line: title, what there is, and on the other side what one can choose.

    Args:
        title: what the page is.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, cut=Qt.TextElideMode.ElideRight)
        self._title.setProperty("role", "title")
        self._said = QLabel()
        self._said.setProperty("role", "muted")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._choices = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sided_margins(GRID_PX // 2, 0, 2 * GRID_PX, 0))
        self._row.setSpacing(GRID_PX)
        self._row.addWidget(self._title)
        self._row.addWidget(self._said)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """Call the page otherwise."""
        self._title.setText(title)

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._title.text()

    def say(self, text: str) -> None:
        """Say what there is."""
        self._said.setText(text)

    @property
    def said(self) -> str:
        """What is said beside the title."""
        return self._said.text()

    def add_choice(self, text: str, tip: str) -> QToolButton:
        """Add a button, of which one is down at a time.

        Args:
            text: what it says.
            tip: what it does.
        """
        button = QToolButton()
        button.setObjectName("choice")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        self._choices.addButton(button)
        self._row.addWidget(button)
        return button

    def add(self, widget: QWidget) -> None:
        """Add a control."""
        self._row.addWidget(widget)
