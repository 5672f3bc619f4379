"""Getting, choosing and deleting models. Owns: the child process that does it, and what it says.

The child is `leccr-desktop models ...`, as people run it. Only there is the hub asked, and torch
loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.child_process import ChildEnd, ChildProcess
from leccr_desktop.own_command import own_command

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "MODELS_COMMAND",
    "DownloadProgress",
    "ModelAction",
    "ModelJob",
    "ModelRunner",
]

MODELS_COMMAND = own_command("models")


class ModelAction(StrEnum):
    """What is done with a model; the value is the command's name."""

    PULL = "pull"
    ADD = "add"
    USE = "use"
    REMOVE = "remove"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class ModelJob:
    """One run of the child.

    Attributes:
        action: what is done.
        model: which: an id; for `ADD` a folder; for `FREE` none.
    """

    action: ModelAction
    model: str = ""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far getting a model is.

    Attributes:
        done_bytes: fetched, earlier tries included.
        total_bytes: to be fetched; 0 while nobody knows.
        bytes_per_s: None while nobody knows.
        left_s: None while nobody knows.
        fetching: else what was fetched is being checked or prepared.
    """

    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float | None = None
    left_s: float | None = None
    fetching: bool = True


class ModelRunner(QObject):
    """Runs one job at a time.

    Args:
        library: the library folder.
        command: the child's program and its first arguments.

    Attributes:
        job: under way, or about to be; None for none.
        progress: of a job that gets a model.

    Signals:
        changed: `job` or `progress` is another one.
        finished: a `ModelJob` is over; why it went wrong (str), empty when all is well.
        stopped: a `ModelJob` is over because the person wanted it so.
    """

    changed = Signal()
    finished = Signal(object, str)
    stopped = Signal(object)

    def __init__(
        self,
        library: Path,
        *,
        command: Sequence[str] = MODELS_COMMAND,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._command = tuple(command)
        self.job: ModelJob | None = None
        self.progress = DownloadProgress()
        self._child = ChildProcess(self)
        self._child.said.connect(self._hear)
        self._child.ended.connect(self._finish)

    def announce(self, job: ModelJob) -> None:
        """Say which job comes next, as soon as something else has ended; no other may till then."""
        self.job = job
        self.progress = DownloadProgress()
        self.changed.emit()

    def start(self, job: ModelJob) -> None:
        """Start a job: the announced one, or any where there is none."""
        self.announce(job)
        of_library = ["--library", str(self._library)]
        options = {
            ModelAction.PULL: ["--events"],
            ModelAction.ADD: ["--events"],
            ModelAction.USE: of_library,
            ModelAction.REMOVE: of_library,
            ModelAction.FREE: of_library,
        }
        model = [job.model] if job.model else []
        self._child.start([*self._command, job.action.value, *model, *options[job.action]])

    def stop(self) -> None:
        """Ask the child to end. What was fetched stays, for the next time."""
        self._child.stop()

    def close(self) -> None:
        """End the child and wait until it is gone. For when the window closes."""
        self._child.close()

    @Slot(object)
    def _hear(self, said: dict[str, Any]) -> None:
        try:
            progress = _progress(said)
        except (KeyError, TypeError, ValueError):
            return
        if progress is not None:
            self.progress = progress
            self.changed.emit()

    @Slot(object)
    def _finish(self, end: ChildEnd) -> None:
        job, self.job = self.job, None
        self.changed.emit()
        if job is None:
            return
        if end.asked_to and not end.is_good:
            self.stopped.emit(job)
        else:
            self.finished.emit(job, self._what_went_wrong(end))

    def _what_went_wrong(self, end: ChildEnd) -> str:
        if end.could_not_start:
            return self.tr("{program} cannot start: {reason}").format(
                program=self._command[0], reason=end.could_not_start
            )
        if end.crashed or end.exit_code:
            return end.complaint or self.tr("It ended unexpectedly. Try again.")
        return ""


def _progress(said: dict[str, Any]) -> DownloadProgress | None:
    match said.get("event"):
        case "progress":
            rate, left_s = said["bytes_per_s"], said["left_s"]
            return DownloadProgress(
                done_bytes=int(said["done_bytes"]),
                total_bytes=int(said["total_bytes"]),
                bytes_per_s=None if rate is None else float(rate),
                left_s=None if left_s is None else float(left_s),
                fetching=said["checking"] is False,
            )
        case "converting":
            return DownloadProgress(fetching=False)
        case _:
            return None
