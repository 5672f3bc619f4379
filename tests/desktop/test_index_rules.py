"""When indexing may run: rules, pauses, back-off. No clock but the test's own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from leccr_desktop.operations.index_rules import (
    IDLE_AFTER_S,
    Activity,
    BackOff,
    IndexRules,
    MachineUse,
    Pause,
    standstill,
    tomorrow,
)

NOW = datetime(2024, 5, 17, 23, 30, tzinfo=UTC)
POLITE = IndexRules(only_when_idle=True, not_on_battery=True)
BUSY = MachineUse(idle_s=3.0)
IDLE = MachineUse(idle_s=IDLE_AFTER_S)


@pytest.mark.parametrize(
    ("rules", "pause", "machine", "activity"),
    [
        (IndexRules(), None, BUSY, None),
        (IndexRules(), None, MachineUse(on_battery=True), None),
        (POLITE, None, BUSY, Activity.WAITING_FOR_IDLE),
        (POLITE, None, IDLE, None),
        (POLITE, None, MachineUse(IDLE_AFTER_S, on_battery=True), Activity.ON_BATTERY),
        (POLITE, Pause(), MachineUse(on_battery=True), Activity.PAUSED),
        (IndexRules(), Pause(NOW + timedelta(seconds=1)), IDLE, Activity.PAUSED_UNTIL),
        (IndexRules(), Pause(NOW), IDLE, None),
    ],
)
def test_what_holds_indexing_up(rules, pause, machine, activity):
    state = standstill(rules, pause, machine, NOW)
    assert (state and state.activity) == activity
    if activity is Activity.PAUSED_UNTIL:
        assert state.until == pause.until


def test_tomorrow_is_the_next_morning_in_the_same_zone():
    assert tomorrow(NOW) == datetime(2024, 5, 18, 6, 0, tzinfo=UTC)
    assert tomorrow(NOW + timedelta(hours=1)) == datetime(2024, 5, 19, 6, 0, tzinfo=UTC)


def test_what_keeps_failing_is_tried_less_and_less_often_but_always_again():
    back_off = BackOff()
    waits = []
    for _ in range(6):
        back_off.begin(NOW)
        waits.append((back_off.fail(NOW) - NOW).total_seconds())
    assert waits == sorted(waits)
    assert waits[0] < waits[1] < waits[2] < waits[3] == waits[-1]


def test_what_ran_for_long_is_tried_again_soon():
    back_off = BackOff()
    first = back_off.fail(NOW) - NOW
    back_off.fail(NOW)
    back_off.begin(NOW)
    later = NOW + timedelta(hours=1)
    assert back_off.fail(later) - later == first


def test_the_child_is_told_the_rules():
    assert IndexRules(background=False).options() == ("--watch",)
    assert IndexRules(watch=False, threads=3, describe=False).options() == (
        "--background",
        "--threads",
        "3",
        "--no-describe",
    )
