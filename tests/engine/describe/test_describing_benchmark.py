"""The benchmark of describing runs where there is no GPU, and says what it measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.describing import main

if TYPE_CHECKING:
    import pytest


def test_it_prints_its_rate(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--small", "--items", "3", "--batch", "2", "--tokens", "4", "--device", "cpu"]
    assert main(options) == 0
    assert "pictures/s" in capsys.readouterr().out
