"""Away and back. Owns: moving files to the system's trash, and taking them out of it again.

Nothing is ever deleted here: where there is no trash, the file stays where it is.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFile

from leccr_desktop.operations.item_files import FileFailure, numbered, trouble_with
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["RestoreReport", "TrashReport", "TrashedFile", "move_to_trash", "restore_from_trash"]


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file in the trash.

    Attributes:
        path: where it was.
        in_trash: where it is now; None where the system does not say, so that only the person can
            take it out.
    """

    path: Path
    in_trash: Path | None


@dataclass(frozen=True, slots=True)
class TrashReport:
    """What became of files that were to go to the trash; those that failed are where they were."""

    moved: tuple[TrashedFile, ...]
    failed: tuple[FileFailure, ...]


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What became of files that were to come back, at the paths where they are now."""

    restored: tuple[Path, ...]
    failed: tuple[FileFailure, ...]


def move_to_trash(
    *,
    runner: TaskRunner,
    paths: Sequence[Path],
    then: Callable[[TrashReport], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Move files to the trash of the drive they are on, one after the other."""
    return runner.run(partial(_trash, tuple(paths)), lane=Lane.FILES, then=then, failed=failed)


def restore_from_trash(
    *,
    runner: TaskRunner,
    files: Sequence[TrashedFile],
    then: Callable[[RestoreReport], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Put files back where they were; under another name where theirs is taken by now."""
    return runner.run(partial(_restore, tuple(files)), lane=Lane.FILES, then=then, failed=failed)


def _trash(paths: Sequence[Path]) -> TrashReport:
    moved: list[TrashedFile] = []
    failures: list[FileFailure] = []
    for path in paths:
        file = QFile(str(path))
        if file.moveToTrash():
            # From then on the object stands for the file in the trash, where that is known.
            now = Path(file.fileName()) if file.fileName() else path
            moved.append(TrashedFile(path, now if now != path else None))
        else:
            failures.append(FileFailure(path, _why_not(path)))
    return TrashReport(tuple(moved), tuple(failures))


def _why_not(path: Path) -> str:
    translate = QCoreApplication.translate
    # Not `exists`: a link to nowhere is a file that can go to the trash.
    try:
        path.lstat()
    except OSError as error:
        return trouble_with(error)
    return translate(
        "Trash",
        "There is no trash for the drive it is on, or it may not be moved. It was left as it is.",
    )


def _restore(files: Sequence[TrashedFile]) -> RestoreReport:
    restored: list[Path] = []
    failures: list[FileFailure] = []
    for file in files:
        try:
            restored.append(_put_back(file))
        except OSError as error:
            failures.append(FileFailure(file.path, _why_gone(error)))
    return RestoreReport(tuple(restored), tuple(failures))


def _put_back(file: TrashedFile) -> Path:
    if file.in_trash is None:
        raise FileNotFoundError
    # First, so that no folder is made for a file that cannot come.
    file.in_trash.lstat()
    file.path.parent.mkdir(parents=True, exist_ok=True)
    target = file.path
    for number in count(2):
        if not target.exists():
            break
        target = file.path.with_name(numbered(file.path.name, number))
    shutil.move(file.in_trash, target)
    _forget(file.in_trash)
    return target


def _forget(in_trash: Path) -> None:
    """Delete the trash's own note on a file that is not in it any more.

    Source: the freedesktop.org trash specification, 1.0; on Windows, `$I...` goes with `$R...`.
    """
    if in_trash.parent.name == "files":
        note = in_trash.parent.parent / "info" / f"{in_trash.name}.trashinfo"
    elif in_trash.name.startswith("$R"):
        note = in_trash.with_name(f"$I{in_trash.name[2:]}")
    else:
        return
    # A note without its file does no harm: the system's trash tidies it up.
    with contextlib.suppress(OSError):
        note.unlink(missing_ok=True)


def _why_gone(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return QCoreApplication.translate(
            "Trash", "It is not in the trash any more, or cannot be found there."
        )
    return trouble_with(error)
