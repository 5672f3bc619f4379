"""Which files are media, by name. Owns: the list of suffixes, and nothing that opens a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from pathlib import PurePath

PHOTO_SUFFIXES: frozenset[str] = frozenset(
    {
        ".avif",
        ".bmp",
        ".dib",
        ".gif",
        ".heic",
        ".heif",
        ".hif",
        ".jfif",
        ".jpe",
        ".jpeg",
        ".jpg",
        ".mpo",
        ".png",
        ".tif",
        ".tiff",
        ".webp",
    }
)
"""Lower case, with the dot. An animation counts as a photo: its first frame."""

VIDEO_SUFFIXES: frozenset[str] = frozenset(
    {".3gp", ".avi", ".m4v", ".mkv", ".mov", ".mp4", ".qt", ".webm"}
)
"""Lower case, with the dot."""


def kind_of(path: PurePath) -> MediaKind | None:
    """What a file is by its suffix, in any case; None when it is not media."""
    suffix = path.suffix.lower()
    if suffix in PHOTO_SUFFIXES:
        return MediaKind.PHOTO
    if suffix in VIDEO_SUFFIXES:
        return MediaKind.VIDEO
    return None
