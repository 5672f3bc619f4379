"""The bridge between threads and Qt."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from leccr_desktop.task_runner import Lane, TaskRunner
from leccr_engine.errors import MediaError


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot, runner):
    arrived: list[tuple[int, int]] = []

    def take(worker: int) -> None:
        arrived.append((worker, threading.get_ident()))

    runner.run(threading.get_ident, lane=Lane.ENGINE, then=take, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(arrived))
    worker, receiver = arrived[0]
    assert worker != receiver == threading.get_ident()


def test_an_expected_failure_goes_to_failed(qtbot, runner):
    failures: list[str] = []

    def work() -> None:
        raise MediaError(Path("a.jpg"), "It is empty.")

    runner.run(
        work, lane=Lane.MEDIA, then=pytest.fail, failed=lambda error: failures.append(str(error))
    )
    qtbot.waitUntil(lambda: bool(failures))
    assert failures == ["a.jpg: It is empty."]


def test_a_bug_reaches_the_qt_thread(qtbot, runner):
    def work() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        runner.run(work, lane=Lane.ENGINE, then=pytest.fail, failed=pytest.fail)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_dropped_work_never_answers_and_what_waits_never_runs(qtbot, runner):
    gate, ran, arrived = threading.Event(), [], []
    first = runner.run(gate.wait, lane=Lane.ENGINE, then=arrived.append, failed=pytest.fail)
    second = runner.run(
        lambda: ran.append(2), lane=Lane.ENGINE, then=arrived.append, failed=pytest.fail
    )
    runner.run(lambda: "third", lane=Lane.ENGINE, then=arrived.append, failed=pytest.fail)
    first.drop()
    second.drop()
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert (arrived, ran) == (["third"], [])


def test_a_lane_with_one_worker_keeps_order_and_thread(qtbot, runner):
    seen: list[tuple[int, int]] = []
    for number in range(20):
        runner.run(
            lambda number=number: (number, threading.get_ident()),
            lane=Lane.ENGINE,
            then=seen.append,
            failed=pytest.fail,
        )
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1


def test_closing_ends_the_threads_and_runs_the_last_work_on_the_engine_lane(qapp):
    runner = TaskRunner()
    threads: list[int] = []
    gate = threading.Event()

    def note() -> None:
        gate.wait(5)
        threads.append(threading.get_ident())

    runner.run(note, lane=Lane.ENGINE, then=pytest.fail, failed=pytest.fail)
    runner.run(pytest.fail, lane=Lane.ENGINE, then=pytest.fail, failed=pytest.fail)
    threading.Timer(0.05, gate.set).start()
    runner.close(last_on_engine=lambda: threads.append(threading.get_ident()))
    assert len(threads) == 2
    assert len(set(threads)) == 1
    assert not any(thread.name.startswith(Lane.ENGINE.label) for thread in threading.enumerate())
    ticket = runner.run(pytest.fail, lane=Lane.ENGINE, then=pytest.fail, failed=pytest.fail)
    assert ticket.future.cancelled(), "after the end nothing starts"
