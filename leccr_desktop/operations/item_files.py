"""From items to files. Owns: which files and contents a selection means, and what failed with one.

Several items may be moments of one video, and several files may hold one content: what is done
with files is done once for each file, what is said of contents once for each content.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import ContentHash

__all__ = [
    "FileFailure",
    "contents_of",
    "files_of",
    "find_missing",
    "numbered",
    "trouble_with",
]


@dataclass(frozen=True, slots=True)
class FileFailure:
    """A file with which something could not be done.

    Attributes:
        path: the file.
        reason: why, and what to do about it, without repeating the path.
    """

    path: Path
    reason: str


def find_missing(
    *,
    runner: TaskRunner,
    paths: Sequence[Path],
    then: Callable[[tuple[FileFailure, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Find out which files are not there: a drive that sleeps may take seconds to answer."""
    return runner.run(partial(_missing, tuple(paths)), lane=Lane.FILES, then=then, failed=failed)


def _missing(paths: Sequence[Path]) -> tuple[FileFailure, ...]:
    failures = []
    for path in paths:
        try:
            path.stat()
        except OSError as error:
            failures.append(FileFailure(path, trouble_with(error)))
    return tuple(failures)


def files_of(items: Iterable[MediaItem]) -> tuple[MediaItem, ...]:
    """The first item of each file, in the order given."""
    first: dict[Path, MediaItem] = {}
    for item in items:
        first.setdefault(item.path, item)
    return tuple(first.values())


def contents_of(items: Iterable[MediaItem]) -> tuple[ContentHash, ...]:
    """Each content once, in the order given; files that are not indexed yet have none."""
    known = (item.content_hash for item in items)
    return tuple(dict.fromkeys(content for content in known if content is not None))


def numbered(name: str, number: int) -> str:
    """A file name for when `name` is taken.

    >>> numbered("lake.jpg", 2)
    'lake (2).jpg'
    """
    path = Path(name)
    return f"{path.stem} ({number}){path.suffix}"


def trouble_with(error: OSError) -> str:
    """Why the system refused a file, in the words of the interface."""
    translate = QCoreApplication.translate
    if isinstance(error, FileNotFoundError):
        return translate("ItemFiles", "It is not there any more.")
    if isinstance(error, PermissionError):
        return translate("ItemFiles", "You may not read or write it.")
    return translate("ItemFiles", "The system says: {reason}").format(
        reason=error.strerror or str(error)
    )
