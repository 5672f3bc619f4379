"""One library as the window sees it. Owns: the open library, its vector index, and which model.

Everything here blocks, so it belongs on the lanes of the task runner and never on the Qt thread.
What is heavy (FAISS, SQLite) is imported when first used, on those lanes; torch never is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Protocol

from leccr_desktop.models import refuse_other_model
from leccr_desktop.operations.query import Sort
from leccr_desktop.operations.rows import find_rows, item_of_file
from leccr_engine.errors import LeccrError
from leccr_engine.library.filters import Order
from leccr_engine.library.records import Marks
from leccr_engine.search.strength import LEAST_COVERAGE, ScoreScale, Strength
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.query import Query
    from leccr_engine.library.filters import Filters
    from leccr_engine.library.finding import PhotoLooks
    from leccr_engine.library.library import Library
    from leccr_engine.library.records import DayCount, Facets, LibraryStats, LocatedFile
    from leccr_engine.library.user_data import UserData
    from leccr_engine.library.vector_index import VectorIndex
    from leccr_engine.library.work import RootWork
    from leccr_engine.search.searcher import Searcher, SearchResult
    from leccr_engine.types import ContentHash, Description, MediaInfo, MomentId

__all__ = [
    "Answer",
    "EngineSession",
    "FailedFile",
    "Folder",
    "ItemDetails",
    "KnownMoment",
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

    @property
    def possible_score(self) -> float | None: ...  # noqa: D102 - see TextEncoderProcess

    @property
    def strong_score(self) -> float | None: ...  # noqa: D102 - see TextEncoderProcess

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Returns: float32 [N, d], rows L2-normalised."""
        ...

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Returns: float32 [N] in [0, 1], how surely it knows them; None: it cannot tell."""
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
        coverage: how surely the model knows the text that was searched for, in [0, 1], where it
            can tell.
        narrowed: whether hits were left out that fit less well; see `Query.weak` and
            `Query.strong_only`.
        explained: whether the reasons of all items are final; see `EngineSession.find`.
    """

    items: tuple[MediaItem, ...]
    complete: bool
    total: int | None = None
    coverage: float | None = None
    narrowed: bool = False
    explained: bool = True


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class KnownMoment:
    """A moment and what is said of it.

    Attributes:
        id: the library's number for it.
        start_ms: where it begins; 0 for photos.
        end_ms: where it ends; 0 for photos.
        description: None where nobody has described it yet.
    """

    id: MomentId
    start_ms: int
    end_ms: int
    description: Description | None


