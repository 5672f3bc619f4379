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
import shutil
import time
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import torch
from accelerate import Accelerator
from accelerate.utils import InitProcessGroupKwargs, broadcast_object_list
from torch.utils.data import DataLoader

from leccr_engine.errors import Cancelled
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.texts import TextTokenizer
from leccr_training.data.items import ImageFile, Split
from leccr_training.data.pairs import BatchOrder, PairCollator, PairDataset
from leccr_training.data.token_cache import VisualTokenCache
from leccr_training.data.visual import or_raise
from leccr_training.errors import TrainingError
from leccr_training.evaluation import LEVELS, embed_split, retrieval_scores
from leccr_training.loop.checkpoints import Checkpoint, Checkpoints, replace_json
from leccr_training.loop.events import (
    CheckpointWritten,
    EpochDone,
    RunDone,
    RunStarted,
    StepDone,
    Validated,
)
from leccr_training.loop.objective import LeccrTrainee
from leccr_training.loop.optimiser import build_optimizer, linear_schedule
from leccr_training.loop.resume import check_resumable, provenance, restore, snapshot
from leccr_training.loop.run_log import RESULT_FILE, TENSORBOARD_FOLDER, RunLog
from leccr_training.loop.step import accumulate_gradients
from leccr_training.report import write_report
from leccr_training.results import BenchmarkResult
from leccr_training.start import starting_point

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from torch import Tensor

    from leccr_training.data.items import CaptionedItems
    from leccr_training.data.pairs import PairBatch
    from leccr_training.evaluation import EmbeddedSplit, Level, RetrievalScores
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
        run.prepare(checkpoint)
        run.go(cancel)
    finally:
        run.close()
    done = run.measure(elapsed_s=time.monotonic() - began)
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


