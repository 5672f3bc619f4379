"""Leaving the machine to others: in a process of its own, since there is no way back."""

from __future__ import annotations

import os
import subprocess
import sys

import psutil
import pytest


def said_by(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return done.stdout.strip()


@pytest.mark.skipif(not hasattr(psutil.Process, "cpu_affinity"), reason="ties no process to cores")
def test_it_keeps_to_the_cores_that_it_is_given():
    code = (
        "import os, psutil\n"
        "from leccr_engine.indexing.politeness import keep_to_cores\n"
        "keep_to_cores({count})\n"
        "print(len(psutil.Process().cpu_affinity()), os.environ['OMP_NUM_THREADS'])"
    )
    there = len(psutil.Process().cpu_affinity())
    assert said_by(code.format(count=1)) == "1 1"
    assert said_by(code.format(count=there + 7)) == f"{there} {there + 7}"


@pytest.mark.skipif(os.name == "nt", reason="Windows has classes instead")
def test_it_gives_way_and_never_takes_back():
    code = (
        "import os\n"
        "from leccr_engine.indexing.politeness import give_way\n"
        "os.nice({more})\n"
        "give_way()\n"
        "print(os.nice(0))"
    )
    assert said_by(code.format(more=0)) == str(max(10, os.nice(0)))
    assert said_by(code.format(more=19)) == "19"
