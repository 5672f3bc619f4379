"""Indexing as its callers see it. Owns: the order of a run - scan, pass one, pass two.

    scan -> contents without the model's vectors -> switch         only when the model is another
            pending files -> read ahead -> encode -> commit        pass one: findable
            contents whose description is due                      pass two: described
            vectors                                                the index file is up to date

Until the switch, searching goes on with the old model and all it knows. Files that came or changed
since wait for it, and are the first that the new one takes up after it.

Resuming is running again: whatever was committed is not pending any more. Everything happens on
the calling thread but reading files, which looks ahead in threads of its own.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from leccr_engine.errors import Cancelled
from leccr_engine.indexing import roots as root_sync
from leccr_engine.indexing.content_pass import ContentPass
from leccr_engine.indexing.description_pass import Describing
from leccr_engine.indexing.encoding import Encoding
from leccr_engine.indexing.first_pass import FirstPass
from leccr_engine.indexing.look_ahead import Limits
from leccr_engine.indexing.model_change import EmbeddingAnew
from leccr_engine.indexing.reader import FrameSettings, Reader
from leccr_engine.media import decode as decode_media
from leccr_engine.media.identity import content_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_engine.describe.describer import Describer
    from leccr_engine.indexing.content_pass import ContentWork
    from leccr_engine.indexing.encoder import MomentEncoder
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.indexing.reader import Decode
    from leccr_engine.indexing.watcher import Changes
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import Root
    from leccr_engine.types import ContentHash

MIB = 1 << 20


class Cancel(Protocol):
    """Whether to stop; a `threading.Event` is one."""

    def is_set(self) -> bool:
        """Asked often, on the thread that runs."""
        ...


@dataclass(frozen=True, slots=True)
class IndexSettings:
    """How much a run takes of the machine.

    Attributes:
        batch_moments: moments that the model sees at once, and about what one transaction holds;
            as many as the model takes in one batch, where that is more.
        read_threads: files being hashed and decoded at once.
        ahead_files: files being read or waiting for the model, at most.
        ahead_bytes: what their frames may hold.
    """

    batch_moments: int = 32
    read_threads: int = max(2, min(8, os.cpu_count() or 2))
    ahead_files: int = 512
    ahead_bytes: int = 384 * MIB


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """What a run did, in files.

    Attributes:
        indexed: decoded and encoded; with another model than before, known contents included.
        known: recognised by their content: moved, renamed or copied.
        failed: could not be read; the reasons are in the library.
        moving: vanished or changed while they were read; the next run takes them up.
        described: contents that pass two described.
        elapsed_s: from start to end.
    """

    indexed: int = 0
    known: int = 0
    failed: int = 0
    moving: int = 0
    described: int = 0
    elapsed_s: float = 0.0


class Indexer:
    """Indexes into one library with one model.

    Args:
        library: open for writing.
        encoder: the model. When it is not the library's active one, every content is encoded anew
            first, and then it becomes so; vectors of different models never mix.
        describer: None to leave descriptions out. An instant one describes in pass one, any other
            in pass two; pass two also fills in what earlier runs left out.
        settings: how much to take of the machine.
        on_event: told what happens, on the calling thread.
        cancel: once it is set, from any thread, a run stops after the batch in flight. It may be
            run again when it is set no longer, and counts on where it was.
        decode: reads one file's frames.
        hash_content: reads one file's identity.
    """

    def __init__(
        self,
        library: Library,
        encoder: MomentEncoder,
        describer: Describer | None = None,
        *,
        settings: IndexSettings | None = None,
        on_event: Callable[[IndexEvent], None] | None = None,
        cancel: Cancel | None = None,
        decode: Decode = decode_media,
        hash_content: Callable[[Path], ContentHash] = content_hash,
    ) -> None:
        settings = settings or IndexSettings()
        self._library = library
        self._encoder = encoder
        self._describer = describer
        self._emit = on_event or (lambda _event: None)
        self._cancel: Cancel = cancel or threading.Event()
        self._done_before = 0
        self._encoding = Encoding(
            encoder,
            describer if describer and describer.instant else None,
            max(settings.batch_moments, encoder.looks_at_once),
            descriptions_of=library.descriptions,
            between_batches=self._check_cancel,
        )
        self._index_revision: int | None = None
        self._limits = Limits(settings.read_threads, settings.ahead_files, settings.ahead_bytes)
        self._frames = FrameSettings(decode, encoder.frame_px, encoder.frames_per_moment)
        self._hash_content = hash_content
        self._reader = self._new_reader()

    def run(self, roots: Sequence[Root] | None = None) -> IndexSummary:
        """Scan roots, index everything that is pending, bring the vector index up to date.

        Files that failed before are tried again: their cause may be gone without the file itself
        having changed.

        Args:
            roots: None for every root of the library. `roots.follow` adds one.

        Raises:
            Cancelled: `cancel` was set; everything committed before stays.
            LibraryError: the library cannot be written.
            ModelError: the model cannot go on.
        """
        began_s = time.monotonic()
        for root in self._library.roots() if roots is None else roots:
            self._check_cancel()
            root_sync.sync(self._library, root, check_cancel=self._check_cancel, emit=self._emit)
        self._library.retry_failed()
        summary = self._work(began_s)
        self._refresh_index()
        return replace(summary, elapsed_s=time.monotonic() - began_s)

    def take_up(self, changes: Changes) -> IndexSummary:
        """Index what a watcher saw change, and bring the vector index up to date.

        Raises:
            Cancelled: `cancel` was set; everything committed before stays.
            LibraryError: the library cannot be written.
            ModelError: the model cannot go on.
        """
        began_s = time.monotonic()
        for root in self._library.roots():
            self._check_cancel()
            if root.path in changes.roots:
                root_sync.sync(
                    self._library, root, check_cancel=self._check_cancel, emit=self._emit
                )
            elif root.path in changes.paths:
                root_sync.sync_changes(
                    self._library,
                    root,
                    changes.paths[root.path],
                    check_cancel=self._check_cancel,
                    emit=self._emit,
                )
        summary = self._work(began_s)
        self._refresh_index()
        return replace(summary, elapsed_s=time.monotonic() - began_s)

    def _new_reader(self) -> Reader:
        return Reader(
            self._frames,
            is_known=lambda digest: self._library.known_content(digest, self._encoder.model_id),
            hash_content=self._hash_content,
        )

    def _work(self, began_s: float) -> IndexSummary:
        # What a run that was interrupted had claimed to read, nobody reads any more.
        self._reader = self._new_reader()
        embedded_anew = self._change_model()
        first_pass = FirstPass(
            self._library,
            self._encoding,
            self._reader,
            frames=self._frames,
            limits=self._limits,
            check_cancel=self._check_cancel,
            emit=self._emit,
            already=self._done_before,
        )
        try:
            first = first_pass.run()
        except Cancelled:
            self._done_before = first_pass.done
            raise
        self._done_before = 0
        described = 0
        if self._describer is not None:
            work = Describing(
                self._library,
                self._encoder.model_id,
                self._describer,
                batch_moments=self._encoding.batch_moments,
            )
            described = self._go_over(
                work,
                replace(self._encoding, describer=self._describer),
                replace(self._frames, frames_to_describe=self._describer.frames_to_describe),
            )
        return IndexSummary(
            indexed=embedded_anew + first.indexed,
            known=first.known,
            failed=first.failed,
            moving=first.moving,
            described=described,
            elapsed_s=time.monotonic() - began_s,
        )

    def _change_model(self) -> int:
        """Make the encoder the active model, once every content that can be read has its vectors.

        One that cannot be read now is pending after the switch, and pass one says why.

        Returns:
            How many contents were encoded anew.
        """
        encoder = self._encoder
        active = self._library.model_id()
        if active == encoder.model_id:
            known = self._library.model(active)
            if known is None or known.mixing_weight != encoder.mixing_weight:
                # Tuned since: `check` must not take the index for one of another model.
                self._library.add_model(active, mixing_weight=encoder.mixing_weight)
            return 0
        embedded_anew = 0
        if active is not None:
            self._library.add_model(encoder.model_id, mixing_weight=encoder.mixing_weight)
            work = EmbeddingAnew(
                self._library, encoder.model_id, batch_moments=self._encoding.batch_moments
            )
            embedded_anew = self._go_over(work, self._encoding, self._frames)
            # Before the switch, so that the first search after it need not build the index.
            self._refresh_index()
        self._library.set_model_id(encoder.model_id, mixing_weight=encoder.mixing_weight)
        return embedded_anew

    def _go_over(self, work: ContentWork, encoding: Encoding, frames: FrameSettings) -> int:
        return ContentPass(
            work,
            encoding,
            self._reader,
            frames=frames,
            limits=self._limits,
            check_cancel=self._check_cancel,
            emit=self._emit,
        ).run()

    def _refresh_index(self) -> None:
        """Bring the vector index's file up to date, so that the next search opens it as it is.

        It only takes in what changed, and nothing at all when no vectors did. The index is not
        held between two changes, which may lie hours apart: its memory is worth more than a read.
        """
        revision = self._library.revision()
        if revision == self._index_revision:
            return
        from leccr_engine.library.vector_index import VectorIndex

        VectorIndex.open_or_rebuild(
            self._library, self._encoder.model_id, self._encoder.mixing_weight
        )
        self._index_revision = revision

    def _check_cancel(self) -> None:
        if self._cancel.is_set():
            raise Cancelled("Stopped. What was indexed so far stays; index again to go on.")
