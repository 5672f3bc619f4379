"""Photos: formats, orientation, tags, pixel modes, limits and damage."""

from __future__ import annotations

import contextlib
import struct
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageFile, ImageOps

from leccr_engine.errors import MediaError
from leccr_engine.media import decode
from leccr_engine.media.photos import decode_photo
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

RED, WHITE = (200, 30, 30), (255, 255, 255)


def frame_of(path: Path, frame_px: int = 576) -> NDArray[np.uint8]:
    (moment,) = decode_photo(path, frame_px=frame_px).moments
    assert (moment.start_ms, moment.end_ms) == (0, 0)
    assert moment.frames.dtype == np.uint8
    assert moment.frames.shape[0] == 1
    frame: NDArray[np.uint8] = moment.frames[0]
    return frame


def assert_upright(frame: NDArray[np.uint8], colour: tuple[int, int, int], within: int) -> None:
    """White in the middle of the top left quarter, `colour` in that of the three others."""
    height, width = frame.shape[:2]
    for row, column in ((1, 1), (1, 3), (3, 1), (3, 3)):
        pixel = frame[row * height // 4, column * width // 4].astype(int)
        expected = WHITE if (row, column) == (1, 1) else colour
        assert np.abs(pixel - expected).max() <= within, (row, column, pixel)


@pytest.mark.parametrize("name", ["jpeg", "png", "webp", "gif", "bmp", "tiff", "heic", "avif"])
def test_every_format(name: str, photo_samples: dict[str, Path]) -> None:
    if name not in photo_samples:
        pytest.skip(f"nothing here can write {name}")
    decoded = decode(photo_samples[name], MediaKind.PHOTO)
    assert (decoded.info.kind, decoded.info.duration_ms) == (MediaKind.PHOTO, None)
    assert (decoded.info.width_px, decoded.info.height_px) == (64, 48)
    assert_upright(decoded.moments[0].frames[0], RED, within=12)


@pytest.mark.parametrize("name", ["palette_png", "palette_gif", "alpha_png"])
def test_colour_modes(name: str, photo_samples: dict[str, Path]) -> None:
    assert_upright(frame_of(photo_samples[name]), RED, within=12)


def test_cmyk(photo_samples: dict[str, Path]) -> None:
    assert_upright(frame_of(photo_samples["cmyk_jpeg"]), RED, within=16)


@pytest.mark.parametrize("name", ["grey_jpeg", "grey16_png", "grey_alpha_png"])
def test_grey_modes(name: str, photo_samples: dict[str, Path]) -> None:
    luma = round(0.299 * 200 + 0.587 * 30 + 0.114 * 30)
    assert_upright(frame_of(photo_samples[name]), (luma, luma, luma), within=6)


def test_bilevel(photo_samples: dict[str, Path]) -> None:
    frame = frame_of(photo_samples["bilevel_tiff"])
    assert (frame[:24, :32] == 255).all()
    assert 40 < frame[24:].mean() < 140


@pytest.mark.parametrize("kind", ["I", "F"])
def test_measured_values_are_stretched(kind: str, tmp_path: Path) -> None:
    values = np.linspace(0, 70_000, 48 * 64).reshape(48, 64)
    array = values.astype(np.int32 if kind == "I" else np.float32)
    Image.fromarray(array).save(tmp_path / "x.tif")
    frame = frame_of(tmp_path / "x.tif")
    assert (int(frame.min()), int(frame.max())) == (0, 255)


@pytest.mark.parametrize("mode", ["P", "RGB", "L", "RGBA"])
def test_transparent_parts_are_white(mode: str, tmp_path: Path) -> None:
    picture = Image.new("RGBA", (40, 40), (10, 20, 30, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 40, 20))
    options: dict[str, Any] = {}
    if mode == "P":
        stored = picture.quantize(8)
    elif mode == "RGBA":
        stored = picture
    else:
        stored = picture.convert("RGB").convert(mode)
        options["transparency"] = (0, 0, 0) if mode == "RGB" else 0
    stored.save(tmp_path / "x.png", **options)
    frame = frame_of(tmp_path / "x.png", frame_px=20)
    assert (frame[:8] == 255).all()
    assert (frame[12:] < 60).all()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff", ".heic", ".avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation(
    suffix: str,
    orientation: int,
    make_photo: Callable[..., Path],
    photo_samples: dict[str, Path],
    tmp_path: Path,
) -> None:
    if suffix in {".heic", ".avif"} and suffix[1:] not in photo_samples:
        pytest.skip(f"nothing here can write {suffix}")
    path = make_photo(tmp_path / f"x{suffix}", size=(96, 64), orientation=orientation)
    decoded = decode_photo(path, frame_px=48)
    assert (decoded.info.width_px, decoded.info.height_px) == (96, 64)
    assert decoded.moments[0].frames.shape == (1, 32, 48, 3)
    assert_upright(decoded.moments[0].frames[0], RED, within=12)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff", ".heic", ".avif"])
def test_tags(
    suffix: str,
    make_photo: Callable[..., Path],
    photo_samples: dict[str, Path],
    tmp_path: Path,
) -> None:
    if suffix in {".heic", ".avif"} and suffix[1:] not in photo_samples:
        pytest.skip(f"nothing here can write {suffix}")
    taken_at = datetime(2019, 3, 31, 2, 30, 59)
    path = make_photo(
        tmp_path / f"x{suffix}",
        taken_at=taken_at,
        gps=(-33.8568, 151.2153),
        camera=("Canon", "Canon EOS 5D"),
    )
    info = decode_photo(path, frame_px=32).info
    assert info.taken_at == taken_at
    assert info.latitude == pytest.approx(-33.8568, abs=1e-5)
    assert info.longitude == pytest.approx(151.2153, abs=1e-5)
    assert info.camera == "Canon EOS 5D"


def save_with(path: Path, exif: Image.Exif) -> Path:
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    return path


def test_date_falls_back_and_nonsense_is_not_said(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = "2001:02:03 04:05:06"
    exif[ExifTags.IFD.Exif] = {ExifTags.Base.DateTimeOriginal: "0000:00:00 00:00:00"}
    exif[ExifTags.Base.Make] = "Acme\0\0"
    exif[ExifTags.Base.Model] = " One "
    exif[ExifTags.IFD.GPSInfo] = {
        ExifTags.GPS.GPSLatitude: (48.0, 51.0, 0.0),
        ExifTags.GPS.GPSLongitude: (2.0, 17.0, 0.0),
    }
    info = decode_photo(save_with(tmp_path / "x.jpg", exif), frame_px=8).info
    assert info.taken_at == datetime(2001, 2, 3, 4, 5, 6)
    assert info.camera == "Acme One"
    # Without its letters, a place could lie in either hemisphere.
    assert (info.latitude, info.longitude) == (None, None)


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(6, 160), junk=st.binary(max_size=8))
def test_broken_tags_never_fail_a_photo(
    cut: int, junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Acme"
    exif[ExifTags.IFD.Exif] = {ExifTags.Base.DateTimeOriginal: "2001:02:03 04:05:06"}
    exif[ExifTags.IFD.GPSInfo] = {ExifTags.GPS.GPSLatitude: (1.0, 2.0, 3.0)}
    block = exif.tobytes()
    block = block[:cut] + junk + block[cut + len(junk) :][: 200 - cut]
    path = tmp_path_factory.mktemp("tags") / "x.jpg"
    Image.new("RGB", (8, 8), RED).save(path, exif=block)
    assert frame_of(path).shape == (8, 8, 3)


def noisy(size: tuple[int, int], seed: int = 0) -> Image.Image:
    coarse = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".bmp"])
