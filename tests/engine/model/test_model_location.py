"""Where models are looked for; the hub itself is never asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub.errors import LocalEntryNotFoundError

from leccr_engine.errors import ModelError
from leccr_engine.model import location
from leccr_engine.model.config import read_config
from leccr_engine.model.location import find_model
from leccr_engine.models.folder import FolderModel
from leccr_engine.models.install import install as install_folder
from leccr_engine.models.installed import (
    MODELS_VARIABLE,
    InstalledFile,
    InstalledModels,
    ModelSource,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from published_towers import Published


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A resources folder with one model in it."""
    folder = tmp_path / "resources" / "models" / "small"
    folder.mkdir(parents=True)
    monkeypatch.setattr(location, "resource_path", (tmp_path / "resources").joinpath)
    return folder


def test_a_shipped_model_by_its_name(shipped: Path) -> None:
    assert find_model("small") == shipped


def test_a_folder_wins_over_a_shipped_model(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small").mkdir()
    assert find_model("small").resolve() == tmp_path / "small"
    assert shipped.is_dir()


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> InstalledModels:
    """The user's models folder."""
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "installed"))
    return InstalledModels.of_user()


def install(models: InstalledModels, model_id: str, config: str) -> Path:
    with models.changing(model_id):
        folder = models.unfinished(model_id, "1")
        (folder / "config.json").write_text(config)
        files = (InstalledFile("config.json", len(config), "00"),)
        source = ModelSource(None, None, None, None, None, files)
        return models.finish(folder, model_id, source).folder


def test_an_installed_model_by_its_name(shipped: Path, installed: InstalledModels) -> None:
    folder = install(installed, "trained", '{"model_type": "leccr"}')
    assert find_model("trained") == folder
    with pytest.raises(ModelError, match=r"nor a model that ships .* or is installed"):
        find_model("other")


def test_a_shipped_model_wins_over_an_installed_one(
    shipped: Path, installed: InstalledModels
) -> None:
    install(installed, "small", '{"model_type": "leccr"}')
    assert find_model("small") == shipped


def test_a_tower_as_published_is_made_into_one(
    installed: InstalledModels, published: Callable[[str], Published]
) -> None:
    tower = install_folder(FolderModel(published("transformers-clip").folder), installed, "tower")
    assert not tower.is_leccr
    folder = find_model("tower")
    assert folder == tower.folder
    assert read_config(folder).local_level == "sentences"


def test_what_is_neither_says_so(installed: InstalledModels) -> None:
    install(installed, "describer", '{"model_type": "smolvlm"}')
    with pytest.raises(ModelError, match=r"'describer' .* is no LECCR model, nor a tower"):
        find_model("describer")


def test_an_unfinished_model_is_none(installed: InstalledModels) -> None:
    with installed.changing("half"):
        installed.unfinished("half", "1")
    with pytest.raises(ModelError, match="No model 'half'"):
        find_model("half")


@pytest.mark.parametrize("name", ["../secret", "...", "", "small/../../secret"])
def test_a_name_cannot_leave_the_shipped_models(name: str, shipped: Path) -> None:
    (shipped.parents[1] / "secret").mkdir()
    with pytest.raises(ModelError, match="No model"):
        find_model(name)


def test_a_hub_id_is_downloaded_without_pickles(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def download(hub_id: str, **options: Any) -> str:
        asked.update(options, hub_id=hub_id)
        return "cached"

    monkeypatch.setattr("huggingface_hub.snapshot_download", download)
    assert find_model("someone/some-model", revision="abc") == Path("cached")
    assert asked["hub_id"] == "someone/some-model"
    assert asked["revision"] == "abc"
    assert not {"*.bin", "*.pt", "*.pkl", "*"} & set(asked["allow_patterns"])


def test_a_failed_download_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> str:
        raise LocalEntryNotFoundError("no connection")

    monkeypatch.setattr("huggingface_hub.snapshot_download", fail)
    with pytest.raises(ModelError, match=r"someone/some-model.*no connection.*local folder"):
        find_model("someone/some-model")
