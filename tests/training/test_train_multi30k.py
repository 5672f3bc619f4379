"""`train multi30k_de` on the real text of Multi30K, with stand-in pictures for its images."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from leccr_engine.model.leccr import LeccrModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# 1,014 validation images: whoever ranks at random has a SumR of 100 * 2 * (1 + 5 + 10) / 1014.
_CHANCE = 3.2
_SETTINGS = {
    "model.visual_tower": "timm:test_vit",
    "model.visual_weights": "null",
    "model.image_px": 64,
    "model.text_weights": "null",
    "model.text_tower_config": "{hidden_size: 64, num_hidden_layers: 1, num_attention_heads: 2,"
    " intermediate_size: 128}",
    "model.vocabulary": 4000,
    "model.text_pooling": "mean",
    "model.max_text_tokens": 48,
    "model.embed_dim": 64,
    "model.token_width": 64,
    "model.feedforward_width": 64,
    "model.aggregator_layers": 1,
    "model.enhancer_layers": 1,
    "optimizer.lr": 2e-3,
    "optimizer.new_layers_factor": 1,
    "data.augment": "none",
    "data.limit": 6000,
    "run.workers": 0,
    "schedule.epochs": 3,
}


@pytest.fixture(scope="module")
def stand_ins(
    tmp_path_factory: pytest.TempPathFactory,
    data: Path,
    draw_caption: Callable[[Path, str], None],
) -> Path:
    """The captions as they are, and for each image a picture made from its English caption."""
    folder = tmp_path_factory.mktemp("multi30k")
    (folder / "multi30k").symlink_to(data / "multi30k", target_is_directory=True)
    task = data / "multi30k" / "task1"
    for split in ("train", "val", "test_2016_flickr"):
        names = (task / "image_splits" / f"{split}.txt").read_text().split()
        with gzip.open(task / "raw" / f"{split}.en.gz", "rt", encoding="utf-8") as lines:
            for name, line in zip(names, lines, strict=True):
                draw_caption(folder / "flickr30k-images" / name, line)
    return folder


def test_it_learns_is_killed_and_goes_on(stand_ins: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    settings = [part for item in _SETTINGS.items() for part in ("--set", "{}={}".format(*item))]
    command = [sys.executable, "-m", "leccr_desktop", "train", "multi30k_de", "--data",
               str(stand_ins), "--out", str(out), "--device", "cpu", *settings]  # fmt: skip
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stderr is not None
        said = []
        for line in running.stderr:
            said.append(line)
            if line.startswith("Epoch 1: "):
                running.kill()
    assert said[-1].startswith("Epoch 1: "), said
    resumed = subprocess.run(
        [*command, "--resume"], capture_output=True, text=True, env=environment, check=False
    )
    assert resumed.returncode == 0, resumed.stderr
    lines = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    steps = [line["step"] for line in lines if line["kind"] == "step"]
    assert steps == sorted(set(steps))
    recalls = [line["sum_recall"] for line in lines if line["kind"] == "validation"]
    assert len(recalls) == 4
    assert recalls[-1] > 10 * _CHANCE
    LeccrModel.from_pretrained(out / "model")
