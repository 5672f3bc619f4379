"""A photo to send around. Owns: writing it as a smaller JPEG with its colours and its tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from PIL import Image

__all__ = ["SmallerCopies", "write_smaller_copy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallerCopies:
    """What smaller copies are like.

    Attributes:
        longest_px: the longer side; a smaller photo keeps its size.
        quality: of the JPEG, 1 to 95.
        keep_place: whether the copies say where the photos were taken.
    """

    longest_px: int = 2048
    quality: int = 85
    keep_place: bool = True


def write_smaller_copy(path: Path, out: BinaryIO, *, how: SmallerCopies) -> None:
    """Write an upright JPEG of a photo; transparent parts are white.

    Args:
        path: a photo of any format that the library reads.
        out: where to.
        how: size, quality, and what it says.

    Raises:
        MediaError: the photo cannot be read.
        OSError: `out` cannot be written.
    """
    from PIL import Image

    from leccr_engine.media.photos import decode_photo

    pixels = decode_photo(path, frame_px=how.longest_px).moments[0].frames[0]
    exif, profile = _tags(path)
    _tidy(exif, size=(pixels.shape[1], pixels.shape[0]), keep_place=how.keep_place)
    picture = Image.fromarray(pixels)
    options = {"quality": how.quality, "optimize": True, "icc_profile": profile}
    try:
        tags = exif.tobytes()
    except Exception:  # noqa: BLE001 - broken tags break in any way there is; the picture is whole
        tags = b""
    picture.save(out, "JPEG", exif=tags, **options)


def _tags(path: Path) -> tuple[Image.Exif, bytes | None]:
    """The tags, and the colour profile where it fits RGB pixels."""
    from PIL import Image

    try:
        with Image.open(path) as image:
            exif = image.getexif()
            # Read while the file is open; the tags only point to them.
            for directory in (_EXIF, _GPS):
                exif.get_ifd(directory)
            profile = image.info.get("icc_profile")
    except Exception:  # noqa: BLE001 - the picture itself was decoded; tags are a bonus
        return Image.Exif(), None
    # Source: ICC.1:2022, sec. 7.2: bytes 16 to 19 name the colour space.
    is_rgb = isinstance(profile, bytes) and profile[16:20] == b"RGB "
    return exif, profile if is_rgb else None


_EXIF, _GPS, _ORIENTATION, _WIDTH, _HEIGHT, _MAKER_NOTE = 0x8769, 0x8825, 274, 40962, 40963, 37500


def _tidy(exif: Image.Exif, *, size: tuple[int, int], keep_place: bool) -> None:
    """Make the tags true of the copy."""
    exif.pop(_ORIENTATION, None)
    details = exif.get_ifd(_EXIF)
    for tag, value in zip((_WIDTH, _HEIGHT), size, strict=True):
        if tag in details:
            details[tag] = value
    # A maker's note points into the file it was written for, and may hold a place of its own.
    details.pop(_MAKER_NOTE, None)
    if not keep_place:
        exif.get_ifd(_GPS).clear()
        exif.pop(_GPS, None)
