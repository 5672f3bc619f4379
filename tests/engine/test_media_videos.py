"""Videos: containers, moments, turning, tags, damage, and how much is decoded."""

from __future__ import annotations

import contextlib
from datetime import datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leccr_engine.errors import MediaError
from leccr_engine.media import decode, sampling
from leccr_engine.media.metadata import tags_of_video
from leccr_engine.media.sampling import FrameSampler
from leccr_engine.media.videos import decode_video
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from av.packet import Packet
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    from leccr_engine.types import DecodedMedia

RED, GREEN, BLUE, BLACK = (200, 30, 30), (30, 200, 30), (30, 30, 200), (0, 0, 0)


def dominant(frame: NDArray[np.uint8]) -> int:
    """0, 1 or 2 for a frame that is red, green or blue."""
    return int(frame.mean(axis=(0, 1)).argmax())


def assert_covers(decoded: DecodedMedia) -> None:
    moments = decoded.moments
    assert moments[0].start_ms == 0
    assert moments[-1].end_ms == decoded.info.duration_ms
    for before, after in pairwise(moments):
        assert before.end_ms == after.start_ms
    for moment in moments:
        assert moment.start_ms <= moment.end_ms
        assert moment.frames.dtype == np.uint8
        assert moment.frames.ndim == 4


@pytest.mark.parametrize("name", ["mp4", "mov", "mkv", "webm", "avi", "with_sound"])
def test_every_container(name: str, video_samples: dict[str, Path]) -> None:
    decoded = decode(video_samples[name], MediaKind.VIDEO)
    info = decoded.info
    assert (info.kind, info.width_px, info.height_px) == (MediaKind.VIDEO, 96, 64)
    assert info.duration_ms == pytest.approx(2_000, abs=150)
    assert_covers(decoded)
    (moment,) = decoded.moments
    assert moment.frames.shape == (1, 64, 96, 3)
    assert dominant(moment.frames[0]) == 0


