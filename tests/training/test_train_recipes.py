"""Every recipe that ships runs to its end on a small folder in its benchmark's true layout."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from leccr_engine.errors import ModelError
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_training.errors import DataError
from leccr_training.loop.run_data import load_run_data
from leccr_training.loop.trainer import train
from leccr_training.recipe import load_recipe, recipe_names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FEATURE_WIDTH = 16
_SMALL = (
    "model.text_weights=null",
    "model.text_tower_config={hidden_size: 32, num_hidden_layers: 1, num_attention_heads: 2,"
    " intermediate_size: 48}",
    "model.vocabulary=400",
    "model.max_text_tokens=24",
    "model.embed_dim=32",
    "model.token_width=32",
    "model.feedforward_width=32",
    "model.attention_heads=4",
    "optimizer.lr=1e-3",
    "run.batch_size=8",
    "run.workers=0",
    "schedule.epochs=1",
)
_PICTURES = ("model.visual_tower=timm:test_vit", "model.visual_weights=null", "model.image_px=32")
_FEATURES = (f"model.visual_tower=features:{_FEATURE_WIDTH}", "model.max_frames=6")


@pytest.fixture(scope="module")
def folders(
    tmp_path_factory: pytest.TempPathFactory,
    make_multi30k: Callable[..., Path],
    make_mscoco: Callable[..., Path],
    make_vatex: Callable[..., Path],
    make_msrvtt: Callable[..., Path],
) -> dict[str, Path]:
    """By benchmark."""
    made: dict[str, Path] = {}
    for benchmark, make, layout in (
        ("multi30k", make_multi30k, {}),
        ("mscoco", make_mscoco, {}),
        ("vatex", make_vatex, {"width": _FEATURE_WIDTH}),
        ("msrvtt", make_msrvtt, {"width": _FEATURE_WIDTH, "layout": "text"}),
    ):
        made[benchmark] = make(tmp_path_factory.mktemp(benchmark), train=16, **layout)
    # English captions to be measured with are MSR-VTT's own.
    make_msrvtt(made["msrvtt"], train=16, width=_FEATURE_WIDTH)
    return made


@pytest.mark.parametrize("name", [name for name in recipe_names() if name != "personal"])
def test_a_recipe_runs_to_its_end(folders: dict[str, Path], tmp_path: Path, name: str) -> None:
    shape = _FEATURES if load_recipe(name).data.visual == "features" else _PICTURES
    recipe = load_recipe(name, (*_SMALL, *shape))
    data = load_run_data(recipe, folders[recipe.benchmark])
    done = train(recipe, data, tmp_path / "run", device="cpu")
    assert {score.language for score in done.scores} == set(recipe.measured_languages)
    model = LeccrModel.from_pretrained(done.model)
    assert model.config.slots == recipe.model.slots
    result = json.loads((tmp_path / "run" / "result.json").read_text())
    assert result["benchmark"] == recipe.benchmark


@pytest.mark.parametrize(
    "part",
    ["slots", "slot_level", "slot_diversity", "slot_visual", "soft_matching", "descriptions"],
)
def test_each_part_can_be_left_out(folders: dict[str, Path], tmp_path: Path, part: str) -> None:
    overrides = (*_SMALL, *_FEATURES, f"use.{part}=false")
    recipe = load_recipe("msrvtt_zh", overrides)
    done = train(recipe, load_run_data(recipe, folders["msrvtt"]), tmp_path / "run", device="cpu")
    config = LeccrModel.from_pretrained(done.model).config
    assert (config.slots == 0) == (part == "slots")
    assert (config.mixing_weight == 1) == (part in ("slots", "slot_level"))


def test_features_of_another_width_are_refused(folders: dict[str, Path], tmp_path: Path) -> None:
    recipe = load_recipe("vatex_zh", (*_SMALL, "model.max_frames=6"))
    data = load_run_data(recipe, folders["vatex"])
    with pytest.raises(DataError, match=r"16 wide.*'features:1024'.*--set data\.features"):
        train(recipe, data, tmp_path / "run", device="cpu")


def test_a_model_of_features_is_not_one_to_index_with(
    folders: dict[str, Path], tmp_path: Path
) -> None:
    recipe = load_recipe("vatex_zh", (*_SMALL, *_FEATURES))
    done = train(recipe, load_run_data(recipe, folders["vatex"]), tmp_path / "run", device="cpu")
    with pytest.raises(ModelError, match="frame features of another network"):
        LeccrEncoder.from_pretrained(done.model, device="cpu")


def test_clips_are_learnt_from_as_videos(tmp_path: Path, make_msrvtt: Callable[..., Path]) -> None:
    folder: Any = make_msrvtt(tmp_path / "data", train=8, layout="text", features=None)
    shape = (*_PICTURES, "data.visual=videos", "model.max_frames=3")
    recipe = load_recipe("msrvtt_zh", (*_SMALL, *shape))
    done = train(recipe, load_run_data(recipe, folder), tmp_path / "run", device="cpu")
    assert LeccrModel.from_pretrained(done.model).config.max_frames == 3
