"""`train` as people run it: stopped by Ctrl-C, taken up again, and by two processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

TINY = {
    "model.visual_tower": "timm:test_vit",
    "model.visual_weights": "null",
    "model.image_px": "32",
    "model.text_weights": "null",
    "model.text_tower_config": "{hidden_size: 32, num_hidden_layers: 1, num_attention_heads: 2}",
    "model.vocabulary": "400",
    "model.max_text_tokens": "24",
    "model.token_width": "32",
    "model.feedforward_width": "32",
    "optimizer.lr": "2e-3",
    "run.batch_size": "8",
    "run.workers": "0",
}
SETTINGS = [part for item in TINY.items() for part in ("--set", "=".join(item))]


@pytest.fixture(scope="module")
def data(tmp_path_factory, make_multi30k):
    return make_multi30k(tmp_path_factory.mktemp("multi30k"), train=40, val=12, test=12)


@contextmanager
def started(data, folder, *arguments, launcher=()):
    """The command under way; its standard error holds one line for what it says."""
    command = [sys.executable, *launcher, "-m", "leccr_desktop", "train", "multi30k_de"]
    with subprocess.Popen(
        [*command, "--data", data, "--device", "cpu", *SETTINGS, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "OMP_NUM_THREADS": "1"},
    ) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C goes to a whole console there")
def test_ctrl_c_stops_cleanly_and_resume_goes_on(data, tmp_path):
    def stopped_at(opening, *arguments):
        """Ctrl-C once a line opens so; returns all that was said."""
        # More epochs than anybody waits for.
        endless = ("--set", "schedule.epochs=3000")
        with started(data, tmp_path, *endless, *arguments) as running:
            said = []
            for line in running.stderr:
                said.append(line)
                if line.startswith(opening):
                    running.send_signal(signal.SIGINT)
            assert running.wait(timeout=60) == 130, "".join(said)
        assert not any("Traceback" in line for line in said)
        return said

    first = stopped_at("Epoch 1: ")
    assert "Stopped after step " in first[-1]
    assert "--resume" in first[-1]
    steps = first[-1].split()[3]
    again = stopped_at("Going on after", "--resume")
    assert f"Going on after step {steps} of 15,000.\n" in again


def test_processes_train_together_and_speak_once(data, tmp_path):
    launcher = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    with started(data, tmp_path, "--set", "schedule.epochs=1", launcher=launcher) as running:
        said, meanwhile = running.communicate(timeout=120)
    assert running.returncode == 0, meanwhile
    assert sum(line.startswith("de ") for line in said.splitlines()) == 1
    assert meanwhile.count("Epoch 1: validation SumR") == 1
    folder = Path("runs", "multi30k_de")
    for name in ("model", "report.html", "tensorboard"):
        assert (tmp_path / folder / name).exists()
        assert str(folder / name) in said
