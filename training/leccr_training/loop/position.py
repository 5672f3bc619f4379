"""Where a run stands. Owns: what a checkpoint keeps of it as numbers, and the losses in between."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

__all__ = ["LossWindow", "Position"]


@dataclass(slots=True)
class Position:
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

    def add_losses(self, sums: Mapping[str, float]) -> None:
        """Adds the losses of some steps to the epoch's."""
        for name, value in sums.items():
            self.loss_sums[name] = self.loss_sums.get(name, 0.0) + value

    def end_epoch(self) -> dict[str, float]:
        """Goes on to the next epoch; returns the mean losses of the one that ended."""
        means = {name: value / self.epoch_step for name, value in self.loss_sums.items()}
        self.epoch += 1
        self.epoch_step = 0
        self.loss_sums = {}
        return means

    def validated(self, sum_recall: float) -> bool:
        """Takes note of a validation; returns whether none before was better."""
        is_best = self.best_sum_recall is None or sum_recall > self.best_sum_recall
        if is_best:
            self.best_sum_recall, self.best_epoch = sum_recall, self.epoch
            self.worse_epochs = 0
        else:
            self.worse_epochs += 1
        return is_best


class LossWindow:
    """Sums of the losses since the last report, left on the device until they are asked for."""

    def __init__(self) -> None:
        self.steps = 0
        self._sums: dict[str, Tensor] = {}
        self._began = time.monotonic()

    def add(self, losses: Mapping[str, Tensor]) -> None:
        """Adds the losses of a step."""
        self.steps += 1
        for name, loss in losses.items():
            self._sums[name] = self._sums[name] + loss if name in self._sums else loss

    def sums(self) -> dict[str, float]:
        """Waits for the device, and returns the sums by name."""
        return {name: float(value) for name, value in self._sums.items()}

    def elapsed_s(self) -> float:
        """Seconds since the first step began, over 0."""
        return max(time.monotonic() - self._began, 1e-9)
