"""The matching rule. Owns: the two-level score and its one-vector form, as pure functions.

    score(q, m) = a * <v, t> + (1 - a) * max_k <c_k, t>
                = max_k <u_k, t>   with   u_k = a * v + (1 - a) * c_k

Source: arXiv 2409.19961, sec. 3.4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["fused_vectors", "multi_level_scores", "slot_scores"]


def slot_scores(slot_embeds: Tensor, text_embeds: Tensor) -> Tensor:
    """The local level: each text's best slot of each item.

    Args:
        slot_embeds: float [N, K, d], rows L2-normalised: c.
        text_embeds: float [Q, d], rows L2-normalised: t.

    Returns:
        float [Q, N].
    """
    items, slots, _ = slot_embeds.shape
    similarity = text_embeds @ slot_embeds.flatten(0, 1).T
    return similarity.view(-1, items, slots).amax(dim=-1)


def multi_level_scores(
    global_embeds: Tensor, slot_embeds: Tensor, text_embeds: Tensor, mixing_weight: float
) -> Tensor:
    """Scores every text against every item.

    Args:
        global_embeds: float [N, d], rows L2-normalised: v.
        slot_embeds: float [N, K, d], rows L2-normalised: c.
        text_embeds: float [Q, d], rows L2-normalised: t.
        mixing_weight: a.

    Returns:
        float [Q, N].
    """
    overall = text_embeds @ global_embeds.T
    return mixing_weight * overall + (1 - mixing_weight) * slot_scores(slot_embeds, text_embeds)


def fused_vectors(global_embeds: Tensor, slot_embeds: Tensor, mixing_weight: float) -> Tensor:
    """The vectors u_k, whose best inner product with a text is the two-level score.

    Args:
        global_embeds: float [N, d], rows L2-normalised: v.
        slot_embeds: float [N, K, d], rows L2-normalised: c.
        mixing_weight: a.

    Returns:
        float [N, K, d]; rows are not of unit length.
    """
    return mixing_weight * global_embeds[:, None, :] + (1 - mixing_weight) * slot_embeds
