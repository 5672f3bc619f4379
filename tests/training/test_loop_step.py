"""The same global batch gives the same loss and gradients, however it is spread."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

_PROGRAM = Path(__file__).with_name("programs") / "step_gradients.py"


def _run(out: Path, micro_batch_size: int, *, processes: int = 1) -> dict[str, torch.Tensor]:
    launcher = []
    if processes > 1:
        launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
    subprocess.run(
        [sys.executable, *launcher, str(_PROGRAM), str(out), str(micro_batch_size)],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    return load_file(out)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, torch.Tensor]:
    """One process, all pairs at once."""
    return _run(tmp_path_factory.mktemp("whole") / "whole.safetensors", 8)


@pytest.mark.parametrize(("micro_batch_size", "processes"), [(3, 1), (4, 2), (2, 2)])
def test_a_batch_in_parts_has_the_gradients_of_the_whole(
    tmp_path: Path, whole: dict[str, torch.Tensor], micro_batch_size: int, processes: int
) -> None:
    parts = _run(tmp_path / "parts.safetensors", micro_batch_size, processes=processes)
    assert parts.keys() == whole.keys()
    for name, expected in whole.items():
        torch.testing.assert_close(parts[name], expected, rtol=1e-5, atol=1e-5, msg=name)


def test_every_part_of_the_loss_is_there_and_adds_up(whole: dict[str, torch.Tensor]) -> None:
    losses = {name: float(value) for name, value in whole.items() if name.startswith("loss.")}
    total = losses.pop("loss.total")
    assert set(losses) == {
        "loss.image_source", "loss.image_target", "loss.source_target", "loss.softened",
        "loss.slot_contrast", "loss.slot_diversity", "loss.slot_visual",
    }  # fmt: skip
    assert total == pytest.approx(sum(losses.values()), abs=1e-5)
