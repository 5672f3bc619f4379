"""Pass two: contents whose description is due get one. Owns: its order and its commits.

Optional and resumable: a content is one transaction, and running again goes on with the rest.
Pass one never waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.indexing.encoding import ContentMoments
from leccr_engine.indexing.first_pass import PAGE_FILES, POLL_S
from leccr_engine.indexing.look_ahead import Limits, LookAhead, Sizes
from leccr_engine.indexing.progress import Phase, ProgressMeter
from leccr_engine.indexing.reader import DecodedContent, media_bytes
from leccr_engine.library.records import DescribedMoment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from leccr_engine.indexing.encoding import Encoding
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.indexing.reader import FrameSettings, Reader
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import UndescribedContent
    from leccr_engine.types import ContentHash


class DescriptionPass:
    """One run over everything that a describer has not done.

    Args:
        library: open for writing; its active model is the encoder's.
        encoding: how moments become vectors; with the describer.
        reader: decodes a content again.
        frames: the reader's settings.
        limits: how far to read ahead.
        check_cancel: raises `Cancelled` when the caller wants to stop.
        emit: gets the events.
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
    ) -> None:
        if encoding.describer is None:
            raise ValueError("the description pass needs a describer")
        self._library = library
        self._encoding = encoding
        self._model_id = encoding.encoder.model_id
        self._describer = encoding.describer
        # What a slow describer wrote is kept at once; an instant one gains by full batches.
        self._full_at_moments = encoding.batch_moments if encoding.describer.instant else 1
        self._check_cancel = check_cancel
        self._emit = emit
        self._meter = ProgressMeter(Phase.DESCRIBE, sum(1 for _ in self._undescribed()))
        self._ahead: LookAhead[UndescribedContent, DecodedContent] = LookAhead(
            self._undescribed(),
            reader.read_again,
            sizes=Sizes(
                before=lambda content: frames.assumed_bytes(content.kind),
                after=lambda decoded: media_bytes(decoded.media),
            ),
            limits=limits,
        )
        self._batch: list[DecodedContent] = []
        self._described = 0

    def run(self) -> int:
        """Describe what this describer has to, see `leccr_engine.library.precedence`.

        Returns:
            How many contents were described. One that no file gives any more is left as it is.

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
        return self._described

    def _batch_is_full(self) -> bool:
        moments = sum(len(entry.media.moments) for entry in self._batch if entry.media)
        return moments >= self._full_at_moments

    def _commit_batch(self) -> None:
        contents = [
            ContentMoments(entry.content.content_hash, entry.media.moments if entry.media else ())
            for entry in self._batch
        ]
        for entry, encoded in zip(self._batch, self._encoding.encode(contents), strict=True):
            content = entry.content
            moments = [
                DescribedMoment(
                    moment.start_ms, moment.end_ms, moment.embedding, moment.description
                )
                for moment in encoded
                if moment.description is not None
            ]
            if moments:
                self._library.commit_descriptions(self._model_id, content.content_hash, moments)
                self._described += 1
            self._meter.finish(content.path, failed=not moments)
            self._ahead.give_back(entry)
        self._batch = []
        self._emit(self._meter.read())

    def _undescribed(self) -> Iterator[UndescribedContent]:
        after: ContentHash | None = None
        while page := self._library.undescribed(
            self._model_id,
            self._describer.describer_id,
            instant=self._describer.instant,
            after=after,
            limit=PAGE_FILES,
        ):
            yield from page
            after = page[-1].content_hash
