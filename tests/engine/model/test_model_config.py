"""`LeccrConfig`: what it refuses, and that nothing is lost on disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from leccr_engine.errors import ModelError
from leccr_engine.model.config import LeccrConfig, read_config

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"visual_tower": "keras:vgg"}, "'keras:vgg'.*'timm:NAME'.*'open_clip:NAME'"),
        ({"visual_tower": "timm:"}, "'timm:'"),
        ({"text_tower": "bert"}, "'bert'.*'transformers:NAME'"),
        ({"resize": "stretch"}, "'stretch'.*'squash' or 'crop'"),
        ({"interpolation": "lanczos"}, "'lanczos'.*'area' or 'bilinear' or 'bicubic'"),
        ({"text_cleaning": "upper"}, "'upper'.*'none' or 'whitespace'"),
        ({"local_level": "words"}, "'words'.*'learned' or 'sentences'"),
        ({"text_pooling": "max"}, "'max'.*'cls' or 'mean'"),
        ({"slots": -1}, "slots is -1.*from 0 to 255"),
        ({"visual_tower": "features:wide"}, "features:wide.*features:WIDTH"),
        ({"visual_tower": "features:64"}, "max_frames is 1: raise it"),
        ({"slots": 256}, "slots is 256"),
        ({"embed_dim": "wide"}, "embed_dim is 'wide'"),
        ({"mixing_weight": 1.5}, "mixing_weight is 1.5.*from 0 to 1"),
        ({"description_dropout": 1.0}, "description_dropout is 1.0"),
        ({"image_std": (0.5, 0.5, 0.0)}, "image_std.*over 0"),
        ({"image_mean": (0.5,)}, "image_mean.*three numbers"),
        ({"frames_per_moment": 4}, "frames_per_moment is 4, but max_frames is 1"),
        ({"token_width": 30, "attention_heads": 8}, "token_width is 30.*8 attention_heads"),
        ({"slot": 4}, "no field 'slot'.*slots"),
    ],
)
def test_refuses_with_the_value_and_what_is_allowed(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(ModelError, match=said):
        LeccrConfig(**fields)


def test_survives_the_disk(tiny_config: Callable[..., LeccrConfig], tmp_path: Path) -> None:
    config = tiny_config(mixing_weight=0.7, visual_tower_args={"drop_path_rate": 0.1})
    config.save_pretrained(tmp_path)
    again = read_config(tmp_path)
    assert again.to_dict() == config.to_dict()
    assert again.vector_signature() == config.vector_signature()


def test_signature_tells_what_changes_vectors(tiny_config: Callable[..., LeccrConfig]) -> None:
    signature = tiny_config().vector_signature()
    assert tiny_config(mixing_weight=0.5).vector_signature() == signature
    assert tiny_config(image_px=64).vector_signature() != signature


def test_signature_of_models_from_before_a_field_stays_the_same(
    tiny_config: Callable[..., LeccrConfig],
) -> None:
    signature = tiny_config().vector_signature()
    later = {"interpolation": "bicubic", "text_cleaning": "lower", "local_level": "sentences"}
    for name, value in later.items():
        assert name not in signature
        assert tiny_config(**{name: value}).vector_signature() != signature


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "config.json: not there"),
        ("{", "config.json: cannot be read"),
        ("[]", "of type None, not 'leccr'"),
        (json.dumps({"model_type": "bert"}), "of type 'bert', not 'leccr'"),
        (json.dumps({"model_type": "leccr", "slots": -1}), "config.json: slots is -1"),
    ],
)
def test_reading_says_what_is_wrong(content: str | None, said: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "config.json").write_text(content)
    with pytest.raises(ModelError, match=said):
        read_config(tmp_path)
