"""How the machine is used. Owns: looking at the battery and at how busy other programs are.

No system tells every program when a key was last pressed elsewhere. So "idle" means here: no input
in our own windows, and other programs leave the processor alone. A film that plays in hardware, or
a person who reads, is not seen; the help of the setting says so.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.operations.index_rules import MachineUse
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    import psutil

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MachineGauge", "read_machine"]

BUSY_SHARE = 0.2
"""Others who use more of all cores than this are at work."""


class MachineGauge:
    """Looks at the machine; from one thread at a time.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._in_use_s = clock()
        self._child: psutil.Process | None = None

    def read(self, *, last_input_s: float, child_pid: int | None) -> MachineUse:
        """Look now; the load is that since the look before.

        Args:
            last_input_s: when the person last used our own windows, by the clock.
            child_pid: the indexing child, whose own work keeps nobody waiting; None for none.
        """
        if self._others_share(child_pid) > BUSY_SHARE:
            self._in_use_s = self._clock()
        return MachineUse(
            idle_s=self._clock() - max(self._in_use_s, last_input_s), on_battery=_on_battery()
        )

    def _others_share(self, child_pid: int | None) -> float:
        """How much of all cores everything but the child used, in [0, 1]."""
        import psutil

        if self._child is not None and self._child.pid != child_pid:
            self._child = None
        ours = 0.0
        with suppress(psutil.Error):
            if self._child is None and child_pid is not None:
                self._child = psutil.Process(child_pid)
            if self._child is not None:
                ours = self._child.cpu_percent() / (psutil.cpu_count() or 1)
        return max(0.0, psutil.cpu_percent() - ours) / 100


def read_machine(
    *,
    runner: TaskRunner,
    gauge: MachineGauge,
    last_input_s: float,
    child_pid: int | None,
    then: Callable[[MachineUse], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look at the machine."""
    work = partial(gauge.read, last_input_s=last_input_s, child_pid=child_pid)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def _on_battery() -> bool:
    import psutil

    # Not every system has it; where nobody knows, there is power.
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is not None and battery.power_plugged is False
