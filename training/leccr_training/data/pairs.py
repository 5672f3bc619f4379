"""Training pairs and their batches. Owns: which pairs an epoch shows, in which order, as tensors.

A pair is an English caption with its translation, and the item that both are of. Nothing here keeps
a random state: crop and language of a pair follow from (seed, epoch, pair), the order from
(seed, epoch). So an epoch is the same for any number of worker processes, training processes and
accumulated micro-batches, and a run resumes in the middle of one without replaying it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch.utils.data import Dataset, Sampler

from leccr_engine.errors import LeccrError
from leccr_training.data.captions import cut_words
from leccr_training.data.items import ENGLISH
from leccr_training.data.visual import collate_visual, load_visual
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.data.items import CaptionedItems
    from leccr_training.data.token_cache import VisualTokenCache
    from leccr_training.data.visual import VisualBatch

__all__ = ["BatchOrder", "PairBatch", "PairCollator", "PairDataset", "PairExample"]


class PairExample(NamedTuple):
    """One pair, read.

    Attributes:
        item: number of its item.
        visual: as `load_visual` gives it, or the item's cached tokens float16 [P, D].
        description: None: there is none.
        source: English.
        target: in one of the target languages.
    """

    item: int
    visual: NDArray[Any]
    description: str | None
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class PairBatch:
    """Pairs side by side; captions are token ids and masks, as `TextTokenizer` gives them.

    Attributes:
        items: int64 [B], the item of each pair.
        visual: what the visual tower takes; None where its tokens are cached.
        visual_tokens: float16 [B, P, D], cached; None where the tower is asked.
        description_ids: int64 [B, M].
        description_mask: bool [B, M]; a row of False: no description.
        source_ids: int64 [B, S], English.
        source_mask: bool [B, S].
        target_ids: int64 [B, T].
        target_mask: bool [B, T].
    """

    items: Tensor
    visual: VisualBatch | None
    visual_tokens: Tensor | None
    description_ids: Tensor
    description_mask: Tensor
    source_ids: Tensor
    source_mask: Tensor
    target_ids: Tensor
    target_mask: Tensor

    def __len__(self) -> int:
        return len(self.items)

    def to(self, device: torch.device) -> PairBatch:
        """Moves all but the pictures, which `model_input` moves."""
        moved: dict[str, Any] = {
            field.name: value.to(device, non_blocking=True)
            for field in fields(self)
            if isinstance(value := getattr(self, field.name), torch.Tensor)
        }
        return replace(self, **moved)


class PairDataset(Dataset["PairExample | LeccrError"]):
    """All pairs of a training split. Its indices are (epoch, pair).

    An item that cannot be read comes as the error that says why; see `visual.or_raise`.

    Args:
        split: the training split, English and the target languages.
        languages: the targets; each time a pair is shown, one that it has is drawn.
        config: of the model.
        seed: of all choices.
        augment: whether images are cropped.
        caption_words: captions are cut there.
        cache: of the visual tokens; None: pictures are read.

    Raises:
        DataError: no English caption has a translation.
    """

    def __init__(
        self,
        split: CaptionedItems,
        languages: Sequence[str],
        config: LeccrConfig,
        *,
        seed: int,
        augment: bool,
        caption_words: int,
        cache: VisualTokenCache | None = None,
    ) -> None:
        self._split = split
        self._languages = tuple(languages)
        self._config = config
        self._seed = seed
        self._augment = augment
        self._words = caption_words
        self._cache = cache
        self.pairs = [
            (item, number)
            for item, english in enumerate(split.captions[ENGLISH])
            for number in range(len(english))
            if self._targets(item, number)
        ]
        if not self.pairs:
            raise DataError(
                f"{split.benchmark}: no English training caption has a translation into "
                f"{', '.join(self._languages)}. Translate them: leccr-desktop translate --data DIR "
                f"--to {','.join(self._languages)}"
            )

    def __len__(self) -> int:
        return len(self.pairs)

    @property
    def is_cached(self) -> bool:
        """Whether its examples hold cached tokens."""
        return self._cache is not None

    def __getitem__(self, index: tuple[int, int]) -> PairExample | LeccrError:
        try:
            return self._read(*index)
        except LeccrError as error:
            return error

    def _read(self, epoch: int, pair: int) -> PairExample:
        random = np.random.default_rng([self._seed, epoch, pair])
        item, number = self.pairs[pair]
        targets = self._targets(item, number)
        target = targets[int(random.integers(len(targets)))]
        shown = self._split.items[item]
        if self._cache is not None:
            visual = self._cache[item]
        else:
            visual = load_visual(
                shown.source, self._config, random=random if self._augment else None
            )
        return PairExample(
            item,
            visual,
            shown.description,
            cut_words(self._split.captions[ENGLISH][item][number], self._words),
            cut_words(target, self._words),
        )

    def _targets(self, item: int, number: int) -> list[str]:
        """The translations that a caption has; a caption without a text there has none."""
        found = (self._split.captions[language][item] for language in self._languages)
        return [texts[number] for texts in found if number < len(texts) and texts[number]]


class PairCollator:
    """Turns pairs into a batch, in the worker process.

    Args:
        tokenizer: of the model; cuts at the model's longest text.
        cached: whether the examples hold cached tokens.
    """

    def __init__(self, tokenizer: TextTokenizer, *, cached: bool = False) -> None:
        self._tokenizer = tokenizer
        self._cached = cached

    def __call__(self, read: Sequence[PairExample | LeccrError]) -> PairBatch | LeccrError:
        """Collates at least one example, or hands on the first error."""
        examples: list[PairExample] = []
        for example in read:
            if isinstance(example, LeccrError):
                return example
            examples.append(example)
        items, visuals, descriptions, sources, targets = zip(*examples, strict=True)
        visual = None if self._cached else collate_visual(visuals)
        if isinstance(visual, LeccrError):
            return visual
        return PairBatch(
            torch.tensor(items),
            visual,
            torch.from_numpy(np.stack(visuals)) if self._cached else None,
            *self._tokenizer(descriptions),
            *self._tokenizer(sources),
            *self._tokenizer(targets),
        )


class BatchOrder(Sampler[list[tuple[int, int]]]):
    """The micro-batches of one process, step by step, from wherever a run stands.

    The global batch of a step is one stretch of the epoch's order; each process takes its share of
    it, in one or more micro-batches. The last pairs of an epoch that fill no batch are left out.

    Args:
        pairs: how many there are.
        batch_size: of the global batch.
        micro_batch_size: at most so many pairs at once.
        seed: of the order.
        process: number of this process.
        processes: that train together.

    Raises:
        DataError: the pairs fill no batch, or the batch cannot be shared evenly.
    """

    def __init__(
        self,
        pairs: int,
        *,
        batch_size: int,
        micro_batch_size: int | None,
        seed: int,
        process: int = 0,
        processes: int = 1,
    ) -> None:
        if pairs < batch_size:
            raise DataError(
                f"The training split has {pairs} pairs, which fill no batch of {batch_size}: lower "
                "run.batch_size, or check the data."
            )
        if batch_size % processes:
            raise DataError(
                f"A batch of {batch_size} cannot be shared evenly by {processes} processes: make "
                f"run.batch_size a multiple of {processes}."
            )
        self._pairs = pairs
        self._batch_size = batch_size
        self._share = batch_size // processes
        self._micro_batch_size = min(micro_batch_size or self._share, self._share)
        self._seed = seed
        self._process = process
        self._epoch = 0
        self._first_step = 0

    @property
    def steps(self) -> int:
        """Steps of an epoch."""
        return self._pairs // self._batch_size

    @property
    def micro_batches(self) -> int:
        """Micro-batches of a step in this process."""
        return -(-self._share // self._micro_batch_size)

    def start_at(self, epoch: int, step: int = 0) -> None:
        """Sets which epoch the next iteration goes through, and from which of its steps on."""
        self._epoch = epoch
        self._first_step = step

    def __len__(self) -> int:
        return (self.steps - self._first_step) * self.micro_batches

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        order = np.random.default_rng([self._seed, self._epoch]).permutation(self._pairs)
        for step in range(self._first_step, self.steps):
            start = step * self._batch_size + self._process * self._share
            share = order[start : start + self._share]
            for first in range(0, self._share, self._micro_batch_size):
                micro = share[first : first + self._micro_batch_size]
                yield [(self._epoch, int(pair)) for pair in micro]