@dataclass(slots=True)
class _Position:
    """Where a run stands.

    Attributes:
        step: optimiser steps done.
        epoch: epochs done.
        epoch_step: steps done of the next one.
        best_epoch: in validation.
        best_sum_recall: of that epoch; None before the first validation.
        worse_epochs: since then.
        loss_sums: of the epoch's steps so far, by name.
    """

    step: int = 0
    epoch: int = 0
    epoch_step: int = 0
    best_epoch: int = 0
    best_sum_recall: float | None = None
    worse_epochs: int = 0
    loss_sums: dict[str, float] = field(default_factory=dict)


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
        self.position = _Position()
        self.log: RunLog | None = None
        config = start.model.config
        self.tokenizer = TextTokenizer(
            start.tokenizer,
            max_tokens=config.max_text_tokens,
            pad_id=start.model.text_tower.pad_id,
            cleaning=config.text_cleaning,
        )

    def prepare(self, checkpoint: Checkpoint | None) -> None:
        """Builds all that trains, as the recipe says or as the checkpoint left it."""
        settings, accelerator, start = self.settings, self.accelerator, self.start
        if settings.run.checkpoint_gradients:
            start.model.checkpoint_gradients()
        trainee = LeccrTrainee(start.model, settings.loss, frozen=settings.run.freeze)
        trainee.to(accelerator.device)
        pairs = PairDataset(
            self.data.train,
            settings.languages,
            start.model.config,
            seed=settings.seed,
            augment=settings.data.augment == "crop",
            caption_words=settings.data.max_caption_words,
            cache=self._token_cache(),
        )
        self.order = BatchOrder(
            len(pairs),
            batch_size=settings.run.batch_size,
            micro_batch_size=settings.run.micro_batch_size,
            seed=settings.seed,
            process=accelerator.process_index,
            processes=accelerator.num_processes,
        )
        self.loader: DataLoader[Any] = DataLoader(
            pairs,
            batch_sampler=self.order,
            collate_fn=PairCollator(self.tokenizer, cached=pairs.is_cached),
            num_workers=settings.run.workers,
            persistent_workers=settings.run.workers > 0,
            # A generator of its own: the loader's draws must not move dropout's.
            generator=torch.Generator(),
            pin_memory=accelerator.device.type == "cuda",
        )
        self.total_steps = self.order.steps * settings.schedule.epochs
        self.trainee = trainee
        plain_optimizer = build_optimizer(trainee, settings.optimizer)
        self.schedule = linear_schedule(
            plain_optimizer, steps=self.total_steps, warmup=settings.schedule.warmup
        )
        self.wrapped, self.optimizer = accelerator.prepare(trainee, plain_optimizer)
        # Each process drops out other units; the parameters were the same before.
        torch.manual_seed(settings.seed + accelerator.process_index)
        if checkpoint is not None:
            restore(checkpoint, trainee, plain_optimizer, self.schedule, accelerator)
            self.position = _Position(**checkpoint.state["position"])
        if accelerator.is_main_process:
            resumed_at = None if checkpoint is None else self.position.step
            self.log = RunLog(self.out, resumed_at=resumed_at)
        items = self.data.train.items
        self.tell(
            RunStarted(
                recipe=settings.name,
                out=self.out,
                items=len(items),
                pairs=len(pairs),
                epochs=settings.schedule.epochs,
                steps_per_epoch=self.order.steps,
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
            means = {name: value / self.order.steps for name, value in position.loss_sums.items()}
            position.epoch += 1
            position.epoch_step = 0
            position.loss_sums = {}
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

    def measure(self, *, elapsed_s: float) -> RunDone:
        """Measures the best epoch's model on the final split, once, and leaves it in `model/`."""
        shared: list[RunDone | None] = [None]
        if self.accelerator.is_main_process:
            shared = [self._measure(elapsed_s)]
        [done] = broadcast_object_list(shared)
        return done  # type: ignore[no-any-return]

    def _measure(self, elapsed_s: float) -> RunDone:
        recipe, best = self.settings, self.checkpoints.best()
        assert best is not None
        folder = self.out / "model"
        _copy_folder(Checkpoint.model_of(best), folder)
        model = LeccrModel.from_pretrained(folder)
        model.to(self.accelerator.device)
        embedded = [self._embed(model, split) for split in self.data.final]
        scores = tuple(score for one in embedded for score in _scores(one, LEVELS))
        result = BenchmarkResult(
            model=recipe.name,
            mixing_weight=float(model.config.mixing_weight),
            benchmark=recipe.benchmark,
            split=Split(recipe.evaluation.split),
            task=recipe.data.task,
            test_set=recipe.data.test_set,
            scores=scores,
        )
        replace_json(self.out / RESULT_FILE, result.to_json())
        report = write_report(
            self.out,
            embedded=embedded[0],
            split=self.data.final[0],
            languages=tuple(embedded[0].texts),
        )
        return RunDone(
            best_epoch=self.position.best_epoch,
            split=result.split,
            scores=tuple(score for score in scores if score.level == "both"),
            model=folder,
            report=report,
            logs=self.out / TENSORBOARD_FOLDER,
            elapsed_s=elapsed_s,
        )

    def _train_epoch(self, cancel: threading.Event | None) -> None:
        settings, position = self.settings, self.position
        self.trainee.train()
        self.order.start_at(position.epoch, position.epoch_step)
        window = _LossWindow()
        written = time.monotonic()
        batches = or_raise(self.loader)
        while position.epoch_step < self.order.steps:
            window.add(self._step(batches))
            position.step += 1
            position.epoch_step += 1
            is_last = position.epoch_step == self.order.steps
            # Reading a loss waits for the device, and asking the others waits for them.
            if is_last or position.step % settings.run.log_every == 0:
                self._report(window)
                window = _LossWindow()
                if is_last:
                    break
                if self._is_asked_to_stop(cancel):
                    raise self._stopped(self._write_checkpoint(is_best=False))
                if self._any(time.monotonic() - written > 60 * settings.run.checkpoint_minutes):
                    self._write_checkpoint(is_best=False)
                    written = time.monotonic()

    def _step(self, batches: Iterator[PairBatch]) -> dict[str, Tensor]:
        """One step of the optimiser."""
        accelerator = self.accelerator
        share = [next(batches).to(accelerator.device) for _ in range(self.order.micro_batches)]
        losses = accumulate_gradients(self.wrapped, share, self.settings.loss, accelerator)
        if self.settings.optimizer.max_grad_norm is not None:
            accelerator.clip_grad_norm_(
                self.trainee.parameters(), self.settings.optimizer.max_grad_norm
            )
        self.optimizer.step()
        if not accelerator.optimizer_step_was_skipped:
            self.schedule.step()
        self.optimizer.zero_grad()
        return losses

    def _report(self, window: _LossWindow) -> None:
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
        for name, value in sums.items():
            position.loss_sums[name] = position.loss_sums.get(name, 0.0) + value
        rate = window.steps * settings.run.batch_size / window.elapsed_s()
        done = StepDone(
            step=position.step,
            epoch=position.epoch + 1,
            epoch_step=position.epoch_step,
            losses={name: value / window.steps for name, value in sums.items()},
            learning_rate=float(self.schedule.get_last_lr()[0]),
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
            model = self.start.model
            shared = [
                tuple(
                    scores
                    for split in self.data.validation
                    for scores in _scores(self._embed(model, split), ("both",))
                )
            ]
            self.trainee.train()
        [scores] = broadcast_object_list(shared)
        mean = sum(score.sum_recall for score in scores) / len(scores)
        best = position.best_sum_recall
        is_best = best is None or mean > best
        if is_best:
            position.best_sum_recall, position.best_epoch = mean, position.epoch
            position.worse_epochs = 0
        else:
            position.worse_epochs += 1
        validated = Validated(position.epoch, scores, mean, is_best)
        if self.log is not None:
            self.log.validation(validated, step=position.step)
        self.tell(validated)
        return is_best

    def _embed(self, model: LeccrModel, split: CaptionedItems) -> EmbeddedSplit:
        return embed_split(
            model,
            self.tokenizer,
            split,
            device=self.accelerator.device,
            batch_size=self.settings.evaluation.batch_size,
            workers=self.settings.run.workers,
        )

    def _stops_early(self) -> bool:
        patience = self.settings.schedule.patience
        return patience is not None and self.position.worse_epochs >= patience

    def _write_checkpoint(self, *, is_best: bool) -> Path | None:
        """Writes where the run stands; every process calls it, process 0 writes and knows where."""
        tensors, state = snapshot(
            self.trainee, self.optimizer.optimizer, self.schedule, self.accelerator
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

    def _token_cache(self) -> VisualTokenCache | None:
        """Visual tokens computed once, where nothing that they come of learns or changes."""
        settings, model, items = self.settings, self.start.model, self.data.train.items
        stays = (
            "visual_tower" in settings.run.freeze
            and settings.data.augment == "none"
            and isinstance(model.visual_projection, torch.nn.Identity)
            and all(isinstance(item.source, ImageFile) for item in items)
        )
        if not stays:
            return None
        model.train(False)
        with self.accelerator.main_process_first():
            return VisualTokenCache.build(
                self.out / "cache" / "visual_tokens.npy",
                model,
                items,
                device=self.accelerator.device,
                batch_size=settings.evaluation.batch_size,
                workers=settings.run.workers,
            )


class _LossWindow:
    """Sums of the losses since the last report, left on the device until then."""

    def __init__(self) -> None:
        self.steps = 0
        self._sums: dict[str, Tensor] = {}
        self._began = time.monotonic()

    def add(self, losses: dict[str, Tensor]) -> None:
        self.steps += 1
        for name, loss in losses.items():
            self._sums[name] = self._sums[name] + loss if name in self._sums else loss

    def sums(self) -> dict[str, float]:
        return {name: float(value) for name, value in self._sums.items()}

    def elapsed_s(self) -> float:
        return max(time.monotonic() - self._began, 1e-9)


def _scores(embedded: EmbeddedSplit, levels: Sequence[Level]) -> Iterator[RetrievalScores]:
    """By language, and within one by level."""
    for language in embedded.texts:
        for level in levels:
            yield retrieval_scores(embedded, language, level=level)


def _copy_folder(source: Path, target: Path) -> None:
    """Copies a folder; `target` is the old one or the new one, never half of it."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        shutil.copytree(source, unfinished)
        shutil.rmtree(target, ignore_errors=True)
        unfinished.rename(target)
    except OSError as error:
        raise TrainingError(
            f"The model cannot be written to {target}: {error}. It is whole in {source}: make "
            "room, then go on with --resume."
        ) from error


def _in_words(accelerator: Accelerator) -> str:
    device = accelerator.device
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
    precision = accelerator.mixed_precision
    return f"{name}, {'fp32' if precision == 'no' else precision}"
