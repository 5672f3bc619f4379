"""Which part of the world is in sight. Owns: the arithmetic of zooming and moving."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from leccr_desktop.operations.clustering import WORLD_PX

__all__ = ["MAX_ZOOM", "MapFrame"]

MAX_ZOOM = 16.0
"""Some two metres a pixel: more than a camera knows."""


@dataclass(frozen=True, slots=True)
class MapFrame:
    """A window on the plane of `projection`.

    Attributes:
        x: of its middle.
        y: likewise.
        zoom: the world is `WORLD_PX` times two to the power of it wide.
        width_px: of the window, in device-independent pixels.
        height_px: likewise.
    """

    x: float = 0.5
    y: float = 0.42
    zoom: float = 0.0
    width_px: int = 1
    height_px: int = 1

    @property
    def world_px(self) -> float:
        """How wide the whole world is."""
        return float(WORLD_PX * 2**self.zoom)

    @property
    def cluster_zoom(self) -> int:
        """The whole zoom for which photos are gathered."""
        return math.floor(self.zoom + 0.25)

    @property
    def area(self) -> QRectF:
        """What of the plane is in sight; around the poles it may be more than there is."""
        size = QSizeF(self.width_px, self.height_px) / self.world_px
        return QRectF(QPointF(self.x - size.width() / 2, self.y - size.height() / 2), size)

    def to_px(self, x: float, y: float) -> QPointF:
        """Where a point of the plane is in the window."""
        return QPointF(
            (x - self.x) * self.world_px + self.width_px / 2,
            (y - self.y) * self.world_px + self.height_px / 2,
        )

    def to_plane(self, point: QPointF) -> QPointF:
        """Which point of the plane is there in the window."""
        return QPointF(
            (point.x() - self.width_px / 2) / self.world_px + self.x,
            (point.y() - self.height_px / 2) / self.world_px + self.y,
        )

    def resized(self, width_px: int, height_px: int) -> MapFrame:
        """The same middle in a window of another size."""
        return replace(self, width_px=max(1, width_px), height_px=max(1, height_px))._inside()

    def moved(self, across_px: float, down_px: float) -> MapFrame:
        """Look so many pixels further to the east and to the south."""
        x, y = self.x + across_px / self.world_px, self.y + down_px / self.world_px
        return replace(self, x=x, y=y)._inside()

    def zoomed(self, steps: float, about: QPointF) -> MapFrame:
        """Look closer, or from further away where negative; what is at `about` stays there."""
        before = self.to_plane(about)
        closer = replace(self, zoom=self.zoom + steps)._inside()
        after = closer.to_plane(about)
        x, y = closer.x + before.x() - after.x(), closer.y + before.y() - after.y()
        return replace(closer, x=x, y=y)._inside()

    def around(self, area: QRectF, *, closest: float = MAX_ZOOM - 2) -> MapFrame:
        """Look at an area as a whole, no closer than `closest`."""
        zoom = closest
        room = 0.8
        middle = area.center()
        wide = replace(self, x=middle.x(), y=middle.y(), zoom=closest)
        while zoom > 0 and (
            area.width() * wide.world_px > room * self.width_px
            or area.height() * wide.world_px > room * self.height_px
        ):
            zoom -= 0.25
            wide = replace(wide, zoom=zoom)
        return wide._inside()

    def _inside(self) -> MapFrame:
        """Keep to the world, which is never narrower than the window."""
        least = 0.0
        while WORLD_PX * 2**least < max(self.width_px, self.height_px):
            least += 0.25
        frame = replace(self, zoom=min(max(least, self.zoom), MAX_ZOOM))
        half_x = frame.width_px / frame.world_px / 2
        half_y = frame.height_px / frame.world_px / 2
        x = min(max(half_x, frame.x), 1 - half_x)
        y = min(max(half_y, frame.y), 1 - half_y)
        return replace(frame, x=x, y=y)
