"""Photos on the map. Owns: reading where they were taken, and gathering them for each zoom."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.projection import project
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import LocatedFile

__all__ = [
    "CELL_PX",
    "WORLD_PX",
    "Cluster",
    "LocatedPhotos",
    "gather",
    "read_items",
    "read_located",
]

WORLD_PX = 256
"""How wide the world is at zoom 0; each zoom doubles it."""

CELL_PX = 88
"""Photos closer together than about this are one cluster."""


@dataclass(frozen=True, slots=True, eq=False)
class LocatedPhotos:
    """All files that say where they were taken.

    Attributes:
        files: newest first.
        points: float64 [N, 2], in the plane of `projection`.
    """

    files: tuple[LocatedFile, ...]
    points: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """Files that lie close together at some zoom.

    Attributes:
        x: of the middle of most of them, in the plane of `projection`.
        y: likewise.
        members: positions in `LocatedPhotos.files`, newest first.
        span: the larger side of the box around them, in the plane.
        place: where most of them were taken; empty where that is not known.
        cover: the newest one.
    """

    x: float
    y: float
    members: tuple[int, ...]
    span: float
    place: str
    cover: MediaItem

    @property
    def count(self) -> int:
        """How many files."""
        return len(self.members)


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


def gather(
    *,
    runner: TaskRunner,
    photos: LocatedPhotos,
    zoom: int,
    then: Callable[[tuple[Cluster, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Gather files that are close together.

    Args:
        runner: where it runs.
        photos: what to gather.
        zoom: the world is `WORLD_PX` times two to the power of it wide.
        then: gets the clusters, those with most files first.
        failed: never called: there is nothing that is expected to go wrong.
    """
    work = partial(_gather, photos, zoom)
    return runner.run(work, lane=Lane.MEDIA, then=then, failed=failed)


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


def _gather(photos: LocatedPhotos, zoom: int) -> tuple[Cluster, ...]:
    """Sort the points into cells, then let full cells take what lies close beyond their edges."""
    import numpy as np

    if not photos.files:
        return ()
    cells_across = WORLD_PX * 2**zoom / CELL_PX
    cells = np.floor(photos.points * cells_across).astype(np.int64)
    keys, inverse, counts = np.unique(
        cells[:, 0] << 32 | cells[:, 1], return_inverse=True, return_counts=True
    )
    order = np.argsort(inverse, kind="stable")
    starts = np.concatenate(([0], np.cumsum(counts)))
    middles = np.add.reduceat(photos.points[order], starts[:-1], axis=0) / counts[:, None]
    number_of = {int(key): number for number, key in enumerate(keys)}
    is_taken = np.zeros(len(keys), dtype=np.bool_)
    clusters = []
    for number in np.argsort(-counts, kind="stable"):
        if is_taken[number]:
            continue
        taken = [int(number)]
        is_taken[number] = True
        column, row = int(keys[number]) >> 32, int(keys[number]) & 0xFFFFFFFF
        for across in (-1, 0, 1):
            for down in (-1, 0, 1):
                key = (column + across) << 32 | (row + down)
                other = number_of.get(key)
                if other is None or is_taken[other]:
                    continue
                if np.abs(middles[other] - middles[number]).max() * cells_across < 0.75:
                    taken.append(other)
                    is_taken[other] = True
        members = np.sort(
            np.concatenate([order[starts[cell] : starts[cell + 1]] for cell in taken])
        )
        clusters.append(_cluster(photos, members, middles[number]))
    clusters.sort(key=lambda cluster: -cluster.count)
    return tuple(clusters)


def _cluster(
    photos: LocatedPhotos, members: NDArray[np.int64], middle: NDArray[np.float64]
) -> Cluster:
    points = photos.points[members]
    numbers = tuple(members.tolist())
    places = Counter(photos.files[number].place for number in numbers)
    newest = photos.files[numbers[0]]
    cover = MediaItem(
        newest.path, newest.kind, content_hash=newest.content_hash, taken_at=newest.taken_at
    )
    return Cluster(
        float(middle[0]),
        float(middle[1]),
        numbers,
        float((points.max(axis=0) - points.min(axis=0)).max()),
        places.most_common(1)[0][0] or "",
        cover,
    )
