"""Taking folders into the library. Owns: the child process that does it, and its command line.

Indexing never runs in the window's process: a crash in a codec or a kill takes the child, and
with it no more than the batch it was at, which the next run does again.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.child_process import ChildEnd, ChildProcess
from leccr_desktop.operations.index_events import FileFailed, IndexProgress, read_event

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["INDEX_COMMAND", "IndexRunner", "add_folders", "resume_indexing", "stop_indexing"]

INDEX_COMMAND = (sys.executable, "-m", "leccr_desktop", "index")
"""The same program that people run in a terminal."""


class IndexRunner(QObject):
    """Runs one indexing child at a time; folders that come meanwhile wait for the next.

    Args:
        library: the library folder.
        command: the child's program and its first arguments.

    Signals:
        started: a child runs now.
        progressed: an `IndexProgress`.
        file_failed: a `FileFailed`.
        stopped: the child has ended; why it went wrong (str), empty when all is well.
    """

    started = Signal()
    progressed = Signal(object)
    file_failed = Signal(object)
    stopped = Signal(str)

    def __init__(
        self,
        library: Path,
        *,
        command: Sequence[str] = INDEX_COMMAND,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._command = tuple(command)
        self._waiting: list[Path] = []
        self._child = ChildProcess(self)
        self._child.started.connect(self.started)
        self._child.said.connect(self._hear)
        self._child.ended.connect(self._finish)

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._child.running

    def start(self, paths: Sequence[Path]) -> None:
        """Index these; after the child that runs now, if there is one."""
        self._waiting += [path for path in paths if path not in self._waiting]
        if self._waiting and not self.running:
            batch, self._waiting = self._waiting, []
            options = ["--library", str(self._library), "--events"]
            self._child.start([*self._command, *map(str, batch), *options])

    def stop(self) -> None:
        """Ask the child to end. What it has committed stays; the rest is done another time."""
        self._waiting.clear()
        self._child.stop()

    def close(self) -> None:
        """End the child and wait until it is gone. For when the window closes."""
        self._waiting.clear()
        self._child.close()

    @Slot(object)
    def _hear(self, said: dict[str, Any]) -> None:
        event = read_event(said)
        if isinstance(event, IndexProgress):
            self.progressed.emit(event)
        elif isinstance(event, FileFailed):
            self.file_failed.emit(event)

    @Slot(object)
    def _finish(self, end: ChildEnd) -> None:
        if end.could_not_start:
            self._waiting.clear()
        self.stopped.emit(self._what_went_wrong(end))
        self.start(())

    def _what_went_wrong(self, end: ChildEnd) -> str:
        if end.asked_to:
            return ""
        if end.could_not_start:
            return self.tr("Indexing cannot start: {program}: {reason}").format(
                program=self._command[0], reason=end.could_not_start
            )
        if end.crashed:
            return self.tr(
                "Indexing was ended from outside or crashed. What it had done is kept; it goes on "
                "when you add the folder again or open the window anew. {complaint}"
            ).format(complaint=end.complaint)
        if end.exit_code:
            return self.tr("Indexing stopped: {complaint}").format(
                complaint=end.complaint or self.tr("exit code {code}").format(code=end.exit_code)
            )
        return ""


def add_folders(*, indexer: IndexRunner, paths: Sequence[Path]) -> None:
    """Take folders (or single files) into the library."""
    indexer.start([path.absolute() for path in paths])


def resume_indexing(*, indexer: IndexRunner, paths: Sequence[Path]) -> None:
    """Go on with folders whose indexing had not ended when the window closed."""
    indexer.start(paths)


def stop_indexing(*, indexer: IndexRunner) -> None:
    """Stop for now. What is done stays done."""
    indexer.stop()
