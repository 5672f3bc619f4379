"""How well a model finds. Owns: embedding a split, ranking it in chunks, and the scores of that.

The protocol of the benchmarks: every text searches all items of the split, and every item all
texts of one language. An item counts at its best-ranked caption. SumR is the sum of the six
recalls, the score that the field ranks by.

Source: arXiv 2409.19961, sec. 4.1.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

import numpy as np
import torch
from torch.utils.data import DataLoader

from leccr_engine.model.matching import fused_vectors, slot_scores
from leccr_training.data.captions import MAX_CAPTION_WORDS, cut_words
from leccr_training.data.visual import VisualDataset, collate_visual, model_input, or_raise
from leccr_training.errors import DataError, TrainingError
from leccr_training.metrics import best_ranks, mean_average_precision, recall_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Self

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.data.items import CaptionedItems, Item

__all__ = [
    "LEVELS",
    "EmbeddedSplit",
    "EmbeddedTexts",
    "Level",
    "Ranks",
    "Recalls",
    "RetrievalScores",
    "embed_split",
    "rank_chunked",
    "retrieval_scores",
]

Level = Literal["global", "slots", "both"]
"""What a score is made of: <v, t>, max_k <c_k, t>, or the two mixed as the model's config says."""

LEVELS: tuple[Level, ...] = get_args(Level)

_SCORES_AT_ONCE = 1 << 24
"""Scores held at once: 64 MiB of float32."""


@dataclass(frozen=True, slots=True)
class Recalls:
    """Recall at 1, 5 and 10 in one direction, in percent."""

    r1: float
    r5: float
    r10: float


@dataclass(frozen=True, slots=True)
class RetrievalScores:
    """How well a split's items and its captions in one language find each other.

    Attributes:
        language: ISO 639-1.
        level: what was scored.
        items: images or clips that were searched.
        captions: in this language.
        text_to_visual: recalls of captions that search items.
        visual_to_text: recalls of items that search captions, each at its best-ranked one.
        median_rank_t2v: of captions that search items.
        median_rank_v2t: of items that search captions, each at its best-ranked one.
        mean_average_precision: in percent, the mean of the two directions' mAP. Of items that
            search captions it counts all captions of the item. A caption has one relevant item,
            so there it is the mean reciprocal rank.
    """

    language: str
    level: Level
    items: int
    captions: int
    text_to_visual: Recalls
    visual_to_text: Recalls
    median_rank_t2v: float
    median_rank_v2t: float
    mean_average_precision: float

    @property
    def sum_recall(self) -> float:
        """SumR: the sum of the six recalls, at most 600."""
        there, back = self.text_to_visual, self.visual_to_text
        return there.r1 + there.r5 + there.r10 + back.r1 + back.r5 + back.r10

    def to_json(self) -> dict[str, Any]:
        """Returns all of it, SumR included, as JSON takes it."""
        return asdict(self) | {"sum_recall": self.sum_recall}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> Self:
        """Takes back what `to_json` returned."""
        own = {name: value for name, value in fields.items() if name != "sum_recall"}
        for direction in ("text_to_visual", "visual_to_text"):
            own[direction] = Recalls(**own[direction])
        return cls(**own)


class EmbeddedTexts(NamedTuple):
    """A split's captions in one language.

    Attributes:
        embeds: float32 [Q, d], rows L2-normalised.
        items: int64 [Q], the position of the item that each belongs to.
    """

    embeds: Tensor
    items: Tensor


@dataclass(frozen=True, slots=True)
class EmbeddedSplit:
    """A split as a model sees it; all on one device.

    Attributes:
        global_embeds: float32 [N, d], rows L2-normalised: v.
        slot_embeds: float32 [N, K, d], rows L2-normalised: c.
        mixing_weight: a, of the model.
        texts: by language, where there are any.
    """

    global_embeds: Tensor
    slot_embeds: Tensor
    mixing_weight: float
    texts: Mapping[str, EmbeddedTexts]

    def vectors(self, level: Level) -> Tensor:
        """The vectors whose best inner product with a text is the score.

        Returns:
            float32 [N, K or 1, d].
        """
        match level:
            case "global":
                return self.global_embeds.unsqueeze(1)
            case "slots":
                return self.slot_embeds
            case "both":
                return fused_vectors(self.global_embeds, self.slot_embeds, self.mixing_weight)


