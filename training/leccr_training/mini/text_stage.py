"""First stage: the text tower learns the concept vectors' names. Owns: its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F

from leccr_training.losses import soft_cross_entropy
from leccr_training.mini.schedule import parameter_groups, warm_cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from leccr_engine.model.leccr import LeccrModel
    from tokenizers import Tokenizer
    from torch import Tensor

    from leccr_training.mini.text import QuerySampler


def encode(tokenizer: Tokenizer, texts: list[str], max_tokens: int) -> tuple[Tensor, Tensor]:
    """Token ids int64 [N, M] and mask bool [N, M], padded to the longest, cut at `max_tokens`."""
    rows = [encoding.ids[:max_tokens] for encoding in tokenizer.encode_batch_fast(texts)]
    length = max(1, *(len(row) for row in rows))
    ids = torch.zeros(len(rows), length, dtype=torch.int64)
    mask = torch.zeros(len(rows), length, dtype=torch.bool)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : max(1, len(row))] = True
    return ids, mask


def target_matrix(targets: list[Mapping[int, float]], width: int) -> Tensor:
    """Sparse shares as a dense float32 [N, width]."""
    matrix = torch.zeros(len(targets), width)
    for i, shares in enumerate(targets):
        for concept, share in shares.items():
            matrix[i, concept] = share
    return matrix


def train_text(
    model: LeccrModel,
    tokenizer: Tokenizer,
    sampler: QuerySampler,
    concept_vectors: Tensor,
    meanings: int,
    recipe: Mapping[str, float],
    *,
    on_step: Callable[[int, float], None],
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
        on_step: told step and loss.
    """
    seen = concept_vectors.shape[0]
    others = torch.nn.Parameter(torch.randn(meanings - seen, concept_vectors.shape[1]))
    log_scale = torch.nn.Parameter(torch.tensor(3.0))
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
        ids, mask = encode(tokenizer, texts, model.config.max_text_tokens)
        with torch.autocast("cpu", torch.bfloat16):
            embeds = model.embed_text(ids, mask)
        table = torch.cat([concept_vectors, F.normalize(others, dim=-1)])
        logits = embeds.float() @ table.T * log_scale.exp().clamp(max=60.0)
        loss = soft_cross_entropy(logits, target_matrix(targets, meanings))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        on_step(step, float(loss.detach()))
    for module in modules:
        module.eval()
