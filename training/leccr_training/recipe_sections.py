"""The settings of a run, section by section. Owns: their names, meanings, defaults and ranges.

A default is the paper's where the benchmarks agree; what differs stands in each recipe's file.
Whether the parts of `ModelSettings` fit one another is checked by `LeccrConfig`.

Source: arXiv 2409.19961 and its published configurations.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "DataSettings",
    "EvaluationSettings",
    "Language",
    "LossSettings",
    "ModelSettings",
    "OptimizerSettings",
    "RunSettings",
    "ScheduleSettings",
    "Settings",
    "UseSettings",
]

AtLeastOne = Annotated[int, Field(ge=1)]
Weight = Annotated[float, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]
ShareBelowOne = Annotated[float, Field(ge=0, lt=1)]
Language = Annotated[str, Field(pattern="^[a-z]{2,3}$")]
Triple = tuple[float, float, float]


class Settings(BaseModel):
    """What every section has in common: frozen, exact about names and types."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        use_attribute_docstrings=True,
        validate_default=True,
    )


class DataSettings(Settings):
    """Which of a benchmark's files are read, and what is done to them."""

    task: Literal[1, 2] | None = None
    """Multi30K's: 1, one caption an image and its human translations; 2, five captions an image.
    None: what is there."""
    visual: Literal["auto", "images", "videos", "features"] = "auto"
    """What the visual side is made from; auto: features where the visual tower takes them."""
    features: str | None = None
    """Name of the folder with frame features; None: the only one that is there."""
    translations: Literal["auto", "machine", "human"] = "auto"
    """Whose translations are learnt from; auto: a machine's, as in the paper, else people's."""
    test_set: Annotated[str | None, Field(strict=False, coerce_numbers_to_str=True)] = None
    """Which of a benchmark's test sets, such as 2016; None: the one of its protocol."""
    limit: AtLeastOne | None = None
    """Items of the training split, for trials; None: all."""
    max_caption_words: AtLeastOne = 30
    """Longer captions are cut."""
    augment: Literal["none", "crop"] = "none"
    """crop: a random part of at least half of an image's area, resized. Never mirrored: captions
    say left and right."""


class ModelSettings(Settings):
    """What the model is and where its weights come from; letters are those of the paper."""

    init: str | None = None
    """A LECCR model's folder or id to go on from; the shape below is then that model's, but for
    the dropouts, `mixing_weight` and, with `fresh_slots`, the local level."""
    fresh_slots: bool = False
    """With `init`: slots, enhancers and heads start anew, in the shape below."""
    visual_tower: str = "open_clip:ViT-B-32"
    """open_clip:NAME, timm:NAME, or features:WIDTH for frames that another network has looked at.
    OpenAI's weights want one of the names that end in -quickgelu."""
    visual_weights: str | None = None
    """The visual tower's: one of open_clip's or timm's tags, or a file; None: random."""
    visual_tower_args: dict[str, Any] = {}
    """Overrides of the tower's shape, as its library names them."""
    image_px: AtLeastOne = 224
    """Side of the square that the visual tower sees."""
    image_mean: Triple = (0.48145466, 0.4578275, 0.40821073)
    """Of R, G, B, in [0, 1]."""
    image_std: Triple = (0.26862954, 0.26130258, 0.27577711)
    """Of R, G, B, in [0, 1]."""
    resize: Literal["squash", "crop"] = "squash"
    """squash changes the aspect ratio, crop cuts the middle square."""
    text_tower: str = "transformers:bert"
    """transformers:MODEL_TYPE or open_clip:NAME."""
    text_weights: str | None = None
    """Hub id or folder of a text encoder of transformers, which brings configuration and tokenizer;
    None: random weights, and a tokenizer fitted to the training captions."""
    text_tower_config: dict[str, Any] = {}
    """The text tower's shape where `text_weights` brings none."""
    vocabulary: Annotated[int, Field(ge=300)] = 16_000
    """Size of the tokenizer where `text_weights` brings none."""
    text_pooling: Literal["cls", "mean"] = "cls"
    """What stands for the whole text."""
    max_text_tokens: Annotated[int, Field(ge=4)] = 64
    """Longer captions and descriptions are cut."""
    embed_dim: AtLeastOne = 256
    """d, width of the shared space."""
    token_width: AtLeastOne | None = None
    """D, width of visual tokens and slots; None: the visual tower's own."""
    feedforward_width: AtLeastOne | None = None
    """Inner width of the attention layers; None: 4 D. The paper's is D."""
    slots: Annotated[int, Field(ge=0, le=255)] = 4
    """K; 0: no local level."""
    attention_heads: AtLeastOne = 8
    """Of each attention layer."""
    aggregator_layers: AtLeastOne = 3
    """L1."""
    enhancer_layers: AtLeastOne = 2
    """L2."""
    attention_dropout: ShareBelowOne = 0.1
    """Inside the attention layers."""
    mixing_weight: Share = 0.8
    """a, the global level's share of the score."""
    description_dropout: ShareBelowOne = 0.2
    """Share of the descriptions hidden in training, so that a model does without; the paper: 0."""
    temperature: Annotated[float, Field(ge=0.01, le=1)] = 0.07
    """Of the contrastive losses at the start; it is learnt."""
    max_frames: AtLeastOne = 1
    """Longest clip, in frames; over 1, the model has a layer over frames."""
    frames_per_moment: AtLeastOne = 1
    """Frames of a moment that the program shows the model when it indexes videos."""


