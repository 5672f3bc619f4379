"""What the small pictures take. Owns: saying it on the page "Storage", and emptying them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.cache_use import empty_thumbnails, measure_thumbnails
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError

__all__ = ["StorageUse"]


class StorageUse(QWidget):
    """Measures whenever it comes into sight.

    Args:
        runner: where it is measured.
        library: the library folder.

    Attributes:
        empty_button: deletes the small pictures on disk.
    """

    def __init__(self, *, runner: TaskRunner, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._text = QLabel(self.tr("Looking how much space small pictures take…"), wordWrap=True)
        self.empty_button = QPushButton(self.tr("Empty now"))
        self.empty_button.setAccessibleDescription(
            self.tr("Small pictures are made again when you look at them.")
        )
        self.empty_button.setToolTip(self.empty_button.accessibleDescription())
        self.empty_button.setEnabled(False)
        self.empty_button.clicked.connect(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._text)
        layout.addWidget(self.empty_button, alignment=Qt.AlignmentFlag.AlignLeading)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure: it may have been a while."""
        super().showEvent(event)
        measure_thumbnails(
            runner=self._runner, library=self._library, then=self._show, failed=self._give_up
        )

    @Slot()
    def _empty(self) -> None:
        self.empty_button.setEnabled(False)
        empty_thumbnails(
            runner=self._runner, library=self._library, then=self._show, failed=self._give_up
        )

    def _show(self, used_bytes: int) -> None:
        text = self.tr("Small pictures take {size} on disk now.")
        self._text.setText(text.format(size=size_text(used_bytes)))
        self.empty_button.setEnabled(used_bytes > 0)

    def _give_up(self, error: LeccrError) -> None:
        self._text.setText(str(error))
