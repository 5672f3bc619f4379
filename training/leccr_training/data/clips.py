"""Clips on disk. Owns: a few frames that stand for a whole clip.

The engine cuts videos into moments; a benchmark's clip is one, whatever happens in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import MediaError
from leccr_engine.media.sampling import FrameSampler
from leccr_engine.media.video_file import claimed_duration_s, layout_of, open_video

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["read_clip"]

_LEAST_INTERVAL_S = 1 / 30
"""Frames that are closer show the same."""

_LEAST_SAMPLES = 32
"""For a few frames of a long clip: samples far apart are key frames, wherever those are."""


def read_clip(path: Path, *, frames: int, frame_px: int) -> NDArray[np.uint8]:
    """Read frames that are spread evenly over a clip: the middles of equal parts.

    A file that breaks off is spread over what there is of it.

    Args:
        path: a video.
        frames: how many at most, at least 1; there are fewer where the clip has no more, or where
            its key frames are dense but fewer.
        frame_px: the longer side of each frame is scaled down to this, never up.

    Returns:
        uint8 [F, H, W, 3], RGB, upright, in the order of time; 1 <= F <= `frames`.

    Raises:
        MediaError: the file is gone, unreadable, empty or no video, lacks its index, or not one
            frame of it can be decoded.
    """
    times_s: list[float] = []
    pictures: list[NDArray[np.uint8]] = []
    with open_video(path) as (container, stream):
        sampler = FrameSampler(
            container,
            stream,
            interval_s=_LEAST_INTERVAL_S,
            # Twice as dense as wanted: every other sample is the middle of a part.
            max_samples=max(2 * frames, _LEAST_SAMPLES),
            duration_s=claimed_duration_s(container, stream),
        )
        layout = None
        for sampled in sampler:
            layout = layout or layout_of(sampled.frame, stream, frame_px)
            times_s.append(sampled.time_s)
            pictures.append(layout.apply(sampled.frame))
    if not pictures:
        raise MediaError(
            path, "Not one picture of it could be decoded: it is damaged. Obtain it again."
        )
    middles_s = (np.arange(frames) + 0.5) * sampler.end_s / frames
    nearest = np.abs(np.array(times_s)[:, None] - middles_s).argmin(axis=0)
    return np.stack([pictures[index] for index in np.unique(nearest)])
