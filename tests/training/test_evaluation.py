from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from torch.utils._python_dispatch import TorchDispatchMode

from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.matching import multi_level_scores
from leccr_engine.model.texts import TextTokenizer
from leccr_training.data.items import CaptionedItems, ImageFile, Item, Split
from leccr_training.errors import DataError, TrainingError
from leccr_training.evaluation import (
    LEVELS,
    EmbeddedSplit,
    EmbeddedTexts,
    RetrievalScores,
    embed_split,
    rank_chunked,
    retrieval_scores,
)

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

CPU = torch.device("cpu")
ASCENDING = torch.tensor([0, 0, 1, 2, 2, 2])


def naive_rank(scores: list[float], target: int) -> int:
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return order.index(target) + 1


# Ranking


@st.composite
def searches(draw: st.DrawFn) -> tuple[Tensor, Tensor, Tensor]:
    """Vectors of a few whole numbers: exact sums, many ties."""
    items, slots, captions = (draw(st.integers(1, 6)) for _ in range(3))
    values = st.lists(st.integers(-1, 1), min_size=2, max_size=2)
    vectors = [[draw(values) for _ in range(slots)] for _ in range(items)]
    texts = [draw(values) for _ in range(captions)]
    owners = [draw(st.integers(0, items - 1)) for _ in range(captions)]
    return (
        torch.tensor(vectors, dtype=torch.float32),
        torch.tensor(texts, dtype=torch.float32),
        torch.tensor(owners),
    )


@given(searches(), st.integers(1, 40))
def test_chunks_rank_as_the_whole_matrix_does(
    search: tuple[Tensor, Tensor, Tensor], scores_at_once: int
) -> None:
    vectors, texts, owners = search
    matrix = torch.einsum("nkd,qd->qnk", vectors, texts).amax(dim=-1)
    ranks = rank_chunked(vectors, texts, owners, scores_at_once=scores_at_once)
    for text, item in enumerate(owners.tolist()):
        assert ranks.text_to_visual[text] == naive_rank(matrix[text].tolist(), item)
        assert ranks.visual_to_text[text] == naive_rank(matrix[:, item].tolist(), text)


class LargestTensor(TorchDispatchMode):
    """Watches how many numbers any tensor holds."""

    numel = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            self.numel = max(self.numel, result.numel())
        return result


def test_the_whole_matrix_is_never_there() -> None:
    vectors, texts = torch.randn(40, 3, 2), torch.randn(200, 2)
    owners = torch.arange(40).repeat_interleave(5)
    with LargestTensor() as seen:
        rank_chunked(vectors, texts, owners, scores_at_once=1200)
    assert seen.numel <= 1200 < 40 * 200


# Scores


def embedded(vectors: list[list[float]], texts: list[list[float]], owners: list[int]) -> Any:
    v = torch.tensor(vectors).float()
    return EmbeddedSplit(
        v,
        v.unsqueeze(1),
        0.8,
        {"de": EmbeddedTexts(torch.tensor(texts).float(), torch.tensor(owners))},
    )


def test_scores_of_a_case_done_by_hand() -> None:
    # Three items on the axes. Text 1 of item 0 is nearest to item 1; item 2's only text to item 0.
    split = embedded(
        [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]],
        [[1, 0, 0], [0.1, 0.9, 0], [0, 0.8, 0], [0.5, 0.4, 0.3]],
        [0, 0, 1, 2],
    )
    scores = retrieval_scores(split, "de")
    assert (scores.items, scores.captions, scores.level) == (3, 4, "both")
    # Ranks of the item: 1, 2, 1, 3. Ranks of the captions: item 0: 1 and 3; item 1: 2; item 2: 1.
    assert scores.text_to_visual.r1 == pytest.approx(50)
    assert scores.text_to_visual.r5 == scores.text_to_visual.r10 == 100
    assert scores.visual_to_text.r1 == pytest.approx(100 * 2 / 3)
    assert scores.median_rank_t2v == 1.5
    assert scores.median_rank_v2t == 1
    there = (1 + 1 / 2 + 1 + 1 / 3) / 4
    back = ((1 + 2 / 3) / 2 + 1 / 2 + 1) / 3
    assert scores.mean_average_precision == pytest.approx(100 * (there + back) / 2)
    assert scores.sum_recall == pytest.approx(50 + 100 * 2 / 3 + 400)


def test_an_item_without_captions_is_searched_but_does_not_search() -> None:
    split = embedded([[0.9, 0], [1, 0]], [[1, 0]], [0])
    scores = retrieval_scores(split, "de")
    assert (scores.items, scores.text_to_visual.r1, scores.visual_to_text.r1) == (2, 0, 100)


@pytest.mark.parametrize("level", LEVELS)
def test_levels_follow_the_matching_rule(level: Any) -> None:
    torch.manual_seed(0)
    v, c, t = torch.randn(8, 4), torch.randn(8, 3, 4), torch.randn(8, 4)
    owners = torch.arange(8)
    split = EmbeddedSplit(v, c, 0.7, {"fr": EmbeddedTexts(t, owners)})
    mixing_weight = {"global": 1.0, "slots": 0.0, "both": 0.7}[level]
    matrix = multi_level_scores(v, c, t, mixing_weight)
    ranks = [naive_rank(matrix[text].tolist(), text) for text in range(8)]
    scores = retrieval_scores(split, "fr", level=level)
    assert scores.text_to_visual.r1 == pytest.approx(100 * np.mean([rank <= 1 for rank in ranks]))
    assert scores.median_rank_t2v == np.median(ranks)


