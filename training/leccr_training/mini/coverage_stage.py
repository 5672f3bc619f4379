"""Last stage of the text side: telling known queries from others. Owns: its loop, its negatives.

A query counts as known when it names at least one thing that the model can see. All else is not:
words for things that it cannot see, running text, letters without a meaning. The text tower is
finished and stays as it is; a small head learns to read from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from leccr_training.mini.schedule import warm_cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.mini.concepts import Word
    from leccr_training.mini.text import QuerySampler

_KNOWN_SHARE = 0.3
"""A word that has also other meanings is known from this share of a seen one on."""
_RUNNING_TEXT, _LETTERS = 0.2, 0.2
"""Shares of a batch, beside the queries that the sampler draws."""


_UNKNOWN_WORDS = 0.1
"""Share of the words that people surely say, in the languages asked, that may count as unknown: so
many the text tower has not learned well enough to search with."""
_SHORT = 6
"""Letters of a word that are too few to make nonsense of."""


class CoverageSampler:
    """Draws queries and whether they are known.

    Args:
        queries: draws queries of known and of other meanings.
        words: the training words, whose letters make up nonsense.
        fillers: running text by language.
        seen: C; meanings from there on are others.
        seed: of all choices.
    """

    def __init__(
        self,
        queries: QuerySampler,
        words: list[Word],
        fillers: Mapping[str, list[str]],
        *,
        seen: int,
        seed: int,
    ) -> None:
        self._queries = queries
        self._seen = seen
        self._texts = [word.text for word in words]
        self._known = {
            word.text.casefold() for word in words if any(target < seen for target in word.targets)
        }
        self._sentences = [line for lines in fillers.values() for line in lines]
        self._random = np.random.default_rng(seed)

    def sample(self, count: int) -> tuple[list[str], list[float]]:
        """Draw queries: texts, and for each 1 where it is known, else 0."""
        running, letters = int(count * _RUNNING_TEXT), int(count * _LETTERS)
        texts, targets = self._queries.sample(count - running - letters)
        known = [
            float(sum(share for t, share in shares.items() if t < self._seen) >= _KNOWN_SHARE)
            for shares in targets
        ]
        texts += [self._running_text() for _ in range(running)]
        texts += [self._nonsense() for _ in range(letters)]
        return texts, known + [0.0] * (running + letters)

    def _running_text(self) -> str:
        while True:
            sentence = self._sentences[int(self._random.integers(len(self._sentences)))].split()
            start = int(self._random.integers(len(sentence)))
            pieces = sentence[start : start + int(self._random.integers(1, 5))]
            if not any(piece.casefold().strip(".,;:!?«»\"'()") in self._known for piece in pieces):
                return " ".join(pieces)

    def _nonsense(self) -> str:
        """Letters of one script in no order, as long as a word or two."""
        source = self._texts[int(self._random.integers(len(self._texts)))]
        source += (
            self._texts[int(self._random.integers(len(self._texts)))] if len(source) < 6 else ""
        )
        letters = np.array(list(source))
        self._random.shuffle(letters)
        length = int(self._random.integers(3, max(4, len(letters)) + 1))
        return "".join(letters[:length]).strip() or "qx"

    def _any_word(self) -> str:
        return self._texts[int(self._random.integers(len(self._texts)))]


def train_coverage(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    sampler: CoverageSampler,
    recipe: Mapping[str, float],
    *,
    on_step: Callable[[int, dict[str, float]], None],
) -> None:
    """Train the coverage head.

    Args:
        model: its coverage head is changed in place.
        tokenizer: of the model.
        sampler: draws the queries.
        recipe: steps, batch, learning_rate, warmup.
        on_step: told step and the parts of the loss.
    """
    head = model.coverage_head
    assert head is not None
    device = next(head.parameters()).device
    optimiser = torch.optim.AdamW(head.parameters(), lr=recipe["learning_rate"])
    schedule = warm_cosine(optimiser, int(recipe["steps"]), recipe["warmup"])
    model.text_tower.train(False)
    for step in range(int(recipe["steps"])):
        texts, known = sampler.sample(int(recipe["batch"]))
        ids, mask = (tensor.to(device) for tensor in tokenizer(texts))
        with torch.no_grad():
            pooled = model.text_tower(ids, mask).pooled
        logits = head(pooled)[:, 0]
        loss = F.binary_cross_entropy_with_logits(logits, torch.tensor(known, device=device))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        on_step(step, {"coverage": float(loss.detach())})


def centre_coverage(model: LeccrModel, tokenizer: TextTokenizer, texts: Sequence[str]) -> None:
    """Shift the coverage head so that a half parts known from unknown.

    Trained against more unknown queries than people ask, the head is too strict by itself.

    Args:
        model: its coverage head is changed in place.
        tokenizer: of the model.
        texts: words that people surely say for what the model can see.
    """
    assert model.coverage_head is not None
    device = next(model.coverage_head.parameters()).device
    with torch.inference_mode():
        logits = torch.cat(
            [
                model.coverage_logits(
                    *(tensor.to(device) for tensor in tokenizer(texts[i : i + 512]))
                )
                for i in range(0, len(texts), 512)
            ]
        )
    with torch.no_grad():
        last = model.coverage_head[-1]
        assert isinstance(last, nn.Linear)
        last.bias.sub_(logits.float().quantile(_UNKNOWN_WORDS))
