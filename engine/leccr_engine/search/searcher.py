"""From a query to the files that answer it. Owns: ranking into hits, and why each one matched.

The vector index ranks moments; the library knows which files hold them. Copies of a content are
one moment and several hits. A moment whose files are all absent is in the index and in no answer,
so more moments are asked for until the answer is full or the index exhausted.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol

import numpy as np

from leccr_engine.errors import LeccrError
from leccr_engine.sentences import split_sentences
from leccr_engine.types import MomentId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.library.library import Library
    from leccr_engine.library.records import MomentRecord
    from leccr_engine.library.vector_index import RankedMoments, VectorIndex
    from leccr_engine.search.strength import Strength
    from leccr_engine.types import ContentHash, MediaKind

_SENTENCES_REMEMBERED = 8192
_ASK_FOR_MORE = 4


class TextEncoder(Protocol):
    """What turns text into vectors beside those of the index."""

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed N texts in any language.

        Returns:
            float32 [N, d], rows L2-normalised.
        """
        ...


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A moment of a file that answers the query.

    Attributes:
        rank: 1 for the best.
        path: a file whose root is there.
        kind: photo or video.
        start_ms: where the moment starts; 0 for photos.
        end_ms: where it ends; 0 for photos.
        score: a*<v, t> + (1-a)*max_k <c_k, t>, in [-1, 1].
        reason: what decided: `description: "A dog."`, `overall look` or `detail 3` (slots count
            from 1).
        moment_id: the moment; copies share it.
        content_hash: of the file.
        strength: how sure it is; None where the model was not calibrated.
    """

    rank: int
    path: Path
    kind: MediaKind
    start_ms: int
    end_ms: int
    score: float
    reason: str
    moment_id: MomentId
    content_hash: ContentHash
    strength: Strength | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to one query.

    Attributes:
        query: as it was asked, without the space around it.
        model_id: whose vectors answered.
        took_ms: for this query; queries that were asked together share the time evenly.
        hits: best first.
        coverage: how sure it is that the library holds what was asked for, in [0, 1]; None where
            the model was not calibrated.
    """

    query: str
    model_id: str
    took_ms: float
    hits: tuple[SearchHit, ...]
    coverage: float | None = None


@dataclass(frozen=True, slots=True)
class _Match:
    """A moment that answers, before its files are listed and its reason is known."""

    moment: MomentRecord
    score: float
    slot: int


