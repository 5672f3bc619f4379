"""How the machine is used, as far as can be seen: the battery, other programs, our own windows."""

from __future__ import annotations

import os
from types import SimpleNamespace

import psutil
import pytest

from leccr_desktop.operations.machine_use import BUSY_SHARE, MachineGauge


class Clock:
    now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def machine(monkeypatch):
    """What psutil is to say of the whole machine and of the child; shares of all cores."""
    says = SimpleNamespace(total=0.0, child=0.0, battery=None)
    cores = psutil.cpu_count() or 1
    monkeypatch.setattr(psutil, "cpu_percent", lambda: 100 * says.total)
    monkeypatch.setattr(psutil.Process, "cpu_percent", lambda _: 100 * says.child * cores)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: says.battery, raising=False)
    return says


@pytest.fixture
def look():
    clock = Clock()
    gauge = MachineGauge(clock=clock)

    def look(*, after_s=0.0, input_s=0.0, child_pid=None):
        clock.now_s += after_s
        return gauge.read(last_input_s=input_s, child_pid=child_pid)

    return look


def test_other_programs_at_work_are_a_person_at_work(machine, look):
    machine.total = BUSY_SHARE + 0.1
    assert look(after_s=50).idle_s == 0
    machine.total = BUSY_SHARE - 0.1
    assert look(after_s=50).idle_s == 50


def test_the_childs_own_work_does_not_stop_it(machine, look):
    machine.total, machine.child = 0.95, 0.9
    assert look(after_s=50, child_pid=os.getpid()).idle_s == 50
    assert look(after_s=50, child_pid=None).idle_s == 0


def test_input_in_our_windows_counts(machine, look):
    assert look(after_s=100, input_s=1_090).idle_s == 10


@pytest.mark.parametrize(("plugged", "on_battery"), [(True, False), (False, True), (None, False)])
def test_only_a_system_that_says_so_is_on_battery(machine, look, plugged, on_battery):
    assert look().on_battery is False
    machine.battery = SimpleNamespace(power_plugged=plugged)
    assert look().on_battery is on_battery


def test_a_child_that_is_gone_is_nothing(machine, look, monkeypatch):
    def gone(_pid):
        raise psutil.NoSuchProcess(1)

    monkeypatch.setattr(psutil, "Process", gone)
    assert look(after_s=5, child_pid=99_999_999).idle_s == 5
