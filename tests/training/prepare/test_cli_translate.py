"""`translate` from the command line, with tiny models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from leccr_desktop.cli.translate import translate
from leccr_engine.errors import ModelError
from leccr_training.errors import RecipeError

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def run(*arguments: str) -> Result:
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(translate)
    return CliRunner().invoke(app, ["--device", "cpu", "--beams", "1", *arguments])


def test_several_languages_at_once_and_what_is_there_stays(multi30k: Path, nllb: Path) -> None:
    arguments = ("--data", str(multi30k), "--to", "de, zh", "--model", str(nllb))
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    written = sorted(path.name for path in (multi30k / "TextData").glob("*enc2*"))
    assert written == [
        "multi30ktrain_tiny-nllb_enc2de.caption.txt",
        "multi30ktrain_tiny-nllb_enc2zh.caption.txt",
    ]
    assert "en to de: 7 captions" in done.stdout
    assert run(*arguments).stdout.count("is there already") == 2


def test_back_is_refused_before_anything_is_translated(multi30k: Path, opus: Path) -> None:
    done = run(
        "--data", str(multi30k), "--to", "de", "--model", str(opus / "opus-mt-en-de"), "--back"
    )
    assert isinstance(done.exception, ModelError)
    assert "{source}-{target}" in str(done.exception)
    assert not list((multi30k / "TextData").glob("*enc2*"))


def test_there_and_back(multi30k: Path, opus: Path) -> None:
    models = str(opus / "opus-mt-{source}-{target}")
    done = run("--data", str(multi30k), "--to", "de", "--model", models, "--back")
    assert done.exit_code == 0, done.output
    assert "de to en: 7 captions" in done.stdout


@pytest.mark.parametrize("to", ["de,klingon", "german"])
def test_a_wrong_language_is_said_before_anything_is_loaded(multi30k: Path, to: str) -> None:
    done = run("--data", str(multi30k), "--to", to, "--model", "/no/such/model")
    assert isinstance(done.exception, RecipeError)


def test_no_language_is_wrong_use(multi30k: Path) -> None:
    done = run("--data", str(multi30k), "--to", ",")
    assert done.exit_code == 2
    assert "--to" in done.stderr
