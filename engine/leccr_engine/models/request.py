"""Which model a person asks for. Owns: from a catalogue's id or another name to a repository."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from leccr_engine.models.catalogue import Catalogue, CatalogueFile

__all__ = ["ModelRequest", "is_free_name", "request_for"]

_HUB_ID = re.compile(r"(?P<repo>\w[\w.-]*/(?P<name>\w[\w.-]*))(?:@(?P<revision>[\w./-]+))?")
_OPEN_CLIP_ID = re.compile(r"open_clip:(?P<name>[\w.-]+):(?P<tag>[\w.-]+)")


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """A model to be had.

    Attributes:
        id: what it is to be called here.
        repo: hub id.
        revision: branch, tag or commit; None: the main branch.
        licence: None: as the repository says.
        tower: see `CatalogueEntry.tower`.
        files: see `CatalogueEntry.files`.
    """

    id: str
    repo: str
    revision: str | None = None
    licence: str | None = None
    tower: str | None = None
    files: tuple[CatalogueFile, ...] = ()


def is_free_name(name: str) -> bool:
    """Whether a text has the form of a name that need not be in the catalogue."""
    return any(form.fullmatch(name) for form in (_HUB_ID, _OPEN_CLIP_ID))


def request_for(name: str, catalogue: Catalogue) -> ModelRequest:
    """Returns what a name stands for.

    Args:
        name: an id of the catalogue; a hub id `owner/name` or `owner/name@revision`; or
            `open_clip:NAME:TAG`, as open_clip lists its pretrained models.
        catalogue: with the ids.

    Raises:
        ModelError: it stands for nothing, or for what need not be fetched.
    """
    entry = catalogue.find(name)
    if entry is not None:
        if entry.repo is None:
            raise ModelError(
                f"The model {name!r} ships with the program: nothing is to be fetched."
            )
        return ModelRequest(
            entry.id, entry.repo, entry.revision, entry.licence, entry.tower, entry.files
        )
    if match := _HUB_ID.fullmatch(name):
        return ModelRequest(match["name"], match["repo"], match["revision"])
    if match := _OPEN_CLIP_ID.fullmatch(name):
        return _of_open_clip(name, match["name"], match["tag"])
    known = ", ".join(entry.id for entry in catalogue.model if entry.repo is not None)
    raise ModelError(
        f"There is no model {name!r} in the catalogue. Choose one of {known}; or give a hub id "
        "'owner/name', or 'open_clip:NAME:TAG'."
    )


def _of_open_clip(tower: str, name: str, tag: str) -> ModelRequest:
    from leccr_engine.model import torchvision_ops  # noqa: F401, I001  (before open_clip)
    import open_clip

    known = open_clip.get_pretrained_cfg(name, tag)
    repo = str(known.get("hf_hub") or "").strip("/")
    if not repo:
        tags = ", ".join(open_clip.list_pretrained_tags_by_model(name)) or "none"
        raise ModelError(
            f"open_clip knows no model {name!r} with weights {tag!r} on the hub. The weights of "
            f"that model: {tags}. `open_clip.list_pretrained()` lists all."
        )
    return ModelRequest(f"{name}.{tag}", repo, tower=tower)
