"""Line charts as geometry. Owns: from numbers to what an SVG template draws.

Lines are told apart by their label at the end and by their dashes, not by colour alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["Chart", "Line", "Series", "Tick", "line_chart"]

_WIDTH, _HEIGHT = 360, 200
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 344, 12, 164
_LABEL_WIDTH = 54
_LABEL_OFFSET = 8
_LABEL_GAP = 13
_MOST_POINTS = 300
_MOST_MARKERS = 40
_DASHES = ("none", "7 3", "2 3", "9 3 2 3", "4 2", "1 4")


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong to one line.

    Attributes:
        label: what they are.
        points: (x, y) in order of x; those that are not finite are left out.
    """

    label: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis: where, in the chart's units, and what it says."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One series, drawn.

    Attributes:
        label: what it is.
        points: (x, y) in the chart's units.
        markers: whether each point is marked: there are few, perhaps only one.
        dashes: SVG's stroke-dasharray.
        label_x: where the label begins, beside the line's end.
        label_y: its height, clear of the others.
    """

    label: str
    points: tuple[tuple[float, float], ...]
    markers: bool
    dashes: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart in units of its own, y downwards.

    Attributes:
        title: what it shows.
        x_label: what goes from left to right.
        x_ticks: on the axis below.
        y_ticks: on the axis at the left.
        lines: at least one.
        right: end of the axis below; what is right of it is for labels.
        left: its beginning.
        top: end of the axis at the left.
        bottom: its beginning.
        width: of all.
        height: of all.
    """

    title: str
    x_label: str
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]
    right: int
    left: int = _LEFT
    top: int = _TOP
    bottom: int = _BOTTOM
    width: int = _WIDTH
    height: int = _HEIGHT


def line_chart(
    title: str, series: Sequence[Series], *, x_label: str, from_zero: bool = False
) -> Chart | None:
    """Lays out a chart; None: there is nothing to draw.

    Args:
        title: what it shows.
        series: lines; long ones are averaged to a few hundred points.
        x_label: what goes from left to right.
        from_zero: whether the axis at the left holds 0.
    """
    drawn = [(each.label, points) for each in series if len(points := _thinned(each.points))]
    if not drawn:
        return None
    everything = np.concatenate([points for _, points in drawn])
    x_low, y_low = everything.min(axis=0).tolist()
    x_high, y_high = everything.max(axis=0).tolist()
    x_values = _ticks(x_low, x_high, whole=True)
    y_values = _ticks(min(0.0, y_low) if from_zero else y_low, y_high)
    right = _RIGHT - _LABEL_WIDTH if any(label for label, _ in drawn) else _RIGHT

    def x_at(value: float) -> float:
        share = (value - x_values[0]) / (x_values[-1] - x_values[0])
        return round(_LEFT + share * (right - _LEFT), 1)

    def y_at(value: float) -> float:
        share = (value - y_values[0]) / (y_values[-1] - y_values[0])
        return round(_BOTTOM - share * (_BOTTOM - _TOP), 1)

    label_heights = _apart([y_at(points[-1, 1]) for _, points in drawn])
    return Chart(
        title=title,
        x_label=x_label,
        x_ticks=tuple(Tick(x_at(value), f"{value:,.0f}") for value in x_values),
        y_ticks=tuple(Tick(y_at(value), f"{value:.4g}") for value in y_values),
        lines=tuple(
            Line(
                label=label,
                points=tuple((x_at(x), y_at(y)) for x, y in points.tolist()),
                markers=len(points) <= _MOST_MARKERS,
                dashes=_DASHES[number % len(_DASHES)],
                label_x=x_at(points[-1, 0]) + _LABEL_OFFSET,
                label_y=label_y,
            )
            for number, ((label, points), label_y) in enumerate(
                zip(drawn, label_heights, strict=True)
            )
        ),
        right=right,
    )


def _thinned(points: Sequence[tuple[float, float]]) -> NDArray[np.float64]:
    """The finite points, as float64 [P, 2]; of many, means of neighbours."""
    array = np.array(points, dtype=np.float64).reshape(-1, 2)
    array = array[np.isfinite(array).all(axis=1)]
    if len(array) <= _MOST_POINTS:
        return array
    return np.stack([part.mean(axis=0) for part in np.array_split(array, _MOST_POINTS)])


def _ticks(low: float, high: float, *, whole: bool = False) -> list[float]:
    """A few round numbers that span the values, at least two."""
    if math.isclose(low, high):
        high = low + (abs(low) / 10 or 1)
    rough = (high - low) / 4
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * nice for nice in (1, 2, 5, 10) if power * nice >= rough)
    if whole:
        step = max(1.0, step)
    first, last = math.floor(low / step), math.ceil(high / step)
    return [number * step for number in range(first, last + 1)]


def _apart(heights: Sequence[float]) -> list[float]:
    """The heights, moved as little down, then up, as keeps labels from covering each other."""
    placed = list(heights)
    order = sorted(range(len(heights)), key=lambda index: heights[index])
    for above, below in pairwise(order):
        placed[below] = max(placed[below], placed[above] + _LABEL_GAP)
    limit = float(_HEIGHT - _LABEL_GAP)
    for index in reversed(order):
        placed[index] = min(placed[index], limit)
        limit = placed[index] - _LABEL_GAP
    return placed
