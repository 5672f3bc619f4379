"""The meter: what a person is told of rate and time left."""

from __future__ import annotations

from pathlib import Path

import pytest

from leccr_engine.indexing.progress import (
    FORECAST_AFTER_S,
    RATE_WINDOW_S,
    Phase,
    ProgressMeter,
)


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_promised_before_anything_is_known(clock):
    progress = ProgressMeter(Phase.INDEX, 10, clock=clock).read()
    assert (progress.done, progress.total, progress.failed) == (0, 10, 0)
    assert progress.rate_per_s is None
    assert progress.left_s is None
    assert progress.current is None


def test_rate_and_time_left(clock):
    meter = ProgressMeter(Phase.INDEX, 100, clock=clock)
    for number in range(40):
        meter.finish(Path(f"{number}.jpg"), failed=number == 3)
    clock.now_s = FORECAST_AFTER_S
    progress = meter.read()
    assert progress.rate_per_s == pytest.approx(5.0)
    assert progress.left_s == pytest.approx(12.0)
    assert (progress.done, progress.failed, progress.current) == (40, 1, Path("39.jpg"))


def test_the_first_batch_promises_nothing(clock):
    meter = ProgressMeter(Phase.INDEX, 10_000, clock=clock)
    meter.finish(Path("a.jpg"))
    clock.now_s = FORECAST_AFTER_S - 1
    assert meter.read().left_s is None


def test_a_film_among_photos_does_not_make_the_time_left_jump(clock):
    meter = ProgressMeter(Phase.INDEX, 1_000, clock=clock)
    for _second in range(100):
        clock.now_s += 1
        meter.finish(Path("a.jpg"))
        before = meter.read()
    clock.now_s += 15  # nothing but the film
    meter.finish(Path("film.mp4"))
    after = meter.read()
    assert before.left_s == pytest.approx(900)
    assert after.rate_per_s < before.rate_per_s / 2
    assert after.left_s == pytest.approx(899 / (101 / 115))


def test_what_was_done_before_an_interruption_counts_but_is_no_speed(clock):
    meter = ProgressMeter(Phase.INDEX, 100, already=60, clock=clock)
    assert (meter.read().done, meter.read().rate_per_s) == (60, None)
    for _ in range(20):
        meter.finish(Path("a.jpg"))
    clock.now_s = 10.0
    progress = meter.read()
    assert (progress.done, progress.total) == (80, 100)
    assert progress.rate_per_s == pytest.approx(2.0)
    assert progress.left_s == pytest.approx(10.0)


def test_the_rate_forgets_what_was_long_ago(clock):
    meter = ProgressMeter(Phase.INDEX, 10_000, clock=clock)
    for _second in range(200):  # fast at first: 50 a second
        clock.now_s += 1.0
        for _ in range(50 if clock.now_s <= 100 else 2):
            meter.finish(Path("a.jpg"))
        progress = meter.read()
    assert clock.now_s - 100 > RATE_WINDOW_S
    assert progress.rate_per_s == pytest.approx(2.0)


def test_more_files_than_expected_raise_the_total(clock):
    meter = ProgressMeter(Phase.INDEX, 1, clock=clock)
    meter.finish(Path("a.jpg"))
    meter.finish(Path("b.jpg"))
    assert meter.read().total == 2


def test_a_scan_has_no_total(clock):
    meter = ProgressMeter(Phase.SCAN, None, clock=clock)
    meter.finish(Path("a.jpg"))
    clock.now_s = 1.0
    assert meter.read().total is None
    assert meter.read().left_s is None
