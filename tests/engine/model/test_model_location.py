"""Where models are looked for; the hub itself is never asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from huggingface_hub.errors import LocalEntryNotFoundError

from leccr_engine.errors import ModelError
from leccr_engine.model import location
from leccr_engine.model.location import find_model


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
