"""Leaving the machine to others. Owns: how much of it a background process takes.

Both are for a process of its own, and are asked for before the libraries that compute are loaded:
they look once how many cores there are.
"""

from __future__ import annotations

import os
import sys

import psutil

__all__ = ["give_way", "keep_to_cores"]

_NICENESS = 10
"""Of 19: a tenth of what another program gets. More, and a busy machine would index nothing."""

_THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def keep_to_cores(count: int) -> None:
    """Use no more than so many cores, whatever libraries make of their threads.

    Where the system can tie a process to cores (Linux, Windows), it is tied to the last ones that
    it may use: on processors of two kinds these are the slow and frugal ones. Elsewhere only the
    libraries that listen to `OMP_NUM_THREADS` keep to it.

    Args:
        count: at least 1; more than there are is no limit.
    """
    for variable in _THREAD_VARIABLES:
        os.environ[variable] = str(count)
    process = psutil.Process()
    if hasattr(process, "cpu_affinity"):
        process.cpu_affinity(process.cpu_affinity()[-count:])


def give_way() -> None:
    """Let every other program come first, at the processor and at the disk. For good."""
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        process.ionice(psutil.IOPRIO_LOW)
        return
    process.nice(max(process.nice(), _NICENESS))
    if sys.platform == "linux":
        process.ionice(psutil.IOPRIO_CLASS_IDLE)
