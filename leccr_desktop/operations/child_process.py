"""A child of the window: another run of this program. Owns: its life, from start to end.

What is heavy or may crash happens in one, and what it says is read as it comes. What that means is
for whoever started it to say.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from leccr_desktop.operations.json_lines import JsonLines

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ChildEnd", "ChildProcess"]

STOP_GRACE_MS = 5_000
"""A child that was asked to stop gets this long to finish what it is at; then it is killed."""

_COMPLAINT_LINES = 20

_FRAME = " \t│╭╮╰╯─"
"""What the command line draws around a complaint."""


@dataclass(frozen=True, slots=True)
class ChildEnd:
    """How a child ended.

    Attributes:
        asked_to: whether it was asked to.
        could_not_start: why there never was one; empty when there was.
        crashed: whether it was ended from outside, or crashed.
        exit_code: 0 when all is well.
        complaint: the last line that it wrote to standard error; empty when it wrote none.
    """

    asked_to: bool = False
    could_not_start: str = ""
    crashed: bool = False
    exit_code: int = 0
    complaint: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it did what it was to do."""
        return not (self.asked_to or self.could_not_start or self.crashed or self.exit_code)


class ChildProcess(QObject):
    """Runs one child at a time.

    Signals:
        started: it runs now.
        said: a JSON object (dict) from its standard output.
        ended: a `ChildEnd`.
    """

    started = Signal()
    said = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = JsonLines()
        self._complaints: deque[str] = deque(maxlen=_COMPLAINT_LINES)
        self._asked_to_stop = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONUTF8", "1")
        # What it complains of comes in one line, not wrapped into a frame for a terminal.
        environment.insert("COLUMNS", "4096")
        self._process.setProcessEnvironment(environment)
        self._process.started.connect(self.started)
        self._process.readyReadStandardOutput.connect(self._read_lines)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail_to_start)
        self._kill = QTimer(self, singleShot=True, interval=STOP_GRACE_MS)
        self._kill.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        """Whether a child is at work."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def pid(self) -> int | None:
        """Its number; None for no child."""
        return self._process.processId() or None

    def write(self, line: bytes) -> None:
        """Say a line to its standard input; returns at once."""
        self._process.write(line + b"\n")

    def start(self, command: Sequence[str]) -> None:
        """Start a child; there must be none."""
        self._lines = JsonLines()
        self._complaints.clear()
        self._asked_to_stop = False
        program, *arguments = command
        self._process.start(program, arguments)

    def stop(self) -> None:
        """Ask the child to end, and see to it that it does."""
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
    def _read_lines(self) -> None:
        for said in self._lines.feed(bytes(self._process.readAllStandardOutput().data())):
            self.said.emit(said)

    @Slot()
    def _read_complaints(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        lines = (line.strip(_FRAME) for line in text.splitlines())
        self._complaints.extend(line.removeprefix("Error: ") for line in lines if line)

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._kill.stop()
        self._read_lines()
        self._read_complaints()
        self.ended.emit(
            ChildEnd(
                asked_to=self._asked_to_stop,
                crashed=status is QProcess.ExitStatus.CrashExit,
                exit_code=exit_code,
                complaint=self._complaints[-1] if self._complaints else "",
            )
        )

    @Slot(QProcess.ProcessError)
    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        # Every other error ends in `finished` too.
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(ChildEnd(could_not_start=self._process.errorString()))
