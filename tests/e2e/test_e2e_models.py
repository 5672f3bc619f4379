"""Which model a library is used with: remembered, taken again, never mixed."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from leccr_desktop.models import (
    SOURCE_FILE,
    load_of_library,
    load_to_index,
    load_to_search,
    refuse_other_model,
)
from leccr_engine.errors import LibraryError, ModelError
from leccr_engine.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def library(library_folder: Path) -> Iterator[Library]:
    with Library.open(library_folder, create=True, write=True) as library:
        yield library


@pytest.fixture
def other_model(tiny_model: Path, tmp_path: Path) -> Path:
    """The same weights under another name: its vectors must not be mixed with the others'."""
    folder = tmp_path / "other"
    shutil.copytree(tiny_model, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(config | {"model_id": "other"}))
    return folder


def index_with(library: Library, model: Path) -> str:
    encoder = load_to_index(library, str(model), device="cpu")
    library.set_model_id(encoder.model_id, mixing_weight=encoder.mixing_weight)
    return encoder.model_id


def test_what_it_was_indexed_with_is_taken_again_by_everyone(
    library: Library, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tiny_model.parent)
    encoder = load_to_index(library, tiny_model.name, device="cpu")
    library.set_model_id(encoder.model_id)
    monkeypatch.chdir("/")

    assert load_to_index(library, None, device="cpu").model_id == encoder.model_id
    assert load_to_search(library, None, device="cpu").model_id == encoder.model_id
    assert load_of_library(library.folder, device="cpu").model_id == encoder.model_id


def test_another_model_is_refused_with_what_to_do(
    library: Library, tiny_model: Path, other_model: Path
) -> None:
    indexed_by = index_with(library, tiny_model)

    with pytest.raises(ModelError, match=f"{indexed_by}.*index --model .*other"):
        load_to_search(library, str(other_model), device="cpu")
    refuse_other_model(library.folder, indexed_by=indexed_by, loaded=indexed_by)
    with pytest.raises(ModelError, match=f"{indexed_by}.*is another@0.*index --model"):
        refuse_other_model(library.folder, indexed_by=indexed_by, loaded="another@0")
    # A refused model is not remembered.
    assert load_of_library(library.folder, device="cpu").model_id == indexed_by


def test_while_the_model_changes_the_old_one_answers(
    library: Library, tiny_model: Path, other_model: Path
) -> None:
    old = index_with(library, tiny_model)
    new = load_to_index(library, str(other_model), device="cpu").model_id
    assert new != old
    assert load_to_search(library, None, device="cpu").model_id == old
    assert load_of_library(library.folder, device="cpu").model_id == old
    # Stopped there, the next run goes on with the new one.
    assert load_to_index(library, None, device="cpu").model_id == new

    library.set_model_id(new)
    assert load_to_search(library, None, device="cpu").model_id == new
    assert load_of_library(library.folder, device="cpu").model_id == new


def test_a_new_library_takes_the_default(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leccr_desktop.models.DEFAULT_MODEL", str(tiny_model))
    assert load_of_library(tmp_path / "nowhere", device="cpu").folder == tiny_model
    (tmp_path / "file").write_text("a file where a folder should be")
    assert load_of_library(tmp_path / "file", device="cpu").folder == tiny_model


@pytest.mark.parametrize("content", ["", "{", "7", "{}", '{"index": "x", "models": []}'])
def test_a_damaged_note_counts_as_none(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setattr("leccr_desktop.models.DEFAULT_MODEL", str(tiny_model))
    (tmp_path / SOURCE_FILE).write_text(content)
    assert load_of_library(tmp_path, device="cpu").folder == tiny_model


def test_a_model_that_is_gone_is_named(library: Library, other_model: Path) -> None:
    index_with(library, other_model)
    shutil.rmtree(other_model)
    with pytest.raises(ModelError, match=f"No model '{other_model}'"):
        load_of_library(library.folder, device="cpu")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_note_that_cannot_be_read_is_no_reason_to_change_the_model(
    library: Library, tiny_model: Path
) -> None:
    index_with(library, tiny_model)
    (library.folder / SOURCE_FILE).chmod(0)
    with pytest.raises(LibraryError, match=SOURCE_FILE):
        load_to_index(library, None, device="cpu")
