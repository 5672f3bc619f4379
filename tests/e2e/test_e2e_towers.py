"""Every tower of the catalogue, from `models pull` to what a search finds; the hub is our own."""

from __future__ import annotations

import json

import pytest
from fake_hub import COMMIT
from published_towers import CATALOGUE

from leccr_engine.models.catalogue import read_catalogue


@pytest.fixture
def models_folder(tmp_path, monkeypatch):
    folder = tmp_path / "models"
    monkeypatch.setenv("LECCR_MODELS", str(folder))
    return folder


def serve(hub, entry, tower, monkeypatch):
    """Let the hub have a tower, and the program ask it: HF_ENDPOINT is read once a process."""
    constants = "huggingface_hub.constants"
    address = "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(f"{constants}.ENDPOINT", hub.endpoint)
    monkeypatch.setattr(f"{constants}.HUGGINGFACE_CO_URL_TEMPLATE", hub.endpoint + address)
    hub.repo, hub.commit = entry.repo, entry.revision or COMMIT
    hub.files = {path.name: path.read_bytes() for path in tower.folder.iterdir() if path.is_file()}
    hub.in_lfs = {name for name in hub.files if name.endswith((".safetensors", ".bin"))}


@pytest.mark.parametrize("model_id", CATALOGUE)
def test_from_pull_to_search(
    model_id, as_in_catalogue, fake_hub, models_folder, monkeypatch, leccr, pictures, make_photo
):
    entry = read_catalogue().find(model_id)
    serve(fake_hub, entry, as_in_catalogue(model_id), monkeypatch)

    pulled = leccr("models", "pull", model_id)
    assert pulled.code == 0, pulled.err
    assert pulled.out.endswith(f"Use it with: leccr-desktop models use {model_id}\n")
    names = {path.name for path in (models_folder / model_id).iterdir()}
    assert names - {"README.md"} == {
        "config.json", "model.safetensors", "tokenizer.json", "source.json",
    }  # fmt: skip
    source = json.loads((models_folder / model_id / "source.json").read_text())
    assert (source["repo"], source["revision"]) == (entry.repo, fake_hub.commit)
    assert {file["name"] for file in source["files"]} == names - {"source.json"}

    used = leccr("models", "use", model_id)
    assert used.code == 0, used.err
    for name, colour in {"red": (220, 20, 20), "green": (20, 200, 30)}.items():
        make_photo(pictures / f"{name}.jpg", colour=colour)
    indexed = leccr("index", pictures)
    assert indexed.code == 0, indexed.err
    found = leccr("search", "ein rotes Bild", "--json")
    assert found.code == 0, found.err
    result = json.loads(found.out)
    assert result["model"].startswith(f"{model_id}@")
    assert {hit["path"] for hit in result["hits"]} == set(map(str, pictures.iterdir()))
