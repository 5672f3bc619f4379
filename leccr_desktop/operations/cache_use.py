"""What caches take on disk. Owns: measuring and emptying those that a person may do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["empty_thumbnails", "measure_thumbnails"]


def measure_thumbnails(
    *,
    runner: TaskRunner,
    library: Path,
    then: Callable[[int], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Count what the small pictures of a library take.

    Args:
        runner: where it runs.
        library: the library folder.
        then: gets the size in bytes.
        failed: never called; what cannot be read counts nothing.
    """
    files = ThumbnailFiles.of(library)
    return runner.run(files.used_bytes, lane=Lane.FILES, then=then, failed=failed)


def empty_thumbnails(
    *,
    runner: TaskRunner,
    library: Path,
    then: Callable[[int], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Delete the small pictures of a library; they are made again when they are looked at.

    Args:
        runner: where it runs.
        library: the library folder.
        then: gets the size in bytes of what could not be deleted.
        failed: never called.
    """
    files = ThumbnailFiles.of(library)

    def work() -> int:
        files.clear()
        return files.used_bytes()

    return runner.run(work, lane=Lane.FILES, then=then, failed=failed)
