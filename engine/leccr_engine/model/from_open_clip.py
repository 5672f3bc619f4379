"""open_clip's layout. Owns: from its files to the parts of a LECCR model.

`open_clip_config.json` says what the tower is; where it is not published, open_clip itself does, by
the tower's name. Weights, as open_clip reads them: `open_clip_model.safetensors`, or a pickle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before open_clip)
from leccr_engine.model.published_tower import (
    PublishedTower,
    head,
    read_json,
    read_published_tokenizer,
    read_weights,
    training_free_config,
)

# isort: split
import open_clip
from open_clip.model import convert_to_custom_text_state_dict
from open_clip.tokenizer import SimpleTokenizer
from open_clip.transform import PreprocessCfg, merge_preprocess_dict
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, processors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

__all__ = ["byte_pair_tokenizer", "read_open_clip"]

_CONFIG_NAME = "open_clip_config.json"

_RESIZES = {"squash": "squash", "shortest": "crop_even"}
_CONTEXT_LENGTH = 77
_XLM_ROBERTA = "xlm-roberta"
_HEAD_WIDTH = 64
"""Of each attention head of XLM-RoBERTa, base and large."""


class _Published(NamedTuple):
    """What is said of a tower: open_clip's `model_cfg` and `preprocess_cfg`."""

    model: dict[str, Any]
    preprocess: dict[str, Any]


class _Texts(NamedTuple):
    """How texts become ids."""

    tokenizer: Tokenizer
    cleaning: str
    pad_id: int | None


def read_open_clip(folder: Path, *, tower: str | None, model_id: str) -> PublishedTower:
    """Reads a tower.

    Args:
        folder: with its files.
        tower: `open_clip:NAME:TAG`; None: `open_clip_config.json` is there.
        model_id: what the model is called.

    Raises:
        ModelError: files are missing or damaged, or LECCR has no form for the tower.
    """
    published = _published(folder, tower)
    model = published.model
    _refuse_unsuitable(model, published.preprocess, folder)
    state = read_weights(folder)
    if any(name.startswith("transformer.") for name in state):
        state = convert_to_custom_text_state_dict(state)
    vision, text = model["vision_cfg"], model["text_cfg"]
    texts = _texts(folder, text)
    shared = {"embed_dim": model["embed_dim"], "quick_gelu": model.get("quick_gelu", False)}
    text_config = {**text, **shared}
    if texts.pad_id is not None:
        text_config["pad_id"] = texts.pad_id
    if text.get("hf_model_name"):
        text_config["hf_config"] = _xlm_roberta(state, text["hf_model_name"], folder)
    name = f"open_clip:{tower.split(':')[1] if tower else model_id}"
    preprocess = published.preprocess
    config = training_free_config(
        model_id=model_id,
        visual_tower=name,
        visual_tower_args={**vision, **shared},
        image_px=_side(vision.get("image_size", preprocess["size"]), folder),
        image_mean=preprocess["mean"],
        image_std=preprocess["std"],
        resize=_RESIZES[preprocess["resize_mode"]],
        interpolation="bilinear" if preprocess["interpolation"] == "bilinear" else "bicubic",
        text_tower=name,
        text_tower_config=text_config,
        text_cleaning=texts.cleaning,
        max_text_tokens=text.get("context_length", _CONTEXT_LENGTH),
        embed_dim=model["embed_dim"],
    )
    return PublishedTower(config, _leccr_state(state, model["embed_dim"]), texts.tokenizer)


def _published(folder: Path, tower: str | None) -> _Published:
    path = folder / _CONFIG_NAME
    if path.is_file():
        fields = read_json(path)
        model, overlay = fields.get("model_cfg", {}), fields.get("preprocess_cfg", {})
    else:
        _, name, tag = (tower or "::").split(":")
        model = open_clip.get_model_config(name) or {}
        overlay = open_clip.get_pretrained_cfg(name, tag)
        if overlay.get("quick_gelu"):
            model["quick_gelu"] = True
    if not {"embed_dim", "vision_cfg", "text_cfg"} <= set(model):
        raise ModelError(
            f"{folder}: neither {_CONFIG_NAME} nor open_clip {open_clip.__version__} says what "
            f"the tower {tower or ''} is. Fetch the file, or update open_clip."
        )
    return _Published(model, merge_preprocess_dict(PreprocessCfg(), overlay))


