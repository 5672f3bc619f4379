"""Pass two: contents whose description is due get one. Owns: which, and how they are written.

Optional and resumable: what was described at once is written at once. Pass one never waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.indexing.progress import Phase
from leccr_engine.library.records import DescribedMoment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.describe.describer import Describer
    from leccr_engine.indexing.encoding import EncodedMoment
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import KnownContent
    from leccr_engine.types import ContentHash


class Describing:
    """What this describer has to do, see `leccr_engine.library.precedence`; a `ContentWork`.

    Args:
        library: open for writing.
        model_id: its active model, whose slots are fed.
        describer: who describes.
        batch_moments: moments that the model sees at once.
    """

    phase = Phase.DESCRIBE
    in_parts = True

    def __init__(
        self, library: Library, model_id: str, describer: Describer, *, batch_moments: int
    ) -> None:
        self._library = library
        self._model_id = model_id
        self._describer = describer
        self._batch_moments = batch_moments

    @property
    def full_at_moments(self) -> int:
        """So much, and no more, is done again after an interruption."""
        return self._describer.items_at_once or self._batch_moments

    def page(self, after: ContentHash | None, limit: int) -> list[KnownContent]:
        """List contents to describe."""
        return self._library.undescribed(
            self._model_id,
            self._describer.describer_id,
            instant=self._describer.instant,
            after=after,
            limit=limit,
        )

    def commit(
        self, contents: Sequence[KnownContent], encoded: Sequence[tuple[EncodedMoment, ...]]
    ) -> None:
        """Write the descriptions and the vectors that they fed."""
        for content, moments in zip(contents, encoded, strict=True):
            described = [
                DescribedMoment(
                    moment.start_ms, moment.end_ms, moment.embedding, moment.description
                )
                for moment in moments
                if moment.description is not None
            ]
            self._library.commit_descriptions(self._model_id, content.content_hash, described)
