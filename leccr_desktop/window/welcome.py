"""The first page. Owns: what a person sees before there is anything to find."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.window.icons import app_icon
from leccr_desktop.window.theme import GRID_PX

__all__ = ["Welcome"]


class Welcome(QWidget):
    """Says what to do first, and that nothing leaves the computer.

    Signals:
        add_wanted: the person wants to add a folder.
    """

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(app_icon().pixmap(96, 96))
        title = QLabel(self.tr("Find anything in your photos and videos"))
        title.setProperty("role", "hero")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(
            self.tr(
                "Add a folder, then type what you are looking for, in any language.\n"
                "Everything stays on this computer."
            )
        )
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_button = QPushButton(self.tr("Add folder…"))
        self.add_button.setProperty("role", "main")
        self.add_button.clicked.connect(self.add_wanted)
        hint = QLabel(self.tr("or drop one here"))
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID_PX)
        layout.addStretch(2)
        layout.addWidget(picture)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(GRID_PX)
        layout.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(hint)
        layout.addStretch(3)
