"""The one door to a library folder. Owns: `Library`, its opening, locking and closing.

What is behind the door: `storage` (the SQLite file and its errors), `schema`, `lock`, `reconcile`
(disk against rows), `contents` (what indexing writes), `reading` (what searching asks), `browsing`
(looking through it), `user_data` (what a person says), `recency` (what another model embeds first),
`space` (vectors that nobody needs any more), `check`.

A library folder holds `library.db` (with SQLite's `-wal` and `-shm`), `library.lock` and the
`*.index` caches. Every method is one transaction but `drop_vectors`, and `sync_root` where an older
version left places to name; a kill at any moment leaves the state before or after one and nothing
between. A `Library` may be used from several threads; they take turns.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from leccr_engine.errors import LibraryError
from leccr_engine.library import (
    browsing,
    contents,
    finding,
    places,
    reading,
    recency,
    reconcile,
    space,
    work,
)
from leccr_engine.library.filters import EVERYTHING, Filters, Order
from leccr_engine.library.lock import WriterLock
from leccr_engine.library.storage import DATABASE_NAME, Storage, create_database, is_outdated
from leccr_engine.library.user_data import UserData

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    import numpy as np
    from numpy.typing import NDArray

    from leccr_engine.library.finding import PhotoLooks
    from leccr_engine.library.records import (
        CopyGroup,
        DayCount,
        DescribedMoment,
        EmbeddingBatch,
        EncodedContent,
        Facets,
        FailedFile,
        FileRecord,
        IndexedFile,
        KnownContent,
        KnownFile,
        LibraryStats,
        LocatedFile,
        ModelRecord,
        ModelVectors,
        MomentDescription,
        MomentRecord,
        Problem,
        Root,
        SyncSummary,
    )
    from leccr_engine.library.work import RootWork
    from leccr_engine.types import (
        ContentHash,
        Embedding,
        FileState,
        FoundFile,
        MomentId,
        RootId,
    )


class Library:
    """An open library folder. Made by `Library.open`; a context manager.

    Every method raises `LibraryError` when the disk is full, the file is damaged, locked for too
    long or read-only. Methods that write raise it when the library was opened for reading.

    Attributes:
        folder: the library folder, absolute.
        writable: whether this process holds the writer's lock.
        user: what a person says of their files; writes without the lock.
    """

    def __init__(self, folder: Path, storage: Storage, lock: WriterLock | None) -> None:
        self.folder = folder
        self.writable = lock is not None
        self.user = UserData(storage)
        self._storage = storage
        self._lock = lock

    @classmethod
    def open(cls, folder: Path, *, create: bool = False, write: bool = False) -> Self:
        """Open a library. One of an older version is brought up to date first, also for reading.

        Args:
            folder: the library folder.
            create: make the folder and an empty library where there is none.
            write: take the writer's lock. One process at a time may; readers are free.

        Raises:
            LibraryError: there is no library (and `create` is False, nothing is made then); it
                comes from a newer version (both are named); another process writes to it (it is
                named); it is damaged, or not a library; the disk is full or read-only. For reading,
                others may write and the disk be read-only, unless it is of an older version.
        """
        folder = folder.absolute()
        database = folder / DATABASE_NAME
        is_new = not _is_there(database)
        if is_new:
            _prepare_folder(folder, create=create)
        elif not write and is_outdated(database):
            cls.open(folder, write=True).close()
        lock = WriterLock.acquire(folder) if write or is_new else None
        try:
            # Another process may have made it while this one waited for its turn to look.
            if is_new and not _is_there(database):
                create_database(database)
            storage = Storage.open(database, writable=write)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        if lock is not None and not write:
            lock.release()
            lock = None
        return cls(folder, storage, lock)

    def close(self) -> None:
        """Close the database and give the lock back. Closing twice is harmless."""
        try:
            self.user.close()
            self._storage.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # ---- roots and files

    def add_root(self, path: Path, *, exclude: Sequence[str] = ()) -> Root:
        """Follow a folder or a file. Adding it again only replaces its patterns.

        Args:
            path: made absolute; it need not exist now. Scan `Root.path`, not what was given.
            exclude: patterns for the scanner.
        """
        return reconcile.add_root(self._storage, path, exclude)

    def roots(self) -> list[Root]:
        """List the followed roots, in path order."""
        return reconcile.roots(self._storage)

    def remove_root(self, root_id: RootId) -> None:
        """Follow a root no longer: its file rows go, the contents they hang on stay."""
        reconcile.remove_root(self._storage, root_id)

    def sync_root(
        self,
        root_id: RootId,
        found: Iterable[FoundFile],
        *,
        unreadable: Sequence[Path] = (),
    ) -> SyncSummary:
        """Bring the rows of a root in line with what a scan found.

        New and changed files become pending; rows that were not found go (their contents,
        moments and vectors stay); files back from offline keep the state they had. A root that
        comes back empty *and* on another device is an unmounted drive: it is set offline instead.
        In nested roots a file belongs to the innermost root that finds it.

        Args:
            root_id: the root that was scanned.
            found: absolute paths; streamed, and read to its end before any row changes, so that
                an exception from it changes nothing.
            unreadable: folders or files that the scan could not look into: rows at and below them
                stay. Read after `found` is exhausted: a list that the scan fills as it goes works.
        """
        summary = reconcile.sync_root(self._storage, root_id, found, unreadable)
        places.fill_in(self._storage)
        return summary

    def sync_paths(
        self, root_id: RootId, found: Iterable[FoundFile], gone: Iterable[Path]
    ) -> SyncSummary:
        """Take up what a watcher saw: files that are there, and files or folders that are not.

        Rows at and below a gone path go. When the root itself is gone it is set offline.
        """
        return reconcile.sync_paths(self._storage, root_id, found, gone)

    def set_offline(self, root_id: RootId) -> int:
        """Say that a root is not there: its files stay, as OFFLINE, until the next sync finds it.

        Returns:
            The number of files that are now offline.
        """
        return reconcile.set_offline(self._storage, root_id)

    # ---- work

    def pending(self, *, after: Path | None = None, limit: int = 1000) -> list[FoundFile]:
        """List files to index, whose root is there, in path order (by bytes).

        Args:
            after: start behind this path: the last one of the page before.
            limit: the size of a page.
        """
        return reading.pending(self._storage, after, limit)

    def known_content(self, content_hash: ContentHash, model_id: str) -> bool:
        """Whether a content's moments are here with their vectors under this model."""
        return contents.known(self._storage, content_hash, model_id)

    def commit(self, batch: Sequence[IndexedFile | FailedFile | KnownFile]) -> None:
        """Write what became of some pending files, in one transaction, under the active model.

        A file whose row vanished or changed since it was found is passed over: it is not there
        any more, or pending anew. So is a `KnownFile` whose content is not known.

        Raises:
            LibraryError: as always; also when a model's vectors are not as wide or as many as
                those it wrote before.
            ValueError: vectors, but no active model; vectors of the wrong shape.
        """
        contents.commit(self._storage, batch)

    def unembedded(
        self, model_id: str, *, after: ContentHash | None = None, limit: int = 100
    ) -> list[KnownContent]:
        """List contents with a present, indexed file that have no vectors under this model.

        Under the active model there are none. Under another one, they are what it has to encode
        before it can take over. Those of the most recently used folders come first, see
        `leccr_engine.library.recency`; each comes once.

        Args:
            model_id: whose vectors are missing.
            after: start behind this content: the last one of the page before. None takes the order
                anew, for all the pages that follow.
            limit: the size of a page.

        Raises:
            ValueError: `after` was on none of the pages since the order was taken.
        """
        return recency.unembedded(self._storage, model_id, after, limit)

    def commit_contents(self, model_id: str, batch: Sequence[EncodedContent]) -> None:
        """Write what known contents are under a model, active or not, in one transaction.

        Raises:
            LibraryError: as for `commit`.
            ValueError: the library does not know the model; vectors of the wrong shape.
        """
        contents.commit_contents(self._storage, model_id, batch)

    def retry_failed(self) -> int:
        """Make every failed file pending again and return how many there were."""
        return reconcile.retry_failed(self._storage)

    def retry(self, paths: Iterable[Path]) -> int:
        """Make those of some files that failed pending again and return how many there were."""
        return work.retry(self._storage, paths)

    def work(self) -> list[RootWork]:
        """Say of every root how far it is, in path order."""
        return work.root_work(self._storage)

    def undescribed(
        self,
        model_id: str,
        describer_id: str,
        *,
        instant: bool = False,
        after: ContentHash | None = None,
        limit: int = 100,
    ) -> list[KnownContent]:
        """List contents with vectors under this model that this describer has still to do.

        Only contents with a present file. Whose description a describer may replace is ruled in
        `leccr_engine.library.precedence`. A content whose description, whoever wrote it, did not
        reach its slots (the model changed since) counts as not done.

        Args:
            model_id: whose vectors are to be fed.
            describer_id: who is to describe.
            instant: what kind of describer that is.
            after: start behind this content: the last one of the page before.
            limit: the size of a page.
        """
        return reading.undescribed(
            self._storage, model_id, describer_id, instant=instant, after=after, limit=limit
        )

    def descriptions(self, content_hash: ContentHash) -> list[MomentDescription]:
        """List the descriptions of a content's moments, in order of time."""
        return reading.descriptions(self._storage, content_hash)

    def commit_descriptions(
        self, model_id: str, content_hash: ContentHash, moments: Sequence[DescribedMoment]
    ) -> None:
        """Write what pass two made of a content, in one transaction.

        Moments that the library does not know under this model (the content was indexed anew
        meanwhile) are passed over.
        """
        contents.commit_descriptions(self._storage, model_id, content_hash, moments)

    # ---- models

    def model_id(self) -> str | None:
        """Name the active model; None before the first `set_model_id`."""
        return reading.model_id(self._storage)

    def add_model(self, model_id: str, *, mixing_weight: float | None = None) -> None:
        """Make a model known, so that it can get vectors while another one is active.

        Args:
            model_id: the model's id.
            mixing_weight: as for `set_model_id`.
        """
        contents.add_model(self._storage, model_id, mixing_weight)

    def set_model_id(self, model_id: str, *, mixing_weight: float | None = None) -> None:
        """Make a model the active one, in one transaction.

        Indexed files without vectors under it become pending: none that can be read, once
        `unembedded` is done. Vectors of other models stay.

        Args:
            model_id: the model's id.
            mixing_weight: its a, kept so that `check` can rebuild the vector index.
        """
        contents.set_model_id(self._storage, model_id, mixing_weight)

    def model(self, model_id: str) -> ModelRecord | None:
        """Say what is known of a model here; None for one that was never added."""
        return reading.model(self._storage, model_id)

    def model_vectors(self) -> list[ModelVectors]:
        """Say of every model that has vectors here how many, in order of their ids."""
        return space.model_vectors(self._storage, self.folder)

    def drop_vectors(self, model_ids: Collection[str]) -> None:
        """Forget models with their vectors and index files, and give the space to the disk.

        Searching goes on meanwhile. Killed or raised out of, everything is usable, and calling it
        again goes on. Contents and descriptions stay. Without models, only space that is free
        already is given back.

        Args:
            model_ids: which; unknown ones are passed over.

        Raises:
            LibraryError: as always; also when an index file cannot be deleted, or there is no room
                for the copy that giving space back takes.
            ValueError: the active model is among them; nothing was dropped.
        """
        space.drop_vectors(self._storage, self.folder, model_ids)

    # ---- reading

    def library_id(self) -> str:
        """Name this library for good: 32 hex digits, made with it."""
        return reading.library_id(self._storage)

    def revision(self) -> int:
        """Count the commits that changed vectors. It only grows."""
        return reading.revision(self._storage)

    def mark(self) -> tuple[int, int]:
        """Mark a state: as long as the mark is the same, nothing at all has changed in here."""
        return self._storage.mark()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the library in several reads, whatever the writer does meanwhile.

        Other threads wait for their turn: keep it short.
        """
        with self._storage.read():
            yield

    def moments(
        self, ids: Sequence[MomentId], filters: Filters = EVERYTHING
    ) -> dict[MomentId, MomentRecord]:
        """Look moments up; ids that are not there are left out.

        Args:
            ids: which.
            filters: what a file must be like to be among the paths of a moment.
        """
        return finding.moments_that_pass(self._storage, ids, filters)

    def matching_moments(self, filters: Filters) -> NDArray[np.int64]:
        """List the moments of the files that `browse` lists: int64 [N], ascending."""
        return finding.matching_moments(self._storage, filters)

    def photo_looks(self, model_id: str) -> PhotoLooks:
        """Read the global vectors of all photos that can be found, newest first."""
        return finding.photo_looks(self._storage, model_id)

    def moments_of(self, content_hash: ContentHash, model_id: str) -> list[MomentRecord]:
        """List the moments that a content has under a model, in order of time."""
        return reading.moments_of(self._storage, content_hash, model_id)

    def embedding(self, moment_id: MomentId, model_id: str) -> Embedding:
        """Read one moment's vectors.

        Raises:
            KeyError: there are none under this model.
        """
        return reading.embedding(self._storage, moment_id, model_id)

    def embeddings(self, ids: Sequence[MomentId], model_id: str) -> EmbeddingBatch:
        """Read the vectors of some moments, in order of id; those without any are left out."""
        return reading.embeddings(self._storage, ids, model_id)

    def embeddings_since(self, model_id: str, revision: int) -> Iterator[EmbeddingBatch]:
        """Stream the vectors written after a revision; all of them for revision 0.

        Wrap it in `snapshot` when the writer may be at work.
        """
        return reading.embeddings_since(self._storage, model_id, revision)

    def dropped_since(self, model_id: str, revision: int) -> list[MomentId]:
        """List moments that lost vectors after a revision; they may have new ones since."""
        return reading.dropped_since(self._storage, model_id, revision)

    def embedding_count(self, model_id: str) -> int:
        """Count the moments that have vectors under this model."""
        return reading.embedding_count(self._storage, model_id)

    def files(
        self, *, state: FileState | None = None, after: Path | None = None, limit: int = 1000
    ) -> list[FileRecord]:
        """List files in path order (by bytes), a page at a time.

        Args:
            state: only those in this state. Files of an absent root are OFFLINE, and only that.
            after: start behind this path: the last one of the page before.
            limit: the size of a page.
        """
        return reading.files(self._storage, state, after, limit)

    def file(self, path: Path) -> FileRecord | None:
        """Say what is known of a file, by its absolute path; None when it is not here."""
        return self.records([path]).get(path)

    def records(self, paths: Iterable[Path]) -> dict[Path, FileRecord]:
        """Say what is known of some files; those that are not here are left out."""
        return reading.records(self._storage, paths)

    # ---- looking through it
    #
    # What can be shown: files that are indexed or pending, whose root is there.

    def browse(
        self, filters: Filters, *, order: Order = Order.NEWEST, limit: int, offset: int = 0
    ) -> list[FileRecord]:
        """List the files that can be shown.

        A file is as old as `FileRecord.shown_at` says. Of the same age, the later path (by bytes)
        comes first.

        Args:
            filters: what they must be like.
            order: which comes first.
            limit: the size of a page.
            offset: how many to leave out.
        """
        return browsing.browse(self._storage, filters, order, limit, offset)

    def count(self, filters: Filters) -> int:
        """Count the files that `browse` lists in all."""
        return browsing.count(self._storage, filters)

    def days(self, filters: Filters) -> list[DayCount]:
        """Count the files that `browse` lists by the day of `FileRecord.shown_at`, newest first."""
        return browsing.days(self._storage, filters)

    def facets(self, filters: Filters) -> Facets:
        """Say what the files that `browse` lists can be filtered by further."""
        return browsing.facets(self._storage, filters)

    def located(self, filters: Filters) -> list[LocatedFile]:
        """List the files that `browse` lists and that say where they were taken, newest first."""
        return browsing.located(self._storage, filters)

    def copies(self) -> list[CopyGroup]:
        """List the indexed files that are there more than once, byte for byte, newest first."""
        return browsing.copies(self._storage)

    def matching_contents(self, filters: Filters) -> set[ContentHash]:
        """List the contents of the files that `browse` lists."""
        return browsing.matching_contents(self._storage, filters)

    # ---- its state

    def stats(self) -> LibraryStats:
        """Count what is here."""
        return reading.stats(self._storage, self.folder)

    def check(self, *, repair: bool = False) -> list[Problem]:
        """Verify database, vector index and disk against each other.

        Args:
            repair: put right what can be: rebuild the index, drop broken vectors and make their
                files pending, make changed files pending, remove vanished ones, set absent roots
                offline. Nothing that is on disk is touched, and no content is forgotten.

        Returns:
            What is wrong, empty when all is well.

        Raises:
            LibraryError: `repair` on a library opened for reading.
        """
        # FAISS comes with it, and only here.
        from leccr_engine.library.check import check_library

        return check_library(self, self._storage, repair=repair)


def _is_there(database: Path) -> bool:
    try:
        return database.exists()
    except OSError as error:
        raise LibraryError(
            f"Cannot look for a library in {database.parent}: {error.strerror}. Check the "
            "folder's permissions, or choose another library.",
            path=database,
        ) from error


def _prepare_folder(folder: Path, *, create: bool) -> None:
    """Make the folder of a new library.

    Raises:
        LibraryError: it is not to be made, is a file, or cannot be made.
    """
    if not create:
        raise LibraryError(
            f"There is no library in {folder}. Index a folder first: "
            "`leccr-desktop index PATH`, or choose another library.",
            path=folder,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            f"Cannot make the library folder {folder}: {error.strerror}. Choose another folder "
            "for the library.",
            path=folder,
        ) from error
