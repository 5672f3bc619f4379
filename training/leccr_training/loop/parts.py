"""What trains, put together. Owns: building the parts of a run from recipe, data and start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch.utils.data import DataLoader

from leccr_engine.model.texts import TextTokenizer
from leccr_training.data.items import ImageFile
from leccr_training.data.pairs import BatchOrder, PairCollator, PairDataset
from leccr_training.data.token_cache import VisualTokenCache
from leccr_training.loop.objective import LeccrTrainee
from leccr_training.loop.optimiser import build_optimizer, linear_schedule

if TYPE_CHECKING:
    from pathlib import Path

    from accelerate import Accelerator
    from torch import nn

    from leccr_training.data.items import CaptionedItems
    from leccr_training.recipe import Recipe
    from leccr_training.start import StartingPoint

__all__ = ["TrainingParts", "build_parts"]


@dataclass(frozen=True, slots=True)
class TrainingParts:
    """The parts of a run, on the device.

    Attributes:
        tokenizer: of the model.
        pairs: of an epoch, how many.
        order: which of them a process sees, step by step.
        loader: reads them in that order.
        trainee: the network.
        wrapped: the same, as the accelerator prepared it.
        optimizer: as the accelerator prepared it; the plain one is its `optimizer`.
        schedule: of its learning rates.
    """

    tokenizer: TextTokenizer
    pairs: int
    order: BatchOrder
    loader: DataLoader[Any]
    trainee: LeccrTrainee
    wrapped: nn.Module
    optimizer: Any
    schedule: torch.optim.lr_scheduler.LRScheduler


def build_parts(
    settings: Recipe,
    train: CaptionedItems,
    start: StartingPoint,
    accelerator: Accelerator,
    out: Path,
) -> TrainingParts:
    """Builds all that trains; every process calls it.

    Args:
        settings: the effective recipe.
        train: the training split.
        start: its model is trained in place.
        accelerator: places and wraps.
        out: the run's folder, where visual tokens that stay are kept.

    Raises:
        DataError: no pair has a translation, or the pairs fill no batch.
        MediaError: an item cannot be read.
    """
    model = start.model
    tokenizer = TextTokenizer(
        start.tokenizer,
        max_tokens=model.config.max_text_tokens,
        pad_id=model.text_tower.pad_id,
        cleaning=model.config.text_cleaning,
    )
    if settings.run.checkpoint_gradients:
        model.checkpoint_gradients()
    trainee = LeccrTrainee(model, settings.loss, frozen=settings.run.freeze)
    trainee.to(accelerator.device)
    pairs = PairDataset(
        train,
        settings.languages,
        model.config,
        seed=settings.seed,
        augment=settings.data.augment == "crop",
        caption_words=settings.data.max_caption_words,
        cache=_token_cache(settings, train, trainee, accelerator, out),
    )
    order = BatchOrder(
        len(pairs),
        batch_size=settings.run.batch_size,
        micro_batch_size=settings.run.micro_batch_size,
        seed=settings.seed,
        process=accelerator.process_index,
        processes=accelerator.num_processes,
    )
    loader: DataLoader[Any] = DataLoader(
        pairs,
        batch_sampler=order,
        collate_fn=PairCollator(tokenizer, cached=pairs.is_cached),
        num_workers=settings.run.workers,
        persistent_workers=settings.run.workers > 0,
        # A generator of its own: the loader's draws must not move dropout's.
        generator=torch.Generator(),
    )
    optimizer = build_optimizer(trainee, settings.optimizer)
    schedule = linear_schedule(
        optimizer,
        steps=order.steps * settings.schedule.epochs,
        warmup=settings.schedule.warmup,
    )
    wrapped, prepared = accelerator.prepare(trainee, optimizer)
    return TrainingParts(tokenizer, len(pairs), order, loader, trainee, wrapped, prepared, schedule)


def _token_cache(
    settings: Recipe,
    train: CaptionedItems,
    trainee: LeccrTrainee,
    accelerator: Accelerator,
    out: Path,
) -> VisualTokenCache | None:
    """Visual tokens computed once, where nothing that they come of learns or changes."""
    model = trainee.model
    stays = (
        "visual_tower" in settings.run.freeze
        and settings.data.augment == "none"
        and isinstance(model.visual_projection, torch.nn.Identity)
        and all(isinstance(item.source, ImageFile) for item in train.items)
    )
    if not stays:
        return None
    trainee.train()  # what is frozen drops nothing out
    with accelerator.main_process_first():
        return VisualTokenCache.build(
            out / "cache" / "visual_tokens.npy",
            model,
            train.items,
            device=accelerator.device,
            batch_size=settings.evaluation.batch_size,
            workers=settings.run.workers,
        )
