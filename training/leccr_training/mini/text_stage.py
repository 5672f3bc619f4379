"""First stage: the text tower learns the concept vectors' names. Owns: its loop."""

from __future__ import annotations

from collections import defaultdict
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
    from leccr_training.mini.concepts import Word
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
    other_vectors: Tensor,
    recipe: Mapping[str, float],
    *,
    on_step: Callable[[int, dict[str, float]], None],
) -> None:
    """Train the text tower and its head.

    Each text is classified among all meanings, seen concepts and others, by the cosine to their
    vectors. The seen concepts' vectors are given; the others' are learned and thrown away. To tell
    meanings apart, a text need not lie near its vector; `alignment` draws it there, so that what
    an image shows besides does not disturb the ranking.

    Args:
        model: its text tower and head are changed in place.
        tokenizer: of the model.
        sampler: draws the queries.
        concept_vectors: float32 [C, d].
        other_vectors: float32 [O, d], where the others start.
        recipe: steps, batch, learning_rate, weight_decay, warmup, alignment.
        on_step: told step and the parts of the loss.
    """
    device = concept_vectors.device
    meanings = len(concept_vectors) + len(other_vectors)
    others = torch.nn.Parameter(other_vectors.to(device))
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
        cosines = embeds.float() @ table.T
        shares = target_matrix(targets, meanings).to(device)[order]
        contrast = soft_cross_entropy(cosines * log_scale.exp().clamp(max=60.0), shares)
        aim = F.normalize(shares @ table.detach(), dim=-1)
        distance = 1.0 - (embeds.float() * aim).sum(dim=-1).mean()
        loss = contrast + recipe["alignment"] * distance
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        on_step(step, {"contrast": float(contrast.detach()), "distance": float(distance.detach())})
    for module in modules:
        module.eval()


def mean_embeddings(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    words: Sequence[Word],
    seen: int,
    *,
    words_each: int = 6,
) -> Tensor:
    """Where the trained tower puts the meanings that are no concept.

    Args:
        model: its text tower is trained.
        tokenizer: of the model.
        words: all words.
        seen: C, the number of concepts; meanings from there on are others.
        words_each: how many words of each meaning are averaged.

    Returns:
        float32 [O, d], rows L2-normalised.
    """
    by_meaning: dict[int, list[str]] = defaultdict(list)
    for word in words:
        meaning = max(word.targets, key=lambda target: word.targets[target])
        if meaning >= seen and len(by_meaning[meaning]) < words_each:
            by_meaning[meaning].append(word.text)
    count = 1 + max(max(word.targets) for word in words) - seen
    means = torch.randn(count, model.config.embed_dim)
    device = next(model.parameters()).device
    with torch.inference_mode():
        for meaning, texts in by_meaning.items():
            embeds = model.embed_text(*(tensor.to(device) for tensor in tokenizer(texts)))
            means[meaning - seen] = embeds.mean(dim=0).cpu()
    return F.normalize(means, dim=-1)
