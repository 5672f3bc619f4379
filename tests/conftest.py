"""Media made for the tests. Owns: every photo and video a test reads.

Nothing here comes from a real library: pictures and clips are drawn, encoded and, where a
broken file is wanted, cut. Ready-made files are session-scoped and read-only by agreement; a test
that changes a file makes its own with a factory.

Fixtures:
    make_photo: factory, one photo file of any format the suffix names.
    make_video: factory, one video file from a list of scenes.
    photo_samples: name -> path of ready-made photos, one per format and per oddity.
    video_samples: name -> path of ready-made videos, one per container and per oddity.
    broken_samples: name -> path of files that must fail, each in its own way.
"""

from __future__ import annotations

import io
import struct
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Protocol

import av
import numpy as np
import pillow_heif
import pytest
from PIL import ExifTags, Image, features

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from numpy.typing import NDArray

RGB = tuple[int, int, int]


class PhotoFactory(Protocol):
    """How `make_photo` is called; see the fixture."""

    def __call__(
        self,
        path: Path,
        *,
        size: tuple[int, int] = (64, 48),
        colour: RGB = (200, 30, 30),
        mode: str = "RGB",
        orientation: int | None = None,
        taken_at: datetime | None = None,
        gps: tuple[float, float] | None = None,
        camera: tuple[str, str] | None = None,
        frames: Sequence[RGB] | None = None,
    ) -> Path: ...


class VideoFactory(Protocol):
    """How `make_video` is called; see the fixture."""

    def __call__(
        self,
        path: Path,
        scenes: Sequence[tuple[RGB, float]] = (((200, 30, 30), 2.0),),
        *,
        size: tuple[int, int] = (96, 64),
        fps: int = 10,
        gop: int = 250,
        rotation: int = 0,
        metadata: dict[str, str] | None = None,
        audio: bool = False,
        faststart: bool = False,
    ) -> Path: ...


