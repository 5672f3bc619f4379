"""Verification and repair. Owns: what `Library.check` finds, and how it is put right.

Repair never touches a person's files and never forgets a content: at worst a file becomes pending
and is indexed again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError
from leccr_engine.library import contents, reconcile
from leccr_engine.library.cache_file import (
    UnusableCacheError,
    cache_path,
    open_cache,
    refuse_foreign,
)
from leccr_engine.library.filters import is_readable
from leccr_engine.library.path_codec import encode_path, is_at_or_below
from leccr_engine.library.records import Problem
from leccr_engine.library.schema import IS_LISTED_WRONG, LIST_ANEW
from leccr_engine.library.vector_index import VectorIndex, load_entries
from leccr_engine.types import FileState, FoundFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_engine.library.library import Library
    from leccr_engine.library.records import FileRecord
    from leccr_engine.library.storage import Storage

_INDEX_AGAIN = "Run `leccr-desktop index` to index it again."
_REPAIR = "Run `leccr-desktop check --repair`."


def check_library(library: Library, storage: Storage, *, repair: bool) -> list[Problem]:
    """See `Library.check`."""
    if repair and not library.writable:
        raise LibraryError(
            f"Cannot repair {library.folder}: it was opened for reading. Open it for writing, "
            "while no other process does.",
            path=library.folder,
        )
    problems = _check_database(storage)
    if problems:
        # What follows would only report the damage again, by its consequences.
        return problems
    return [
        *_check_vectors(storage, repair=repair),
        *_check_listing(storage, repair=repair),
        *_check_saved_searches(storage, repair=repair),
        *_check_roots_and_files(library, storage, repair=repair),
        *_check_index(library, repair=repair),
    ]


def _check_database(storage: Storage) -> list[Problem]:
    """Let SQLite look at itself. Damage there is for a backup to put right."""
    try:
        with storage.read() as connection:
            faults = [text for (text,) in connection.execute("PRAGMA integrity_check")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    except LibraryError as error:
        return [Problem(what=str(error), where=str(storage.path), repaired=False)]
    found = [fault for fault in faults if fault != "ok"]
    found += [
        f"a row of {table} refers to a missing row of {parent}" for table, _, parent, _ in orphans
    ]
    return [
        Problem(
            what=f"The database is damaged: {fault}. Restore it from a backup, or move it away and "
            "index again; your photos and videos are not affected.",
            where=str(storage.path),
            repaired=False,
        )
        for fault in found
    ]


def _check_vectors(storage: Storage, *, repair: bool) -> Iterator[Problem]:
    """Find contents whose vectors are broken or missing. Repair: index their files again."""
    with storage.read() as connection:
        broken = _broken_vectors(connection)
        incomplete = _incomplete_contents(connection)
    if repair and (broken or incomplete):
        with storage.write() as connection:
            writer = contents.VectorWriter(storage, connection)
            for digest, model_id in broken:
                rows = connection.execute(
                    "SELECT moment_id FROM moments CROSS JOIN embeddings ON id = moment_id "
                    "WHERE content_hash = ? AND model_id = ?",
                    (digest, model_id),
                ).fetchall()
                writer.drop((moment_id for (moment_id,) in rows), model_id)
            writer.finish()
            reconcile.make_contents_pending(connection, (digest for digest, _ in broken))
            reconcile.make_contents_pending(connection, incomplete)
    next_step = _INDEX_AGAIN if repair else _REPAIR
    for digest, model_id in broken:
        yield Problem(
            what=f"The vectors under {model_id} are of the wrong size. {next_step}",
            where=f"content {digest}",
            repaired=repair,
        )
    for digest in incomplete:
        yield Problem(
            what=f"Moments have no vectors and cannot be found. {next_step}",
            where=f"content {digest}",
            repaired=repair,
        )


def _broken_vectors(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """List (content hash, model id) of embeddings whose blobs do not fit their model."""
    return connection.execute(
        """
        SELECT DISTINCT moments.content_hash, embeddings.model_id
        FROM embeddings
        JOIN models ON models.id = embeddings.model_id
        JOIN moments ON moments.id = embeddings.moment_id
        WHERE length(global_vector) IS NOT 2 * embed_dim
           OR length(slot_vectors) IS NOT 2 * embed_dim * slots
        """
    ).fetchall()


def _incomplete_contents(connection: sqlite3.Connection) -> list[str]:
    """List contents of indexed files that are not whole under the active model."""
    rows = connection.execute(
        """
        SELECT DISTINCT files.content_hash FROM files
        WHERE files.state = 'indexed' AND (
            NOT EXISTS (
                SELECT 1 FROM moments CROSS JOIN embeddings ON embeddings.moment_id = moments.id
                WHERE moments.content_hash = files.content_hash
                  AND embeddings.model_id = (SELECT model_id FROM library)
            ) OR EXISTS (
                SELECT 1 FROM moments WHERE moments.content_hash = files.content_hash
                  AND NOT EXISTS (
                    SELECT 1 FROM embeddings WHERE embeddings.moment_id = moments.id
                  )
            )
        )
        """
    ).fetchall()
    return [digest for (digest,) in rows]


def _check_listing(storage: Storage, *, repair: bool) -> Iterator[Problem]:
    """Compare what `files` repeats of its contents with them."""
    with storage.read() as connection:
        (differing,) = connection.execute(
            f"SELECT count(*) FROM files WHERE {IS_LISTED_WRONG}"
        ).fetchone()
    if not differing:
        return
    if repair:
        with storage.write() as connection:
            connection.execute(f"UPDATE files SET {LIST_ANEW} WHERE {IS_LISTED_WRONG}")
    yield Problem(
        what=f"{differing} files are listed by another date, place or camera than theirs."
        + ("" if repair else f" {_REPAIR}"),
        where="table files",
        repaired=repair,
    )


def _check_saved_searches(storage: Storage, *, repair: bool) -> Iterator[Problem]:
    """Find saved searches whose filters cannot be read. Repair: keep their words alone."""
    with storage.read() as connection:
        broken = [
            (search_id, name)
            for search_id, name, text in connection.execute(
                "SELECT id, name, filters FROM saved_searches ORDER BY id"
            )
            if not is_readable(text)
        ]
    if repair and broken:
        with storage.write() as connection:
            connection.executemany(
                "UPDATE saved_searches SET filters = '{}' WHERE id = ?",
                ((search_id,) for search_id, _ in broken),
            )
    for _, name in broken:
        yield Problem(
            what="The filters of this saved search are damaged. "
            + ("It has none now; set them again." if repair else _REPAIR),
            where=f"saved search {name!r}",
            repaired=repair,
        )


def _check_roots_and_files(
    library: Library, storage: Storage, *, repair: bool
) -> Iterator[Problem]:
    """Compare the rows with the disk, by name and `stat`."""
    absent = [root for root in library.roots() if _is_absent(root.path)]
    with storage.read() as connection:
        offline = {
            root_id
            for (root_id,) in connection.execute("SELECT id FROM roots WHERE is_offline = 1")
        }
    for root in absent:
        if root.id in offline:
            continue
        if repair:
            library.set_offline(root.id)
        yield Problem(
            what="This root is not there. "
            + (
                "Its files are offline until it is back and indexed again."
                if repair
                else f"Connect its drive, or set it offline: {_REPAIR}"
            ),
            where=str(root.path),
            repaired=repair,
        )
    absent_paths = [encode_path(root.path) for root in absent]
    for record in _every_file(library):
        stored = encode_path(record.path)
        if record.state is not FileState.OFFLINE and not any(
            is_at_or_below(stored, root) for root in absent_paths
        ):
            yield from _check_file(storage, record, repair=repair)


def _is_absent(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        # It is there, but shut; its files will say so themselves.
        return False
    return False


def _every_file(library: Library) -> Iterator[FileRecord]:
    after: Path | None = None
    while page := library.files(after=after):
        yield from page
        after = page[-1].path


def _check_file(storage: Storage, record: FileRecord, *, repair: bool) -> Iterator[Problem]:
    """Compare one row with its file."""
    try:
        stat = record.path.stat()
    except (FileNotFoundError, NotADirectoryError):
        if repair:
            with storage.write() as connection:
                reconcile.remove_file(connection, record.path)
        yield Problem(
            what="This file is gone. "
            + ("It is in the library no longer." if repair else _INDEX_AGAIN),
            where=str(record.path),
            repaired=repair,
        )
        return
    except OSError as error:
        yield Problem(
            what=f"This file cannot be looked at ({error.strerror}). Check its permissions.",
            where=str(record.path),
            repaired=False,
        )
        return
    if (stat.st_size, stat.st_mtime_ns) != (record.size_bytes, record.mtime_ns):
        if repair:
            with storage.write() as connection:
                reconcile.make_pending(
                    connection,
                    FoundFile(record.path, record.kind, stat.st_size, stat.st_mtime_ns),
                )
        yield Problem(
            what=f"This file has changed since it was looked at. {_INDEX_AGAIN}",
            where=str(record.path),
            repaired=repair,
        )


def _check_index(library: Library, *, repair: bool) -> Iterator[Problem]:
    """Compare the active model's vector index with the library. It is only a cache."""
    model_id = library.model_id()
    model = None if model_id is None else library.model(model_id)
    if model is None or not library.embedding_count(model.id):
        return
    path = cache_path(library.folder, model.id)
    mixing_weight = model.mixing_weight
    try:
        with open_cache(path) as (stamp, body):
            refuse_foreign(stamp, library, model.id, mixing_weight)
            mixing_weight = stamp.mixing_weight
            entries = load_entries(stamp, body)
        if stamp.revision != library.revision():
            raise UnusableCacheError("it does not know the latest changes")  # noqa: TRY301
        if entries.ntotal != library.embedding_count(model.id) * stamp.slots:
            raise UnusableCacheError("it does not hold the library's vectors")  # noqa: TRY301
    except UnusableCacheError as reason:
        yield Problem(
            what=f"The vector index is not up to date: {reason}. Nothing is lost; the next search "
            "makes it anew.",
            where=str(path),
            repaired=repair and _renew_index(library, model.id, mixing_weight),
        )


def _renew_index(library: Library, model_id: str, mixing_weight: float | None) -> bool:
    path = cache_path(library.folder, model_id)
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    if mixing_weight is None:
        # Nobody told how to mix; the next search knows it and rebuilds.
        return True
    VectorIndex.open_or_rebuild(library, model_id, mixing_weight)
    return path.exists()
