"""What a tower is, whatever library it comes from. Owns: the two faces of towers.

A tower is built with random weights; the weights come with the `LeccrModel`, or are loaded into
`tower.network` by whoever trains.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from torch import nn

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["TextStates", "TextTower", "VisualTower"]


class TextStates(NamedTuple):
    """What a text tower gives.

    Attributes:
        tokens: float [B, M, W], one state a token.
        pooled: float [B, W'], one for the whole text.
    """

    tokens: Tensor
    pooled: Tensor


class VisualTower(nn.Module):
    """Pixels to tokens.

    Attributes:
        network: the tower itself.
        width: of its tokens.
    """

    network: Any
    width: int

    def forward(self, pixels: Tensor) -> Tensor:
        """Encodes images.

        Args:
            pixels: float32 [B, 3, H, W], normalised.

        Returns:
            float [B, P, width]; token 0 stands for the whole image.
        """
        raise NotImplementedError

    def checkpoint_gradients(self) -> None:
        """Trades memory for time in training, where the network can."""
        _checkpoint_gradients(self.network)


class TextTower(nn.Module):
    """Token ids to states.

    Attributes:
        network: the tower itself.
        token_width: of the token states.
        pooled_width: of the state of the whole text.
        pad_id: what fills the places where there is no token.
        max_tokens: the longest text it takes; None: any.
    """

    network: Any
    token_width: int
    pooled_width: int
    pad_id: int
    max_tokens: int | None

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        """Encodes texts.

        Args:
            ids: int64 [B, M].
            mask: bool [B, M], True where there is a token, at least one a row.

        Returns:
            States; those where the mask is False mean nothing.
        """
        raise NotImplementedError

    def checkpoint_gradients(self) -> None:
        """Trades memory for time in training, where the network can."""
        _checkpoint_gradients(self.network)

    def _padded(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Int64 [B, M], bool [B, M] -> int64 [B, max_tokens], with `pad_id` after each text."""
        assert self.max_tokens is not None
        ids = ids.masked_fill(~mask, self.pad_id)
        return nn.functional.pad(ids, (0, self.max_tokens - ids.shape[1]), value=self.pad_id)


def _checkpoint_gradients(network: Any) -> None:
    if hasattr(network, "set_grad_checkpointing"):
        network.set_grad_checkpointing(True)
    elif getattr(network, "supports_gradient_checkpointing", False):
        # transformers gave it a new name on the way to version 6.
        enable = getattr(network, "activation_checkpointing_enable", None)
        (enable or network.gradient_checkpointing_enable)({"use_reentrant": False})
