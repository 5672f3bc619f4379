"""Photos that lie close together. Owns: gathering them for a zoom of the map.

All is done on arrays, so that a hundred thousand photos take a blink; a `Cluster` is made of those
in sight only.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from leccr_desktop.operations.located import LocatedPhotos
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["CELL_PX", "WORLD_PX", "Cluster", "Clustering", "gather"]

WORLD_PX = 256
"""How wide the world is at zoom 0; each zoom doubles it."""

CELL_PX = 88
"""Photos closer together than about this are one cluster."""

_CLOSE = 0.75
"""Clusters of neighbouring cells that are closer than this part of a cell would overlap."""

_PLACES_ASKED = 2000
"""So many of a cluster's photos say where it is."""


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


@dataclass(frozen=True, slots=True, eq=False)
class Clustering:
    """All photos at one zoom, in C clusters.

    Attributes:
        photos: the N photos.
        labels: int [N], the cluster of each.
        order: int [N], the photos cluster by cluster, in each newest first.
        starts: int [C + 1], where in `order` each begins.
        middles: float64 [C, 2].
        spans: float64 [C].
    """

    photos: LocatedPhotos
    labels: NDArray[np.int64]
    order: NDArray[np.int64]
    starts: NDArray[np.int64]
    middles: NDArray[np.float64]
    spans: NDArray[np.float64]
    _made: dict[int, Cluster] = field(default_factory=dict)

    def within(self, area: QRectF) -> list[Cluster]:
        """Those whose middle is in an area of the plane, the ones with most files first."""
        x, y = self.middles[:, 0], self.middles[:, 1]
        seen = (
            (x >= area.left()) & (x <= area.right()) & (y >= area.top()) & (y <= area.bottom())
        ).nonzero()[0]
        counts = self.starts[seen + 1] - self.starts[seen]
        return [self.cluster(number) for number in seen[(-counts).argsort(kind="stable")].tolist()]

    def with_photo(self, number: int) -> Cluster:
        """The cluster that a photo is in."""
        return self.cluster(int(self.labels[number]))

    def cluster(self, number: int) -> Cluster:
        """One of them; the same object each time."""
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def _make(self, number: int) -> Cluster:
        files = self.photos.files
        members = tuple(self.order[self.starts[number] : self.starts[number + 1]].tolist())
        places = Counter(files[member].place for member in islice(members, _PLACES_ASKED))
        newest = files[members[0]]
        return Cluster(
            x=float(self.middles[number, 0]),
            y=float(self.middles[number, 1]),
            members=members,
            span=float(self.spans[number]),
            place=places.most_common(1)[0][0] or "",
            cover=MediaItem(
                newest.path, newest.kind, content_hash=newest.content_hash, taken_at=newest.taken_at
            ),
        )


def gather(
    *,
    runner: TaskRunner,
    photos: LocatedPhotos,
    zoom: int,
    then: Callable[[Clustering], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Gather files that are close together.

    Args:
        runner: where it runs.
        photos: what to gather; one at least.
        zoom: the world is `WORLD_PX` times two to the power of it wide.
        then: gets the clusters.
        failed: never called: there is nothing that is expected to go wrong.
    """
    work = partial(_gather, photos, zoom)
    return runner.run(work, lane=Lane.MEDIA, then=then, failed=failed)


def _gather(photos: LocatedPhotos, zoom: int) -> Clustering:
    """Sort the points into cells, then let full cells take what lies close beyond their edges."""
    import numpy as np

    points = photos.points
    cells_across = WORLD_PX * 2**zoom / CELL_PX
    cells = np.floor(points * cells_across).astype(np.int64)
    keys, cell_of, counts = np.unique(
        cells[:, 0] << 32 | cells[:, 1], return_inverse=True, return_counts=True
    )
    sums = np.column_stack([np.bincount(cell_of, points[:, axis]) for axis in (0, 1)])
    middles = sums / counts[:, None]
    owner = _owners(keys, counts, middles * cells_across)
    seeds, labels = np.unique(owner[cell_of], return_inverse=True)
    order = np.argsort(labels, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(labels))))
    low = np.minimum.reduceat(points[order], starts[:-1], axis=0)
    high = np.maximum.reduceat(points[order], starts[:-1], axis=0)
    return Clustering(photos, labels, order, starts, middles[seeds], (high - low).max(axis=1))


def _owners(
    keys: NDArray[np.int64], counts: NDArray[np.int64], middles: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Say of each cell into which one it goes: mostly itself.

    Args:
        keys: int64 [M], sorted: column and row of each cell, 32 bits each.
        counts: int [M], photos in it.
        middles: float64 [M, 2], of its photos, in cells.
    """
    import numpy as np

    near: dict[int, list[int]] = {}
    for across, down in ((0, 1), (1, -1), (1, 0), (1, 1)):
        wanted = keys + (across << 32) + down
        found = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        apart = np.abs(middles - middles[found]).max(axis=1)
        for one in np.flatnonzero((keys[found] == wanted) & (apart < _CLOSE)).tolist():
            other = int(found[one])
            near.setdefault(one, []).append(other)
            near.setdefault(other, []).append(one)
    owner = np.arange(len(keys))
    settled: set[int] = set()
    for cell in sorted(near, key=lambda cell: -int(counts[cell])):
        if cell not in settled:
            taken = [other for other in near[cell] if other not in settled]
            owner[taken] = cell
            settled.update((cell, *taken))
    return owner
