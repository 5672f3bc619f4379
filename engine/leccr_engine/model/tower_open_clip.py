"""Both towers of open_clip. Owns: adapting open_clip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before open_clip)
from leccr_engine.model.tower import TextStates, TextTower, VisualTower
from leccr_engine.model.tower_timm import TimmVisual
from leccr_engine.model.tower_transformers import (
    drop_pooler,
    encode,
    positions,
    transformers_config,
)

if TYPE_CHECKING:
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = ["build_open_clip_text", "build_open_clip_visual"]


def build_open_clip_visual(name: str, config: LeccrConfig) -> VisualTower:
    """Builds a visual tower by open_clip's name of it.

    Raises:
        ModelError: open_clip does not know the name, refuses the arguments, or the tower has no
            tokens.
    """
    network = _open_clip_visual(name, config)
    if hasattr(network, "trunk"):
        return TimmVisual(network.trunk)
    return _OpenClipVisual(name, network)


class _OpenClipVisual(VisualTower):
    """open_clip's own vision transformer, before its projection, so that widths agree."""

    def __init__(self, name: str, network: Any) -> None:
        super().__init__()
        if not hasattr(network, "output_tokens") or getattr(network, "attn_pool", None) is not None:
            raise ModelError(
                f"visual_tower 'open_clip:{name}' has no patch tokens of one width "
                f"({type(network).__name__}): choose one with a plain vision transformer or a "
                "timm trunk."
            )
        network.output_tokens = True
        network.proj = None
        self.network = network
        self.width = int(network.ln_post.normalized_shape[0])

    def forward(self, pixels: Tensor) -> Tensor:
        whole, tokens = self.network(pixels)
        return torch.cat([whole.unsqueeze(1), tokens], dim=1)


class _OpenClipHfText(TextTower):
    """open_clip's text tower around an encoder from transformers."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        drop_pooler(network.transformer, keep=type(network.pooler).__name__ == "ClsPooler")
        self.network = network
        self.token_width = int(network.config.hidden_size)
        self.pooled_width = int(network.output_dim)
        self.pad_id = int(network.config.pad_token_id or 0)
        self.max_tokens = positions(network.transformer)

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        output = encode(self.network.transformer, ids, mask, self.pad_id)
        pooled = self.network.proj(self.network.pooler(output, mask.long()))
        return TextStates(output.last_hidden_state, pooled)


class _OpenClipText(TextTower):
    """open_clip's own text transformer. It wants every text at its full context length."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        network.output_tokens = True
        self.network = network
        self.token_width = int(network.width)
        self.pooled_width = int(network.output_dim or network.width)
        self.pad_id = int(network.pad_id)
        self.max_tokens = int(network.context_length)

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        pooled, tokens = self.network(self._padded(ids, mask))
        return TextStates(tokens[:, : ids.shape[1]], pooled)


class _OpenClipShape(NamedTuple):
    """One side of an open_clip model: its `vision_cfg` or `text_cfg`, and what both sides need."""

    embed_dim: int
    quick_gelu: bool
    fields: dict[str, Any]


def _open_clip_shape(field: str, name: str, own: dict[str, Any]) -> _OpenClipShape:
    """The library's configuration with one's own over it; one's own alone where it is complete."""
    import open_clip

    own = dict(own)
    if "embed_dim" in own:
        return _OpenClipShape(own.pop("embed_dim"), own.pop("quick_gelu", False), own)
    found: dict[str, Any] | None = open_clip.get_model_config(name)
    if found is None:
        raise ModelError(
            f"{field} 'open_clip:{name}': open_clip {open_clip.__version__} has no such model. "
            "Its names: open_clip.list_models()."
        )
    side = "vision_cfg" if field == "visual_tower" else "text_cfg"
    return _OpenClipShape(
        found["embed_dim"], found.get("quick_gelu", False), {**found[side], **own}
    )


def _open_clip_visual(name: str, config: LeccrConfig) -> Any:
    from open_clip.model import _build_vision_tower

    shape = _open_clip_shape("visual_tower", name, config.visual_tower_args)
    fields = {**shape.fields, "image_size": config.image_px, "timm_model_pretrained": False}
    try:
        return _build_vision_tower(shape.embed_dim, fields, shape.quick_gelu)
    except (TypeError, ValueError, RuntimeError, AssertionError) as error:
        raise ModelError(
            f"visual_tower 'open_clip:{name}' refuses visual_tower_args "
            f"{config.visual_tower_args}: {error}."
        ) from error


def build_open_clip_text(name: str, config: LeccrConfig) -> TextTower:
    """Builds a text tower by open_clip's name of it.

    Raises:
        ModelError: open_clip does not know the name, or refuses the configuration.
    """
    from open_clip.model import _build_text_tower

    overrides = dict(config.text_tower_config)
    hf_config = overrides.pop("hf_config", None)
    shape = _open_clip_shape("text_tower", name, overrides)
    if shape.fields.get("hf_model_name"):
        return _OpenClipHfText(_open_clip_hf_network(name, shape, hf_config))
    try:
        network = _build_text_tower(shape.embed_dim, shape.fields, shape.quick_gelu)
    except (TypeError, ValueError, RuntimeError, AssertionError) as error:
        raise ModelError(
            f"text_tower 'open_clip:{name}' refuses text_tower_config {overrides}: {error}."
        ) from error
    return _OpenClipText(network)


def _open_clip_hf_network(
    name: str, shape: _OpenClipShape, hf_config: dict[str, Any] | None
) -> Any:
    from open_clip.hf_model import HFTextEncoder

    fields = shape.fields
    if hf_config is None:
        raise ModelError(
            f"text_tower 'open_clip:{name}' wraps {fields['hf_model_name']} from transformers: put "
            "that model's config.json into text_tower_config as 'hf_config', so that nothing has "
            "to be downloaded to build it."
        )
    own = dict(hf_config)
    return HFTextEncoder(
        fields["hf_model_name"],
        output_dim=shape.embed_dim,
        config=transformers_config(own.pop("model_type", "xlm-roberta"), own),
        pooler_type=fields.get("hf_pooler_type"),
        proj_type=fields.get("hf_proj_type", "mlp"),
        pretrained=False,
    )
