"""One step's gradients, however the batch is spread. Owns: gathering with gradient, and caching.

The losses compare every pair of a batch with every other, so they need the embeddings of all of it
at once. Across processes these are gathered, with their gradient. Across micro-batches the
gradient of the embeddings is cached: each micro-batch is embedded once without a graph, the losses
of the whole batch give the gradient of every embedding, and then each is embedded again, with the
same dropout, to carry that gradient on to the parameters. Memory is one micro-batch's; numbers are
those of the undivided batch.

Source of the cache: Gao et al., "Scaling Deep Contrastive Learning Batch Size under Memory Limited
Setup", arXiv 2101.06983.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import torch
import torch.distributed as dist

from leccr_training.loop.objective import BatchEmbeddings, leccr_losses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accelerate import Accelerator
    from torch import Tensor, nn

    from leccr_training.data.pairs import PairBatch
    from leccr_training.recipe_sections import LossSettings

__all__ = ["accumulate_gradients"]


def accumulate_gradients(
    trainee: nn.Module,
    micro_batches: Sequence[PairBatch],
    weights: LossSettings,
    accelerator: Accelerator,
) -> dict[str, Tensor]:
    """Adds the gradient of the whole batch's loss to the parameters.

    Args:
        trainee: a `LeccrTrainee`, wrapped as the accelerator prepared it.
        micro_batches: this process's share of the batch, at least one, on the device.
        weights: of the losses.
        accelerator: scales, synchronises.

    Returns:
        The parts of the loss and their sum, "total" first, detached; the same in every process.
    """
    if len(micro_batches) == 1:
        [batch] = micro_batches
        losses = _losses_of_all(trainee(batch), batch.items, weights)
        accelerator.backward(losses["total"])
        return _detached(losses)
    device = accelerator.device
    states, embedded = [], []
    with torch.no_grad():
        for batch in micro_batches:
            states.append(_random_state(device))
            embedded.append(trainee(batch))
    leaves = BatchEmbeddings(
        *(torch.cat(parts).requires_grad_() for parts in zip(*embedded, strict=True))
    )
    items = torch.cat([batch.items for batch in micro_batches])
    losses = _losses_of_all(leaves, items, weights)
    losses["total"].backward()
    first = 0
    for batch, state in zip(micro_batches, states, strict=True):
        rows = slice(first, first := first + len(batch))
        _set_random_state(device, state)
        # Processes exchange gradients once, with the last micro-batch.
        with nullcontext() if batch is micro_batches[-1] else accelerator.no_sync(trainee):
            carried = [
                (again * leaf.grad[rows]).sum()
                for again, leaf in zip(trainee(batch), leaves, strict=True)
                if leaf.grad is not None
            ]
            accelerator.backward(torch.stack(carried).sum())
    return _detached(losses)


def _losses_of_all(
    embeddings: BatchEmbeddings, items: Tensor, weights: LossSettings
) -> dict[str, Tensor]:
    """The losses over the gathered batch, and their "total", first.

    Every process computes the same losses. The gathering adds up the gradients that its part gets
    in each of them, and the average that follows over processes divides by as many: what arrives
    is the gradient of the one loss.
    """
    gathered = BatchEmbeddings(*(_gather(part) for part in embeddings))
    parts = leccr_losses(gathered, _gather(items), weights)
    return {"total": torch.stack(list(parts.values())).sum(), **parts}


def _gather(rows: Tensor) -> Tensor:
    """[b, ...] of each process, of one size -> [B, ...], in the order of the processes."""
    if not (dist.is_available() and dist.is_initialized()):
        return rows
    gathered: Tensor = _GatherWithGradient.apply(rows)  # type: ignore[no-untyped-call]
    return gathered


class _GatherWithGradient(torch.autograd.Function):
    """What `all_gather` does, and back."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor) -> Tensor:
        ctx.count = len(rows)
        parts = [torch.empty_like(rows) for _ in range(dist.get_world_size())]
        dist.all_gather(parts, rows.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        summed = gradient.contiguous()
        dist.all_reduce(summed)
        first = dist.get_rank() * ctx.count
        return summed[first : first + ctx.count]


def _detached(losses: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: loss.detach() for name, loss in losses.items()}


def _random_state(device: torch.device) -> tuple[Tensor, Tensor | None]:
    """Where dropout's random numbers stand, on the CPU and on the device."""
    on_device = torch.cuda.get_rng_state(device) if device.type == "cuda" else None
    return torch.get_rng_state(), on_device


def _set_random_state(device: torch.device, state: tuple[Tensor, Tensor | None]) -> None:
    on_cpu, on_device = state
    torch.set_rng_state(on_cpu)
    if on_device is not None:
        torch.cuda.set_rng_state(on_device, device)
