"""What `train` says while it works. Owns: the bar, a line an epoch, and the table at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
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
        self._task = self._bar.add_task("Training", total=None, detail="")
        self._epochs = 0

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
                    self.say("Validation gets no better: stopping early.")
            case CheckpointWritten():
                pass  # a person hears of it when the run stops
            case RunDone():
                self._end(event)

    def say(self, sentence: str) -> None:
        """Say something above the bar."""
        self._bar.console.print(escape(sentence), soft_wrap=True)

    def _start(self, run: RunStarted) -> None:
        processes = "1 process" if run.processes == 1 else f"{run.processes} processes"
        self.say(
            f"{run.recipe}: {run.items:,} items ({run.descriptions:.0%} described), "
            f"{run.pairs:,} pairs, {run.epochs} epochs of {run.steps_per_epoch:,} steps, "
            f"{processes} on {run.device}. Everything goes to {run.out}."
        )
        total = run.epochs * run.steps_per_epoch
        if run.first_step:
            self.say(f"Going on after step {run.first_step:,} of {total:,}.")
        self._epochs = run.epochs
        self._bar.update(self._task, total=total, completed=run.first_step)
        if self._bar.console.is_interactive:
            self._bar.start()

    def _step(self, step: StepDone) -> None:
        details = [f"loss {step.losses['total']:.3f}", f"lr {step.learning_rate:.1e}"]
        if step.samples_per_s is not None:
            details.append(f"{step.samples_per_s:.1f} samples/s")
        if step.time_left_s is not None:
            details.append(f"{duration_in_words(step.time_left_s)} left")
        self._bar.update(
            self._task,
            completed=step.step,
            description=f"Epoch {step.epoch}/{self._epochs}",
            detail=", ".join(details),
        )

    def _validated(self, measured: Validated) -> None:
        best = ", the best so far" if measured.is_best and measured.epoch else ""
        scores = "; ".join(map(_in_one_line, measured.scores))
        self.say(
            f"{_when(measured.epoch)}: validation SumR {measured.sum_recall:.1f}{best}. {scores}"
        )

    def _end(self, done: RunDone) -> None:
        self._hide_bar()
        table = Table(
            title=f"{_when(done.best_epoch)}, the best in validation, on the {done.split} split",
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

    def _tell(self, line: str) -> None:
        self._console.print(escape(line), soft_wrap=True)


def _when(epoch: int) -> str:
    return f"Epoch {epoch}" if epoch else "Before the first epoch"


def _in_one_line(score: RetrievalScores) -> str:
    there, back = "/".join(_three(score.text_to_visual)), "/".join(_three(score.visual_to_text))
    return f"{score.language}: R@1/5/10 {there} text to visual, {back} visual to text"


def _three(recalls: Recalls) -> tuple[str, str, str]:
    return f"{recalls.r1:.1f}", f"{recalls.r5:.1f}", f"{recalls.r10:.1f}"
