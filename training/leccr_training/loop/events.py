"""What a training run tells whoever listens. Owns: the events, in the order they can come.

    RunStarted, then per epoch: StepDone..., Validated, EpochDone; at any time CheckpointWritten;
    at the end RunDone. A run that is cancelled or fails ends with the exception instead.

Every process of a run may emit them; the numbers are the whole run's, not one process's share.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from leccr_training.data.items import Split
    from leccr_training.evaluation import RetrievalScores

__all__ = [
    "CheckpointWritten",
    "EpochDone",
    "RunDone",
    "RunStarted",
    "StepDone",
    "TrainEvent",
    "Validated",
]


@dataclass(frozen=True, slots=True)
class RunStarted:
    """Data and model are there; the first step comes next.

    Attributes:
        recipe: its name.
        out: the run's folder.
        items: images or clips in the training split.
        pairs: (item, English caption, translation) in an epoch.
        epochs: of the whole run, the ones done before included.
        steps_per_epoch: optimiser steps.
        first_step: steps done before, by the run that this one resumes; 0: a new run.
        processes: that train together.
        device: where, in words, such as "cpu" or "cuda, bf16".
        descriptions: share of the items that have a description, in [0, 1].
    """

    recipe: str
    out: Path
    items: int
    pairs: int
    epochs: int
    steps_per_epoch: int
    first_step: int
    processes: int
    device: str
    descriptions: float


@dataclass(frozen=True, slots=True)
class StepDone:
    """The optimiser made a step.

    Attributes:
        step: steps done in the whole run, this one included.
        epoch: from 1.
        epoch_step: steps done in this epoch, this one included.
        losses: by name, "total" first, then its parts, each times its weight.
        learning_rate: of the layers that were there before; new layers have theirs times a factor.
        samples_per_s: pairs per second over the last steps; None before there is a rate.
        time_left_s: to the run's last epoch at that rate; None before there is a rate.
    """

    step: int
    epoch: int
    epoch_step: int
    losses: Mapping[str, float]
    learning_rate: float
    samples_per_s: float | None
    time_left_s: float | None


@dataclass(frozen=True, slots=True)
class Validated:
    """The model was measured on the validation split.

    Attributes:
        epoch: from 1; 0: before the first step.
        scores: one a language, of both levels together.
        sum_recall: mean SumR of the languages, which the best epoch is chosen by.
        is_best: no epoch before was better.
    """

    epoch: int
    scores: tuple[RetrievalScores, ...]
    sum_recall: float
    is_best: bool


@dataclass(frozen=True, slots=True)
class EpochDone:
    """An epoch is over, its validation included.

    Attributes:
        epoch: from 1.
        losses: by name, mean over the epoch's steps.
        elapsed_s: that the epoch took.
        stops_early: validation did not get better for long enough, so this was the last.
    """

    epoch: int
    losses: Mapping[str, float]
    elapsed_s: float
    stops_early: bool


@dataclass(frozen=True, slots=True)
class CheckpointWritten:
    """All that a resumed run needs is safe on disk.

    Attributes:
        path: the checkpoint's folder.
        step: steps done by then.
    """

    path: Path
    step: int


@dataclass(frozen=True, slots=True)
class RunDone:
    """The run came to its end and the best epoch's model was measured, once.

    Attributes:
        best_epoch: the epoch that the model is from; 0: the model as it started.
        split: what it was measured on.
        scores: on that split, one a language, of both levels together.
        model: folder of the best model.
        report: the report page; None: there is none.
        logs: TensorBoard's folder.
        elapsed_s: of this run, without the ones that it resumed.
    """

    best_epoch: int
    split: Split
    scores: tuple[RetrievalScores, ...]
    model: Path
    report: Path | None
    logs: Path
    elapsed_s: float


TrainEvent = RunStarted | StepDone | Validated | EpochDone | CheckpointWritten | RunDone
"""Told on the thread that trains."""
