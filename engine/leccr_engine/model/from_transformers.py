"""transformers' layout of CLIP and SigLIP. Owns: from its files to the parts of a LECCR model.

SigLIP 2 of one size is published as a SigLIP; the other, for pictures of any shape (NaFlex), sees
patches where LECCR has squares, and is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)
from leccr_engine.model.published_tower import (
    PublishedTower,
    head,
    read_published_tokenizer,
    read_weights,
    training_free_config,
)

# isort: split
from PIL import Image
from transformers import AutoConfig, AutoImageProcessor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

__all__ = ["read_dual_encoder"]

_INTERPOLATIONS = {Image.Resampling.BILINEAR: "bilinear", Image.Resampling.BICUBIC: "bicubic"}


def read_dual_encoder(folder: Path, *, model_id: str) -> PublishedTower:
    """Reads a tower.

    Args:
        folder: with its files.
        model_id: what the model is called.

    Raises:
        ModelError: files are missing or damaged, or LECCR has no form for the tower.
    """
    shape, processor = _read(folder)
    kind, image_px = shape.model_type, shape.vision_config.image_size
    resize = _resize(processor, image_px, folder)
    texts = read_published_tokenizer(folder)
    text_config = _own_fields(shape.text_config)
    if texts.pad_id is not None:
        text_config["pad_token_id"] = texts.pad_id
    state = _leccr_state(read_weights(folder), shape)
    config = training_free_config(
        model_id=model_id,
        visual_tower=f"transformers:{kind}",
        visual_tower_args=_own_fields(shape.vision_config),
        image_px=image_px,
        image_mean=processor.image_mean,
        image_std=processor.image_std,
        resize=resize,
        interpolation=_INTERPOLATIONS[Image.Resampling(processor.resample)],
        text_tower=f"transformers:{kind}",
        text_tower_config=text_config,
        max_text_tokens=shape.text_config.max_position_embeddings,
        embed_dim=len(state["text_head.weight"]),
    )
    return PublishedTower(config, state, texts.tokenizer)


def _read(folder: Path) -> tuple[Any, Any]:
    """Configuration and image processor, as transformers fills in what the files leave out."""
    try:
        shape = AutoConfig.from_pretrained(folder, local_files_only=True)
        # What these towers were trained with; the faster backend differs by several levels.
        from_pretrained: Any = AutoImageProcessor.from_pretrained
        processor = from_pretrained(folder, local_files_only=True, backend="pil")
    except (OSError, ValueError, KeyError, TypeError, ImportError) as error:
        reason = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
        raise ModelError(
            f"{folder}: transformers cannot read the tower ({reason}). Copy the complete folder "
            "again."
        ) from error
    return shape, processor


def _resize(processor: Any, image_px: int, folder: Path) -> str:
    size, crop = dict(processor.size), dict(processor.crop_size or {})
    cuts = bool(processor.do_center_crop)
    square = {"height": image_px, "width": image_px}
    usual = (
        processor.do_resize
        and processor.do_rescale
        and processor.do_normalize
        and processor.resample in _INTERPOLATIONS
    )
    if usual and not cuts and size == square:
        return "squash"
    if usual and cuts and size == {"shortest_edge": image_px} and crop == square:
        return "crop"
    raise ModelError(
        f"The tower in {folder} cannot be made into a LECCR model: it prepares its images in a way "
        f"of its own (size {size}, crop {crop if cuts else None}, resample {processor.resample}). "
        "Choose another: `leccr-desktop models list`."
    )


def _own_fields(shape: Any) -> dict[str, Any]:
    """What differs from the library's defaults, without what says where it came from."""
    fields: dict[str, Any] = shape.to_diff_dict()
    return {
        name: value
        for name, value in fields.items()
        if name not in ("_name_or_path", "architectures", "dtype", "transformers_version")
    }


def _leccr_state(state: Mapping[str, Tensor], shape: Any) -> dict[str, Tensor]:
    """Names tensors as `LeccrModel` does; SigLIP's projections are parts of its networks."""
    named: dict[str, Tensor] = {}
    for ours, theirs, width in (
        ("global_head", "visual_projection.weight", shape.vision_config.hidden_size),
        ("text_head", "text_projection.weight", getattr(shape.text_config, "projection_size", 0)),
    ):
        named |= head(ours, state[theirs] if theirs in state else torch.eye(width))
    named["log_logit_scale"] = state["logit_scale"].reshape(())
    sides = {"vision_model": "visual_tower.network", "text_model": "text_tower.network"}
    for name, tensor in state.items():
        side, _, rest = name.partition(".")
        if side in sides and not rest.endswith("embeddings.position_ids"):
            named[f"{sides[side]}.{rest}"] = tensor
    return named
