"""`train` before and around a run: what it lists, what it refuses, and what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from leccr_training.data.items import Split
from leccr_training.evaluation import Recalls, RetrievalScores
from leccr_training.loop.events import (
    CheckpointWritten,
    EpochDone,
    RunDone,
    RunStarted,
    StepDone,
    Validated,
)
from leccr_training.recipe import recipe_names


@pytest.fixture
def train(monkeypatch, capsys, tmp_path):
    """Runs the command in an empty folder: exit code, standard output, standard error."""
    from leccr_desktop.__main__ import main

    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["leccr-desktop", "train", *map(str, arguments)])
        with pytest.raises(SystemExit) as stop:
            main()
        return stop.value.code or 0, *capsys.readouterr()

    return run


@pytest.mark.parametrize("arguments", [(), ("--list",), ("multi30k_de", "--list")])
def test_recipes_are_listed(train, arguments):
    code, said, _ = train(*arguments)
    assert code == 0
    lines = said.splitlines()
    for name in recipe_names():
        assert any(line.split()[0] == name for line in lines if line.strip())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["multi30k_ge", "--data", "."], "did you mean multi30k_de?"),
        (["none.yaml", "--data", "."], "none.yaml"),
        (["multi30k_de", "--data", ".", "--set", "optimizer.lrr=1"], "optimizer.lr?"),
        (["multi30k_de", "--data", ".", "--set", "optimizer.lr"], "KEY=VALUE"),
        (["multi30k_de"], "--data"),
        (["multi30k_de", "--data", "nowhere"], "There is no folder nowhere"),
        (["multi30k_de", "--data", ".", "--device", "abacus"], "abacus"),
    ],
)
def test_wrong_use_is_refused_before_anything_starts(train, tmp_path, arguments, said):
    code, _, error = train(*arguments)
    assert code == 2
    assert said in error
    assert not list(tmp_path.iterdir())


def test_a_folder_with_a_run_is_not_written_over(train, tmp_path):
    kept = tmp_path / "runs" / "multi30k_de" / "recipe.yaml"
    kept.parent.mkdir(parents=True)
    kept.write_text("name: older")
    code, _, error = train("multi30k_de", "--data", ".")
    assert code == 2
    for part in (str(Path("runs", "multi30k_de")), "--resume", "--out"):
        assert part in error
    assert kept.read_text() == "name: older"


def test_missing_data_is_named_and_leaves_no_run(train, tmp_path):
    (tmp_path / "data").mkdir()
    code, _, error = train("multi30k_de", "--data", "data")
    assert code == 1
    assert error.startswith("Error: ")
    assert "Multi30K" in error
    assert not (tmp_path / "runs").exists()


def test_processes_that_train_together_speak_once(tmp_path):
    command = [
        sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2",
        "-m", "leccr_desktop", "train", "--list",
    ]  # fmt: skip
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "OMP_NUM_THREADS": "1"},
        timeout=120,
    )
    assert done.stdout.count("multi30k_de") == 1


# What is said of a run


def scores(language):
    return RetrievalScores(
        language=language,
        level="both",
        items=1000,
        captions=5000,
        text_to_visual=Recalls(30.04, 60.0, 70.0),
        visual_to_text=Recalls(31.0, 61.0, 71.0),
        median_rank_t2v=3.0,
        median_rank_v2t=3.0,
        mean_average_precision=44.0,
    )


STARTED = RunStarted(
    recipe="mine",
    out=Path("runs/mine"),
    items=29000,
    pairs=145000,
    epochs=3,
    steps_per_epoch=1133,
    first_step=0,
    processes=2,
    device="cuda, bf16",
    descriptions=0.5,
)
RUN = [
    STARTED,
    StepDone(
        step=1,
        epoch=1,
        epoch_step=1,
        losses={"total": 14.5},
        learning_rate=1e-7,
        samples_per_s=None,
        time_left_s=None,
    ),
    StepDone(
        step=1133,
        epoch=1,
        epoch_step=1133,
        losses={"total": 4.25},
        learning_rate=1e-5,
        samples_per_s=512.0,
        time_left_s=4000.0,
    ),
    Validated(epoch=1, scores=(scores("de"), scores("fr")), sum_recall=323.0, is_best=True),
    CheckpointWritten(path=Path("runs/mine/checkpoints/step-1133"), step=1133),
    EpochDone(epoch=1, losses={"total": 5.0}, elapsed_s=300.0, stops_early=True),
    RunDone(
        best_epoch=1,
        split=Split.TEST,
        scores=(scores("de"), scores("fr")),
        model=Path("runs/[mine]/model"),
        report=Path("runs/[mine]/report.html"),
        logs=Path("runs/[mine]/tensorboard"),
        elapsed_s=4000.0,
    ),
]


def report_of(events, *, quiet=False):
    from leccr_desktop.cli.train_report import TrainReport

    with TrainReport(quiet=quiet) as report:
        for event in events:
            report.event(event)


def test_a_run_is_told_line_by_line_and_ends_with_what_there_is(capsys):
    report_of(RUN)
    said, meanwhile = capsys.readouterr()
    for part in (
        "mine: 29,000 items (50% described), 145,000 pairs, 3 epochs of 1,133 steps, 2 processes",
        "Epoch 1: validation SumR 323.0, the best so far.",
        "de: R@1/5/10 30.0/60.0/70.0 text to visual, 31.0/61.0/71.0 visual to text; fr: ",
        "stopping early",
    ):
        assert part in meanwhile
    assert "on the test split" in said
    for part in ("[mine]/model", "[mine]/report.html", "[mine]/tensorboard", "1 h 7 min"):
        assert part in said
    [line] = [line.split() for line in said.splitlines() if line.startswith("de ")]
    assert line == ["de", "30.0", "60.0", "70.0", "31.0", "61.0", "71.0", "323.0"]


def test_the_bar_shows_where_the_run_is(capsys, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")
    report_of(RUN[:3])
    _, meanwhile = capsys.readouterr()
    for part in (
        "Epoch 1/3",
        "1133/3399",
        "loss 4.250",
        "lr 1.0e-05",
        "512.0 samples/s",
        "1 h 7 min",
    ):
        assert part in meanwhile


def test_a_resumed_run_says_where_it_goes_on(capsys):
    from dataclasses import replace

    report_of([replace(STARTED, first_step=2000)])
    assert "Going on after step 2,000 of 3,399." in capsys.readouterr().err


def test_the_other_processes_are_silent(capsys):
    report_of(RUN, quiet=True)
    assert capsys.readouterr() == ("", "")
