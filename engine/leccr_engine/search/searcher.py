"""From a query to the files that answer it. Owns: ranking into hits.

The vector index ranks moments; the library knows which files hold them, and which of those the
filters let through. Copies of a content are one moment and several hits. A moment whose files are
all absent is in the index and in no answer, so more moments are asked for until the answer is full
or the index exhausted.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import LeccrError
from leccr_engine.library.filters import Filters
from leccr_engine.search.reasons import Match, Reasons, TextEncoder
from leccr_engine.search.strength import LEAST_COVERAGE, ScoreScale
from leccr_engine.types import MomentId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.library.library import Library
    from leccr_engine.library.records import MomentRecord
    from leccr_engine.library.vector_index import RankedMoments, VectorIndex
    from leccr_engine.search.reason import Reason
    from leccr_engine.search.strength import Strength
    from leccr_engine.types import ContentHash, MediaKind

__all__ = ["EVERYTHING", "SearchHit", "SearchResult", "Searcher", "TextEncoder"]

EVERYTHING = Filters()
"""No filter."""

_ASK_FOR_MORE = 4


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
        why: what decided.
        moment_id: the moment; copies share it.
        content_hash: of the file.
        strength: how sure it is; None where it most likely does not fit, where the query was no
            text, and where the model was not measured.
    """

    rank: int
    path: Path
    kind: MediaKind
    start_ms: int
    end_ms: int
    score: float
    why: Reason
    moment_id: MomentId
    content_hash: ContentHash
    strength: Strength | None = None

    @property
    def reason(self) -> str:
        """What decided, in English."""
        return str(self.why)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to one query.

    Attributes:
        query: as it was asked, without the space around it; empty where it was no text.
        model_id: whose vectors answered.
        took_ms: for this query; queries that were asked together share the time evenly.
        hits: best first.
        coverage: how surely the model knows what was asked for, in [0, 1]; None where it cannot
            tell, and where the query was no text.
        explained: whether all reasons are final; see `search_vector`.
    """

    query: str
    model_id: str
    took_ms: float
    hits: tuple[SearchHit, ...]
    coverage: float | None = None
    explained: bool = True


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
        self._scale = ScoreScale.of(encoder)
        self._reasons = Reasons(library, encoder, index.model_id)
        self._passed: tuple[Filters, tuple[int, int], NDArray[np.int64] | None] | None = None

    def search(
        self,
        query: str,
        *,
        top: int = 50,
        filters: Filters = EVERYTHING,
        weak: bool = False,
    ) -> SearchResult:
        """Answer one query. See `search_many`."""
        return self.search_many([query], top=top, filters=filters, weak=weak)[0]

    def search_many(
        self,
        queries: Sequence[str],
        *,
        top: int = 50,
        filters: Filters = EVERYTHING,
        weak: bool = False,
    ) -> list[SearchResult]:
        """Answer queries together: one call of the encoder for all of them.

        An answer ends where hits stop being possible, and is empty where the model does not know
        what is asked for, as far as the model was measured.

        Args:
            queries: in any language.
            top: at most this many hits each.
            filters: what a file must be like besides.
            weak: list also what most likely does not fit, to `top` hits.

        Returns:
            One result a query, in order.

        Raises:
            LeccrError: a query is empty.
            LibraryError: the library cannot be read.
            ValueError: `top` is below 1.
        """
        _refuse_below_one(top)
        started = time.perf_counter()
        queries = [query.strip() for query in queries]
        if not queries:
            return []
        if not all(queries):
            raise LeccrError(
                "The query is empty. Type what the picture or video shows, in any language."
            )
        vectors = self._encoder.embed_text(queries)
        covered = self._encoder.coverage(queries)
        known = None if weak or covered is None else covered >= LEAST_COVERAGE
        answers = self._answer(
            queries,
            vectors,
            top,
            filters,
            scale=self._scale,
            weak=weak,
            known=known,
            started=started,
        )
        if covered is None:
            return answers
        return [
            replace(answer, coverage=float(sure))
            for answer, sure in zip(answers, covered, strict=True)
        ]

    def search_vector(
        self,
        vector: NDArray[np.float32],
        *,
        top: int = 50,
        filters: Filters = EVERYTHING,
        is_text: bool = False,
        weak: bool = False,
        new_sentences: int | None = None,
    ) -> SearchResult:
        """Answer a query that is a vector already: of a text or of a picture.

        Args:
            vector: float32 [d], L2-normalised.
            top: at most this many hits.
            filters: what a file must be like besides.
            is_text: the vector is a text's alone: an answer ends as in `search_many`.
            weak: see `search_many`.
            new_sentences: to name reasons, at most so many sentences of descriptions are embedded,
                the costliest part of a search; None embeds all. Until they all are, a reason may
                name the look where a sentence decided: ask again to get further.

        Raises:
            LibraryError: the library cannot be read.
            ValueError: `top` is below 1.
        """
        _refuse_below_one(top)
        return self._answer(
            [""],
            vector[None],
            top,
            filters,
            scale=self._scale if is_text else None,
            weak=weak,
            new_sentences=new_sentences,
        )[0]

    def similar(
        self,
        moment_id: MomentId,
        *,
        top: int = 50,
        filters: Filters = EVERYTHING,
        new_sentences: int | None = None,
    ) -> SearchResult:
        """List what looks like a moment, without the photo or video that it is from.

        Args:
            moment_id: the moment.
            top: at most this many hits.
            filters: what a file must be like besides.
            new_sentences: see `search_vector`.

        Raises:
            LeccrError: the moment is not in the library any more, or not under this model.
            LibraryError: the library cannot be read.
            ValueError: `top` is below 1.
        """
        _refuse_below_one(top)
        moment = self._library.moments([moment_id]).get(moment_id)
        stored = self._library.embeddings([moment_id], self._index.model_id)
        if moment is None or not len(stored.ids):
            raise LeccrError(
                "The library has changed, and does not know this picture any more. Look for it "
                "again."
            )
        look = stored.globals[0].astype(np.float32)
        vector = look / np.linalg.norm(look)
        return self._answer(
            [""],
            vector[None],
            top,
            filters,
            without=moment.content_hash,
            new_sentences=new_sentences,
        )[0]

    def _answer(
        self,
        queries: Sequence[str],
        vectors: NDArray[np.float32],
        top: int,
        filters: Filters,
        *,
        scale: ScoreScale | None = None,
        weak: bool = False,
        known: NDArray[np.bool_] | None = None,
        without: ContentHash | None = None,
        new_sentences: int | None = None,
        started: float | None = None,
    ) -> list[SearchResult]:
        """Answer queries whose vectors float32 [Q, d] are there; with nothing where not `known`."""
        started = time.perf_counter() if started is None else started
        self._index.catch_up(self._library)
        least = scale.possible if scale is not None and not weak else None
        matches = [
            self._match(vector, top, filters, without, least) if known is None or known[row] else []
            for row, vector in enumerate(vectors)
        ]
        reasons, explained = self._reasons.name(vectors, matches, new_sentences=new_sentences)
        took_ms = (time.perf_counter() - started) * 1000 / len(queries)
        return [
            SearchResult(
                query=query,
                model_id=self._index.model_id,
                took_ms=took_ms,
                hits=_list_hits(found, why, top, scale),
                explained=explained,
            )
            for query, found, why in zip(queries, matches, reasons, strict=True)
        ]

    def _match(
        self,
        vector: NDArray[np.float32],
        top: int,
        filters: Filters,
        without: ContentHash | None,
        least: float | None,
    ) -> list[Match]:
        """Find the best moments that are present and pass, enough of them for `top` files.

        None of them scores below `least`.
        """
        among = self._passing(filters)
        available = self._index.moment_count if among is None else len(among)
        # At least half of them pass, where all are ranked.
        asked = top if among is not None or filters.is_empty else 2 * top
        while True:
            ranked = self._index.search(vector[None], asked, among=among)
            records = self._library.moments(_found_ids(ranked), filters)
            found = _present(ranked, records, top, without)
            if least is not None and ranked.scores[0].min() < least:
                return [match for match in found if match.score >= least]
            if _file_count(found) >= top or asked >= available:
                return found
            asked *= _ASK_FOR_MORE

    def _passing(self, filters: Filters) -> NDArray[np.int64] | None:
        """List the moments to rank, where that is quicker than to rank all and leave some out."""
        if filters.is_empty:
            return None
        # While a person types, filters and library stay the same.
        mark = self._library.mark()
        if self._passed is None or self._passed[:2] != (filters, mark):
            most_pass = 2 * self._library.count(filters) > self._index.moment_count
            passing = None if most_pass else self._library.matching_moments(filters)
            self._passed = (filters, mark, passing)
        return self._passed[2]


def _refuse_below_one(top: int) -> None:
    if top < 1:
        raise ValueError(f"top must be at least 1, not {top}")


def _found_ids(ranked: RankedMoments) -> list[MomentId]:
    return [MomentId(int(moment_id)) for moment_id in np.unique(ranked.ids) if moment_id >= 0]


def _present(
    ranked: RankedMoments,
    records: dict[MomentId, MomentRecord],
    top: int,
    without: ContentHash | None,
) -> list[Match]:
    """List the ranked moments of a query that some file holds, until `top` files do."""
    found: list[Match] = []
    file_count = 0
    for moment_id, score, slot in zip(
        ranked.ids[0], ranked.scores[0], ranked.slots[0], strict=True
    ):
        record = records.get(MomentId(int(moment_id)))
        if record is None or not record.paths or record.content_hash == without:
            continue
        found.append(Match(moment=record, score=float(score), slot=int(slot)))
        file_count += len(record.paths)
        if file_count >= top:
            break
    return found


def _file_count(found: Sequence[Match]) -> int:
    return sum(len(match.moment.paths) for match in found)


def _list_hits(
    found: Sequence[Match], reasons: Sequence[Reason], top: int, scale: ScoreScale | None
) -> tuple[SearchHit, ...]:
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
            why=reason,
            moment_id=match.moment.id,
            content_hash=match.moment.content_hash,
            strength=None if scale is None else scale.strength(match.score),
        )
        for rank, (match, reason, path) in enumerate(islice(files, top), start=1)
    )
