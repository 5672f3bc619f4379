"""The benchmark runs to its end; what it measures is not asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_benchmark_prints_its_figures(tiny_model):
    command = [sys.executable, "-m", "benchmarks.indexing", "--model", str(tiny_model)]
    few = ["--device", "cpu", "--photos", "2", "--moments", "30", "--repeats", "1"]
    outcome = subprocess.run(
        command + few, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    for figure in ("encoder alone", "indexing", "share", "text", "index", "end to end"):
        assert figure in outcome.stdout
