"""Decoding videos. Owns: from a video file to moments with upright RGB frames.

Sound is ignored. libav writes nothing to the terminal: PyAV drops its log unless asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.stream import Disposition

from leccr_engine.errors import MediaError
from leccr_engine.media.display import Turn, shown_size, turn_of
from leccr_engine.media.metadata import tags_of_video
from leccr_engine.media.moments import MomentGrouper, take_sample
from leccr_engine.media.reading import open_media
from leccr_engine.media.sampling import FrameSampler
from leccr_engine.types import DecodedMedia, MediaInfo, MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

VIDEO_LIMIT_MP = 180
"""A larger frame is refused, as with photos: a damaged header may claim any size."""

_SAMPLE_INTERVAL_S = 0.5
_MAX_SAMPLES = 1200
"""Ten minutes at the full pace; a longer video is sampled more thinly."""

_BREAK_OFF_S = 1.0
_BREAK_OFF_SHARE = 0.05
"""A video that lacks more than both of its claimed length breaks off; less is rounding."""

_MIN_MOMENT_MS = 1_000
_MAX_MOMENT_MS = 30_000

_KEPT_BYTES = 256 << 20
"""What the frames of all moments of one video may take; its moments get longer instead."""

_OPTIONS = {
    # By content, whatever the suffix says; playlists and the like would open other files.
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,flv,asf,ogg",
    "protocol_whitelist": "file",
}


def decode_video(path: Path, *, frame_px: int, frames_per_moment: int = 1) -> DecodedMedia:
    """Decode a video into moments that cover it in order, without overlap.

    A file that breaks off gives what there is of it: its duration ends there, `missing` says so.

    Args:
        path: MP4, MOV, MKV, WebM or AVI by its contents, whatever its suffix.
        frame_px: the longer side of each frame is scaled down to this, never up.
        frames_per_moment: at most so many frames stand for a moment, spread over it.

    Raises:
        MediaError: the file is gone, unreadable or empty, is no video, lacks its index, has no
            video stream that can be decoded, or not one good frame.
    """
    # libav's own reasons do not tell a missing file from a locked or an empty one.
    open_media(path).close()
    try:
        with av.open(
            str(path.absolute()), "r", options=dict(_OPTIONS), metadata_errors="replace"
        ) as container:
            return _decode(path, container, frame_px, frames_per_moment)
    except av.FFmpegError as error:
        raise MediaError(
            path,
            f"It is not a video, or its start or its index is missing ({error.strerror}). "
            "Copy it again from where it came from.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Layout:
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


def _decode(
    path: Path, container: InputContainer, frame_px: int, frames_per_moment: int
) -> DecodedMedia:
    stream = _video_stream(path, container)
    duration_s = _claimed_duration_s(container, stream)
    sampler = FrameSampler(
        container,
        stream,
        interval_s=_SAMPLE_INTERVAL_S,
        max_samples=_MAX_SAMPLES,
        duration_s=duration_s,
    )
    layout: _Layout | None = None
    grouper: MomentGrouper | None = None
    for sampled in sampler:
        if layout is None or grouper is None:
            layout = _layout(sampled.frame, stream, frame_px)
            grouper = _grouper(layout, duration_s, frames_per_moment)
        grouper.add(take_sample(round(sampled.time_s * 1000), layout.apply(sampled.frame)))
    if layout is None or grouper is None:
        raise MediaError(
            path,
            "Not one picture of it could be decoded: it is damaged or protected. "
            "Copy it again from where it came from.",
        )
    duration_ms = round(sampler.end_s * 1000)
    moments = grouper.finish(duration_ms)
    tags = tags_of_video({**stream.metadata, **container.metadata})
    return DecodedMedia(
        info=MediaInfo(
            kind=MediaKind.VIDEO,
            width_px=layout.shown_px[0],
            height_px=layout.shown_px[1],
            duration_ms=moments[-1].end_ms,
            taken_at=tags.taken_at,
            latitude=tags.latitude,
            longitude=tags.longitude,
            camera=tags.camera,
        ),
        moments=moments,
        missing=_missing(sampler.end_s, duration_s),
    )


def _missing(end_s: float, claimed_s: float | None) -> str | None:
    """Say that a video breaks off, where it is clearly shorter than it claims to be."""
    if claimed_s is None or claimed_s - end_s <= max(_BREAK_OFF_S, _BREAK_OFF_SHARE * claimed_s):
        return None
    return (
        f"It breaks off after {end_s:.1f} of {claimed_s:.1f} seconds; what is there was indexed. "
        "Copy it again from where it came from to have the rest."
    )


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


def _claimed_duration_s(container: InputContainer, stream: VideoStream) -> float | None:
    """What the file says, which may be wrong or nothing: for planning, not for the result."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    if container.duration:
        return float(container.duration / av.time_base)
    return None


def _layout(frame: VideoFrame, stream: VideoStream, frame_px: int) -> _Layout:
    side_data: Any = frame.side_data
    matrix = side_data.get("DISPLAYMATRIX")
    turn = turn_of(np.frombuffer(bytes(matrix), np.int32).tolist()) if matrix else Turn()
    aspect = float(stream.sample_aspect_ratio or 1)
    if not 0.1 < aspect < 10:
        aspect = 1.0
    shown = shown_size(frame.width, frame.height, pixel_aspect=aspect, turn=turn)
    scale = min(1.0, frame_px / max(shown))
    width, height = (max(1, round(side * scale)) for side in shown)
    stored = (height, width) if turn.transposed else (width, height)
    return _Layout(stored_px=stored, turn=turn, shown_px=shown)


def _grouper(layout: _Layout, duration_s: float | None, frames_per_moment: int) -> MomentGrouper:
    frame_bytes = 3 * layout.stored_px[0] * layout.stored_px[1]
    max_moments = max(2, _KEPT_BYTES // (frame_bytes * frames_per_moment))
    min_ms = max(_MIN_MOMENT_MS, round((duration_s or 0.0) * 1000 / max_moments))
    return MomentGrouper(
        frames_per_moment=frames_per_moment,
        min_ms=min_ms,
        max_ms=max(_MAX_MOMENT_MS, 2 * min_ms),
        max_moments=max_moments,
    )
