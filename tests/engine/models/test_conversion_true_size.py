"""Towers of the catalogue in their true size, with random weights. Slow: `pytest -m slow`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import torch
import torch.nn.functional as F
from published_towers import CATALOGUE, published_tokenizer

from leccr_engine.model.leccr import LeccrModel
from leccr_engine.models.catalogue import CatalogueFile, read_catalogue
from leccr_engine.models.conversion import convert
from leccr_engine.models.folder import FolderModel
from leccr_engine.models.install import install
from leccr_engine.models.request import ModelRequest

# isort: split
import open_clip  # after the engine: see leccr_engine.model.torchvision_ops
from safetensors.torch import save_file

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.models.installed import InstalledModels

XLM_ROBERTA = {
    "xlm-roberta-base": {
        "hidden_size": 768,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "intermediate_size": 3072,
    },
    "xlm-roberta-large": {
        "hidden_size": 1024,
        "num_hidden_layers": 24,
        "num_attention_heads": 16,
        "intermediate_size": 4096,
    },
}
"""What their config.json on the hub says; the vocabulary and the places are the same in both."""


@pytest.mark.slow
@pytest.mark.parametrize("model_id", CATALOGUE)
@torch.inference_mode()
def test_true_configuration(model_id: str, tmp_path: Path, models: InstalledModels) -> None:
    entry = read_catalogue().find(model_id)
    assert entry is not None
    assert entry.tower is not None
    _, name, _ = entry.tower.split(":")
    folder = tmp_path / "published"
    folder.mkdir()
    reference = true_network(name, tmp_path).eval()
    save_file(reference.state_dict(), folder / "open_clip_model.safetensors")
    model_cfg = open_clip.get_model_config(name)
    (folder / "open_clip_config.json").write_text(json.dumps({"model_cfg": model_cfg}))
    # No text is read through it: its ids are small, and so are those below.
    published_tokenizer(CATALOGUE[model_id], folder)
    names = sorted(path.name for path in folder.iterdir())
    request = ModelRequest(
        model_id, "some/one", tower=entry.tower, files=tuple(map(CatalogueFile, names))
    )
    converted = convert(install(FolderModel(folder, request), models, model_id), models)
    model = LeccrModel.from_pretrained(converted.folder)

    side = model.config.image_px
    pixels = torch.randn(2, 3, side, side)
    images = F.normalize(reference.encode_image(pixels), dim=-1)
    output = model.embed_visual(model.visual_tokens(pixels))
    torch.testing.assert_close(output.global_embeds, images, rtol=0, atol=1e-4)

    length = model.config.max_text_tokens
    pad = model.text_tower.pad_id
    ids = torch.full((2, length), pad)
    ids[0, :9], ids[1, :5] = torch.arange(5, 14), torch.arange(20, 25)
    texts = F.normalize(reference.encode_text(ids), dim=-1)
    torch.testing.assert_close(model.embed_text(ids, ids != pad), texts, rtol=0, atol=1e-4)
    assert output.global_embeds.shape[-1] == entry.embed_dim


def true_network(name: str, folder: Path) -> torch.nn.Module:
    """open_clip's own, without asking the hub for the text tower's shape."""
    from transformers import XLMRobertaConfig

    model_cfg = open_clip.get_model_config(name)
    wrapped = model_cfg["text_cfg"].get("hf_model_name")
    if not wrapped:
        network: torch.nn.Module = open_clip.create_model(name)
        return network
    shape = XLMRobertaConfig(
        **XLM_ROBERTA[wrapped],
        vocab_size=250002,
        max_position_embeddings=514,
        type_vocab_size=1,
        layer_norm_eps=1e-5,
    )
    shape.save_pretrained(folder / wrapped)
    model_cfg["text_cfg"] |= {"hf_model_name": str(folder / wrapped), "hf_model_pretrained": False}
    return open_clip.model.CustomTextCLIP(**model_cfg)
