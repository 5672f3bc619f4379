"""The benchmark of training runs where there is no GPU, and says what it measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.training import main

if TYPE_CHECKING:
    import pytest


def test_it_prints_each_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--small", "--steps", "2", "--batch", "4", "--precision", "fp32"]) == 0
    said = capsys.readouterr().out
    for row in ("towers alone, without checkpointing", "step, with checkpointing"):
        assert row in said
    assert said.count("%") == 2
