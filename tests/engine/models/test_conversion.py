"""Published towers as LECCR models: the numbers are those of the libraries they come from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PIL import Image
from published_towers import CONTEXT, PUBLISHED, TEXTS

from leccr_engine.model.config import read_config
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.preprocessing import pixels_from_frames
from leccr_engine.model.texts import TextTokenizer
from leccr_engine.models.conversion import convert
from leccr_engine.models.folder import FolderModel
from leccr_engine.models.install import install
from leccr_engine.models.installed import InstalledModels

# isort: split
import open_clip  # after the engine: see leccr_engine.model.torchvision_ops
from open_clip.transform import PreprocessCfg, image_transform_v2, merge_preprocess_dict
from transformers import AutoImageProcessor, AutoTokenizer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray
    from published_towers import Published

pytestmark = pytest.mark.parametrize("name", PUBLISHED)

SIZES = [(32, 32), (160, 160), (47, 64), (64, 47), (433, 577), (577, 433), (20, 90), (99, 100)]
CLOSE = {"rtol": 0, "atol": 1e-4}


@pytest.fixture(scope="module")
def frames() -> list[NDArray[np.uint8]]:
    """Noise: nothing is harder to scale alike."""
    random = np.random.default_rng(0)
    return [random.integers(0, 256, (*size, 3), dtype=np.uint8) for size in SIZES]


@pytest.fixture(scope="module")
def converted(
    published: Callable[[str], Published], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """A tower's LECCR model, made once."""
    models = InstalledModels(tmp_path_factory.mktemp("models"))

    def folder(name: str) -> Path:
        installed = models.find(name)
        if installed is None:
            installed = install(_Everything(published(name).folder), models, name)
        return convert(installed, models).folder

    return folder


class _Everything(FolderModel):
    """Pickles too, which are only taken where the catalogue names them."""

    def __init__(self, folder: Path) -> None:
        from leccr_engine.models.catalogue import CatalogueFile
        from leccr_engine.models.request import ModelRequest

        names = sorted(path.name for path in folder.iterdir() if path.is_file())
        files = tuple(CatalogueFile(name) for name in names)
        super().__init__(folder, ModelRequest("any", "some/one", files=files))


@pytest.fixture(scope="module")
def loaded(converted: Callable[[str], Path]) -> Callable[[str], LeccrModel]:
    return lambda name: LeccrModel.from_pretrained(converted(name))


def tokenizer_of(folder: Path, model: LeccrModel, *, length: int = CONTEXT) -> TextTokenizer:
    assert model.config.max_text_tokens == CONTEXT
    return TextTokenizer.from_folder(
        folder,
        max_tokens=length,
        pad_id=model.text_tower.pad_id,
        cleaning=model.config.text_cleaning,
    )


