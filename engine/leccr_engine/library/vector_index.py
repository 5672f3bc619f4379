"""FAISS over a library's vectors. Owns: keeping up with the library, and the ranking of moments.

One index of fused vectors u_k = a*v + (1-a)*c_k, so that the best inner product among a moment's
entries is the two-level score a*<v, t> + (1-a)*max_k <c_k, t>: exact, in one query. The id of an
entry is moment * 256 + slot; a moment's K entries lie side by side, in order of slot.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import faiss
import numpy as np

from leccr_engine.library.cache_file import (
    FORMAT_VERSION,
    Stamp,
    UnusableCacheError,
    cache_path,
    open_cache,
    refuse_foreign,
    write_cache,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from numpy.typing import NDArray

    from leccr_engine.library.library import Library
    from leccr_engine.library.records import EmbeddingBatch

SLOTS_PER_ID = 256

# A flat scan is bound by memory: more threads only take cores from the decoders beside it.
faiss.omp_set_num_threads(min(faiss.omp_get_max_threads(), 4))


@dataclass(frozen=True, slots=True)
class RankedMoments:
    """The best moments of Q queries, best first; equal scores by moment id.

    Attributes:
        ids: int64 [Q, top], moment ids, -1 behind the last.
        scores: float32 [Q, top], -inf behind the last.
        slots: int64 [Q, top], the slot that won, -1 behind the last.
    """

    ids: NDArray[np.int64]
    scores: NDArray[np.float32]
    slots: NDArray[np.int64]


class VectorIndex:
    """The vectors of one model, in memory. May be used from several threads; they take turns.

    Attributes:
        model_id: whose vectors.
        mixing_weight: a.
        path: the cache file.
        revision: the library's, up to which changes are in.
    """

    def __init__(self, library: Library, model_id: str, mixing_weight: float) -> None:
        """Make an empty index; `open_or_rebuild` is the usual way to one."""
        self.model_id = model_id
        self.mixing_weight = mixing_weight
        self.path = cache_path(library.folder, model_id)
        self.revision = 0
        self._library_id = library.library_id()
        self._turn = threading.Lock()
        self._entries: faiss.IndexIDMap2 | None = None
        self._slots = 1

    @classmethod
    def open_or_rebuild(cls, library: Library, model_id: str, mixing_weight: float) -> VectorIndex:
        """Read the cache and catch up with the library, or rebuild it; then keep it if it changed.

        A cache that cannot be written is no error: the index serves from memory.

        Args:
            library: open, for reading or writing.
            model_id: whose vectors.
            mixing_weight: a, in [0, 1].

        Raises:
            LibraryError: the library cannot be read.
        """
        index = cls(library, model_id, mixing_weight)
        with suppress(UnusableCacheError), open_cache(index.path) as (stamp, body):
            index._adopt(stamp, body, library)
        kept_revision = index.revision
        index.catch_up(library)
        if index.revision != kept_revision:
            index.save()
        return index

    @property
    def moment_count(self) -> int:
        """How many moments can be found."""
        return 0 if self._entries is None else self._entries.ntotal // self._slots

    def catch_up(self, library: Library) -> int:
        """Take in what changed in the library since `revision`. Costs one query when nothing did.

        Returns:
            The number of moments that were added, replaced or taken out.
        """
        with self._turn, library.snapshot():
            revision = library.revision()
            if revision == self.revision:
                return 0
            # Behind us: the library was restored from a backup.
            is_sound = revision > self.revision
            changed = self._take_in(library) if is_sound else 0
            if not is_sound or self.moment_count != library.embedding_count(self.model_id):
                self._entries, self.revision = None, 0
                changed = self._take_in(library)
            self.revision = revision
            return changed

    def save(self) -> bool:
        """Replace the cache file, atomically. Two processes may: the last one's stays.

        Returns:
            Whether it was written. It is not when it would be empty, or the disk refuses.
        """
        with self._turn:
            if self._entries is None:
                return False
            entries = self._entries
            stamp = Stamp(
                format_version=FORMAT_VERSION,
                library_id=self._library_id,
                model_id=self.model_id,
                mixing_weight=self.mixing_weight,
                revision=self.revision,
                embed_dim=entries.d,
                slots=self._slots,
            )
            try:
                write_cache(self.path, stamp, partial(_write_entries, entries))
            except OSError:
                return False
        return True

    def search(
        self,
        queries: NDArray[np.float32],
        top: int,
        *,
        among: NDArray[np.int64] | None = None,
    ) -> RankedMoments:
        """Rank moments by a*<v, t> + (1-a)*max_k <c_k, t>, exactly.

        Args:
            queries: float32 [Q, d], L2-normalised: t.
            top: how many moments, at least 1.
            among: int64 [N], the ids to rank, each once; None ranks all. Ids that are not in the
                index are passed over. The fewer there are, the quicker it is.

        Raises:
            ValueError: `queries` are not [Q, d].
        """
        ranked = RankedMoments(
            ids=np.full((len(queries), top), -1, dtype=np.int64),
            scores=np.full((len(queries), top), -np.inf, dtype=np.float32),
            slots=np.full((len(queries), top), -1, dtype=np.int64),
        )
        with self._turn:
            if self._entries is None or not self._entries.ntotal or not len(queries):
                return ranked
            if queries.ndim != 2 or queries.shape[1] != self._entries.d:
                raise ValueError(
                    f"queries of {queries.shape} do not fit vectors of width {self._entries.d}"
                )
            # A moment has K entries, so the best top*K entries hold at least `top` moments.
            entry_scores, entry_ids = self._search_entries(
                np.ascontiguousarray(queries, dtype=np.float32), top * self._slots, among
            )
        for row, (scores, ids) in enumerate(zip(entry_scores, entry_ids, strict=True)):
            scores, ids = scores[ids >= 0], ids[ids >= 0]
            moments, slots = ids // SLOTS_PER_ID, ids % SLOTS_PER_ID
            best_first = np.lexsort((slots, moments, -scores))
            _, first = np.unique(moments[best_first], return_index=True)
            chosen = best_first[np.sort(first)][:top]
            ranked.ids[row, : len(chosen)] = moments[chosen]
            ranked.scores[row, : len(chosen)] = scores[chosen]
            ranked.slots[row, : len(chosen)] = slots[chosen]
        return ranked

    def _search_entries(
        self, queries: NDArray[np.float32], top: int, among: NDArray[np.int64] | None
    ) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Rank entries: scores and ids [Q, at most top], -1 behind the last."""
        entries = cast("faiss.IndexIDMap2", self._entries)
        if among is None:
            # Where it selects, FAISS gives one query to one thread, which is bound by memory
            # anyway; else its threads wait for each other, twice as long.
            every = faiss.SearchParameters(sel=faiss.IDSelectorAll())  # type: ignore[call-arg]
            return entries.search(
                queries,
                min(top, entries.ntotal),
                params=every if len(queries) == 1 else None,
            )
        # A bit for each entry by its position costs FAISS nothing to look at; a set of ids does.
        ids = faiss.vector_to_array(entries.id_map)
        chosen = np.repeat(np.isin(ids[:: self._slots] // SLOTS_PER_ID, among), self._slots)
        bits = np.packbits(chosen, bitorder="little")
        # FAISS's types know its C++ constructors only, not the ones in Python over them.
        selector = faiss.IDSelectorBitmap(bits)  # type: ignore[call-arg, arg-type]
        scores, positions = entries.index.search(
            queries,
            max(1, min(top, int(np.count_nonzero(chosen)))),
            params=faiss.SearchParameters(sel=selector),  # type: ignore[call-arg]
        )
        return scores, np.where(positions < 0, -1, ids[positions])

    def _adopt(self, stamp: Stamp, body: BinaryIO, library: Library) -> None:
        """Start from a cache file.

        Raises:
            UnusableCacheError: it is not of this library, model and weight, or does not load.
        """
        refuse_foreign(stamp, library, self.model_id, self.mixing_weight)
        self._entries = load_entries(stamp, body)
        self._slots = stamp.slots
        self.revision = stamp.revision

    def _take_in(self, library: Library) -> int:
        """Apply the changes since `revision` to the entries and count them."""
        model = library.model(self.model_id)
        if model is None or model.embed_dim is None or model.slots is None:
            return 0
        entries = self._entries
        if entries is None:
            entries = self._entries = faiss.IndexIDMap2(faiss.IndexFlatIP(model.embed_dim))
            self._slots = model.slots
        changed = self._remove(entries, library.dropped_since(self.model_id, self.revision))
        # A moment comes once among the changes, so where the old ones lie needs to be known once.
        present = faiss.vector_to_array(entries.id_map)[:: self._slots]
        order = np.argsort(present)
        for batch in library.embeddings_since(self.model_id, self.revision):
            changed += len(batch.ids)
            vectors = fuse(batch, self.mixing_weight)
            bases = batch.ids * SLOTS_PER_ID
            spots = np.searchsorted(present, bases, sorter=order)
            is_there = np.zeros(len(bases), dtype=np.bool_)
            inside = spots < len(present)
            is_there[inside] = present[order[spots[inside]]] == bases[inside]
            self._overwrite(entries, order[spots[is_there]], vectors[is_there])
            self._append(entries, bases[~is_there], vectors[~is_there])
        return changed

    def _remove(self, entries: faiss.IndexIDMap2, moment_ids: Sequence[int]) -> int:
        if not moment_ids:
            return 0
        bases = np.array(moment_ids, dtype=np.int64) * SLOTS_PER_ID
        return int(entries.remove_ids(faiss.IDSelectorBatch(self._entry_ids(bases))) // self._slots)

    def _overwrite(
        self,
        entries: faiss.IndexIDMap2,
        positions: NDArray[np.int64],
        vectors: NDArray[np.float32],
    ) -> None:
        """Replace moments in place: FAISS alone would move all that lies behind them."""
        if len(positions):
            stored = _stored_vectors(entries).reshape(-1, self._slots, entries.d)
            stored[positions] = vectors

    def _append(
        self, entries: faiss.IndexIDMap2, bases: NDArray[np.int64], vectors: NDArray[np.float32]
    ) -> None:
        if len(bases):
            entries.add_with_ids(vectors.reshape(-1, entries.d), self._entry_ids(bases))

    def _entry_ids(self, bases: NDArray[np.int64]) -> NDArray[np.int64]:
        ids: NDArray[np.int64] = (bases[:, None] + np.arange(self._slots)).reshape(-1)
        return ids


def fuse(batch: EmbeddingBatch, mixing_weight: float) -> NDArray[np.float32]:
    """Fuse the two levels.

    Returns:
        float32 [N, K, d], u_k = a*v + (1-a)*c_k.
    """
    v = batch.globals.astype(np.float32)[:, None, :]
    c = batch.slots.astype(np.float32)
    weight = np.float32(mixing_weight)
    fused: NDArray[np.float32] = weight * v + (np.float32(1) - weight) * c
    return fused


def load_entries(stamp: Stamp, body: BinaryIO) -> faiss.IndexIDMap2:
    """Load the entries of a verified cache file.

    Raises:
        UnusableCacheError: FAISS does not read them, or they are not what the stamp says.
    """
    try:
        reader = faiss.PyCallbackIOReader(body.read)  # type: ignore[attr-defined]
        entries = faiss.read_index(reader)
    except (RuntimeError, OSError) as error:
        raise UnusableCacheError("FAISS cannot read it") from error
    if (
        not isinstance(entries, faiss.IndexIDMap2)
        or entries.d != stamp.embed_dim
        or entries.ntotal % stamp.slots
    ):
        raise UnusableCacheError("it does not hold what its stamp says")
    return entries


def _write_entries(entries: faiss.IndexIDMap2, write: Callable[[bytes], object]) -> None:
    """Hand the entries on in pieces. Raises what `write` raises."""
    failures: list[OSError] = []

    def write_piece(piece: bytes) -> None:
        # FAISS would raise an error of its own in place of this one.
        if not failures:
            try:
                write(piece)
            except OSError as error:
                failures.append(error)

    # Neither class is in the types that FAISS comes with.
    writer = faiss.PyCallbackIOWriter(write_piece)  # type: ignore[attr-defined]
    faiss.write_index(entries, writer)
    if failures:
        raise failures[0]


def _stored_vectors(entries: faiss.IndexIDMap2) -> NDArray[np.float32]:
    """Look into FAISS's own memory: float32 [N, d], valid until entries come or go."""
    flat = cast("faiss.IndexFlatIP", faiss.downcast_index(entries.index))
    stored: NDArray[np.float32] = faiss.rev_swig_ptr(flat.get_xb(), entries.ntotal * entries.d)
    return stored.reshape(entries.ntotal, entries.d)
