"""Another model: contents get its vectors while the old one answers. Owns: which, and how.

The vectors of the new model lie beside those of the old one until every content that can be read
has them; then `Library.set_model_id` switches, in one transaction. Killed before that, the old
model is still the active one, and the next run with the new one goes on with what is left. What
lies in the most recently used folders comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.indexing.progress import Phase
from leccr_engine.library.records import EncodedContent, IndexedMoment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.indexing.encoding import EncodedMoment
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import KnownContent
    from leccr_engine.types import ContentHash


class EmbeddingAnew:
    """What has no vectors under a model yet; a `ContentWork`.

    Args:
        library: open for writing.
        model_id: known to it, see `Library.add_model`.
        batch_moments: moments that the model sees at once.
    """

    phase = Phase.INDEX
    in_parts = False  # a content with some of its vectors would count as embedded

    def __init__(self, library: Library, model_id: str, *, batch_moments: int) -> None:
        self._library = library
        self._model_id = model_id
        self.full_at_moments = batch_moments

    def page(self, after: ContentHash | None, limit: int) -> list[KnownContent]:
        """List contents to embed."""
        return self._library.unembedded(self._model_id, after=after, limit=limit)

    def commit(
        self, contents: Sequence[KnownContent], encoded: Sequence[tuple[EncodedMoment, ...]]
    ) -> None:
        """Write a batch in one transaction."""
        self._library.commit_contents(
            self._model_id,
            [
                EncodedContent(
                    content.content_hash,
                    tuple(
                        IndexedMoment(
                            moment.start_ms, moment.end_ms, moment.embedding, moment.description
                        )
                        for moment in moments
                    ),
                )
                for content, moments in zip(contents, encoded, strict=True)
            ],
        )
