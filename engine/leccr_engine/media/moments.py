"""Grouping a video's samples into moments. Owns: where one ends and which frames stand for it.

A sample starts a new moment when it looks different from what the present one has looked like on
average. What counts as different adapts to the light (a dark picture changes by few levels) and
to the camera (a shaken one differs from itself all the time).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.types import Moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_CELLS = 16
"""A look is a grid of so many cells by so many."""

_POINTS_PER_CELL = 4

_CHANGE = 0.07
"""Distance of looks from which a steady picture has changed. Before a still camera, noise lies
under 0.03, a hand or a car that comes into view at 0.07 to 0.25; a hard cut at 0.3 and more."""

_RESTLESSNESS_WEIGHT = 1.5
"""How far the usual step raises the bar: a shaken camera differs from itself all the time."""

_MOST_RESTLESSNESS = 0.06
"""More counts as this much, or a clip of nothing but cuts would have none."""

_REMEMBERED_STEPS = 40

_BLANK_LEVELS = 6.0
"""A frame whose cells differ by less (standard deviation, of 255 levels) shows nothing."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One frame that was looked at.

    Attributes:
        time_ms: from the start of the video.
        frame: uint8 [H, W, 3], RGB, upright, at the size it is kept in.
        look: float32 [16, 16, 3], see `look_at`.
        quality: 0 for a blank frame, else how sharp it is; comparable within one video.
    """

    time_ms: int
    frame: NDArray[np.uint8]
    look: NDArray[np.float32]
    quality: float


def take_sample(time_ms: int, frame: NDArray[np.uint8]) -> Sample:
    """Measure a frame: uint8 [H, W, 3], RGB."""
    cells = _cells(frame)
    blank = float(cells.mean(axis=2).std()) < _BLANK_LEVELS
    return Sample(
        time_ms=time_ms,
        frame=frame,
        # The square root spreads the dark levels, as the eye does.
        look=np.sqrt(cells / 255.0, dtype=np.float32),
        quality=0.0 if blank else _sharpness(frame),
    )


def _cells(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Mean colour of each cell of a coarse grid: float32 [16, 16, 3], 0 to 255."""
    points = _CELLS * _POINTS_PER_CELL
    rows = (np.arange(points) + 0.5) * frame.shape[0] / points
    columns = (np.arange(points) + 0.5) * frame.shape[1] / points
    picked = frame[rows.astype(np.intp)[:, None], columns.astype(np.intp)]
    grid = picked.reshape(_CELLS, _POINTS_PER_CELL, _CELLS, _POINTS_PER_CELL, 3)
    cells: NDArray[np.float32] = grid.mean(axis=(1, 3), dtype=np.float32)
    return cells


def _sharpness(frame: NDArray[np.uint8]) -> float:
    """Mean step between neighbours in the green channel, in levels; the same when turned."""
    green = frame[..., 1].astype(np.int16)
    steps = [np.abs(np.diff(green, axis=axis)) for axis in (0, 1)]
    count = sum(step.size for step in steps)
    return sum(float(step.sum()) for step in steps) / max(1, count) + 1e-3


def distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """How different two looks are: 0 for the same, about 1 for black against white.

    Half of it is the mean over all cells, half the mean over the tenth that changed most, so
    that something new in a part of a still picture counts.
    """
    change = np.abs(one - other).mean(axis=2).ravel()
    most = np.partition(change, -(change.size // 10))[-(change.size // 10) :]
    brightness = 0.5 * float(one.mean() + other.mean())
    return 0.5 * float(change.mean() + most.mean()) / (0.3 + brightness)


class MomentGrouper:
    """Takes samples in order of time and gives moments that cover the video without overlap.

    Holds the frames of the present moment and those chosen for the earlier ones, no more.

    Args:
        frames_per_moment: at most so many frames stand for a moment.
        min_ms: no moment is shorter, unless the video is.
        max_ms: a longer one is split.
        max_moments: where there would be more, neighbours are joined and the limits doubled.
        frames_to_describe: at most so many frames make the sequence of a moment; with fewer than
            two there is none. It has no say in where moments begin and end.
        max_frames_to_describe: where all sequences together would hold more, each is halved.
    """

    def __init__(
        self,
        *,
        frames_per_moment: int,
        min_ms: int,
        max_ms: int,
        max_moments: int,
        frames_to_describe: int = 0,
        max_frames_to_describe: int = 0,
    ) -> None:
        self._frames_per_moment = frames_per_moment
        self._min_ms = min_ms
        self._max_ms = max_ms
        self._max_moments = max_moments
        self._frames_to_describe = frames_to_describe
        self._max_frames_to_describe = max_frames_to_describe
        self._closed: list[Moment] = []
        self._open: list[Sample] = []
        self._last_is_blank = False
        self._start_ms = 0
        self._mean_look: NDArray[np.float32] = np.zeros((_CELLS, _CELLS, 3), np.float32)
        self._looks_in_mean = 0
        self._last_look = self._mean_look
        self._steps: deque[float] = deque(maxlen=_REMEMBERED_STEPS)

    def add(self, sample: Sample) -> None:
        """Take the next sample; its time is not before the last one's."""
        length_ms = sample.time_ms - self._start_ms
        changed = self._is_change(sample)
        if self._open and length_ms >= self._min_ms and (changed or length_ms >= self._max_ms):
            self._close(sample.time_ms)
            changed = True
        if changed or not self._looks_in_mean:
            # Also where the moment is too short to be closed: it goes on with the new look.
            self._mean_look, self._looks_in_mean = sample.look, 1
        else:
            self._follow(sample)
        self._open.append(sample)

    def finish(self, end_ms: int) -> tuple[Moment, ...]:
        """Close the last moment at the end of the video and give them all."""
        if self._open:
            end_ms = max(end_ms, self._open[-1].time_ms)
            if self._closed and end_ms - self._start_ms < self._min_ms:
                self._join_the_rest(end_ms)
            else:
                self._close(end_ms)
        return tuple(self._closed)

    def _is_change(self, sample: Sample) -> bool:
        if not self._looks_in_mean:
            self._last_look = sample.look
            return False
        # The median: what passes through the picture must not raise the bar for what follows.
        usual = float(np.median(self._steps)) if self._steps else 0.0
        change = distance(sample.look, self._mean_look)
        # A slow drift is far from the mean, but not restless: its steps are small.
        self._steps.append(min(change, distance(sample.look, self._last_look)))
        self._last_look = sample.look
        return change > _CHANGE + _RESTLESSNESS_WEIGHT * min(usual, _MOST_RESTLESSNESS)

    def _follow(self, sample: Sample) -> None:
        self._looks_in_mean += 1
        share = np.float32(1.0 / self._looks_in_mean)
        self._mean_look = self._mean_look + share * (sample.look - self._mean_look)

    def _close(self, end_ms: int) -> None:
        self._closed.append(self._moment(end_ms))
        self._last_is_blank = all(sample.quality == 0 for sample in self._open)
        self._open.clear()
        self._start_ms = end_ms
        if len(self._closed) > self._max_moments:
            self._coarsen()
        while self._sequences_hold() > self._max_frames_to_describe:
            self._thin_out()

    def _moment(self, end_ms: int) -> Moment:
        """Make a moment of the open samples."""
        frames = choose_frames(self._open, self._start_ms, end_ms, self._frames_per_moment)
        sequence = None
        if self._frames_to_describe:
            chosen = choose_frames(self._open, self._start_ms, end_ms, self._frames_to_describe)
            sequence = _sequence(np.stack(chosen))
        return Moment(self._start_ms, end_ms, np.stack(frames), sequence)

    def _sequences_hold(self) -> int:
        return sum(len(moment.sequence) for moment in self._closed if moment.sequence is not None)

    def _thin_out(self) -> None:
        self._frames_to_describe //= 2
        self._closed = [
            moment
            if moment.sequence is None
            else replace(moment, sequence=_sequence(moment.sequence[::2].copy()))
            for moment in self._closed
        ]

    def _join_the_rest(self, end_ms: int) -> None:
        """Add what is too short to be a moment to the last one, whose frames stand for both."""
        last = self._closed.pop()
        shown = self._moment(end_ms) if self._last_is_blank else last
        self._closed.append(replace(shown, start_ms=last.start_ms, end_ms=end_ms))

    def _coarsen(self) -> None:
        """Join moments two by two; the longer one's frames stand for both."""
        self._min_ms *= 2
        self._max_ms *= 2
        joined = []
        for at in range(0, len(self._closed), 2):
            first, second = self._closed[at], self._closed[min(at + 1, len(self._closed) - 1)]
            longer = max(first, second, key=lambda moment: moment.end_ms - moment.start_ms)
            joined.append(replace(longer, start_ms=first.start_ms, end_ms=second.end_ms))
        self._closed = joined


def _sequence(frames: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Take frames for a sequence; one frame is none."""
    return frames if len(frames) > 1 else None


def choose_frames(
    samples: Sequence[Sample], start_ms: int, end_ms: int, count: int
) -> list[NDArray[np.uint8]]:
    """Pick the frames that stand for a moment, in order of time.

    The moment is cut into `count` equal parts. Of each part the sample wins that is sharp and
    near its middle; a blank one only where the part has no other. A part without samples has no
    frame, so there may be fewer than `count`, but there is always one.
    """
    part_ms = max(1.0, (end_ms - start_ms) / count)
    parts: dict[int, list[Sample]] = {}
    for sample in samples:
        part = min(count - 1, int((sample.time_ms - start_ms) / part_ms))
        parts.setdefault(part, []).append(sample)
    frames = []
    for part, members in sorted(parts.items()):
        middle_ms = start_ms + (part + 0.5) * part_ms
        sharpest = max(sample.quality for sample in members) or 1.0

        def merit(
            sample: Sample, middle_ms: float = middle_ms, sharpest: float = sharpest
        ) -> tuple[bool, float]:
            off_centre = abs(sample.time_ms - middle_ms) / part_ms
            return sample.quality > 0, sample.quality / sharpest - off_centre

        frames.append(max(members, key=merit).frame)
    return frames
