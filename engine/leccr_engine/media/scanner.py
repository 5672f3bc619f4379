"""Finding media files in folders. Owns: which files of a root belong to the library.

Files are found by name and `stat` alone; nothing is opened. Hidden files and folders, the
folders that systems keep for themselves, and what the exclude patterns name are left out.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_engine.errors import MediaError
from leccr_engine.media.exclusion import Exclusion
from leccr_engine.media.formats import kind_of
from leccr_engine.media.reading import reason_for
from leccr_engine.types import FoundFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    OnProblem = Callable[[Path, str], None]

SYSTEM_FOLDERS: frozenset[str] = frozenset(
    {"$RECYCLE.BIN", "@eaDir", "System Volume Information", "__MACOSX", "lost+found"}
)
"""Folders that hold thumbnails, deleted files and the like, never a person's own pictures."""

_UF_HIDDEN = 0x8000
"""macOS: `chflags hidden`; the `stat` module does not name it on every system."""


def scan(
    root: Path,
    *,
    exclude: Sequence[str] = (),
    on_problem: OnProblem | None = None,
) -> Iterator[FoundFile]:
    """Walk a root and give its media files, in the order of their path parts.

    Links to files are followed. Links to folders are followed when they lead out of the root to
    a place that has not been walked yet, so that no file comes twice and no loop is possible.

    Args:
        root: a folder, or one file; given by the person, so it may itself be hidden.
        exclude: patterns as in a `.gitignore`, relative to the root (see `exclusion`).
        on_problem: told (path, reason) of each folder, link or name that had to be left out.

    Raises:
        MediaError: the root is not there or may not be read; raised by the call itself.
    """
    report = on_problem or (lambda _path, _reason: None)
    try:
        status = root.stat()
    except OSError as error:
        raise MediaError(root, _root_reason(error)) from error
    if not stat.S_ISDIR(status.st_mode):
        return _scan_file(root, status, report)
    try:
        entries = _sorted_entries(root)
    except OSError as error:
        raise MediaError(root, _root_reason(error)) from error
    return _walk(_Walk(root, status, Exclusion(exclude)), entries, report)


def look_up(root: Path, path: Path, *, exclude: Sequence[str] = ()) -> FoundFile | None:
    """Say what `scan(root)` would say of one path below it, without walking.

    For a watcher, which is told of single paths. Links to folders on the way are taken as they
    are: the watcher saw the path, so it is reachable.

    Args:
        root: the folder that the path lies in, or the file itself.
        path: a path at or below `root`, there or not.
        exclude: as in `scan`.

    Returns:
        None when the file is gone, hidden, excluded, not media, or not below the root.
    """
    kind = kind_of(path)
    if kind is None or not path.is_relative_to(root) or not _is_storable(path):
        return None
    exclusion = Exclusion(exclude)
    parts = path.relative_to(root).parts
    try:
        for depth, name in enumerate(parts, start=1):
            is_folder = depth < len(parts)
            status = root.joinpath(*parts[:depth]).lstat()
            if _is_hidden(name, status) or (is_folder and name in SYSTEM_FOLDERS):
                return None
            if exclusion.excludes(parts[:depth], is_folder=is_folder):
                return None
        status = path.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FoundFile(path, kind, status.st_size, status.st_mtime_ns)


class _Walk:
    """What stays the same, and what is remembered, during one walk of a root."""

    def __init__(self, root: Path, status: os.stat_result, exclusion: Exclusion) -> None:
        self.root_depth = len(root.parts)
        self.exclusion = exclusion
        self._real_root = Path(os.path.realpath(root))
        self._seen = {(status.st_dev, status.st_ino)}

    def is_new(self, status: os.stat_result) -> bool:
        """Whether this folder is met for the first time; remembers it."""
        identity = (status.st_dev, status.st_ino)
        # Some network and FAT drives number no folders; they have no folder links either.
        if status.st_ino == 0:
            return True
        if identity in self._seen:
            return False
        self._seen.add(identity)
        return True

    def leads_out(self, link: Path) -> bool:
        """Whether a link to a folder leads out of the root, and not to one that contains it."""
        target = Path(os.path.realpath(link))
        return not (
            target.is_relative_to(self._real_root) or self._real_root.is_relative_to(target)
        )

    def excludes(self, path: Path, *, is_folder: bool) -> bool:
        """Whether the person's patterns name this path."""
        return bool(self.exclusion) and self.exclusion.excludes(
            path.parts[self.root_depth :], is_folder=is_folder
        )


def _scan_file(path: Path, status: os.stat_result, report: OnProblem) -> Iterator[FoundFile]:
    kind = kind_of(path)
    if kind is None or not stat.S_ISREG(status.st_mode):
        report(path, "This is neither a folder, nor a photo or video by its name.")
    elif not _is_storable(path):
        report(path, _NAME_REASON)
    else:
        yield FoundFile(path, kind, status.st_size, status.st_mtime_ns)


def _walk(walk: _Walk, entries: list[os.DirEntry[str]], report: OnProblem) -> Iterator[FoundFile]:
    # A stack, not recursion: a tree may be deeper than the interpreter's limit.
    stack = entries[::-1]
    while stack:
        entry = stack.pop()
        path = Path(entry.path)
        try:
            if _is_hidden(entry.name, entry.stat(follow_symlinks=False)):
                continue
            if entry.is_dir():
                if _enters(walk, entry, path, report):
                    stack.extend(_sorted_entries(path)[::-1])
                continue
            found = _found(walk, entry, path, report)
        except OSError as error:
            report(path, reason_for(error))
            continue
        if found is not None:
            yield found


def _enters(walk: _Walk, entry: os.DirEntry[str], path: Path, report: OnProblem) -> bool:
    if entry.name in SYSTEM_FOLDERS or walk.excludes(path, is_folder=True):
        return False
    if not _is_storable(path):
        report(path, _NAME_REASON)
        return False
    if entry.is_symlink() and not walk.leads_out(path):
        return False
    return walk.is_new(path.stat())


def _found(walk: _Walk, entry: os.DirEntry[str], path: Path, report: OnProblem) -> FoundFile | None:
    kind = kind_of(path)
    if kind is None or walk.excludes(path, is_folder=False):
        return None
    if not entry.is_file():
        if entry.is_symlink():
            report(path, "This link leads nowhere. Mend or delete it.")
        return None
    if not _is_storable(path):
        report(path, _NAME_REASON)
        return None
    status = entry.stat()
    return FoundFile(path, kind, status.st_size, status.st_mtime_ns)


def _sorted_entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _is_hidden(name: str, status: os.stat_result) -> bool:
    return (
        name.startswith(".")
        or bool(getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)
        or bool(getattr(status, "st_flags", 0) & _UF_HIDDEN)
    )


_NAME_REASON = "Its name is not valid Unicode, so the library cannot keep it. Rename it."


def _is_storable(path: Path) -> bool:
    """Whether the name survives as text; POSIX names may be any bytes."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _root_reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such folder or file. Check the path; if it is on a drive, connect it."
    return reason_for(error)
