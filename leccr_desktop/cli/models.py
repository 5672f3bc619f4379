"""Which model a library is used with. Owns: remembering where the model of a library came from.

The library knows its model by id only. `model-source.json` beside it keeps what `--model` was, so
that the next `index` or `search` takes the same model without being told.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError, ModelError

if TYPE_CHECKING:
    from leccr_engine.describe.describer import Describer
    from leccr_engine.library import Library
    from leccr_engine.model.encoder import LeccrEncoder

DEFAULT_MODEL = "leccr-mini"
SOURCE_FILE = "model-source.json"


def load_to_index(library: Library, chosen: str | None, *, device: str) -> LeccrEncoder:
    """Load the model to index with, and remember it.

    Args:
        library: open for writing.
        chosen: name, folder or hub id; None for the library's, or the default in a new one.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        ModelError: the model or the device is not there, or the model is damaged.
        LibraryError: the library folder cannot be written.
    """
    from leccr_engine.model.encoder import LeccrEncoder

    source = _absolute(chosen) if chosen else _remembered(library.folder) or DEFAULT_MODEL
    encoder = LeccrEncoder.from_pretrained(source, device=device)
    _remember(library.folder, source)
    return encoder


def load_to_search(library: Library, chosen: str | None, *, device: str) -> LeccrEncoder:
    """Load the model that the library was indexed with.

    Args:
        library: open.
        chosen: name, folder or hub id; None for the one that is remembered.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        LibraryError: nothing was indexed yet.
        ModelError: the model or the device is not there, or another model indexed the library.
    """
    indexed_by = library.model_id()
    if indexed_by is None:
        raise LibraryError(
            f"Nothing was indexed into {library.folder} yet. Say where your photos and videos are: "
            "leccr-desktop index FOLDER",
            path=library.folder,
        )
    from leccr_engine.model.encoder import LeccrEncoder

    source = _absolute(chosen) if chosen else _remembered(library.folder) or DEFAULT_MODEL
    encoder = LeccrEncoder.from_pretrained(source, device=device)
    if encoder.model_id != indexed_by:
        raise ModelError(
            f"{library.folder} was indexed with {indexed_by}, but {source} is "
            f"{encoder.model_id}. Name the other model with --model, or index again: "
            f"leccr-desktop index --model {source}"
        )
    return encoder


def describer_for(encoder: LeccrEncoder) -> Describer | None:
    """Return the describer that comes with a model; None for a model that knows no concepts."""
    if not encoder.concepts:
        return None
    from leccr_engine.describe.concept_describer import ConceptDescriber

    return ConceptDescriber(encoder)


def _absolute(source: str) -> str:
    # A folder is remembered for runs from anywhere; a name or a hub id stays as it is.
    folder = Path(source).expanduser()
    return str(folder.absolute()) if folder.exists() else source


def _remembered(library_folder: Path) -> str | None:
    try:
        source = json.loads((library_folder / SOURCE_FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return source if isinstance(source, str) else None


def _remember(library_folder: Path, source: str) -> None:
    if _remembered(library_folder) == source:
        return
    unfinished = library_folder / f"{SOURCE_FILE}.unfinished"
    try:
        unfinished.write_text(json.dumps(source) + "\n", encoding="utf-8")
        unfinished.replace(library_folder / SOURCE_FILE)
    except OSError as error:
        raise LibraryError(
            f"Cannot write {library_folder / SOURCE_FILE}: {error.strerror}. Make room or give "
            "yourself write access, then index again.",
            path=library_folder,
        ) from error
