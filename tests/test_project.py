"""The project as a whole keeps its word: documents, shipped files, the public error tree."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
import typer

from leccr_desktop.cli.app import app
from leccr_engine import errors
from leccr_engine.resources import resource_path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))
MAX_MODEL_BYTES = 40_000_000
PICKLE_SUFFIXES = {".bin", ".ckpt", ".pickle", ".pkl", ".pt", ".pth"}


def commands() -> dict[str, Any]:
    return dict(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def options(command: Any) -> set[str]:
    return {name for parameter in command.params for name in parameter.opts} | {"--help"}


def shipped_models() -> list[Path]:
    return [path for path in resource_path("models").rglob("*") if path.is_file()]


# --- The documents -----------------------------------------------------------------------------


def documented_command_lines() -> list[list[str]]:
    """Split every `leccr-desktop COMMAND ...` of the README, in code blocks and in backticks."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^ {4}.*?leccr-desktop +(?!&&)(.*)$", text, flags=re.MULTILINE)
    inline = re.findall(r"`[^`\n]*?leccr-desktop +([^`\n]*)`", text)
    lines = [re.split(r" {3,}", line)[0].split() for line in (*blocks, *inline)]
    return [words for words in lines if words and words[0].replace("-", "").isalpha()]


def test_every_command_is_in_the_readme() -> None:
    documented = {words[0] for words in documented_command_lines()}

    assert documented == {name for name, command in commands().items() if not command.hidden}


@pytest.mark.parametrize("words", documented_command_lines(), ids=" ".join)
def test_every_command_line_in_the_readme_is_accepted(words: list[str]) -> None:
    used = {word for word in words[1:] if word.startswith("--")}

    assert used <= options(commands()[words[0]])


def test_every_command_explains_itself_and_its_options() -> None:
    for name, command in commands().items():
        assert command.help, name
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"{name} {parameter.name}"


def test_every_make_target_in_the_documents_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    named = {
        target
        for document in DOCUMENTS
        for target in re.findall(
            r"(?:^ {4}|`)make ([a-z-]+)", document.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
    }

    assert {"run", "test"} <= named <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_of_ours_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    ours = [link for link in links if not link.startswith(("http://", "https://"))]

    assert [link for link in ours if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/architecture.md", "docs/benchmarks.md"])
def test_every_path_that_the_documents_name_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    tops = "leccr_desktop|engine|training|resources|tests|benchmarks|scripts|docs"
    paths = re.findall(rf"`((?:{tops})/[^`*\s]*)`", text)

    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


# --- What ships --------------------------------------------------------------------------------


def test_the_resources_are_found() -> None:
    assert resource_path("icons").is_dir()
    assert resource_path("models").is_dir()


def test_the_models_are_small_enough_to_ship() -> None:
    for folder in resource_path("models").iterdir():
        size_bytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        assert size_bytes <= MAX_MODEL_BYTES, folder


def test_no_model_is_a_pickle() -> None:
    for path in shipped_models():
        assert path.suffix not in PICKLE_SUFFIXES, path
        with path.open("rb") as file:
            start = file.read(4)
        # A bare pickle starts with its protocol, torch's own form with a zip archive's mark.
        assert not start.startswith((b"\x80", b"PK\x03\x04")), path


# --- The errors --------------------------------------------------------------------------------


def test_the_error_tree_is_public_and_has_one_root() -> None:
    raised = {
        name: kind
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if kind.__module__ == errors.__name__
    }

    assert set(errors.__all__) == set(raised)
    assert all(issubclass(kind, errors.LeccrError) for kind in raised.values())
