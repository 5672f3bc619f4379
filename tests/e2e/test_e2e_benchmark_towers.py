"""The towers' benchmark runs to its end with a tiny tower; what it measures is not asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from leccr_engine.model.openvino_tower import openvino_version

ROOT = Path(__file__).parents[2]


def test_the_benchmark_prints_its_figures():
    command = [sys.executable, "-m", "benchmarks.towers", "--device", "cpu", "--tower", "tiny"]
    few = ["--index", "--photos", "2", "--repeats", "1", "--batch", "2"]
    outcome = subprocess.run(
        command + few, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    for figure in ("PyTorch fp32", "OpenVINO", "tower alone", "files, 12 MP", "share"):
        assert figure in outcome.stdout
    assert ("OpenVINO int8" in outcome.stdout) == (openvino_version() is not None)
