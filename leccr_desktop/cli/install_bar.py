"""The bar of a download. Owns: showing how far, how fast and how long still, on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.filesize import decimal
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

if TYPE_CHECKING:
    from types import TracebackType

    from leccr_engine.models.install import InstallProgress

__all__ = ["InstallBar"]


class InstallBar:
    """Appears with the first progress; a context manager."""

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

    def show(self, progress: InstallProgress) -> None:
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


def _detail(progress: InstallProgress) -> str:
    if progress.bytes_per_s is None or progress.left_s is None:
        return ""
    minutes, seconds = divmod(round(progress.left_s), 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{decimal(round(progress.bytes_per_s))}/s, {left} left"
