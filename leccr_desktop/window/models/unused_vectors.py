"""What models that are no longer used take. Owns: saying so, and the button that frees it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX

__all__ = ["UnusedVectors"]


class UnusedVectors(QWidget):
    """One quiet line; hidden while there is nothing to free.

    Signals:
        free_wanted: the person wants the space.
    """

    free_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Free the space"))
        self.button.setProperty("role", "link")
        self.button.setToolTip(
            self.tr("To use such a model again is to index all pictures again. Descriptions stay.")
        )
        self.button.clicked.connect(self.free_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._text)
        layout.addWidget(self.button)
        layout.addStretch()
        self.hide()

    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_size(self, size_bytes: int) -> None:
        """Say how much there is."""
        self._text.setText(
            self.tr("Vectors of models no longer used: {size}").format(size=size_text(size_bytes))
        )
        self.setVisible(size_bytes > 0)
