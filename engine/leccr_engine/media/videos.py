"""Decoding videos. Owns: from a video file to moments with upright RGB frames.

Sound is ignored. libav writes nothing to the terminal: PyAV drops its log unless asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.errors import MediaError
from leccr_engine.media.metadata import tags_of_video
from leccr_engine.media.moments import MomentGrouper, take_sample
from leccr_engine.media.sampling import FrameSampler
from leccr_engine.media.video_file import FrameLayout, claimed_duration_s, layout_of, open_video
from leccr_engine.types import DecodedMedia, MediaInfo, MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from av.container import InputContainer
    from av.video.stream import VideoStream

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


def decode_video(
    path: Path, *, frame_px: int, frames_per_moment: int = 1, frames_to_describe: int = 0
) -> DecodedMedia:
    """Decode a video into moments that cover it in order, without overlap.

    A file that breaks off gives what there is of it: its duration ends there, `missing` says so.

    Args:
        path: MP4, MOV, MKV, WebM or AVI by its contents, whatever its suffix.
        frame_px: the longer side of each frame is scaled down to this, never up.
        frames_per_moment: at most so many frames stand for a moment, spread over it.
        frames_to_describe: at most so many are kept of it besides, in its sequence; fewer in a
            video of many moments. Where moments begin and end does not depend on it.

    Raises:
        MediaError: the file is gone, unreadable or empty, is no video, lacks its index, has no
            video stream that can be decoded, or not one good frame.
    """
    with open_video(path) as (container, stream):
        return _decode(path, container, stream, frame_px, frames_per_moment, frames_to_describe)


def _decode(
    path: Path,
    container: InputContainer,
    stream: VideoStream,
    frame_px: int,
    frames_per_moment: int,
    frames_to_describe: int,
) -> DecodedMedia:
    duration_s = claimed_duration_s(container, stream)
    sampler = FrameSampler(
        container,
        stream,
        interval_s=_SAMPLE_INTERVAL_S,
        max_samples=_MAX_SAMPLES,
        duration_s=duration_s,
    )
    layout: FrameLayout | None = None
    grouper: MomentGrouper | None = None
    for sampled in sampler:
        if layout is None or grouper is None:
            layout = layout_of(sampled.frame, stream, frame_px)
            grouper = _grouper(layout, duration_s, frames_per_moment, frames_to_describe)
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


def _grouper(
    layout: FrameLayout, duration_s: float | None, frames_per_moment: int, frames_to_describe: int
) -> MomentGrouper:
    frame_bytes = 3 * layout.stored_px[0] * layout.stored_px[1]
    max_moments = max(2, _KEPT_BYTES // (frame_bytes * frames_per_moment))
    min_ms = max(_MIN_MOMENT_MS, round((duration_s or 0.0) * 1000 / max_moments))
    return MomentGrouper(
        frames_per_moment=frames_per_moment,
        min_ms=min_ms,
        max_ms=max(_MAX_MOMENT_MS, 2 * min_ms),
        max_moments=max_moments,
        frames_to_describe=frames_to_describe,
        max_frames_to_describe=_KEPT_BYTES // frame_bytes,
    )
