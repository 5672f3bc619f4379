"""What `index` says while it works. Owns: the bar for people and the event lines for programs.

With `--events`, each line of standard output is one JSON object, flushed at once, in ASCII:

    {"event": "model", "model": str, "describer": str | null}
        The model is loaded. `describer`: what describes, null for nothing.
    {"event": "standing", "standing": "working" | "watching" | "paused"}
        What the process is at now; said when it changes.
    {"event": "refused", "path": str, "reason": str}
        A path that it was asked to follow cannot be.
    {"event": "trouble", "reason": str}
        Something is amiss, and indexing goes on without it.
    {"event": "scan", "root": str, "offline": bool, "new": int, "changed": int,
     "unchanged": int, "removed": int, "left_out": [{"path": str, "reason": str}]}
        A root was compared with the library. `offline`: it is not there now; its rows stay.
    {"event": "progress", "phase": "scan" | "index" | "describe", "done": int,
     "total": int | null, "failed": int, "rate_per_s": float | null, "left_s": float | null,
     "path": str | null}
        After each batch. `path`: the file finished last. In phase "scan" `done` counts the media
        files found so far and `total` is null.
    {"event": "file_failed", "path": str, "reason": str}
        One file could not be read; the others go on.
    {"event": "file_incomplete", "path": str, "reason": str}
        One file breaks off; what is there of it was indexed.
    {"event": "done", "cancelled": bool, "watching": bool, "indexed": int, "known": int,
     "failed": int, "moving": int, "described": int, "elapsed_s": float, "library": str,
     "model": str}
        A pass ended. `known`: recognised by content (moved, renamed, copied). `moving`: changed
        while it was read, taken up by the next pass. `watching`: more passes follow. When
        `cancelled`, the counts are 0; what was committed stays.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Protocol, Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from leccr_desktop.cli.wording import duration_in_words
from leccr_engine.indexing.indexer import IndexSummary
from leccr_engine.indexing.progress import FileFailed, FileIncomplete, Phase, RootScanned
from leccr_engine.indexing.progress import Progress as IndexProgress

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from leccr_engine.indexing.progress import IndexEvent

_PHASES = {
    Phase.SCAN: "Looking for files",
    Phase.INDEX: "Indexing",
    Phase.DESCRIBE: "Describing",
}


class IndexReport(Protocol):
    """Tells somebody how indexing goes; a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def event(self, event: IndexEvent) -> None:
        """Tell of one event."""
        ...

    def model(self, model_id: str, describer_id: str | None) -> None:
        """Tell which model is loaded, and what describes."""
        ...

    def standing(self, standing: str) -> None:
        """Tell that it works, watches or is paused now."""
        ...

    def refused(self, path: Path, reason: str) -> None:
        """Tell that a path cannot be followed."""
        ...

    def trouble(self, reason: str) -> None:
        """Tell what is amiss, though indexing goes on."""
        ...

    def done(self, summary: IndexSummary, *, cancelled: bool, watching: bool) -> None:
        """Tell that a pass ended."""
        ...


class EventLines:
    """JSON lines on standard output, as the module says."""

    def __init__(self, library: Path) -> None:
        self._library = str(library)
        self._model_id = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass

    def event(self, event: IndexEvent) -> None:
        """Write one event."""
        match event:
            case RootScanned():
                line = {
                    "event": "scan",
                    "root": str(event.root),
                    "offline": event.offline,
                    "new": event.new,
                    "changed": event.changed,
                    "unchanged": event.unchanged,
                    "removed": event.removed,
                    "left_out": [
                        {"path": str(entry.path), "reason": entry.reason}
                        for entry in event.left_out
                    ],
                }
            case IndexProgress():
                line = {
                    "event": "progress",
                    "phase": event.phase.value,
                    "done": event.done,
                    "total": event.total,
                    "failed": event.failed,
                    "rate_per_s": _rounded(event.rate_per_s),
                    "left_s": _rounded(event.left_s),
                    "path": None if event.current is None else str(event.current),
                }
            case FileFailed():
                line = {"event": "file_failed", "path": str(event.path), "reason": event.reason}
            case FileIncomplete():
                line = {
                    "event": "file_incomplete",
                    "path": str(event.path),
                    "reason": event.missing,
                }
        self._write(line)

    def model(self, model_id: str, describer_id: str | None) -> None:
        """Write which model is loaded."""
        self._model_id = model_id
        self._write({"event": "model", "model": model_id, "describer": describer_id})

    def standing(self, standing: str) -> None:
        """Write what it is at."""
        self._write({"event": "standing", "standing": standing})

    def refused(self, path: Path, reason: str) -> None:
        """Write what cannot be followed."""
        self._write({"event": "refused", "path": str(path), "reason": reason})

    def trouble(self, reason: str) -> None:
        """Write what is amiss."""
        self._write({"event": "trouble", "reason": reason})

    def done(self, summary: IndexSummary, *, cancelled: bool, watching: bool) -> None:
        """Write the end of a pass."""
        counts = asdict(summary) | {"elapsed_s": _rounded(summary.elapsed_s)}
        self._write(
            {"event": "done", "cancelled": cancelled, "watching": watching}
            | counts
            | {"library": self._library, "model": self._model_id}
        )

    def _write(self, line: dict[str, object]) -> None:
        # ASCII: any reader can decode it, whatever this system's encoding is.
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


