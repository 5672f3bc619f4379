"""Reference cycles are taken apart on the Qt thread, and still are taken apart."""

from __future__ import annotations

import gc
import threading
import weakref

from leccr_desktop.window.cycle_collector import CycleCollector


class Knot:
    """An object in a cycle with itself that notes where it ends."""

    def __init__(self, ends: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ends.append(threading.get_ident()))


def tie_knots(ends: list[int]) -> None:
    for _ in range(2000):
        Knot(ends)


def test_cycles_made_on_a_worker_end_on_the_qt_thread(qtbot):
    gc.collect()
    ends: list[int] = []
    with CycleCollector() as collector:
        worker = threading.Thread(target=tie_knots, args=(ends,))
        worker.start()
        worker.join()
        assert ends == [], "nothing is collected on the worker"
        collector.collect()
        qtbot.waitUntil(lambda: len(ends) == 2000)
    assert set(ends) == {threading.get_ident()}
    assert gc.isenabled()


def test_a_switched_off_collector_stays_off():
    gc.disable()
    try:
        with CycleCollector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