@pytest.mark.parametrize("gop", [1, 5, 250])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi"])
def test_hard_cuts_become_moments(
    suffix: str, gop: int, make_video: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_video(tmp_path / f"x{suffix}", [(RED, 4.0), (GREEN, 3.0), (BLUE, 5.0)], gop=gop)
    decoded = decode_video(path, frame_px=64)
    assert_covers(decoded)
    assert [dominant(moment.frames[0]) for moment in decoded.moments] == [0, 1, 2]
    second, third = decoded.moments[1:]
    assert 4_000 <= second.start_ms <= 4_600
    assert 7_000 <= third.start_ms <= 7_600


def test_a_black_intro_stands_for_nothing_but_itself(video_samples: dict[str, Path]) -> None:
    decoded = decode_video(video_samples["black_intro"], frame_px=96)
    assert_covers(decoded)
    first, second = decoded.moments
    assert first.frames.max() < 60
    assert dominant(second.frames[0]) == 1
    assert 3_000 <= second.start_ms <= 3_600


def test_a_short_black_start_never_stands_for_a_clip(
    make_video: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_video(tmp_path / "x.mp4", [(BLACK, 0.7), (GREEN, 0.6)])
    (moment,) = decode_video(path, frame_px=96).moments
    assert dominant(moment.frames[0]) == 1
    assert moment.frames[0].max() > 100


def test_several_frames_a_moment(make_video: Callable[..., Path], tmp_path: Path) -> None:
    path = make_video(tmp_path / "x.mkv", [(RED, 6.0)])
    (moment,) = decode_video(path, frame_px=96, frames_per_moment=3).moments
    assert moment.frames.shape == (3, 64, 96, 3)
    # The square moves on, so that frames from different times differ.
    assert not np.array_equal(moment.frames[0], moment.frames[2])


def test_more_frames_to_describe(make_video: Callable[..., Path], tmp_path: Path) -> None:
    path = make_video(tmp_path / "x.mkv", [(RED, 6.0), (GREEN, 6.0)])
    plain = decode_video(path, frame_px=96).moments
    moments = decode_video(path, frame_px=96, frames_to_describe=4).moments
    for moment, expected in zip(moments, plain, strict=True):
        assert (moment.start_ms, moment.end_ms) == (expected.start_ms, expected.end_ms)
        assert np.array_equal(moment.frames, expected.frames)
        assert moment.frames_to_describe.shape == (4, 64, 96, 3)


def test_frames_are_scaled_down_never_up(make_video: Callable[..., Path], tmp_path: Path) -> None:
    path = make_video(tmp_path / "x.mp4", size=(96, 64))
    assert decode_video(path, frame_px=48).moments[0].frames.shape == (1, 32, 48, 3)
    assert decode_video(path, frame_px=4_000).moments[0].frames.shape == (1, 64, 96, 3)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_rotation(
    suffix: str, rotation: int, make_video: Callable[..., Path], tmp_path: Path
) -> None:
    plain = decode_video(make_video(tmp_path / f"plain{suffix}"), frame_px=96)
    turned = decode_video(make_video(tmp_path / f"x{suffix}", rotation=rotation), frame_px=96)
    expected = np.rot90(plain.moments[0].frames[0], -rotation // 90).astype(int)
    assert (turned.info.height_px, turned.info.width_px) == expected.shape[:2]
    assert turned.moments[0].frames.shape == (1, *expected.shape)
    # The encoder does not write the same bits each time.
    assert np.abs(turned.moments[0].frames[0] - expected).mean() < 4


def test_tags_of_a_phone(make_video: Callable[..., Path], tmp_path: Path) -> None:
    path = make_video(
        tmp_path / "x.mov",
        metadata={
            "creation_time": "2021-07-01T10:00:00.000000Z",
            "com.apple.quicktime.creationdate": "2021-07-01T12:00:00+0200",
            "com.apple.quicktime.location.ISO6709": "-33.8568+151.2153+004.000/",
            "com.apple.quicktime.make": "Apple",
            "com.apple.quicktime.model": "iPhone 12",
        },
    )
    info = decode_video(path, frame_px=32).info
    assert info.taken_at == datetime(2021, 7, 1, 12, 0, 0)
    assert (info.latitude, info.longitude) == (-33.8568, 151.2153)
    assert info.camera == "Apple iPhone 12"


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_creation_time(suffix: str, make_video: Callable[..., Path], tmp_path: Path) -> None:
    said = {"creation_time": "2021-07-01T10:00:00.000000Z"}
    info = decode_video(make_video(tmp_path / f"x{suffix}", metadata=said), frame_px=32).info
    assert info.taken_at == datetime(2021, 7, 1, 10, 0, 0)
    assert info.latitude is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("+48.8577+002.2950/", (48.8577, 2.295)),
        ("+4851.462-00217.700/", (48.8577, -2.295)),
        ("-485127.72+0021742.0+35.1/", (-48.8577, 2.295)),
        ("+00.0000+000.0000/", (None, None)),
        ("+95.0+002.0/", (None, None)),
        ("nowhere", (None, None)),
    ],
)
def test_iso6709(text: str, place: tuple[float | None, float | None]) -> None:
    tags = tags_of_video({"location": text})
    assert (tags.latitude, tags.longitude) == pytest.approx(place, abs=1e-6)


def test_clocks_that_were_never_set_say_nothing() -> None:
    assert tags_of_video({"creation_time": "1904-01-01T00:00:00.000000Z"}).taken_at is None
    assert tags_of_video({"creation_time": "2020-13-45T00:00:00Z"}).taken_at is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("text_mp4", "It is not a video, or its start or its index is missing"),
        ("empty_mp4", "empty"),
        ("cut_mp4", "It is not a video, or its start or its index is missing"),
        ("sound_only_mp4", "no video in it"),
    ],
)
def test_broken_files_say_why(
    name: str, reason: str, broken_samples: dict[str, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(MediaError, match=reason) as caught:
        decode_video(broken_samples[name], frame_px=64)
    assert caught.value.path == broken_samples[name]
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no longer there"):
        decode_video(tmp_path / "gone.mp4", frame_px=64)


def test_a_playlist_opens_nothing_else(video_samples: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "list.mp4"
    path.write_text(f"ffconcat version 1.0\nfile '{video_samples['mp4']}'\n")
    with pytest.raises(MediaError):
        decode_video(path, frame_px=64)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi", ".webm"])
def test_what_is_there_of_a_video_that_breaks_off_is_kept(
    suffix: str,
    make_video: Callable[..., Path],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    whole = make_video(
        tmp_path / f"whole{suffix}", [(RED, 6.0), (BLUE, 6.0)], gop=10, faststart=True
    )
    content = whole.read_bytes()
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(content[: len(content) * 3 // 4])
    decoded = decode_video(cut, frame_px=96)
    assert_covers(decoded)
    assert dominant(decoded.moments[0].frames[0]) == 0
    assert decoded.info.duration_ms is not None
    assert 2_000 < decoded.info.duration_ms < 11_500
    if suffix == ".mp4":  # its index says how long it should be
        assert decoded.missing is not None
        assert "of 12.0 seconds" in decoded.missing
    assert decode_video(whole, frame_px=96).missing is None
    assert capfd.readouterr() == ("", "")


def test_a_damaged_stretch_is_left_out(make_video: Callable[..., Path], tmp_path: Path) -> None:
    path = make_video(tmp_path / "x.mkv", [(RED, 4.0), (GREEN, 4.0), (BLUE, 4.0)], gop=10)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle - 400 : middle + 400] = bytes(800)
    path.write_bytes(content)
    decoded = decode_video(path, frame_px=96)
    assert_covers(decoded)
    assert dominant(decoded.moments[0].frames[0]) == 0


@pytest.mark.parametrize("name", ["mp4", "mkv", "webm", "avi"])
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damage_fails_cleanly_or_not_at_all(
    name: str, data: st.DataObject, video_samples: dict[str, Path], tmp_path: Path
) -> None:
    content = bytearray(video_samples[name].read_bytes())
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "x.mp4"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    with contextlib.suppress(MediaError):
        assert_covers(decode_video(path, frame_px=64))


def test_odd_names(video_samples: dict[str, Path], tmp_path: Path) -> None:
    for name in ("犬 と 猫.mp4", "http:x.mp4", "a%20b#c?%d.mp4", "-i.mp4"):
        path = tmp_path / name
        path.write_bytes(video_samples["mp4"].read_bytes())
        assert len(decode_video(path, frame_px=64).moments) == 1


def test_relative_paths(
    video_samples: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "http:x.mp4").write_bytes(video_samples["mp4"].read_bytes())
    monkeypatch.chdir(tmp_path)
    assert len(decode_video(Path("http:x.mp4"), frame_px=64).moments) == 1


class TestSampling:
    """How much of a stream is decoded."""

    @staticmethod
    def sample(
        path: Path, *, interval_s: float = 0.5, max_samples: int = 1_200, claim_s: float | None = 0
    ) -> tuple[list[float], int, float]:
        """Times of the samples, number of packets that were decoded, and the end."""
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            claimed = (container.duration or 0) / av.time_base if claim_s == 0 else claim_s
            sampler = FrameSampler(
                container,
                stream,
                interval_s=interval_s,
                max_samples=max_samples,
                duration_s=claimed,
            )
            fed = 0
            feed = sampler._feed

            def counting(packet: Packet[VideoStream] | None) -> list[av.VideoFrame]:
                nonlocal fed
                fed += packet is not None
                return feed(packet)

            sampler._feed = counting  # type: ignore[method-assign]
            times = [sampled.time_s for sampled in sampler]
            return times, fed, sampler.end_s

    def test_long_groups_are_seen_twice_a_second(
        self, make_video: Callable[..., Path], tmp_path: Path
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 8.0)])
        times, fed, end_s = self.sample(path)
        assert times == pytest.approx(np.arange(0, 8, 0.5), abs=0.15)
        assert fed == 80
        assert end_s == pytest.approx(8.0)

    def test_dense_key_frames_are_samples_enough(
        self, make_video: Callable[..., Path], tmp_path: Path
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 8.0)], gop=10)
        times, fed, _ = self.sample(path)
        assert times == pytest.approx(np.arange(8))
        assert fed == 8

    def test_pictures_that_are_all_key_frames_are_not_all_decoded(
        self, make_video: Callable[..., Path], tmp_path: Path
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 8.0)], gop=1)
        times, fed, _ = self.sample(path)
        assert fed == len(times) <= 20

    def test_beyond_the_budget_only_key_frames_are_decoded(
        self, make_video: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 24.0)], gop=40)
        monkeypatch.setattr(sampling, "_BUDGET_PX", 0.0)
        times, fed, _ = self.sample(path)
        assert times == pytest.approx([0, 4, 8, 12, 16, 20])
        assert fed == 6

    def test_a_hole_is_filled_from_the_reserve_and_given_up_beyond_it(
        self, make_video: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 36.0)], gop=1_000)
        monkeypatch.setattr(sampling, "_BUDGET_PX", 0.0)
        assert len(self.sample(path)[0]) > 60
        monkeypatch.setattr(sampling, "_RESERVE_PX", 180 * 96 * 64.0)
        monkeypatch.setattr(sampling, "_HEAD_START", 1.0)
        times, fed, end_s = self.sample(path)
        assert 9 < max(times) < 30
        assert fed <= 180
        assert end_s == pytest.approx(36.0)

    @pytest.mark.parametrize("claim_s", [0, None, 1.0])
    def test_the_number_of_samples_is_bounded_whatever_the_file_claims(
        self, claim_s: float | None, make_video: Callable[..., Path], tmp_path: Path
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 40.0)], gop=5)
        times, _, _ = self.sample(path, max_samples=8, claim_s=claim_s)
        assert 4 <= len(times) <= 32
        assert times == sorted(times)
        assert times[-1] > 24

    def test_holding_back_little_data_changes_nothing(
        self, make_video: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = make_video(tmp_path / "x.mp4", [(RED, 8.0)])
        whole = self.sample(path)
        monkeypatch.setattr(sampling, "_PIECE_BYTES", 50)
        assert self.sample(path) == whole


def test_a_video_whose_clock_does_not_start_at_zero(tmp_path: Path) -> None:
    path = tmp_path / "x.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for step in range(30):
            frame = av.VideoFrame.from_ndarray(np.full((64, 96, 3), RED, np.uint8))
            frame.pts, frame.time_base = step + 1_000, Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    (moment,) = decode_video(path, frame_px=64).moments
    assert moment.start_ms == 0
    assert moment.end_ms == pytest.approx(3_000, abs=100)
