"""What `describe` and `translate` share. Owns: their options, their bar, how they are stopped."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Optional

import typer

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from leccr_training.data.benchmarks import LoadOptions
    from leccr_training.prepare.progress import OnProgress, Progress

__all__ = [
    "BatchSizeOption",
    "BenchmarkOption",
    "DataOption",
    "TaskOption",
    "bar",
    "load_options",
    "name_of_benchmark",
    "stoppable",
]

DataOption = Annotated[
    Path, typer.Option("--data", metavar="DIR", help="Folder with the benchmark's files.")
]
BenchmarkOption = Annotated[
    Optional[str],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--benchmark",
        metavar="NAME",
        help="multi30k, mscoco, flickr30k, vatex or msrvtt. Default: the only one under DIR.",
        show_default=False,
    ),
]
TaskOption = Annotated[
    Optional[Literal["1", "2"]],  # noqa: UP045 - evaluated by typer
    typer.Option("--task", help="Of Multi30K: 1, one caption an image; 2, five.", show_default="1"),
]
BatchSizeOption = Annotated[
    Optional[int],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--batch-size", min=1, help="At once. Default: what suits the device.", show_default=False
    ),
]


def name_of_benchmark(data: Path, chosen: str | None) -> str:
    """Return the benchmark as chosen, else the only one that is there.

    Raises:
        DataError: there is none, or more than one.
    """
    from leccr_training.prepare.sources import only_benchmark

    return chosen or only_benchmark(data)


def load_options(task: str | None) -> LoadOptions:
    """Return how the benchmark is to be read."""
    from leccr_training.data.benchmarks import LoadOptions

    return LoadOptions(task=None if task is None else int(task))


@contextmanager
def stoppable() -> Iterator[threading.Event]:
    """Give an event that Ctrl-C sets; say what stays when the work then ends, and exit.

    Raises:
        typer.Exit: stopped on request.
    """
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_engine.errors import Cancelled

    with StopRequest(watch_stdin=False) as stop:
        try:
            yield stop.event
        except Cancelled as error:
            typer.echo(f"{error} Run the same command to go on.", err=True)
            raise typer.Exit(stop.exit_code) from error


@contextmanager
def bar(description: str) -> Iterator[OnProgress]:
    """Show a bar on standard error, with rate and time left, fed by what this gives."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[detail]}"),
    )
    with Bar(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False
    ) as shown:
        task = shown.add_task(description, total=None, detail="")

        def show(progress: Progress) -> None:
            shown.update(
                task, completed=progress.done, total=progress.total, detail=_detail(progress)
            )

        yield show


def _detail(progress: Progress) -> str:
    from leccr_desktop.cli.wording import duration_in_words

    details = []
    if progress.rate_per_s is not None:
        rate = progress.rate_per_s
        details.append(f"{rate:.1f}/s" if rate >= 1 else f"{rate * 60:.1f}/min")
    if progress.left_s:
        details.append(f"{duration_in_words(progress.left_s)} left")
    if progress.failed:
        details.append(f"{progress.failed} failed")
    return ", ".join(details)
