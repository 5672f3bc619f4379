"""Tiny models: every part of LECCR, nothing learned, milliseconds a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

VOCABULARY = 400
TINY_BERT = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 48,
    "max_position_embeddings": 40,
}


@pytest.fixture(autouse=True)
def _reproducible() -> None:
    torch.manual_seed(0)


@pytest.fixture(scope="session")
def tiny_config() -> Callable[..., LeccrConfig]:
    """Builds a small configuration; keyword arguments override it."""

    def build(**fields: Any) -> LeccrConfig:
        return LeccrConfig(
            **{
                "model_id": "tiny",
                "visual_tower": "timm:test_vit",
                "image_px": 32,
                "text_tower_config": TINY_BERT,
                "max_text_tokens": 12,
                "embed_dim": 16,
                "token_width": 32,
                "feedforward_width": 48,
                "slots": 3,
                "attention_heads": 4,
                "aggregator_layers": 2,
                "enhancer_layers": 1,
                "concepts": 5,
                **fields,
            }
        )

    return build


@pytest.fixture(scope="session")
def tiny_tokenizer() -> Tokenizer:
    """A byte-level tokenizer, so that no text is unknown to it."""
    tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.train_from_iterator(
        ["a dog and a cat", "ein Hund", "犬 猫 собака كلب"],
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]"],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer


@pytest.fixture(scope="session")
def save_model(tiny_tokenizer: Tokenizer) -> Callable[[LeccrModel, Path], Path]:
    """Writes a model folder as training would leave it."""

    def save(model: LeccrModel, folder: Path) -> Path:
        model.save_pretrained(folder)
        tiny_tokenizer.save(str(folder / "tokenizer.json"))
        return folder

    return save


@pytest.fixture(scope="session")
def model_folder(
    tiny_config: Callable[..., LeccrConfig],
    save_model: Callable[[LeccrModel, Path], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A model that sees images, and up to three frames of a video's moment. Read only."""
    torch.manual_seed(1)
    config = tiny_config(frames_per_moment=3, max_frames=4)
    return save_model(LeccrModel(config), tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="session")
def encoder(model_folder: Path) -> LeccrEncoder:
    return LeccrEncoder.from_pretrained(model_folder, device="cpu")
