"""Models that lie in a folder. Owns: what of it is taken, and that an added one can be loaded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leccr_engine.errors import ModelError
from leccr_engine.models.files import WantedFile, files_to_take
from leccr_engine.models.install import install
from leccr_engine.models.installed import ModelSource

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from leccr_engine.models.catalogue import CatalogueFile
    from leccr_engine.models.install import InstallProgress
    from leccr_engine.models.installed import InstalledFile, InstalledModel, InstalledModels
    from leccr_engine.models.request import ModelRequest

__all__ = ["FolderModel", "add_model"]

_CHUNK_BYTES = 1 << 20
_NOTHING_KNOWN = ModelSource(
    repo=None, revision=None, folder=None, licence=None, tower=None, files=()
)


class FolderModel:
    """A model's files in a folder; an `Origin`.

    The folder may be a copy of a repository, one of the hub's cache, or one of a models folder on
    another machine: its `source.json` then says what the files should be.

    Args:
        folder: with the files.
        request: what they should be; None: any model.

    Raises:
        ModelError: the folder is not there, or a file is missing or not the one that is pinned.
    """

    version = "folder"

    def __init__(self, folder: Path, request: ModelRequest | None = None) -> None:
        self._folder = folder
        known = ModelSource.read(folder) or _NOTHING_KNOWN
        pinned = request.files if request else ()
        if request is not None:
            if known.repo not in {None, request.repo}:
                raise ModelError(
                    f"{folder} holds {known.repo}, not {request.repo}. Give the folder of the "
                    "model that you ask for."
                )
            known = replace(
                known,
                repo=request.repo,
                licence=request.licence or known.licence,
                tower=request.tower or known.tower,
            )
        self._known = replace(known, folder=str(folder.absolute()))
        sizes = _sizes(folder)
        facts: tuple[CatalogueFile | InstalledFile, ...] = (*known.files, *pinned)
        # What it came from need not be what is pinned: a tower may have been converted.
        names = dict.fromkeys(file.name for file in known.files or pinned)
        names = names or dict.fromkeys(files_to_take(sizes, where=str(folder)))
        missing = [name for name in names if name not in sizes]
        if missing:
            raise ModelError(
                f"{folder}: {', '.join(missing)} is missing. Copy all of the model's files into it."
            )
        self.files = tuple(_wanted(name, sizes[name], facts) for name in names)

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(file.size_bytes for file in self.files)

    @property
    def licence(self) -> str | None:
        """As the catalogue or its `source.json` names it; None: not said."""
        return self._known.licence

    def source(self, files: tuple[InstalledFile, ...]) -> ModelSource:
        """See `Origin.source`."""
        return replace(self._known, files=files)

    def fetch(self, file: WantedFile, target: Path, on_size: Callable[[int], None]) -> None:
        """See `Origin.fetch`. Starts over: what an earlier try left may be of another folder."""
        on_size(0)
        try:
            original = (self._folder / file.name).open("rb")
        except OSError as error:
            raise _unreadable(self._folder / file.name, error) from error
        with original, target.open("wb") as copy:
            while chunk := original.read(_CHUNK_BYTES):
                copy.write(chunk)
                on_size(copy.tell())


def add_model(
    folder: Path,
    models: InstalledModels,
    *,
    model_id: str | None = None,
    replace: bool = False,
    on_progress: Callable[[InstallProgress], None] = lambda progress: None,
    cancel: threading.Event | None = None,
) -> InstalledModel:
    """Copies a LECCR model into the models folder, if it can be loaded.

    Args:
        folder: as `LeccrModel.save_pretrained` and `leccr-desktop train` leave it.
        models: where to.
        model_id: what it is called; None: as its configuration says.
        replace: whether it may take the place of an installed one.
        on_progress: called often.
        cancel: when set, stop soon.

    Raises:
        ModelError: it cannot be loaded, the id is taken, or there is no room.
        Cancelled: on request.
    """
    from leccr_engine.model.config import read_config

    model_id = model_id or str(read_config(folder).model_id)
    models.refuse_taken(model_id, replace=replace)
    from leccr_engine.model.encoder import LeccrEncoder

    LeccrEncoder.from_pretrained(folder, device="cpu").embed_text(["a dog on a beach"])
    return install(
        FolderModel(folder),
        models,
        model_id,
        replace=replace,
        on_progress=on_progress,
        cancel=cancel,
    )


def _sizes(folder: Path) -> dict[str, int]:
    try:
        return {path.name: path.stat().st_size for path in folder.iterdir() if path.is_file()}
    except OSError as error:
        raise _unreadable(folder, error) from error


def _wanted(
    name: str, size_bytes: int, facts: Iterable[CatalogueFile | InstalledFile]
) -> WantedFile:
    """Puts together what is known of a file; what is said last holds."""
    sha256 = None
    for fact in facts:
        if fact.name == name:
            size_bytes = fact.size_bytes or size_bytes
            sha256 = fact.sha256 or sha256
    return WantedFile(name, size_bytes, sha256)


def _unreadable(path: Path, error: OSError) -> ModelError:
    return ModelError(
        f"{path}: cannot be read ({error.strerror}). Give a folder with the model's files that you "
        "have access to."
    )
