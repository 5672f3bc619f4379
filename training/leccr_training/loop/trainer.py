"""A training run, from a recipe and a data folder to a model that was measured. Owns: its course.

1. The data is there, checked and read (`run_data`).
2. The model starts from its towers' weights, from another LECCR model, or at random; or a run goes
   on from its last checkpoint, with the same numbers as if it had never stopped.
3. Each epoch: every pair once; then retrieval on the *validation* split, which alone decides which
   epoch was best; then a checkpoint.
4. The best epoch's model is measured on the test split, once, and left in `model/`.

CPU, one GPU, several GPUs or several machines: `accelerate launch` or `torchrun` start the same
program several times, and the numbers stay those of the global batch. Process 0 writes.

Source: arXiv 2409.19961, sec. 4.1; where it differs from the published code stands in the module
that owns the part.
"""

from __future__ import annotations

import math
import time
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

import torch
from accelerate import Accelerator
from accelerate.utils import InitProcessGroupKwargs, broadcast_object_list

from leccr_engine.errors import Cancelled
from leccr_training.data.items import Split
from leccr_training.data.visual import or_raise
from leccr_training.errors import TrainingError
from leccr_training.loop.checkpoints import Checkpoint, Checkpoints
from leccr_training.loop.events import (
    CheckpointWritten,
    EpochDone,
    RunDone,
    RunStarted,
    StepDone,
    Validated,
)
from leccr_training.loop.outcome import MODEL_FOLDER, Measurer
from leccr_training.loop.parts import build_parts
from leccr_training.loop.position import LossWindow, Position
from leccr_training.loop.resume import check_resumable, provenance, restore, snapshot
from leccr_training.loop.run_log import TENSORBOARD_FOLDER, RunLog
from leccr_training.loop.step import accumulate_gradients
from leccr_training.start import starting_point

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from torch import Tensor

    from leccr_training.data.pairs import PairBatch
    from leccr_training.evaluation import RetrievalScores
    from leccr_training.loop.events import TrainEvent
    from leccr_training.loop.run_data import RunData
    from leccr_training.recipe import Recipe
    from leccr_training.start import StartingPoint

__all__ = ["train"]

_LONGEST_WAIT = timedelta(hours=6)
"""For process 0, while it validates or looks at a data set for the first time."""


def train(
    recipe: Recipe,
    data: RunData,
    out: Path,
    *,
    resume: bool = False,
    device: str = "auto",
    on_event: Callable[[TrainEvent], None] = lambda event: None,
    cancel: threading.Event | None = None,
) -> RunDone:
    """Trains a model.

    Args:
        recipe: what to do.
        data: of `load_run_data`, or whatever else there is to learn from.
        out: the run's folder; see `run_log` and `checkpoints` for what is in it.
        resume: go on where the run in `out` stands; without one, start.
        device: "auto", or "cpu" to leave an accelerator alone.
        on_event: told what happens, in every process.
        cancel: set to stop after the step that is under way.

    Returns:
        What `on_event` is told last.

    Raises:
        DataError: the data does not fit the model or the batch.
        TrainingError: the loss is not finite, a checkpoint cannot be written, or a run cannot be
            resumed like this.
        ModelError: the model cannot be built.
        MediaError: an item cannot be read.
        Cancelled: stopped on request; what was done is kept.
    """
    began = time.monotonic()
    settings = recipe.effective()
    accelerator = _accelerator(settings, device)
    checkpoints = Checkpoints(out / "checkpoints")
    checkpoint = None
    if resume and (last := checkpoints.last()):
        checkpoint = Checkpoint.read(last)
        check_resumable(checkpoint, recipe, out)
    torch.manual_seed(settings.seed)
    start = starting_point(settings.model, data.captions(), model_id=settings.name)
    data.check_fits(start.model.config)
    if accelerator.is_main_process:
        out.mkdir(parents=True, exist_ok=True)
        (out / "recipe.yaml").write_text(recipe.to_yaml(), encoding="utf-8")
    run = _Run(recipe, settings, out, accelerator, data, start, checkpoints, on_event)
    try:
        run.begin(checkpoint)
        run.go(cancel)
    finally:
        run.close()
    done = run.conclude(elapsed_s=time.monotonic() - began)
    on_event(done)
    return done