def _picture(size: tuple[int, int], colour: RGB) -> Image.Image:
    """A picture in `colour` whose top left quarter is white, so that a turn shows."""
    picture = Image.new("RGB", size, colour)
    picture.paste((255, 255, 255), (0, 0, size[0] // 2, size[1] // 2))
    return picture


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = (abs(value) % 1) * 60
    return float(int(abs(value))), float(int(minutes)), (minutes % 1) * 60


def _exif(
    orientation: int | None,
    taken_at: datetime | None,
    gps: tuple[float, float] | None,
    camera: tuple[str, str] | None,
) -> Image.Exif:
    exif = Image.Exif()
    if orientation is not None:
        exif[ExifTags.Base.Orientation] = orientation
    if camera is not None:
        exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = camera
    if taken_at is not None:
        stamp = taken_at.strftime("%Y:%m:%d %H:%M:%S")
        exif[ExifTags.IFD.Exif] = {ExifTags.Base.DateTimeOriginal: stamp}
    if gps is not None:
        latitude, longitude = gps
        exif[ExifTags.IFD.GPSInfo] = {
            ExifTags.GPS.GPSLatitudeRef: "N" if latitude >= 0 else "S",
            ExifTags.GPS.GPSLatitude: _degrees(latitude),
            ExifTags.GPS.GPSLongitudeRef: "E" if longitude >= 0 else "W",
            ExifTags.GPS.GPSLongitude: _degrees(longitude),
        }
    return exif


# What undoes each EXIF orientation, so that the stored pixels need the tag to stand upright.
_STORED_FOR = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.fixture(scope="session")
def make_photo() -> PhotoFactory:
    """Factory of photo files; the suffix of `path` names the format, parents are made.

    The picture is `colour` with a white top left quarter *as shown upright*; with
    `orientation` 2 to 8 the stored pixels are turned and the EXIF tag says how. `mode` is the
    stored pixel mode ("CMYK", "L", "P", "RGBA", "LA", "I;16", "1", ...). `gps` is (degrees north,
    degrees east), `camera` is (maker, model). `frames` gives the colours of further frames of
    an animation (GIF, WebP, PNG) or further pages (TIFF). Returns `path`.
    """

    def make(
        path: Path,
        *,
        size: tuple[int, int] = (64, 48),
        colour: RGB = (200, 30, 30),
        mode: str = "RGB",
        orientation: int | None = None,
        taken_at: datetime | None = None,
        gps: tuple[float, float] | None = None,
        camera: tuple[str, str] | None = None,
        frames: Sequence[RGB] | None = None,
    ) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = _picture(size, colour)
        if orientation in _STORED_FOR:
            picture = picture.transpose(_STORED_FOR[orientation])
        if mode == "I;16":
            grey = np.asarray(picture.convert("L"), dtype=np.uint16) * 257
            picture = Image.fromarray(grey)
        elif mode == "P":
            picture = picture.quantize(16)
        elif mode != "RGB":
            picture = picture.convert(mode)
        options: dict[str, Any] = {}
        exif = _exif(orientation, taken_at, gps, camera)
        is_heic = path.suffix.lower() in {".heic", ".heif"}
        if len(exif):
            # HEIC turns by its own boxes; its writer makes them from what the picture carries.
            (picture.info if is_heic else options)["exif"] = exif.tobytes()
        if frames:
            options["save_all"] = True
            options["append_images"] = [_picture(size, further) for further in frames]
        if is_heic:
            pillow_heif.register_heif_opener()
            options["quality"] = 90
        picture.save(path, **options)
        return path

    return make


def _can_write_heic() -> bool:
    return any("x265" in name.lower() for name in pillow_heif.libheif_info()["encoders"])


@pytest.fixture(scope="session")
def photo_samples(
    make_photo: PhotoFactory, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Ready-made photos, 64 x 48 as shown, red with a white top left quarter.

    Formats: "jpeg", "png", "webp", "gif" (3 frames, the first one red), "bmp", "tiff", and
    "heic", "avif" where this machine can encode them (test with `in`). Oddities: "cmyk_jpeg",
    "grey_jpeg", "grey16_png", "palette_png", "palette_gif", "alpha_png", "grey_alpha_png",
    "bilevel_tiff". Portraits stored lying down: "turned_jpeg" (48 x 64 as shown, orientation 6).
    """
    folder = tmp_path_factory.mktemp("photos")
    samples = {
        "jpeg": make_photo(folder / "jpeg.jpg"),
        "png": make_photo(folder / "png.png"),
        "webp": make_photo(folder / "webp.webp"),
        "gif": make_photo(folder / "gif.gif", frames=[(30, 200, 30), (30, 30, 200)]),
        "bmp": make_photo(folder / "bmp.bmp"),
        "tiff": make_photo(folder / "tiff.tiff"),
        "cmyk_jpeg": make_photo(folder / "cmyk.jpg", mode="CMYK"),
        "grey_jpeg": make_photo(folder / "grey.jpg", mode="L"),
        "grey16_png": make_photo(folder / "grey16.png", mode="I;16"),
        "palette_png": make_photo(folder / "palette.png", mode="P"),
        "palette_gif": make_photo(folder / "palette.gif", mode="P"),
        "alpha_png": make_photo(folder / "alpha.png", mode="RGBA"),
        "grey_alpha_png": make_photo(folder / "grey_alpha.png", mode="LA"),
        "bilevel_tiff": make_photo(folder / "bilevel.tif", mode="1"),
        "turned_jpeg": make_photo(folder / "turned.jpg", size=(48, 64), orientation=6),
    }
    if _can_write_heic():
        samples["heic"] = make_photo(folder / "heic.heic")
    if features.check("avif"):
        samples["avif"] = make_photo(folder / "avif.avif")
    return samples


_VIDEO_CODECS = {
    ".mp4": "libx264",
    ".m4v": "libx264",
    ".mov": "libx264",
    ".mkv": "libx264",
    ".webm": "libvpx",
    ".avi": "mpeg4",
}


def _video_frame(size: tuple[int, int], colour: RGB, step: int) -> NDArray[np.uint8]:
    """One frame: a gradient of `colour`, with a square of its colours swapped moving right."""
    width, height = size
    shade = np.linspace(0.6, 1.0, height)[:, None, None]
    frame: NDArray[np.uint8] = (shade * np.ones((1, width, 1)) * colour).astype(np.uint8)
    side = height // 8
    left = (step * 2) % (width - side)
    frame[height // 2 : height // 2 + side, left : left + side] = np.roll(colour, 1)
    return frame


def _add_silence(container: OutputContainer, stream: AudioStream, *, seconds: float) -> None:
    silence = np.zeros((1, int(8000 * seconds)), dtype=np.float32)
    samples = av.AudioFrame.from_ndarray(silence, format="fltp", layout="mono")
    samples.sample_rate, samples.pts = 8000, 0
    container.mux(stream.encode(samples))
    container.mux(stream.encode(None))


def _turn_by_tkhd(path: Path, rotation: int, size: tuple[int, int]) -> None:
    """Write the display matrix of the first track: shown turned clockwise by `rotation`."""
    width, height = size
    one = 1 << 16
    a, b, c, d, x, y = {
        90: (0, one, -one, 0, height * one, 0),
        180: (-one, 0, 0, -one, width * one, height * one),
        270: (0, -one, one, 0, 0, width * one),
    }[rotation]
    data = bytearray(path.read_bytes())
    # The matrix follows 40 bytes of version, times, track id, duration, layer and volume.
    at = data.index(b"tkhd") + 44
    data[at : at + 36] = struct.pack(">9i", a, b, 0, c, d, 0, x, y, 1 << 30)
    path.write_bytes(data)


@pytest.fixture(scope="session")
def make_video() -> VideoFactory:
    """Factory of video files; the suffix of `path` names the container, parents are made.

    `scenes` are (colour, seconds), one after the other with a hard cut between; each scene is
    a gradient with a small square moving over it (black is all black). `size` is as stored,
    before `rotation` (degrees clockwise, MP4 and MOV only). `gop` is the largest distance of key
    frames in frames.
    `metadata` goes into the container (e.g. "creation_time"), `audio` adds a silent track,
    `faststart` writes the index of an MP4 before its frames. Returns `path`.
    """

    def make(
        path: Path,
        scenes: Sequence[tuple[RGB, float]] = (((200, 30, 30), 2.0),),
        *,
        size: tuple[int, int] = (96, 64),
        fps: int = 10,
        gop: int = 250,
        rotation: int = 0,
        metadata: dict[str, str] | None = None,
        audio: bool = False,
        faststart: bool = False,
    ) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        suffix = path.suffix.lower()
        movflags = "use_metadata_tags" + ("+faststart" if faststart else "")
        options = {"movflags": movflags} if suffix in {".mp4", ".m4v", ".mov"} else {}
        with av.open(str(path), "w", options=options) as container:
            container.metadata.update(metadata or {})
            quick = {"deadline": "realtime", "cpu-used": "8"} if suffix == ".webm" else {}
            stream = container.add_stream(_VIDEO_CODECS[suffix], rate=fps, options=quick)
            assert isinstance(stream, av.VideoStream)
            stream.width, stream.height = size
            stream.pix_fmt = "yuv420p"
            stream.codec_context.gop_size = gop
            sound = container.add_stream("aac", rate=8000) if audio else None
            colours = [colour for colour, seconds in scenes for _ in range(round(seconds * fps))]
            for step, colour in enumerate(colours):
                frame = av.VideoFrame.from_ndarray(_video_frame(size, colour, step))
                frame.pts, frame.time_base = step, Fraction(1, fps)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
            if isinstance(sound, av.AudioStream):
                _add_silence(container, sound, seconds=len(colours) / fps)
        if rotation:
            _turn_by_tkhd(path, rotation, size)
        return path

    return make


@pytest.fixture(scope="session")
def video_samples(
    make_video: VideoFactory, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Ready-made videos, 96 x 64 at 10 frames a second.

    Containers, each 2 s of red: "mp4", "mov", "mkv", "webm", "avi". Oddities: "cuts" (MP4: 4 s
    red, 3 s green, 5 s blue, hard cuts), "black_intro" (MP4: 3 s black, then 4 s green),
    "turned" (MP4: 2 s red, shown 64 x 96, turned 90 degrees clockwise), "with_sound" (MKV).
    """
    folder = tmp_path_factory.mktemp("videos")
    red, green, blue, black = (200, 30, 30), (30, 200, 30), (30, 30, 200), (0, 0, 0)
    samples = {
        suffix: make_video(folder / f"clip.{suffix}")
        for suffix in ("mp4", "mov", "mkv", "webm", "avi")
    }
    samples["cuts"] = make_video(folder / "cuts.mp4", [(red, 4.0), (green, 3.0), (blue, 5.0)])
    samples["black_intro"] = make_video(folder / "intro.mp4", [(black, 3.0), (green, 4.0)])
    samples["turned"] = make_video(folder / "turned.mp4", rotation=90)
    samples["with_sound"] = make_video(folder / "sound.mkv", audio=True)
    return samples


def _sound_only(path: Path) -> Path:
    with av.open(str(path), "w") as container:
        _add_silence(container, container.add_stream("aac", rate=8000), seconds=1.0)
    return path


@pytest.fixture(scope="session")
def broken_samples(
    photo_samples: dict[str, Path],
    video_samples: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Path]:
    """Files that must each fail with a clear reason.

    "text_jpeg" (text named .jpg), "text_mp4" (text named .mp4), "empty_jpeg", "empty_mp4" (zero
    bytes), "cut_jpeg" and "cut_png" (second half missing), "zeroed_jpeg" (second half
    overwritten by zeros, as by a broken download), "cut_mp4" (index missing), "sound_only_mp4".
    """
    folder = tmp_path_factory.mktemp("broken")
    noise = np.random.default_rng(0).integers(0, 256, (96, 128, 3), dtype=np.uint8)
    buffers = {}
    for name in ("jpeg", "png"):
        buffer = io.BytesIO()
        Image.fromarray(noise).save(buffer, name)
        buffers[name] = buffer.getvalue()
    jpeg, png = buffers["jpeg"], buffers["png"]
    clip = video_samples["mp4"].read_bytes()
    contents = {
        "text_jpeg": ("text.jpg", b"This is a shopping list, not a picture.\n"),
        "text_mp4": ("text.mp4", b"This is a shopping list, not a film.\n" * 50),
        "empty_jpeg": ("empty.jpg", b""),
        "empty_mp4": ("empty.mp4", b""),
        "cut_jpeg": ("cut.jpg", jpeg[: len(jpeg) // 2]),
        "cut_png": ("cut.png", png[: len(png) // 2]),
        "zeroed_jpeg": ("zeroed.jpg", jpeg[: len(jpeg) // 2] + bytes(len(jpeg) // 2)),
        "cut_mp4": ("cut.mp4", clip[: clip.index(b"moov") - 4]),
    }
    samples = {}
    for name, (file_name, content) in contents.items():
        samples[name] = folder / file_name
        samples[name].write_bytes(content)
    samples["sound_only_mp4"] = _sound_only(folder / "sound_only.mp4")
    return samples
