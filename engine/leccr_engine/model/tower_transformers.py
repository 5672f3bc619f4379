"""Towers of transformers: text encoders, CLIP and SigLIP. Owns: adapting transformers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)
from leccr_engine.model.tower import TextStates, TextTower, VisualTower

if TYPE_CHECKING:
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = [
    "build_transformers_text",
    "build_transformers_visual",
    "drop_pooler",
    "encode",
    "positions",
    "transformers_config",
]

_DUAL_ENCODERS = ("clip", "siglip")
"""Networks of transformers that are both towers."""


def build_transformers_visual(name: str, config: LeccrConfig) -> VisualTower:
    """Builds the visual tower of a CLIP or SigLIP.

    Raises:
        ModelError: it is neither, or refuses the configuration.
    """
    return _TransformersVisual(_dual_encoder("visual_tower", name, config.visual_tower_args))


def build_transformers_text(name: str, config: LeccrConfig) -> TextTower:
    """Builds the text tower of a CLIP or SigLIP, or any text encoder.

    Raises:
        ModelError: transformers does not know it, or refuses the configuration.
    """
    if name in _DUAL_ENCODERS:
        return _DualEncoderText(_dual_encoder("text_tower", name, config.text_tower_config))
    return _TransformersText(name, config)


class _TransformersVisual(VisualTower):
    """The visual side of transformers' CLIP or SigLIP, before CLIP's projection."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network
        self.width = int(network.config.hidden_size)
        self._is_clip = network.config.model_type.startswith("clip")

    def forward(self, pixels: Tensor) -> Tensor:
        output = self.network(pixel_values=pixels)
        tokens: Tensor = output.last_hidden_state
        if self._is_clip:
            # It has a token for the whole, and leaves the last norm of the others to its users.
            return self.network.post_layernorm(tokens)  # type: ignore[no-any-return]
        return torch.cat([output.pooler_output.unsqueeze(1), tokens], dim=1)


class _TransformersText(TextTower):
    """A text encoder from transformers, built from its configuration."""

    def __init__(self, model_type: str, config: LeccrConfig) -> None:
        super().__init__()
        network = _transformers_network(model_type, config.text_tower_config)
        shape: Any = network.config
        self.network = network
        self.token_width = self.pooled_width = int(shape.hidden_size)
        self.pad_id = int(shape.pad_token_id or 0)
        self.max_tokens = positions(network)
        self._pools_mean = config.text_pooling == "mean"

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        states = encode(self.network, ids, mask, self.pad_id).last_hidden_state
        return TextStates(states, _masked_mean(states, mask) if self._pools_mean else states[:, 0])


class _DualEncoderText(TextTower):
    """The text side of transformers' CLIP or SigLIP, before CLIP's projection."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        shape: Any = network.config
        self.network = network
        self.token_width = int(shape.hidden_size)
        self.pooled_width = int(getattr(shape, "projection_size", None) or shape.hidden_size)
        self.max_tokens = int(shape.max_position_embeddings)
        self._is_clip = shape.model_type.startswith("clip")
        # CLIP looks for the end of the text by the highest id in it.
        self.pad_id = 0 if self._is_clip else int(shape.pad_token_id or 0)

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        if self._is_clip:
            output = encode(self.network, ids, mask, self.pad_id)
        else:
            # SigLIP was trained on padding, and takes its last token for the whole.
            output = self.network(input_ids=self._padded(ids, mask))
        return TextStates(output.last_hidden_state[:, : ids.shape[1]], output.pooler_output)


def _dual_encoder(field: str, name: str, shape: dict[str, Any]) -> Any:
    """One side of a network that is both towers: what transformers calls it is the same in all."""
    if name not in _DUAL_ENCODERS:
        raise ModelError(
            f"{field} 'transformers:{name}': choose 'clip' or 'siglip', or a tower of another "
            "library."
        )
    from transformers import AutoModel

    sides = ("vision", "text") if field == "visual_tower" else ("text", "vision")
    own, other = (f"{side}_config" for side in sides)
    try:
        whole = transformers_config(name, {own: shape, other: {"num_hidden_layers": 0}})
        network: Any = AutoModel.from_config(whole)  # type: ignore[no-untyped-call]
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"{field} 'transformers:{name}' refuses the configuration {shape}: {error}"
        ) from error
    return getattr(network, f"{sides[0]}_model")


def transformers_config(model_type: str, fields: dict[str, Any]) -> Any:
    """The library's configuration of a kind of network.

    Raises:
        ModelError: there is no such kind.
    """
    from transformers import AutoConfig

    try:
        return AutoConfig.for_model(model_type, **fields)
    except ValueError as error:
        raise ModelError(
            f"text_tower 'transformers:{model_type}': {str(error).splitlines()[0][:300]}"
        ) from error


def _transformers_network(model_type: str, fields: dict[str, Any]) -> Any:
    from transformers import AutoModel

    fields = {key: value for key, value in fields.items() if key != "model_type"}
    shape = transformers_config(model_type, fields)
    try:
        network: Any = AutoModel.from_config(shape)  # type: ignore[no-untyped-call]
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"text_tower 'transformers:{model_type}' cannot be built from text_tower_config "
            f"{fields}: {error}"
        ) from error
    if getattr(shape, "is_encoder_decoder", False):
        network = network.get_encoder()
    drop_pooler(network, keep=False)
    return network


def drop_pooler(network: Any, *, keep: bool) -> None:
    """Texts are pooled here; a head that nothing reads would never be trained."""
    if not keep and getattr(network, "pooler", None) is not None:
        network.pooler = None


def positions(network: Any) -> int | None:
    """How many tokens the encoder has positions for; RoBERTa's begin after the padding id."""
    table = getattr(getattr(network, "embeddings", None), "position_embeddings", None)
    if not isinstance(table, nn.Embedding):
        return None
    return table.num_embeddings - (0 if table.padding_idx is None else table.padding_idx + 1)


def encode(network: nn.Module, ids: Tensor, mask: Tensor, pad_id: int) -> Any:
    """Runs an encoder on ids int64 [B, M] with a mask bool [B, M]."""
    # Some encoders number positions by comparing ids with the padding id, so that what lies
    # under the mask matters.
    return network(input_ids=ids.masked_fill(~mask, pad_id), attention_mask=mask.long())


def _masked_mean(states: Tensor, mask: Tensor) -> Tensor:
    """Float [B, M, W], bool [B, M] -> float [B, W]."""
    weights = mask.unsqueeze(-1).to(states.dtype)
    return (states * weights).sum(dim=1) / weights.sum(dim=1)
