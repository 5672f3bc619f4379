"""The map: projection and clusters against naive references, and the page by mouse and keyboard."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from leccr_desktop.operations.clustering import gather
from leccr_desktop.operations.coastlines import LandColors, draw_land
from leccr_desktop.operations.located import LocatedPhotos
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.projection import project
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.browse.map_frame import MAX_ZOOM, MapFrame
from leccr_desktop.window.browse.map_page import MapPage
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_engine.library.filters import Filters
from leccr_engine.library.records import LocatedFile
from leccr_engine.types import ContentHash, MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
LISBON, PORTO, TOKYO = (38.72, -9.14), (41.15, -8.61), (35.68, 139.7)
COLORS = LandColors(water="#0000ff", land="#00ff00", shore="#00ff00", border="#00ff00")


def located(name: str, spot: tuple[float, float], place: str | None) -> LocatedFile:
    return LocatedFile(
        path=Path(f"/nowhere/{name}.jpg"),
        kind=MediaKind.PHOTO,
        content_hash=ContentHash(name),
        latitude=spot[0],
        longitude=spot[1],
        taken_at=datetime(2024, 5, 1),
        place=place,
    )


class Atlas:
    """A library of photos that were never taken."""

    def __init__(self, files: list[LocatedFile]) -> None:
        self.files = files

    def located(self, filters: Filters) -> list[LocatedFile]:
        return self.files if filters.is_empty else []

    def items(self, paths: Sequence[Path]) -> dict[Path, MediaItem]:
        return {path: MediaItem(path, MediaKind.PHOTO) for path in paths}


@pytest.fixture
def runner(qapp) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def atlas() -> Atlas:
    return Atlas(
        [located(f"l{n}", LISBON, "Lisbon, Portugal") for n in range(5)]
        + [located(f"p{n}", PORTO, "Porto, Portugal") for n in range(3)]
        + [located("t", TOKYO, None)]
    )


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner, atlas: Atlas) -> MapPage:
    store = ThumbnailStore(runner)
    page = MapPage(runner=runner, session=atlas, thumbnails=store)  # type: ignore[arg-type]
    page.store = store  # type: ignore[attr-defined] # the grid has no reference of its own
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_filters(Filters())
    qtbot.waitUntil(lambda: page.places.count() > 1)
    return page


def test_projection_is_that_of_the_formula():
    points = project(longitude=[-180, 0, 139.7], latitude=[0, 60, -35])
    for (x, y), (east, north) in zip(points, ((-180, 0), (0, 60), (139.7, -35)), strict=True):
        phi = math.radians(north)
        assert x == pytest.approx(east / 360 + 0.5)
        assert y == pytest.approx(0.5 - math.log(math.tan(math.pi / 4 + phi / 2)) / (2 * math.pi))
    assert project(longitude=[0, 0], latitude=[90, -90])[:, 1] == pytest.approx([0, 1], abs=1e-9)


def test_zooming_keeps_what_is_under_the_pointer():
    frame = MapFrame(zoom=3).resized(800, 600)
    about = QPointF(500, 200)
    before = frame.to_plane(about)
    after = frame.zoomed(2, about).to_plane(about)
    assert (after - before).manhattanLength() < 1e-9
    assert frame.zoomed(99, about).zoom == MAX_ZOOM
    world = frame.zoomed(-99, about).moved(-1e6, 1e6)
    assert world.area.left() >= -1e-9
    assert world.area.bottom() <= 1 + 1e-9


@pytest.mark.parametrize("zoom", [0, 4, 9])
def test_every_photo_is_in_one_cluster_near_its_middle(qtbot, runner, zoom):
    rng = np.random.default_rng(5)
    spots = np.column_stack([rng.uniform(-60, 70, 3000), rng.uniform(-180, 180, 3000)])
    files = tuple(located(str(n), tuple(spot), None) for n, spot in enumerate(spots))
    points = project(longitude=spots[:, 1], latitude=spots[:, 0])
    got: list = []
    gather(
        runner=runner,
        photos=LocatedPhotos(files, points),
        zoom=zoom,
        then=got.append,
        failed=got.append,
    )
    qtbot.waitUntil(lambda: bool(got))
    clusters = got[0].within(QRectF(0, 0, 1, 1))
    assert sorted(number for cluster in clusters for number in cluster.members) == [*range(3000)]
    for cluster in clusters:
        away = np.abs(points[list(cluster.members)] - (cluster.x, cluster.y)).max()
        assert away * 256 * 2**zoom < 2 * 88
        assert cluster.cover.path == files[min(cluster.members)].path


def test_land_is_where_land_is(qtbot, runner):
    images: list = []
    draw_land(
        runner=runner,
        area=QRectF(0, 0, 1, 1),
        size=QSize(800, 800),
        colors=COLORS,
        then=images.append,
        failed=images.append,
    )
    qtbot.waitUntil(lambda: bool(images), timeout=20_000)

    def colour(north: float, east: float) -> QColor:
        x, y = project(longitude=[east], latitude=[north])[0] * 800
        return images[0].pixelColor(int(x), int(y))

    land = [(48, 10), (0, 22), (-25, 135), (40, -100), (64, 100), (-80, 0)]
    water = [(35, -40), (0, -140), (-40, 80), (42, 51)]  # the last one is the Caspian Sea
    assert {colour(*spot).name() for spot in land} == {"#00ff00"}
    assert {colour(*spot).name() for spot in water} == {"#0000ff"}


def test_the_list_names_places_with_their_numbers(page):
    words = [page.places.item(row).text() for row in range(page.places.count())]
    assert "Portugal" in words[0]
    assert "8" in words[0] or "5" in words[0]
    assert page.map.accessibleDescription()


def test_a_cluster_falls_apart_when_one_zooms_in(qtbot, page):
    portugal = page.map.in_sight()[0]
    assert portugal.count == 8
    page.map.zoom_to(portugal)
    qtbot.waitUntil(lambda: [c.count for c in page.map.in_sight()] == [5, 3])
    qtbot.waitUntil(lambda: page.places.count() == 2)


def test_enter_shows_the_photos_of_the_place(qtbot, page):
    assert not page.shows_photos
    page.places.setCurrentRow(0)
    assert page.map.marked is page.map.in_sight()[0]
    qtbot.keyClick(page.places, Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 8)
    assert page.shows_photos
    page.leave_out([Path("/nowhere/l1.jpg")])
    assert page.rows.rowCount() == 7


def test_a_click_on_a_cluster_shows_its_photos(qtbot, page):
    tokyo = page.map.in_sight()[-1]
    at = page.map.frame.to_px(tokyo.x, tokyo.y).toPoint()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)


def test_keys_move_and_zoom(qtbot, page):
    start = page.map.frame
    qtbot.keyClick(page.map, Key.Key_Plus)
    assert page.map.frame.zoom == start.zoom + 0.5
    east = page.map.frame.x
    qtbot.keyClick(page.map, Key.Key_Right)
    assert page.map.frame.x > east
    qtbot.keyClick(page.map, Key.Key_Minus)
    qtbot.keyClick(page.map, Key.Key_0)
    assert page.map.frame.zoom == start.zoom
    qtbot.keyClick(page.map, Key.Key_Space)
    assert page.map.marked is not None
    qtbot.keyClick(page.map, Key.Key_Return)
    assert page.shows_photos


def test_a_drag_moves_the_map_and_opens_nothing(qtbot, page):
    page.map.zoom_in()
    page.map.zoom_in()
    before = page.map.frame
    left = Qt.MouseButton.LeftButton
    middle = page.map.rect().center()
    qtbot.mousePress(page.map, left, pos=middle)
    qtbot.mouseMove(page.map, middle / 2)
    qtbot.mouseRelease(page.map, left, pos=middle / 2)
    assert page.map.frame.x > before.x
    assert not page.shows_photos


def test_nothing_located_says_so(qtbot, page):
    page.show_filters(Filters(favourites=True))
    qtbot.waitUntil(lambda: bool(page.empty_text))
