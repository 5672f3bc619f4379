"""Which model a library is used with. Owns: remembering where the models of a library came from.

The library knows models by id only. `model-source.json` beside it keeps what `--model` was, so that
the next `index` or `search`, and the window, take the same model without being told. While a change
of models is under way there are two: the new one indexes, the old one answers.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError, ModelError
from leccr_engine.model.precision import Precision

if TYPE_CHECKING:
    from leccr_engine.library import Library
    from leccr_engine.library.records import ModelVectors
    from leccr_engine.model.encoder import LeccrEncoder

__all__ = [
    "DEFAULT_MODEL",
    "SOURCE_FILE",
    "ModelsInUse",
    "load_of_library",
    "load_to_index",
    "load_to_search",
    "models_in_use",
    "refuse_other_model",
    "unused_vectors",
]

DEFAULT_MODEL = "leccr-mini"
SOURCE_FILE = "model-source.json"


def load_to_index(
    library: Library,
    chosen: str | None,
    *,
    device: str,
    precision: Precision = Precision.AUTO,
) -> LeccrEncoder:
    """Load the model to index with, and remember it.

    Args:
        library: open for writing.
        chosen: name, folder or hub id; None for the one of the last time, or the default in a new
            library.
        device: see `LeccrEncoder.from_pretrained`.
        precision: see there.

    Raises:
        ModelError: the model or the device is not there, or the model is damaged.
        LibraryError: the library folder cannot be read or written.
    """
    sources = _Sources.read(library.folder)
    source = _absolute(chosen) if chosen else sources.to_index
    encoder = _load(source, device, precision)
    sources.keep(library.folder, encoder.model_id, source)
    return encoder


def load_to_search(library: Library, chosen: str | None, *, device: str) -> LeccrEncoder:
    """Load the model whose vectors a library is searched by.

    Args:
        library: open.
        chosen: name, folder or hub id; None for the one that is remembered.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        LibraryError: nothing was indexed yet.
        ModelError: the model or the device is not there, or it is not the library's active model.
    """
    indexed_by = library.model_id()
    if indexed_by is None:
        raise LibraryError(
            f"Nothing was indexed into {library.folder} yet. Say where your photos and videos are: "
            "leccr-desktop index FOLDER",
            path=library.folder,
        )
    sources = _Sources.read(library.folder)
    source = _absolute(chosen) if chosen else sources.to_search(indexed_by)
    encoder = _load(source, device)
    _refuse_other(library.folder, indexed_by, encoder.model_id, source)
    return encoder


def load_of_library(library_folder: Path, *, device: str) -> LeccrEncoder:
    """Load the model that a library is searched by, or will be; for a process that only embeds.

    Whoever has the library open asks `refuse_other_model` before it uses the vectors.

    Args:
        library_folder: need not be there yet: a new library takes the default.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        ModelError: the model or the device is not there, or the model is damaged.
        LibraryError: the library folder cannot be read.
    """
    return _load(_Sources.read(library_folder).to_search(_indexed_by(library_folder)), device)


@dataclass(frozen=True, slots=True)
class ModelsInUse:
    """Where a library's models come from: names, folders or hub ids.

    Attributes:
        answers: the one that it is searched by, or will be.
        indexes: the one that the next run indexes with; the same, unless the model is changing.
    """

    answers: str
    indexes: str


def models_in_use(library_folder: Path) -> ModelsInUse:
    """Say which models a library uses.

    Args:
        library_folder: need not be there yet: a new library takes the default.

    Raises:
        LibraryError: the library folder cannot be read.
    """
    sources = _Sources.read(library_folder)
    return ModelsInUse(sources.to_search(_indexed_by(library_folder)), sources.to_index)


def unused_vectors(library: Library) -> list[ModelVectors]:
    """Say which vectors a library holds of models that it neither answers with nor changes to.

    Args:
        library: open.

    Raises:
        LibraryError: the library cannot be read.
    """
    used = {library.model_id(), *_Sources.read(library.folder).ids_to_index}
    return [held for held in library.model_vectors() if held.model_id not in used]


def refuse_other_model(library_folder: Path, *, indexed_by: str, loaded: str) -> None:
    """Make sure that the model in memory is the one whose vectors the library is searched by.

    Args:
        library_folder: whose vectors.
        indexed_by: the library's active model.
        loaded: id of the model from `load_of_library`.

    Raises:
        ModelError: it is another one.
        LibraryError: the library folder cannot be read.
    """
    source = _Sources.read(library_folder).to_search(indexed_by)
    _refuse_other(library_folder, indexed_by, loaded, source)


def _indexed_by(library_folder: Path) -> str | None:
    from leccr_engine.library import Library

    # What is wrong with a library is for whoever has it open to say.
    with suppress(LibraryError), Library.open(library_folder) as library:
        return library.model_id()
    return None


def _load(source: str, device: str, precision: Precision = Precision.AUTO) -> LeccrEncoder:
    from leccr_engine.model.location import find_model

    # Looked for first: a missing model is known in no time, torch takes seconds to load.
    folder = find_model(source)
    from leccr_engine.model.encoder import LeccrEncoder

    return LeccrEncoder.from_pretrained(folder, device=device, precision=precision)


def _refuse_other(library_folder: Path, indexed_by: str, loaded: str, source: str) -> None:
    if loaded != indexed_by:
        raise ModelError(
            f"{library_folder} was indexed with {indexed_by}, but {source} is {loaded}. "
            "Name the other model with --model, or index again: "
            f"leccr-desktop index --model {source}"
        )


def _absolute(source: str) -> str:
    # A folder is remembered for runs from anywhere; a name or a hub id stays as it is.
    folder = Path(source).expanduser()
    return str(folder.absolute()) if folder.exists() else source


@dataclass(frozen=True, slots=True)
class _Sources:
    """What `model-source.json` says.

    Attributes:
        index: source of the model that the last run indexed with; None before the first.
        index_id: its id; None where nobody kept it.
        models: source of each model that ever indexed, by its id.
    """

    index: str | None = None
    index_id: str | None = None
    models: dict[str, str] = field(default_factory=dict)

    @property
    def to_index(self) -> str:
        return self.index or DEFAULT_MODEL

    @property
    def ids_to_index(self) -> set[str]:
        """The id of the model to index with; where nobody kept it, all that it may be."""
        if self.index_id is not None:
            return {self.index_id}
        return {model for model, source in self.models.items() if source == self.to_index}

    def to_search(self, indexed_by: str | None) -> str:
        return self.models.get(indexed_by or "", self.to_index)

    @classmethod
    def read(cls, library_folder: Path) -> _Sources:
        """Read the file; one that is missing or damaged says nothing.

        Raises:
            LibraryError: it is there and cannot be read. Taking the default model instead would
                index everything anew.
        """
        file = library_folder / SOURCE_FILE
        try:
            said = json.loads(file.read_text(encoding="utf-8"))
            return cls(
                index=str(said["index"]),
                index_id=None if said.get("index_id") is None else str(said["index_id"]),
                models={str(model): str(source) for model, source in said["models"].items()},
            )
        except (FileNotFoundError, NotADirectoryError):
            return cls()
        except (ValueError, LookupError, TypeError, AttributeError):
            return cls()
        except OSError as error:
            raise LibraryError(
                f"Cannot read {file}, where the library keeps which model it is used with: "
                f"{error.strerror}. Give yourself access to it.",
                path=library_folder,
            ) from error

    def keep(self, library_folder: Path, model_id: str, source: str) -> None:
        """Remember the model to index with.

        Raises:
            LibraryError: the file cannot be written.
        """
        now = _Sources(source, model_id, {**self.models, model_id: source})
        if now == self:
            return
        file = library_folder / SOURCE_FILE
        unfinished = file.with_name(f"{SOURCE_FILE}.unfinished")
        text = json.dumps(asdict(now), indent=2)
        try:
            unfinished.write_text(text + "\n", encoding="utf-8")
            unfinished.replace(file)
        except OSError as error:
            raise LibraryError(
                f"Cannot write {file}: {error.strerror}. Make room or give yourself write access, "
                "then index again.",
                path=library_folder,
            ) from error