class ProgressBar:
    """A bar on standard error and a sentence at the end on standard output."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._bar = Progress(
            TextColumn("{task.description:<18}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[detail]}"),
            console=Console(stderr=True),
            transient=True,
            redirect_stdout=False,
        )
        self._tasks: dict[Phase, TaskID] = {}
        self._passes = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def event(self, event: IndexEvent) -> None:
        """Show one event."""
        match event:
            case RootScanned():
                self._show_scan(event)
            case FileFailed():
                self._say(f"Skipped {event.path}: {event.reason}")
            case FileIncomplete():
                self._say(f"Read in part: {event.path}: {event.missing}")
            case IndexProgress():
                self._show_progress(event)

    def model(self, model_id: str, describer_id: str | None) -> None:
        """A person chose it: nothing to say."""

    def standing(self, standing: str) -> None:
        """The bar shows it."""

    def refused(self, path: Path, reason: str) -> None:
        """Say what cannot be followed."""
        self._say(f"Not followed: {path}: {reason}")

    def trouble(self, reason: str) -> None:
        """Say what is amiss."""
        self._say(reason)

    def done(self, summary: IndexSummary, *, cancelled: bool, watching: bool) -> None:
        """Say how a pass ended."""
        for task in self._tasks.values():
            self._bar.remove_task(task)
        self._tasks = {}
        self._bar.refresh()
        if cancelled:
            self._say("Stopped. What was indexed so far stays; run the same command to go on.")
            return
        self._passes += 1
        if self._passes > 1 and summary == IndexSummary(elapsed_s=summary.elapsed_s):
            return  # watching: something changed that is none of ours
        parts = [f"{summary.indexed} indexed"]
        if summary.known:
            parts.append(f"{summary.known} recognised by content")
        if summary.described:
            parts.append(f"{summary.described} described later")
        if summary.failed:
            parts.append(f"{summary.failed} failed")
        if summary.moving:
            parts.append(f"{summary.moving} changed meanwhile, index again")
        sentence = f"{', '.join(parts)} in {summary.elapsed_s:.1f} s. Library: {self._library}"
        if watching:
            sentence += "\nWatching for changes. Ctrl-C stops."
        sys.stdout.write(sentence + "\n")
        sys.stdout.flush()

    def _show_scan(self, scan: RootScanned) -> None:
        if scan.offline:
            self._say(
                f"{scan.root} is not there now. Its files stay in the library, offline, until it "
                "is back: connect the drive and index again."
            )
        for entry in scan.left_out:
            self._say(f"Left out {entry.path}: {entry.reason}")
        if not scan.offline and not scan.new + scan.changed + scan.unchanged:
            self._say(f"No photos or videos in {scan.root}.")

    def _show_progress(self, progress: IndexProgress) -> None:
        if progress.total == 0:
            return
        if progress.phase is not Phase.SCAN and Phase.SCAN in self._tasks:
            self._bar.remove_task(self._tasks.pop(Phase.SCAN))
        if progress.phase not in self._tasks:
            self._tasks[progress.phase] = self._bar.add_task(
                _PHASES[progress.phase], total=progress.total, detail=""
            )
        details = []
        if progress.rate_per_s is not None and progress.total is not None:
            details.append(f"{progress.rate_per_s:.1f}/s")
        if progress.left_s:
            details.append(f"{duration_in_words(progress.left_s)} left")
        if progress.failed:
            details.append(f"{progress.failed} failed")
        self._bar.update(
            self._tasks[progress.phase],
            completed=progress.done,
            total=progress.total,
            detail=", ".join(details),
        )

    def _say(self, sentence: str) -> None:
        self._bar.console.print(escape(sentence), highlight=False, soft_wrap=True)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
