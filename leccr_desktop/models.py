"""Which model a library is used with. Owns: remembering where the model of a library came from.

The library knows its model by id only. `model-source.json` beside it keeps what `--model` was, so
that the next `index` or `search`, and the window, take the same model without being told.
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

__all__ = [
    "DEFAULT_MODEL",
    "SOURCE_FILE",
    "describer_for",
    "load_remembered",
    "load_to_index",
    "load_to_search",
    "refuse_other_model",
]

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
        LibraryError: the library folder cannot be read or written.
    """
    source = _source(library.folder, chosen)
    encoder = _load(source, device)
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
    source = _source(library.folder, chosen)
    encoder = _load(source, device)
    _refuse_other(library.folder, indexed_by, encoder.model_id, source)
    return encoder


def load_remembered(library_folder: Path, *, device: str) -> LeccrEncoder:
    """Load the model that a library is used with, the default in a new one, without a check.

    Whoever loads it before the library is open asks `refuse_other_model` when it is.

    Args:
        library_folder: need not be there yet.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        ModelError: the model or the device is not there, or the model is damaged.
        LibraryError: the library folder cannot be read.
    """
    return _load(_source(library_folder, None), device)


def refuse_other_model(library_folder: Path, *, indexed_by: str, loaded: str) -> None:
    """Make sure that the model in memory is the one whose vectors the library holds.

    Args:
        library_folder: whose vectors.
        indexed_by: the library's active model.
        loaded: id of the model from `load_remembered`.

    Raises:
        ModelError: it is another one.
    """
    _refuse_other(library_folder, indexed_by, loaded, _source(library_folder, None))


def describer_for(encoder: LeccrEncoder) -> Describer | None:
    """Return the describer that comes with a model; None for a model that knows no concepts."""
    if not encoder.concepts:
        return None
    from leccr_engine.describe.concept_describer import ConceptDescriber

    return ConceptDescriber(encoder)


def _load(source: str, device: str) -> LeccrEncoder:
    from leccr_engine.model.location import find_model

    # Looked for first: a missing model is known in no time, torch takes seconds to load.
    folder = find_model(source)
    from leccr_engine.model.encoder import LeccrEncoder

    return LeccrEncoder.from_pretrained(folder, device=device)


def _refuse_other(library_folder: Path, indexed_by: str, loaded: str, source: str) -> None:
    if loaded != indexed_by:
        raise ModelError(
            f"{library_folder} was indexed with {indexed_by}, but {source} is {loaded}. "
            "Name the other model with --model, or index again: "
            f"leccr-desktop index --model {source}"
        )


def _source(library_folder: Path, chosen: str | None) -> str:
    if not chosen:
        return _remembered(library_folder) or DEFAULT_MODEL
    # A folder is remembered for runs from anywhere; a name or a hub id stays as it is.
    folder = Path(chosen).expanduser()
    return str(folder.absolute()) if folder.exists() else chosen


def _remembered(library_folder: Path) -> str | None:
    file = library_folder / SOURCE_FILE
    try:
        source = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    except OSError as error:
        # Not the default instead: it would index everything anew.
        raise LibraryError(
            f"Cannot read {file}, where the library keeps which model it is used with: "
            f"{error.strerror}. Give yourself access to it.",
            path=library_folder,
        ) from error
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