def _refuse_unsuitable(model: dict[str, Any], preprocess: dict[str, Any], folder: Path) -> None:
    vision, text = model["vision_cfg"], model["text_cfg"]
    tokenizer = text.get("tokenizer_kwargs") or {}
    reasons = {
        "it writes captions (CoCa)": "multimodal_cfg" in model,
        "its visual tower pools in a way of its own": (
            bool(vision.get("timm_model_name"))
            and (
                vision.get("timm_proj", "linear") not in ("none", "linear")
                or vision.get("timm_pool") in ("abs_attn", "rot_attn")
            )
        ),
        "its images are framed, not cut or squashed": preprocess["resize_mode"] not in _RESIZES,
        "its tokenizer has a way of its own": (
            bool(text.get("tokenizer_mode")) or not set(tokenizer) <= {"clean"}
        ),
        "its text tower is not XLM-RoBERTa": (
            not str(text.get("hf_model_name") or _XLM_ROBERTA).startswith(_XLM_ROBERTA)
        ),
    }
    found = [reason for reason, holds in reasons.items() if holds]
    if found:
        raise ModelError(
            f"The tower in {folder} cannot be made into a LECCR model: {'; '.join(found)}. Choose "
            "another: `leccr-desktop models list`."
        )


def _side(size: int | list[int], folder: Path) -> int:
    sides = {size} if isinstance(size, int) else set(size)
    if len(sides) != 1:
        raise ModelError(f"The tower in {folder} sees {size} pixels, no square. Choose another.")
    return sides.pop()


def _texts(folder: Path, text: dict[str, Any]) -> _Texts:
    options = text.get("tokenizer_kwargs") or {}
    if not text.get("hf_tokenizer_name"):
        return _Texts(byte_pair_tokenizer(), options.get("clean", "lower"), None)
    found = read_published_tokenizer(folder)
    return _Texts(found.tokenizer, options.get("clean", "whitespace"), found.pad_id)


def byte_pair_tokenizer() -> Tokenizer:
    """Returns CLIP's tokenizer, with the vocabulary that comes with open_clip.

    It expects cleaned texts, and gives the ids that `open_clip.tokenizer.SimpleTokenizer` gives.
    """
    own = SimpleTokenizer()
    merges = sorted(own.bpe_ranks, key=own.bpe_ranks.__getitem__)
    start, end = "<start_of_text>", "<end_of_text>"
    tokenizer = Tokenizer(
        models.BPE(own.encoder, merges, end_of_word_suffix="</w>", continuing_subword_prefix="")
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(f"(?i:{own.pat.pattern})"), "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{start} $A {end}",
        special_tokens=[(start, own.sot_token_id), (end, own.eot_token_id)],
    )
    tokenizer.add_special_tokens([start, end])
    return tokenizer


def _xlm_roberta(state: Mapping[str, Tensor], name: str, folder: Path) -> dict[str, Any]:
    """The configuration of an XLM-RoBERTa, which is published elsewhere, by its weights' shapes."""
    network = "text.transformer"
    try:
        vocabulary, width = state[f"{network}.embeddings.word_embeddings.weight"].shape
        inner = len(state[f"{network}.encoder.layer.0.intermediate.dense.weight"])
        positions = len(state[f"{network}.embeddings.position_embeddings.weight"])
        types = len(state[f"{network}.embeddings.token_type_embeddings.weight"])
    except (KeyError, ValueError) as error:
        raise ModelError(f"{folder}: the weights are not those of {name}: {error}.") from error
    layers = {key.split(".")[4] for key in state if key.startswith(f"{network}.encoder.layer.")}
    return {
        "model_type": _XLM_ROBERTA,
        "vocab_size": vocabulary,
        "hidden_size": width,
        "num_hidden_layers": len(layers),
        "num_attention_heads": width // _HEAD_WIDTH,
        "intermediate_size": inner,
        "max_position_embeddings": positions,
        "type_vocab_size": types,
        "layer_norm_eps": 1e-5,
        "bos_token_id": 0,
        "pad_token_id": 1,
        "eos_token_id": 2,
    }


def _leccr_state(state: Mapping[str, Tensor], embed_dim: int) -> dict[str, Tensor]:
    """Names tensors as `LeccrModel` does; the text tower's projection stays where it is."""
    named = head("text_head", torch.eye(embed_dim))
    if "visual.proj" in state:
        named |= head("global_head", state["visual.proj"].T)
    elif "visual.head.proj.weight" in state:
        bias = state.get("visual.head.proj.bias")
        named |= head("global_head", state["visual.head.proj.weight"], bias)
    else:
        named |= head("global_head", torch.eye(embed_dim))
    named["log_logit_scale"] = state["logit_scale"].reshape(())
    for name, tensor in state.items():
        side, _, rest = name.partition(".")
        if side == "text" and not rest.endswith("embeddings.position_ids"):
            named[f"text_tower.network.{rest}"] = tensor
        elif side == "visual" and not rest.startswith(("proj", "head.")):
            named[f"visual_tower.network.{rest.removeprefix('trunk.')}"] = tensor
    return named
