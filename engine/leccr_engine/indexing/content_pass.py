"""Work on contents that the library knows. Owns: decoding them again, encoding, and the batches.

What is to be done with them is a `ContentWork`: which contents, and how their vectors are written.
Resumable: whatever is committed is not listed any more, and running again goes on with the rest.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol

from leccr_engine.indexing.encoding import ContentMoments
from leccr_engine.indexing.look_ahead import Limits, LookAhead, Sizes
from leccr_engine.indexing.progress import ProgressMeter
from leccr_engine.indexing.reader import DecodedContent, media_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leccr_engine.indexing.encoding import EncodedMoment, Encoding
    from leccr_engine.indexing.progress import IndexEvent, Phase
    from leccr_engine.indexing.reader import FrameSettings, Reader
    from leccr_engine.library.records import KnownContent
    from leccr_engine.types import ContentHash, Moment

PAGE_CONTENTS = 500
POLL_S = 0.1
"""How soon a wait notices that the caller wants to stop."""


class ContentWork(Protocol):
    """What is to be done with known contents.

    Attributes:
        phase: what the run is said to be doing.
        full_at_moments: how many moments make a batch.
        in_parts: whether a content may be written a few of its moments at a time. Else all of them
            are written together.
    """

    @property
    def phase(self) -> Phase: ...  # noqa: D102 - see the class

    @property
    def full_at_moments(self) -> int: ...  # noqa: D102 - see the class

    @property
    def in_parts(self) -> bool: ...  # noqa: D102 - see the class

    def page(self, after: ContentHash | None, limit: int) -> list[KnownContent]:
        """List contents to do behind one, in an order that stays through all pages."""
        ...

    def commit(
        self, contents: Sequence[KnownContent], encoded: Sequence[tuple[EncodedMoment, ...]]
    ) -> None:
        """Write a batch: for each content its moments, or some of them where it is in parts."""
        ...


class ContentPass:
    """One run over all contents of some work.

    Args:
        work: which contents, and what to do with them.
        encoding: how moments become vectors.
        reader: decodes a content again.
        frames: what the reader is to give.
        limits: how far to read ahead.
        check_cancel: raises `Cancelled` when the caller wants to stop.
        emit: gets the events.
    """

    def __init__(
        self,
        work: ContentWork,
        encoding: Encoding,
        reader: Reader,
        *,
        frames: FrameSettings,
        limits: Limits,
        check_cancel: Callable[[], None],
        emit: Callable[[IndexEvent], None],
    ) -> None:
        self._work = work
        self._encoding = encoding
        self._check_cancel = check_cancel
        self._emit = emit
        self._meter = ProgressMeter(work.phase, sum(1 for _ in self._contents()))
        self._ahead: LookAhead[KnownContent, DecodedContent] = LookAhead(
            self._contents(),
            partial(reader.read_again, frames=frames),
            sizes=Sizes(
                before=lambda content: frames.assumed_bytes(content.kind),
                after=lambda decoded: media_bytes(decoded.media),
            ),
            limits=limits,
        )
        self._batch: list[DecodedContent] = []
        self._done = 0

    def run(self) -> int:
        """Do what is to be done.

        Returns:
            How many contents were done. One that no file gives any more is left as it is.

        Raises:
            Cancelled: by `check_cancel`; everything committed before stays.
            LibraryError: the library cannot be written.
            ModelError: the model cannot go on.
        """
        begun = self._meter.read()
        if begun.total:
            self._emit(begun)
        with self._ahead:
            while True:
                self._check_cancel()
                decoded = self._ahead.next(timeout_s=POLL_S)
                if decoded is not None:
                    self._batch.append(decoded)
                if self._batch_is_full() or (decoded is None and self._ahead.stalled):
                    if not self._batch:
                        break
                    self._commit_batch()
        return self._done

    def _batch_is_full(self) -> bool:
        moments = sum(len(entry.media.moments) for entry in self._batch if entry.media)
        return moments >= self._work.full_at_moments

    def _commit_batch(self) -> None:
        given = [(entry.content, entry.media.moments) for entry in self._batch if entry.media]
        for part in self._parts(given):
            encoded = self._encoding.encode(
                [ContentMoments(content.content_hash, moments) for content, moments in part]
            )
            self._work.commit([content for content, _ in part], encoded)
        self._done += len(given)
        for entry in self._batch:
            self._meter.finish(entry.content.path, failed=entry.media is None)
            self._ahead.give_back(entry)
        self._batch = []
        self._emit(self._meter.read())

    def _parts(
        self, given: Sequence[tuple[KnownContent, Sequence[Moment]]]
    ) -> Iterator[Sequence[tuple[KnownContent, Sequence[Moment]]]]:
        """Split a batch where that is allowed: a film may have more moments than one batch."""
        if not self._work.in_parts:
            if given:
                yield given
            return
        rest = [(content, moment) for content, moments in given for moment in moments]
        while rest:
            size = self._work.full_at_moments
            part, rest = rest[:size], rest[size:]
            yield [
                (content, [moment for _, moment in moments])
                for content, moments in groupby(part, key=itemgetter(0))
            ]

    def _contents(self) -> Iterator[KnownContent]:
        after: ContentHash | None = None
        while page := self._work.page(after, PAGE_CONTENTS):
            yield from page
            after = page[-1].content_hash
