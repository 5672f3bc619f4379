"""How a video frame is shown. Owns: turning, mirroring and stretching stored pixels upright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Turn:
    """One of the eight ways to lay a frame; applied in the order of the attributes.

    Attributes:
        transposed: rows become columns.
        mirrored: left becomes right.
        flipped: top becomes bottom.
    """

    transposed: bool = False
    mirrored: bool = False
    flipped: bool = False

    def apply(self, frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Turn a frame: uint8 [H, W, 3] to contiguous uint8 [H', W', 3]."""
        if self.transposed:
            frame = frame.swapaxes(0, 1)
        if self.mirrored:
            frame = frame[:, ::-1]
        if self.flipped:
            frame = frame[::-1]
        return np.ascontiguousarray(frame)


def turn_of(matrix: Sequence[int]) -> Turn:
    """The turn that comes nearest to a display matrix.

    Args:
        matrix: (a, b, u, c, d, v, x, y, w); a stored point (p, q) is shown at
            (a*p + c*q + x, b*p + d*q + y). Fixed point, but only signs and order matter here.

    Source: ISO/IEC 14496-12, sec. 8.3.2; libavutil/display.h.
    """
    a, b, _, c, d, *_ = matrix
    if abs(b) + abs(c) > abs(a) + abs(d):
        return Turn(transposed=True, mirrored=c < 0, flipped=b < 0)
    return Turn(mirrored=a < 0, flipped=d < 0)


def shown_size(width: int, height: int, *, pixel_aspect: float, turn: Turn) -> tuple[int, int]:
    """Width and height of a frame as shown, in square pixels.

    Args:
        width: as stored.
        height: as stored.
        pixel_aspect: width of a stored pixel over its height.
        turn: how the frame is laid.
    """
    wide = max(1, round(width * pixel_aspect))
    return (height, wide) if turn.transposed else (wide, height)
