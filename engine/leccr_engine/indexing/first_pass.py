"""Pass one: every pending file becomes findable. Owns: the order of reading, encoding, committing.

Files are read ahead in threads and encoded in batches of moments; a batch is one transaction, so
a kill loses at most the batch in flight, and running again goes on with what is still pending.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_engine.indexing.content_pass import POLL_S
from leccr_engine.indexing.encoding import ContentMoments
from leccr_engine.indexing.look_ahead import Limits, LookAhead, Sizes
from leccr_engine.indexing.progress import FileFailed, FileIncomplete, Phase, ProgressMeter
from leccr_engine.indexing.reader import (
    DecodedFile,
    MovingFile,
    ReadFile,
    RecognisedFile,
    TwinFile,
    UnreadableFile,
    media_bytes,
)
from leccr_engine.library.records import FailedFile, IndexedFile, IndexedMoment, KnownFile
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leccr_engine.indexing.encoding import Encoding
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.indexing.reader import FrameSettings, Reader
    from leccr_engine.library.library import Library
    from leccr_engine.types import FoundFile

PAGE_FILES = 500

BATCH_FILES = 500
"""A batch ends here even when it has few moments, as where every file fails."""

BATCH_AGE_S = 2.0
"""A batch ends here even when it is not full: a file is to be findable within seconds."""


@dataclass(frozen=True, slots=True)
class FirstPassCounts:
    """What became of the files: decoded and encoded, recognised by content, failed, moving."""

    indexed: int
    known: int
    failed: int
    moving: int


class FirstPass:
    """One run over everything that is pending.

    Args:
        library: open for writing; its active model is the encoder's.
        encoding: how moments become vectors.
        reader: reads a file.
        frames: the reader's settings.
        limits: how far to read ahead.
        check_cancel: raises `Cancelled` when the caller wants to stop.
        emit: gets the events.
        already: files that a run which was interrupted had done; counted on from there.
    """

    def __init__(
        self,
        library: Library,
        encoding: Encoding,
        reader: Reader,
        *,
        frames: FrameSettings,
        limits: Limits,
        check_cancel: Callable[[], None],
        emit: Callable[[IndexEvent], None],
        already: int = 0,
    ) -> None:
        self._library = library
        self._encoding = encoding
        self._reader = reader
        self._check_cancel = check_cancel
        self._emit = emit
        pending = library.stats().count(state=FileState.PENDING)
        self._meter = ProgressMeter(Phase.INDEX, already + pending, already=already)
        self._ahead: LookAhead[FoundFile, ReadFile] = LookAhead(
            _pending(library),
            reader.read,
            sizes=Sizes(
                before=lambda found: frames.assumed_bytes(found.kind),
                after=lambda file: media_bytes(file.media) if isinstance(file, DecodedFile) else 0,
            ),
            limits=limits,
        )
        self._batch: list[DecodedFile | RecognisedFile | UnreadableFile] = []
        self._batch_moments = 0
        self._batch_began_s = 0.0
        self._twins: list[FoundFile] = []
        self._indexed = 0
        self._known = 0
        self._failed = 0
        self._moving = 0

    @property
    def done(self) -> int:
        """Files finished so far, those of `already` included."""
        return self._meter.done

    def run(self) -> FirstPassCounts:
        """Index what is pending.

        Raises:
            Cancelled: by `check_cancel`; everything committed before stays.
            LibraryError: the library cannot be written.
            ModelError: the model cannot go on.
        """
        self._emit(self._meter.read())
        with self._ahead:
            while True:
                self._check_cancel()
                file = self._ahead.next(timeout_s=POLL_S)
                if file is not None:
                    self._take(file)
                if self._batch_is_due():
                    self._commit_batch()
                elif file is None and self._ahead.stalled:
                    if not self._batch and not self._twins:
                        break
                    self._commit_batch()
        self._emit(self._meter.read())
        return FirstPassCounts(self._indexed, self._known, self._failed, self._moving)

    def _take(self, file: ReadFile) -> None:
        if isinstance(file, TwinFile):
            self._twins.append(file.found)
            self._ahead.give_back(file)
        elif isinstance(file, MovingFile):
            self._moving += 1
            self._meter.finish(file.found.path)
            self._ahead.give_back(file)
        else:
            if not self._batch:
                self._batch_began_s = time.monotonic()
            self._batch.append(file)
            if isinstance(file, DecodedFile):
                self._batch_moments += len(file.media.moments)

    def _batch_is_due(self) -> bool:
        return bool(self._batch) and (
            self._batch_moments >= self._encoding.batch_moments
            or len(self._batch) >= BATCH_FILES
            or time.monotonic() - self._batch_began_s >= BATCH_AGE_S
        )

    def _commit_batch(self) -> None:
        decoded = [file for file in self._batch if isinstance(file, DecodedFile)]
        encoded = iter(
            self._encoding.encode(
                [ContentMoments(file.content_hash, file.media.moments) for file in decoded]
            )
        )
        rows: list[IndexedFile | KnownFile | FailedFile] = []
        for file in self._batch:
            if isinstance(file, DecodedFile):
                moments = tuple(
                    IndexedMoment(
                        moment.start_ms, moment.end_ms, moment.embedding, moment.description
                    )
                    for moment in next(encoded)
                )
                rows.append(IndexedFile(file.found, file.content_hash, file.media.info, moments))
            elif isinstance(file, RecognisedFile):
                rows.append(KnownFile(file.found, file.content_hash))
            else:
                rows.append(FailedFile(file.found, file.reason))
        if rows:
            self._library.commit(rows)
        for file in self._batch:
            self._finish(file)
        self._batch = []
        self._batch_moments = 0
        # Only now can a twin be recognised: what it is a twin of is in the library, or failed.
        for found in self._twins:
            self._ahead.push(found)
        self._twins = []
        self._emit(self._meter.read())

    def _finish(self, file: DecodedFile | RecognisedFile | UnreadableFile) -> None:
        if isinstance(file, DecodedFile):
            self._reader.let_go(file.content_hash)
            self._indexed += 1
            if file.media.missing is not None:
                self._emit(FileIncomplete(file.found.path, file.media.missing))
        elif isinstance(file, RecognisedFile):
            self._known += 1
        else:
            self._failed += 1
            self._emit(FileFailed(file.found.path, file.reason))
        self._meter.finish(file.found.path, failed=isinstance(file, UnreadableFile))
        self._ahead.give_back(file)


def _pending(library: Library) -> Iterator[FoundFile]:
    after = None
    while page := library.pending(after=after, limit=PAGE_FILES):
        yield from page
        after = page[-1].path
