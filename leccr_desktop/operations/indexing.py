"""Taking folders into the library. Owns: the child process that does it, and its command line.

Indexing never runs in the window's process: a crash in a codec or a kill takes the child, and
with it no more than the batch it was at, which the next run does again.
"""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from leccr_desktop.operations.index_events import EventReader, FileFailed, IndexProgress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["INDEX_COMMAND", "IndexRunner", "add_folders", "resume_indexing", "stop_indexing"]

INDEX_COMMAND = (sys.executable, "-m", "leccr_desktop", "index")
"""The same program that people run in a terminal."""

STOP_GRACE_MS = 5_000
"""A child that was asked to stop gets this long to finish its batch; then it is killed."""

_COMPLAINT_LINES = 20

_FRAME = " \t│╭╮╰╯─"
"""What the command line draws around a complaint."""


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
        self._reader = EventReader()
        self._complaints: deque[str] = deque(maxlen=_COMPLAINT_LINES)
        self._waiting: list[Path] = []
        self._asked_to_stop = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONUTF8", "1")
        # What it complains of comes in one line, not wrapped into a frame for a terminal.
        environment.insert("COLUMNS", "4096")
        self._process.setProcessEnvironment(environment)
        self._process.started.connect(self.started)
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._kill = QTimer(self, singleShot=True, interval=STOP_GRACE_MS)
        self._kill.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, paths: Sequence[Path]) -> None:
        """Index these; after the child that runs now, if there is one."""
        self._waiting += [path for path in paths if path not in self._waiting]
        if self._waiting and not self.running:
            batch, self._waiting = self._waiting, []
            self._reader = EventReader()
            self._complaints.clear()
            self._asked_to_stop = False
            program, *arguments = self._command
            arguments += [str(path) for path in batch]
            arguments += ["--library", str(self._library), "--events"]
            self._process.start(program, arguments)

    def stop(self) -> None:
        """Ask the child to end. What it has committed stays; the rest is done another time."""
        self._waiting.clear()
        if self.running:
            self._asked_to_stop = True
            # The closed pipe is a request to stop on every system; the signal also ends a child
            # that is still loading.
            self._process.closeWriteChannel()
            self._process.terminate()
            self._kill.start()

    def close(self) -> None:
        """End the child and wait until it is gone. For when the window closes."""
        self.stop()
        if self.running and not self._process.waitForFinished(STOP_GRACE_MS):
            self._process.kill()
            self._process.waitForFinished()

    @Slot()
    def _read_events(self) -> None:
        for event in self._reader.feed(bytes(self._process.readAllStandardOutput().data())):
            if isinstance(event, IndexProgress):
                self.progressed.emit(event)
            elif isinstance(event, FileFailed):
                self.file_failed.emit(event)

    @Slot()
    def _read_complaints(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        lines = (line.strip(_FRAME) for line in text.splitlines())
        self._complaints.extend(line.removeprefix("Error: ") for line in lines if line)

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._kill.stop()
        self._read_events()
        self._read_complaints()
        self.stopped.emit(self._what_went_wrong(exit_code, status))
        self.start(())

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        # Every other error ends in `finished` too.
        if error is QProcess.ProcessError.FailedToStart:
            self._waiting.clear()
            self.stopped.emit(
                self.tr("Indexing cannot start: {program}: {reason}").format(
                    program=self._command[0], reason=self._process.errorString()
                )
            )

    def _what_went_wrong(self, exit_code: int, status: QProcess.ExitStatus) -> str:
        if self._asked_to_stop:
            return ""
        complaint = self._complaints[-1] if self._complaints else ""
        if status is QProcess.ExitStatus.CrashExit:
            return self.tr(
                "Indexing was ended from outside or crashed. What it had done is kept; it goes on "
                "when you add the folder again or open the window anew. {complaint}"
            ).format(complaint=complaint)
        if exit_code:
            return self.tr("Indexing stopped: {complaint}").format(
                complaint=complaint or self.tr("exit code {code}").format(code=exit_code)
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
