"""The optimiser and its learning rates. Owns: parameter groups and the linear schedule.

Source: arXiv 2409.19961, sec. 4.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from leccr_training.loop.objective import LeccrTrainee
    from leccr_training.recipe_sections import OptimizerSettings

__all__ = ["build_optimizer", "linear_schedule", "parameter_groups"]

_TOWERS = ("model.visual_tower.", "model.text_tower.")


def parameter_groups(trainee: LeccrTrainee, settings: OptimizerSettings) -> list[dict[str, Any]]:
    """Sorts the parameters that want a gradient: towers or new layers, decaying or not.

    The towers come first: the first group's learning rate is the recipe's own. Biases and norms,
    and whatever else has no second dimension, do not decay; layers that are not the towers' learn
    at `new_layers_factor` times the rate.

    Returns:
        Four groups with "params", "lr" and "weight_decay"; some may be empty.
    """
    groups: list[dict[str, Any]] = [
        {"params": [], "lr": settings.lr * factor, "weight_decay": decay}
        for factor in (1.0, settings.new_layers_factor)
        for decay in (settings.weight_decay, 0.0)
    ]
    for name, parameter in trainee.named_parameters():
        if parameter.requires_grad:
            is_new = not name.startswith(_TOWERS)
            groups[2 * is_new + (parameter.ndim < 2)]["params"].append(parameter)
    return groups


def build_optimizer(trainee: LeccrTrainee, settings: OptimizerSettings) -> torch.optim.AdamW:
    """AdamW over `parameter_groups`."""
    return torch.optim.AdamW(
        parameter_groups(trainee, settings), betas=settings.betas, eps=settings.eps
    )


def linear_schedule(
    optimizer: torch.optim.Optimizer, *, steps: int, warmup: float
) -> torch.optim.lr_scheduler.LambdaLR:
    """Rises over the first share of the steps, then falls to nothing.

    Args:
        optimizer: whose rates are scaled.
        steps: of the whole run.
        warmup: share of the steps.
    """
    rising = round(steps * warmup)

    def factor(step: int) -> float:
        if step < rising:
            return step / rising
        return max(0.0, (steps - step) / max(1, steps - rising))

    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
