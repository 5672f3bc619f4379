"""A small life in photos. Owns: the folders that the pictures of the window are taken of.

The photos are scikit-image's sample photos, cropped and given a date, a place and a camera; there
is a video cut from them, copies of some, and one file that is torn. Nothing is fetched, and nothing
here ships.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from PIL import ExifTags, Image

from leccr_engine.library.filters import Filters
from leccr_engine.library.library import Library
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["make_photos", "say_what_a_person_would"]

Box = tuple[float, float, float, float]
"""Left, top, right and bottom of a crop, as shares of the sides."""

WHOLE: Box = (0, 0, 1, 1)
CROPS: tuple[Box, ...] = (WHOLE, (0.1, 0.05, 0.95, 0.9), (0.0, 0.1, 0.8, 1), (0.22, 0, 0.78, 1))
"""How one motif becomes several photos; the last stands upright."""


@dataclass(frozen=True, slots=True)
class Outing:
    """What was photographed on one day.

    Attributes:
        folder: below the folder of photos.
        day: when.
        place: degrees north and east; None where the camera did not know.
        camera: maker and model.
        motifs: names of scikit-image's files.
        crops: how many photos of each.
    """

    folder: str
    day: datetime
    place: tuple[float, float] | None
    camera: tuple[str, str]
    motifs: tuple[str, ...]
    crops: int


PHONE, CAMERA = ("Fairphone", "Fairphone 5"), ("FUJIFILM", "X100V")
OUTINGS = (
    Outing(
        "2025/Lisbon",
        datetime(2025, 8, 17, 9, 5),
        (38.7139, -9.1394),
        PHONE,
        ("coffee.png", "chelsea.png", "motorcycle_left.png"),
        3,
    ),
    Outing(
        "2025/Lisbon",
        datetime(2025, 8, 16, 18, 40),
        (38.6979, -9.2065),
        PHONE,
        ("motorcycle_right.png", "coins.png"),
        2,
    ),
    Outing(
        "2025/Cape Canaveral",
        datetime(2025, 5, 3, 14, 20),
        (28.3922, -80.6077),
        CAMERA,
        ("rocket.jpg", "astronaut.png"),
        4,
    ),
    Outing(
        "2025/Home",
        datetime(2025, 2, 9, 11, 0),
        (52.5200, 13.4050),
        PHONE,
        ("chelsea.png", "cell.png"),
        3,
    ),
    Outing(
        "2024/Atacama",
        datetime(2024, 11, 2, 22, 10),
        (-24.6272, -70.4045),
        CAMERA,
        ("hubble_deep_field.jpg", "moon.png"),
        4,
    ),
    Outing(
        "2024/Kyoto",
        datetime(2024, 4, 6, 8, 30),
        (35.0116, 135.7681),
        CAMERA,
        ("coffee.png", "clock_motion.png"),
        3,
    ),
    Outing(
        "2023/Cambridge",
        datetime(2023, 9, 24, 16, 0),
        (42.3601, -71.0942),
        CAMERA,
        ("camera.png", "page.png"),
        2,
    ),
    Outing("2023/Home", datetime(2023, 1, 1, 0, 12), None, PHONE, ("moon.png", "text.png"), 2),
)
SCENES = (
    ("coffee.png", 6),
    ("chelsea.png", 5),
    ("motorcycle_left.png", 6),
    ("chelsea.png", 4),
    ("rocket.jpg", 5),
)
"""Of the video: what is seen, for how many seconds."""

VIDEO_PX = (768, 432)
FRAMES_A_SECOND = 15


def make_photos(folder: Path) -> Path:
    """Fill a folder; one that is filled is left as it is.

    Returns:
        The folder.
    """
    if folder.exists():
        return folder
    for outing in OUTINGS:
        for number, (motif, box) in enumerate(_photos_of(outing)):
            taken = outing.day + timedelta(minutes=7 * number)
            path = folder / outing.folder / f"IMG_{taken:%m%d_%H%M}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            exif = _exif(taken, outing.place, outing.camera)
            _crop(motif, box).save(path, quality=92, exif=exif)
    trip = folder / OUTINGS[0].folder
    _make_video(trip / "A morning in Lisbon.mp4", OUTINGS[0].day + timedelta(hours=3))
    _make_copies(folder)
    torn = trip / "IMG_0817_1200.jpg"
    torn.write_bytes(next(iter(trip.glob("*.jpg"))).read_bytes()[:2000])
    return folder


def say_what_a_person_would(library_folder: Path) -> None:
    """Give a library favourites, ratings, albums and saved searches."""
    with Library.open(library_folder) as library:
        user = library.user
        if user.albums():
            return
        photos = library.browse(Filters(kind=MediaKind.PHOTO), limit=100)
        hashes = [photo.content_hash for photo in photos if photo.content_hash is not None]
        user.set_favourite(hashes[1:40:6], True)
        user.set_rating(hashes[2:30:5], 4)
        user.set_rating(hashes[:3], 5)
        for name, chosen in (("Lisbon", hashes[:12]), ("For the wall", hashes[12:30:4])):
            user.add_to_album(user.add_album(name), chosen)
        user.save_search("Cats", "cat", Filters())
        user.save_search("Motorcycles this year", "motorcycle", Filters())


def _photos_of(outing: Outing) -> Iterator[tuple[str, Box]]:
    for motif in outing.motifs:
        for box in CROPS[: outing.crops]:
            yield motif, box


def _crop(motif: str, box: Box) -> Image.Image:
    spec = find_spec("skimage")
    if spec is None or spec.origin is None:
        raise SystemExit("The photos come inside scikit-image: pip install scikit-image")
    with Image.open(Path(spec.origin).parent / "data" / motif) as picture:
        width, height = picture.size
        left, top, right, bottom = box
        edges = (
            round(left * width),
            round(top * height),
            round(right * width),
            round(bottom * height),
        )
        return picture.convert("RGB").crop(edges)


def _exif(
    taken: datetime, place: tuple[float, float] | None, camera: tuple[str, str]
) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = camera
    exif[ExifTags.IFD.Exif] = {ExifTags.Base.DateTimeOriginal: f"{taken:%Y:%m:%d %H:%M:%S}"}
    if place is not None:
        north, east = place
        exif[ExifTags.IFD.GPSInfo] = {
            ExifTags.GPS.GPSLatitudeRef: "N" if north >= 0 else "S",
            ExifTags.GPS.GPSLatitude: _degrees(north),
            ExifTags.GPS.GPSLongitudeRef: "E" if east >= 0 else "W",
            ExifTags.GPS.GPSLongitude: _degrees(east),
        }
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = (abs(value) % 1) * 60
    return float(int(abs(value))), float(int(minutes)), (minutes % 1) * 60


def _make_copies(folder: Path) -> None:
    """Exact copies of some photos, and smaller ones as a messenger sends them."""
    backup, sent = folder / "Backup", folder / "Sent"
    backup.mkdir()
    sent.mkdir()
    for path in sorted((folder / "2025" / "Cape Canaveral").glob("*.jpg"))[:3]:
        shutil.copy2(path, backup / path.name)
    for path in sorted((folder / "2025" / "Home").glob("*.jpg"))[:2]:
        with Image.open(path) as picture:
            picture.thumbnail((320, 320))
            picture.save(sent / path.name, quality=70)
        # Sent without what the camera wrote, so that the file's own time counts.
        received = datetime(2025, 2, 10, 19, 30, tzinfo=UTC).timestamp()
        os.utime(sent / path.name, (received, received))


def _make_video(path: Path, made_at: datetime) -> None:
    """The scenes one after the other, the view moving slowly over each."""
    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as container:
        container.metadata["creation_time"] = made_at.isoformat()
        stream = container.add_stream("libx264", rate=FRAMES_A_SECOND)
        stream.width, stream.height = VIDEO_PX
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = 2 * FRAMES_A_SECOND
        step = 0
        for motif, seconds in SCENES:
            for pixels in _pan(motif, seconds * FRAMES_A_SECOND):
                frame = av.VideoFrame.from_ndarray(pixels)
                frame.pts, frame.time_base = step, Fraction(1, FRAMES_A_SECOND)
                container.mux(stream.encode(frame))
                step += 1
        container.mux(stream.encode(None))


def _pan(motif: str, frames: int) -> Iterator[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    width, height = VIDEO_PX
    picture = _crop(motif, WHOLE)
    scale = 1.15 * max(width / picture.width, height / picture.height)
    pixels = np.asarray(
        picture.resize((round(picture.width * scale), round(picture.height * scale)))
    )
    down, across = pixels.shape[0] - height, pixels.shape[1] - width
    for number in range(frames):
        share = number / frames
        top, left = round(down * (1 - share)), round(across * share)
        yield np.ascontiguousarray(pixels[top : top + height, left : left + width])
