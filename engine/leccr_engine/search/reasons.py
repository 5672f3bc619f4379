"""Why a moment matches. Owns: which level of the score decided, and the vectors of sentences.

The score does not know sentences: they went into the slots when the moment was indexed. To name
the one that the query is about, they are embedded again, here, which costs more than all the rest
of a search. Whoever must not wait lets only some of them be embedded each time.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Protocol

import numpy as np

from leccr_engine.search.reason import Level, Reason
from leccr_engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leccr_engine.library.library import Library
    from leccr_engine.library.records import MomentRecord

__all__ = ["Match", "Reasons", "TextEncoder"]

_SENTENCES_REMEMBERED = 8192


class TextEncoder(Protocol):
    """What turns text into vectors beside those of the index, and says what they are worth."""

    @property
    def possible_score(self) -> float | None:
        """See `ScoreScale`; None where the model was not measured."""
        ...

    @property
    def strong_score(self) -> float | None:
        """See `ScoreScale`; None where the model was not measured."""
        ...

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Say how surely the model knows what N texts ask for.

        Returns:
            float32 [N] in [0, 1]; None where it cannot tell.
        """
        ...

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed N texts in any language.

        Returns:
            float32 [N, d], rows L2-normalised.
        """
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """A moment that answers, before its files are listed and its reason is known.

    Attributes:
        moment: with the files that are there and pass the filters.
        score: see `SearchHit`.
        slot: the one that won, from 0.
    """

    moment: MomentRecord
    score: float
    slot: int


class Reasons:
    """Names the reasons of matches. Use it from one thread at a time.

    Args:
        library: open, for reading or writing.
        encoder: of the model whose vectors are searched.
        model_id: that model.
    """

    def __init__(self, library: Library, encoder: TextEncoder, model_id: str) -> None:
        self._library = library
        self._encoder = encoder
        self._model_id = model_id
        self._vectors: OrderedDict[str, NDArray[np.float32]] = OrderedDict()

    def name(
        self,
        vectors: NDArray[np.float32],
        matches: Sequence[Sequence[Match]],
        *,
        new_sentences: int | None = None,
    ) -> tuple[list[list[Reason]], bool]:
        """Say for each match which level saw the query best, and what it saw.

        Args:
            vectors: float32 [Q, d], the queries.
            matches: of each query.
            new_sentences: at most so many sentences are embedded that were not seen lately, those
                of the first matches; None embeds all.

        Returns:
            The reasons, in the order of the matches, and whether every sentence had its say.
        """
        moments = {match.moment.id: match.moment for found in matches for match in found}
        stored = self._library.embeddings(list(moments), self._model_id)
        position = {int(moment_id): at for at, moment_id in enumerate(stored.ids)}
        sentences = {
            moment_id: split_sentences(moment.description or "")
            for moment_id, moment in moments.items()
        }
        wanted = dict.fromkeys(text for texts in sentences.values() for text in texts)
        known = self._embed(list(wanted), new_sentences)

        def reason(match: Match, vector: NDArray[np.float32]) -> Reason:
            at = position.get(match.moment.id)
            if at is None:
                # The writer took its vectors away since the index was asked.
                return Reason(Level.LOOK)
            look = float(stored.globals[at].astype(np.float32) @ vector)
            detail = float(stored.slots[at, match.slot].astype(np.float32) @ vector)
            told = [text for text in sentences[match.moment.id] if text in known]
            cosines = [float(known[text] @ vector) for text in told]
            if cosines and max(cosines) > look:
                return Reason(Level.DESCRIPTION, sentence=told[cosines.index(max(cosines))])
            return Reason(Level.DETAIL, slot=match.slot) if detail > look else Reason(Level.LOOK)

        reasons = [
            [reason(match, vector) for match in found]
            for vector, found in zip(vectors, matches, strict=True)
        ]
        return reasons, len(known) == len(wanted)

    def _embed(
        self, wanted: Sequence[str], new_sentences: int | None
    ) -> dict[str, NDArray[np.float32]]:
        """Look sentences up, the new ones embedded in one call. Descriptions repeat a lot."""
        new = list(islice((text for text in wanted if text not in self._vectors), new_sentences))
        if new:
            self._vectors.update(zip(new, self._encoder.embed_text(new), strict=True))
        known = {text: self._vectors[text] for text in wanted if text in self._vectors}
        for text in known:
            self._vectors.move_to_end(text)
        # Those of this answer stay, however many: asked again, it must get further.
        while len(self._vectors) > max(_SENTENCES_REMEMBERED, len(known)):
            self._vectors.popitem(last=False)
        return known
