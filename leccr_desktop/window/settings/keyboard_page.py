"""The keys, to be changed. Owns: the rows: what each does, its keys, what they clash with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.shortcuts import KEYS, SHORTCUTS, Place
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.window.shortcuts import Shortcut, Shortcuts

__all__ = ["KeyboardPage"]

_EDIT_PX = 20 * GRID_PX


class KeyRow(QWidget):
    """The keys of one shortcut.

    Attributes:
        editor: takes the keys that are pressed in it.
        clash: says what else has these keys; hidden where nothing has.
        reset_button: back to the default; hidden while that holds.
    """

    def __init__(
        self,
        settings: Settings,
        shortcuts: Shortcuts,
        shortcut: Shortcut,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shortcuts = shortcuts
        self._shortcut = shortcut
        name = QLabel(shortcut.title, wordWrap=True)
        self.editor = _KeysField()
        self.editor.setAccessibleName(self.tr("Keys for: {name}").format(name=shortcut.title))
        self.editor.setMaximumSequenceLength(1)
        self.editor.setClearButtonEnabled(True)
        self.editor.setMinimumWidth(_EDIT_PX)
        self.editor.editingFinished.connect(self._set)
        name.setBuddy(self.editor)
        self.reset_button = IconButton(
            "undo", self.tr("Back to the default: {name}").format(name=shortcut.title)
        )
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.clicked.connect(self._reset)
        self.clash = QLabel(wordWrap=True)
        self.clash.setObjectName("notice")
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(name, stretch=1)
        row.addWidget(self.editor)
        row.addWidget(self.reset_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX // 2)
        layout.addLayout(row)
        layout.addWidget(self.clash)
        self.show_keys()

    def show_keys(self) -> None:
        """Show what holds now, and what it clashes with."""
        keys = self._shortcuts.keys(self._shortcut.id)
        first = keys[0] if keys else QKeySequence()
        if self.editor.keySequence() != first:
            self.editor.setKeySequence(first)
        setting = KEYS[self._shortcut.id]
        self.reset_button.setVisible(not self._settings.is_default(setting))
        others = {
            other.title: None
            for sequence in keys
            for other in self._shortcuts.clashes(self._shortcut.id, sequence)
        }
        self.clash.setText(
            self.tr("Also used for: {names}. Only one of them works.").format(
                names=", ".join(others)
            )
        )
        self.clash.setVisible(bool(others))

    @Slot()
    def _set(self) -> None:
        typed = self.editor.keySequence()
        now = self._shortcuts.keys(self._shortcut.id)
        if typed != (now[0] if now else QKeySequence()):
            self._shortcuts.assign(self._shortcut.id, [] if typed.isEmpty() else [typed])

    @Slot()
    def _reset(self) -> None:
        self._settings.reset(KEYS[self._shortcut.id])
        self.editor.setFocus()


class _KeysField(QKeySequenceEdit):
    """Shows that it has the keyboard: its frame is drawn by a field inside, which has not."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(active=False)

    def _mark(self, *, active: bool) -> None:
        for field in self.findChildren(QLineEdit):
            field.setProperty("active", active)
            field.style().unpolish(field)
            field.style().polish(field)


class KeyboardPage(QScrollArea):
    """All keys that can be changed, by where they work.

    Args:
        settings: where they are kept.
        shortcuts: what has them.

    Attributes:
        rows: by id of the shortcut.
    """

    def __init__(
        self, settings: Settings, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWidgetResizable(True)
        # What is in it takes the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        title = QLabel(self.tr("Keyboard"))
        title.setProperty("role", "hero")
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(sided_margins(3 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX))
        layout.setSpacing(GRID_PX)
        layout.addWidget(title)
        self.rows: dict[str, KeyRow] = {}
        for place in Place:
            here = [entry for entry in SHORTCUTS if entry.place is place and not entry.fixed]
            if not here:
                continue
            heading = QLabel(place.heading)
            heading.setProperty("role", "title")
            layout.addSpacing(GRID_PX)
            layout.addWidget(heading)
            for shortcut in here:
                row = KeyRow(settings, shortcuts, shortcut)
                self.rows[shortcut.id] = row
                layout.addWidget(row)
        layout.addStretch()
        self.setWidget(content)
        settings.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, setting: Setting[Any]) -> None:
        # The keys of one decide what all others clash with.
        if setting in KEYS.values():
            for row in self.rows.values():
                row.show_keys()
