"""The child that indexes. Owns: its command line, what it is asked, and how its end is told.

Indexing never runs in the window's process: a crash in a codec or a kill takes the child, and
with it no more than the batch it was at, which the next one does again. When there is to be a child
is for `index_control` to say.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.child_process import ChildEnd, ChildProcess
from leccr_desktop.operations.index_events import (
    FileFailed,
    IndexModel,
    IndexProgress,
    read_event,
)
from leccr_desktop.own_command import own_command

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = ["INDEX_COMMAND", "IndexRunner"]

INDEX_COMMAND = own_command("index")
"""The same program that people run in a terminal."""


class IndexRunner(QObject):
    """Runs one indexing child at a time, over all that the library follows.

    Args:
        library: the library folder.
        command: the child's program and its first arguments.

    Attributes:
        progress: how far the child was when it last said so; None before.
        model: what it has loaded; None before.

    Signals:
        started: a child runs now.
        progressed: an `IndexProgress`.
        file_failed: a `FileFailed`.
        heard: every other `IndexEvent`.
        stopped: the child has ended; why it went wrong (str), empty when all is well.
    """

    started = Signal()
    progressed = Signal(object)
    file_failed = Signal(object)
    heard = Signal(object)
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
        self.progress: IndexProgress | None = None
        self.model: IndexModel | None = None
        self._child = ChildProcess(self)
        self._child.started.connect(self.started)
        self._child.said.connect(self._hear)
        self._child.ended.connect(self._finish)

    @property
    def running(self) -> bool:
        """Whether there is a child."""
        return self._child.running

    @property
    def pid(self) -> int | None:
        """The child's number; None for no child."""
        return self._child.pid

    def start(self, paths: Sequence[Path] = (), *, options: Sequence[str] = ()) -> None:
        """Start a child; there must be none.

        Args:
            paths: to be followed besides what the library follows already.
            options: see `IndexRules.options`; `--paused` to have it wait.
        """
        self.progress = self.model = None
        of_library = ["--library", str(self._library), "--all", "--events"]
        self._child.start([*self._command, *map(str, paths), *of_library, *options])

    # ---- what the child may be asked, see `leccr_desktop.cli.index_requests`

    def pause(self) -> None:
        """Let it stand still after the batch in flight."""
        self._ask(do="pause")

    def resume(self) -> None:
        """Let it go on."""
        self._ask(do="resume")

    def follow(self, paths: Iterable[Path]) -> None:
        """Let it take up more folders or files."""
        self._ask(do="follow", paths=[str(path) for path in paths])

    def forget(self, paths: Iterable[Path]) -> None:
        """Let it follow folders no longer."""
        self._ask(do="forget", paths=[str(path) for path in paths])

    def exclude(self, path: Path, patterns: Iterable[str]) -> None:
        """Let it leave out of a folder what some patterns name, and nothing else."""
        self._ask(do="exclude", path=str(path), patterns=list(patterns))

    def retry(self, paths: Iterable[Path] | None) -> None:
        """Let it try failed files again; None for all."""
        self._ask(do="retry", paths=None if paths is None else [str(path) for path in paths])

    def stop(self) -> None:
        """Ask the child to end. What it has committed stays; the rest is done another time."""
        self._child.stop()

    def close(self) -> None:
        """End the child and wait until it is gone. For when the window closes."""
        self._child.close()

    def _ask(self, **request: object) -> None:
        self._child.write(json.dumps(request).encode())

    @Slot(object)
    def _hear(self, said: dict[str, Any]) -> None:
        event = read_event(said)
        if isinstance(event, IndexModel):
            self.model = event
        if isinstance(event, IndexProgress):
            self.progress = event
            self.progressed.emit(event)
        elif isinstance(event, FileFailed):
            self.file_failed.emit(event)
        elif event is not None:
            self.heard.emit(event)

    @Slot(object)
    def _finish(self, end: ChildEnd) -> None:
        self.stopped.emit(self._what_went_wrong(end))

    def _what_went_wrong(self, end: ChildEnd) -> str:
        if end.asked_to:
            return ""
        if end.could_not_start:
            return self.tr("Indexing cannot start: {program}: {reason}").format(
                program=self._command[0], reason=end.could_not_start
            )
        if end.crashed:
            return self.tr(
                "Indexing was ended from outside or crashed. What it had done is kept. {complaint}"
            ).format(complaint=end.complaint)
        if end.exit_code:
            return self.tr("Indexing stopped: {complaint}").format(
                complaint=end.complaint or self.tr("exit code {code}").format(code=end.exit_code)
            )
        return ""
