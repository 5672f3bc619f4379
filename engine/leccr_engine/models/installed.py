"""The models on this machine. Owns: the models folder, and what makes a folder in it a model.

    MODELS/xlmr-b32/source.json       where it came from, and every other file with its checksum
    MODELS/xlmr-b32/...               the files
    MODELS/.unfinished/               what is being made, replaced or deleted

A model is made in `.unfinished` and moved to its place whole, by one rename, so that whatever
interrupts never leaves half a model. What was interrupted stays there for the next try.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

import platformdirs
from filelock import FileLock, Timeout
from pydantic import ConfigDict, TypeAdapter

from leccr_engine.errors import ModelError
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "MODELS_VARIABLE",
    "SOURCE_NAME",
    "InstalledFile",
    "InstalledModel",
    "InstalledModels",
    "ModelSource",
    "is_model_name",
    "replace_file",
]

MODELS_VARIABLE = "LECCR_MODELS"
"""Environment variable that names another models folder."""

SOURCE_NAME = "source.json"

_NAME = re.compile(r"\w[\w.-]*")
_UNFINISHED = ".unfinished"
_LECCR_TYPE = "leccr"
"""`LeccrConfig.model_type`, which would have to load torch."""


def is_model_name(text: str) -> bool:
    """Whether a text can be a model's id, which is also its folder's name."""
    return _NAME.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class InstalledFile:
    """One file of a model.

    Attributes:
        name: in the model's folder.
        size_bytes: of its content.
        sha256: of its content, in hex.
    """

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Where a model came from: `source.json`.

    Attributes:
        repo: hub id; None: not from the hub.
        revision: commit of the repository; None: not known.
        folder: that it was copied from; None: downloaded.
        licence: as its makers name it; None: not known.
        tower: what builds its network, see `CatalogueEntry.tower`; None: its files say.
        files: all that belongs to it.
    """

    repo: str | None
    revision: str | None
    folder: str | None
    licence: str | None
    tower: str | None
    files: tuple[InstalledFile, ...]

    # A later version may know more of a model; what this one knows still holds.
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="ignore")

    @classmethod
    def read(cls, folder: Path) -> ModelSource | None:
        """Reads the file of a model folder; None if it is missing or damaged."""
        try:
            return TypeAdapter(cls).validate_json((folder / SOURCE_NAME).read_bytes())
        except (OSError, ValueError):
            return None

    def write(self, folder: Path) -> None:
        """Writes the file into a folder that is being made.

        Raises:
            OSError: it cannot be written.
        """
        (folder / SOURCE_NAME).write_bytes(self.to_json())

    def to_json(self) -> bytes:
        """Returns the file's content."""
        return TypeAdapter(ModelSource).dump_json(self, indent=2)


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model in the models folder.

    Attributes:
        id: its name.
        folder: with its files.
        source: where it came from.
    """

    id: str
    folder: Path
    source: ModelSource

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(file.size_bytes for file in self.source.files)

    @property
    def is_leccr(self) -> bool:
        """Whether its files say that `LeccrModel` loads them; else they are as published."""
        return self._config().get("model_type") == _LECCR_TYPE

    @property
    def is_multimodal_llm(self) -> bool:
        """Whether its files say that it takes pictures and generates text."""
        config = self._config()
        generates = "ForConditionalGeneration" in str(config.get("architectures"))
        return generates and "vision_config" in config

    def _config(self) -> dict[str, Any]:
        try:
            fields = json.loads((self.folder / "config.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return fields if isinstance(fields, dict) else {}


class InstalledModels:
    """The models folder.

    Args:
        folder: need not be there yet.

    Attributes:
        folder: as given.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unfinished = folder / _UNFINISHED

    @classmethod
    def of_user(cls) -> Self:
        """Returns the folder that `LECCR_MODELS` names, else the one in the user's data."""
        if named := os.environ.get(MODELS_VARIABLE):
            return cls(Path(named).expanduser())
        return cls(platformdirs.user_data_path("leccr-desktop", appauthor=False) / "models")

    def all(self) -> list[InstalledModel]:
        """Returns every model, by name.

        Raises:
            ModelError: the folder cannot be read.
        """
        with self.telling():
            names = {path.name for path in self.folder.glob("*")}
            # Where a replacement was cut short, the old one comes back.
            names |= {path.stem for path in self._unfinished.glob("*.replaced")}
        found = (self.find(name) for name in sorted(names))
        return [model for model in found if model is not None]

    def find(self, model_id: str) -> InstalledModel | None:
        """Returns the model of that id; None if there is none, or none that is whole."""
        if not is_model_name(model_id):
            return None
        folder = self.folder / model_id
        self._bring_back(model_id)
        source = ModelSource.read(folder)
        return None if source is None else InstalledModel(model_id, folder, source)

    def get(self, model_id: str) -> InstalledModel:
        """Returns the model of that id.

        Raises:
            ModelError: it is not installed.
        """
        model = self.find(model_id)
        if model is None:
            raise ModelError(
                f"The model {model_id!r} is not installed in {self.folder}. `leccr-desktop models "
                "list` says which are, and which can be had."
            )
        return model

    def refuse_taken(self, model_id: str, *, replace: bool = False) -> None:
        """Makes sure that a model can get this id.

        Args:
            model_id: wanted.
            replace: whether it may take the place of an installed one.

        Raises:
            ModelError: it is no name, or another model has it.
        """
        if not is_model_name(model_id):
            raise ModelError(
                f"{model_id!r} cannot be a model's name: use letters, digits, '-', '_' and '.', "
                "and begin with a letter or digit. Name it with --id."
            )
        _refuse_shipped(model_id)
        if not replace and self.find(model_id) is not None:
            raise ModelError(
                f"The model {model_id!r} is installed already, in {self.folder / model_id}. "
                "Give the new one another name with --id, or remove the old one first: "
                f"leccr-desktop models remove {model_id}"
            )

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Turns what the disk says inside it into a `ModelError` that says what to do."""
        try:
            yield
        except OSError as error:
            raise ModelError(
                f"The models folder {self.folder} does not allow it: {error.strerror or error}. "
                f"Make room or give yourself access, or name another folder in {MODELS_VARIABLE}."
            ) from error

    @contextmanager
    def changing(self, model_id: str) -> Iterator[None]:
        """Holds the right to make, replace or delete one model.

        Raises:
            ModelError: another process holds it, or the folder cannot be written to.
        """
        with self.telling():
            self._unfinished.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._unfinished / f"{model_id}.lock", blocking=False)
            try:
                lock.acquire()
            except Timeout as error:
                raise ModelError(
                    f"Another leccr-desktop is changing the model {model_id!r} in {self.folder}. "
                    "Wait until it is done, or stop it, and try again."
                ) from error
        try:
            with self.telling():
                self._bring_back(model_id)
                for leftover in (self._removed(model_id), self._replaced(model_id)):
                    _delete(leftover)
            yield
        finally:
            lock.release()

    def unfinished(self, model_id: str, version: str) -> Path:
        """Returns the folder to make a model in, with what an earlier try left there.

        What earlier tries left of other versions is deleted. Call it inside `changing`.

        Args:
            model_id: of the model to make.
            version: tells apart what must not be mixed, such as commits.

        Raises:
            ModelError: the folder cannot be made.
        """
        folder = self._unfinished / f"{model_id}@{version}"
        with self.telling():
            for other in self._unfinished.glob(f"{model_id}@*"):
                if other != folder:
                    _delete(other)
            folder.mkdir(exist_ok=True)
        return folder

    def finish(self, unfinished: Path, model_id: str, source: ModelSource) -> InstalledModel:
        """Makes a model of a folder that is ready; one of the same id goes.

        Call it inside `changing`.

        Args:
            unfinished: of `unfinished`; holds the files of `source`, and nothing else counts.
            model_id: of `refuse_taken`.
            source: where it came from.

        Raises:
            ModelError: the disk does not allow it; what was installed before still is.
        """
        folder, replaced = self.folder / model_id, self._replaced(model_id)
        with self.telling():
            source.write(unfinished)
            belongs = {SOURCE_NAME, *(file.name for file in source.files)}
            for path in unfinished.iterdir():
                if path.name not in belongs:
                    _delete(path)
            for name in belongs:
                _sync(unfinished / name)
            if folder.exists():
                folder.rename(replaced)
            try:
                unfinished.rename(folder)
            except OSError:
                self._bring_back(model_id)
                raise
            _sync(self.folder)
            _delete(replaced)
        return InstalledModel(model_id, folder, source)

    def rewrite(self, model_id: str, name: str, content: bytes) -> None:
        """Gives a file of a model another content, and `source.json` its checksum.

        Call it inside `changing`.

        Args:
            model_id: of an installed model.
            name: of one of its files.
            content: all of it.

        Raises:
            ModelError: the model is not installed, or the disk does not allow it.
        """
        model = self.get(model_id)
        written = InstalledFile(name, len(content), sha256(content).hexdigest())
        files = tuple(written if file.name == name else file for file in model.source.files)
        with self.telling():
            replace_file(model.folder / name, content)
            replace_file(model.folder / SOURCE_NAME, replace(model.source, files=files).to_json())

    def remove(self, model_id: str) -> None:
        """Deletes a model, and what unfinished tries left of it.

        Raises:
            ModelError: it ships with the program or is not installed, or the disk does not allow
                it.
        """
        if self.find(model_id) is None:
            _refuse_shipped(model_id)
        self.get(model_id)
        with self.changing(model_id), self.telling():
            removed = self._removed(model_id)
            (self.folder / model_id).rename(removed)
            for leftover in (removed, *self._unfinished.glob(f"{model_id}@*")):
                _delete(leftover)

    def _replaced(self, model_id: str) -> Path:
        return self._unfinished / f"{model_id}.replaced"

    def _removed(self, model_id: str) -> Path:
        return self._unfinished / f"{model_id}.removed"

    def _bring_back(self, model_id: str) -> None:
        """Undoes a replacement that was cut short between its two renames."""
        folder, replaced = self.folder / model_id, self._replaced(model_id)
        if replaced.is_dir() and not folder.exists():
            with self.telling():
                replaced.rename(folder)


def replace_file(path: Path, content: bytes) -> None:
    """Writes a file so that whatever interrupts leaves the old one or the new.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_bytes(content)
    _sync(unfinished)
    unfinished.replace(path)
    _sync(path.parent)


def _refuse_shipped(model_id: str) -> None:
    if is_model_name(model_id) and resource_path("models", model_id).is_dir():
        raise ModelError(
            f"The model {model_id!r} ships with the program and stays as it is. Choose another "
            "name."
        )


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Makes a file, or the names in a folder, last through a power cut."""
    if path.is_dir() and os.name == "nt":
        return
    # Windows syncs only what is open for writing.
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