@dataclass(frozen=True, slots=True)
class Ranks:
    """Where each text and its item stand in each other's list, from 1.

    Attributes:
        text_to_visual: int64 [Q], of the text's item among all items.
        visual_to_text: int64 [Q], of the text among all texts, when its item searches.
    """

    text_to_visual: Tensor
    visual_to_text: Tensor


def retrieval_scores(
    embedded: EmbeddedSplit, language: str, *, level: Level = "both"
) -> RetrievalScores:
    """Scores a split in one language.

    Raises:
        DataError: the split has no captions in it.
    """
    texts = embedded.texts.get(language)
    if texts is None:
        known = ", ".join(embedded.texts) or "none"
        raise DataError(
            f"The split has no captions in {language!r}, so it cannot be scored in it. It has: "
            f"{known}."
        )
    ranks = rank_chunked(embedded.vectors(level), texts.embeds, texts.items)
    there, back = ranks.text_to_visual.cpu().numpy(), ranks.visual_to_text.cpu().numpy()
    owners = texts.items.cpu().numpy()
    best_back = best_ranks(back, owners)
    both_ways = (
        mean_average_precision(there, np.arange(len(there))),
        mean_average_precision(back, owners),
    )
    return RetrievalScores(
        language=language,
        level=level,
        items=len(embedded.global_embeds),
        captions=len(there),
        text_to_visual=_recalls(there),
        visual_to_text=_recalls(best_back),
        median_rank_t2v=float(np.median(there)),
        median_rank_v2t=float(np.median(best_back)),
        mean_average_precision=50 * sum(both_ways),
    )


