"""Cross-attention as LECCR uses it. Owns: the layer, its stack, and the slot aggregator.

Source: arXiv 2409.19961, sec. 3.2, without the dead parameters of the published code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import nn

from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["CrossAttentionLayer", "CrossAttentionStack", "SlotAggregator"]


class CrossAttentionLayer(nn.Module):
    """Attention, then linear, GELU, dropout, linear; one residual to the target; one norm after.

    Args:
        width: D, of target and source.
        heads: divides D.
        feedforward_width: inner width between the two linears.
        dropout: in [0, 1).

    Raises:
        ModelError: `heads` does not divide `width`.
    """

    def __init__(self, width: int, heads: int, *, feedforward_width: int, dropout: float) -> None:
        super().__init__()
        if width % heads:
            raise ModelError(
                f"Tokens are {width} wide, which {heads} attention_heads do not divide: choose "
                "another number of heads, or set token_width to a multiple of it."
            )
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.attended = nn.Linear(width, width)
        self.feedforward = nn.Sequential(
            nn.Linear(width, feedforward_width),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(feedforward_width, width),
        )
        self.norm = nn.LayerNorm(width)

    def forward(self, target: Tensor, source: Tensor, source_mask: Tensor | None = None) -> Tensor:
        """Lets the target attend to the source.

        Args:
            target: float [B, T, D].
            source: float [B, N, D].
            source_mask: bool [B, N], True where there is a token, at least one a row; None: all.

        Returns:
            float [B, T, D].
        """
        attended = F.scaled_dot_product_attention(
            self._split(self.query(target)),
            self._split(self.key(source)),
            self._split(self.value(source)),
            attn_mask=None if source_mask is None else source_mask[:, None, None, :],
        )
        joined = self.attended(attended.transpose(1, 2).flatten(2))
        normed: Tensor = self.norm(target + self.feedforward(joined))
        return normed

    def _split(self, tokens: Tensor) -> Tensor:
        """Float [B, N, D] -> float [B, heads, N, D / heads]."""
        batch, length, width = tokens.shape
        return tokens.view(batch, length, self.heads, width // self.heads).transpose(1, 2)


class CrossAttentionStack(nn.Module):
    """Layers one after another: the target of each is the last one's answer, the source stays.

    Args:
        layers: how many.
        width: D.
        heads: divides D.
        feedforward_width: of each layer.
        dropout: of each layer.
    """

    def __init__(
        self, layers: int, width: int, heads: int, *, feedforward_width: int, dropout: float
    ) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            CrossAttentionLayer(width, heads, feedforward_width=feedforward_width, dropout=dropout)
            for _ in range(layers)
        )

    def forward(self, target: Tensor, source: Tensor, source_mask: Tensor | None = None) -> Tensor:
        """See `CrossAttentionLayer.forward`."""
        for layer in self.layers:
            target = layer(target, source, source_mask)
        return target


class SlotAggregator(nn.Module):
    """K learned queries gather a description's tokens into K semantic slots.

    Args:
        slots: K.
        attention: the layers that the queries go through.
        width: D.
    """

    def __init__(self, slots: int, attention: CrossAttentionStack, width: int) -> None:
        super().__init__()
        # Unit variance, so that the slots differ from the first step on: attention alone would
        # give all of them nearly the same mean of the tokens.
        self.queries = nn.Parameter(torch.empty(slots, width))
        nn.init.normal_(self.queries)
        self.attention = attention

    def forward(self, tokens: Tensor, mask: Tensor) -> Tensor:
        """Aggregates description tokens.

        Args:
            tokens: float [B, M, D].
            mask: bool [B, M], at least one True a row.

        Returns:
            float [B, K, D].
        """
        queries = self.queries.expand(len(tokens), -1, -1)
        slots: Tensor = self.attention(queries, tokens, mask)
        return slots
