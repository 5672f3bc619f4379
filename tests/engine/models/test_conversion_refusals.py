"""What cannot be made into a LECCR model says why, and stays as it was."""

from __future__ import annotations

import json
import pickle
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from leccr_engine.errors import ModelError
from leccr_engine.models.catalogue import CatalogueFile
from leccr_engine.models.conversion import convert, is_tower
from leccr_engine.models.folder import FolderModel
from leccr_engine.models.install import install
from leccr_engine.models.request import ModelRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from published_towers import Published

    from leccr_engine.models.installed import InstalledModel, InstalledModels


@pytest.fixture
def installed(
    published: Callable[[str], Published], tmp_path: Path, models: InstalledModels
) -> Callable[..., InstalledModel]:
    """Installs a tower whose files were changed before."""

    def make(name: str, change: Callable[[Path], None] = lambda folder: None) -> InstalledModel:
        folder = tmp_path / "changed"
        shutil.copytree(published(name).folder, folder)
        change(folder)
        names = sorted(path.name for path in folder.iterdir() if path.is_file())
        request = ModelRequest("one", "some/one", files=tuple(map(CatalogueFile, names)))
        return install(FolderModel(folder, request), models, "one")

    return make


def refuses(model: InstalledModel, models: InstalledModels, said: str) -> None:
    before = sorted(path.name for path in model.folder.iterdir())
    with pytest.raises(ModelError, match=said):
        convert(model, models)
    assert sorted(path.name for path in model.folder.iterdir()) == before
    assert not list(models.folder.glob(".unfinished/one@*"))
    assert is_tower(models.get("one"))


def configured(section: str, **changes: Any) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "open_clip_config.json"
        fields = json.loads(path.read_text())
        within = fields if section == "preprocess_cfg" else fields["model_cfg"]
        within.setdefault(section, {}).update(changes)
        path.write_text(json.dumps(fields))

    return change


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("open_clip-vit", configured("multimodal_cfg", width=1), "writes captions"),
        ("open_clip-vit", configured("preprocess_cfg", resize_mode="longest"), "framed"),
        ("open_clip-vit", configured("vision_cfg", image_size=[32, 64]), "no square"),
        ("open_clip-vit", configured("vision_cfg", width=128), "do not fit"),
        ("open_clip-siglip2", configured("vision_cfg", timm_proj="mlp"), "pools in a way"),
        (
            "open_clip-siglip2",
            configured("text_cfg", tokenizer_mode="clips"),
            "tokenizer has a way",
        ),
        ("open_clip-vit", configured("text_cfg", hf_model_name="roberta"), "not XLM-RoBERTa"),
    ],
)
def test_towers_of_another_kind(name, change, said, installed, models) -> None:
    refuses(installed(name, change), models, said)


def preparation(**changes: Any) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "preprocessor_config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | changes))

    return change


@pytest.mark.parametrize(
    "changes",
    [{"resample": 1}, {"size": {"height": 30, "width": 32}}, {"do_normalize": False}],
)
def test_images_prepared_in_another_way(changes, installed, models) -> None:
    model = installed("transformers-siglip2", preparation(**changes))
    refuses(model, models, "prepares its images in a way of its own")


@pytest.mark.parametrize(
    ("name", "weights"),
    [
        ("transformers-clip", "model.safetensors"),
        ("open_clip-vit", "open_clip_model.safetensors"),
        ("open_clip-xlm-roberta", "open_clip_pytorch_model.bin"),
    ],
)
def test_damaged_weights(name, weights, installed, models) -> None:
    def cut(folder: Path) -> None:
        path = folder / weights
        path.write_bytes(path.read_bytes()[:50_000])

    refuses(installed(name, cut), models, rf"{weights}: the weights cannot be read")


class _Program:
    """What a pickle may carry."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return (type(self._trace).touch, (self._trace,))


def test_a_pickle_that_carries_a_program_does_not_run_it(installed, models, tmp_path) -> None:
    trace = tmp_path / "it ran"

    def carry(folder: Path) -> None:
        with (folder / "open_clip_pytorch_model.bin").open("wb") as file:
            pickle.dump({"visual.proj": _Program(trace)}, file, protocol=2)

    refuses(installed("open_clip-xlm-roberta", carry), models, "weights cannot be read")
    assert not trace.exists()


def test_a_pickle_of_something_else(installed, models) -> None:
    import torch

    def change(folder: Path) -> None:
        torch.save({"epoch": 7}, folder / "open_clip_pytorch_model.bin")

    refuses(installed("open_clip-xlm-roberta", change), models, "something else than")


def test_interrupted_it_is_done_again(installed, models, monkeypatch) -> None:
    model = installed("open_clip-vit")

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("leccr_engine.models.conversion.checked", interrupt)
        with pytest.raises(KeyboardInterrupt):
            convert(model, models)
    assert is_tower(models.get("one"))
    converted = convert(model, models)
    assert converted.is_leccr
    assert not is_tower(converted)
    assert convert(model, models) == converted
    assert (converted.folder / "README.md").read_text() == "Whose model this is."


def test_a_full_disk_is_told(installed, models, monkeypatch) -> None:
    from safetensors import SafetensorError

    def full(*_: Any, **__: Any) -> None:
        raise SafetensorError("No space left on device (os error 28)")

    model = installed("open_clip-vit")
    monkeypatch.setattr("leccr_engine.model.published_tower.save_file", full)
    refuses(model, models, "No space left on device.*Make room")
