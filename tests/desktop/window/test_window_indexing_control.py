"""IndexControl as pure logic: a child, a clock, a battery and a person that the test plays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from leccr_desktop.operations.index_control import IndexControl
from leccr_desktop.operations.index_events import IndexStanding, Standing
from leccr_desktop.operations.index_rules import (
    IDLE_AFTER_S,
    Activity,
    IndexRules,
    MachineUse,
    Pause,
)

PHOTOS = Path("/photos").absolute()


class Child(QObject):
    """Stands in for `IndexRunner`: does nothing but what the test says, and notes what it is told.

    Like a real child it takes its time to end: until `end`.
    """

    heard = Signal(object)
    stopped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.told: list[tuple] = []

    def start(self, paths=(), *, options=()):
        assert not self.running, "there is one child at most"
        self.running = True
        self.told.append(("start", *paths, *options))

    def stop(self):
        if self.running:
            self.told.append(("stop",))

    def close(self):
        self.running = False

    def end(self, reason=""):
        self.running = False
        self.stopped.emit(reason)

    def stand(self, standing: Standing):
        self.heard.emit(IndexStanding(standing))

    def __getattr__(self, name):
        if name in ("pause", "resume", "follow", "forget", "exclude", "retry"):
            return lambda *said: self.told.append((name, *said))
        raise AttributeError(name)

    def take_told(self) -> list[tuple]:
        told, self.told = self.told, []
        return told


class Clock:
    now = datetime(2024, 5, 17, 22, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def child(qapp):
    return Child()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make_control(qapp, child, clock):
    made = []

    def make(*, begin=True, folders=True, pause=None, **rules):
        control = IndexControl(child, rules=IndexRules(background=False, **rules), clock=clock)
        made.append(control)
        if folders:
            control.take_folders(any_there=True)
        if begin:
            control.begin(pause)
        return control

    yield make
    for control in made:
        control.close()


def test_folders_are_watched_as_soon_as_the_program_runs(make_control, child):
    control = make_control(begin=False)
    assert child.take_told() == []
    control.begin(None)
    assert child.take_told() == [("start", "--watch")]
    assert control.state.activity is Activity.RUNNING
    child.stand(Standing.WATCHING)
    assert control.state.activity is Activity.IDLE
    child.stand(Standing.WORKING)
    assert control.state.activity is Activity.RUNNING


def test_without_folders_nothing_runs_until_one_is_added(make_control, child):
    control = make_control(folders=False)
    assert control.state.activity is Activity.OFF
    assert child.take_told() == []
    control.add_folders([PHOTOS])
    assert child.take_told() == [("start", PHOTOS, "--watch")]
    control.add_folders([PHOTOS / "more"])
    assert child.take_told() == [("follow", [PHOTOS / "more"])]


def test_pause_and_resume_while_it_works(make_control, child):
    control = make_control()
    said = []
    control.state_changed.connect(said.append)
    control.pause()
    control.look()
    control.resume()
    assert child.take_told() == [("start", "--watch"), ("pause",), ("resume",)]
    assert [state.activity for state in said] == [Activity.PAUSED, Activity.RUNNING]


@pytest.mark.parametrize(
    ("pause", "hours"), [("pause_for_an_hour", 1.0), ("pause_until_tomorrow", 8.0)]
)
def test_a_pause_ends_by_itself(make_control, child, clock, pause, hours):
    control = make_control()
    kept = []
    control.pause_changed.connect(kept.append)
    until = clock.now + timedelta(hours=hours)
    getattr(control, pause)()
    assert (control.state.activity, control.state.until) == (Activity.PAUSED_UNTIL, until)
    clock.go_on(hours=hours - 0.01)
    control.look()
    assert child.take_told() == [("start", "--watch"), ("pause",)]
    clock.go_on(hours=0.02)
    control.look()
    assert child.take_told() == [("resume",)]
    assert kept == [Pause(until), None]


def test_a_pause_survives_the_program(make_control, child, clock):
    control = make_control(pause=Pause(clock.now + timedelta(hours=2)))
    assert control.state.activity is Activity.PAUSED_UNTIL
    assert child.take_told() == [], "no child sits there for nothing"
    clock.go_on(hours=3)
    control.look()
    assert child.take_told() == [("start", "--watch")]


def test_a_folder_added_in_a_pause_is_followed_and_waits(make_control, child):
    control = make_control(pause=Pause())
    control.add_folders([PHOTOS])
    control.set_exclude(PHOTOS, ["*.tmp"])
    control.remove_folders([PHOTOS / "old"])
    assert child.take_told() == [
        ("start", PHOTOS, "--watch", "--paused"),
        ("exclude", PHOTOS, ["*.tmp"]),
        ("forget", [PHOTOS / "old"]),
    ]
    assert control.state.activity is Activity.PAUSED
    control.resume()
    assert child.take_told() == [("resume",)]


def test_it_waits_for_mains_power_and_for_an_idle_machine(make_control, child):
    control = make_control(only_when_idle=True, not_on_battery=True)
    assert control.state.activity is Activity.WAITING_FOR_IDLE
    control.take_machine(MachineUse(IDLE_AFTER_S + 1, on_battery=True))
    assert control.state.activity is Activity.ON_BATTERY
    assert child.take_told() == []
    control.take_machine(MachineUse(IDLE_AFTER_S + 1))
    assert control.state.activity is Activity.RUNNING
    control.take_machine(MachineUse(0.5))
    control.take_machine(MachineUse(5.5))
    assert control.state.activity is Activity.WAITING_FOR_IDLE
    control.take_machine(MachineUse(IDLE_AFTER_S + 1))
    assert child.take_told() == [("start", "--watch"), ("pause",), ("resume",)]


def test_a_rule_that_is_lifted_lets_it_go_on(make_control, child):
    control = make_control(only_when_idle=True)
    control.set_rules(IndexRules(background=False))
    assert control.state.activity is Activity.RUNNING
    assert child.take_told() == [("start", "--watch")]


def test_another_number_of_threads_takes_an_orderly_restart(make_control, child):
    control = make_control()
    control.set_rules(IndexRules(background=False, threads=2))
    control.add_folders([PHOTOS])
    control.pause()
    assert child.take_told() == [("start", "--watch"), ("stop",)], "one that ends is told no more"
    control.resume()
    child.end()
    assert child.take_told() == [("start", PHOTOS, "--watch", "--threads", "2")]


def test_a_crash_is_told_and_tried_again_later_and_later(make_control, child, clock):
    control = make_control()
    waits = []
    for _ in range(5):
        child.end("It crashed.")
        assert control.state.activity is Activity.RETRYING
        assert control.state.reason == "It crashed."
        waits.append((control.state.until - clock.now).total_seconds())
        control.look()
        assert not child.running, "no storm"
        clock.now = control.state.until
        control.look()
        assert child.running
    assert waits == sorted(waits)
    assert waits[-1] >= 600
    child.stand(Standing.WATCHING)
    assert (control.state.activity, control.state.reason) == (Activity.IDLE, "")


def test_resume_tries_again_at_once(make_control, child):
    control = make_control()
    child.end("The library is in use.")
    child.take_told()
    control.resume()
    assert child.take_told() == [("start", "--watch")]
    assert control.state.activity is Activity.RUNNING


def test_a_path_that_is_refused_is_told_and_not_tried_again(make_control, child, clock):
    control = make_control(folders=False)
    control.add_folders([PHOTOS])
    child.end("There is no such folder.")
    assert control.state.activity is Activity.OFF
    assert control.state.reason == "There is no such folder."
    clock.go_on(hours=1)
    control.look()
    assert not child.running


def test_a_change_of_models_has_the_library_to_itself(make_control, child):
    control = make_control()
    control.hold()
    assert control.state.activity is Activity.HELD
    control.add_folders([PHOTOS])
    child.end()
    control.look()
    assert not child.running
    child.take_told()
    control.release()
    assert child.take_told() == [("start", PHOTOS, "--watch")]


def test_what_changed_in_the_library_alone_is_taken_up(make_control, child):
    control = make_control(watch=False)
    child.stand(Standing.WORKING)
    control.take_up()
    child.end()
    control.take_up()
    assert child.take_told() == [("start",), ("retry", ()), ("start",)]


def test_one_key_pauses_and_goes_on(make_control, child):
    control = make_control()
    control.toggle_pause()
    assert control.state.is_paused
    control.toggle_pause()
    assert not control.state.is_paused


def test_one_file_and_all_files_are_tried_again(make_control, child):
    control = make_control(watch=False)
    child.stand(Standing.WORKING)
    control.retry_failed([PHOTOS / "a.jpg"])
    child.end()
    assert control.state.activity is Activity.IDLE, "without watching a child ends when it is done"
    control.retry_failed()
    assert child.take_told() == [
        ("start",),
        ("retry", [PHOTOS / "a.jpg"]),
        ("start",),
        ("retry", None),
    ]


def test_nothing_starts_after_the_end(make_control, child, clock):
    control = make_control()
    control.close()
    clock.go_on(hours=9)
    control.look()
    control.take_machine(MachineUse())
    assert not child.running
