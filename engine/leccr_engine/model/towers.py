"""The two towers, behind one face each. Owns: adapting timm, open_clip and transformers.

A tower is named in the configuration and built with random weights; the weights come with the
`LeccrModel`, or are loaded into `tower.network` by whoever trains.
"""

from __future__ import annotations

import importlib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import nn

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before timm, open_clip, transformers)

if TYPE_CHECKING:
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = ["TextStates", "TextTower", "VisualTower", "build_text_tower", "build_visual_tower"]

# Towers of this project, registered in timm by the module that defines them.
_OWN_TIMM_TOWERS = {"leccr_mini_tower": "leccr_engine.model.mini_tower"}

_DUAL_ENCODERS = ("clip", "siglip")
"""Networks of transformers that are both towers."""


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


def build_visual_tower(config: LeccrConfig) -> VisualTower:
    """Builds the visual tower that a configuration names.

    Raises:
        ModelError: the library does not know the name, refuses the arguments, or the tower has
            no tokens.
    """
    library, _, name = config.visual_tower.partition(":")
    if config.feature_width is not None:
        return _FrameFeatures(config.feature_width)
    if library == "timm":
        return _TimmVisual(_timm_network(name, config))
    if library == "transformers":
        return _TransformersVisual(_dual_encoder("visual_tower", name, config.visual_tower_args))
    network = _open_clip_visual(name, config)
    if hasattr(network, "trunk"):
        return _TimmVisual(network.trunk)
    return _OpenClipVisual(name, network)


def build_text_tower(config: LeccrConfig) -> TextTower:
    """Builds the text tower that a configuration names.

    Raises:
        ModelError: the library does not know the name, refuses the configuration, or the tower
            takes fewer tokens than `max_text_tokens`.
    """
    library, _, name = config.text_tower.partition(":")
    tower: TextTower
    if library == "transformers" and name in _DUAL_ENCODERS:
        tower = _DualEncoderText(_dual_encoder("text_tower", name, config.text_tower_config))
    elif library == "transformers":
        tower = _TransformersText(name, config)
    else:
        tower = _open_clip_text(name, config)
    if tower.max_tokens is not None and config.max_text_tokens > tower.max_tokens:
        raise ModelError(
            f"max_text_tokens is {config.max_text_tokens}, but {config.text_tower} takes at most "
            f"{tower.max_tokens} tokens: lower the one or raise the other's positions."
        )
    return tower


class _TimmVisual(VisualTower):
    """Any timm network: feature maps [B, C, h, w] or [B, h, w, C], or tokens [B, N, C]."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network
        self.width = int(network.num_features)
        self._prefix_tokens = int(getattr(network, "num_prefix_tokens", 0))
        self._channels_last = getattr(network, "output_fmt", "NCHW") == "NHWC"
        # An empty `global_pool` means that the network pools nothing itself.
        self._pools = hasattr(network, "forward_head") and bool(getattr(network, "global_pool", 1))
        pooled_width = getattr(network, "head_hidden_size", self.width)
        self.pooled_projection = (
            nn.Linear(pooled_width, self.width)
            if self._pools and pooled_width != self.width
            else nn.Identity()
        )

    def forward(self, pixels: Tensor) -> Tensor:
        features = self.network.forward_features(pixels)
        if features.ndim == 4:
            tokens = features.flatten(1, 2) if self._channels_last else features.flatten(2).mT
        else:
            tokens = features[:, self._prefix_tokens :]
        if self._pools:
            whole = self.pooled_projection(self.network.forward_head(features, pre_logits=True))
        elif self._prefix_tokens:
            whole = features[:, 0]
        else:
            whole = tokens.mean(dim=1)
        return torch.cat([whole.unsqueeze(1), tokens], dim=1)


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


class _FrameFeatures(VisualTower):
    """No network: another one has looked at the frames already."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.network = nn.Identity()
        self.width = width

    def forward(self, pixels: Tensor) -> Tensor:
        """Frame features float32 [N, width] as the only token of each: float32 [N, 1, width]."""
        if pixels.shape[-1] != self.width:
            raise ModelError(
                f"Frame features {pixels.shape[-1]} wide, but the model takes {self.width}: give "
                f"the features it was made for, or set visual_tower to "
                f"'features:{pixels.shape[-1]}'."
            )
        return pixels.unsqueeze(1)


class _TransformersText(TextTower):
    """A text encoder from transformers, built from its configuration."""

    def __init__(self, model_type: str, config: LeccrConfig) -> None:
        super().__init__()
        network = _transformers_network(model_type, config.text_tower_config)
        shape: Any = network.config
        self.network = network
        self.token_width = self.pooled_width = int(shape.hidden_size)
        self.pad_id = int(shape.pad_token_id or 0)
        self.max_tokens = _positions(network)
        self._pools_mean = config.text_pooling == "mean"

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        states = _encode(self.network, ids, mask, self.pad_id).last_hidden_state
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
            output = _encode(self.network, ids, mask, self.pad_id)
        else:
            # SigLIP was trained on padding, and takes its last token for the whole.
            output = self.network(input_ids=self._padded(ids, mask))
        return TextStates(output.last_hidden_state[:, : ids.shape[1]], output.pooler_output)


