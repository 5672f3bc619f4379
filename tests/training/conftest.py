"""What the training's tests share: a tiny model, a tiny concept space, words for it, real data."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.leccr import LeccrModel
from leccr_training.mini.concepts import Concept, ConceptSpace, Word


@pytest.fixture(scope="session")
def data() -> Path:
    """The developers' data folder; tests that want it skip where it is not."""
    beside = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("LECCR_TRAINING_DATA", beside))
    if not (folder / "teachers").is_dir():
        pytest.skip("no training data beside this checkout; set LECCR_TRAINING_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def tiny_model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that sees images and short clips, nothing learned, milliseconds a call. Read only."""
    folder = tmp_path_factory.mktemp("tiny-model")
    # One token a byte, so that no text is unknown to it.
    letters = pre_tokenizers.ByteLevel.alphabet()
    vocabulary = {token: id_ for id_, token in enumerate(["[CLS]", "[SEP]", *sorted(letters)])}
    tokenizer = Tokenizer(models.BPE(vocabulary, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 0), ("[SEP]", 1)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = LeccrModel(
            LeccrConfig(
                model_id="tiny",
                visual_tower="timm:test_vit",
                image_px=32,
                frame_px=64,
                text_tower_config={
                    "vocab_size": len(vocabulary),
                    "hidden_size": 32,
                    "num_hidden_layers": 1,
                    "num_attention_heads": 2,
                    "intermediate_size": 48,
                    "max_position_embeddings": 64,
                },
                max_text_tokens=64,
                embed_dim=16,
                token_width=32,
                feedforward_width=48,
                slots=3,
                attention_heads=4,
                aggregator_layers=1,
                enhancer_layers=1,
                max_frames=4,
            )
        )
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def space() -> ConceptSpace:
    """Dog and cat, which are animals; a car; sky, known from labels alone; and a thing."""
    concepts = ("dog", "cat", "animal", "car", "sky", "thing")
    from_detector = np.zeros((80, 6), dtype=np.bool_)
    from_detector[0, [0, 2]] = from_detector[1, [1, 2]] = from_detector[2, 3] = from_detector[
        3:, 5
    ] = True
    from_classifier = np.zeros((1000, 6), dtype=np.bool_)
    from_classifier[:100, [0, 2]] = from_classifier[100:110, [1, 2]] = True
    sky = np.array([False, False, False, False, True, False])
    return ConceptSpace(
        concepts=tuple(Concept(f"{i:08}", name, 1.0) for i, name in enumerate(concepts)),
        from_detector=from_detector,
        from_classifier=from_classifier,
        from_label={
            "dog": from_detector[0],
            "cat": from_detector[1],
            "car": from_detector[2],
            "sky": sky,
        },
        scenes=sky,
    )


@pytest.fixture(scope="session")
def words() -> list[Word]:
    """What the tiny space is called in three languages, and one thing it does not hold."""
    names = {
        "en": ["dog", "cat", "animal", "car", "sky", "thing", "wedding"],
        "de": ["Hund", "Katze", "Tier", "Auto", "Himmel", "Ding", "Hochzeit"],
        "ja": ["犬", "猫", "動物", "車", "空", "物", "結婚式"],
    }
    return [
        Word(language, text, {i: 1.0})
        for language, texts in names.items()
        for i, text in enumerate(texts)
    ]
