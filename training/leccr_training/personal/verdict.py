"""Whether a trained model is better than the one it came from. Owns: measuring both, and the rule.

Both look at the photos that were held out, as the program does when it indexes.

**Better**: without descriptions, each photo is searched for by its captions in every language; a
photo's score is the mean of 1 / rank over them. Photos that bear the same caption don't compete
with it: they are right answers too. The gain is the mean over photos of what the score rose by, and
its interval comes from a bootstrap over *photos*, for the captions of one photo are not
independent. The model is better if all of the 95% interval is above 0.
That is by the describer's words, right or wrong: if they are the model's own, as the embedded
describer's are, a part of the gain is that it agrees with itself more.

**Not forgotten**: with descriptions, everyday queries in ten languages (`everyday.toml`) rank the
photos by both models. Of the tenth of the photos that the first model found best, as many as
`_LEAST_KEPT` must be in the second one's best fifth, in each language.
"""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leccr_engine.media import decode
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.matching import multi_level_scores, slot_scores
from leccr_engine.types import MediaKind
from leccr_training.data.items import ImageFile
from leccr_training.evaluation import EmbeddedSplit, EmbeddedTexts, retrieval_scores

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.types import Embedding, Moment
    from leccr_training.data.items import CaptionedItems
    from leccr_training.evaluation import RetrievalScores

__all__ = ["Gain", "Verdict", "compare", "gain_of", "kept_share", "photo_scores"]

