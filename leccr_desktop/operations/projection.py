"""From degrees to the plane of the map. Owns: the projection, spherical Mercator.

The world is a square from (0, 0), 180 degrees west and 85 north, to (1, 1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

__all__ = ["MAX_LATITUDE", "project"]

MAX_LATITUDE = 85.05112878
"""What is nearer to a pole lies on the edge."""


def project(*, longitude: ArrayLike, latitude: ArrayLike) -> NDArray[np.float64]:
    """Place points in the plane.

    Args:
        longitude: [N], degrees east.
        latitude: [N], degrees north.

    Returns:
        float64 [N, 2], x to the east and y to the south, in [0, 1].
    """
    import numpy as np

    east = np.asarray(longitude, np.float64)
    north = np.radians(np.clip(np.asarray(latitude, np.float64), -MAX_LATITUDE, MAX_LATITUDE))
    y = 0.5 - np.arcsinh(np.tan(north)) / (2 * np.pi)
    return np.column_stack([east / 360 + 0.5, y])
