"""A model's shape and preparation of its inputs, as data. Owns: `LeccrConfig` and its checks.

Defaults are the paper's: CLIP ViT-B/32, BERT, K = 4. `config.json` holds every field.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from leccr_engine.errors import ModelError
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

# isort: split
from transformers.configuration_utils import PreTrainedConfig

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["LeccrConfig", "read_config"]

VISUAL_LIBRARIES = ("timm", "open_clip", "transformers", "features")
TEXT_LIBRARIES = ("transformers", "open_clip")
RESIZES = ("squash", "crop", "crop_even")
INTERPOLATIONS = ("area", "bilinear", "bicubic")
POOLINGS = ("cls", "mean")
CLEANINGS = ("none", "whitespace", "lower", "canonicalize")
LOCAL_LEVELS = ("learned", "sentences")

# Fields that do not change the vectors an input gets.
_OUTSIDE_SIGNATURE = (
    "model_id",
    "mixing_weight",
    "attention_dropout",
    "description_dropout",
    "logit_scale_init",
    "concepts",
    "text_coverage",
    "possible_score",
    "strong_score",
)
# Fields that came later: at these values, which change nothing, the signature is the one of before.
_ADDED = {"interpolation": "area", "text_cleaning": "none", "local_level": "learned"}


class LeccrConfig(PreTrainedConfig):  # type: ignore[no-untyped-call]
    """Everything that builds a `LeccrModel` and prepares its inputs.

    Args:
        model_id: the model's name; the encoder adds a hash of the files to it.
        visual_tower: `timm:NAME`, `open_clip:NAME`, `transformers:clip` or `transformers:siglip`;
            or `features:WIDTH`, for clips whose frames another network has looked at (such a
            model takes no pictures).
        visual_tower_args: timm: arguments of `create_model`; open_clip: overrides of `vision_cfg`,
            and with `embed_dim` all of it, so that the name need not be one of open_clip's;
            transformers: the `vision_config`.
        image_px: side of the square the visual tower sees.
        image_mean: per channel, RGB, of values in [0, 1].
        image_std: per channel, RGB, of values in [0, 1].
        resize: `squash` changes the aspect ratio, `crop` cuts the middle square; where that is half
            a pixel off, the left and upper one, but the even one with `crop_even`, as torchvision
            does.
        interpolation: `area`; or `bilinear` or `bicubic`, exactly as Pillow does.
        text_tower: `transformers:MODEL_TYPE` or `open_clip:NAME`.
        text_tower_config: transformers: the tower's configuration; open_clip: overrides of
            `text_cfg` (with `embed_dim` all of it, as above), and `hf_config` with the
            configuration of a tower from transformers.
        text_pooling: `cls` or `mean`; for encoders from transformers (open_clip's, CLIP's and
            SigLIP's bring their own).
        text_cleaning: what open_clip does to a text before its tokenizer: `whitespace`, `lower` or
            `canonicalize`, by its names; or `none`.
        max_text_tokens: longer texts are cut, special tokens included.
        embed_dim: d, the width of the shared space.
        token_width: D, the width of visual tokens and slots; None: the visual tower's own.
        feedforward_width: inner width of the cross-attention layers; None: 4 D.
        slots: K; 0: no local level, descriptions are not read (the method's first ablation).
        local_level: where slot vectors come from. `learned`: the slot head. `sentences`: no
            training; the text vectors of the description's K most distinct sentences, and the
            global vector in the places that are left.
        attention_heads: heads of each cross-attention layer.
        aggregator_layers: L1.
        enhancer_layers: L2.
        attention_dropout: inside the cross-attention layers.
        mixing_weight: a, in [0, 1]: the share of the global level in the score.
        description_dropout: in [0, 1): share of descriptions hidden in training.
        logit_scale_init: initial inverse temperature of the contrastive losses.
        frames_per_moment: frames of a video's moment that the model sees; 1: the middle one, as
            an image.
        max_frames: longest video input; over 1, the model has a layer over frames.
        concepts: width of the concept head; 0: none.
        frame_px: longer side of the frames that the decoder should hand over.
        **kwargs: the fields of every Hugging Face configuration.

    Raises:
        ModelError: a value is unknown, out of range, or contradicts another.
    """

    model_type = "leccr"

    def __init__(
        self,
        *,
        model_id: str = "leccr",
        visual_tower: str = "open_clip:ViT-B-32",
        visual_tower_args: dict[str, Any] | None = None,
        image_px: int = 224,
        image_mean: Sequence[float] = (0.48145466, 0.4578275, 0.40821073),
        image_std: Sequence[float] = (0.26862954, 0.26130258, 0.27577711),
        resize: str = "squash",
        interpolation: str = "area",
        text_tower: str = "transformers:bert",
        text_tower_config: dict[str, Any] | None = None,
        text_pooling: str = "cls",
        text_cleaning: str = "none",
        max_text_tokens: int = 32,
        embed_dim: int = 256,
        token_width: int | None = None,
        feedforward_width: int | None = None,
        slots: int = 4,
        local_level: str = "learned",
        attention_heads: int = 8,
        aggregator_layers: int = 3,
        enhancer_layers: int = 2,
        attention_dropout: float = 0.1,
        mixing_weight: float = 0.8,
        description_dropout: float = 0.2,
        logit_scale_init: float = 1 / 0.07,
        frames_per_moment: int = 1,
        max_frames: int = 1,
        concepts: int = 0,
        text_coverage: bool = False,
        possible_score: float | None = None,
        strong_score: float | None = None,
        frame_px: int = 576,
        **kwargs: Any,
    ) -> None:
        _refuse_unknown_fields(kwargs)
        super().__init__(**kwargs)
        self.model_id = model_id
        self.visual_tower = visual_tower
        self.visual_tower_args = dict(visual_tower_args or {})
        self.image_px = image_px
        self.image_mean = [float(value) for value in image_mean]
        self.image_std = [float(value) for value in image_std]
        self.resize = resize
        self.interpolation = interpolation
        self.text_tower = text_tower
        self.text_tower_config = dict(text_tower_config or {})
        self.text_pooling = text_pooling
        self.text_cleaning = text_cleaning
        self.max_text_tokens = max_text_tokens
        self.embed_dim = embed_dim
        self.token_width = token_width
        self.feedforward_width = feedforward_width
        self.slots = slots
        self.local_level = local_level
        self.attention_heads = attention_heads
        self.aggregator_layers = aggregator_layers
        self.enhancer_layers = enhancer_layers
        self.attention_dropout = attention_dropout
        self.mixing_weight = mixing_weight
        self.description_dropout = description_dropout
        self.logit_scale_init = logit_scale_init
        self.frames_per_moment = frames_per_moment
        self.max_frames = max_frames
        self.concepts = concepts
        self.text_coverage = text_coverage
        self.possible_score = possible_score
        self.strong_score = strong_score
        self.frame_px = frame_px
        self._check()

    @property
    def feature_width(self) -> int | None:
        """Width of the frame features that the model takes; None: it takes pictures."""
        library, _, name = self.visual_tower.partition(":")
        return int(name) if library == "features" else None

    def vector_signature(self) -> str:
        """Returns the fields that decide which vectors an input gets, as canonical JSON."""
        own = set(LeccrConfig.__init__.__kwdefaults__ or {}) - set(_OUTSIDE_SIGNATURE)
        own -= {name for name, neutral in _ADDED.items() if getattr(self, name) == neutral}
        return json.dumps({name: getattr(self, name) for name in sorted(own)}, sort_keys=True)

    def _check(self) -> None:
        _check_tower("visual_tower", self.visual_tower, VISUAL_LIBRARIES)
        _check_tower("text_tower", self.text_tower, TEXT_LIBRARIES)
        _check_choice("resize", self.resize, RESIZES)
        _check_choice("interpolation", self.interpolation, INTERPOLATIONS)
        _check_choice("text_pooling", self.text_pooling, POOLINGS)
        _check_choice("text_cleaning", self.text_cleaning, CLEANINGS)
        _check_choice("local_level", self.local_level, LOCAL_LEVELS)
        # Slot numbers share an index id with the moment: id = moment * 256 + slot.
        _check_range("slots", self.slots, 0, 255)
        for name in (
            "image_px", "max_text_tokens", "embed_dim", "attention_heads", "aggregator_layers",
            "enhancer_layers", "frames_per_moment", "max_frames", "frame_px",
        ):  # fmt: skip
            _check_range(name, getattr(self, name), 1, None)
        for name in ("token_width", "feedforward_width"):
            if getattr(self, name) is not None:
                _check_range(name, getattr(self, name), 1, None)
        _check_range("concepts", self.concepts, 0, None)
        for name in ("possible_score", "strong_score"):
            if getattr(self, name) is not None:
                _check_range(name, getattr(self, name), -1, 1)
        _check_range("mixing_weight", self.mixing_weight, 0, 1)
        _check_range("logit_scale_init", self.logit_scale_init, 1e-3, 100)
        for name in ("attention_dropout", "description_dropout"):
            _check_range(name, getattr(self, name), 0, 0.999)
        for name in ("image_mean", "image_std"):
            if len(getattr(self, name)) != 3:
                raise ModelError(
                    f"{name} is {getattr(self, name)}: give three numbers, one each for R, G, B."
                )
        if min(self.image_std) <= 0:
            raise ModelError(f"image_std is {self.image_std}: every value must be over 0.")
        if self.feature_width is not None and self.max_frames < 2:
            raise ModelError(
                f"visual_tower is {self.visual_tower!r}, features of frames, but max_frames is "
                f"{self.max_frames}: raise it to the longest clip."
            )
        if self.frames_per_moment > self.max_frames:
            raise ModelError(
                f"frames_per_moment is {self.frames_per_moment}, but max_frames is "
                f"{self.max_frames}: raise max_frames, or show fewer frames of each moment."
            )
        if self.token_width is not None and self.token_width % self.attention_heads:
            raise ModelError(
                f"token_width is {self.token_width}, which {self.attention_heads} attention_heads "
                "do not divide: choose a multiple."
            )


def read_config(folder: Path) -> LeccrConfig:
    """Reads a model folder's `config.json`.

    Raises:
        ModelError: the file is missing, not JSON, of another kind of model, or has wrong values.
    """
    path = folder / "config.json"
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError(
            f"{path}: not there, so {folder} is no model folder. Give the folder that holds "
            "config.json and model.safetensors."
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{path}: cannot be read ({error}). Copy the complete model folder again."
        ) from error
    kind = fields.pop("model_type", None) if isinstance(fields, dict) else None
    if kind != LeccrConfig.model_type:
        raise ModelError(
            f"{path}: describes a model of type {kind!r}, not 'leccr'. Give a LECCR model's folder."
        )
    try:
        return LeccrConfig(**fields)
    except (ModelError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: {error}") from error


def _check_tower(field: str, value: str, libraries: tuple[str, ...]) -> None:
    library, colon, name = value.partition(":")
    if library not in libraries or not colon or not name:
        allowed = " or ".join(f"'{library}:NAME'" for library in libraries)
        raise ModelError(f"{field} is {value!r}: write {allowed}.")
    if library == "features" and not (name.isdecimal() and int(name)):
        raise ModelError(f"{field} is {value!r}: write 'features:WIDTH', such as 'features:4096'.")


def _check_choice(field: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        allowed = " or ".join(map(repr, choices))
        raise ModelError(f"{field} is {value!r}: choose {allowed}.")


def _check_range(field: str, value: float, low: float, high: float | None) -> None:
    fits = isinstance(value, int | float) and low <= value and (high is None or value <= high)
    if not fits:
        allowed = f"at least {low}" if high is None else f"from {low} to {high}"
        raise ModelError(f"{field} is {value!r}: it must be a number, {allowed}.")


def _refuse_unknown_fields(given: dict[str, Any]) -> None:
    """A misspelt field would otherwise be stored and ignored."""
    known = {*PreTrainedConfig().to_dict(), "torch_dtype", "name_or_path", "attn_implementation"}
    unknown = sorted(name for name in given if name not in known and not name.startswith("_"))
    if unknown:
        allowed = ", ".join(sorted(LeccrConfig.__init__.__kwdefaults__ or {}))
        raise ModelError(
            f"A LECCR configuration has no field {', '.join(map(repr, unknown))}. Its fields: "
            f"{allowed}. If a newer version wrote it, update the program."
        )