_EVERYDAY = Path(__file__).with_name("everyday.toml")
_LEAST_KEPT = 0.7
_RESAMPLES = 2000
_PHOTOS_AT_ONCE = 16
_CAPTIONS_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Gain:
    """What the photos' scores rose by; scores are in [0, 1].

    Attributes:
        before: mean score with the first model.
        after: with the second one.
        low: lower end of the 95% interval of `after - before`.
        high: its upper end.
    """

    before: float
    after: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two models on the photos that were held out.

    Attributes:
        photos: held out.
        before: the first model's retrieval without descriptions, one a language.
        after: the second one's.
        gain: what decides.
        kept: by language, share of what was found best for everyday queries that still is.
    """

    photos: int
    before: tuple[RetrievalScores, ...]
    after: tuple[RetrievalScores, ...]
    gain: Gain
    kept: Mapping[str, float]

    @property
    def is_better(self) -> bool:
        """Whether more is found, beyond chance."""
        return self.gain.low > 0

    @property
    def has_forgotten(self) -> bool:
        """Whether everyday queries in some language find other photos than before."""
        return min(self.kept.values()) < _LEAST_KEPT

    def to_json(self) -> dict[str, Any]:
        """Returns all of it, as JSON takes it."""
        return asdict(self) | {
            "before": [scores.to_json() for scores in self.before],
            "after": [scores.to_json() for scores in self.after],
            "is_better": self.is_better,
            "has_forgotten": self.has_forgotten,
        }


def compare(before: Path, after: Path, held_out: CaptionedItems, *, device: str) -> Verdict:
    """Measures two models on photos that neither learnt from.

    Args:
        before: folder of the first model.
        after: folder of the second one.
        held_out: images, with descriptions where there are any, and their captions.
        device: see `LeccrEncoder.from_pretrained`.

    Raises:
        ModelError: a model cannot be loaded, or its answer is not finite.
        MediaError: a photo cannot be read any more.
    """
    first, second = (_see(folder, held_out, device) for folder in (before, after))
    captions = held_out.captions
    scores = [photo_scores(seen.embedded, captions) for seen in (first, second)]
    return Verdict(
        photos=len(held_out),
        before=_retrieval(first.embedded),
        after=_retrieval(second.embedded),
        gain=gain_of(*scores),
        kept={
            language: kept_share(ranked, second.everyday[language])
            for language, ranked in first.everyday.items()
        },
    )


def photo_scores(
    embedded: EmbeddedSplit, captions: Mapping[str, Sequence[Sequence[str]]]
) -> NDArray[np.float64]:
    """How early each photo is found by its captions.

    Args:
        embedded: N photos and their captions.
        captions: by language, per photo; the texts that were embedded, in the same order.

    Returns:
        float64 [N], in (0, 1]: mean of 1 / rank over the photo's captions in all languages. A photo
        that bears the caption too is passed over; one that scores as high ranks before it.
    """
    vectors = embedded.vectors("both")
    sums, counts = np.zeros(len(vectors)), np.zeros(len(vectors))
    for language, (embeds, owners) in embedded.texts.items():
        texts = [text for own in captions[language] for text in own if text]
        numbers = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        which = torch.tensor([numbers[text] for text in texts])
        bears = torch.zeros(len(numbers), len(vectors), dtype=torch.bool)
        bears[which, owners] = True
        for part in torch.arange(len(texts)).split(_CAPTIONS_AT_ONCE):
            found = slot_scores(vectors, embeds[part])
            ahead = found >= found.gather(1, owners[part].unsqueeze(1))
            ranks = 1 + (ahead & ~bears[which[part]]).sum(dim=1)
            np.add.at(sums, owners[part].numpy(), 1 / ranks.numpy())
            np.add.at(counts, owners[part].numpy(), 1)
    return sums / counts


def gain_of(before: NDArray[np.float64], after: NDArray[np.float64]) -> Gain:
    """Compares the scores of the same photos; always gives the same answer to the same scores.

    Args:
        before: float64 [N].
        after: float64 [N].
    """
    photos = len(before)
    drawn = np.random.default_rng(0).multinomial(photos, np.full(photos, 1 / photos), _RESAMPLES)
    low, high = np.percentile(drawn @ (after - before) / photos, [2.5, 97.5])
    return Gain(float(before.mean()), float(after.mean()), float(low), float(high))


def kept_share(before: Tensor, after: Tensor) -> float:
    """How much of what was found best still is.

    Args:
        before: float [Q, N], scores of the photos for each query.
        after: float [Q, N].

    Returns:
        In [0, 1]: of the tenth of the photos that were best before, the share that are in the best
        fifth now, mean over the queries.
    """
    tenth = max(1, before.shape[1] // 10)
    best = before.topk(tenth).indices
    now = torch.zeros_like(after, dtype=torch.bool)
    now.scatter_(1, after.topk(2 * tenth).indices, True)
    return float(now.gather(1, best).float().mean())


@dataclass(frozen=True, slots=True)
class _Seen:
    """The held-out photos as a model sees them.

    Attributes:
        embedded: without descriptions.
        everyday: by language, scores of the photos with descriptions for each query, float [Q, N].
    """

    embedded: EmbeddedSplit
    everyday: Mapping[str, Tensor]


def _see(folder: Path, held_out: CaptionedItems, device: str) -> _Seen:
    encoder = LeccrEncoder.from_pretrained(folder, device=device)
    plain: list[Embedding] = []
    described: list[Embedding] = []
    for start in range(0, len(held_out), _PHOTOS_AT_ONCE):
        items = held_out.items[start : start + _PHOTOS_AT_ONCE]
        # The picture is looked at once for both.
        tokens = encoder.look([_moment(item.source, encoder.frame_px) for item in items])
        plain += encoder.embed(tokens, [None] * len(items))
        described += encoder.embed(tokens, [item.description for item in items])
    with _EVERYDAY.open("rb") as file:
        everyday = tomllib.load(file)
    queries = zip(*everyday["queries"], strict=True)
    return _Seen(
        EmbeddedSplit(
            *_stacked(plain), encoder.mixing_weight, _embedded_texts(encoder, held_out.captions)
        ),
        {
            language: multi_level_scores(
                *_stacked(described),
                torch.from_numpy(encoder.embed_text(texts)),
                encoder.mixing_weight,
            )
            for language, texts in zip(everyday["languages"], queries, strict=True)
        },
    )


def _moment(source: object, frame_px: int) -> Moment:
    assert isinstance(source, ImageFile)
    [moment] = decode(source.path, MediaKind.PHOTO, frame_px=frame_px).moments
    return moment


def _stacked(embeddings: Sequence[Embedding]) -> tuple[Tensor, Tensor]:
    """Float32 [N, d] and [N, K, d]."""
    return (
        torch.from_numpy(np.stack([e.global_vector for e in embeddings])).float(),
        torch.from_numpy(np.stack([e.slot_vectors for e in embeddings])).float(),
    )


def _embedded_texts(
    encoder: LeccrEncoder, captions: Mapping[str, Sequence[Sequence[str]]]
) -> dict[str, EmbeddedTexts]:
    embedded = {}
    for language, items in captions.items():
        owned = [(text, item) for item, own in enumerate(items) for text in own if text]
        if owned:
            texts, owners = zip(*owned, strict=True)
            embedded[language] = EmbeddedTexts(
                torch.from_numpy(encoder.embed_text(texts)), torch.tensor(owners)
            )
    return embedded


def _retrieval(embedded: EmbeddedSplit) -> tuple[RetrievalScores, ...]:
    return tuple(retrieval_scores(embedded, language) for language in embedded.texts)