def test_a_language_without_captions_is_refused_by_name() -> None:
    with pytest.raises(DataError, match=r"no captions in 'cs'.*It has: de\."):
        retrieval_scores(embedded([[1.0]], [[1.0]], [0]), "cs")


def test_scores_survive_json() -> None:
    scores = retrieval_scores(embedded([[1.0, 0], [0, 1]], [[1, 1], [0, 1]], [0, 1]), "de")
    fields = scores.to_json()
    assert fields["sum_recall"] == scores.sum_recall
    assert RetrievalScores.from_json(fields) == scores


# Embedding


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> CaptionedItems:
    folder = tmp_path_factory.mktemp("images")
    items = []
    for number, colour in enumerate(["red", "green", "blue", "white", "black"]):
        path = folder / f"{number}.png"
        Image.new("RGB", (40, 30), colour).save(path)
        description = f"A {colour} surface." if number % 2 else None
        items.append(Item(str(number), ImageFile(path), description))
    german = (("rot",), ("grün", "Gras"), (), ("weiß",), ("schwarz", "wie die Nacht"))
    return CaptionedItems("test", Split.VAL, tuple(items), {"de": german, "fr": ((),) * 5})


@pytest.fixture
def model(tiny_model_folder: Path) -> LeccrModel:
    return LeccrModel.from_pretrained(tiny_model_folder)


@pytest.fixture(scope="module")
def tokenizer(tiny_model_folder: Path) -> TextTokenizer:
    return TextTokenizer.from_folder(tiny_model_folder, max_tokens=64)


def test_a_split_is_embedded_item_by_item(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    whole = embed_split(model, tokenizer, split, device=CPU, batch_size=64)
    assert whole.global_embeds.shape == (5, 16)
    assert whole.slot_embeds.shape == (5, 3, 16)
    assert list(whole.texts) == ["de"]
    assert whole.texts["de"].items.tolist() == [0, 1, 1, 3, 4, 4]
    single = embed_split(model, tokenizer, split, device=CPU, batch_size=1, workers=1)
    torch.testing.assert_close(whole.global_embeds, single.global_embeds)
    torch.testing.assert_close(whole.slot_embeds, single.slot_embeds)
    torch.testing.assert_close(whole.texts["de"].embeds, single.texts["de"].embeds)
    assert 0 <= retrieval_scores(whole, "de").sum_recall <= 600


def test_descriptions_are_read_where_there_are_any(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    described = embed_split(model, tokenizer, split, device=CPU)
    plain = embed_split(model, tokenizer, split.without_descriptions(), device=CPU)
    differs = (described.slot_embeds - plain.slot_embeds).abs().amax(dim=(1, 2)) > 1e-4
    assert differs.tolist() == [False, True, False, True, False]


def test_slots_are_sentences_where_the_model_says_so(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    model.config.local_level = "sentences"
    embedded = embed_split(model, tokenizer, split, device=CPU)
    plain = embed_split(model, tokenizer, split.without_descriptions(), device=CPU)
    torch.testing.assert_close(embedded.global_embeds, plain.global_embeds)
    is_global = (embedded.slot_embeds == embedded.global_embeds.unsqueeze(1)).all(dim=-1)
    described = [item.description is not None for item in split.items]
    assert is_global[:, 0].tolist() == [not known for known in described]


def test_a_caption_counts_to_its_thirtieth_word(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    def embeds(*words: str) -> Tensor:
        one = replace(split.limited(1), captions={"de": ((" ".join(words),),)})
        return embed_split(model, tokenizer, one, device=CPU).texts["de"].embeds

    torch.testing.assert_close(embeds(*"a" * 30), embeds(*"a" * 30, "b"))
    assert not torch.allclose(embeds(*"a" * 29), embeds(*"a" * 29, "b"))


def test_a_training_in_between_goes_on_as_if_nothing_had_been(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    model.train()
    random = torch.get_rng_state()
    embed_split(model, tokenizer, split, device=CPU)
    assert model.training
    assert torch.equal(torch.get_rng_state(), random)


def test_progress_ends_where_it_said(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    told: list[tuple[int, int]] = []
    embed_split(
        model,
        tokenizer,
        split,
        device=CPU,
        batch_size=2,
        on_progress=lambda done, total: told.append((done, total)),
    )
    assert [done for done, _ in told] == [2, 4, 5, 7, 9, 11]
    assert {total for _, total in told} == {11}


def test_a_broken_model_is_not_scored(
    model: LeccrModel, tokenizer: TextTokenizer, split: CaptionedItems
) -> None:
    with torch.no_grad():
        model.global_head.weight.fill_(float("nan"))
    with pytest.raises(TrainingError, match="'tiny' gave no finite numbers"):
        embed_split(model, tokenizer, split, device=CPU)
