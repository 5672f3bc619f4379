"""A video as a file. Owns: opening it safely, what it claims, its frames upright."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.stream import Disposition

from leccr_engine.errors import MediaError
from leccr_engine.media.display import Turn, shown_size, turn_of
from leccr_engine.media.reading import open_media

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

__all__ = ["FrameLayout", "claimed_duration_s", "layout_of", "open_video"]

VIDEO_LIMIT_MP = 180
"""A larger frame is refused, as with photos: a damaged header may claim any size."""

_OPTIONS = {
    # By content, whatever the suffix says; playlists and the like would open other files.
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,flv,asf,ogg",
    "protocol_whitelist": "file",
}


@contextmanager
def open_video(path: Path) -> Iterator[tuple[InputContainer, VideoStream]]:
    """Open a video and find its first stream that is not a cover picture.

    libav's errors become a `MediaError`, also those of the work done inside the `with`.

    Raises:
        MediaError: the file is gone, unreadable or empty, is no video, lacks its index, or has no
            video stream that can be decoded.
    """
    # libav's own reasons do not tell a missing file from a locked or an empty one.
    open_media(path).close()
    try:
        with av.open(
            str(path.absolute()), "r", options=dict(_OPTIONS), metadata_errors="replace"
        ) as container:
            yield container, _video_stream(path, container)
    except av.FFmpegError as error:
        raise MediaError(
            path,
            f"It is not a video, or its start or its index is missing ({error.strerror}). "
            "Copy it again from where it came from.",
        ) from error


def claimed_duration_s(container: InputContainer, stream: VideoStream) -> float | None:
    """What the file says, which may be wrong or nothing: for planning, not for the result."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    if container.duration:
        return float(container.duration / av.time_base)
    return None


@dataclass(frozen=True, slots=True)
class FrameLayout:
    """How all frames of one video are brought to the form they are kept in."""

    stored_px: tuple[int, int]
    """Width and height that a frame is scaled to before it is turned."""
    turn: Turn
    shown_px: tuple[int, int]
    """Width and height of the video as shown, unscaled."""

    def apply(self, frame: VideoFrame) -> NDArray[np.uint8]:
        """Scale, convert and turn: uint8 [H, W, 3], RGB, upright."""
        width, height = self.stored_px
        scaled = frame.reformat(width=width, height=height, format="rgb24", interpolation="AREA")
        pixels: NDArray[np.uint8] = scaled.to_ndarray().astype(np.uint8, copy=False)
        return self.turn.apply(pixels)


def layout_of(frame: VideoFrame, stream: VideoStream, side_px: int) -> FrameLayout:
    """Lay out the frames of a stream, by one of them; the longer side is at most `side_px`."""
    side_data: Any = frame.side_data
    matrix = side_data.get("DISPLAYMATRIX")
    turn = turn_of(np.frombuffer(bytes(matrix), np.int32).tolist()) if matrix else Turn()
    aspect = float(stream.sample_aspect_ratio or 1)
    if not 0.1 < aspect < 10:
        aspect = 1.0
    shown = shown_size(frame.width, frame.height, pixel_aspect=aspect, turn=turn)
    scale = min(1.0, side_px / max(shown))
    width, height = (max(1, round(side * scale)) for side in shown)
    stored = (height, width) if turn.transposed else (width, height)
    return FrameLayout(stored_px=stored, turn=turn, shown_px=shown)


def _video_stream(path: Path, container: InputContainer) -> VideoStream:
    """The first video stream that is not a cover picture."""
    streams = [
        stream
        for stream in container.streams.video
        if not stream.disposition & Disposition.attached_pic
    ]
    if not streams:
        raise MediaError(path, "There is no video in it, only sound or data. Exclude it.")
    stream = streams[0]
    codec: Any = stream.codec_context
    if codec is None:
        raise MediaError(path, "Its codec is unknown here. Convert it to H.264 to have it found.")
    megapixels = codec.width * codec.height / 1e6
    if megapixels > VIDEO_LIMIT_MP:
        raise MediaError(
            path,
            f"Frames of {megapixels:.0f} MP are over the {VIDEO_LIMIT_MP} MP limit. "
            "Save a smaller copy of it to have it found.",
        )
    return stream
