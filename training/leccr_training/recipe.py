"""What a run is to do, in one frozen object. Owns: `Recipe`, its files, and what `--set` changes.

A recipe ships under `recipes/`, or is any YAML file of the same form. What is wrong in it is said
with the key, the value and what is allowed.
"""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import yaml
from pydantic import Field, ValidationError, field_validator

from leccr_training.errors import RecipeError
from leccr_training.recipe_sections import (
    DataSettings,
    EvaluationSettings,
    Language,
    LossSettings,
    ModelSettings,
    OptimizerSettings,
    RunSettings,
    ScheduleSettings,
    Settings,
    UseSettings,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pydantic_core import ErrorDetails

__all__ = [
    "DataSettings",
    "EvaluationSettings",
    "LossSettings",
    "ModelSettings",
    "OptimizerSettings",
    "Recipe",
    "RunSettings",
    "ScheduleSettings",
    "UseSettings",
    "load_recipe",
    "recipe_names",
]

_SHIPPED = Path(__file__).with_name("recipes")
_SUFFIXES = (".yaml", ".yml")


class Recipe(Settings):
    """All that a run is told, but for where data and results are."""

    name: Annotated[str, Field(pattern=r"^\w[\w.-]*$")]
    """What the run, its folder and its model are called."""
    benchmark: Literal["multi30k", "mscoco", "vatex", "msrvtt", "flickr30k", "own"]
    """Which data it learns from; own: what the program that trains brings along."""
    languages: tuple[Language, ...]
    """Targets, ISO 639; each caption gets a translation into a random one. English, the source, is
    always learnt."""
    seed: int = 42
    """Of every random choice."""
    data: DataSettings = DataSettings()
    model: ModelSettings = ModelSettings()
    loss: LossSettings = LossSettings()
    use: UseSettings = UseSettings()
    optimizer: OptimizerSettings = OptimizerSettings()
    schedule: ScheduleSettings = ScheduleSettings()
    run: RunSettings = RunSettings()
    evaluation: EvaluationSettings = EvaluationSettings()

    @field_validator("languages")
    @classmethod
    def _are_targets(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if not languages:
            raise ValueError("give at least one language to translate to, such as de")
        if "en" in languages:
            raise ValueError("English is the source and always learnt, so leave en out")
        if len(set(languages)) < len(languages):
            raise ValueError("give each language once")
        return languages

    @property
    def measured_languages(self) -> tuple[str, ...]:
        """What validation and the end of the run are measured in."""
        return self.evaluation.languages or self.languages

    def effective(self) -> Recipe:
        """Returns the recipe with what `use` leaves out left out of the other settings too.

        Slots, descriptions and the slot level go together: without slots there is no use of the
        other two. The rest of the program reads the settings of this one alone, and of `use` only
        `descriptions`: whether any are read.
        """
        use = self.use
        slots = self.model.slots if use.slots else 0
        slot_level = use.slot_level and slots > 0

        def kept(value: float, condition: bool) -> float:
            return value if condition else 0.0

        model, loss = self.model, self.loss
        changes = {
            "model": {
                "slots": slots,
                "mixing_weight": model.mixing_weight if slot_level else 1.0,
            },
            "loss": {
                "slot_contrast": kept(loss.slot_contrast, slot_level),
                "slot_diversity": kept(loss.slot_diversity, use.slot_diversity and slots > 0),
                "slot_visual": kept(loss.slot_visual, use.slot_visual and slots > 0),
                "softening": kept(loss.softening, use.soft_matching),
                "guide_weight": loss.guide_weight if slot_level else 1.0,
            },
            "use": {"descriptions": use.descriptions and slots > 0},
        }
        return self.model_copy(
            update={
                section: getattr(self, section).model_copy(update=values)
                for section, values in changes.items()
            }
        )

    def to_yaml(self) -> str:
        """Returns every setting, as a file that `load_recipe` reads."""
        return yaml.dump(self.model_dump(mode="json"), Dumper=_Dumper, sort_keys=False)


def recipe_names() -> list[str]:
    """Returns the names of the recipes that ship with the program, sorted."""
    return sorted(path.stem for path in _SHIPPED.glob("*.yaml"))


def load_recipe(name_or_path: str, overrides: Sequence[str] = ()) -> Recipe:
    """Reads a recipe.

    Args:
        name_or_path: a shipped recipe's name, or the path of a YAML file.
        overrides: `key=value` each, as in `optimizer.lr=2e-5`; the value is YAML. A later one
            goes over an earlier.

    Raises:
        RecipeError: there is no such recipe, or something in it or in an override is unknown, of
            the wrong type or out of range.
    """
    settings = _read(_find(name_or_path))
    for override in overrides:
        _merge(settings, _parse(override))
    try:
        # By way of JSON: there, a list is what a tuple looks like, and all else stays strict.
        return Recipe.model_validate_json(json.dumps(settings, default=str))
    except ValidationError as error:
        wrong = " ".join(map(_explain, error.errors()))
        raise RecipeError(f"Recipe {name_or_path}: {wrong}") from error


def _find(name_or_path: str) -> Path:
    path = Path(name_or_path)
    if path.suffix in _SUFFIXES:
        return path
    names = recipe_names()
    if name_or_path in names:
        return _SHIPPED / f"{name_or_path}.yaml"
    raise RecipeError(
        f"There is no recipe {name_or_path}{_did_you_mean(name_or_path, names)} The recipes: "
        f"{', '.join(names)}. One of your own: give the path of a file that ends in .yaml."
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        settings = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, UnicodeDecodeError) as error:
        raise RecipeError(f"{path}: the recipe cannot be read ({error}).") from error
    except yaml.YAMLError as error:
        raise RecipeError(f"{path}: not a file in YAML ({_in_one_line(error)}).") from error
    if not isinstance(settings, dict):
        raise RecipeError(
            f"{path}: no recipe, for it holds no settings. `leccr-desktop train --list` names "
            "recipes to start from."
        )
    return settings


def _parse(override: str) -> dict[str, Any]:
    """Makes `optimizer.lr=2e-5` what a file with that one setting would be."""
    key, equals, text = override.partition("=")
    if not equals:
        raise RecipeError(f"--set {override}: write KEY=VALUE, such as optimizer.lr=2e-5.")
    try:
        nested = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise RecipeError(
            f"--set {override}: the value is not YAML ({_in_one_line(error)})."
        ) from error
    for part in reversed(key.strip().split(".")):
        nested = {part: nested}
    return nested  # type: ignore[no-any-return]


def _merge(settings: dict[str, Any], more: Mapping[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(settings.get(key), dict):
            _merge(settings[key], value)
        else:
            settings[key] = value


def _explain(error: ErrorDetails) -> str:
    """Says what is wrong with one setting: the key, the value and what is allowed."""
    key = ".".join(map(str, error["loc"]))
    given = json.dumps(error["input"], ensure_ascii=False)
    match error["type"]:
        case "extra_forbidden":
            return f"{key}: there is no such setting{_did_you_mean_setting(key)}"
        case "missing":
            return f"{key} is missing."
        case "model_type" | "model_attributes_type":
            return f"{key} is {given}, but it is a section, with settings of its own."
        case "value_error":
            return f"{key} is {given}: {error['ctx']['error']}."
        case _:
            allowed = re.sub("^(Input|String|Tuple|List)", "it", error["msg"])
            return f"{key} is {given}: {allowed.replace('valid array', 'list')}."


def _did_you_mean_setting(key: str) -> str:
    section, _, name = key.rpartition(".")
    known = list(_keys(Recipe))
    beside = [other for other in known if other.rpartition(".")[0] == section]
    by_name = {other.rpartition(".")[2]: other for other in reversed(known)}
    if name in by_name:  # the right name in the wrong section, or in none
        return f"; did you mean {by_name[name]}?"
    if get_close_matches(key, beside, n=1):
        return _did_you_mean(key, beside)
    return f". There are {', '.join(beside)}."


def _did_you_mean(given: str, known: Sequence[str]) -> str:
    """The end of a sentence on a name that nobody knows."""
    found = get_close_matches(given, known, n=1)
    return f"; did you mean {found[0]}?" if found else "."


def _keys(section: type[Settings]) -> Iterator[str]:
    """Every setting's key, the sections' own included."""
    for name, field in section.model_fields.items():
        yield name
        if isinstance(field.annotation, type) and issubclass(field.annotation, Settings):
            yield from (f"{name}.{key}" for key in _keys(field.annotation))


def _in_one_line(error: yaml.YAMLError) -> str:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        return f"line {error.problem_mark.line + 1}: {error.problem}"
    return " ".join(str(error).split())


class _Loader(yaml.SafeLoader):
    """YAML as people mean it: 2e-5 is a number, and a key given twice is a mistake."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        for place, key in enumerate(keys):
            if any(key.value == earlier.value for earlier in keys[:place]):
                raise yaml.constructor.ConstructorError(
                    problem=f"{key.value} is given twice", problem_mark=key.start_mark
                )
        return super().construct_mapping(node, deep)


class _Dumper(yaml.SafeDumper):
    """Writes what `_Loader` reads: text such as "2e-5" in quotes."""


for _side in (_Loader, _Dumper):
    # YAML 1.1 wants a point and a sign in such a number; people and YAML 1.2 don't.
    _side.add_implicit_resolver(
        "tag:yaml.org,2002:float",
        re.compile(r"^[-+]?[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+$"),
        list("-+0123456789"),
    )
