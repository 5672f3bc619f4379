from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from leccr_desktop.cli.evaluate import evaluate
from leccr_engine.errors import ModelError
from leccr_training.data.items import Split
from leccr_training.errors import DataError, TrainingError
from leccr_training.results import BenchmarkResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

app = typer.Typer()
app.command()(evaluate)


@pytest.fixture(scope="module")
def run(
    tiny_model_folder: Path,
    make_multi30k: Callable[..., Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[..., Result]:
    """Evaluates the tiny model on a made-up Multi30K, as the command line does."""
    data = make_multi30k(tmp_path_factory.mktemp("data"), train=1, val=2, test=3)

    def evaluate_with(*options: str, model: str = str(tiny_model_folder)) -> Result:
        arguments = [model, "--data", str(data), "--device", "cpu", *options]
        return CliRunner().invoke(app, arguments)

    return evaluate_with


def test_a_row_a_language_and_level_beside_published_figures(run: Callable[..., Result]) -> None:
    done = run("--benchmark", "multi30k", "--languages", "de,cs,en")
    assert done.exit_code == 0, done.output
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in done.stdout.splitlines()
        if line.startswith("|")
    ]
    assert len({len(row) for row in rows}) == 1
    assert [row[:3] for row in rows[2:]] == [
        [language, level, "3 / 3"]
        for language in ("de", "cs", "en")
        for level in ("global", "slots", "both")
    ]
    published = [row[-1] for row in rows[2:]]
    assert published == ["", "", "450.7 (NRCCR)", "", "", "438.7 (NRCCR)", "", "", "none known"]
    assert "arXiv 2208.12526" in done.stdout


def test_json_has_everything(run: Callable[..., Result], tmp_path: Path) -> None:
    figures, table = tmp_path / "figures.json", tmp_path / "table.md"
    done = run(
        *("--benchmark", "multi30k", "--languages", "de", "--task", "2", "--level", "both"),
        *("--json", str(figures), "--markdown", str(table)),
    )
    assert done.exit_code == 0, done.output
    assert table.read_text(encoding="utf-8") == done.stdout
    fields = json.loads(figures.read_text(encoding="utf-8"))
    assert fields["published"]["de"]["sum_recall"] == 480.9
    result = BenchmarkResult.from_json(fields)
    assert (result.benchmark, result.split, result.task) == ("multi30k", Split.TEST, 2)
    [scores] = result.scores
    assert (scores.language, scores.level, scores.captions, scores.items) == ("de", "both", 15, 3)
    assert 0 <= scores.sum_recall <= 600


def test_a_dash_prints_json_alone(run: Callable[..., Result]) -> None:
    done = run("--benchmark", "multi30k", "--split", "val", "--json", "-")
    assert done.exit_code == 0, done.output
    result = BenchmarkResult.from_json(json.loads(done.stdout))
    assert result.languages == ("en", "de", "fr", "cs")
    # Two items: nothing ranks worse than second, whatever the model.
    assert all(scores.text_to_visual.r5 == 100 for scores in result.scores)
    assert not any(result.published(language) for language in result.languages)


def test_a_file_that_cannot_be_written_costs_nothing(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere" / "table.md"
    done = run("--benchmark", "multi30k", "--languages", "fr", "--markdown", str(nowhere))
    assert isinstance(done.exception, TrainingError)
    assert str(nowhere) in str(done.exception)
    assert "452.9 (NRCCR)" in done.stdout


def test_wrong_use_says_what_there_is(run: Callable[..., Result]) -> None:
    done = run("--benchmark", "multi31k")
    assert done.exit_code == 2
    assert "multi30k" in done.output
    missing = run("--benchmark", "mscoco", "--languages", "zh")
    assert isinstance(missing.exception, DataError)
    nowhere = run("--benchmark", "multi30k", model="no-such-model")
    assert isinstance(nowhere.exception, ModelError)