@pytest.mark.parametrize("size", [(1600, 1200), (1201, 377), (333, 1999), (40, 30)])
def test_scaling_is_close_to_the_full_decoding(
    suffix: str, size: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / f"x{suffix}"
    noisy(size).save(path)
    frame = frame_of(path, frame_px=200)
    scale = min(1.0, 200 / max(size))
    expected = (round(size[0] * scale), round(size[1] * scale))
    with Image.open(path) as full:
        reference = full.convert("RGB").resize(expected, Image.Resampling.BICUBIC)
    assert frame.shape == (expected[1], expected[0], 3)
    assert np.abs(frame.astype(int) - np.asarray(reference)).mean() < 2.0


def test_a_panorama_keeps_at_least_one_row(tmp_path: Path) -> None:
    noisy((3000, 2)).save(tmp_path / "x.png")
    assert frame_of(tmp_path / "x.png", frame_px=100).shape == (1, 100, 3)


def claim_size(path: Path, width: int, height: int) -> Path:
    """A PNG that says it is so large and holds nothing of it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", b"x") + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize(
    ("size", "said"), [((26_000, 12_000), "312 MP"), ((18_001, 10_000), "181 MP")]
)
def test_the_size_limit(size: tuple[int, int], said: str, tmp_path: Path) -> None:
    path = claim_size(tmp_path / "x.png", *size)
    with pytest.raises(MediaError) as caught:
        decode_photo(path, frame_px=64)
    assert caught.value.reason.startswith(f"{said} is over the 180 MP limit. ")


def test_sizes_between_pillows_limits_and_ours_are_decoded(tmp_path: Path) -> None:
    Image.new("1", (17_900, 10_001)).save(tmp_path / "x.png")
    assert frame_of(tmp_path / "x.png", frame_px=64).shape == (36, 64, 3)


def test_pillows_global_switches_are_left_alone(photo_samples: dict[str, Path]) -> None:
    limit = Image.MAX_IMAGE_PIXELS
    frame_of(photo_samples["jpeg"])
    assert limit == Image.MAX_IMAGE_PIXELS
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("text_jpeg", "not a picture, whatever its name says"),
        ("empty_jpeg", "empty"),
        ("cut_jpeg", "damaged"),
        ("cut_png", "damaged"),
        ("zeroed_jpeg", "its end is missing"),
    ],
)
def test_broken_files_say_why(name: str, reason: str, broken_samples: dict[str, Path]) -> None:
    with pytest.raises(MediaError, match=reason) as caught:
        decode_photo(broken_samples[name], frame_px=64)
    assert caught.value.path == broken_samples[name]


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no longer there"):
        decode_photo(tmp_path / "gone.jpg", frame_px=64)


@pytest.mark.parametrize("name", ["jpeg", "png", "webp", "gif", "bmp", "tiff", "heic", "avif"])
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damage_fails_cleanly_or_not_at_all(
    name: str,
    data: st.DataObject,
    photo_samples: dict[str, Path],
    tmp_path: Path,
) -> None:
    if name not in photo_samples:
        pytest.skip(f"nothing here can write {name}")
    content = bytearray(photo_samples[name].read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "x.jpg"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    with contextlib.suppress(MediaError):
        assert frame_of(path, frame_px=64).ndim == 3


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("padded", [False, True])
def test_a_cut_jpeg_is_never_half_grey(
    share: float, progressive: bool, padded: bool, tmp_path: Path
) -> None:
    whole = tmp_path / "whole.jpg"
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Acme"
    noisy((640, 480)).save(whole, progressive=progressive, exif=exif, quality=95)
    content = whole.read_bytes()
    kept = int(len(content) * share)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(content[:kept] + bytes(len(content) - kept) * padded)
    with pytest.raises(MediaError):
        decode_photo(cut, frame_px=64)


def test_what_follows_the_end_of_a_jpeg_does_not_matter(
    photo_samples: dict[str, Path], tmp_path: Path
) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(photo_samples["jpeg"].read_bytes() + b"Samsung trailer" + bytes(500))
    assert_upright(frame_of(path), RED, within=12)


def test_the_contents_count_not_the_suffix(photo_samples: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "really_a_png.jpg"
    path.write_bytes(photo_samples["png"].read_bytes())
    assert_upright(frame_of(path), RED, within=0)


def test_odd_names(make_photo: Callable[..., Path], tmp_path: Path) -> None:
    for name in ("犬 と 猫.jpg", "http:evil.png", "a%20b#c?.webp", "-x.gif"):
        assert_upright(frame_of(make_photo(tmp_path / name)), RED, within=12)


def test_threads_do_not_disturb_one_another(
    photo_samples: dict[str, Path], broken_samples: dict[str, Path]
) -> None:
    def outcome(path: Path) -> bytes | str:
        try:
            return frame_of(path, frame_px=40).tobytes()
        except MediaError as error:
            return error.reason

    paths = [*photo_samples.values(), broken_samples["cut_jpeg"], broken_samples["text_jpeg"]]
    alone = [outcome(path) for path in paths]
    before = sys.modules["warnings"].filters[:]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(outcome, paths * 12))
    assert together == alone * 12
    assert sys.modules["warnings"].filters == before


def test_upright_equals_pillows_own_transposing(
    make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_photo(tmp_path / "x.png", size=(31, 17), orientation=7)
    with Image.open(path) as image:
        reference = ImageOps.exif_transpose(image).convert("RGB")
    assert np.array_equal(frame_of(path), np.asarray(reference))
