"""What stands in the place of a photo or video that cannot be shown. Owns: those words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.viewing import Trouble, TroubleKind, open_outside
from leccr_desktop.window.actions.open_with_menu import OpenWithMenu
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["TroublePanel"]


class TroublePanel(QWidget):
    """Says what is wrong with a file, why, and what can be done next.

    Args:
        runner: where the programs that may open it are looked up.

    Signals:
        retry_wanted: the person has done something about it.

    Attributes:
        programs: that may open the file all the same.
    """

    retry_wanted = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: MediaItem | None = None
        self._heading = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setProperty("role", "title")
        self._reason = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._reason.setProperty("role", "muted")
        for label in (self._heading, self._reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._outside = QPushButton(self.tr("Open with another program"))
        self.programs = OpenWithMenu(runner=runner, items=self._items, parent=self)
        self.programs.failed.connect(self._say_not_started)
        self._outside.setMenu(self.programs)
        self._folder = QPushButton(self.tr("Open its folder"))
        self._folder.clicked.connect(self._open_folder)
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.clicked.connect(self.retry_wanted)
        # One below the other: three beside each other are too wide where the type is large.
        buttons = QVBoxLayout()
        buttons.setSpacing(GRID_PX)
        for button in (self._outside, self._folder, self._retry):
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID_PX, 0, 4 * GRID_PX, 0)
        layout.setSpacing(2 * GRID_PX)
        layout.addStretch()
        layout.addWidget(self._heading)
        layout.addWidget(self._reason)
        layout.addLayout(buttons)
        layout.addStretch()

    @property
    def text(self) -> str:
        """All that is said; empty while nothing is wrong."""
        return "\n".join(filter(None, (self._heading.text(), self._reason.text())))

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._item = None
        self._heading.clear()
        self._reason.clear()

    def explain(self, item: MediaItem, trouble: Trouble) -> None:
        """Say what is wrong with an item's file."""
        self._item = item
        self._heading.setText(self._what(item, trouble.kind))
        self._reason.setText(self._why(item, trouble))
        self._outside.setVisible(trouble.kind is TroubleKind.UNREADABLE)
        self._folder.setVisible(trouble.kind is not TroubleKind.OFFLINE)
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(self._reason.text())

    def _what(self, item: MediaItem, kind: TroubleKind) -> str:
        match kind:
            case TroubleKind.GONE:
                text = self.tr("{name} is no longer there")
            case TroubleKind.OFFLINE:
                text = self.tr("The folder of {name} is not there now")
            case TroubleKind.UNREADABLE if item.kind is MediaKind.VIDEO:
                text = self.tr("{name} cannot be played")
            case TroubleKind.UNREADABLE:
                text = self.tr("{name} cannot be shown")
        return text.format(name=item.path.name)

    def _why(self, item: MediaItem, trouble: Trouble) -> str:
        match trouble.kind:
            case TroubleKind.GONE:
                return self.tr(
                    "It was moved, renamed or deleted outside this program. If it is in one of "
                    "your folders, it is found again by itself."
                )
            case TroubleKind.OFFLINE:
                return self.tr(
                    "Connect the drive or the network that {folder} is on, then try again. Nothing "
                    "of it is forgotten."
                ).format(folder=item.path.parent)
            case TroubleKind.UNREADABLE:
                return trouble.reason

    def _items(self) -> list[MediaItem]:
        return [] if self._item is None else [self._item]

    @Slot(str)
    def _say_not_started(self, program: str) -> None:
        self._reason.setText(self.tr("{program} could not be started.").format(program=program))

    @Slot()
    def _open_folder(self) -> None:
        if self._item is not None:
            open_outside(path=self._item.path.parent)
