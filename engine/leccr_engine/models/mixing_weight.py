"""Another mixing weight for a model. Owns: which models may get one, and writing it.

Vectors do not depend on it, so a library keeps all it has; only its index file is made anew.
"""

from __future__ import annotations

import json
from pathlib import Path

from leccr_engine.errors import ModelError
from leccr_engine.models.installed import InstalledModels, replace_file
from leccr_engine.resources import resource_path

__all__ = ["keep_mixing_weight", "refuse_fixed_weight"]

_CONFIG_NAME = "config.json"


def refuse_fixed_weight(folder: Path) -> None:
    """Makes sure that the weight of the model in a folder may be changed.

    Args:
        folder: of `find_model`.

    Raises:
        ModelError: it ships with the program, or lies in the hub's cache.
    """
    from huggingface_hub.constants import HF_HUB_CACHE

    if _lies_in(folder, resource_path("models")):
        raise ModelError(
            f"The model {folder.name!r} ships with the program and stays as it is. Make a copy, "
            f"and tune that: leccr-desktop models add {folder} --id my-{folder.name}"
        )
    if _lies_in(folder, HF_HUB_CACHE):
        raise ModelError(
            f"{folder} lies in the hub's cache, whose files stay as they were published. Get the "
            "model with `leccr-desktop models pull`, and tune that."
        )


def keep_mixing_weight(folder: Path, mixing_weight: float) -> None:
    """Writes the weight into a model folder's `config.json`, at once or not at all.

    Args:
        folder: of `find_model`.
        mixing_weight: a, in [0, 1].

    Raises:
        ModelError: see `refuse_fixed_weight`; or the file cannot be read or written, or another
            process is changing the model.
    """
    refuse_fixed_weight(folder)
    file = folder / _CONFIG_NAME
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
        content = json.dumps(config | {"mixing_weight": mixing_weight}, indent=2).encode() + b"\n"
        models = InstalledModels.of_user()
        if folder.resolve().parent == models.folder.resolve() and models.find(folder.name):
            with models.changing(folder.name):
                models.rewrite(folder.name, _CONFIG_NAME, content)
        else:
            replace_file(file, content)
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(
            f"The mixing weight {mixing_weight:g} cannot be kept in {file} ({error}). Make room or "
            "give yourself access, or write it there by hand."
        ) from error


def _lies_in(folder: Path, where: Path | str) -> bool:
    return folder.resolve().is_relative_to(Path(where).resolve())
