"""Visual towers of timm, this project's own among them. Owns: adapting timm."""

from __future__ import annotations

import importlib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before timm)
from leccr_engine.model.tower import VisualTower

if TYPE_CHECKING:
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = ["TimmVisual", "build_timm_visual"]

# Towers of this project, registered in timm by the module that defines them.
_OWN_TIMM_TOWERS = {"leccr_mini_tower": "leccr_engine.model.mini_tower"}


def build_timm_visual(name: str, config: LeccrConfig) -> VisualTower:
    """Builds a visual tower by timm's name of it.

    Raises:
        ModelError: timm does not know the name, or refuses the arguments.
    """
    return TimmVisual(_timm_network(name, config))


class TimmVisual(VisualTower):
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
        """See `VisualTower.forward`."""
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
