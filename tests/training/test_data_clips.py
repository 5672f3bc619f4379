"""Frames of clips: spread evenly over all of it, upright; broken files are named."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from leccr_engine.errors import MediaError
from leccr_training.data.clips import read_clip

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

RED, GREEN, BLUE = (200, 30, 30), (30, 200, 30), (30, 30, 200)


def _colours(frames: NDArray[np.uint8]) -> str:
    """Say which channel leads in each frame."""
    return "".join("rgb"[int(frame.mean(axis=(0, 1)).argmax())] for frame in frames)


@pytest.mark.parametrize("gop", [5, 250], ids=["many key frames", "one key frame"])
def test_frames_are_spread_evenly(make_video: Any, tmp_path: Path, gop: int) -> None:
    path = make_video(tmp_path / "clip.mp4", [(RED, 2.0), (GREEN, 4.0), (BLUE, 2.0)], gop=gop)
    frames = read_clip(path, frames=8, frame_px=48)
    assert frames.dtype == np.uint8
    assert frames.shape == (8, 32, 48, 3)
    assert _colours(frames) == "rrggggbb"
    assert _colours(read_clip(path, frames=1, frame_px=48)) == "g"
    assert _colours(read_clip(path, frames=4, frame_px=48)) == "rggb"


def test_frames_are_the_middles_of_equal_parts(make_video: Any, tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.mp4", [((50 * i, 250 - 50 * i, 0), 2.0) for i in range(5)])
    red = read_clip(path, frames=5, frame_px=96).mean(axis=(1, 2))[:, 0]
    with av.open(str(path)) as container:
        naive = [
            frame.to_ndarray(format="rgb24").mean(axis=(0, 1))[0]
            for index, frame in enumerate(container.decode(video=0))
            if index % 20 == 10
        ]
    np.testing.assert_allclose(red, naive, atol=3)


def test_a_clip_gives_no_frame_twice(make_video: Any, tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.mp4", [(RED, 2.0)])
    frames = read_clip(path, frames=64, frame_px=96)
    assert 5 <= len(frames) <= 20
    assert all((one != other).any() for one, other in itertools.pairwise(frames))


def test_a_clip_without_a_length_is_covered(make_video: Any, tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.mkv", [(RED, 4.0), (GREEN, 4.0)])
    content = path.read_bytes()
    at = content.index(b"\x44\x89")  # Matroska's Duration
    path.write_bytes(content[:at] + b"\xec" + content[at + 2 :])  # now Void
    with av.open(str(path)) as container:
        assert not container.duration
    assert _colours(read_clip(path, frames=4, frame_px=96)) == "rrgg"


def test_frames_stand_upright_and_are_never_enlarged(video_samples: dict[str, Path]) -> None:
    assert read_clip(video_samples["turned"], frames=2, frame_px=512).shape == (2, 96, 64, 3)


@pytest.mark.parametrize("name", ["mp4", "mov", "mkv", "webm", "avi"])
def test_every_container(video_samples: dict[str, Path], name: str) -> None:
    assert _colours(read_clip(video_samples[name], frames=4, frame_px=96)) == "rrrr"


@pytest.mark.parametrize("name", ["text_mp4", "empty_mp4", "cut_mp4", "sound_only_mp4"])
def test_broken_files_are_named(broken_samples: dict[str, Path], name: str) -> None:
    with pytest.raises(MediaError) as caught:
        read_clip(broken_samples[name], frames=4, frame_px=96)
    assert caught.value.path == broken_samples[name]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no longer there"):
        read_clip(tmp_path / "video7.mp4", frames=4, frame_px=96)


def test_a_clip_that_breaks_off_is_covered_as_far_as_it_goes(
    make_video: Any, tmp_path: Path
) -> None:
    whole = make_video(tmp_path / "whole.mkv", [(RED, 4.0), (GREEN, 4.0), (BLUE, 8.0)], gop=10)
    cut = tmp_path / "cut.mkv"
    content = whole.read_bytes()
    cut.write_bytes(content[: len(content) // 2])
    frames = read_clip(cut, frames=6, frame_px=96)
    assert _colours(frames).startswith("rr")
    assert 3 <= len(frames) <= 6


def test_a_clip_of_damaged_pictures_is_named(make_video: Any, tmp_path: Path) -> None:
    path = make_video(tmp_path / "clip.avi")
    content = bytearray(path.read_bytes())
    start = content.index(b"movi")
    content[start + 12 : content.index(b"idx1")] = bytes(content.index(b"idx1") - start - 12)
    path.write_bytes(content)
    with pytest.raises(MediaError, match=r"clip\.avi"):
        read_clip(path, frames=4, frame_px=96)
