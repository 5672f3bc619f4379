"""The clusters of the map. Owns: which are known for each zoom, and getting those that are not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leccr_desktop.operations.clustering import gather

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from leccr_desktop.operations.clustering import Cluster, Clustering
    from leccr_desktop.operations.located import LocatedPhotos
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MapClusters"]


class MapClusters(QObject):
    """Gathers photos off the Qt thread, once for each zoom.

    Args:
        runner: where they are gathered.

    Signals:
        changed: there are others now.
    """

    changed = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._photos: LocatedPhotos | None = None
        self._known: dict[int, Clustering] = {}
        self._zoom = 0
        self._shown: Clustering | None = None
        self._gathering: tuple[int, Ticket] | None = None

    @property
    def photos(self) -> LocatedPhotos | None:
        """All that are gathered; None before they were read."""
        return self._photos

    def set_photos(self, photos: LocatedPhotos) -> None:
        """Gather these from now on; the clusters of before stay until theirs are there."""
        self._photos = photos
        self._known = {}
        self._drop()
        self._want()

    def set_zoom(self, zoom: int) -> None:
        """Gather for another zoom; the clusters of before stay until its are there."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._want()

    def successor(self, cluster: Cluster) -> Cluster | None:
        """The cluster that a cluster of another zoom goes on in: that of its newest photo.

        None where other photos are shown by now.
        """
        shown = self._shown
        number = cluster.members[0]
        if shown is None or number >= len(shown.photos.files):
            return None
        same = shown.photos.files[number].path == cluster.cover.path
        return shown.with_photo(number) if same else None

    def within(self, area: QRectF) -> list[Cluster]:
        """Those whose middle is in an area of the plane, the ones with most files first."""
        return [] if self._shown is None else self._shown.within(area)

    def _want(self) -> None:
        if self._photos is None:
            return
        if not self._photos.files:
            self._shown = None
            self.changed.emit()
        elif self._zoom in self._known:
            self._show(self._known[self._zoom])
        elif self._gathering is None or self._gathering[0] != self._zoom:
            self._drop()
            ticket = gather(
                runner=self._runner,
                photos=self._photos,
                zoom=self._zoom,
                then=partial(self._take, self._zoom),
                failed=self._give_up,
            )
            self._gathering = (self._zoom, ticket)

    def _take(self, zoom: int, clusters: Clustering) -> None:
        self._gathering = None
        self._known[zoom] = clusters
        if zoom == self._zoom:
            self._show(clusters)
        else:
            self._want()

    def _show(self, clusters: Clustering) -> None:
        self._shown = clusters
        self.changed.emit()

    def _give_up(self, _: LeccrError) -> None:
        self._gathering = None

    def _drop(self) -> None:
        if self._gathering is not None:
            self._gathering[1].drop()
            self._gathering = None
