"""Decoding photos. Owns: from a picture file to one upright RGB frame and what the file says.

Pillow's global switches (size limit, leniency with truncated files) are left alone: the size is
checked here before any pixel is decoded, and a truncated file fails.
"""

from __future__ import annotations

import math
import threading
import warnings
from typing import TYPE_CHECKING

import numpy as np
import pillow_heif
from PIL import ExifTags, Image

from leccr_engine.errors import MediaError
from leccr_engine.media.jpeg import is_cut_off
from leccr_engine.media.metadata import Tags, tags_of_photo
from leccr_engine.media.reading import open_media, reason_for
from leccr_engine.types import DecodedMedia, MediaInfo, MediaKind, Moment

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from numpy.typing import NDArray
    from PIL.ImageFile import ImageFile

PHOTO_LIMIT_MP = 180
"""A larger picture is refused: its pixels alone would take half a gigabyte or more."""

_REDUCING_GAP = 1.5
"""How much larger than wanted a JPEG is at least decoded, before the fine scaling. At 1.5 a
12 MP photo costs a third of the full decoding, and differs from it by 0.4 of 255 levels."""

# Pillow tries in this order; AVIF before HEIF, which claims the container they share.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "DIB", "TIFF", "AVIF", "HEIF")

Image.init()
pillow_heif.register_heif_opener()

_TRANSPOSE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How stored pixels are turned upright, by EXIF orientation."""

_header_lock = threading.Lock()


def decode_photo(path: Path, *, frame_px: int) -> DecodedMedia:
    """Decode a photo into its one moment; of an animation or a stack of pages, the first.

    Safe to call from several threads at once.

    Args:
        path: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF by its contents, whatever its suffix.
        frame_px: the longer side of the frame is scaled down to this, never up.

    Returns:
        One moment with one frame, uint8 [1, H, W, 3]. Transparent parts are shown on white.

    Raises:
        MediaError: the file is gone, unreadable, empty, not a picture, over the size limit, or
            damaged. A half-decoded picture is never returned.
    """
    with open_media(path) as file:
        try:
            return _decode(path, file, frame_px)
        except MediaError:
            raise
        except MemoryError as error:
            raise MediaError(
                path, "Not enough memory to decode it. Close other programs, then index again."
            ) from error
        except OSError as error:
            if error.errno is not None:
                raise MediaError(path, reason_for(error)) from error
            raise MediaError(path, _damage(error)) from error
        # The codecs raise anything from KeyError to RuntimeError on damaged input.
        except Exception as error:
            raise MediaError(path, _damage(error)) from error


def _damage(error: Exception) -> str:
    return f"The picture is damaged ({error}). Copy it again from where it came from."


def _decode(path: Path, file: BinaryIO, frame_px: int) -> DecodedMedia:
    image = _open(path, file)
    with image:
        width, height = image.size
        megapixels = width * height / 1e6
        if megapixels > PHOTO_LIMIT_MP:
            raise MediaError(
                path,
                f"{math.ceil(megapixels)} MP is over the {PHOTO_LIMIT_MP} MP limit. "
                "Save a smaller copy of it to have it found.",
            )
        if image.format in {"JPEG", "MPO"} and is_cut_off(file):
            raise MediaError(
                path,
                "The picture is damaged (its end is missing). "
                "Copy it again from where it came from.",
            )
        draft = image.draft(None, _times((width, height), frame_px, gap=_REDUCING_GAP))
        # A draft is rounded up to whole pixels; its box is where the picture really ends.
        box = draft[1] if draft else None
        image.load()
        # After loading, because that turns a TIFF upright and takes its tag away.
        tags, orientation = _read_exif(image)
        frame = _to_rgb(_plain(image), _times((width, height), frame_px), box)
    turn = _TRANSPOSE.get(orientation)
    if turn is not None:
        frame = frame.transpose(turn)
        if orientation >= 5:
            width, height = height, width
    pixels = np.asarray(frame, dtype=np.uint8)[np.newaxis]
    return DecodedMedia(
        info=MediaInfo(
            kind=MediaKind.PHOTO,
            width_px=width,
            height_px=height,
            taken_at=tags.taken_at,
            latitude=tags.latitude,
            longitude=tags.longitude,
            camera=tags.camera,
        ),
        moments=(Moment(start_ms=0, end_ms=0, frames=pixels),),
    )


def _open(path: Path, file: BinaryIO) -> ImageFile:
    """Read the header of a picture.

    `Image.open` is not used because it warns or fails at a limit that is global to the process.
    """
    prefix = file.read(16)
    complaint = ""
    # Headers and tags make Pillow warn of what we either fail on or do without. The filters
    # of `warnings` belong to the whole process, hence the lock; headers are quick.
    with _header_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in _FORMATS:
            factory, accept = Image.OPEN[name]
            # A text in place of True says that this Pillow lacks the codec.
            if accept is not None and accept(prefix) is not True:
                continue
            file.seek(0)
            try:
                return factory(file, str(path))
            except (SyntaxError, IndexError, TypeError) as error:
                complaint = str(error)
    if complaint:
        raise MediaError(path, _damage(ValueError(complaint)))
    raise MediaError(
        path,
        "It is not a picture, whatever its name says, or one of an unknown format. "
        "Known are JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC and AVIF.",
    )


def _read_exif(image: ImageFile) -> tuple[Tags, int]:
    """What the tags say, and the EXIF orientation, 1 to 8; broken tags say nothing."""
    with _header_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exif = image.getexif()
            orientation = exif.get(ExifTags.Base.Orientation, 1)
        except Exception:  # noqa: BLE001 - tags are a bonus, and break in any way there is
            return Tags(), 1
        try:
            tags = tags_of_photo(exif)
        except Exception:  # noqa: BLE001 - as above; the orientation may still be right
            tags = Tags()
    return tags, orientation if isinstance(orientation, int) else 1


def _times(size: tuple[int, int], frame_px: int, *, gap: float = 1.0) -> tuple[int, int]:
    """The size scaled down so that its longer side is at most `gap * frame_px`."""
    scale = min(1.0, gap * frame_px / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _plain(image: Image.Image) -> Image.Image:
    """The same picture in a mode that scales smoothly: L, RGB, RGBA or CMYK."""
    match image.mode:
        case "L" | "RGB" if "transparency" in image.info:
            return image.convert("RGBA")
        case "L" | "RGB" | "RGBA" | "CMYK":
            return image
        case "1":
            return image.convert("L")
        case "P":
            return image.convert("RGBA" if "transparency" in image.info else "RGB")
        case "LA" | "PA" | "La" | "RGBa":
            return image.convert("RGBA")
        case mode if mode.startswith("I;16"):
            return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
        case "I" | "F":
            return Image.fromarray(_to_8_bit(np.asarray(image, dtype=np.float64)))
        case _:
            return image.convert("RGB")


def _to_8_bit(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Stretch measured values to the grey levels; their range is not known beforehand."""
    values = np.where(np.isfinite(values), values, 0.0)
    low, high = float(values.min()), float(values.max())
    if low < 0 or high > 255:
        values = (values - low) * (255.0 / (high - low))
    return values.astype(np.uint8)


def _to_rgb(
    image: Image.Image, size: tuple[int, int], box: tuple[float, float, float, float] | None
) -> Image.Image:
    if image.size != size:
        image = image.resize(size, Image.Resampling.BICUBIC, box, reducing_gap=_REDUCING_GAP)
    if image.mode == "RGBA":
        ground = Image.new("RGB", size, (255, 255, 255))
        ground.paste(image, mask=image.getchannel("A"))
        return ground
    return image if image.mode == "RGB" else image.convert("RGB")
