"""From a tower as its makers publish it to a LECCR model. Owns: what is one, and swapping it in.

The converted model takes the place of what was downloaded: nothing needs that any more, and it is
as large. Whatever interrupts, one of the two is there.
"""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from leccr_engine.errors import ModelError
from leccr_engine.models.files import WantedFile, checked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_engine.models.installed import InstalledModel, InstalledModels

__all__ = ["convert", "is_tower"]

_KEPT = ("*.md", "LICENSE*", "NOTICE*")
"""What says whose a model is stays with it."""


class _Layout(StrEnum):
    OPEN_CLIP = "open_clip"
    TRANSFORMERS = "transformers"


def is_tower(model: InstalledModel) -> bool:
    """Whether a model is a tower in a layout that `convert` knows, and not converted yet."""
    return not model.is_leccr and _layout(model) is not None


def convert(model: InstalledModel, models: InstalledModels) -> InstalledModel:
    """Makes a LECCR model of a tower, in its place.

    Args:
        model: of these models.
        models: where it is.

    Returns:
        The model that took its place; the same where it was one already.

    Raises:
        ModelError: it is no tower that LECCR has a form for, its files are damaged, or there is no
            room. It stays as it was.
    """
    with models.changing(model.id):
        model = models.get(model.id)
        if model.is_leccr:
            return model
        with _discarded_on_failure(models.unfinished(model.id, "converted")) as folder:
            with models.telling():
                _write(model, folder)
            _refuse_unusable(folder)
            with models.telling():
                for path in model.folder.iterdir():
                    if any(fnmatchcase(path.name, form) for form in _KEPT):
                        shutil.copyfile(path, folder / path.name)
                files = tuple(
                    checked(path, WantedFile(path.name, path.stat().st_size), lambda: None)
                    for path in sorted(folder.iterdir())
                )
            return models.finish(folder, model.id, replace(model.source, files=files))


@contextmanager
def _discarded_on_failure(folder: Path) -> Iterator[Path]:
    try:
        yield folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _layout(model: InstalledModel) -> _Layout | None:
    if (model.source.tower or "").startswith("open_clip:"):
        return _Layout.OPEN_CLIP
    if (model.folder / "open_clip_config.json").is_file():
        return _Layout.OPEN_CLIP
    try:
        fields = json.loads((model.folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    kind = fields.get("model_type") if isinstance(fields, dict) else None
    return _Layout.TRANSFORMERS if kind in ("clip", "siglip") else None


def _write(model: InstalledModel, folder: Path) -> None:
    match _layout(model):
        case _Layout.OPEN_CLIP:
            from leccr_engine.model.from_open_clip import read_open_clip

            published = read_open_clip(model.folder, tower=model.source.tower, model_id=model.id)
        case _Layout.TRANSFORMERS:
            from leccr_engine.model.from_transformers import read_dual_encoder

            published = read_dual_encoder(model.folder, model_id=model.id)
        case None:
            raise ModelError(
                f"The model {model.id!r} in {model.folder} is no LECCR model, nor a tower of "
                "open_clip or a CLIP or SigLIP of transformers, which could be made into one. "
                "`leccr-desktop models list` says which models can be searched with."
            )
    published.save(folder)


def _refuse_unusable(folder: Path) -> None:
    """Loads the model as everyone will, and lets it see and read something."""
    import torch

    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.texts import TextTokenizer

    model = LeccrModel.from_pretrained(folder)
    config = model.config
    tokenizer = TextTokenizer.from_folder(
        folder,
        max_tokens=config.max_text_tokens,
        pad_id=model.text_tower.pad_id,
        cleaning=config.text_cleaning,
    )
    with torch.inference_mode():
        grey = torch.zeros(1, 3, config.image_px, config.image_px)
        seen = model.embed_visual(model.visual_tokens(grey)).global_embeds
        read = model.embed_text(*tokenizer(["A grey wall."]))
    if not bool(torch.isfinite(seen @ read.T).all()):
        raise ModelError(
            "The tower gives no finite numbers: its weights are damaged. Remove it, and fetch it "
            "again."
        )
