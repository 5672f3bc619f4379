"""The data of a run. Owns: which splits a recipe needs, checked and read before anything starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_training.data.benchmarks import (
    LoadOptions,
    check_benchmark,
    find_benchmark,
    load_evaluation,
    load_split,
)
from leccr_training.data.items import CaptionedItems, FrameFeatures, Split
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_engine.model.config import LeccrConfig
    from leccr_training.recipe import Recipe

__all__ = ["RunData", "load_run_data"]


@dataclass(frozen=True, slots=True)
class RunData:
    """What a run learns from and is measured on.

    Attributes:
        train: English captions and their translations.
        validation: chooses the best epoch; several where languages have items of their own.
        final: measured once, at the end.
    """

    train: CaptionedItems
    validation: tuple[CaptionedItems, ...]
    final: tuple[CaptionedItems, ...]

    def captions(self) -> Iterator[str]:
        """Goes through the training captions of all languages."""
        for items in self.train.captions.values():
            for captions in items:
                yield from captions

    def without_descriptions(self) -> RunData:
        """Returns the same data as if nothing had described its items."""
        return RunData(
            self.train.without_descriptions(),
            tuple(split.without_descriptions() for split in self.validation),
            tuple(split.without_descriptions() for split in self.final),
        )

    def check_fits(self, config: LeccrConfig) -> None:
        """Makes sure that frame features are as wide as the model takes them.

        Raises:
            DataError: they are not.
        """
        for item in self.train.items[:1]:
            if not isinstance(item.source, FrameFeatures):
                continue
            width = item.source.table.width
            if width != config.feature_width:
                raise DataError(
                    f"The frame features in {item.source.table.folder} are {width} wide, but the "
                    f"recipe's model takes {config.visual_tower!r}: choose others with --set "
                    f"data.features=NAME, or train for these: --set "
                    f"model.visual_tower=features:{width}",
                    path=item.source.table.folder,
                )


def load_run_data(recipe: Recipe, data: Path) -> RunData:
    """Checks and reads all that a recipe needs.

    Args:
        recipe: what to do.
        data: the data folder.

    Raises:
        DataError: something is missing, damaged or contradictory; all of it is said at once.
        RecipeError: the benchmark does not have what the recipe asks for.
    """
    recipe = recipe.effective()
    options = _options(recipe)
    final = Split(recipe.evaluation.split)
    benchmark, measured = recipe.benchmark, recipe.measured_languages
    splits = tuple(dict.fromkeys((Split.TRAIN, Split.VAL, final)))
    check_benchmark(data, benchmark, recipe.languages, options, splits=splits)
    loaded = RunData(
        load_split(data, benchmark, Split.TRAIN, recipe.languages, options).limited(
            recipe.data.limit
        ),
        tuple(load_evaluation(data, benchmark, Split.VAL, measured, options)),
        tuple(load_evaluation(data, benchmark, final, measured, options)),
    )
    return loaded if recipe.use.descriptions else loaded.without_descriptions()


def _options(recipe: Recipe) -> LoadOptions:
    data = recipe.data
    visual: str = data.visual
    if visual == "auto":
        visual = find_benchmark(recipe.benchmark).visual_for(recipe.model.visual_tower)
    return LoadOptions(
        task=data.task,
        visual=visual,
        features=data.features,
        translations=data.translations,
        test_set=data.test_set,
    )
