"""The look-ahead: everything comes out once, and never more waits than the limits allow."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leccr_engine.indexing.look_ahead import Limits, LookAhead, Sizes

WAIT_S = 10.0


def look_ahead(items, work, *, before=lambda item: 1, after=lambda result: 1, **limits):
    return LookAhead(
        items,
        work,
        sizes=Sizes(before, after),
        limits=Limits(**{"threads": 3, "waiting": 100, "waiting_bytes": 100, **limits}),
    )


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 50), max_size=30),
    threads=st.integers(1, 4),
    waiting=st.integers(1, 8),
    waiting_bytes=st.integers(1, 120),
)
def test_as_a_plain_loop_within_the_limits(sizes, threads, waiting, waiting_bytes):
    items = list(enumerate(sizes))
    seen = []
    held = {}
    with look_ahead(
        items,
        lambda item: item,
        before=lambda item: item[1],
        after=lambda item: item[1],
        threads=threads,
        waiting=waiting,
        waiting_bytes=waiting_bytes,
    ) as ahead:
        while True:
            result = ahead.next(timeout_s=WAIT_S)
            if result is None:
                assert ahead.stalled
                if not held:
                    break
            else:
                held[result[0]] = result
                seen.append(result)
                assert len(held) <= waiting
                assert sum(size for _, size in held.values()) <= max(waiting_bytes, *sizes)
            if result is None or len(held) == waiting:
                for given_back in held.values():
                    ahead.give_back(given_back)
                held = {}
    assert sorted(seen) == items


def test_an_item_larger_than_the_limit_waits_alone():
    started = []

    def work(size):
        started.append(size)
        return size

    with look_ahead(
        [500, 500], work, before=lambda size: size, after=lambda size: size, waiting_bytes=100
    ) as ahead:
        first = ahead.next(timeout_s=WAIT_S)
        assert ahead.stalled
        assert started == [500]
        ahead.give_back(first)
        assert ahead.next(timeout_s=WAIT_S) == 500


def test_the_estimate_gives_way_to_the_real_size():
    release = threading.Event()

    def work(item):
        release.wait(WAIT_S)
        return item

    with look_ahead(
        [1, 2], work, before=lambda item: 80, after=lambda item: 10, waiting_bytes=100
    ) as ahead:
        assert ahead.next(timeout_s=0.01) is None
        assert not ahead.stalled
        release.set()
        # Once the first is known to be small there is room for the second beside it.
        assert ahead.next(timeout_s=WAIT_S) == 1
        assert ahead.next(timeout_s=WAIT_S) == 2


def test_work_goes_on_while_the_caller_is_busy():
    done = []
    with look_ahead(range(6), done.append, waiting=6) as ahead:
        ahead.next(timeout_s=WAIT_S)
        deadline = time.monotonic() + WAIT_S
        while len(done) < 6 and time.monotonic() < deadline:
            time.sleep(0.01)
    assert sorted(done) == list(range(6))


def test_a_pushed_item_comes_before_the_others():
    with look_ahead([1, 2, 3], lambda item: item, threads=1, waiting=1) as ahead:
        first = ahead.next(timeout_s=WAIT_S)
        ahead.push(99)
        ahead.give_back(first)
        assert ahead.next(timeout_s=WAIT_S) == 99


def test_what_work_raises_is_raised_where_it_is_asked_for():
    def work(item):
        raise KeyError(item)

    with pytest.raises(KeyError, match="7"), look_ahead([7], work) as ahead:
        ahead.next(timeout_s=WAIT_S)