@dataclass(frozen=True, slots=True)
class ItemDetails:
    """What the library knows of a file.

    Attributes:
        info: what the file says of itself; None before it was indexed.
        size_bytes: on disk.
        place: the nearest city and its country; empty where that is not known.
        marks: what the person thinks of it.
        albums: the names of those it is in.
        moments: what can be found of it, in order of time; empty before it was indexed.
    """

    info: MediaInfo | None
    size_bytes: int
    place: str
    marks: Marks
    albums: tuple[str, ...]
    moments: tuple[KnownMoment, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was embedded."""

    text: str
    picture: Path | None
    model_id: str


_ORDERS = {
    Sort.RELEVANCE: Order.NEWEST,
    Sort.NEWEST: Order.NEWEST,
    Sort.OLDEST: Order.OLDEST,
    Sort.ADDED: Order.ADDED,
    Sort.NAME: Order.NAME,
    Sort.RATING: Order.RATING,
}


class EngineSession:
    """Reads one library. Opens it at the first call; an empty one is made where there is none.

    Args:
        folder: the library folder.
        encoder: of the model that the library is used with; closed with the session.

    Attributes:
        folder: as given.
        interrupted: whether `interrupt` was called.
    """

    def __init__(self, folder: Path, *, encoder: QueryEncoder) -> None:
        self.folder = folder
        self.interrupted = False
        self._encoder = encoder
        self._library: Library | None = None
        self._reloaded_for: str | None = None
        self._counted: tuple[object, LibraryStats] | None = None
        self._searcher: Searcher | None = None
        self._index: VectorIndex | None = None
        self._asked: tuple[_Asked, NDArray[np.float32], float | None] | None = None
        self._listed: tuple[tuple[Filters, Order, object], tuple[MediaItem, ...]] | None = None

    def overview(self) -> Overview:
        """Look at the library.

        Raises:
            LibraryError: it cannot be opened or read.
        """
        library = self._open()
        # Asked for every few seconds: counting a hundred thousand files anew would be felt.
        mark = library.mark()
        if self._counted is None or self._counted[0] != mark:
            self._counted = (mark, library.stats())
        stats = self._counted[1]
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

    def find(self, query: Query, *, count: int, new_sentences: int | None = None) -> Answer:
        """Answer a question.

        Args:
            query: what is wanted.
            count: rows wanted, from the first on.
            new_sentences: see `Searcher.search_vector`: 0 answers soonest, and what the answer
                leaves to explain is there when it is asked again with more.

        Raises:
            MediaError: the picture to search by cannot be read.
            ModelError: the model is missing, or another one indexed this library.
            LeccrError: the picture whose like is wanted is not in the library any more.
            LibraryError: the library cannot be opened or read.
        """
        if not query.is_search:
            return self._list(query, count)
        if self._open().model_id() is None:
            return Answer(items=(), complete=True, total=0)
        known = self._coverage(query)
        if known is not None and known < LEAST_COVERAGE and not query.weak:
            return Answer(items=(), complete=True, total=0, coverage=known, narrowed=True)
        search = partial(
            self._search_for(query), filters=query.filters, new_sentences=new_sentences
        )
        ends_early = query.is_text and not query.weak and ScoreScale.of(self._encoder) is not None
        if ends_early and query.strong_only:
            search = partial(_strong_hits, search)
        rows = find_rows(
            lambda top: search(top=top), self._open().records, sort=query.sort, count=count
        )
        return Answer(
            items=rows.items,
            complete=rows.complete,
            total=rows.total,
            coverage=known,
            # In another order, what most likely does not fit is listed for want of better only.
            narrowed=ends_early
            and (query.strong_only or query.sort is Sort.RELEVANCE or not rows.items),
            explained=rows.result.explained,
        )

    # ---- what is there

    @property
    def user(self) -> UserData:
        """What the person says of their files: marks, albums, saved searches, history."""
        return self._open().user

    def count(self, filters: Filters) -> int:
        """See `Library.count`."""
        return self._open().count(filters)

    def page(self, filters: Filters, *, offset: int, limit: int) -> tuple[MediaItem, ...]:
        """List files from a row on, newest first; see `Library.browse`."""
        records = self._open().browse(filters, offset=offset, limit=limit)
        return tuple(map(item_of_file, records))

    def days(self, filters: Filters) -> list[DayCount]:
        """See `Library.days`."""
        return self._open().days(filters)

    def facets(self, filters: Filters) -> Facets:
        """See `Library.facets`."""
        return self._open().facets(filters)

    def located(self, filters: Filters) -> list[LocatedFile]:
        """See `Library.located`."""
        return self._open().located(filters)

    def copies(self) -> tuple[tuple[MediaItem, ...], ...]:
        """List the files of the same bytes, a group for each content; see `Library.copies`."""
        return tuple(tuple(map(item_of_file, group.files)) for group in self._open().copies())

    def photo_looks(self) -> PhotoLooks | None:
        """Read how all photos look; None before anything was indexed. See `near_copies`."""
        library = self._open()
        model_id = library.model_id()
        return None if model_id is None else library.photo_looks(model_id)

    def items(self, paths: Sequence[Path]) -> dict[Path, MediaItem]:
        """Show files; those that the library does not have are left out."""
        records = self._open().records(paths)
        return {path: item_of_file(record) for path, record in records.items()}

    def details(self, path: Path) -> ItemDetails | None:
        """Say what is known of a file; None when the library does not have it."""
        library = self._open()
        with library.snapshot():
            record = library.file(path)
            if record is None:
                return None
            content = record.content_hash
            return ItemDetails(
                info=record.info,
                size_bytes=record.size_bytes,
                place=record.place or "",
                marks=Marks(record.favourite, record.rating),
                albums=() if content is None else tuple(library.user.album_names(content)),
                moments=() if content is None else _known_moments(library, content),
            )

    def work(self) -> tuple[RootWork, ...]:
        """Say of every followed folder how far it is, in path order."""
        return tuple(self._open().work())

    def failures(self) -> tuple[FailedFile, ...]:
        """List the files that could not be read, in path order."""
        failed: list[FailedFile] = []
        after: Path | None = None
        while page := self._open().files(state=FileState.FAILED, after=after, limit=_FILES_PAGE):
            failed += (FailedFile(record.path, record.failure_reason or "") for record in page)
            after = page[-1].path
        return tuple(failed)

    def interrupt(self) -> None:
        """End what takes long, so that nobody waits for it. From any thread, for good."""
        self.interrupted = True
        self._encoder.close()

    def close(self) -> None:
        """Close the library; on the thread that used it."""
        self._encoder.close()
        if self._library is not None:
            self._library.close()
            self._library = None
            self._searcher = self._index = None

    def _list(self, query: Query, count: int) -> Answer:
        library = self._open()
        with library.snapshot():
            # A longer list begins with the shorter one, as long as nothing has changed.
            asked = (query.filters, _ORDERS[query.sort], library.mark())
            known = self._listed[1] if self._listed is not None and self._listed[0] == asked else ()
            total = library.count(query.filters)
            more = library.browse(
                query.filters,
                order=_ORDERS[query.sort],
                offset=len(known),
                limit=max(0, count - len(known)),
            )
        items = (*known, *map(item_of_file, more))
        self._listed = (asked, items)
        return Answer(items=items[:count], complete=total <= count, total=total)

    def _search_for(self, query: Query) -> Callable[..., SearchResult]:
        """Return the search for a query, to be called with how many and which."""
        searcher = self._ready_searcher()
        wanted = query.similar_to
        if wanted is None:
            return partial(
                searcher.search_vector,
                self._vector(query),
                is_text=query.is_text,
                weak=query.weak,
            )
        moment_id = wanted.moment_id
        if moment_id is None:
            moments = self._open().moments_of(wanted.content_hash, self._encoder.model_id)
            if not moments:
                raise LeccrError(f"{wanted.path} was not indexed yet. Try again when it has been.")
            moment_id = max(moments, key=lambda moment: moment.end_ms - moment.start_ms).id
        return partial(searcher.similar, moment_id)

    def _coverage(self, query: Query) -> float | None:
        """How surely the model knows a text that stands by itself; None: it cannot tell."""
        if not query.is_text:
            return None
        self._vector(query)
        assert self._asked is not None
        return self._asked[2]

    def _vector(self, query: Query) -> NDArray[np.float32]:
        """Embed text, picture or both; what was asked last is known still."""
        asked = _Asked(query.text.strip(), query.picture, self._encoder.model_id)
        if self._asked is None or self._asked[0] != asked:
            self._asked = (asked, self._embed(asked), self._known(asked))
        return self._asked[1]

    def _known(self, asked: _Asked) -> float | None:
        covered = self._encoder.coverage([asked.text]) if asked.text else None
        return None if covered is None else float(covered[0])

    def _embed(self, asked: _Asked) -> NDArray[np.float32]:
        from leccr_engine.search.picture_query import join

        parts = [self._encoder.embed_text([asked.text])[0]] if asked.text else []
        if asked.picture is not None:
            parts.append(self._encoder.embed_image(asked.picture))
        return join(parts)

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


def _strong_hits(search: Callable[..., SearchResult], **wanted: int) -> SearchResult:
    """Search, and end where hits are possible only; they come best first."""
    result = search(**wanted)
    strong = takewhile(lambda hit: hit.strength is Strength.STRONG, result.hits)
    return replace(result, hits=tuple(strong))


def _known_moments(library: Library, content_hash: ContentHash) -> tuple[KnownMoment, ...]:
    model_id = library.model_id()
    if model_id is None:
        return ()
    said = {(d.start_ms, d.end_ms): d.description for d in library.descriptions(content_hash)}
    return tuple(
        KnownMoment(
            moment.id, moment.start_ms, moment.end_ms, said.get((moment.start_ms, moment.end_ms))
        )
        for moment in library.moments_of(content_hash, model_id)
    )
