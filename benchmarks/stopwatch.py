"""Time as a person waits for it, and what of it was the program's. Owns: the clocks.

On a machine that others use too, waiting says little of a program. Linux keeps for each thread how
long it was ready to run and did not get a core; without that, the wait is about what it would be on
an idle machine. Elsewhere nothing is known to have been withheld.
"""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass
from pathlib import Path
from threading import get_native_id

__all__ = ["Lap", "Stopwatch", "machine", "memory_mib"]


@dataclass(frozen=True, slots=True)
class Lap:
    """What one thing took.

    Attributes:
        wall_ms: as a person waited.
        cpu_ms: of all threads of the process, or of those that were watched.
        withheld_ms: of the wait, what the watched threads were ready for and got no core.
    """

    wall_ms: float
    cpu_ms: float
    withheld_ms: float

    @property
    def granted_ms(self) -> float:
        """The wait without what was withheld."""
        return max(0.0, self.wall_ms - self.withheld_ms)

    def __add__(self, other: Lap) -> Lap:
        """One after the other."""
        return Lap(
            self.wall_ms + other.wall_ms,
            self.cpu_ms + other.cpu_ms,
            self.withheld_ms + other.withheld_ms,
        )


class Stopwatch:
    """Runs from its making on.

    Args:
        threads: native ids of those whose run-queue delay counts; none: the calling one.
        since_ns: `time.monotonic_ns` at which the wall clock began, in another process perhaps.
            The process was young then: all its CPU time and all its delay count.
        of_thread: count the CPU time of the calling thread only.
    """

    def __init__(self, *threads: int, since_ns: int | None = None, of_thread: bool = False) -> None:
        self._threads = threads or (get_native_id(),)
        self._cpu_ns = time.thread_time_ns if of_thread else time.process_time_ns
        self._began_ns = time.monotonic_ns() if since_ns is None else since_ns
        self._cpu_began_ns = 0 if since_ns is not None else self._cpu_ns()
        self._delay_began_ns = 0 if since_ns is not None else self._delay_ns()

    def lap(self) -> Lap:
        """What it was until now."""
        return Lap(
            wall_ms=(time.monotonic_ns() - self._began_ns) / 1e6,
            cpu_ms=(self._cpu_ns() - self._cpu_began_ns) / 1e6,
            withheld_ms=(self._delay_ns() - self._delay_began_ns) / 1e6,
        )

    def _delay_ns(self) -> int:
        return sum(map(_delay_ns, self._threads))


def _delay_ns(thread: int) -> int:
    try:
        return int(Path(f"/proc/self/task/{thread}/schedstat").read_text().split()[1])
    except (OSError, IndexError):
        return 0


def memory_mib(process: int | None = None) -> tuple[float, float]:
    """What a process has in memory now, and at most had: resident, shared libraries included."""
    said = Path(f"/proc/{process or os.getpid()}/status").read_text()
    kib = dict(line.split(":", 1) for line in said.splitlines() if line.startswith("Vm"))
    now, most = (int(kib[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))
    return now, most


def machine() -> str:
    """The machine in a line: what it is, and how much others ask of it now."""
    cores = os.cpu_count()
    model = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").is_file():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        model = names[0] if names else model
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return f"{cores} x {model}, {platform.system()}, load {load} before the run"
