"""Training on one's own photos, from start to verdict. Owns: its recipe, its data, its outcome."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xxhash import xxh3_128_hexdigest

from leccr_engine.errors import ModelError
from leccr_engine.model.config import read_config
from leccr_engine.models.folder import add_model
from leccr_training.data.items import ENGLISH, Split
from leccr_training.errors import TrainingError
from leccr_training.loop.checkpoints import replace_json
from leccr_training.loop.run_data import RunData
from leccr_training.loop.trainer import train
from leccr_training.personal.captions import OWN_WORDS, captioned_items
from leccr_training.personal.verdict import compare
from leccr_training.recipe import load_recipe

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from leccr_engine.models.installed import InstalledModel, InstalledModels
    from leccr_training.data.items import CaptionedItems
    from leccr_training.loop.events import RunDone, TrainEvent
    from leccr_training.personal.photos import LibraryPhotos
    from leccr_training.personal.verdict import Verdict
    from leccr_training.recipe import Recipe

__all__ = ["VERDICT_FILE", "PersonalDone", "personal_recipe", "train_personal"]

VERDICT_FILE = "verdict.json"

_DATA_FILE = "photos.json"
_MOST_VALIDATED = 300
_MOST_HELD_OUT = 1000
_FEWEST_STEPS = 4
"""In an epoch, unless the batch would be smaller than 2."""


@dataclass(frozen=True, slots=True)
class PersonalDone:
    """How a training on one's own photos ended.

    Attributes:
        run: the training.
        verdict: on its model.
        installed: the new model version; None: it was not good enough, so nothing has changed.
    """

    run: RunDone
    verdict: Verdict
    installed: InstalledModel | None


def personal_recipe(
    name_or_path: str,
    base: Path,
    models: InstalledModels,
    *,
    languages: Sequence[str] = (),
    overrides: Sequence[str] = (),
) -> Recipe:
    """Reads a recipe for one's own photos, and tells it what to start from.

    Args:
        name_or_path: see `load_recipe`.
        base: folder of the model to start from.
        models: the new one gets the next name that is free among them, such as
            `leccr-mini-personal-1`.
        languages: that captions are translated into.
        overrides: see `load_recipe`.

    Raises:
        RecipeError: see `load_recipe`.
        ModelError: the model cannot be read, or has no part that could learn.
    """
    config = read_config(base)
    if config.local_level != "learned":
        raise ModelError(
            f"The model {config.model_id!r} takes the sentences of a description as they are and "
            "has no slots that could learn. Index with a model that has, such as leccr-mini, and "
            "train that."
        )
    return load_recipe(
        name_or_path,
        (
            f"name={_next_name(str(config.model_id), models)}",
            f"model.init={json.dumps(str(base.absolute()))}",
            f"model.mixing_weight={config.mixing_weight}",
            f"languages={json.dumps([OWN_WORDS, *languages])}",
            *overrides,
        ),
    )


def train_personal(
    recipe: Recipe,
    photos: LibraryPhotos,
    translations: Mapping[str, Mapping[str, str]],
    out: Path,
    *,
    base: Path,
    models: InstalledModels,
    resume: bool = False,
    device: str = "auto",
    on_event: Callable[[TrainEvent], None] = lambda event: None,
    cancel: threading.Event | None = None,
) -> PersonalDone:
    """Trains, compares with the model before, and installs what is better.

    Args:
        recipe: of `personal_recipe`.
        photos: enough of them.
        translations: by language, then by English sentence.
        out: the run's folder; see `train`. The verdict is left there too.
        base: folder of the model to start from.
        models: where a better model is installed.
        resume: go on where the run in `out` stands.
        device: see `train`.
        on_event: told what happens in training.
        cancel: see `train`.

    Raises:
        TrainingError: see `train`; or the photos are not those that the run began with.
        LeccrError: see `train`, `compare` and `add_model`.
        Cancelled: stopped on request; what was done is kept.
    """

    def part(which: Split, most: int | None) -> CaptionedItems:
        return captioned_items(photos.of(which)[:most], which, translations)

    learnt = part(Split.TRAIN, recipe.data.limit)
    held_out = part(Split.TEST, _MOST_HELD_OUT)
    validation = part(Split.VAL, _MOST_VALIDATED).without_descriptions()
    data = RunData(learnt, (validation,), (held_out.without_descriptions(),))
    _keep_track(out, data, resume=resume)
    pairs = sum(map(len, learnt.captions[ENGLISH]))
    fitting = max(2, min(recipe.run.batch_size, pairs // _FEWEST_STEPS))
    recipe = recipe.model_copy(
        update={"run": recipe.run.model_copy(update={"batch_size": fitting})}
    )
    done = train(recipe, data, out, resume=resume, device=device, on_event=on_event, cancel=cancel)
    verdict = compare(base, done.model, held_out, device=device)
    replace_json(out / VERDICT_FILE, verdict.to_json())
    installed = None
    if verdict.is_better and not verdict.has_forgotten:
        installed = add_model(done.model, models, model_id=recipe.name, cancel=cancel)
    return PersonalDone(done, verdict, installed)


def _next_name(base_id: str, models: InstalledModels) -> str:
    """The first of `BASE-personal-1`, `-2`, ... that no model has; the base may be one of them."""
    base = re.sub(r"[^\w.-]+", "-", re.sub(r"-personal-\d+$", "", base_id))
    number = 1
    while models.find(name := f"{base}-personal-{number}") is not None:
        number += 1
    return name


def _keep_track(out: Path, data: RunData, *, resume: bool) -> None:
    """Leaves word of what a run learns from, or makes sure that it goes on with the same.

    Raises:
        TrainingError: the library has changed since, or the folder cannot be written.
    """
    learnt = [
        [[(item.item_id, item.description) for item in split.items], sorted(split.captions.items())]
        for split in (data.train, *data.validation, *data.final)
    ]
    fingerprint = xxh3_128_hexdigest(json.dumps(learnt).encode())
    path = out / _DATA_FILE
    try:
        if not (resume and path.is_file()):
            out.mkdir(parents=True, exist_ok=True)
            replace_json(path, {"fingerprint": fingerprint})
            return
        before = json.loads(path.read_text(encoding="utf-8"))["fingerprint"]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise TrainingError(
            f"{path} cannot be read or written ({error}). Start another run: --out and a new "
            "folder."
        ) from error
    if before != fingerprint:
        raise TrainingError(
            f"The library's photos, descriptions or albums have changed since the run in {out} "
            "began, so it cannot go on with them. Start another: --out and a new folder."
        )
