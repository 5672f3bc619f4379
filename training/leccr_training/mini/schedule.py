"""Optimiser settings shared by the stages. Owns: parameter groups and the learning-rate curve."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from torch import nn


def parameter_groups(
    modules: Iterable[nn.Module], learning_rate: float, weight_decay: float
) -> list[dict[str, Any]]:
    """Two groups: weights decay, biases and norms do not.

    Args:
        modules: whose parameters that want a gradient are taken.
        learning_rate: of both groups.
        weight_decay: of the first.
    """
    decayed: list[nn.Parameter] = []
    kept: list[nn.Parameter] = []
    for module in modules:
        for parameter in module.parameters():
            if parameter.requires_grad:
                (decayed if parameter.ndim > 1 else kept).append(parameter)
    return [
        {"params": decayed, "lr": learning_rate, "weight_decay": weight_decay},
        {"params": kept, "lr": learning_rate, "weight_decay": 0.0},
    ]


def warm_cosine(
    optimiser: torch.optim.Optimizer, steps: int, warmup: float
) -> torch.optim.lr_scheduler.LambdaLR:
    """Linear warm-up over a share of the steps, then a half cosine to a hundredth.

    Args:
        optimiser: whose rates are scaled.
        steps: of the stage.
        warmup: share of the steps.
    """
    warm = max(1, round(steps * warmup))

    def factor(step: int) -> float:
        if step < warm:
            return (step + 1) / warm
        progress = (step - warm) / max(1, steps - warm)
        return 0.01 + 0.99 * (1 + math.cos(math.pi * progress)) / 2

    return torch.optim.lr_scheduler.LambdaLR(optimiser, factor)