def _accelerator(recipe: Recipe, device: str) -> Accelerator:
    precision = recipe.run.precision
    if precision == "auto":
        on_gpu = device != "cpu" and torch.cuda.is_available()
        precision = "bf16" if on_gpu and torch.cuda.is_bf16_supported() else "fp32"
    return Accelerator(
        cpu=device == "cpu",
        mixed_precision="no" if precision == "fp32" else precision,
        kwargs_handlers=[InitProcessGroupKwargs(timeout=_LONGEST_WAIT)],
    )


class _Run:
    """The parts of a run, once data and model are there, and where it stands."""

    def __init__(
        self,
        recipe: Recipe,
        settings: Recipe,
        out: Path,
        accelerator: Accelerator,
        data: RunData,
        start: StartingPoint,
        checkpoints: Checkpoints,
        on_event: Callable[[TrainEvent], None],
    ) -> None:
        self.recipe = recipe
        self.settings = settings
        self.out = out
        self.accelerator = accelerator
        self.data = data
        self.start = start
        self.checkpoints = checkpoints
        self.tell = on_event
        self.position = Position()
        self.log: RunLog | None = None
        self.parts = build_parts(settings, data.train, start, accelerator, out)
        self.measurer = Measurer(settings, self.parts.tokenizer, accelerator.device)
        self.total_steps = self.parts.order.steps * settings.schedule.epochs

    def begin(self, checkpoint: Checkpoint | None) -> None:
        """Stands at the first step, or where the checkpoint left the run."""
        parts, accelerator = self.parts, self.accelerator
        # Each process drops out other units; the parameters are the same in all.
        torch.manual_seed(self.settings.seed + accelerator.process_index)
        if checkpoint is not None:
            restore(
                checkpoint, parts.trainee, parts.optimizer.optimizer, parts.schedule, accelerator
            )
            self.position = Position(**checkpoint.state["position"])
        if accelerator.is_main_process:
            resumed_at = None if checkpoint is None else self.position.step
            self.log = RunLog(self.out, resumed_at=resumed_at)
        items = self.data.train.items
        self.tell(
            RunStarted(
                recipe=self.settings.name,
                out=self.out,
                items=len(items),
                pairs=parts.pairs,
                epochs=self.settings.schedule.epochs,
                steps_per_epoch=parts.order.steps,
                first_step=self.position.step,
                processes=accelerator.num_processes,
                device=_in_words(accelerator),
                descriptions=sum(item.description is not None for item in items) / len(items),
            )
        )

    def close(self) -> None:
        """Closes the log."""
        if self.log is not None:
            self.log.close()

    def go(self, cancel: threading.Event | None) -> None:
        """Trains to the last epoch, or until validation has not got better for long enough."""
        position, schedule = self.position, self.settings.schedule
        if position.best_sum_recall is None:
            self._validate()
            self._write_checkpoint(is_best=True)
        while position.epoch < schedule.epochs and not self._stops_early():
            began = time.monotonic()
            self._train_epoch(cancel)
            means = position.end_epoch()
            is_best = self._validate()
            path = self._write_checkpoint(is_best=is_best)
            self.tell(
                EpochDone(
                    epoch=position.epoch,
                    losses=means,
                    elapsed_s=time.monotonic() - began,
                    stops_early=self._stops_early(),
                )
            )
            if self._is_asked_to_stop(cancel):
                raise self._stopped(path)

    def conclude(self, *, elapsed_s: float) -> RunDone:
        """Measures the best epoch's model on the final split, once, and leaves it in `model/`."""
        shared: list[RunDone | None] = [None]
        best = self.checkpoints.best()
        if self.accelerator.is_main_process and best is not None:
            scores, report = self.measurer.conclude(
                Checkpoint.model_of(best), self.data.final, self.out
            )
            shared = [
                RunDone(
                    best_epoch=self.position.best_epoch,
                    split=Split(self.settings.evaluation.split),
                    scores=scores,
                    model=self.out / MODEL_FOLDER,
                    report=report,
                    logs=self.out / TENSORBOARD_FOLDER,
                    elapsed_s=elapsed_s,
                )
            ]
        [done] = broadcast_object_list(shared)
        return done  # type: ignore[no-any-return]

    def _train_epoch(self, cancel: threading.Event | None) -> None:
        settings, position, order = self.settings, self.position, self.parts.order
        self.parts.trainee.train()
        order.start_at(position.epoch, position.epoch_step)
        window = LossWindow()
        written = time.monotonic()
        batches = or_raise(self.parts.loader)
        while position.epoch_step < order.steps:
            window.add(self._step(batches))
            position.step += 1
            position.epoch_step += 1
            is_last = position.epoch_step == order.steps
            # Reading a loss waits for the device, and asking the others waits for them.
            if is_last or position.step % settings.run.log_every == 0:
                self._report(window)
                window = LossWindow()
                if is_last:
                    break
                if self._is_asked_to_stop(cancel):
                    raise self._stopped(self._write_checkpoint(is_best=False))
                if self._any(time.monotonic() - written > 60 * settings.run.checkpoint_minutes):
                    self._write_checkpoint(is_best=False)
                    written = time.monotonic()

    def _step(self, batches: Iterator[PairBatch]) -> dict[str, Tensor]:
        """One step of the optimiser."""
        accelerator, parts, settings = self.accelerator, self.parts, self.settings
        share = [next(batches).to(accelerator.device) for _ in range(parts.order.micro_batches)]
        losses = accumulate_gradients(parts.wrapped, share, settings.loss, accelerator)
        if settings.optimizer.max_grad_norm is not None:
            accelerator.clip_grad_norm_(
                parts.trainee.parameters(), settings.optimizer.max_grad_norm
            )
        parts.optimizer.step()
        if not accelerator.optimizer_step_was_skipped:
            parts.schedule.step()
        parts.optimizer.zero_grad()
        return losses

    def _report(self, window: LossWindow) -> None:
        position, settings = self.position, self.settings
        sums = window.sums()
        if not all(math.isfinite(value) for value in sums.values()):
            kept = self.checkpoints.last()
            raise TrainingError(
                f"The loss is not finite by step {position.step} "
                f"({', '.join(f'{name} {value:g}' for name, value in sums.items())}). The last "
                f"good checkpoint, {kept}, is intact. Lower optimizer.lr, set "
                "optimizer.max_grad_norm, or train with run.precision=fp32."
            )
        position.add_losses(sums)
        rate = window.steps * settings.run.batch_size / window.elapsed_s()
        done = StepDone(
            step=position.step,
            epoch=position.epoch + 1,
            epoch_step=position.epoch_step,
            losses={name: value / window.steps for name, value in sums.items()},
            learning_rate=float(self.parts.schedule.get_last_lr()[0]),
            samples_per_s=rate,
            time_left_s=(self.total_steps - position.step) * settings.run.batch_size / rate,
        )
        if self.log is not None:
            self.log.step(done)
        self.tell(done)

    def _validate(self) -> bool:
        """Measures retrieval on the validation split; whether no epoch before was better."""
        position = self.position
        shared: list[tuple[RetrievalScores, ...]] = [()]
        if self.accelerator.is_main_process:
            shared = [self.measurer.validate(self.start.model, self.data.validation)]
        [scores] = broadcast_object_list(shared)
        mean = sum(score.sum_recall for score in scores) / len(scores)
        validated = Validated(position.epoch, scores, mean, position.validated(mean))
        if self.log is not None:
            self.log.validation(validated, step=position.step)
        self.tell(validated)
        return validated.is_best

    def _stops_early(self) -> bool:
        patience = self.settings.schedule.patience
        return patience is not None and self.position.worse_epochs >= patience

    def _write_checkpoint(self, *, is_best: bool) -> Path | None:
        """Writes where the run stands; every process calls it, process 0 writes and knows where."""
        parts = self.parts
        tensors, state = snapshot(
            parts.trainee, parts.optimizer.optimizer, parts.schedule, self.accelerator
        )
        path = None
        if self.accelerator.is_main_process:
            state |= {
                "position": asdict(self.position),
                "recipe": self.recipe.model_dump(mode="json"),
                **provenance(),
            }
            step = self.position.step
            path = self.checkpoints.write(self.start, tensors, state, step=step, is_best=is_best)
            self.tell(CheckpointWritten(path, step))
        self.accelerator.wait_for_everyone()
        return path

    def _is_asked_to_stop(self, cancel: threading.Event | None) -> bool:
        return self._any(cancel is not None and cancel.is_set())

    def _stopped(self, path: Path | None) -> Cancelled:
        return Cancelled(
            f"Stopped after step {self.position.step} of {self.total_steps}; all of it is in "
            f"{path}. Go on with --resume."
        )

    def _any(self, condition: bool) -> bool:
        """Whether it holds in any process; they stop together or not at all."""
        if self.accelerator.num_processes == 1:
            return condition
        flag = torch.tensor([float(condition)], device=self.accelerator.device)
        return bool(self.accelerator.reduce(flag).item())


def _in_words(accelerator: Accelerator) -> str:
    device = accelerator.device
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
    precision = accelerator.mixed_precision
    return f"{name}, {'fp32' if precision == 'no' else precision}"
