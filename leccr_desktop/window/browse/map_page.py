"""The page of the map. Owns: map, the list of places in sight, and the photos of one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.located import read_items, read_located
from leccr_desktop.window.browse.map_clusters import MapClusters
from leccr_desktop.window.browse.map_view import MapView
from leccr_desktop.window.browse.page_header import PageHeader
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.results_view import ResultsView
from leccr_desktop.window.grid.sections import Grouping
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.library.filters import Filters

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from leccr_desktop.operations.clustering import Cluster
    from leccr_desktop.operations.located import LocatedPhotos
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MapPage"]

_COVERS_BYTES = 16 << 20
_ITEMS_AT_A_TIME = 400
_LISTED = 200
"""Places in the list: more nobody walks through, and the map has them all."""

_CLUSTER_ROLE = Qt.ItemDataRole.UserRole + 1


class MapPage(QWidget):
    """Where photos were taken.

    Args:
        runner: where the library is read.
        session: the library.
        thumbnails: the pictures.

    Attributes:
        map: the world.
        places: the clusters in sight by name, for those who do not see the map.
        rows: the photos of the chosen cluster.
        grid: shows them.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        thumbnails: ThumbnailStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._filters = Filters()
        self._reading: Ticket | None = None
        self._reading_items: Ticket | None = None
        self._paths: tuple[Path, ...] = ()
        self._items: tuple[MediaItem, ...] = ()
        self._fitted_to: Filters | None = None
        self.clusters = MapClusters(runner, self)
        # Of its own: a store makes what one view wants, and here are two, of two shapes.
        covers = ThumbnailStore(
            runner, files=thumbnails.files, memory_bytes=_COVERS_BYTES, parent=self
        )
        self.map = MapView(runner, self.clusters, covers)
        self.places = QListWidget()
        self.rows = ResultsModel(self)
        self.grid = ResultsView(self.rows, thumbnails)
        self._list_soon = QTimer(self, singleShot=True, interval=50)
        self._build()
        self._connect()

    @property
    def empty_text(self) -> str:
        """What stands in place of the map; empty while the map is shown."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    @property
    def shows_photos(self) -> bool:
        """Whether the photos of a cluster are shown under the map."""
        return not self._below.isHidden()

    def show_filters(self, filters: Filters) -> None:
        """Show what passes the filters."""
        self._filters = filters
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read anew where photos were taken."""
        if self._reading is not None:
            self._reading.drop()
        self._reading = read_located(
            runner=self._runner,
            session=self._session,
            filters=self._filters,
            then=self._take_photos,
            failed=self._give_up,
        )

    def leave_out(self, paths: Collection[Path]) -> None:
        """Show some files no longer: they are gone, which the library is about to find out."""
        self._paths = tuple(path for path in self._paths if path not in paths)
        self._show_items(tuple(item for item in self._items if item.path not in paths))

    # ---- the parts

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Map"))
        self._zoom_out = IconButton("zoom-out", self.tr("Zoom out (-)"))
        self._zoom_in = IconButton("zoom-in", self.tr("Zoom in (+)"))
        self._all = IconButton("everything", self.tr("Show all places (0)"))
        for button in (self._zoom_out, self._zoom_in, self._all):
            self._header.add(button)
        self.places.setObjectName("menuList")
        self.places.setAccessibleName(self.tr("Places on the map"))
        self.places.setToolTip(self.tr("Enter shows the photos that were taken there."))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setWordWrap(True)
        self.places.setMinimumWidth(18 * GRID_PX)
        self._below = QWidget()
        self._below_header = PageHeader("")
        self._close = IconButton("clear", self.tr("Hide these photos"))
        self._below_header.add(self._close)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._below_header)
        below.addWidget(self.grid, stretch=1)
        self._below.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.map)
        split.addWidget(self._below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        shown = QWidget()
        beside = QHBoxLayout(shown)
        beside.setContentsMargins(sided_margins(GRID_PX // 2, 0, GRID_PX, GRID_PX))
        beside.setSpacing(GRID_PX)
        beside.addWidget(split, stretch=4)
        beside.addWidget(self.places, stretch=1)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX + GRID_PX // 2, 0, 0, 0))
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, stretch=1)
        self.setFocusProxy(self.map)

    def _connect(self) -> None:
        self._zoom_in.clicked.connect(self.map.zoom_in)
        self._zoom_out.clicked.connect(self.map.zoom_out)
        self._all.clicked.connect(self.map.show_all)
        self._close.clicked.connect(self._hide_photos)
        self.map.chosen.connect(self._show_photos)
        self.map.moved.connect(self._list_later)
        self._list_soon.timeout.connect(self._list_places)
        self.places.currentItemChanged.connect(self._mark)
        self.places.itemActivated.connect(self._choose)
        self.places.itemClicked.connect(self._choose)
        self.rows.more_wanted.connect(self._read_on)

    # ---- where photos were taken

    def _take_photos(self, photos: LocatedPhotos) -> None:
        self._reading = None
        self.clusters.set_photos(photos)
        count = len(photos.files)
        self._header.say(self.tr("%Ln item(s) with a place", "", count))
        self.map.setAccessibleDescription(
            self.tr("%Ln item(s) with a place. The list beside the map names them.", "", count)
        )
        if not count:
            self._hide_photos()
            self._show_empty(
                self.tr("None of these photos and videos says where it was taken.")
                if self._filters.is_empty
                else self.tr(
                    "Nothing that the filters let through says where it was taken. Clear some of "
                    "them to see more."
                )
            )
            return
        self.map.setEnabled(True)
        self._stack.setCurrentIndex(0)
        if self._fitted_to != self._filters:
            self._fitted_to = self._filters
            QTimer.singleShot(0, self.map, self.map.show_all)

    def _give_up(self, error: LeccrError) -> None:
        self._reading = None
        self._show_empty(str(error))

    def _show_empty(self, text: str) -> None:
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)
        # The page hands the keyboard on to it, which Qt would do also while it is hidden.
        self.map.setEnabled(False)

    # ---- the list of places

    @Slot()
    def _list_later(self) -> None:
        self._list_soon.start()

    @Slot()
    def _list_places(self) -> None:
        seen = self.map.in_sight()[:_LISTED]
        marked = self.map.marked
        self.places.blockSignals(True)
        self.places.clear()
        for cluster in seen:
            entry = QListWidgetItem(self.map.words_for(cluster))
            entry.setData(_CLUSTER_ROLE, cluster)
            self.places.addItem(entry)
            if cluster is marked:
                self.places.setCurrentItem(entry)
        self.places.blockSignals(False)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _mark(self, entry: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if entry is not None:
            self.map.mark(entry.data(_CLUSTER_ROLE))

    @Slot(QListWidgetItem)
    def _choose(self, entry: QListWidgetItem) -> None:
        self._show_photos(entry.data(_CLUSTER_ROLE))

    # ---- the photos of a place

    @Slot(object)
    def _show_photos(self, cluster: Cluster) -> None:
        photos = self.clusters.photos
        if photos is None:
            return
        self.map.mark(cluster)
        self._paths = tuple(photos.files[number].path for number in cluster.members)
        self._items = ()
        self._below_header.set_title(cluster.place or self.tr("Here"))
        self._below_header.say(self.tr("%Ln item(s)", "", cluster.count))
        self._below.show()
        self._read_on()

    @Slot()
    def _hide_photos(self) -> None:
        self._below.hide()
        self._paths = ()
        self._show_items(())
        self.map.setFocus()

    @Slot()
    def _read_on(self) -> None:
        if self._reading_items is not None:
            self._reading_items.drop()
        at = len(self._items)
        self._reading_items = read_items(
            runner=self._runner,
            session=self._session,
            paths=self._paths[: at + _ITEMS_AT_A_TIME],
            then=partial(self._take_items, self._paths),
            failed=self._give_up,
        )

    def _take_items(self, paths: tuple[Path, ...], items: tuple[MediaItem, ...]) -> None:
        self._reading_items = None
        if paths == self._paths:
            self._show_items(items)

    def _show_items(self, items: tuple[MediaItem, ...]) -> None:
        self._items = items
        complete = len(items) >= len(self._paths)
        self.rows.replace(items, complete=complete, grouping=Grouping.NONE)
