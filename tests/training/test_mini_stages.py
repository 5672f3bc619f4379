"""Each stage of leccr-mini's training, on a tiny made-up world."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from PIL import Image

from leccr_engine.describe.concept_describer import ConceptDescriber
from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.texts import TextTokenizer
from leccr_engine.types import Moment
from leccr_training.mini.coverage_stage import CoverageSampler, train_coverage
from leccr_training.mini.described_views import informed_descriptions
from leccr_training.mini.evidence import EvidenceCache, ViewPlan, build_cache
from leccr_training.mini.heads_stage import start_from_concepts, train_heads
from leccr_training.mini.joint_stage import CaptionSampler, train_joint
from leccr_training.mini.space import concept_vectors
from leccr_training.mini.text import QuerySampler, Sampling
from leccr_training.mini.text_stage import mean_embeddings, train_text
from leccr_training.mini.train import concept_list, export
from leccr_training.mini.views import Photo, split_of
from leccr_training.tokenizer import train_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

    from leccr_training.mini.concepts import ConceptSpace, Word

SAMPLING = Sampling(1.0, 0.5, 1.0, 0.5, 0.5)
_WIDTH = 256
_STAGE = {"learning_rate": 3e-3, "weight_decay": 0.01, "warmup": 0.1}


@pytest.fixture(scope="module")
def tokenizer(words: list[Word]) -> Tokenizer:
    return train_tokenizer((word.text for word in words), 320)


@pytest.fixture(scope="module")
def vectors(space: ConceptSpace) -> Tensor:
    return concept_vectors(space, _WIDTH, seed=0, steps=60)


@pytest.fixture
def model(space: ConceptSpace, vectors: Tensor) -> LeccrModel:
    torch.manual_seed(0)
    config = LeccrConfig(
        model_id="tiny-mini",
        visual_tower="timm:leccr_mini_tower",
        image_px=64,
        image_mean=[0.0, 0.0, 0.0],
        image_std=[1.0, 1.0, 1.0],
        text_tower="transformers:bert",
        text_tower_config={
            "vocab_size": 320,
            "hidden_size": 32,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "intermediate_size": 64,
            "max_position_embeddings": 32,
            "pad_token_id": 0,
        },
        text_pooling="mean",
        max_text_tokens=32,
        embed_dim=_WIDTH,
        feedforward_width=64,
        aggregator_layers=1,
        enhancer_layers=1,
        concepts=len(space),
        text_coverage=True,
    )
    built = LeccrModel(config)
    start_from_concepts(built, space, vectors)
    return built


@pytest.fixture
def photos() -> list[Photo]:
    made = []
    for i in range(2, 12):
        buffer = io.BytesIO()
        Image.new("RGB", (64, 64), (20 * i, 255 - 20 * i, 128)).save(buffer, "JPEG")
        name = f"coco/{i:012}.jpg"
        labels = (("dog", "cat", "car")[i % 3],)
        made.append(Photo(name, buffer.getvalue(), split_of(name), labels, True, False, None))
    return made


def test_the_text_tower_learns_names_in_every_language(
    model: LeccrModel, tokenizer: Tokenizer, space: ConceptSpace, words: list[Word], vectors: Tensor
) -> None:
    text = TextTokenizer(tokenizer, max_tokens=16)
    sampler = QuerySampler(words, space, {}, SAMPLING, seed=0)
    losses: list[float] = []
    train_text(
        model,
        text,
        sampler,
        vectors,
        torch.randn(1, _WIDTH),
        _STAGE | {"steps": 60, "batch": 64, "alignment": 1.0},
        on_step=lambda _step, parts: losses.append(sum(parts.values())),
    )
    assert losses[-1] < losses[0] / 2
    with torch.inference_mode():
        found = (model.embed_text(*text(["Hund", "犬", "Auto", "車"])) @ vectors.T).argmax(dim=1)
    assert found.tolist() == [0, 0, 3, 3]
    others = mean_embeddings(model, text, words, len(space))
    with torch.inference_mode():
        wedding = model.embed_text(*text(["結婚式"]))[0] @ torch.cat([vectors, others]).T
    assert int(wedding.argmax()) == len(space)


def test_coverage_tells_known_queries_from_others(
    tmp_path: Path, model: LeccrModel, tokenizer: Tokenizer, space: ConceptSpace, words: list[Word]
) -> None:
    text = TextTokenizer(tokenizer, max_tokens=16)
    fillers = {"en": ["elections were held on the third of march in several districts"]}
    queries = QuerySampler(words, space, fillers, SAMPLING, seed=0)
    sampler = CoverageSampler(queries, words, fillers, seen=len(space), seed=0)
    before = model.text_head.weight.detach().clone()
    train_coverage(
        model,
        text,
        sampler,
        {"steps": 250, "batch": 64, "learning_rate": 1e-2, "warmup": 0.1},
        on_step=lambda _step, parts: None,
    )
    assert torch.equal(model.text_head.weight, before)
    export(tmp_path, model, tokenizer, concept_list(space))
    encoder = LeccrEncoder.from_pretrained(tmp_path, device="cpu")
    known = encoder.coverage(["Hund", "a car", "猫", "Himmel"])
    unknown = encoder.coverage(["several districts", "結婚式", "elections were held", "wedding"])
    assert known is not None
    assert unknown is not None
    assert known.dtype == np.float32
    assert known.mean() > 0.7
    assert unknown.mean() < 0.3


def test_the_heads_learn_from_cached_evidence(
    model: LeccrModel, tokenizer: Tokenizer, space: ConceptSpace, vectors: Tensor
) -> None:
    tower = model.visual_tower.network
    random = np.random.default_rng(0)
    shown = np.arange(48) % 4
    evidence = np.zeros((48, tower.place.shape[0], tower.evidence_width), dtype=np.float16)
    targets = np.zeros((48, len(space)), dtype=np.float16)
    for i, thing in enumerate(shown):
        if thing < 3:
            evidence[i, [0, int(random.integers(1, 50))], thing] = 0.9
            targets[i, space.from_detector[thing]] = 1.0
    known = np.ones((48, len(space)), dtype=np.bool_)
    cache = EvidenceCache(evidence, targets, known, np.array(["train"] * 48))
    slots: list[float] = []
    before = tower.detector.stem.conv.weight.detach().clone()
    train_heads(
        model,
        cache,
        space,
        vectors,
        _STAGE | {"steps": 80, "batch": 16},
        tokenizer=TextTokenizer(tokenizer, max_tokens=32),
        describer=concept_list(space),
        seed=0,
        on_step=lambda _step, parts: slots.append(parts["slots"]),
    )
    assert np.mean(slots[-8:]) < slots[0] * 0.65
    assert torch.equal(tower.detector.stem.conv.weight, before)
    with torch.inference_mode():
        tokens = tower.tokens(torch.from_numpy(evidence[:3]).float())
        scores = model.embed_visual(tokens).global_embeds @ vectors.T
    assert scores[:, [0, 1, 3]].argmax(dim=1).tolist() == [0, 1, 2]


def test_the_joint_stage_moves_every_visual_layer_and_no_text_layer(
    tmp_path: Path,
    model: LeccrModel,
    tokenizer: Tokenizer,
    space: ConceptSpace,
    words: list[Word],
    vectors: Tensor,
    photos: list[Photo],
) -> None:
    views = ViewPlan(photos, 64, crops=1, crops_of_labelled=1, mosaics=2, seed=0)
    tower = model.visual_tower.network
    cache = build_cache(tmp_path / "evidence", tower, space, views)
    before = {name: value.detach().clone() for name, value in model.named_parameters()}
    train_joint(
        model,
        TextTokenizer(tokenizer, max_tokens=32),
        CaptionSampler(words, space),
        concept_list(space),
        cache,
        views,
        space,
        vectors,
        _STAGE | {"steps": 3, "batch": 4, "new_layers_factor": 2.0, "softening": 0.3},
        seed=0,
        on_step=lambda _step, parts: None,
    )
    moved = {
        name for name, value in model.named_parameters() if not torch.equal(value, before[name])
    }
    still = set(before) - moved
    of_text = ("text_tower.", "text_head.", "coverage_head.")
    text = {name for name in before if name.startswith(of_text)}
    assert still >= text
    # The key projection's bias has no effect on attention, so nothing moves it.
    assert {name for name in still - text if not name.endswith("bias")} == set()


def test_descriptions_leave_things_out_and_invent_nothing(space: ConceptSpace) -> None:
    probability = np.tile(np.array([0.9, 0.0, 0.0, 0.8, 0.0, 0.0], dtype=np.float32), (200, 1))
    random = np.random.default_rng(0)
    said = informed_descriptions(concept_list(space), probability, random, missing=0.3)
    assert set(said) == {None, "A dog.", "A car.", "A dog. A car."}
    assert 40 < said.count(None) < 110


def test_an_interrupted_cache_goes_on_exactly(
    tmp_path: Path, model: LeccrModel, space: ConceptSpace, photos: list[Photo]
) -> None:
    tower = model.visual_tower.network
    views = ViewPlan(photos, 64, crops=1, crops_of_labelled=1, mosaics=2, seed=0)

    class _Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == len(views)
        if done >= 8:
            raise _Stopped

    with pytest.raises(_Stopped):
        build_cache(tmp_path / "a", tower, space, views, batch=4, on_progress=stop)
    resumed = build_cache(tmp_path / "a", tower, space, views, batch=4)
    undisturbed = build_cache(tmp_path / "b", tower, space, views, batch=4)
    np.testing.assert_array_equal(resumed.evidence, undisturbed.evidence)
    np.testing.assert_array_equal(resumed.targets, undisturbed.targets)
    assert resumed.split.tolist() == undisturbed.split.tolist()


def test_the_exported_folder_is_what_the_engine_loads(
    tmp_path: Path, model: LeccrModel, tokenizer: Tokenizer, space: ConceptSpace
) -> None:
    export(tmp_path, model, tokenizer, concept_list(space))
    encoder = LeccrEncoder.from_pretrained(tmp_path, device="cpu")
    moment = Moment(0, 0, np.full((1, 48, 64, 3), 127, dtype=np.uint8))
    tokens = encoder.look([moment])
    (description,) = ConceptDescriber(encoder).describe([moment], tokens)
    (embedding,) = encoder.embed(tokens, [description.text or None])
    assert embedding.slot_vectors.shape == (4, _WIDTH)
    assert encoder.embed_text(["ein Hund"]).shape == (1, _WIDTH)
