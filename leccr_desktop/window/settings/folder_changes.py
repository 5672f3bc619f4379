"""Changes of the followed folders. Owns: when they are made, beside a running indexer."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.followed_folders import set_exclude, unfollow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.indexing.indexing import Indexing
    from leccr_engine.errors import LeccrError

__all__ = ["FolderChanges"]


@dataclass(frozen=True, slots=True)
class _Change:
    path: Path
    exclude: tuple[str, ...] | None
    """None: the folder is forgotten."""


class FolderChanges(QObject):
    """Makes changes one after the other, when nothing indexes: a library has one writer.

    Args:
        runner: where the library is written.
        indexing: held up meanwhile.
        library: the library folder.

    Signals:
        done: all changes are made, or given up.
        failed: why one could not be made (str).
    """

    done = Signal()
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        indexing: Indexing,
        library: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._indexing = indexing
        self._library = library
        self._waiting: deque[_Change] = deque()
        self._busy = False
        indexing.indexer.stopped.connect(self._go_on)

    def exclude(self, path: Path, patterns: Sequence[str]) -> None:
        """Leave other files out of a folder."""
        self._add(_Change(path, tuple(patterns)))

    def unfollow(self, path: Path) -> None:
        """Forget a folder. Its files stay as they are."""
        self._add(_Change(path, None))

    def _add(self, change: _Change) -> None:
        self._waiting.append(change)
        self._indexing.control.hold()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._busy or not self._waiting or self._indexing.indexer.running:
            return
        self._busy = True
        change = self._waiting.popleft()
        if change.exclude is None:
            unfollow(
                runner=self._runner,
                library=self._library,
                path=change.path,
                then=self._finish,
                failed=self._fail,
            )
        else:
            set_exclude(
                runner=self._runner,
                library=self._library,
                path=change.path,
                exclude=change.exclude,
                then=self._finish,
                failed=self._fail,
            )

    def _finish(self, _: None) -> None:
        self._busy = False
        if self._waiting:
            self._go_on()
        else:
            self._indexing.control.release()
            self.done.emit()

    def _fail(self, error: LeccrError) -> None:
        self.failed.emit(str(error))
        self._finish(None)
