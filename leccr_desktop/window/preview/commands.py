"""What one can do in the big view. Owns: how a command looks and speaks, wherever it is shown.

A command is an action with a drawing, and with the keys that are declared for it; a button shows it
and goes on showing it when it changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from leccr_desktop.window.icons import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["Command", "CommandButton"]


class Command(QAction):
    """One thing that can be done.

    Args:
        owner: where its keys work: there and in everything inside.
        shortcuts: what gives it its keys.
        command_id: under which they are declared; also its object name.
        drawing: file name in `resources/icons`, without the suffix.
        text: what it does.
        checkable: whether it is on or off.
        focused_only: its keys work only while `owner` itself has the focus, because what is inside
            has its own use for them.
    """

    def __init__(
        self,
        owner: QWidget,
        shortcuts: Shortcuts,
        command_id: str,
        drawing: str,
        text: str,
        *,
        checkable: bool = False,
        focused_only: bool = False,
    ) -> None:
        super().__init__(text, owner)
        self.drawing = drawing
        self.setObjectName(command_id)
        self.setCheckable(checkable)
        shortcuts.bind(command_id, self)
        if focused_only:
            self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(self)

    def set_meaning(self, drawing: str, text: str) -> None:
        """Do something else from now on, e.g. pause instead of play."""
        if (drawing, text) != (self.drawing, self.text()):
            self.drawing = drawing
            self.setText(text)
            self.changed.emit()

    @property
    def tip(self) -> str:
        """What it does, with its keys."""
        keys = QKeySequence.listToString(self.shortcuts(), QKeySequence.SequenceFormat.NativeText)
        return f"{self.text()} ({keys})" if keys else self.text()


class CommandButton(IconButton):
    """A button for a command.

    Args:
        command: what it does; the button is shown, enabled and checked as the command is.
    """

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(command.drawing, command.text(), parent)
        self._command = command
        self._drawing = command.drawing
        self.setCheckable(command.isCheckable())
        self.clicked.connect(command.trigger)
        command.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        command = self._command
        if self._drawing != command.drawing:
            self._drawing = command.drawing
            self.set_meaning(command.drawing, command.text())
        self.setAccessibleName(command.text())
        self.setToolTip(command.tip)
        self.setEnabled(command.isEnabled())
        self.setChecked(command.isChecked())
        # Without a parent, being visible would make a window of it.
        if self.parent() is not None and self.isHidden() is command.isVisible():
            self.setVisible(command.isVisible())
