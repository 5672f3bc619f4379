"""What became of it, said in place. Owns: the bar at the bottom of the page, and how it speaks.

One message at a time, the latest. What went well goes by itself after a while; what did not stays
until the person has seen it. Nothing waits for an answer.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.icons import IconButton, drawing
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QEnterEvent

    from leccr_desktop.operations.item_files import FileFailure

__all__ = ["MessageBar", "Tone"]

STAY_MS = 12_000
"""How long a message about what went well stays: time enough to read it, and to press Undo."""

_LIST_LINES = 5

_ICON_PX = 20
"""Side of the drawing, or more where the text is large."""


class Tone(Enum):
    """How a message is meant. The value is its drawing."""

    DONE = "done"
    PROBLEM = "warning"


class MessageBar(QFrame):
    """One message, with at most one thing to do about it, and the files that it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self._tone = Tone.DONE
        self._action: QAction | None = None
        self._drawing = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._files_button = QPushButton()
        self._files_button.setCheckable(True)
        self._files_button.setProperty("role", "link")
        self._files_button.toggled.connect(self._show_files)
        self._action_button = QPushButton()
        self._action_button.setProperty("role", "link")
        self._action_button.clicked.connect(self._act)
        self._close_button = IconButton("clear", self.tr("Close the message"))
        self._close_button.clicked.connect(self.clear)
        self._files = QPlainTextEdit(readOnly=True)
        self._files.setAccessibleName(self.tr("Files and reasons"))
        # Tab goes on to the next control, not into the text.
        self._files.setTabChangesFocus(True)
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(self._drawing, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, stretch=1)
        for button in (self._files_button, self._action_button, self._close_button):
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(2 * GRID_PX, GRID_PX, GRID_PX, GRID_PX))
        layout.setSpacing(GRID_PX)
        layout.addLayout(line)
        layout.addWidget(self._files)
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self._leave)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def files_text(self) -> str:
        """The files that it is about, with their reasons, one a line."""
        return "" if self.isHidden() else self._files.toPlainText()

    @property
    def action_button(self) -> QPushButton:
        """Does something about it; hidden where there is nothing to do."""
        return self._action_button

    @property
    def files_button(self) -> QPushButton:
        """Unfolds the files; hidden where there are none."""
        return self._files_button

    @property
    def close_button(self) -> IconButton:
        """Takes the message away."""
        return self._close_button

    def say(
        self,
        text: str,
        *,
        tone: Tone = Tone.DONE,
        action: QAction | None = None,
        action_text: str = "",
        files: Sequence[FileFailure] = (),
    ) -> None:
        """Say something, in place of what was said before.

        Args:
            text: what; plain text, whole sentences.
            tone: how it is meant. A problem stays until it is closed.
            action: what can be done about it, by a button.
            action_text: what the button says; empty: the action's own text.
            files: what it is about, to unfold.
        """
        self._tone = tone
        self._text.setText(text)
        self._action = action
        self._action_button.setText(action_text or (action.text() if action else ""))
        self._action_button.setVisible(action is not None)
        lines = [
            self.tr("{file}: {reason}").format(file=failure.path, reason=failure.reason)
            for failure in files
        ]
        self._files.setPlainText("\n".join(lines))
        height = self._files.fontMetrics().lineSpacing() * min(_LIST_LINES, max(2, len(lines)))
        self._files.setFixedHeight(height + 4 * GRID_PX)
        self._files_button.setText(self.tr("Show %n file(s)", "", len(files)))
        self._files_button.setVisible(bool(files))
        self._files_button.setChecked(False)
        self._files.hide()
        self._draw()
        self.show()
        self._speak(text)
        if tone is Tone.DONE:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()

    def drop_action(self, action: QAction) -> None:
        """Offer an action no longer, where it means something else by now."""
        if self._action is action:
            self._action = None
            self._action_button.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on waiting."""
        if self._tone is Tone.DONE and not self.isHidden():
            self._timer.start()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the size of the text."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()
        super().changeEvent(event)

    @Slot()
    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action.trigger()

    @Slot(bool)
    def _show_files(self, shown: bool) -> None:
        self._files.setVisible(shown)

    @Slot()
    def _leave(self) -> None:
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            # Somebody is at its buttons by keyboard.
            self._timer.start()
        else:
            self.hide()

    def _draw(self) -> None:
        color = self.palette().color(QPalette.ColorRole.WindowText)
        scale = self.devicePixelRatioF()
        side_px = max(_ICON_PX, self.fontMetrics().height())
        self._drawing.setPixmap(drawing(self._tone.value, color, size_px=side_px, scale=scale))

    def _speak(self, text: str) -> None:
        """Have screen readers say it: the focus stays where the person is at work."""
        event = QAccessibleAnnouncementEvent(self, text)
        if self._tone is Tone.PROBLEM:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