class _OpenClipHfText(TextTower):
    """open_clip's text tower around an encoder from transformers."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        _drop_pooler(network.transformer, keep=type(network.pooler).__name__ == "ClsPooler")
        self.network = network
        self.token_width = int(network.config.hidden_size)
        self.pooled_width = int(network.output_dim)
        self.pad_id = int(network.config.pad_token_id or 0)
        self.max_tokens = _positions(network.transformer)

    def forward(self, ids: Tensor, mask: Tensor) -> TextStates:
        output = _encode(self.network.transformer, ids, mask, self.pad_id)
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


def _timm_network(name: str, config: LeccrConfig) -> Any:
    import timm

    if name in _OWN_TIMM_TOWERS:
        importlib.import_module(_OWN_TIMM_TOWERS[name])
    if not timm.is_model(name):
        similar = ", ".join(get_close_matches(name, timm.list_models())) or "none"
        raise ModelError(
            f"visual_tower 'timm:{name}': timm {timm.__version__} has no such network (similar: "
            f"{similar}). Correct the name, or update timm."
        )
    try:
        return _create_timm(name, config)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"visual_tower 'timm:{name}' refuses visual_tower_args "
            f"{config.visual_tower_args}: {error}."
        ) from error


def _create_timm(name: str, config: LeccrConfig) -> Any:
    import timm

    given = config.visual_tower_args
    if name in _OWN_TIMM_TOWERS:
        return timm.create_model(name, **given)
    try:
        return timm.create_model(name, **{"num_classes": 0, "img_size": config.image_px, **given})
    except TypeError as error:
        # Convolutional networks take every size, and no argument for it.
        if "img_size" not in str(error) or "img_size" in given:
            raise
        return timm.create_model(name, **{"num_classes": 0, **given})


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
        whole = _transformers_config(name, {own: shape, other: {"num_hidden_layers": 0}})
        network: Any = AutoModel.from_config(whole)  # type: ignore[no-untyped-call]
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"{field} 'transformers:{name}' refuses the configuration {shape}: {error}"
        ) from error
    return getattr(network, f"{sides[0]}_model")


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


def _open_clip_text(name: str, config: LeccrConfig) -> TextTower:
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
        config=_transformers_config(own.pop("model_type", "xlm-roberta"), own),
        pooler_type=fields.get("hf_pooler_type"),
        proj_type=fields.get("hf_proj_type", "mlp"),
        pretrained=False,
    )


def _transformers_config(model_type: str, fields: dict[str, Any]) -> Any:
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
    shape = _transformers_config(model_type, fields)
    try:
        network: Any = AutoModel.from_config(shape)  # type: ignore[no-untyped-call]
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"text_tower 'transformers:{model_type}' cannot be built from text_tower_config "
            f"{fields}: {error}"
        ) from error
    if getattr(shape, "is_encoder_decoder", False):
        network = network.get_encoder()
    _drop_pooler(network, keep=False)
    return network


def _drop_pooler(network: Any, *, keep: bool) -> None:
    """Texts are pooled here; a head that nothing reads would never be trained."""
    if not keep and getattr(network, "pooler", None) is not None:
        network.pooler = None


def _positions(network: Any) -> int | None:
    """How many tokens the encoder has positions for; RoBERTa's begin after the padding id."""
    table = getattr(getattr(network, "embeddings", None), "position_embeddings", None)
    if not isinstance(table, nn.Embedding):
        return None
    return table.num_embeddings - (0 if table.padding_idx is None else table.padding_idx + 1)


def _encode(network: nn.Module, ids: Tensor, mask: Tensor, pad_id: int) -> Any:
    # Some encoders number positions by comparing ids with the padding id, so that what lies
    # under the mask matters.
    return network(input_ids=ids.masked_fill(~mask, pad_id), attention_mask=mask.long())


def _checkpoint_gradients(network: Any) -> None:
    if hasattr(network, "set_grad_checkpointing"):
        network.set_grad_checkpointing(True)
    elif getattr(network, "supports_gradient_checkpointing", False):
        # transformers gave it a new name on the way to version 6.
        enable = getattr(network, "activation_checkpointing_enable", None)
        (enable or network.gradient_checkpointing_enable)({"use_reentrant": False})


def _masked_mean(states: Tensor, mask: Tensor) -> Tensor:
    """Float [B, M, W], bool [B, M] -> float [B, W]."""
    weights = mask.unsqueeze(-1).to(states.dtype)
    return (states * weights).sum(dim=1) / weights.sum(dim=1)
