"""From a name in the configuration to a tower. Owns: which library builds it.

Each library has its own module beside this one; what they build has one face, `tower`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import nn

from leccr_engine.errors import ModelError
from leccr_engine.model.tower import TextStates, TextTower, VisualTower
from leccr_engine.model.tower_open_clip import build_open_clip_text, build_open_clip_visual
from leccr_engine.model.tower_timm import build_timm_visual
from leccr_engine.model.tower_transformers import (
    build_transformers_text,
    build_transformers_visual,
)

if TYPE_CHECKING:
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = ["TextStates", "TextTower", "VisualTower", "build_text_tower", "build_visual_tower"]


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
        return build_timm_visual(name, config)
    if library == "transformers":
        return build_transformers_visual(name, config)
    return build_open_clip_visual(name, config)


def build_text_tower(config: LeccrConfig) -> TextTower:
    """Builds the text tower that a configuration names.

    Raises:
        ModelError: the library does not know the name, refuses the configuration, or the tower
            takes fewer tokens than `max_text_tokens`.
    """
    library, _, name = config.text_tower.partition(":")
    build = build_transformers_text if library == "transformers" else build_open_clip_text
    tower = build(name, config)
    if tower.max_tokens is not None and config.max_text_tokens > tower.max_tokens:
        raise ModelError(
            f"max_text_tokens is {config.max_text_tokens}, but {config.text_tower} takes at most "
            f"{tower.max_tokens} tokens: lower the one or raise the other's positions."
        )
    return tower


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
