"""Adding a trained model to the installed ones: only what can be loaded, and it stays the same."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.errors import ModelError
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.models.folder import add_model
from leccr_engine.models.installed import InstalledModels

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def models(tmp_path: Path) -> InstalledModels:
    return InstalledModels(tmp_path / "models")


def test_an_added_model_can_be_used(model_folder, models, encoder) -> None:
    model = add_model(model_folder, models)
    assert (model.id, model.is_leccr) == ("tiny", True)
    assert model.source.folder == str(model_folder)
    loaded = LeccrEncoder.from_pretrained(model.folder, device="cpu")
    assert loaded.model_id == encoder.model_id
    texts = ["a dog", "ein Hund", "犬"]
    np.testing.assert_array_equal(loaded.embed_text(texts), encoder.embed_text(texts))


def test_a_taken_name_needs_another_or_replaces(model_folder, models) -> None:
    add_model(model_folder, models)
    with pytest.raises(ModelError, match="'tiny' is installed already"):
        add_model(model_folder, models)
    assert add_model(model_folder, models, model_id="second").id == "second"
    assert add_model(model_folder, models, replace=True).id == "tiny"
    assert [model.id for model in models.all()] == ["second", "tiny"]


def test_a_configuration_may_have_no_good_name(model_folder, models, tmp_path) -> None:
    folder = tmp_path / "named"
    shutil.copytree(model_folder, folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"model_id": "my/model"}))
    with pytest.raises(ModelError, match=r"'my/model' cannot be a model's name.*--id"):
        add_model(folder, models)
    assert add_model(folder, models, model_id="mine").id == "mine"


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
@pytest.mark.parametrize("damage", ["cut", "gone"])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_cannot_be_loaded_is_not_added(
    model_folder: Path, models: InstalledModels, tmp_path: Path, name: str, damage: str
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(model_folder, folder)
    if damage == "cut":
        (folder / name).write_bytes((folder / name).read_bytes()[:100])
    else:
        (folder / name).unlink()
    with pytest.raises(ModelError, match=str(folder)):
        add_model(folder, models)
    assert models.all() == []
