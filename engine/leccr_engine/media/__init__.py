"""Media: from paths to frames. Owns: the one door to the decoders.

Nothing heavy is imported here; Pillow and libav come in with the first file that needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.types import DecodedMedia

DEFAULT_FRAME_PX = 576
"""Longer side of a decoded frame: room for a 512 px crop, and small enough to hold thousands."""


def decode(
    path: Path,
    kind: MediaKind,
    *,
    frame_px: int = DEFAULT_FRAME_PX,
    frames_per_moment: int = 1,
    frames_to_describe: int = 0,
) -> DecodedMedia:
    """Decode a file into its moments.

    Args:
        path: the file.
        kind: what the scanner took it for.
        frame_px: the longer side of each frame is scaled down to this, never up.
        frames_per_moment: at most so many frames stand for a moment of a video.
        frames_to_describe: at most so many are kept of it besides, in its sequence.

    Raises:
        MediaError: the file cannot be decoded; the reason says why and what to do.
    """
    if kind is MediaKind.PHOTO:
        from leccr_engine.media.photos import decode_photo

        return decode_photo(path, frame_px=frame_px)
    from leccr_engine.media.videos import decode_video

    return decode_video(
        path,
        frame_px=frame_px,
        frames_per_moment=frames_per_moment,
        frames_to_describe=frames_to_describe,
    )