class Reference:
    """What the library itself makes of pictures and texts."""

    def __init__(self, name: str, tower: Published) -> None:
        self.is_open_clip = name.startswith("open_clip")
        self.network, self.folder = tower.reference, tower.folder
        self.model_cfg: dict[str, Any] = tower.model_cfg or {}

    def pixels(self, frames: list[NDArray[np.uint8]]) -> torch.Tensor:
        images = [Image.fromarray(frame) for frame in frames]
        if not self.is_open_clip:
            processor = AutoImageProcessor.from_pretrained(self.folder, backend="pil")
            return processor(images, return_tensors="pt")["pixel_values"]
        config = json.loads((self.folder / "open_clip_config.json").read_text())
        overlay = config["preprocess_cfg"]
        size = self.model_cfg["vision_cfg"]["image_size"]
        prepare = image_transform_v2(
            PreprocessCfg(**merge_preprocess_dict({"size": size}, overlay)), is_train=False
        )
        return torch.stack([prepare(image) for image in images])

    def ids(self, texts: list[str], *, length: int = CONTEXT) -> torch.Tensor:
        if self.is_open_clip:
            return open_clip.get_tokenizer(f"local-dir:{self.folder}")(texts, length)
        tokenizer = AutoTokenizer.from_pretrained(self.folder)
        found = tokenizer(
            texts, padding="max_length", truncation=True, max_length=length, return_tensors="pt"
        )
        return found["input_ids"]

    def images(self, pixels: torch.Tensor) -> torch.Tensor:
        if self.is_open_clip:
            return self.network.encode_image(pixels)
        return self.network.get_image_features(pixel_values=pixels).pooler_output

    def texts(self, ids: torch.Tensor) -> torch.Tensor:
        if self.is_open_clip:
            return self.network.encode_text(ids)
        return self.network.get_text_features(input_ids=ids).pooler_output

    def patches(self, pixels: torch.Tensor) -> torch.Tensor:
        if not self.is_open_clip:
            tower = self.network.vision_model
            states = tower(pixel_values=pixels).last_hidden_state
            if self.network.config.model_type == "clip":
                return tower.post_layernorm(states)[:, 1:]
            return states
        visual = self.network.visual
        if hasattr(visual, "trunk"):
            return visual.trunk.forward_features(pixels)[:, visual.trunk.num_prefix_tokens :]
        visual.output_tokens = True
        _, tokens = visual(pixels)
        visual.output_tokens = False
        return tokens


@pytest.fixture
def reference(name: str, published: Callable[[str], Published]) -> Reference:
    return Reference(name, published(name))


def test_preprocessing(name, reference, converted, frames) -> None:
    config = read_config(converted(name))
    ours = pixels_from_frames(frames, config, device=torch.device("cpu"))
    torch.testing.assert_close(ours, reference.pixels(frames), rtol=0, atol=1e-5)


@torch.inference_mode()
def test_images_and_their_patches(name, reference, loaded, frames) -> None:
    pixels = reference.pixels(frames)
    model = loaded(name)
    tokens = model.visual_tokens(pixels)
    torch.testing.assert_close(tokens[:, 1:], reference.patches(pixels), **CLOSE)
    output = model.embed_visual(tokens)
    wanted = F.normalize(reference.images(pixels), dim=-1)
    torch.testing.assert_close(output.global_embeds, wanted, **CLOSE)
    # Nothing is known of the pictures: every score is the global one.
    every_slot = output.global_embeds.unsqueeze(1).expand_as(output.slot_embeds)
    assert torch.equal(output.slot_embeds, every_slot)


@pytest.mark.parametrize("length", [CONTEXT, 120])
def test_tokenizer(name, length, reference, converted, loaded) -> None:
    wanted = reference.ids(TEXTS, length=length)
    tokenizer = tokenizer_of(converted(name), loaded(name), length=length)
    for text, row in zip(TEXTS, wanted, strict=True):
        ids, mask = tokenizer([text])
        assert mask.all()
        own = ids[0].tolist()
        assert own == row[: len(own)].tolist(), text
        # What follows is padding, with what the tower was trained to see there.
        assert len(set(row[len(own) :].tolist())) <= 1, text


@torch.inference_mode()
def test_texts(name, reference, converted, loaded) -> None:
    model = loaded(name)
    ids, mask = tokenizer_of(converted(name), model)(TEXTS)
    wanted = F.normalize(reference.texts(reference.ids(TEXTS)), dim=-1)
    torch.testing.assert_close(model.embed_text(ids, mask), wanted, **CLOSE)
    # The shortest alone, without the padding of the others.
    shortest = min(range(len(TEXTS)), key=lambda row: int(mask[row].sum()))
    alone = model.embed_text(*tokenizer_of(converted(name), model)([TEXTS[shortest]]))
    torch.testing.assert_close(alone[0], wanted[shortest], **CLOSE)


def test_temperature(name, reference, loaded) -> None:
    wanted = reference.network.logit_scale.detach().exp().reshape(())
    torch.testing.assert_close(loaded(name).logit_scale.detach(), wanted.clamp(max=100))
