"""One picture of a video, at a moment. Owns: getting there without decoding the rest.

For whoever shows videos: one frame of each, where `leccr_engine.media.decode` reads a whole video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.stream import Disposition

from leccr_engine.errors import MediaError
from leccr_engine.media.display import Turn, shown_size, turn_of
from leccr_engine.media.reading import open_media

if TYPE_CHECKING:
    from pathlib import Path

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
    # libav's own reasons do not tell a missing file from a locked or an empty one.
    open_media(path).close()
    options = {"protocol_whitelist": "file"}
    try:
        with av.open(
            str(path.absolute()), "r", options=options, metadata_errors="replace"
        ) as container:
            stream = _video_stream(container)
            frame = None if stream is None else _frame(container, stream, at_ms)
            if stream is not None and frame is not None:
                return _upright(frame, float(stream.sample_aspect_ratio or 1), side_px)
    except av.FFmpegError as error:
        raise MediaError(path, f"It cannot be opened as a video ({error.strerror}).") from error
    raise MediaError(path, "Not one picture of it can be decoded: it may be damaged.")


def _video_stream(container: InputContainer) -> VideoStream | None:
    """The first video stream that is not a cover picture."""
    streams = (s for s in container.streams.video if not s.disposition & Disposition.attached_pic)
    return next(streams, None)


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


def _upright(frame: VideoFrame, aspect: float, side_px: int) -> NDArray[np.uint8]:
    side_data: Any = frame.side_data
    matrix = side_data.get("DISPLAYMATRIX")
    turn = turn_of(np.frombuffer(bytes(matrix), np.int32).tolist()) if matrix else Turn()
    shown = shown_size(frame.width, frame.height, pixel_aspect=aspect, turn=turn)
    scale = min(1.0, side_px / max(shown))
    width, height = (max(1, round(side * scale)) for side in shown)
    stored = (height, width) if turn.transposed else (width, height)
    scaled = frame.reformat(width=stored[0], height=stored[1], format="rgb24")
    return turn.apply(scaled.to_ndarray().astype(np.uint8, copy=False))
