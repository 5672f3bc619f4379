"""Recipes: the shipped ones say what the paper says, and a mistake is named exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import leccr_training
from leccr_engine.model.config import LeccrConfig
from leccr_training.data.benchmarks import BENCHMARKS, LoadOptions
from leccr_training.errors import RecipeError
from leccr_training.recipe import Recipe, UseSettings, load_recipe, recipe_names
from leccr_training.recipe_sections import Settings

NAMES = [name for name in recipe_names() if load_recipe(name).benchmark != "own"]

# Slots, L1, slot contrast, slot diversity, softening, epochs: the published configurations, and
# for VATEX, which has none, those of MSR-VTT.
PUBLISHED = {
    "multi30k_de": (4, 3, 0.01, 0.05, 0.0, 50),
    "multi30k_fr": (4, 3, 0.01, 0.01, 0.5, 70),
    "multi30k_cs": (4, 3, 0.01, 0.01, 0.5, 50),
    "mscoco_zh": (4, 3, 0.01, 0.01, 0.5, 50),
    "mscoco_ja": (4, 3, 0.05, 0.01, 0.3, 50),
    "vatex_zh": (2, 2, 0.01, 0.03, 0.3, 50),
    "msrvtt_zh": (2, 2, 0.01, 0.03, 0.3, 50),
}


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "mine.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def refusal(name_or_path, *overrides):
    with pytest.raises(RecipeError) as refused:
        load_recipe(name_or_path, overrides)
    return str(refused.value)


# What ships


def test_every_benchmark_of_the_paper_has_its_recipes_and_one_of_all_languages():
    alls = {f"{benchmark}_all" for benchmark in ("multi30k", "mscoco", "vatex", "msrvtt")}
    assert set(NAMES) == PUBLISHED.keys() | alls


@pytest.mark.parametrize("name", PUBLISHED)
def test_settings_are_the_published_ones(name):
    recipe = load_recipe(name)
    model, loss, optimizer = recipe.model, recipe.loss, recipe.optimizer
    assert (
        model.slots,
        model.aggregator_layers,
        loss.slot_contrast,
        loss.slot_diversity,
        loss.softening,
        recipe.schedule.epochs,
    ) == PUBLISHED[name]
    assert (model.enhancer_layers, model.embed_dim, model.temperature) == (2, 256, 0.07)
    assert (loss.slot_visual, loss.guide_weight, model.mixing_weight) == (0.01, 0.8, 0.8)
    assert (optimizer.lr, optimizer.new_layers_factor, optimizer.weight_decay) == (1e-5, 2, 0.01)
    assert (optimizer.betas, optimizer.eps) == ((0.9, 0.98), 1e-8)
    assert (recipe.schedule.warmup, recipe.run.batch_size, recipe.seed) == (0.1, 128, 42)
    assert recipe.data.max_caption_words == 30
    # The inner width of the published attention layers is that of the tokens.
    assert model.feedforward_width == model.token_width


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_recipe_fits_its_benchmark_and_opens_by_saying_what_it_needs(name):
    recipe = load_recipe(name)
    assert recipe.name == name == f"{recipe.benchmark}_{name.rpartition('_')[2]}"
    known = BENCHMARKS[recipe.benchmark].languages
    if name.endswith("_all"):
        assert set(recipe.measured_languages) == set(known)
    else:
        assert recipe.measured_languages == recipe.languages
    assert {"en", *recipe.languages} <= set(known)
    text = (Path(leccr_training.__file__).parent / "recipes" / f"{name}.yaml").read_text("utf-8")
    assert yaml.safe_load(text)["name"] == name  # other programs can read it too
    opening = text.partition("\n\n")[0]
    assert "# Source: " in opening
    assert "# Needs under --data: " in opening
    data = recipe.data
    LoadOptions(data.task, data.visual, data.features, data.translations, data.test_set)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_recipes_model_has_a_valid_shape(name):
    model = load_recipe(name).model
    own = {"init", "fresh_slots", "visual_weights", "text_weights", "vocabulary", "temperature"}
    config = LeccrConfig(**model.model_dump(exclude=own))
    assert (config.feature_width is None) == (config.max_frames == 1)


def test_every_setting_is_documented():
    recipe = load_recipe("multi30k_de")
    for section in (recipe, *(value for _, value in recipe if isinstance(value, Settings))):
        for name, field in type(section).model_fields.items():
            assert field.description or isinstance(getattr(section, name), Settings), name


# There and back


@pytest.mark.parametrize("name", NAMES)
def test_yaml_brings_a_recipe_back(name, written):
    recipe = load_recipe(name)
    assert load_recipe(written(recipe.to_yaml())) == recipe


@given(
    features=st.text() | st.sampled_from(["2e-5", "1e5", "no", "~", "2016", "a: b", "#"]),
    lr=st.floats(0, 1, exclude_min=True),
    args=st.dictionaries(
        st.text(min_size=1), st.integers() | st.text() | st.none() | st.booleans()
    ),
    limit=st.none() | st.integers(1),
)
def test_yaml_keeps_any_value(tmp_path_factory, features, lr, args, limit):
    start = load_recipe("multi30k_de").model_dump(mode="json")
    start["data"]["features"] = features
    start["optimizer"]["lr"] = lr
    start["model"]["visual_tower_args"] = args
    start["data"]["limit"] = limit
    recipe = Recipe.model_validate_json(json.dumps(start))
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(recipe.to_yaml(), encoding="utf-8", newline="")
    assert load_recipe(str(path)) == recipe


def test_a_recipe_does_not_change():
    recipe = load_recipe("multi30k_de")
    with pytest.raises(ValidationError, match="frozen"):
        recipe.optimizer.lr = 1.0


# --set


@pytest.mark.parametrize(
    ("override", "section", "setting", "value"),
    [
        ("optimizer.lr=2e-5", "optimizer", "lr", 2e-5),
        ("optimizer.lr=1.5e-5", "optimizer", "lr", 1.5e-5),
        ("optimizer.lr=1", "optimizer", "lr", 1.0),
        ("optimizer.betas=[0.9, 0.999]", "optimizer", "betas", (0.9, 0.999)),
        ("use.slots=false", "use", "slots", False),
        ("data.limit=64", "data", "limit", 64),
        ("data.limit=null", "data", "limit", None),
        ("data.test_set=2017", "data", "test_set", "2017"),
        ("run.freeze=[visual_tower]", "run", "freeze", ("visual_tower",)),
        ("model.visual_tower_args={layers: 2}", "model", "visual_tower_args", {"layers": 2}),
        ("model.visual_tower_args.layers=2", "model", "visual_tower_args", {"layers": 2}),
        ("model.init=/models/a=b", "model", "init", "/models/a=b"),
    ],
)
def test_set_changes_one_setting(override, section, setting, value):
    plain = load_recipe("multi30k_de")
    recipe = load_recipe("multi30k_de", [override])
    assert getattr(getattr(recipe, section), setting) == value
    changed = getattr(plain, section).model_copy(update={setting: value})
    assert recipe == plain.model_copy(update={section: changed})


def test_the_last_set_of_a_key_wins_and_a_section_keeps_its_other_settings():
    recipe = load_recipe(
        "multi30k_de", ["seed=1", "loss.softening=0.1", "loss={softening: 0.2}", "seed=2"]
    )
    assert (recipe.seed, recipe.loss.softening, recipe.loss.slot_diversity) == (2, 0.2, 0.05)


# Mistakes


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ("optimizer.lrr=1", "optimizer.lrr: there is no such setting; did you mean optimizer.lr?"),
        ("lr=1", "lr: there is no such setting; did you mean optimizer.lr?"),
        ("schedule.batch_size=1", "did you mean run.batch_size?"),
        ("optimiser.lr=1", "optimiser: there is no such setting; did you mean optimizer?"),
        ("loss.q=1", "loss.q: there is no such setting. There are loss.slot_contrast,"),
        ("optimizer.lr=fast", 'optimizer.lr is "fast": it should be a valid number.'),
        ("optimizer.lr=true", "optimizer.lr is true: it should be a valid number."),
        ("optimizer.lr=.nan", "optimizer.lr is NaN: it should be a finite number."),
        ("optimizer.betas=0.9", "optimizer.betas is 0.9: it should be a list."),
        ("optimizer.betas=[0.9]", "optimizer.betas.1 is missing."),
        ("optimizer=3", "optimizer is 3, but it is a section, with settings of its own."),
        ("loss.softening=2", "loss.softening is 2: it should be less than or equal to 1."),
        ("run.batch_size=3.5", "run.batch_size is 3.5: it should be a valid integer."),
        ("data.visual=film", "data.visual is \"film\": it should be 'auto', 'images', 'videos'"),
        ("benchmark=imagenet", "it should be 'multi30k', 'mscoco'"),
        ("name=../mine", 'name is "../mine": it should match pattern'),
        ("languages=[en]", "English is the source"),
        ("languages=[de, de]", "give each language once"),
        ("languages=[]", "give at least one language"),
        ("languages=de", 'languages is "de": it should be a list.'),
        ("optimizer.lr", "--set optimizer.lr: write KEY=VALUE"),
        ("run.freeze=[text_tower", "--set run.freeze=[text_tower: the value is not YAML"),
    ],
)
def test_a_wrong_set_is_refused_by_name(override, said):
    assert said in refusal("multi30k_de", override)


def test_every_mistake_is_said_at_once():
    said = refusal("multi30k_de", "optimizer.lr=fast", "run.epoch=3", "seed=x")
    assert "optimizer.lr is" in said
    assert "run.epoch: there is no such setting" in said
    assert "seed is" in said


def test_an_unknown_recipe_is_refused_with_the_nearest_and_all():
    said = refusal("multi30k_ge")
    assert "did you mean multi30k_de?" in said
    assert all(name in said for name in NAMES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no settings"),
        ("- a\n- b\n", "no settings"),
        ("name: [\n", "not a file in YAML (line 2: "),
        ("seed: 1\nloss:\n  w: 1\n  w: 2\n", "line 4: w is given twice"),
        ("? [a]\n: b\n", "not a file in YAML"),
        ("name: mine\nlanguages: [de]\n", "benchmark is missing."),
        ("name: !!python/object:os.system {}\n", "not a file in YAML"),
    ],
)
def test_a_file_that_is_no_recipe_is_refused_by_path(written, text, said):
    path = written(text)
    refused = refusal(path)
    assert path in refused
    assert said in refused


def test_a_file_that_is_not_there_or_not_text_is_refused(tmp_path):
    assert "cannot be read" in refusal(str(tmp_path / "none.yaml"))
    (tmp_path / "picture.yaml").write_bytes(b"\xff\xd8\xff\xe0")
    assert "cannot be read" in refusal(str(tmp_path / "picture.yaml"))


def test_a_file_of_ones_own_needs_no_more_than_a_name_and_what_to_learn(written):
    recipe = load_recipe(written("name: mine\nbenchmark: flickr30k\nlanguages: [de, pt]\n"))
    assert recipe.languages == recipe.measured_languages == ("de", "pt")


# Ablations


def effective(*overrides):
    return load_recipe("mscoco_ja", overrides).effective()


def test_all_parts_in_use_change_nothing():
    recipe = load_recipe("mscoco_ja")
    assert recipe.effective() == recipe


@pytest.mark.parametrize("override", ["use.slots=false", "model.slots=0"])
def test_without_slots_nothing_that_comes_of_them_is_left(override):
    recipe = effective(override)
    loss = recipe.loss
    assert recipe.model.slots == 0
    assert recipe.model.mixing_weight == loss.guide_weight == 1
    assert loss.slot_contrast == loss.slot_diversity == loss.slot_visual == 0
    assert not recipe.use.descriptions
    assert loss.softening == 0.3


def test_without_the_slot_level_slots_only_enhance():
    recipe = effective("use.slot_level=false")
    assert recipe.model.slots == 4
    assert recipe.model.mixing_weight == recipe.loss.guide_weight == 1
    assert recipe.loss.slot_contrast == 0
    assert (recipe.loss.slot_diversity, recipe.loss.slot_visual) == (0.01, 0.01)
    assert recipe.use.descriptions


@pytest.mark.parametrize(
    ("switch", "loss"),
    [
        ("slot_diversity", "slot_diversity"),
        ("slot_visual", "slot_visual"),
        ("soft_matching", "softening"),
    ],
)
def test_a_loss_is_left_out_alone(switch, loss):
    plain = load_recipe("mscoco_ja")
    recipe = effective(f"use.{switch}=false")
    assert recipe.model == plain.model
    assert recipe.loss == plain.loss.model_copy(update={loss: 0.0})


def test_without_descriptions_the_model_is_the_same():
    recipe = effective("use.descriptions=false")
    assert not recipe.use.descriptions
    assert (recipe.model, recipe.loss) == (effective().model, effective().loss)


@given(st.builds(UseSettings, **dict.fromkeys(UseSettings.model_fields, st.booleans())))
def test_what_is_left_out_stays_out(use):
    recipe = load_recipe("mscoco_ja").model_copy(update={"use": use}).effective()
    assert recipe.effective() == recipe
