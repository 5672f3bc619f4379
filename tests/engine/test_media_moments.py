"""Grouping samples into moments, and choosing the frames that stand for one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leccr_engine.media.display import Turn, shown_size, turn_of
from leccr_engine.media.moments import MomentGrouper, choose_frames, distance, take_sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from leccr_engine.types import Moment

HEIGHT, WIDTH = 36, 64


def picture(seed: int, *, brightest: int = 255) -> NDArray[np.uint8]:
    coarse = np.random.default_rng(seed).integers(0, brightest + 1, (6, 8, 3))
    return np.kron(coarse, np.ones((6, 8, 1))).astype(np.uint8)


def noise(frame: NDArray[np.uint8], seed: int, amount: int) -> NDArray[np.uint8]:
    grain = np.random.default_rng(seed).integers(-amount, amount + 1, frame.shape)
    return (frame.astype(int) + grain).clip(0, 255).astype(np.uint8)


def group(
    frames: list[NDArray[np.uint8]],
    *,
    step_ms: int = 500,
    count: int = 1,
    max_ms: int = 30_000,
    max_moments: int = 1_000,
    to_describe: int = 0,
    max_to_describe: int = 1_000,
) -> tuple[Moment, ...]:
    grouper = MomentGrouper(
        frames_per_moment=count,
        min_ms=1_000,
        max_ms=max_ms,
        max_moments=max_moments,
        frames_to_describe=to_describe,
        max_frames_to_describe=max_to_describe,
    )
    for index, frame in enumerate(frames):
        grouper.add(take_sample(index * step_ms, frame))
    return grouper.finish(len(frames) * step_ms)


def starts(moments: tuple[Moment, ...]) -> list[int]:
    return [moment.start_ms for moment in moments]


def test_distance_is_zero_for_the_same_and_about_one_for_black_and_white() -> None:
    black = take_sample(0, np.zeros((HEIGHT, WIDTH, 3), np.uint8)).look
    white = take_sample(0, np.full((HEIGHT, WIDTH, 3), 255, np.uint8)).look
    assert distance(white, white) == 0
    assert distance(black, white) == distance(white, black)
    assert 0.9 < distance(black, white) < 1.5


@pytest.mark.parametrize("brightest", [255, 40])
def test_cuts_are_found_in_light_and_in_the_dark(brightest: int) -> None:
    scenes = [picture(seed, brightest=brightest) for seed in (1, 2, 3)]
    frames = [noise(scene, index, 4) for scene in scenes for index in range(8)]
    assert starts(group(frames)) == [0, 4_000, 8_000]


@pytest.mark.parametrize("brightest", [255, 40, 0])
def test_grain_alone_makes_no_moment(brightest: int) -> None:
    scene = picture(1, brightest=brightest)
    assert starts(group([noise(scene, index, 10) for index in range(40)])) == [0]


def test_something_new_in_part_of_a_still_picture_makes_a_moment() -> None:
    still = picture(1, brightest=120)
    visited = still.copy()
    visited[12:30, 24:40] = (230, 60, 60)
    assert starts(group([still] * 10 + [visited] * 4 + [still] * 10)) == [0, 5_000, 7_000]


def test_a_shaken_camera_does_not_make_moments_but_a_cut_does() -> None:
    wide = [np.repeat(np.repeat(picture(seed), 2, 0), 4, 1) for seed in (1, 2)]
    shake = np.random.default_rng(0).integers(0, 5, 48)
    frames = [
        np.ascontiguousarray(wide[index >= 24][at : at + HEIGHT, at : at + 2 * WIDTH])
        for index, at in enumerate(shake)
    ]
    moments = group(frames)
    # The cut may fall into a moment that has just begun, and then goes with it.
    assert any(11_000 < start <= 12_500 for start in starts(moments))
    assert len(moments) <= 8  # of 24 that there could be


def test_a_fade_is_noticed_though_no_step_is_large() -> None:
    one, other = picture(1).astype(float), picture(2).astype(float)
    frames = [(one + (other - one) * min(1, k / 40)).astype(np.uint8) for k in range(60)]
    assert len(group(frames)) >= 2


def test_a_flash_does_not_split_off_less_than_the_shortest_moment() -> None:
    frames = [picture(1)] * 6 + [picture(2)] + [picture(1)] * 6
    assert all(moment.end_ms - moment.start_ms >= 1_000 for moment in group(frames))


def test_a_still_video_is_split_at_the_longest_moment() -> None:
    moments = group([picture(1)] * 130, max_ms=30_000)
    assert starts(moments) == [0, 30_000, 60_000]
    assert moments[-1].end_ms == 65_000


@settings(deadline=None)
@given(
    seeds=st.lists(st.integers(0, 3), min_size=1, max_size=60),
    step_ms=st.sampled_from([100, 500, 6_000]),
    count=st.integers(1, 4),
    max_moments=st.sampled_from([2, 5, 1_000]),
    to_describe=st.integers(1, 9),
    max_to_describe=st.sampled_from([0, 5, 1_000]),
)
def test_a_describers_wishes_change_nothing_else(
    seeds: list[int],
    step_ms: int,
    count: int,
    max_moments: int,
    to_describe: int,
    max_to_describe: int,
) -> None:
    frames = [picture(seed) for seed in seeds]
    plain = group(frames, step_ms=step_ms, count=count, max_moments=max_moments)
    moments = group(
        frames,
        step_ms=step_ms,
        count=count,
        max_moments=max_moments,
        to_describe=to_describe,
        max_to_describe=max_to_describe,
    )
    for moment, expected in zip(moments, plain, strict=True):
        assert (moment.start_ms, moment.end_ms) == (expected.start_ms, expected.end_ms)
        assert np.array_equal(moment.frames, expected.frames)
        assert expected.frames_to_describe is expected.frames
        assert moment.sequence is None or 2 <= len(moment.sequence) <= to_describe
    assert sum(len(m.sequence) for m in moments if m.sequence is not None) <= max_to_describe


def test_a_sequence_tells_what_happens() -> None:
    (moment,) = group([grey(100 + index) for index in range(16)], to_describe=8)
    shades = [int(frame[-1, 0, 0]) for frame in moment.frames_to_describe]
    assert shades == sorted(shades)
    assert len(shades) == 8
    assert moment.nbytes == 9 * grey(100).nbytes
    (still,) = group([grey(100)] * 16, to_describe=1)
    assert still.sequence is None


@settings(deadline=None)
@given(
    seeds=st.lists(st.integers(0, 3), min_size=1, max_size=60),
    step_ms=st.sampled_from([100, 500, 6_000]),
    count=st.integers(1, 4),
    max_moments=st.sampled_from([2, 5, 1_000]),
)
def test_moments_cover_the_video_in_order(
    seeds: list[int], step_ms: int, count: int, max_moments: int
) -> None:
    moments = group(
        [picture(seed) for seed in seeds], step_ms=step_ms, count=count, max_moments=max_moments
    )
    assert moments[0].start_ms == 0
    assert moments[-1].end_ms == len(seeds) * step_ms
    for before, after in pairwise(moments):
        assert before.end_ms == after.start_ms
    for moment in moments:
        assert moment.start_ms <= moment.end_ms
        assert 1 <= len(moment.frames) <= count
        assert len(moments) == 1 or moment.end_ms - moment.start_ms >= 1_000
    assert len(moments) <= max_moments + 1


def grey(level: int) -> NDArray[np.uint8]:
    frame = np.full((HEIGHT, WIDTH, 3), level, np.uint8)
    frame[: HEIGHT // 2] -= 50
    return frame


def test_the_middle_frame_stands_for_a_moment_and_several_are_spread() -> None:
    samples = [take_sample(index * 1_000, grey(100 + 10 * index)) for index in range(9)]
    (middle,) = choose_frames(samples, 0, 9_000, 1)
    assert middle[-1, 0, 0] in (140, 150)
    three = [int(frame[-1, 0, 0]) for frame in choose_frames(samples, 0, 9_000, 3)]
    assert three == sorted(three)
    assert [value // 30 for value in three] == [3, 4, 5]


def test_blank_and_blurred_frames_are_passed_over() -> None:
    sharp = picture(1)
    blurred = np.broadcast_to(sharp.mean(axis=1, keepdims=True), sharp.shape).astype(np.uint8)
    black = np.zeros_like(sharp)
    order = [black, blurred, blurred, sharp, black, black, black]
    samples = [take_sample(index * 1_000, frame) for index, frame in enumerate(order)]
    (chosen,) = choose_frames(samples, 0, 7_000, 1)
    assert np.array_equal(chosen, sharp)
    (only,) = choose_frames(samples[4:], 4_000, 7_000, 1)
    assert np.array_equal(only, black)


def test_fewer_samples_than_wanted_are_not_repeated() -> None:
    samples = [take_sample(0, picture(1)), take_sample(900, picture(2))]
    assert len(choose_frames(samples, 0, 1_000, 4)) == 2


ONE = 1 << 16
MATRICES: dict[str, tuple[tuple[int, ...], Callable[[NDArray[np.uint8]], NDArray[np.uint8]]]] = {
    "as stored": ((ONE, 0, 0, 0, ONE, 0, 0, 0, 1 << 30), lambda f: f),
    "quarter clockwise": ((0, ONE, 0, -ONE, 0, 0, 4, 0, 1 << 30), lambda f: np.rot90(f, -1)),
    "half": ((-ONE, 0, 0, 0, -ONE, 0, 6, 4, 1 << 30), lambda f: np.rot90(f, 2)),
    "quarter back": ((0, -ONE, 0, ONE, 0, 0, 0, 6, 1 << 30), lambda f: np.rot90(f, 1)),
    "mirrored": ((-ONE, 0, 0, 0, ONE, 0, 6, 0, 1 << 30), lambda f: f[:, ::-1]),
    "upside down": ((ONE, 0, 0, 0, -ONE, 0, 0, 4, 1 << 30), lambda f: f[::-1]),
    "transposed": ((0, ONE, 0, ONE, 0, 0, 0, 0, 1 << 30), lambda f: f.swapaxes(0, 1)),
    "empty": ((0,) * 9, lambda f: f),
}


@pytest.mark.parametrize("name", MATRICES)
def test_display_matrices(name: str) -> None:
    matrix, reference = MATRICES[name]
    frame = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
    turn = turn_of(matrix)
    turned = turn.apply(frame)
    assert np.array_equal(turned, reference(frame))
    assert turned.flags.c_contiguous
    width, height = shown_size(6, 4, pixel_aspect=1.0, turn=turn)
    assert turned.shape == (height, width, 3)


def test_wide_pixels_are_stretched_before_the_turn() -> None:
    assert shown_size(720, 576, pixel_aspect=64 / 45, turn=Turn()) == (1024, 576)
    assert shown_size(720, 576, pixel_aspect=64 / 45, turn=Turn(transposed=True)) == (576, 1024)
