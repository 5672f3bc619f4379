"""First stage: the text tower learns the concept vectors' names. Owns: its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F

from leccr_training.losses import soft_cross_entropy
from leccr_training.mini.schedule import parameter_groups, warm_cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from torch import Tensor

    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.mini.text import QuerySampler


_PIECES = 6


def target_matrix(targets: Sequence[Mapping[int, float]], width: int) -> Tensor:
    """Sparse shares as a dense float32 [N, width]."""
    matrix = torch.zeros(len(targets), width)
    for i, shares in enumerate(targets):
        for concept, share in shares.items():
            matrix[i, concept] = share
    return matrix


def train_text(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    sampler: QuerySampler,
    concept_vectors: Tensor,
    meanings: int,
    recipe: Mapping[str, float],
    *,
    on_step: Callable[[int, dict[str, float]], None],
) -> None:
    """Train the text tower and its head.

    Each text is classified among all meanings, seen concepts and others, by the cosine to their
    vectors. The seen concepts' vectors are given; the others' are learned and thrown away.

    Args:
        model: its text tower and head are changed in place.
        tokenizer: of the model.
        sampler: draws the queries.
        concept_vectors: float32 [C, d].
        meanings: number of all meanings, at least C.
        recipe: steps, batch, learning_rate, weight_decay, warmup.
        on_step: told step and the parts of the loss.
    """
    device = concept_vectors.device
    seen, width = concept_vectors.shape
    others = torch.nn.Parameter(torch.randn(meanings - seen, width, device=device))
    log_scale = torch.nn.Parameter(torch.tensor(3.0, device=device))
    modules = [model.text_tower, model.text_head]
    groups = parameter_groups(modules, recipe["learning_rate"], recipe["weight_decay"])
    groups.append(
        {"params": [others, log_scale], "lr": recipe["learning_rate"], "weight_decay": 0.0}
    )
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    schedule = warm_cosine(optimiser, int(recipe["steps"]), recipe["warmup"])
    for module in modules:
        module.train()
    for step in range(int(recipe["steps"])):
        texts, targets = sampler.sample(int(recipe["batch"]))
        ids, mask = (tensor.to(device) for tensor in tokenizer(texts))
        # In order of length, a few pieces at a time, so that little is computed for padding.
        order = mask.sum(dim=1).argsort()
        pieces = []
        for rows in order.chunk(_PIECES):
            length = int(mask[rows].sum(dim=1).max())
            with torch.autocast(device.type, torch.bfloat16):
                pieces.append(model.embed_text(ids[rows, :length], mask[rows, :length]))
        embeds = torch.cat(pieces)
        table = torch.cat([concept_vectors, F.normalize(others, dim=-1)])
        logits = embeds.float() @ table.T * log_scale.exp().clamp(max=60.0)
        loss = soft_cross_entropy(logits, target_matrix(targets, meanings).to(device)[order])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        on_step(step, {"loss": float(loss.detach())})
    for module in modules:
        module.eval()
