"""One picture of a video: the right one, upright, small, and a reason where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from leccr_engine.errors import MediaError
from leccr_engine.media import still
from leccr_engine.media.still import decode_still
from leccr_engine.media.videos import decode_video

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

RED, GREEN, BLUE, BLACK = (200, 30, 30), (30, 200, 30), (30, 30, 200), (0, 0, 0)


def dominant(picture: NDArray[np.uint8]) -> int:
    """0, 1 or 2 for a picture that is red, green or blue."""
    return int(picture.mean(axis=(0, 1)).argmax())


def every_frame(path: Path) -> list[NDArray[np.uint8]]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


@pytest.mark.parametrize("gop", [1, 7, 250])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm", ".avi"])
def test_it_is_the_frame_that_decoding_everything_gives(
    suffix: str, gop: int, make_video: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_video(tmp_path / f"x{suffix}", [(RED, 1.5), (GREEN, 1.5)], gop=gop)
    frames = every_frame(path)
    for number in (0, 1, 14, 15, 23, 29):
        picture = decode_still(path, at_ms=number * 100, side_px=96)
        assert picture.dtype == np.uint8
        differences = [np.abs(picture.astype(int) - frame).mean() for frame in frames]
        assert int(np.argmin(differences)) == number
        assert min(differences) < 2


def test_the_moments_of_a_video_are_shown_by_their_own_pictures(
    video_samples: dict[str, Path],
) -> None:
    path = video_samples["cuts"]
    moments = decode_video(path, frame_px=96).moments
    shown = [dominant(decode_still(path, at_ms=m.start_ms, side_px=96)) for m in moments]
    assert shown == [0, 1, 2]


def test_behind_the_end_is_the_last_frame(video_samples: dict[str, Path]) -> None:
    assert dominant(decode_still(video_samples["cuts"], at_ms=3_600_000, side_px=96)) == 2


def test_without_a_position_a_black_start_is_left_out(
    make_video: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_video(tmp_path / "x.mp4", [(BLACK, 0.5), (GREEN, 9.5)])
    assert decode_still(path, at_ms=0, side_px=96).max() < 60
    assert dominant(decode_still(path, at_ms=None, side_px=96)) == 1


def test_it_is_scaled_down_never_up(video_samples: dict[str, Path]) -> None:
    path = video_samples["mp4"]
    assert decode_still(path, at_ms=0, side_px=48).shape == (32, 48, 3)
    assert decode_still(path, at_ms=0, side_px=4_000).shape == (64, 96, 3)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_it_stands_as_the_video_is_played(
    rotation: int, make_video: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_video(tmp_path / "x.mp4", rotation=rotation)
    upright = np.rot90(every_frame(path)[0], -rotation // 90).astype(int)
    picture = decode_still(path, at_ms=0, side_px=96)
    assert picture.shape == upright.shape
    assert np.abs(picture - upright).mean() < 2


def test_key_frames_far_apart_cost_no_more_than_the_limit(
    make_video: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_video(tmp_path / "x.mp4", [(RED, 2.0), (GREEN, 2.0)], gop=250)
    monkeypatch.setattr(still, "_MAX_FRAMES", 5)
    assert dominant(decode_still(path, at_ms=3_000, side_px=96)) == 0


@pytest.mark.parametrize("name", ["text_mp4", "empty_mp4", "cut_mp4", "sound_only_mp4"])
def test_what_has_no_picture_says_so(name: str, broken_samples: dict[str, Path]) -> None:
    with pytest.raises(MediaError, match=broken_samples[name].name):
        decode_still(broken_samples[name], at_ms=0, side_px=96)


def test_a_file_that_vanished_says_so(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"gone\.mp4"):
        decode_still(tmp_path / "gone.mp4", at_ms=None, side_px=96)
