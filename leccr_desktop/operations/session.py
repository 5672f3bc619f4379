"""One library as the window sees it. Owns: the open library, its vector index, and which model.

Everything here blocks, so it belongs on the lanes of the task runner and never on the Qt thread.
What is heavy (FAISS, SQLite) is imported when first used, on those lanes; torch never is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leccr_desktop.models import refuse_other_model
from leccr_desktop.operations.media_item import MediaItem
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_engine.library.library import Library
    from leccr_engine.library.vector_index import VectorIndex
    from leccr_engine.search.searcher import Searcher
    from leccr_engine.types import MediaInfo

__all__ = [
    "Answer",
    "EngineSession",
    "FailedFile",
    "Folder",
    "ItemDetails",
    "Overview",
    "QueryEncoder",
]

_FILES_PAGE = 1000


class QueryEncoder(Protocol):
    """What searching needs of a model. Loads it at the first call; callers take turns."""

    @property
    def model_id(self) -> str: ...  # noqa: D102 - see TextEncoderProcess

    @property
    def mixing_weight(self) -> float: ...  # noqa: D102 - see TextEncoderProcess

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Returns: float32 [N, d], rows L2-normalised."""
        ...

    def embed_image(self, path: Path) -> NDArray[np.float32]:
        """Returns: float32 [d], L2-normalised. Raises `MediaError` where it cannot be read."""
        ...

    def reload(self) -> None:
        """Let the next call load the model that the library is used with by then."""
        ...

    def close(self) -> None:
        """End at once, from any thread: calls under way and later ones raise `Cancelled`."""
        ...


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that the library follows.

    Attributes:
        path: the folder.
        present: whether it is there now.
    """

    path: Path
    present: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """The library at a glance.

    Attributes:
        folders: what it follows.
        files: how many files can be shown.
        pending: how many wait to be indexed.
        failed: how many could not be read.
        revision: grows whenever what a search can find changes.
    """

    folders: tuple[Folder, ...]
    files: int
    pending: int
    failed: int
    revision: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The first rows of an answer.

    Attributes:
        items: in the order to show.
        complete: whether nothing comes after them.
        total: how many rows there are in all, where that is known.
        coverage: how sure it is that the library holds what was searched for, in [0, 1], where
            that is known.
    """

    items: tuple[MediaItem, ...]
    complete: bool
    total: int | None = None
    coverage: float | None = None


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class ItemDetails:
    """What the library knows of a file.

    Attributes:
        info: what the file says of itself; None before it was indexed.
        size_bytes: on disk.
    """

    info: MediaInfo | None
    size_bytes: int


class EngineSession:
    """Reads one library. Opens it at the first call; an empty one is made where there is none.

    Args:
        folder: the library folder.
        encoder: of the model that the library is used with; closed with the session.
    """

    def __init__(self, folder: Path, *, encoder: QueryEncoder) -> None:
        self.folder = folder
        self._encoder = encoder
        self._library: Library | None = None
        self._reloaded_for: str | None = None
        self._searcher: Searcher | None = None
        self._index: VectorIndex | None = None

    def overview(self) -> Overview:
        """Look at the library.

        Raises:
            LibraryError: it cannot be opened or read.
        """
        library = self._open()
        stats = library.stats()
        pending = stats.count(state=FileState.PENDING)
        return Overview(
            folders=tuple(Folder(root.path, root.path.exists()) for root in library.roots()),
            files=pending + stats.count(state=FileState.INDEXED),
            pending=pending,
            failed=stats.count(state=FileState.FAILED),
            revision=library.revision(),
        )

    def load_model(self) -> None:
        """Load the text encoder. May run beside every other method: it touches nothing of theirs.

        Raises:
            ModelError: the model is missing or damaged.
        """
        self._encoder.embed_text(["warm"])

    def load_index(self) -> None:
        """Open the vector index, so that the first search does not wait for it.

        Raises:
            ModelError: another model indexed this library.
            LibraryError: the library cannot be opened or read.
        """
        if self._open().model_id() is not None:
            self._ready_searcher()

    def browse(self, *, count: int) -> Answer:
        """List what can be shown, newest first.

        Args:
            count: rows wanted.

        Raises:
            LibraryError: the library cannot be opened or read.
        """
        # One more tells whether there are more.
        newest = self._open().newest_files(limit=count + 1)
        return Answer(
            items=tuple(MediaItem(file.path, file.kind) for file in newest[:count]),
            complete=len(newest) <= count,
        )

    def search(self, query: str, *, count: int) -> Answer:
        """List what fits the query, best first.

        Args:
            query: any language, not empty.
            count: rows wanted.

        Raises:
            ModelError: the model is missing, or another one indexed this library.
            LibraryError: the library cannot be opened or read.
        """
        if self._open().model_id() is None:
            return Answer(items=(), complete=True)
        hits = self._ready_searcher().search(query, top=count).hits
        return Answer(
            items=tuple(
                MediaItem(hit.path, hit.kind, hit.start_ms, hit.end_ms, hit.reason) for hit in hits
            ),
            complete=len(hits) < count,
        )

    def details(self, path: Path) -> ItemDetails | None:
        """Say what is known of a file; None when the library does not have it."""
        record = self._open().file(path)
        return None if record is None else ItemDetails(record.info, record.size_bytes)

    def failures(self) -> tuple[FailedFile, ...]:
        """List the files that could not be read, in path order."""
        failed: list[FailedFile] = []
        after: Path | None = None
        while page := self._open().files(state=FileState.FAILED, after=after, limit=_FILES_PAGE):
            failed += (FailedFile(record.path, record.failure_reason or "") for record in page)
            after = page[-1].path
        return tuple(failed)

    def interrupt(self) -> None:
        """End the encoder, so that no call waits for it any longer. From any thread, for good."""
        self._encoder.close()

    def close(self) -> None:
        """Close the library; on the thread that used it."""
        self._encoder.close()
        if self._library is not None:
            self._library.close()
            self._library = None
            self._searcher = self._index = None

    def _open(self) -> Library:
        if self._library is None:
            from leccr_engine.library.library import Library

            self._library = Library.open(self.folder, create=True)
        return self._library

    def _ready_searcher(self) -> Searcher:
        from leccr_engine.library.vector_index import VectorIndex
        from leccr_engine.search.searcher import Searcher

        library = self._open()
        model_id = self._right_model(library.model_id() or "")
        if self._searcher is None or self._index is None or self._index.model_id != model_id:
            self._index = VectorIndex.open_or_rebuild(
                library, model_id, self._encoder.mixing_weight
            )
            self._searcher = Searcher(library, self._encoder, self._index)
        else:
            self._index.catch_up(library)
        return self._searcher

    def _right_model(self, indexed_by: str) -> str:
        """Return the encoder's model id, which is the library's, or raise `ModelError`."""
        if self._encoder.model_id != indexed_by and self._reloaded_for != indexed_by:
            # It may have been loaded before the library was indexed with another model. Trying
            # once for each model is enough to know.
            self._reloaded_for = indexed_by
            self._encoder.reload()
        loaded = self._encoder.model_id
        refuse_other_model(self.folder, indexed_by=indexed_by, loaded=loaded)
        return loaded
