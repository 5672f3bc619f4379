"""One picture of a video, at a moment. Owns: getting there without decoding the rest.

For whoever shows videos: one frame of each, where `leccr_engine.media.decode` reads a whole video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import av

from leccr_engine.errors import MediaError
from leccr_engine.media.video_file import layout_of, open_video

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

__all__ = ["decode_still"]

_SHARE_IN = 0.1
"""Where nothing was asked for, the picture is taken this far in: many videos begin black."""

_MAX_FRAMES = 300
"""Frames decoded from the key frame on; with key frames further apart the picture is earlier."""


def decode_still(path: Path, *, at_ms: int | None, side_px: int) -> NDArray[np.uint8]:
    """Decode the frame that is shown at a position.

    Args:
        path: a video.
        at_ms: the position; None for a good place to show what the video is about. Behind the end
            it is the last frame.
        side_px: the longer side is scaled down to this, never up.

    Returns:
        uint8 [H, W, 3], RGB, upright.

    Raises:
        MediaError: the file is gone, unreadable, empty or no video, or not one frame of it can be
            decoded.
    """
    with open_video(path) as (container, stream):
        frame = _frame(container, stream, at_ms)
        if frame is None:
            raise MediaError(path, "Not one picture of it can be decoded: it may be damaged.")
        return layout_of(frame, stream, side_px).apply(frame)


def _frame(container: InputContainer, stream: VideoStream, at_ms: int | None) -> VideoFrame | None:
    stream.thread_type = "AUTO"
    start_s = container.start_time / av.time_base if container.start_time else 0.0
    if at_ms is None:
        target_s = _SHARE_IN * (container.duration or 0) / av.time_base
    else:
        target_s = at_ms / 1000
    if target_s > 0:
        container.seek(round((start_s + target_s) * av.time_base))
    last: VideoFrame | None = None
    for count, frame in enumerate(container.decode(stream)):
        last = frame
        if (frame.time or 0.0) - start_s >= target_s - 1e-3 or count >= _MAX_FRAMES:
            break
    return last