class Searcher:
    """Answers queries over one library with one model. Use it from one thread at a time.

    Args:
        library: open, for reading or writing.
        encoder: of the model whose vectors the index holds.
        index: brought up to date with the library at every search.
    """

    def __init__(self, library: Library, encoder: TextEncoder, index: VectorIndex) -> None:
        self._library = library
        self._encoder = encoder
        self._index = index
        self._sentence_vectors: OrderedDict[str, NDArray[np.float32]] = OrderedDict()

    def search(self, query: str, *, top: int = 50) -> SearchResult:
        """Answer one query. See `search_many`."""
        return self.search_many([query], top=top)[0]

    def search_many(self, queries: Sequence[str], *, top: int = 50) -> list[SearchResult]:
        """Answer queries together: one call of the encoder for all of them.

        Args:
            queries: in any language.
            top: at most this many hits each.

        Returns:
            One result a query, in order.

        Raises:
            LeccrError: a query is empty.
            LibraryError: the library cannot be read.
            ValueError: `top` is below 1.
        """
        if top < 1:
            raise ValueError(f"top must be at least 1, not {top}")
        started = time.perf_counter()
        queries = [query.strip() for query in queries]
        if not queries:
            return []
        if not all(queries):
            raise LeccrError(
                "The query is empty. Type what the picture or video shows, in any language."
            )
        vectors = self._encoder.embed_text(queries)
        self._index.catch_up(self._library)
        matches = self._match(vectors, top)
        reasons = self._reasons(vectors, matches)
        took_ms = (time.perf_counter() - started) * 1000 / len(queries)
        return [
            SearchResult(
                query=query,
                model_id=self._index.model_id,
                took_ms=took_ms,
                hits=_list_hits(found, why, top),
            )
            for query, found, why in zip(queries, matches, reasons, strict=True)
        ]

    def _match(self, vectors: NDArray[np.float32], top: int) -> list[list[_Match]]:
        """Find for each query the best present moments, enough of them for `top` files."""
        ranked = self._index.search(vectors, top)
        records = self._library.moments(_found_ids(ranked))
        matches = []
        for row, vector in enumerate(vectors):
            found = _present(ranked, row, records, top)
            asked = top
            while _file_count(found) < top and asked < self._index.moment_count:
                asked *= _ASK_FOR_MORE
                more = self._index.search(vector[None], asked)
                found = _present(more, 0, self._library.moments(_found_ids(more)), top)
            matches.append(found)
        return matches

    def _reasons(
        self, vectors: NDArray[np.float32], matches: Sequence[Sequence[_Match]]
    ) -> list[list[str]]:
        """Say for each match which level saw the query best, and what it saw."""
        moments = {match.moment.id: match.moment for found in matches for match in found}
        stored = self._library.embeddings(list(moments), self._index.model_id)
        position = {int(moment_id): at for at, moment_id in enumerate(stored.ids)}
        sentences = {
            moment_id: split_sentences(moment.description or "")
            for moment_id, moment in moments.items()
        }
        sentence_vectors = self._embed_sentences(chain.from_iterable(sentences.values()))

        def reason(match: _Match, vector: NDArray[np.float32]) -> str:
            at = position.get(match.moment.id)
            if at is None:
                # The writer took its vectors away since the index was asked.
                return "overall look"
            look = float(stored.globals[at].astype(np.float32) @ vector)
            detail = float(stored.slots[at, match.slot].astype(np.float32) @ vector)
            texts = sentences[match.moment.id]
            cosines = [float(sentence_vectors[text] @ vector) for text in texts]
            if cosines and max(cosines) > look:
                return f'description: "{texts[cosines.index(max(cosines))]}"'
            return f"detail {match.slot + 1}" if detail > look else "overall look"

        return [
            [reason(match, vector) for match in found]
            for vector, found in zip(vectors, matches, strict=True)
        ]

    def _embed_sentences(self, texts: Iterable[str]) -> dict[str, NDArray[np.float32]]:
        """Embed sentences, those not seen lately in one call. Descriptions repeat a lot."""
        wanted = dict.fromkeys(texts)
        unseen = [text for text in wanted if text not in self._sentence_vectors]
        if unseen:
            self._sentence_vectors.update(
                zip(unseen, self._encoder.embed_text(unseen), strict=True)
            )
        for text in wanted:
            self._sentence_vectors.move_to_end(text)
        vectors = {text: self._sentence_vectors[text] for text in wanted}
        while len(self._sentence_vectors) > _SENTENCES_REMEMBERED:
            self._sentence_vectors.popitem(last=False)
        return vectors


def _found_ids(ranked: RankedMoments) -> list[MomentId]:
    return [MomentId(int(moment_id)) for moment_id in np.unique(ranked.ids) if moment_id >= 0]


def _present(
    ranked: RankedMoments, row: int, records: dict[MomentId, MomentRecord], top: int
) -> list[_Match]:
    """List the ranked moments of a query that some present file holds, until `top` files do."""
    found: list[_Match] = []
    file_count = 0
    for moment_id, score, slot in zip(
        ranked.ids[row], ranked.scores[row], ranked.slots[row], strict=True
    ):
        record = records.get(MomentId(int(moment_id)))
        if record is None or not record.paths:
            continue
        found.append(_Match(moment=record, score=float(score), slot=int(slot)))
        file_count += len(record.paths)
        if file_count >= top:
            break
    return found


def _file_count(found: Sequence[_Match]) -> int:
    return sum(len(match.moment.paths) for match in found)


def _list_hits(found: Sequence[_Match], reasons: Sequence[str], top: int) -> tuple[SearchHit, ...]:
    """List one hit a file, copies side by side, and cut at `top`."""
    files = (
        (match, reason, path)
        for match, reason in zip(found, reasons, strict=True)
        for path in match.moment.paths
    )
    return tuple(
        SearchHit(
            rank=rank,
            path=path,
            kind=match.moment.kind,
            start_ms=match.moment.start_ms,
            end_ms=match.moment.end_ms,
            score=match.score,
            reason=reason,
            moment_id=match.moment.id,
            content_hash=match.moment.content_hash,
        )
        for rank, (match, reason, path) in enumerate(islice(files, top), start=1)
    )
