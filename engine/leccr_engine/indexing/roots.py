"""Which roots a run looks at, and bringing the library in line with them. Owns: no file's content.

A path inside a followed folder is looked at with that folder, and becomes a root of its own only
where the folder's scan would not reach it. A root that is not there is set offline: its rows stay.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_engine.errors import MediaError
from leccr_engine.indexing.progress import LeftOut, Phase, ProgressMeter, RootScanned
from leccr_engine.library.records import SyncSummary
from leccr_engine.media.formats import kind_of
from leccr_engine.media.scanner import look_up, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import Root
    from leccr_engine.types import FoundFile

_FILES_PER_EVENT = 500


def follow(library: Library, paths: Sequence[Path]) -> list[Root]:
    """Make sure that the library follows some folders or files.

    Args:
        library: open for writing.
        paths: folders or files; those that the library follows already need not be there now.

    Returns:
        The roots to look at, each once, in the order of `paths`.

    Raises:
        MediaError: one of the paths is not there, or no media by its name. No root is added then.
    """
    known = library.roots()
    chosen: dict[Path, Root | None] = {}
    for path in paths:
        # Not resolved: a link that is re-pointed later is still what the person chose.
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - `Path.absolute` keeps `..`
        root = _enclosing(known, absolute)
        if not absolute.exists() and (root is None or root.path != absolute):
            raise MediaError(
                absolute,
                "There is no such folder or file. Check the path; if it is on a drive, connect it.",
            )
        if absolute.is_file() and kind_of(absolute) is None:
            raise MediaError(
                absolute,
                "This is neither a folder, nor a photo or video by its name. Name a folder.",
            )
        chosen[absolute if root is None else root.path] = root
    return [library.add_root(path) if root is None else root for path, root in chosen.items()]


def sync(
    library: Library,
    root: Root,
    *,
    check_cancel: Callable[[], None],
    emit: Callable[[IndexEvent], None],
) -> None:
    """Scan a root and make its new and changed files pending.

    Raises:
        Cancelled: by `check_cancel`; the library is as it was then.
        LibraryError: the library cannot be written.
    """
    unreadable: list[Path] = []
    left_out: list[LeftOut] = []

    def leave_out(path: Path, reason: str) -> None:
        unreadable.append(path)
        left_out.append(LeftOut(path, reason))

    try:
        found = scan(root.path, exclude=root.exclude, on_problem=leave_out)
    except MediaError:
        summary = SyncSummary(offline=library.set_offline(root.id))
        is_offline = True
    else:
        counted = _counted(found, check_cancel=check_cancel, emit=emit)
        summary = library.sync_root(root.id, counted, unreadable=unreadable)
        is_offline = summary.offline > 0
    emit(
        RootScanned(
            root.path,
            offline=is_offline,
            new=summary.new,
            changed=summary.changed,
            unchanged=summary.unchanged,
            removed=summary.removed,
            left_out=tuple(left_out),
        )
    )


def sync_changes(
    library: Library,
    root: Root,
    paths: Iterable[Path],
    *,
    check_cancel: Callable[[], None],
    emit: Callable[[IndexEvent], None],
) -> None:
    """Take up single paths that a watcher saw change.

    Args:
        library: open for writing.
        root: the root they are in.
        paths: files and folders, there or gone.
        check_cancel: raises to stop.
        emit: gets the events.

    Raises:
        Cancelled: by `check_cancel`; the library is as it was then.
        LibraryError: the library cannot be written.
    """
    found: list[FoundFile] = []
    gone: list[Path] = []
    for path in paths:
        if not os.path.lexists(path):
            gone.append(path)
        elif path.is_dir():
            # A folder that came, or that may be read now: only a scan of its root knows which
            # patterns and links apply inside.
            sync(library, root, check_cancel=check_cancel, emit=emit)
            return
        elif file := look_up(root.path, path, exclude=root.exclude):
            found.append(file)
    if not found and not gone:
        return
    summary = library.sync_paths(root.id, found, gone)
    emit(
        RootScanned(
            root.path,
            offline=summary.offline > 0,
            new=summary.new,
            changed=summary.changed,
            unchanged=summary.unchanged,
            removed=summary.removed,
            left_out=(),
        )
    )


def _enclosing(roots: Sequence[Root], path: Path) -> Root | None:
    """Find the root that looks at a path: itself, or the innermost whose scan comes there."""
    for root in sorted(roots, key=lambda root: len(root.path.parts), reverse=True):
        if root.path == path or (path.is_relative_to(root.path) and _is_reached(root, path)):
            return root
    return None


def _is_reached(root: Root, path: Path) -> bool:
    if root.exclude:
        return False
    parts = path.relative_to(root.path).parts
    steps = [root.path.joinpath(*parts[: depth + 1]) for depth in range(len(parts))]
    return not any(step.name.startswith(".") or step.is_symlink() for step in steps)


def _counted(
    found: Iterable[FoundFile],
    *,
    check_cancel: Callable[[], None],
    emit: Callable[[IndexEvent], None],
) -> Iterator[FoundFile]:
    """Pass found files on, telling of them now and then."""
    meter = ProgressMeter(Phase.SCAN, None)
    for number, file in enumerate(found, start=1):
        meter.finish(file.path)
        if number % _FILES_PER_EVENT == 0:
            check_cancel()
            emit(meter.read())
        yield file
    check_cancel()
    emit(meter.read())
