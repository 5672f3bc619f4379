"""The losses of LECCR. Owns: pure functions from similarities to scalars.

Targets are *soft*: the probability that a text fits an item. The paper's multi-positive InfoNCE
is the special case of targets 0 and 1 (label = 1 / number of positives).

Source: arXiv 2409.19961, sec. 3.4 and 3.5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F

if TYPE_CHECKING:
    from torch import Tensor


def soft_cross_entropy(
    logits: Tensor, targets: Tensor, weights: Tensor | None = None, known: Tensor | None = None
) -> Tensor:
    """Cross entropy of each row against its targets, scaled to sum to one.

    Args:
        logits: float [R, N].
        targets: float [R, N], not negative; rows of zeros are left out.
        weights: float [R], how much each row counts; None: all the same.
        known: bool [R, N], which pairs take part; None: all.

    Returns:
        Scalar, the weighted mean over the rows; 0 where no row has a target.
    """
    if known is not None:
        logits = logits.masked_fill(~known, torch.finfo(logits.dtype).min)
        targets = targets * known
    total = targets.sum(dim=-1, keepdim=True)
    losses = -(targets / total.clamp(min=1e-6) * F.log_softmax(logits, dim=-1)).sum(dim=-1)
    counted = (total.squeeze(-1) > 0).to(logits.dtype)
    if weights is not None:
        counted = counted * weights
    return (losses * counted).sum() / counted.sum().clamp(min=1e-6)


def same_item(items: Tensor) -> Tensor:
    """The targets of captions that were drawn from a data set: those of the same item fit.

    Args:
        items: int64 [N], the item that each caption, or picture, of the batch belongs to.

    Returns:
        float32 [N, N], 1 where both belong to one item, else 0.
    """
    return (items[:, None] == items).float()


def image_text_contrast(similarity: Tensor, targets: Tensor, scale: Tensor | float) -> Tensor:
    """Symmetric multi-positive InfoNCE: every text finds its items, every item its texts.

    Args:
        similarity: float [N, B], text by item, cosines or two-level scores.
        targets: float [N, B], the probability that the text fits the item.
        scale: inverse temperature.

    Returns:
        Scalar.
    """
    logits = similarity * scale
    return (soft_cross_entropy(logits, targets) + soft_cross_entropy(logits.T, targets.T)) / 2


def slot_diversity(slot_embeds: Tensor) -> Tensor:
    """Mean cosine among the different slots of an item: slots should not all say the same.

    Args:
        slot_embeds: float [B, K, d], rows L2-normalised.

    Returns:
        Scalar in [-1, 1].
    """
    _, slots, _ = slot_embeds.shape
    if slots < 2:
        return slot_embeds.new_zeros(())
    cosines = slot_embeds @ slot_embeds.transpose(1, 2)
    others = cosines.sum(dim=(1, 2)) - cosines.diagonal(dim1=1, dim2=2).sum(dim=1)
    return (others / (slots * (slots - 1))).mean()


def slot_visual_contrast(slot_means: Tensor, token_means: Tensor, targets: Tensor) -> Tensor:
    """Slots find the visual tokens of their own item, by the mean cosine over all pairs.

    The mean over all (slot, token) pairs of rows of unit length is the inner product of the two
    means, so that a batch compares one vector a side. One direction and no temperature, as
    published.

    Args:
        slot_means: float [B, W], per item the mean of its projected slots, each L2-normalised.
        token_means: float [B, W], per item the mean of its projected visual tokens, likewise.
        targets: float [B, B], which item's tokens fit which item's slots.

    Returns:
        Scalar.
    """
    return soft_cross_entropy(slot_means @ token_means.T, targets)


def softened_matching(
    student: Tensor, global_guide: Tensor, local_guide: Tensor, guide_weight: float = 0.8
) -> Tensor:
    """English captions, which match more surely, teach the others which items come close.

    Args:
        student: float [B, B], logits of target-language text by item.
        global_guide: float [B, B], similarity of English text and item.
        local_guide: float [B, B], the same by its best slot.
        guide_weight: b, the share of the global guide.

    Returns:
        Scalar, KL divergence from the softened guide to the student; no gradient to the guide.
    """
    with torch.no_grad():
        guide = guide_weight * _min_max(global_guide) + (1 - guide_weight) * _min_max(local_guide)
        teacher = guide.softmax(dim=-1)
    return F.kl_div(student.log_softmax(dim=-1), teacher, reduction="batchmean")


def _min_max(matrix: Tensor) -> Tensor:
    low, high = matrix.min(), matrix.max()
    return (matrix - low) / (high - low).clamp(min=1e-6)
