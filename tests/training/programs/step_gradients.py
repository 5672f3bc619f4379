"""One step's loss and gradients of a fixed batch, written to a file; run alone or by torchrun.

python step_gradients.py OUT.safetensors MICRO_BATCH_SIZE
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from accelerate import Accelerator
from safetensors.torch import save_file

from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.leccr import LeccrModel
from leccr_training.data.pairs import PairBatch
from leccr_training.data.visual import VisualBatch
from leccr_training.loop.objective import LeccrTrainee
from leccr_training.loop.step import accumulate_gradients
from leccr_training.recipe import LossSettings

PAIRS = 8


def _trainee(weights: LossSettings) -> LeccrTrainee:
    torch.manual_seed(0)
    text = {
        "vocab_size": 50,
        "hidden_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 48,
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
    }
    config = LeccrConfig(
        visual_tower="timm:test_vit",
        image_px=32,
        token_width=32,
        feedforward_width=48,
        text_tower_config=text,
        embed_dim=16,
        slots=3,
        attention_heads=4,
        aggregator_layers=1,
        enhancer_layers=1,
        attention_dropout=0.0,
        description_dropout=0.0,
    )
    return LeccrTrainee(LeccrModel(config), weights).train()


def _batch(rows: slice) -> PairBatch:
    """Pairs of one global batch: captions of different lengths, an item twice, one undescribed."""
    random = torch.Generator().manual_seed(1)
    items = torch.tensor([0, 1, 2, 0, 3, 4, 5, 6])
    pixels = torch.randint(0, 255, (7, 32, 32, 3), dtype=torch.uint8, generator=random)[items]

    def texts(length: int) -> tuple[torch.Tensor, torch.Tensor]:
        ids = torch.randint(1, 50, (PAIRS, length), generator=random)
        lengths = torch.randint(1, length + 1, (PAIRS, 1), generator=random)
        return ids[rows], (torch.arange(length) < lengths)[rows]

    description_ids, description_mask = texts(7)
    description_mask[items[rows] == 2] = False
    return PairBatch(
        items[rows],
        VisualBatch(pixels[rows], None),
        None,
        description_ids,
        description_mask,
        *texts(5),
        *texts(6),
    )


def main(out: Path, micro_batch_size: int) -> None:
    accelerator = Accelerator(cpu=True)
    weights = LossSettings(slot_contrast=0.5, slot_diversity=0.5, slot_visual=0.5, softening=0.3)
    trainee = _trainee(weights)
    wrapped = accelerator.prepare(trainee)
    share = PAIRS // accelerator.num_processes
    first = share * accelerator.process_index
    micro_batches = [
        _batch(slice(start, start + micro_batch_size))
        for start in range(first, first + share, micro_batch_size)
    ]
    losses = accumulate_gradients(wrapped, micro_batches, weights, accelerator)
    if accelerator.is_main_process:
        missing = [n for n, p in trainee.named_parameters() if p.requires_grad and p.grad is None]
        assert not missing, missing
        gradients = {
            f"gradient.{name}": parameter.grad
            for name, parameter in trainee.named_parameters()
            if parameter.grad is not None
        }
        save_file({**{f"loss.{n}": v for n, v in losses.items()}, **gradients}, out)
    # The process group is left to the end of the process: taken down by hand, gloo's thread and the
    # network's wrapper can wait for each other.


main(Path(sys.argv[1]), int(sys.argv[2]))
