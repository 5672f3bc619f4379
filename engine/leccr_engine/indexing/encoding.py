"""From moments to vectors and descriptions. Owns: batching by moments."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leccr_engine.describe.describer import Describer
    from leccr_engine.indexing.encoder import MomentEncoder
    from leccr_engine.types import Description, Embedding, Moment


@dataclass(frozen=True, slots=True)
class EncodedMoment:
    """One moment's vectors, and the description that fed them where there is one."""

    start_ms: int
    end_ms: int
    embedding: Embedding
    description: Description | None


@dataclass(frozen=True, slots=True)
class Encoding:
    """Looks, describes and embeds: look -> describe -> embed(descriptions).

    Attributes:
        encoder: the model.
        describer: None to embed without descriptions.
        batch_moments: moments that the model sees at once, at most.
        between_batches: called before each batch; raises to stop.
    """

    encoder: MomentEncoder
    describer: Describer | None
    batch_moments: int
    between_batches: Callable[[], None]

    def encode(self, files: Sequence[Sequence[Moment]]) -> list[tuple[EncodedMoment, ...]]:
        """Encode the moments of some files, batching across them.

        Returns:
            One entry for each file, in order, with one element for each of its moments.
        """
        moments = [moment for file in files for moment in file]
        encoded = iter(
            [
                result
                for start in range(0, len(moments), self.batch_moments)
                for result in self._encode_batch(moments[start : start + self.batch_moments])
            ]
        )
        return [tuple(islice(encoded, len(file))) for file in files]

    def _encode_batch(self, moments: Sequence[Moment]) -> Iterator[EncodedMoment]:
        self.between_batches()
        tokens = self.encoder.look(moments)
        descriptions: Sequence[Description | None] = [None] * len(moments)
        if self.describer is not None:
            descriptions = self.describer.describe(moments, tokens)
        # An empty description says that nothing is certain: the model has none to read then.
        texts = [description.text or None if description else None for description in descriptions]
        embeddings = self.encoder.embed(tokens, texts)
        for moment, embedding, description in zip(moments, embeddings, descriptions, strict=True):
            yield EncodedMoment(moment.start_ms, moment.end_ms, embedding, description)
