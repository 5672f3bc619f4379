from __future__ import annotations

import json
import shutil
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from leccr_desktop.cli.evaluate import evaluate
from leccr_engine.errors import ModelError
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.models.folder import add_model
from leccr_engine.models.installed import MODELS_VARIABLE, SOURCE_NAME, InstalledModels
from leccr_engine.models.mixing_weight import keep_mixing_weight
from leccr_training.data.items import Split
from leccr_training.errors import DataError, TrainingError
from leccr_training.mixing import TunedWeight
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


@pytest.fixture
def own_model(
    tiny_model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> InstalledModels:
    """An installed copy of the tiny model, `mine`, with a weight that nothing was tuned to."""
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    models = InstalledModels.of_user()
    add_model(tiny_model_folder, models, model_id="mine")
    keep_mixing_weight(models.get("mine").folder, 0.123)
    return models


def test_tuning_keeps_the_best_weight_in_the_model(
    run: Callable[..., Result], own_model: InstalledModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = own_model.get("mine").folder
    before = LeccrEncoder.from_pretrained(folder, device="cpu")
    found = TunedWeight(mixing_weight=0.35, own=0.123, sum_recall=300.0, before=290.0)
    # Two items tell no weights apart.
    monkeypatch.setattr("leccr_training.mixing.tune_mixing_weight", lambda _splits: found)
    done = run("--split", "val", "--tune", "--json", "-", model="mine")
    assert done.exit_code == 0, done.output
    assert BenchmarkResult.from_json(json.loads(done.stdout)).mixing_weight == 0.35
    assert "Mixing weight 0.35: mean SumR 300.0, before 290.0 with 0.123. Kept in" in done.stderr
    after = LeccrEncoder.from_pretrained(folder, device="cpu")
    assert after.mixing_weight == 0.35
    assert after.model_id == before.model_id, "a library keeps its vectors"
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [SOURCE_NAME, *(file.name for file in own_model.get("mine").source.files)]
    )
    for file in own_model.get("mine").source.files:
        content = (folder / file.name).read_bytes()
        assert (file.size_bytes, file.sha256) == (len(content), sha256(content).hexdigest())


def test_a_weight_that_no_other_beats_stays(
    run: Callable[..., Result], tiny_model_folder: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(tiny_model_folder, copy)
    config = copy / "config.json"
    tune = ("--split", "val", "--languages", "de", "--tune", "--json", "-")
    first = run(*tune, model=str(copy))
    assert first.exit_code == 0, first.output
    tuned = config.read_bytes()
    assert json.loads(tuned)["mixing_weight"] == json.loads(first.stdout)["mixing_weight"]
    second = run(*tune, model=str(copy))
    assert "it stays" in second.stderr
    assert config.read_bytes() == tuned


def test_tuning_is_refused_where_it_would_mislead_or_harm(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_test = run("--tune")
    assert on_test.exit_code == 2
    assert "--split val" in on_test.output
    shipped = run("--split", "val", "--tune", model="leccr-mini")
    assert isinstance(shipped.exception, ModelError)
    assert "models add" in str(shipped.exception)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelError, match="models pull"):
        keep_mixing_weight(tmp_path / "models--owner--name" / "snapshots" / "0", 0.5)
