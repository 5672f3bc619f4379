"""From moments to vectors and descriptions. Owns: batching by moments, and what the slots are fed.

The slots are fed the description that stands when all is done: what the describer writes, or what
another wrote before and it may not replace. So a text that was dear to make is made once, whatever
model its moment is encoded with.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING

from leccr_engine.library.precedence import description_is_due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leccr_engine.describe.describer import Describer
    from leccr_engine.indexing.encoder import MomentEncoder
    from leccr_engine.library.records import MomentDescription
    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import ContentHash, Description, Embedding, Moment


@dataclass(frozen=True, slots=True)
class ContentMoments:
    """The decoded moments of one content."""

    content_hash: ContentHash
    moments: Sequence[Moment]


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
        describer: None to describe nothing anew.
        batch_moments: moments that the model sees at once, at most.
        descriptions_of: what the library has of a content.
        between_batches: called before each batch; raises to stop.
    """

    encoder: MomentEncoder
    describer: Describer | None
    batch_moments: int
    descriptions_of: Callable[[ContentHash], Sequence[MomentDescription]]
    between_batches: Callable[[], None]

    def encode(self, contents: Sequence[ContentMoments]) -> list[tuple[EncodedMoment, ...]]:
        """Encode the moments of some contents, batching across them.

        Returns:
            One entry for each content, in order, with one element for each of its moments.
        """
        moments = [moment for content in contents for moment in content.moments]
        standing = [text for content in contents for text in self._standing(content)]
        encoded = iter(
            [
                result
                for start in range(0, len(moments), self.batch_moments)
                for result in self._encode_batch(
                    moments[start : start + self.batch_moments],
                    standing[start : start + self.batch_moments],
                )
            ]
        )
        return [tuple(islice(encoded, len(content.moments))) for content in contents]

    def _standing(self, content: ContentMoments) -> list[Description | None]:
        """Find the description of each moment that is there and stays."""
        by_span = {
            (written.start_ms, written.end_ms): written.description
            for written in self.descriptions_of(content.content_hash)
            if not self._is_due(written.description)
        }
        return [by_span.get((moment.start_ms, moment.end_ms)) for moment in content.moments]

    def _is_due(self, written: Description) -> bool:
        describer = self.describer
        return describer is not None and description_is_due(
            written.describer_id, describer.describer_id, instant=describer.instant
        )

    def _encode_batch(
        self, moments: Sequence[Moment], standing: Sequence[Description | None]
    ) -> Iterator[EncodedMoment]:
        self.between_batches()
        tokens = self.encoder.look(moments)
        descriptions = self._describe(moments, tokens, standing)
        # An empty description says that nothing is certain: the model has none to read then.
        texts = [description.text or None if description else None for description in descriptions]
        embeddings = self.encoder.embed(tokens, texts)
        for moment, embedding, description in zip(moments, embeddings, descriptions, strict=True):
            yield EncodedMoment(moment.start_ms, moment.end_ms, embedding, description)

    def _describe(
        self,
        moments: Sequence[Moment],
        tokens: VisualTokens,
        standing: Sequence[Description | None],
    ) -> list[Description | None]:
        """Have described what no standing description has, and nothing else: it may be dear."""
        descriptions = list(standing)
        if self.describer is None:
            return descriptions
        for is_due, positions in groupby(range(len(moments)), lambda at: standing[at] is None):
            if is_due:
                run = list(positions)
                part = slice(run[0], run[-1] + 1)
                descriptions[part] = self.describer.describe(moments[part], tokens[part])
        return descriptions