def rank_chunked(
    vectors: Tensor,
    text_embeds: Tensor,
    text_items: Tensor,
    *,
    scores_at_once: int = _SCORES_AT_ONCE,
) -> Ranks:
    """Ranks texts and items in each other's lists, by the best inner product.

    Of equal scores the earlier one ranks first. The matrix of all scores is never there: it is
    made some rows at a time, on the device of what is given.

    Args:
        vectors: float [N, K, d], of the items.
        text_embeds: float [Q, d].
        text_items: int64 [Q], the item that each text belongs to; quickest in order.
        scores_at_once: bound of what a chunk holds, but never less than one row: K N or K Q.
    """
    items, slots, _ = vectors.shape
    captions = len(text_embeds)

    def items_for(texts: Tensor) -> Tensor:
        return slot_scores(vectors, text_embeds[texts])

    def texts_for_items_of(texts: Tensor) -> Tensor:
        # The captions of an item share its row.
        searching, row = text_items[texts].unique(return_inverse=True)
        return slot_scores(vectors[searching], text_embeds).T[row]

    everyone = torch.arange(captions, device=text_items.device)
    return Ranks(
        text_to_visual=_ranks(
            text_items, items_for, at_once=max(1, scores_at_once // (items * slots))
        ),
        visual_to_text=_ranks(
            everyone, texts_for_items_of, at_once=max(1, scores_at_once // (captions * slots))
        ),
    )


@torch.no_grad()
def embed_split(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    split: CaptionedItems,
    *,
    device: torch.device,
    batch_size: int = 64,
    workers: int = 0,
    caption_words: int = MAX_CAPTION_WORDS,
    on_progress: Callable[[int, int], None] | None = None,
) -> EmbeddedSplit:
    """Embeds all items of a split and their captions; draws no random number.

    Args:
        model: on the device; left in the mode, training or not, that it came in.
        tokenizer: the model's.
        split: items without a description are embedded without one.
        device: where it runs, and where the result is.
        batch_size: items or captions at once.
        workers: processes that read the items; 0: this one.
        caption_words: captions are cut there, as in training.
        on_progress: told after each batch how many items and captions are done, and of how many.

    Raises:
        TrainingError: the model's answer is not finite.
        LeccrError: an item cannot be read, or is not what the model takes.
    """
    captions = {
        language: [
            [cut_words(text, caption_words) for text in of_item if text] for of_item in items
        ]
        for language, items in split.captions.items()
    }
    total = len(split) + sum(len(of_item) for items in captions.values() for of_item in items)
    done = 0

    def tell(count: int) -> None:
        nonlocal done
        done += count
        if on_progress is not None:
            on_progress(done, total)

    embedder = _Embedder(model, tokenizer, device, batch_size, tell)
    with _evaluating(model):
        global_embeds, slot_embeds = embedder.items(split.items, workers=workers)
        texts = {
            language: embedder.texts(items) for language, items in captions.items() if any(items)
        }
    return EmbeddedSplit(global_embeds, slot_embeds, float(model.config.mixing_weight), texts)


@contextmanager
def _evaluating(model: LeccrModel) -> Iterator[None]:
    was_training = model.training
    model.train(False)
    try:
        yield
    finally:
        model.train(was_training)


@dataclass(frozen=True, slots=True)
class _Embedder:
    """A model in evaluation mode, how it is fed, and who is told of each batch."""

    model: LeccrModel
    tokenizer: TextTokenizer
    device: torch.device
    batch_size: int
    tell: Callable[[int], None]

    def items(self, items: Sequence[Item], *, workers: int) -> tuple[Tensor, Tensor]:
        """Float32 [N, d] and [N, K, d]."""
        loader = DataLoader(
            VisualDataset(items, self.model.config),
            batch_size=self.batch_size,
            collate_fn=collate_visual,
            num_workers=workers,
            generator=torch.Generator(),  # the loader draws a seed; leave the training's alone
        )
        outputs = []
        starts = range(0, len(items), self.batch_size)
        for start, batch in zip(starts, or_raise(loader), strict=True):
            described = [item.description for item in items[start : start + self.batch_size]]
            ids, mask = self.tokenizer.descriptions(
                described, local_level=self.model.config.local_level
            )
            values, frame_mask = model_input(batch, self.model.config, self.device)
            output = self.model.embed_visual(
                self.model.visual_tokens(values, frame_mask),
                token_mask=frame_mask,
                description_ids=ids.to(self.device),
                description_mask=mask.to(self.device),
            )
            outputs.append((output.global_embeds, output.slot_embeds))
            self.tell(len(described))
        global_embeds, slot_embeds = zip(*outputs, strict=True)
        return self._joined(global_embeds, "items"), self._joined(slot_embeds, "items")

    def texts(self, captions: Sequence[Sequence[str]]) -> EmbeddedTexts:
        """Of all captions, item by item."""
        texts = [text for of_item in captions for text in of_item]
        owners = np.repeat(np.arange(len(captions)), [len(of_item) for of_item in captions])
        embeds = []
        for start in range(0, len(texts), self.batch_size):
            part = texts[start : start + self.batch_size]
            ids, mask = self.tokenizer(part)
            embeds.append(self.model.embed_text(ids.to(self.device), mask.to(self.device)))
            self.tell(len(part))
        return EmbeddedTexts(
            self._joined(embeds, "captions"), torch.from_numpy(owners).to(self.device)
        )

    def _joined(self, batches: Sequence[Tensor], what: str) -> Tensor:
        joined = torch.cat(list(batches)).float()
        # Every comparison with NaN is false, so a broken model would rank everything first.
        if not bool(torch.isfinite(joined).all()):
            raise TrainingError(
                f"The model {self.model.config.model_id!r} gave no finite numbers for some "
                f"{what} on {self.device}: its weights are damaged, or its training went wrong. "
                "Take an earlier checkpoint, or copy the model again."
            )
        return joined


def _ranks(targets: Tensor, scores_of: Callable[[Tensor], Tensor], *, at_once: int) -> Tensor:
    """Where targets[i] stands in the list of query i, from 1; int64 [Q]."""
    # Filled in place: results kept between the chunks would scatter the memory that these reuse.
    ranks = torch.empty_like(targets)
    for queries in torch.arange(len(targets), device=targets.device).split(at_once):
        scores, own = scores_of(queries), targets[queries].unsqueeze(1)
        own_score = scores.gather(1, own)
        earlier = torch.arange(scores.shape[1], device=own.device) < own
        ahead = (scores > own_score) | ((scores == own_score) & earlier)
        ranks[queries] = 1 + ahead.sum(dim=1)
    return ranks


def _recalls(ranks: NDArray[np.int64]) -> Recalls:
    return Recalls(*(recall_at(ranks, k) for k in (1, 5, 10)))
