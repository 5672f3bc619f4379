"""A model that is in no list. Owns: the form that takes its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from leccr_desktop.operations.model_advice import can_be_named
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

__all__ = ["OtherModelForm"]


class OtherModelForm(QWidget):
    """Takes the name of any model of the hub, as `leccr-desktop models pull` does.

    Signals:
        wanted: the name (str) of a model to download.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit(
            placeholderText=self.tr("owner/name, owner/name@revision or open_clip:NAME:TAG"),
            clearButtonEnabled=True,
        )
        self._name.setToolTip(
            self.tr("Of huggingface.co: a CLIP or SigLIP, or a model made by this program.")
        )
        label = QLabel(self.tr("Another model"))
        label.setBuddy(self._name)
        self._download = QPushButton(self.tr("Download"))
        self._download.setAccessibleName(self.tr("Download another model"))
        self._is_free = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(label)
        layout.addWidget(self._name, stretch=1)
        layout.addWidget(self._download)
        self._name.textChanged.connect(self._follow)
        self._download.clicked.connect(lambda: self.wanted.emit(self.name))
        self._follow()

    # ---- Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return downloads; the dialog is not to press a button of its own as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._download.click()
        else:
            super().keyPressEvent(event)

    # ---- the form

    @property
    def field(self) -> QLineEdit:
        """Takes the name."""
        return self._name

    @property
    def download_button(self) -> QPushButton:
        """Only for what can be a name, while nothing else is being done."""
        return self._download

    @property
    def name(self) -> str:
        """What is written there."""
        return self._name.text().strip()

    def set_free(self, is_free: bool) -> None:
        """Say whether a download can begin now."""
        self._is_free = is_free
        self._follow()

    def forget(self, name: str) -> None:
        """Empty the field where it has this name: that model is here now."""
        if self.name == name:
            self._name.clear()

    @Slot()
    def _follow(self) -> None:
        self._download.setEnabled(self._is_free and can_be_named(self.name))
