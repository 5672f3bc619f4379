"""What `train` says while it works. Owns: the bar, a line an epoch, and the table at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.table import Table

from leccr_desktop.cli.wording import duration_in_words
from leccr_training.loop.events import (
    CheckpointWritten,
    EpochDone,
    RunDone,
    RunStarted,
    StepDone,
    Validated,
)

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from leccr_training.evaluation import Recalls, RetrievalScores
    from leccr_training.loop.events import TrainEvent


class TrainReport:
    """Tells a person how training goes: on standard error, and how it ended on standard output.

    Args:
        quiet: say nothing; another process of the same run does.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._console = Console(quiet=quiet, highlight=False)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[detail]}"),
            console=Console(stderr=True, quiet=quiet, highlight=False),
            transient=True,
            redirect_stdout=False,
        )
        self._run: RunStarted | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._hide_bar()

    def event(self, event: TrainEvent) -> None:
        """Show one event."""
        match event:
            case RunStarted():
                self._start(event)
            case StepDone():
                self._step(event)
            case Validated():
                self._validated(event)
            case EpochDone():
                if event.stops_early:
                    self._say("Validation gets no better: stopping early.")
            case CheckpointWritten():
                pass  # a person needs to hear of it when the run stops; see `stopped`
            case RunDone():
                self._end(event)

    def stopped(self, out: Path) -> None:
        """Say that the run was stopped on request."""
        self._say(f"Stopped. {out} keeps what was learnt; the same command with --resume goes on.")

    def _start(self, run: RunStarted) -> None:
        processes = "1 process" if run.processes == 1 else f"{run.processes} processes"
        self._say(
            f"{run.recipe}: {run.items:,} items ({run.descriptions:.0%} described), "
            f"{run.pairs:,} pairs, {run.epochs} epochs of {run.steps_per_epoch:,} steps, "
            f"{processes} on {run.device}. Everything goes to {run.out}."
        )
        total = run.epochs * run.steps_per_epoch
        if run.first_step:
            self._say(f"Going on after step {run.first_step:,} of {total:,}.")
        if self._bar.console.is_interactive:
            self._bar.start()
        self._run = run
        self._task = self._bar.add_task(
            "Training", total=total, completed=run.first_step, detail=""
        )

    def _step(self, step: StepDone) -> None:
        if self._run is None or self._task is None:
            return
        details = [f"loss {step.losses['total']:.3f}", f"lr {step.learning_rate:.1e}"]
        if step.samples_per_s is not None:
            details.append(f"{step.samples_per_s:.1f} samples/s")
        if step.time_left_s is not None:
            details.append(f"{duration_in_words(step.time_left_s)} left")
        self._bar.update(
            self._task,
            completed=step.step,
            description=f"Epoch {step.epoch}/{self._run.epochs}",
            detail=", ".join(details),
        )

    def _validated(self, measured: Validated) -> None:
        when = f"Epoch {measured.epoch}" if measured.epoch else "Before the first epoch"
        best = ", the best so far" if measured.is_best and measured.epoch else ""
        scores = "; ".join(map(_in_one_line, measured.scores))
        self._say(f"{when}: validation SumR {measured.sum_recall:.1f}{best}. {scores}")

    def _end(self, done: RunDone) -> None:
        self._hide_bar()
        table = Table(
            title=f"Epoch {done.best_epoch}, the best in validation, on the {done.split} split",
            title_justify="left",
            box=None,
            pad_edge=False,
        )
        table.add_column("language")
        for column in ("text to visual R@1", "5", "10", "visual to text R@1", "5", "10", "SumR"):
            table.add_column(column, justify="right")
        for score in done.scores:
            recalls = (*_three(score.text_to_visual), *_three(score.visual_to_text))
            table.add_row(score.language, *recalls, f"{score.sum_recall:.1f}")
        self._console.print(table)
        self._tell(f"Trained in {duration_in_words(done.elapsed_s)}.")
        self._tell(f"Model   {done.model}")
        if done.report is not None:
            self._tell(f"Report  {done.report}")
        self._tell(f"Logs    {done.logs}")

    def _hide_bar(self) -> None:
        if self._bar.live.is_started:
            self._bar.stop()

    def _say(self, sentence: str) -> None:
        self._bar.console.print(escape(sentence), soft_wrap=True)

    def _tell(self, line: str) -> None:
        self._console.print(escape(line), soft_wrap=True)


def _in_one_line(score: RetrievalScores) -> str:
    there, back = "/".join(_three(score.text_to_visual)), "/".join(_three(score.visual_to_text))
    return f"{score.language}: R@1/5/10 {there} text to visual, {back} visual to text"


def _three(recalls: Recalls) -> tuple[str, str, str]:
    return f"{recalls.r1:.1f}", f"{recalls.r5:.1f}", f"{recalls.r10:.1f}"
