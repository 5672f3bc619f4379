"""All keys at a glance. Owns: the dialog that F1 opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.shortcuts import SHORTCUTS, Place
from leccr_desktop.window.theme import GRID_PX, resize_with_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["ShortcutsOverview"]


class ShortcutsOverview(QDialog):
    """Lists what has keys, by where they work. Made anew each time, with the keys of now.

    Args:
        shortcuts: what has which.

    Signals:
        change_wanted: the person wants other keys.
    """

    change_wanted = Signal()

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        resize_with_text(self, 72 * GRID_PX, 80 * GRID_PX)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        grid.setHorizontalSpacing(3 * GRID_PX)
        grid.setVerticalSpacing(GRID_PX)
        grid.setColumnStretch(0, 1)
        for place in Place:
            here = [
                (shortcut.title, keys)
                for shortcut in SHORTCUTS
                if shortcut.place is place and (keys := shortcuts.text(shortcut.id))
            ]
            if not here:
                continue
            heading = QLabel(place.heading)
            heading.setProperty("role", "title")
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for title, keys in here:
                row = grid.rowCount()
                grid.addWidget(QLabel(title, wordWrap=True), row, 0)
                label = QLabel(keys)
                label.setProperty("role", "keys")
                grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("keys")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.change_button = buttons.addButton(
            self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.change_button.clicked.connect(self.change_wanted)
        self.change_button.clicked.connect(self.close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX))
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by the key that opened it, too."""
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close()
        else:
            super().keyPressEvent(event)