class LossSettings(Settings):
    """Weights of the losses; the contrasts of image, caption and translation have weight 1."""

    slot_contrast: Weight = 0.01
    """Of slots against captions."""
    slot_diversity: Weight = 0.05
    """Of the cosine among an item's slots."""
    slot_visual: Weight = 0.01
    """Of slots against visual tokens."""
    softening: Share = 0.0
    """w, share of the target language's loss that English guidance takes over."""
    guide_weight: Share = 0.8
    """b, the global level's share of that guidance."""


class UseSettings(Settings):
    """The method's parts: false leaves one out, whatever the other settings say."""

    slots: bool = True
    """Everything that comes of slots: without, one vector an item and no description."""
    slot_level: bool = True
    """The local level of score and losses; without, slots still enhance what is seen."""
    slot_diversity: bool = True
    """Its loss."""
    slot_visual: bool = True
    """Its loss."""
    soft_matching: bool = True
    """Softened targets under English guidance."""
    descriptions: bool = True
    """Reading descriptions; without, slots come of the learned memory alone."""


class OptimizerSettings(Settings):
    """AdamW."""

    lr: Annotated[float, Field(gt=0, le=1)] = 1e-5
    """Highest learning rate."""
    new_layers_factor: Annotated[float, Field(gt=0)] = 2.0
    """What layers that start anew have it times."""
    betas: tuple[ShareBelowOne, ShareBelowOne] = (0.9, 0.98)
    """Decay of the two moments."""
    eps: Annotated[float, Field(gt=0)] = 1e-8
    """Added to the divisor."""
    weight_decay: Weight = 0.01
    """But for biases and norms, which have none."""
    max_grad_norm: Annotated[float, Field(gt=0)] | None = None
    """Longer gradients are shortened; None: never."""


class ScheduleSettings(Settings):
    """How long, and how the learning rate moves: up linearly, then down to 0."""

    epochs: AtLeastOne = 50
    """Passes over the training captions."""
    warmup: ShareBelowOne = 0.1
    """Share of the steps in which it moves up."""
    patience: AtLeastOne | None = None
    """Stops after so many epochs without a better SumR in validation; None: never."""


class RunSettings(Settings):
    """What is up to the machine; but for precision, none of it changes what is learnt."""

    batch_size: Annotated[int, Field(ge=2)] = 128
    """Pairs a step, over all processes: each is the others' negative."""
    micro_batch_size: AtLeastOne | None = None
    """Pairs that a process has in memory at once; None: its whole share."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    """auto: bf16 on a GPU that has it, else fp32."""
    checkpoint_gradients: bool = False
    """Compute the towers' activations twice instead of keeping them."""
    freeze: tuple[Literal["visual_tower", "text_tower"], ...] = ()
    """Towers that do not learn."""
    workers: Annotated[int, Field(ge=0)] = 4
    """Processes that read images, for each process that trains."""
    log_every: AtLeastOne = 10
    """Steps between two lines of the log."""
    checkpoint_minutes: Annotated[float, Field(gt=0)] = 15
    """Between two checkpoints within an epoch; there is one at the end of each in any case."""


class EvaluationSettings(Settings):
    """How a model is measured: on validation after each epoch, at the end once on `split`."""

    batch_size: AtLeastOne = 64
    """Items, or texts, a forward pass."""
    split: Literal["val", "test"] = "test"
    """What the end of the run is measured on."""
    languages: tuple[Language, ...] | None = None
    """Measured, and their mean SumR chooses the best epoch; None: the recipe's own."""
