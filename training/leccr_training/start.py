"""The model that a run starts from. Owns: building it from towers, or from another LECCR model.

Weights of towers come from where their libraries publish them, or from files; a tower without
weights starts at random. Nothing but safetensors, or what open_clip and timm load themselves with
`weights_only`, is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import save_file
from torch import nn

from leccr_engine.describe.concept_describer import CONCEPTS_NAME
from leccr_engine.model.config import LeccrConfig, read_config
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.location import find_model
from leccr_engine.model.texts import TOKENIZER_NAME, read_tokenizer
from leccr_engine.model.weights import WEIGHTS_NAME
from leccr_training.errors import TrainingError
from leccr_training.tokenizer import train_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tokenizers import Tokenizer
    from torch import Tensor

    from leccr_training.recipe_sections import ModelSettings

__all__ = ["StartingPoint", "starting_point"]

_LOCAL_LEVEL = (
    "slots", "aggregator_layers", "enhancer_layers", "attention_heads", "feedforward_width",
)  # fmt: skip
_ALWAYS_THE_RECIPES = ("attention_dropout", "mixing_weight", "description_dropout")
_KEPT_WITH_FRESH_SLOTS = (
    "visual_tower.", "visual_projection.", "text_tower.", "text_head.", "concept_head.",
    "frame_attention.", "log_logit_scale",
)  # fmt: skip
"""What `fresh_slots` leaves alone: the towers, and what does not look at slots."""


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """A model before its first step.

    Attributes:
        model: on the CPU.
        tokenizer: the model's.
        concepts: the list that its concept head is of; None: it has no such head.
    """

    model: LeccrModel
    tokenizer: Tokenizer
    concepts: Path | None = None

    def save(self, folder: Path) -> None:
        """Writes a model folder that `LeccrModel.from_pretrained` loads.

        Args:
            folder: is there.

        Raises:
            OSError, SafetensorError: the disk is full, or the folder cannot be written.
        """
        # Not by `save_pretrained`, which would show a progress bar, and part what is large.
        self.model.config.architectures = [type(self.model).__name__]
        self.model.config.save_pretrained(folder)
        state = {name: tensor.contiguous() for name, tensor in self.model.state_dict().items()}
        save_file(state, folder / WEIGHTS_NAME, metadata={"format": "pt"})
        self.tokenizer.save(str(folder / TOKENIZER_NAME))
        if self.concepts is not None:
            (folder / CONCEPTS_NAME).write_bytes(self.concepts.read_bytes())


def starting_point(
    settings: ModelSettings, captions: Iterable[str], *, model_id: str
) -> StartingPoint:
    """Builds the model that a recipe starts from; random weights come from torch's generator.

    Args:
        settings: the recipe's.
        captions: the training captions of all languages; read only where no text encoder brings a
            tokenizer.
        model_id: the trained model's name.

    Raises:
        ModelError: the shape does not fit, or a LECCR model is not there.
        TrainingError: a tower's weights are not there or do not fit.
    """
    if settings.init is not None:
        return _from_leccr(settings, model_id)
    text_config = dict(settings.text_tower_config)
    network: Any = None
    if settings.text_weights is None:
        tokenizer = train_tokenizer(
            captions, settings.vocabulary, marks_the_whole=settings.text_pooling == "cls"
        )
        # The places of a table that no token has would never be trained.
        text_config |= {"vocab_size": tokenizer.get_vocab_size(), "pad_token_id": 0}
    else:
        tokenizer, network = _text_encoder(settings)
        text_config = _shape_of(network) | text_config
    model = LeccrModel(_config(settings, text_config, model_id))
    if network is not None:
        state = network.state_dict()
        _load(model.text_tower.network, state, f"text_weights {settings.text_weights!r}")
    if settings.visual_weights is not None:
        published = _visual_weights(settings)
        _load(model.visual_tower.network, published, f"visual_weights {settings.visual_weights!r}")
        _start_from_own_projection(model.visual_projection, published)
    return StartingPoint(model, tokenizer)


def _config(
    settings: ModelSettings, text_tower_config: dict[str, Any], model_id: str
) -> LeccrConfig:
    """The recipe's section in the model's own words."""
    own = {"init", "fresh_slots", "visual_weights", "text_weights", "vocabulary", "temperature"}
    fields = settings.model_dump(exclude=own) | {"text_tower_config": text_tower_config}
    return LeccrConfig(model_id=model_id, logit_scale_init=1 / settings.temperature, **fields)


def _from_leccr(settings: ModelSettings, model_id: str) -> StartingPoint:
    assert settings.init is not None
    folder = find_model(settings.init)
    config = read_config(folder)
    config.model_id = model_id
    taken = _ALWAYS_THE_RECIPES + (_LOCAL_LEVEL if settings.fresh_slots else ())
    for name in taken:
        setattr(config, name, getattr(settings, name))
    if settings.fresh_slots:
        config.local_level = "learned"
    elif config.local_level != "learned":
        raise TrainingError(
            f"model.init is {settings.init!r}, a model whose slots are sentences: it has no slot "
            "head to train. Give it one with model.fresh_slots=true."
        )
    tokenizer = read_tokenizer(folder)
    concepts = folder / CONCEPTS_NAME
    model = (
        _with_fresh_slots(folder, config)
        if settings.fresh_slots
        else LeccrModel.from_pretrained(folder, config=config)
    )
    return StartingPoint(model, tokenizer, concepts if concepts.is_file() else None)


def _with_fresh_slots(folder: Path, config: LeccrConfig) -> LeccrModel:
    old = LeccrModel.from_pretrained(folder)
    model = LeccrModel(config)
    prefixes: tuple[str, ...] = _KEPT_WITH_FRESH_SLOTS
    if old.config.local_level == "sentences":
        prefixes += ("global_head.",)  # never saw a slot: it is the tower's own projection
    kept = {name: tensor for name, tensor in old.state_dict().items() if name.startswith(prefixes)}
    model.load_state_dict(kept, strict=False)
    return model


def _text_encoder(settings: ModelSettings) -> tuple[Tokenizer, Any]:
    """Tokenizer and network of transformers, from a folder or the hub."""
    library, _, model_type = settings.text_tower.partition(":")
    if library != "transformers":
        raise TrainingError(
            f"model.text_weights is {settings.text_weights!r}, a text encoder of transformers, but "
            f"model.text_tower is {settings.text_tower!r}: set it to 'transformers:MODEL_TYPE', or "
            "start from a whole LECCR model with model.init."
        )
    from leccr_engine.model import torchvision_ops  # noqa: F401, I001  (before transformers)
    from transformers import AutoModel, AutoTokenizer

    name = settings.text_weights
    assert name is not None
    try:
        network = AutoModel.from_pretrained(name)
        tokenizer: Tokenizer = AutoTokenizer.from_pretrained(name).backend_tokenizer
    except (OSError, ValueError, AttributeError, KeyError) as error:
        raise TrainingError(
            f"The text encoder model.text_weights = {name!r} cannot be loaded: {_first(error)} "
            "Give a folder in the form of transformers or a hub id, with a connection; or train "
            "from random weights: --set model.text_weights=null"
        ) from error
    if network.config.model_type != model_type:
        raise TrainingError(
            f"model.text_weights is {name!r}, a {network.config.model_type!r}, but "
            f"model.text_tower is {settings.text_tower!r}: they must name the same kind."
        )
    if network.config.is_encoder_decoder:
        network = network.get_encoder()
    if getattr(network, "pooler", None) is not None:
        network.pooler = None
    return tokenizer, network


def _shape_of(network: Any) -> dict[str, Any]:
    """A text encoder's configuration, without what says where it came from."""
    shape: dict[str, Any] = network.config.to_diff_dict()
    return {
        name: value
        for name, value in shape.items()
        if name not in ("_name_or_path", "architectures", "dtype", "transformers_version")
    }


