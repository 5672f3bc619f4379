"""Photos on the map. Owns: reading where they were taken, and which they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.operations.projection import project
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import LocatedFile

__all__ = ["LocatedPhotos", "read_items", "read_located"]


@dataclass(frozen=True, slots=True, eq=False)
class LocatedPhotos:
    """All files that say where they were taken.

    Attributes:
        files: newest first.
        points: float64 [N, 2], in the plane of `projection`.
    """

    files: tuple[LocatedFile, ...]
    points: NDArray[np.float64]


def read_located(
    *,
    runner: TaskRunner,
    session: EngineSession,
    filters: Filters,
    then: Callable[[LocatedPhotos], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Read where files were taken, of those that pass the filters."""
    work = partial(_located, session, filters)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def read_items(
    *,
    runner: TaskRunner,
    session: EngineSession,
    paths: Sequence[Path],
    then: Callable[[tuple[MediaItem, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look up files by their paths; those that the library does not have are left out."""

    def work() -> tuple[MediaItem, ...]:
        items = session.items(paths)
        return tuple(items[path] for path in paths if path in items)

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def _located(session: EngineSession, filters: Filters) -> LocatedPhotos:
    files = tuple(session.located(filters))
    points = project(
        longitude=[file.longitude for file in files], latitude=[file.latitude for file in files]
    )
    return LocatedPhotos(files, points)
