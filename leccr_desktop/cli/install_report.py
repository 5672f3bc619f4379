"""What getting a model says. Owns: the bar for people and the event lines for programs.

With `--events`, each line of standard output is one JSON object, flushed at once, in ASCII:

    {"event": "found", "id": str, "size_bytes": int, "licence": str | null}
        Before anything is fetched.
    {"event": "progress", "file": str, "checking": bool, "done_bytes": int, "total_bytes": int,
     "bytes_per_s": float | null, "left_s": float | null}
        A few times a second. `checking`: the file was fetched, its checksum is computed.
    {"event": "converting"}
        A tower as its makers publish it is made into a LECCR model.
    {"event": "done", "id": str, "folder": str}
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Protocol, Self

from rich.console import Console
from rich.filesize import decimal
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

from leccr_desktop.cli.wording import clock_time

if TYPE_CHECKING:
    from types import TracebackType

    from leccr_engine.models.install import InstallProgress
    from leccr_engine.models.installed import InstalledModel

__all__ = ["InstallBar", "InstallLines", "InstallReport"]

_LINES_EVERY_S = 0.2


class InstallReport(Protocol):
    """Tells somebody how getting a model goes; a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def found(self, model_id: str, size_bytes: int, *, where: str, licence: str | None) -> None:
        """Tell what is going to be fetched."""
        ...

    def progress(self, progress: InstallProgress) -> None:
        """Tell how far it is."""
        ...

    def converting(self) -> None:
        """Tell that the tower is made into a LECCR model."""
        ...

    def done(self, model: InstalledModel) -> None:
        """Tell that it is there."""
        ...


class InstallLines:
    """JSON lines on standard output, as the module says."""

    def __init__(self) -> None:
        self._next_s = 0.0
        self._last = ("", False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass

    def found(self, model_id: str, size_bytes: int, *, where: str, licence: str | None) -> None:
        """Write what is going to be fetched."""
        self._write("found", id=model_id, size_bytes=size_bytes, licence=licence)

    def progress(self, progress: InstallProgress) -> None:
        """Write how far it is, unless that was written a moment ago."""
        now_s, at = time.monotonic(), (progress.file, progress.checking)
        if now_s < self._next_s and at == self._last:
            return
        self._next_s, self._last = now_s + _LINES_EVERY_S, at
        self._write(
            "progress",
            file=progress.file,
            checking=progress.checking,
            done_bytes=progress.done_bytes,
            total_bytes=progress.total_bytes,
            bytes_per_s=progress.bytes_per_s,
            left_s=progress.left_s,
        )

    def converting(self) -> None:
        """Write that the tower is made into a LECCR model."""
        self._write("converting")

    def done(self, model: InstalledModel) -> None:
        """Write that it is there."""
        self._write("done", id=model.id, folder=str(model.folder))

    def _write(self, event: str, **fields: object) -> None:
        sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
        sys.stdout.flush()


class InstallBar:
    """A bar on standard error, from the first progress on, and sentences on standard output."""

    def __init__(self) -> None:
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            TextColumn("{task.fields[detail]}"),
            console=Console(stderr=True),
            transient=True,
            redirect_stdout=False,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def found(self, model_id: str, size_bytes: int, *, where: str, licence: str | None) -> None:
        """Say what is going to be fetched."""
        _say(
            f"{model_id}: {size_bytes / 1e6:,.1f} MB from {where}, licence "
            f"{licence or 'not stated, ask its makers'}"
        )

    def progress(self, progress: InstallProgress) -> None:
        """Show how far it is."""
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task("", detail="")
        verb = "Checking" if progress.checking else "Fetching"
        self._bar.update(
            self._task,
            description=f"{verb} {progress.file}",
            completed=progress.done_bytes,
            total=progress.total_bytes,
            detail="" if progress.checking else _detail(progress),
        )

    def converting(self) -> None:
        """Say that the tower is made into a LECCR model."""
        self._bar.stop()
        _say("Making a LECCR model of the tower...")

    def done(self, model: InstalledModel) -> None:
        """Say where it is, and what to do with it."""
        self._bar.stop()
        _say(f"Installed in {model.folder}")
        if model.is_leccr:
            _say(f"Use it with: leccr-desktop models use {model.id}")
        elif model.is_multimodal_llm:
            _say(f"It describes with: leccr-desktop index --describer {model.id}")


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


def _detail(progress: InstallProgress) -> str:
    if progress.bytes_per_s is None or progress.left_s is None:
        return ""
    left = clock_time(1000 * round(progress.left_s))
    return f"{decimal(round(progress.bytes_per_s))}/s, {left} left"
