"""Taking things back. Owns: what was done and can be undone, and the two actions for it.

What is undone may take a while and may fail, a file that is in the trash no more, say. One step is
under way at a time; one that fails is forgotten, so that those before it can still be undone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.window.shortcuts import Shortcuts

    Step = Callable[[Callable[[], None], Callable[[str], None]], None]
    """Starts something, and calls the first when it is done, or the second with a reason; the
    reason is empty where the step has said it already."""

__all__ = ["UndoHistory"]

_LIMIT = 100


class UndoHistory(QObject):
    """Remembers what was done, the latest first.

    Args:
        shortcuts: gives undo and redo their keys.

    Signals:
        changed: something else would be undone now.
        undone: the name of what was taken back (str).
        failed: why something could not be taken back or done again (str).

    Attributes:
        undo_action: takes back what was done last; named after it.
        redo_action: does again what was taken back last.
    """

    changed = Signal()
    undone = Signal(str)
    failed = Signal(str)

    def __init__(self, shortcuts: Shortcuts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_LIMIT)
        self._busy = False
        self.undo_action = QAction(self)
        self.undo_action.triggered.connect(self.undo)
        shortcuts.bind("item.undo", self.undo_action)
        self.redo_action = QAction(self)
        self.redo_action.triggered.connect(self.redo)
        shortcuts.bind("item.redo", self.redo_action)
        self._stack.indexChanged.connect(self._refresh)
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether a step is under way."""
        return self._busy

    def add(self, name: str, *, back: Step, again: Step) -> None:
        """Remember something that was done just now.

        Args:
            name: what, in a few words: "Move 3 photos to trash".
            back: takes it back.
            again: does it again.
        """
        self._stack.push(_Deed(name, start=self._start, back=back, again=again))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if not self._busy:
            self._stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._busy:
            self._stack.redo()

    def _start(self, deed: _Deed, step: Step, *, is_undo: bool) -> None:
        self._busy = True
        self._refresh()
        step(
            partial(self._take_success, deed.text(), is_undo),
            partial(self._take_failure, deed, is_undo),
        )

    def _take_success(self, name: str, is_undo: bool) -> None:
        self._busy = False
        self._refresh()
        if is_undo:
            self.undone.emit(name)

    def _take_failure(self, deed: _Deed, is_undo: bool, reason: str) -> None:
        self._busy = False
        # What was done meanwhile may have pushed it out.
        if isValid(deed):
            deed.setObsolete(True)
            # The stack deletes an obsolete deed when it passes over it the other way.
            if is_undo:
                self._stack.redo()
            else:
                self._stack.undo()
        self._refresh()
        if reason:
            self.failed.emit(reason)

    @Slot()
    def _refresh(self) -> None:
        self.undo_action.setEnabled(self._stack.canUndo() and not self._busy)
        self.redo_action.setEnabled(self._stack.canRedo() and not self._busy)
        # A single & would make a mnemonic of what follows it in the name of an album.
        undo, redo = (
            text.replace("&", "&&") for text in (self._stack.undoText(), self._stack.redoText())
        )
        self.undo_action.setText(
            self.tr("&Undo: {what}").format(what=undo) if undo else self.tr("&Undo")
        )
        self.redo_action.setText(
            self.tr("R&edo: {what}").format(what=redo) if redo else self.tr("R&edo")
        )
        self.changed.emit()


class _Deed(QUndoCommand):
    def __init__(self, name: str, *, start: Callable[..., None], back: Step, again: Step) -> None:
        super().__init__(name)
        self._start = start
        self._back = back
        self._again = again
        self._is_new = True

    def undo(self) -> None:
        if not self.isObsolete():
            self._start(self, self._back, is_undo=True)

    def redo(self) -> None:
        if self._is_new:
            # It was done before it came here.
            self._is_new = False
        elif not self.isObsolete():
            self._start(self, self._again, is_undo=False)
