"""What is trained, and what for. Owns: the network's training form, and the sum of the losses.

The network embeds one process's share of a batch; the losses see the embeddings of all of it. What
lies between, gathering and caching, is `step.py`'s.

Source: arXiv 2409.19961, sec. 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

import torch
import torch.nn.functional as F
from torch import nn

from leccr_engine.model.matching import slot_scores
from leccr_training.data.visual import model_input
from leccr_training.losses import (
    image_text_contrast,
    same_item,
    slot_diversity,
    slot_visual_contrast,
    softened_matching,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from leccr_engine.model.leccr import LeccrModel
    from leccr_training.data.pairs import PairBatch
    from leccr_training.recipe_sections import LossSettings

__all__ = ["BatchEmbeddings", "LeccrTrainee", "leccr_losses"]


class BatchEmbeddings(NamedTuple):
    """All that the losses look at, a row a pair. Everything is float32.

    Attributes:
        global_embeds: [B, d], rows L2-normalised: v.
        slot_embeds: [B, K, d], rows L2-normalised: c.
        source_embeds: [B, d], of the English captions: t_s.
        target_embeds: [B, d], of their translations: t_t.
        slots: [B, K, D], before they are enhanced, rows L2-normalised: S.
        slot_means: [B, d], mean of the projected slots.
        token_means: [B, d], mean of the projected visual tokens.
        logit_scale: [B], inverse temperature, the same in every row.
    """

    global_embeds: Tensor
    slot_embeds: Tensor
    source_embeds: Tensor
    target_embeds: Tensor
    slots: Tensor
    slot_means: Tensor
    token_means: Tensor
    logit_scale: Tensor


class LeccrTrainee(nn.Module):
    """LECCR with what only its training needs: the projections of the slot-visual contrast.

    Args:
        model: trained in place.
        weights: of the losses; what none of them reaches is frozen, so that every parameter which
            wants a gradient gets one.
        frozen: "visual_tower" and "text_tower", which then do not learn, nor drop anything out.
    """

    def __init__(
        self, model: LeccrModel, weights: LossSettings, *, frozen: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.model = model
        self._frozen = [model.get_submodule(name) for name in frozen]
        self._has_slots = model.config.slots > 0
        self.contrasts_tokens = self._has_slots and weights.slot_visual > 0
        if self.contrasts_tokens:
            width = model.config.embed_dim
            self.slot_projection = nn.Linear(model.token_width, width)
            self.token_projection = nn.Linear(model.token_width, width)
        unreached: list[nn.Module | None] = [*self._frozen, model.concept_head]
        if self._has_slots and not weights.slot_contrast:
            unreached += [model.slot_head, model.slot_enhancer]
        for module in unreached:
            if module is not None:
                module.requires_grad_(False)

    def train(self, mode: bool = True) -> Self:
        """Sets training mode, but for what is frozen."""
        super().train(mode)
        for module in self._frozen:
            module.train(False)
        return self

    def forward(self, batch: PairBatch) -> BatchEmbeddings:
        """Embeds a batch's items and captions."""
        model = self.model
        tokens, token_mask = self._look(batch)
        captions = _joined(batch)
        if self._has_slots:
            described = model.description_tokens(batch.description_ids, batch.description_mask)
            slots = model.slots(*model.recall(described, batch.description_mask))
            output = model.embed_with_slots(tokens, slots, token_mask=token_mask)
        else:
            slots = tokens[:, :0]
            output = model.embed_visual(tokens, token_mask=token_mask)
        texts = model.embed_text(*captions)
        source, target = texts.float().chunk(2)
        if self.contrasts_tokens:
            slot_means = _mean_direction(self.slot_projection(slots))
            token_means = _mean_direction(self.token_projection(tokens), token_mask)
        else:
            slot_means = token_means = source.new_zeros(len(batch), 0)
        return BatchEmbeddings(
            global_embeds=output.global_embeds.float(),
            slot_embeds=output.slot_embeds.float(),
            source_embeds=source,
            target_embeds=target,
            slots=F.normalize(slots.float(), dim=-1),
            slot_means=slot_means,
            token_means=token_means,
            logit_scale=model.logit_scale.float().expand(len(batch)),
        )

    def _look(self, batch: PairBatch) -> tuple[Tensor, Tensor | None]:
        if batch.visual is None:
            assert batch.visual_tokens is not None
            return batch.visual_tokens.float(), None
        pixels, frame_mask = model_input(batch.visual, self.model.config, batch.items.device)
        return self.model.visual_tokens(pixels, frame_mask), frame_mask


def leccr_losses(
    embeddings: BatchEmbeddings, items: Tensor, weights: LossSettings
) -> dict[str, Tensor]:
    """The parts of the loss, each already weighted; their sum is what is minimised.

    Parts whose weight is 0 are left out.

    Args:
        embeddings: of the whole batch.
        items: int64 [B], the item of each pair.
        weights: of the parts.

    Returns:
        Scalars: `image_source`, `image_target`, `source_target` (InfoNCE between v, t_s and t_t),
        `softened`, `slot_contrast`, `slot_diversity`, `slot_visual`.
    """
    v, c = embeddings.global_embeds, embeddings.slot_embeds
    source, target = embeddings.source_embeds, embeddings.target_embeds
    scale = embeddings.logit_scale.mean()
    fits = same_item(items)
    by_source, by_target = source @ v.T, target @ v.T
    # Softened matching takes a share of the target's own loss.
    parts = {
        "image_source": image_text_contrast(by_source, fits, scale),
        "image_target": (1 - weights.softening) * image_text_contrast(by_target, fits, scale),
        "source_target": image_text_contrast(target @ source.T, fits, scale),
    }
    if weights.softening:
        guide = slot_scores(c, source)
        parts["softened"] = weights.softening * softened_matching(
            by_target, by_source, guide, weights.guide_weight
        )
    if weights.slot_contrast:
        local = [slot_scores(c, texts) for texts in (source, target)]
        parts["slot_contrast"] = weights.slot_contrast * sum(
            (image_text_contrast(scores, fits, scale) for scores in local), v.new_zeros(())
        )
    if weights.slot_diversity:
        parts["slot_diversity"] = weights.slot_diversity * slot_diversity(embeddings.slots)
    if weights.slot_visual and embeddings.slot_means.shape[1]:
        parts["slot_visual"] = weights.slot_visual * slot_visual_contrast(
            embeddings.slot_means, embeddings.token_means, fits
        )
    return parts


def _joined(batch: PairBatch) -> tuple[Tensor, Tensor]:
    """Both captions of each pair for one run of the text tower: int64 and bool [2 B, max(S, T)]."""
    length = max(batch.source_ids.shape[1], batch.target_ids.shape[1])

    def padded(tensor: Tensor) -> Tensor:
        return F.pad(tensor, (0, length - tensor.shape[1]))

    ids = torch.cat([padded(batch.source_ids), padded(batch.target_ids)])
    mask = torch.cat([padded(batch.source_mask), padded(batch.target_mask)])
    # A caption of no tokens would be an average of nothing.
    mask[:, 0] = True
    return ids, mask


def _mean_direction(vectors: Tensor, mask: Tensor | None = None) -> Tensor:
    """Mean of the vectors' directions: float [B, N, W], bool [B, N] -> float32 [B, W]."""
    directions = F.normalize(vectors.float(), dim=-1)
    if mask is None:
        return directions.mean(dim=1)
    weights = mask.unsqueeze(-1).float()
    return (directions * weights).sum(dim=1) / weights.sum(dim=1)
