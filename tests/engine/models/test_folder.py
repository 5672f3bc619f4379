"""Models from folders, for machines without a network; and what a name stands for."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import Cancelled, ModelError
from leccr_engine.models.catalogue import CatalogueFile, read_catalogue
from leccr_engine.models.folder import FolderModel
from leccr_engine.models.install import install
from leccr_engine.models.request import ModelRequest, request_for

if TYPE_CHECKING:
    from pathlib import Path

REQUEST = ModelRequest("small", "someone/some-model", licence="MIT", tower="open_clip:small:x")


@pytest.fixture
def repo_folder(tmp_path: Path) -> Path:
    """A copy of a hub repository, with what a copy has besides."""
    folder = tmp_path / "copy"
    (folder / ".cache").mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"weights" * 1000)
    (folder / "config.json").write_bytes(b"{}")
    (folder / "pytorch_model.bin").write_bytes(b"\x80")
    return folder


def test_a_copy_of_a_repository(repo_folder, models) -> None:
    model = install(FolderModel(repo_folder, REQUEST), models, "small")
    assert sorted(path.name for path in model.folder.iterdir()) == [
        "config.json",
        "model.safetensors",
        "source.json",
    ]
    source = model.source
    assert (source.repo, source.revision, source.licence) == (REQUEST.repo, None, "MIT")
    assert (source.folder, source.tower) == (str(repo_folder), REQUEST.tower)
    assert (repo_folder / "pytorch_model.bin").exists()


def test_the_hubs_cache_is_made_of_links(repo_folder, models, tmp_path) -> None:
    snapshot = tmp_path / "snapshot"
    snapshot.mkdir()
    for path in repo_folder.glob("*.*"):
        if path.is_file():
            (snapshot / path.name).symlink_to(path)
    model = install(FolderModel(snapshot, REQUEST), models, "small")
    assert not (model.folder / "model.safetensors").is_symlink()


def test_from_another_machines_models_folder(fake_hub, hub, models, tmp_path) -> None:
    pulled = install(hub.look_up(REQUEST), models, "small")
    carried = tmp_path / "stick" / "small"
    shutil.copytree(pulled.folder, carried)
    model = install(FolderModel(carried, REQUEST), models, "carried")
    assert model.source.files == pulled.source.files
    assert model.source.revision == fake_hub.commit

    # Its source.json says what the files should be.
    weights = carried / "open_clip_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"?")
    with pytest.raises(ModelError, match=r"SHA-256.*nothing is installed"):
        install(FolderModel(carried, REQUEST), models, "damaged")
    weights.write_bytes(b"short")
    with pytest.raises(ModelError, match="its size is 5, not 307200"):
        install(FolderModel(carried, REQUEST), models, "damaged")
    weights.unlink()
    with pytest.raises(ModelError, match=r"open_clip_model\.safetensors is missing"):
        FolderModel(carried, REQUEST)
    assert models.find("damaged") is None


def test_another_model_is_refused(fake_hub, hub, models) -> None:
    pulled = install(hub.look_up(REQUEST), models, "small")
    with pytest.raises(ModelError, match=r"holds someone/some-model, not else/where"):
        FolderModel(pulled.folder, ModelRequest("x", "else/where"))


def test_what_the_catalogue_pins_holds(repo_folder, models) -> None:
    def request(*files: CatalogueFile) -> ModelRequest:
        return ModelRequest("small", REQUEST.repo, files=files)

    with pytest.raises(ModelError, match=r"gone\.bin is missing"):
        FolderModel(repo_folder, request(CatalogueFile("gone.bin")))
    wrong = CatalogueFile("config.json", sha256="0" * 64)
    with pytest.raises(ModelError, match="SHA-256"):
        install(FolderModel(repo_folder, request(wrong)), models, "small")
    named = CatalogueFile("pytorch_model.bin")
    assert [f.name for f in FolderModel(repo_folder, request(named)).files] == [named.name]


def test_what_an_interrupted_copy_left_is_not_trusted(repo_folder, models) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        install(
            FolderModel(repo_folder, REQUEST),
            models,
            "small",
            on_progress=lambda progress: cancel.set(),
            cancel=cancel,
        )
    (repo_folder / "config.json").write_bytes(b"[]")
    model = install(FolderModel(repo_folder, REQUEST), models, "small")
    assert (model.folder / "config.json").read_bytes() == b"[]"


def test_no_folder_and_no_weights(tmp_path) -> None:
    with pytest.raises(ModelError, match=r"nowhere: cannot be read"):
        FolderModel(tmp_path / "nowhere")
    with pytest.raises(ModelError, match="no weights as safetensors"):
        FolderModel(tmp_path)


# --- What is asked for -------------------------------------------------------------------------


def test_a_name_of_the_catalogue() -> None:
    catalogue = read_catalogue()
    request = request_for("xlmr-b32", catalogue)
    assert (request.id, request.licence) == ("xlmr-b32", "MIT")
    assert request.repo == "laion/CLIP-ViT-B-32-xlm-roberta-base-laion5B-s13B-b90k"
    assert request.revision is not None
    assert request.tower == "open_clip:xlm-roberta-base-ViT-B-32:laion5b_s13b_b90k"
    with pytest.raises(ModelError, match="'leccr-mini' ships with the program"):
        request_for("leccr-mini", catalogue)


def test_a_name_of_the_hub() -> None:
    request = request_for("google/siglip2-base-patch16-256", read_catalogue())
    assert (request.id, request.revision) == ("siglip2-base-patch16-256", None)
    assert request_for("a/b@refs/pr/1", read_catalogue()).revision == "refs/pr/1"


def test_a_name_of_open_clip() -> None:
    request = request_for("open_clip:ViT-B-16-SigLIP-i18n-256:webli", read_catalogue())
    assert request.repo == "timm/ViT-B-16-SigLIP-i18n-256"
    assert request.id == "ViT-B-16-SigLIP-i18n-256.webli"
    assert request.tower == "open_clip:ViT-B-16-SigLIP-i18n-256:webli"
    with pytest.raises(ModelError, match=r"ViT-B-32.*'nothing'.*laion2b_s34b_b79k"):
        request_for("open_clip:ViT-B-32:nothing", read_catalogue())


@pytest.mark.parametrize(
    "entry", [e for e in read_catalogue().model if e.tower], ids=lambda e: e.id
)
def test_the_catalogue_and_open_clip_mean_the_same(entry) -> None:
    request = request_for(entry.tower, read_catalogue())
    assert request.repo == entry.repo


@pytest.mark.parametrize("name", ["", "xlmr", "../x", "a/b/c", "a/b@", "open_clip:x", "http://a/b"])
def test_a_name_of_nothing(name: str) -> None:
    with pytest.raises(ModelError, match=r"no model .*xlmr-b32.*'owner/name'"):
        request_for(name, read_catalogue())