def _visual_weights(settings: ModelSettings) -> dict[str, Tensor]:
    """The weights of a tower as its library publishes them under a tag, or keeps them in a file."""
    library, _, name = settings.visual_tower.partition(":")
    weights = settings.visual_weights
    assert weights is not None
    from leccr_engine.model import torchvision_ops  # noqa: F401  (before open_clip and timm)

    try:
        if library == "open_clip":
            import open_clip

            whole = open_clip.create_model(
                name,
                pretrained=weights,
                force_image_size=settings.image_px,
                require_pretrained=True,
            )
            published: dict[str, Tensor] = whole.visual.state_dict()
        elif library == "timm":
            import timm

            is_file = Path(weights).is_file()
            network = timm.create_model(
                name if is_file else f"{name}.{weights}",
                pretrained=True,
                pretrained_cfg_overlay={"file": weights} if is_file else None,
                **{"num_classes": 0, **settings.visual_tower_args},
            )
            published = network.state_dict()
        else:
            raise TrainingError(
                f"model.visual_tower is {settings.visual_tower!r}, which has no weights: set "
                "model.visual_weights to null."
            )
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise TrainingError(
            f"The weights model.visual_weights = {weights!r} of {settings.visual_tower} cannot be "
            f"loaded: {_first(error)} Give one of the library's tags, with a connection, or a "
            "file; or train from random weights: --set model.visual_weights=null"
        ) from error
    return published


def _load(network: nn.Module, state: dict[str, Tensor], what: str) -> None:
    """Fills a tower; heads that it does without may be left over, nothing may be missing."""
    wanted = network.state_dict()
    problems = [name for name, tensor in wanted.items()
                if name not in state or state[name].shape != tensor.shape]  # fmt: skip
    if problems:
        raise TrainingError(
            f"model.{what} does not fit the tower: {len(problems)} of its {len(wanted)} tensors "
            f"are missing or of another shape, {problems[0]} the first. Give the weights of the "
            "tower that the recipe names, in its own size."
        )
    network.load_state_dict({name: state[name] for name in wanted})


def _start_from_own_projection(layer: nn.Module, published: dict[str, Tensor]) -> None:
    """Lets tokens start where CLIP's own projection puts them, if they are as wide as its space."""
    projection = published.get("proj")  # float [W, d]
    if projection is None or not isinstance(layer, nn.Linear):
        return
    if layer.weight.shape == projection.T.shape:
        with torch.no_grad():
            layer.weight.copy_(projection.T)
            layer.bias.zero_()


def _first(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return f"{lines[0].rstrip('.')}." if lines else f"{type(error).__name__}."
