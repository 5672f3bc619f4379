"""The files of a model. Owns: which of a folder's files a model needs, and checking them.

Weights are taken as safetensors: a pickle only where the catalogue names it, for want of anything
better, and nothing ever loads it as it is.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import TYPE_CHECKING

from leccr_engine.errors import ModelError
from leccr_engine.models.installed import SOURCE_NAME, InstalledFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["WantedFile", "checked", "files_to_take"]

_USEFUL = ("*.json", "*.jinja", "*.txt", "*.model", "*.md", "LICENSE*", "NOTICE*")
_WEIGHTS = "*.safetensors"
_OPEN_CLIP_WEIGHTS = "open_clip_*.safetensors"
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class WantedFile:
    """One file to be had, and what is known of its content.

    Attributes:
        name: in the model's folder.
        size_bytes: of its content.
        sha256: of its content, in hex; None: not known.
        git_sha1: git's hash of its content, in hex; None: not known.
    """

    name: str
    size_bytes: int
    sha256: str | None = None
    git_sha1: str | None = None


def files_to_take(names: Iterable[str], *, where: str) -> list[str]:
    """Picks what the program can use of a repository or folder.

    Args:
        names: of all its files, with "/" where they lie deeper.
        where: for the message.

    Raises:
        ModelError: there are no weights that it takes.
    """
    # What lies deeper are other forms of the same model, such as ONNX.
    here = sorted(name for name in names if PurePath(name).name == name)
    weights = [name for name in here if fnmatchcase(name, _WEIGHTS)]
    if not weights:
        raise ModelError(
            f"{where} has no weights as safetensors, the only form that is loaded: other forms can "
            "carry programs. Choose another model, or a copy of it that has them."
        )
    # Where makers publish the same weights for two libraries, one of them is enough.
    for_open_clip = [name for name in weights if fnmatchcase(name, _OPEN_CLIP_WEIGHTS)]
    useful = [name for name in here if any(fnmatchcase(name, form) for form in _USEFUL)]
    return [name for name in useful if name != SOURCE_NAME] + (for_open_clip[:1] or weights)


def checked(path: Path, wanted: WantedFile, on_chunk: Callable[[], None]) -> InstalledFile:
    """Checks a file's content against what is known of it.

    Args:
        path: the file.
        wanted: what it should be.
        on_chunk: called now and then; what it raises ends the checking.

    Returns:
        What it is.

    Raises:
        ModelError: it is something else.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    sha256, git_sha1 = hashlib.sha256(), hashlib.sha1(usedforsecurity=False)
    # What git hashes for a file: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
    git_sha1.update(b"blob %d\0" % size)
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            on_chunk()
            sha256.update(chunk)
            if wanted.sha256 is None:
                git_sha1.update(chunk)
    for what, found, expected in (
        ("size", str(size), str(wanted.size_bytes)),
        ("SHA-256", sha256.hexdigest(), wanted.sha256),
        ("git hash", git_sha1.hexdigest(), None if wanted.sha256 else wanted.git_sha1),
    ):
        if expected is not None and found != expected:
            raise ModelError(
                f"{wanted.name} is not what it should be: its {what} is {found}, not {expected}."
            )
    return InstalledFile(wanted.name, size, sha256.hexdigest())
