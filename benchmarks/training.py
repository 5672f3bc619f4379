"""How fast this machine trains, beside the floor of its two towers alone. Prints; asserts nothing.

    python -m benchmarks.training [--steps 20] [--batch 128] [--precision auto] [--small]

A step of the recipe `multi30k_de`: ViT-B/32 and a text tower of mBERT's size with random weights,
captions of 30 words and descriptions of 100, from a batch on the device to the optimiser's step.
The floor is forward and backward of the two towers alone on the same pictures and captions, in the
same precision; the description's own pass, the attention layers, the losses and the optimiser come
on top. `--small` takes tiny towers, to try it where there is no GPU.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from accelerate import Accelerator

from leccr_training.data.pairs import PairBatch
from leccr_training.data.visual import VisualBatch, model_input
from leccr_training.loop.objective import LeccrTrainee
from leccr_training.loop.optimiser import build_optimizer
from leccr_training.loop.step import accumulate_gradients
from leccr_training.recipe import load_recipe
from leccr_training.start import starting_point

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from leccr_training.recipe import Recipe

WARM_UP_STEPS = 3
CAPTION_TOKENS = 40
DESCRIPTION_TOKENS = 130

RANDOM_WEIGHTS = ("model.visual_weights=null", "model.text_weights=null")
MBERT_SHAPE = {
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
}
MBERT_VOCABULARY = 119_547
MBERT = (f"model.text_tower_config={MBERT_SHAPE}",)
SMALL = (
    "model.visual_tower=timm:test_vit",
    "model.image_px=32",
    "model.token_width=32",
    "model.feedforward_width=32",
    "model.text_tower_config={hidden_size: 32, num_hidden_layers: 1, num_attention_heads: 2,"
    " intermediate_size: 48}",
)


@dataclass(frozen=True, slots=True)
class Speed:
    """Repeated steps of one kind.

    Attributes:
        name: what was done.
        step_s: seconds, each step.
        peak_bytes: most memory on the device; None on the CPU, where torch does not count it.
    """

    name: str
    step_s: tuple[float, ...]
    peak_bytes: int | None

    @property
    def median_s(self) -> float:
        """Seconds."""
        return statistics.median(self.step_s)


def measure(name: str, step: Callable[[], None], *, steps: int, device: torch.device) -> Speed:
    """Runs a step some times, after warming up."""
    on_gpu = device.type == "cuda"

    def wait() -> float:
        if on_gpu:
            torch.cuda.synchronize(device)
        return time.perf_counter()

    for _ in range(WARM_UP_STEPS):
        step()
    if on_gpu:
        torch.cuda.reset_peak_memory_stats(device)
    times = []
    for _ in range(steps):
        began = wait()
        step()
        times.append(wait() - began)
    peak = torch.cuda.max_memory_allocated(device) if on_gpu else None
    return Speed(name, tuple(times), peak)


def random_batch(recipe: Recipe, size: int, vocabulary: int, device: torch.device) -> PairBatch:
    """Pairs of as many different items, all described."""
    px = recipe.model.image_px

    def texts(tokens: int) -> tuple[Tensor, Tensor]:
        ids = torch.randint(2, vocabulary, (size, tokens))
        return ids, torch.ones_like(ids, dtype=torch.bool)

    pixels = torch.randint(0, 256, (size, px, px, 3), dtype=torch.uint8)
    batch = PairBatch(
        torch.arange(size),
        VisualBatch(pixels.to(device), None),
        None,
        *texts(DESCRIPTION_TOKENS),
        *texts(CAPTION_TOKENS),
        *texts(CAPTION_TOKENS),
    )
    return batch.to(device)


def whole_step(recipe: Recipe, batch: PairBatch, accelerator: Accelerator) -> Callable[[], None]:
    """What the training loop does with a batch."""
    trainee = _trainee(recipe)
    wrapped, optimizer = accelerator.prepare(trainee, build_optimizer(trainee, recipe.optimizer))
    wrapped.train()

    def step() -> None:
        accumulate_gradients(wrapped, [batch], recipe.loss, accelerator)
        optimizer.step()
        optimizer.zero_grad()

    return step


def towers_alone(recipe: Recipe, batch: PairBatch, accelerator: Accelerator) -> Callable[[], None]:
    """Forward and backward of both towers, and nothing else."""
    model = _trainee(recipe).model.to(accelerator.device)
    model.train()
    pixels, _ = model_input(_pictures(batch), model.config, accelerator.device)
    ids = torch.cat([batch.source_ids, batch.target_ids])
    mask = torch.cat([batch.source_mask, batch.target_mask])

    def step() -> None:
        with accelerator.autocast():
            seen = model.visual_tower(pixels).float().mean()
            read = model.text_tower(ids, mask).pooled.float().mean()
        (seen + read).backward()
        model.zero_grad()

    return step


def _pictures(batch: PairBatch) -> VisualBatch:
    assert batch.visual is not None
    return batch.visual


def _trainee(recipe: Recipe) -> LeccrTrainee:
    torch.manual_seed(recipe.seed)
    model = starting_point(recipe.model, ["a dog", "ein Hund"], model_id=recipe.name).model
    if recipe.model.text_tower_config == MBERT_SHAPE:
        # The table is as large as mBERT's, whatever a tokenizer of two captions needs.
        model.text_tower.network.resize_token_embeddings(MBERT_VOCABULARY)
    if recipe.run.checkpoint_gradients:
        model.checkpoint_gradients()
    return LeccrTrainee(model, recipe.loss)


def main(arguments: list[str] | None = None) -> int:
    """Measures and prints a Markdown table; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--precision", default="auto", choices=["auto", "fp32", "bf16", "fp16"])
    parser.add_argument("--small", action="store_true", help="tiny towers")
    options = parser.parse_args(arguments)
    shape = (*RANDOM_WEIGHTS, *(SMALL if options.small else MBERT))
    precision = options.precision
    if precision == "auto":
        precision = "bf16" if torch.cuda.is_available() else "fp32"
    accelerator = Accelerator(mixed_precision="no" if precision == "fp32" else precision)
    device = accelerator.device
    speeds = []
    for checkpoints in (False, True):
        recipe = load_recipe(
            "multi30k_de", (*shape, f"run.checkpoint_gradients={str(checkpoints).lower()}")
        ).effective()
        batch = random_batch(recipe, options.batch, 257, device)
        kind = "with checkpointing" if checkpoints else "without checkpointing"
        for name, of in (("towers alone", towers_alone), ("step", whole_step)):
            step = of(recipe, batch, accelerator)
            speeds.append(measure(f"{name}, {kind}", step, steps=options.steps, device=device))
            accelerator.free_memory()
    where = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    sys.stdout.write(table(speeds, options.batch, f"{where}, {precision}"))
    return 0


def table(speeds: list[Speed], batch: int, where: str) -> str:
    """Medians, and what share of the floor before it each step reaches."""
    lines = [
        f"{where}, batch {batch}",
        "",
        "| | ms | samples/s | peak memory, GiB | share of the towers' rate |",
        "|---|---:|---:|---:|---:|",
    ]
    for floor, step in zip(speeds[::2], speeds[1::2], strict=True):
        for speed in (floor, step):
            memory = "" if speed.peak_bytes is None else f"{speed.peak_bytes / 2**30:.1f}"
            share = "" if speed is floor else f"{floor.median_s / step.median_s:.0%}"
            lines.append(
                f"| {speed.name} | {1000 * speed.median_s:.1f} | {batch / speed.median_s:.0f} "
                f"| {memory} | {share} |"
            )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
