"""Towers as their makers publish them. Owns: what is read of one, and writing it as a LECCR model.

`from_open_clip` and `from_transformers` read the two layouts. What they have in common is here: a
tower becomes a model that needs no training, its slots the sentences of a description.
"""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)
from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.texts import TOKENIZER_NAME, read_tokenizer
from leccr_engine.model.weights import WEIGHTS_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

__all__ = [
    "PublishedTokenizer",
    "PublishedTower",
    "head",
    "read_json",
    "read_published_tokenizer",
    "read_weights",
    "training_free_config",
]

_SLOTS = 4
# Texts are far more alike to each other than a text and a picture ever are, so that the local level
# of a model without a slot head needs less weight than the paper's 0.2. Not measured: where there
# are pairs to measure on, `leccr-desktop evaluate --tune` finds the weight of each model.
_MIXING_WEIGHT = 0.9
_FRAME_PX = 576


@dataclass(frozen=True, slots=True)
class PublishedTower:
    """A tower, ready to be written as a LECCR model.

    Attributes:
        config: with `local_level = "sentences"`.
        state: tensors by their names in `LeccrModel`.
        tokenizer: the tower's.
    """

    config: LeccrConfig
    state: Mapping[str, Tensor]
    tokenizer: Tokenizer

    def save(self, folder: Path) -> None:
        """Writes a model folder; whether it can be loaded shows when it is.

        Args:
            folder: is there.

        Raises:
            OSError: the disk does not allow it.
        """
        self.config.save_pretrained(folder)
        state = {name: tensor.contiguous() for name, tensor in self.state.items()}
        try:
            save_file(state, folder / WEIGHTS_NAME, metadata={"format": "pt"})
        except SafetensorError as error:
            raise OSError(str(error)) from error
        self.tokenizer.save(str(folder / TOKENIZER_NAME))


@dataclass(frozen=True, slots=True)
class PublishedTokenizer:
    """A tokenizer, and what its texts are padded with; None: its files do not say."""

    tokenizer: Tokenizer
    pad_id: int | None


def training_free_config(*, image_px: int, **fields: Any) -> LeccrConfig:
    """Returns the configuration of a model without a slot head.

    Args:
        image_px: side of the square the tower sees.
        **fields: of `LeccrConfig`.
    """
    return LeccrConfig(
        image_px=image_px,
        slots=_SLOTS,
        local_level="sentences",
        mixing_weight=_MIXING_WEIGHT,
        frame_px=max(_FRAME_PX, 2 * image_px),
        **fields,
    )


def head(name: str, weight: Tensor, bias: Tensor | None = None) -> dict[str, Tensor]:
    """Returns the tensors of one of the model's heads.

    Args:
        name: `global_head` or `text_head`.
        weight: float [d, W].
        bias: float [d]; None: there is none.
    """
    return {
        f"{name}.weight": weight,
        f"{name}.bias": weight.new_zeros(len(weight)) if bias is None else bias,
    }


def read_weights(folder: Path) -> dict[str, Tensor]:
    """Reads a tower's weights, memory-mapped where that is possible.

    A pickle is read only where there are no safetensors, by torch's reader that takes tensors and
    nothing else: no code of the file's runs. See docs/adr/0006.

    Args:
        folder: with the files as published.

    Raises:
        ModelError: there are none, they are in parts, or they are damaged.
    """
    path = next((p for pattern in _WEIGHT_FILES for p in sorted(folder.glob(pattern))), None)
    if path is None:
        raise ModelError(
            f"{folder} has no weights ({', '.join(_WEIGHT_FILES)}). Copy the complete folder again."
        )
    if path.suffix == ".safetensors":
        return _reading(path, lambda: load_file(path))
    state = _reading(path, lambda: _read_pickle(path))
    state = state.get("state_dict", state)
    if not isinstance(state, dict) or not all(map(torch.is_tensor, state.values())):
        raise ModelError(f"{path} holds something else than a tower's weights.")
    return {name.removeprefix("module."): tensor for name, tensor in state.items()}


_WEIGHT_FILES = (
    "open_clip_model.safetensors",
    "open_clip_*.safetensors",
    "model.safetensors",
    "open_clip_pytorch_model.bin",
)


def _read_pickle(path: Path) -> dict[str, Any]:
    try:
        found = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except RuntimeError:
        # Files of before torch 1.6 cannot be mapped.
        found = torch.load(path, map_location="cpu", weights_only=True)
    if not isinstance(found, dict):
        raise TypeError(f"a {type(found).__name__}, no weights")
    return found


def _reading(path: Path, read: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return read()
    except (
        SafetensorError,
        pickle.UnpicklingError,
        OSError,
        RuntimeError,
        EOFError,
        TypeError,
        ValueError,
    ) as error:
        reason = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
        raise ModelError(
            f"{path}: the weights cannot be read ({reason}). The file is damaged or no weights; "
            "fetch it again."
        ) from error


def read_json(path: Path) -> dict[str, Any]:
    """Reads an object.

    Raises:
        ModelError: the file cannot be read, or holds something else.
    """
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path}: cannot be read ({error}). Fetch it again.") from error
    if not isinstance(fields, dict):
        raise ModelError(f"{path}: is no JSON object. Fetch it again.")
    return fields


def read_published_tokenizer(folder: Path) -> PublishedTokenizer:
    """Reads a tokenizer as transformers would use it, whatever it is published as.

    Raises:
        ModelError: there is none, or transformers has no fast form of it.
    """
    if not (folder / "tokenizer_config.json").is_file():
        tokenizer = read_tokenizer(folder)
        padding = tokenizer.padding
        return PublishedTokenizer(tokenizer, padding["pad_id"] if padding else None)
    from transformers import AutoTokenizer

    try:
        wrapper = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        return PublishedTokenizer(wrapper.backend_tokenizer, wrapper.pad_token_id)
    except Exception as error:  # tokenizers raises bare Exception for whatever it finds
        raise ModelError(
            f"{folder}: transformers cannot read the tokenizer, or has no fast one of its kind "
            f"({error}). Copy the complete folder again, or choose another model."
        ) from error
