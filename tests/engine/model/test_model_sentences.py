"""LECCR without training: slots that are sentences of the description."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.matching import fused_vectors, multi_level_scores, slot_scores
from leccr_engine.sentences import most_distinct, split_sentences
from leccr_engine.types import Moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.model.config import LeccrConfig
    from leccr_engine.types import Embedding

LONG = "A dog runs. A red car. The sea at night! Is it a cat? Two men. A dog is running."


@pytest.fixture(scope="module")
def free(
    tiny_config: Callable[..., LeccrConfig],
    save_model: Callable[[LeccrModel, Path], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> LeccrEncoder:
    torch.manual_seed(3)
    model = LeccrModel(tiny_config(local_level="sentences", mixing_weight=0.6))
    return LeccrEncoder.from_pretrained(
        save_model(model, tmp_path_factory.mktemp("free")), device="cpu"
    )


def embed(encoder: LeccrEncoder, *descriptions: str | None) -> list[Embedding]:
    random = np.random.default_rng(0)
    moments = [
        Moment(0, 0, random.integers(0, 256, (1, 40, 50, 3), dtype=np.uint8)) for _ in descriptions
    ]
    return encoder.embed(encoder.look(moments), descriptions)


def test_nothing_that_would_need_training_is_there(tiny_config) -> None:
    model = LeccrModel(tiny_config(local_level="sentences"))
    names = {name.split(".")[0] for name, _ in model.named_parameters()}
    assert names == {
        "visual_tower", "text_tower", "global_head", "text_head", "concept_head", "log_logit_scale",
        "visual_projection",
    }  # fmt: skip


def test_slots_are_the_most_distinct_sentences(free: LeccrEncoder) -> None:
    (embedding,) = embed(free, LONG)
    sentences = split_sentences(LONG)
    vectors = free.embed_text(sentences)
    wanted = vectors[most_distinct(vectors, 3)]
    np.testing.assert_allclose(embedding.slot_vectors, wanted, atol=2e-3)
    # Deterministic, whatever else is in the batch.
    again = embed(free, LONG, "Another one. And more.", None)[0]
    np.testing.assert_allclose(again.slot_vectors, embedding.slot_vectors, atol=2e-3)


def test_the_global_vector_takes_the_places_that_are_left(free: LeccrEncoder) -> None:
    short, none, blank = embed(free, "A dog. A cat.", None, "  ")
    vectors = free.embed_text(["A dog.", "A cat."])
    np.testing.assert_allclose(short.slot_vectors[:2], vectors, atol=2e-3)
    np.testing.assert_array_equal(short.slot_vectors[2], short.global_vector)
    for embedding in (none, blank):
        assert not embedding.described
        assert (embedding.slot_vectors == embedding.global_vector).all()


def test_a_description_leaves_the_global_vector_alone(free: LeccrEncoder) -> None:
    described, plain = embed(free, LONG)[0], embed(free, None)[0]
    np.testing.assert_array_equal(described.global_vector, plain.global_vector)


def test_both_levels_are_exact_in_the_fused_vectors(free: LeccrEncoder) -> None:
    embeddings = embed(free, LONG, None, "A dog. A cat.", "One.")
    overall = torch.tensor(np.stack([e.global_vector for e in embeddings])).float()
    slots = torch.tensor(np.stack([e.slot_vectors for e in embeddings])).float()
    queries = torch.tensor(free.embed_text(["a dog", "ein Hund", "the sea"]))
    fused = fused_vectors(overall, slots, free.mixing_weight)
    scores = multi_level_scores(overall, slots, queries, free.mixing_weight)
    torch.testing.assert_close(slot_scores(fused, queries), scores)
    # Where nothing is known, the score is the global one.
    torch.testing.assert_close(scores[:, 1], queries @ overall[1])
