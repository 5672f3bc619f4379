"""The description of what is open. Owns: editing it, and who is said to have written it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.window.theme import GRID_PX
from leccr_engine.library.precedence import PERSON

if TYPE_CHECKING:
    from leccr_engine.types import Description

__all__ = ["DescriptionEditor"]

LINES = (3, 9)
"""Height of the field, at least and at most."""


class DescriptionEditor(QWidget):
    """A field that saves when one leaves it, or on Ctrl+Enter; Esc undoes what was typed.

    Signals:
        written: the text that the person wants to stand there; empty for none.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._author = ""
        heading = QLabel(self.tr("Description"))
        heading.setProperty("role", "heading")
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Description"))
        self.field.setPlaceholderText(self.tr("Say what is to be seen"))
        self.field.save_wanted.connect(self.save)
        self.field.undo_wanted.connect(self.undo)
        self.field.textChanged.connect(self._show_state)
        heading.setBuddy(self.field)
        self._caption = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._caption.setProperty("role", "muted")
        self._save = _link(self.tr("Save"), QKeySequence("Ctrl+Return"))
        self._save.clicked.connect(self.save)
        self._undo = _link(self.tr("Undo"), QKeySequence("Esc"))
        # Taking the focus would save what is to be undone.
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self.undo)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self._save)
        buttons.addWidget(self._undo)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(heading)
        layout.addWidget(self.field)
        layout.addWidget(self._caption)
        layout.addLayout(buttons)
        self._show_state()

    @property
    def caption(self) -> str:
        """Who wrote what stands there, or what became of it."""
        return self._caption.text()

    @property
    def edited(self) -> bool:
        """Whether there is something that is not saved."""
        return self.field.toPlainText().strip() != self._saved

    def show_description(self, description: Description | None) -> None:
        """Show a description; None where nobody has described it yet."""
        self._saved = description.text.strip() if description is not None else ""
        self._author = self._author_text(description)
        self.field.setPlainText(self._saved)
        self._show_state()

    def show_unsaved(self, text: str, reason: str) -> None:
        """Give back a text that could not be saved, and say why."""
        self._saved = ""
        self._author = reason
        self.field.setPlainText(text)
        self._show_state()

    @Slot()
    def save(self) -> None:
        """Have saved what was typed, if it is anything else."""
        if self.edited:
            self.written.emit(self.field.toPlainText().strip())

    @Slot()
    def undo(self) -> None:
        """Show again what is saved."""
        self.field.setPlainText(self._saved)

    @Slot()
    def _show_state(self) -> None:
        edited = self.edited
        self.field.edited = edited
        self._save.setVisible(edited)
        self._undo.setVisible(edited)
        self._caption.setText(self._author)
        self._caption.setVisible(bool(self._author))

    def _author_text(self, description: Description | None) -> str:
        if description is None:
            return self.tr("Not described yet")
        if description.describer_id == PERSON:
            return self.tr("Written by you")
        if not description.text:
            return self.tr("Nothing was certain enough to say")
        name = description.describer_id.partition("/")[0].partition("@")[0]
        return self.tr("Written by {name}").format(name=name)


class _Field(QPlainTextEdit):
    """A few lines of text.

    Signals:
        save_wanted: the person is done.
        undo_wanted: the person wants none of it.
    """

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edited = False
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep the two keys from meaning what they mean outside while something is edited."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.edited
            and (event.key() == Qt.Key.Key_Escape or _is_done(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys that end editing."""
        if _is_done(event):
            self.save_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.edited:
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save, unless it is only another window or a menu that has the focus now."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.save_wanted.emit()

    @Slot()
    def _fit(self) -> None:
        lines = min(max(self.document().size().height(), LINES[0]), LINES[1])
        frame_px = 2 * self.frameWidth() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing()) + frame_px)


def _is_done(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _link(text: str, keys: QKeySequence) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setToolTip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
    return button
