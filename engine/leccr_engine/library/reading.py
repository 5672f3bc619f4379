"""What indexing and searching ask. Owns: every query that changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import LibraryError
from leccr_engine.library.cache_file import INDEX_SUFFIX
from leccr_engine.library.contents import STORED_DTYPE
from leccr_engine.library.file_records import FILE_RECORDS, by_path, json_list, read_records
from leccr_engine.library.path_codec import decode_path, encode_path
from leccr_engine.library.precedence import SQL_NAME as DESCRIPTION_IS_DUE
from leccr_engine.library.records import (
    EmbeddingBatch,
    FileCount,
    FileRecord,
    KnownContent,
    LibraryStats,
    ModelRecord,
    MomentDescription,
    MomentRecord,
)
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FileState,
    FoundFile,
    MediaKind,
    MomentId,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from leccr_engine.library.storage import Storage

_EMBEDDINGS_AT_A_TIME = 2048

# Files that search may show. The pluses keep SQLite from finding them by state or by root, which is
# nearly all of them, where the content or the path narrows them down.
IS_PRESENT_ROOT = "+files.root_id IN (SELECT id FROM roots WHERE is_offline = 0)"
IS_PRESENT = f"+files.state = 'indexed' AND {IS_PRESENT_ROOT}"


def model_id(storage: Storage) -> str | None:
    """See `Library.model_id`."""
    with storage.read() as connection:
        return _model_id(connection)


def model(storage: Storage, model_id: str) -> ModelRecord | None:
    """See `Library.model`."""
    with storage.read() as connection:
        row = connection.execute(
            "SELECT id, embed_dim, slots, mixing_weight FROM models WHERE id = ?", (model_id,)
        ).fetchone()
    return None if row is None else ModelRecord(*row)


def library_id(storage: Storage) -> str:
    """See `Library.library_id`."""
    with storage.read() as connection:
        return str(connection.execute("SELECT library_id FROM library").fetchone()[0])


def revision(storage: Storage) -> int:
    """See `Library.revision`."""
    with storage.read() as connection:
        return int(connection.execute("SELECT revision FROM library").fetchone()[0])


def pending(storage: Storage, after: Path | None, limit: int) -> list[FoundFile]:
    """See `Library.pending`."""
    with storage.read() as connection:
        rows = connection.execute(
            f"SELECT path, kind, size_bytes, mtime_ns FROM files WHERE state = 'pending' "
            f"AND path > ? AND {IS_PRESENT_ROOT} ORDER BY path LIMIT ?",
            (_after(after), limit),
        ).fetchall()
    return [
        FoundFile(
            path=decode_path(path), kind=MediaKind(kind), size_bytes=size_bytes, mtime_ns=mtime_ns
        )
        for path, kind, size_bytes, mtime_ns in rows
    ]


def descriptions(storage: Storage, content_hash: ContentHash) -> list[MomentDescription]:
    """See `Library.descriptions`."""
    with storage.read() as connection:
        rows = connection.execute(
            "SELECT start_ms, end_ms, text, describer_id FROM moments "
            "CROSS JOIN descriptions ON moment_id = id WHERE content_hash = ? "
            "ORDER BY start_ms, end_ms",
            (content_hash,),
        ).fetchall()
    return [
        MomentDescription(start_ms, end_ms, Description(text=text, describer_id=describer_id))
        for start_ms, end_ms, text, describer_id in rows
    ]


def undescribed(
    storage: Storage,
    model_id: str,
    describer_id: str,
    *,
    instant: bool,
    after: ContentHash | None,
    limit: int,
) -> list[KnownContent]:
    """See `Library.undescribed`."""
    with storage.read() as connection:
        # The bare `kind` is that of the row with the smallest path: SQLite promises it for min().
        rows = connection.execute(
            f"""
            SELECT files.content_hash, min(files.path), files.kind FROM files
            WHERE files.content_hash > :after AND {IS_PRESENT}
              AND EXISTS (
                SELECT 1 FROM moments
                CROSS JOIN embeddings ON embeddings.moment_id = moments.id
                LEFT JOIN descriptions ON descriptions.moment_id = moments.id
                WHERE moments.content_hash = files.content_hash
                  AND embeddings.model_id = :model
                  AND ({DESCRIPTION_IS_DUE}(descriptions.describer_id, :describer, :instant)
                       OR (descriptions.text <> '' AND NOT embeddings.described))
              )
            GROUP BY files.content_hash ORDER BY files.content_hash LIMIT :limit
            """,
            {
                "after": after or "",
                "model": model_id,
                "describer": describer_id,
                "instant": instant,
                "limit": limit,
            },
        ).fetchall()
    return known_contents(rows)


def moments(storage: Storage, ids: Sequence[MomentId]) -> dict[MomentId, MomentRecord]:
    """See `Library.moments`."""
    records = _moment_records(
        storage,
        "moments.id IN (SELECT value FROM json_each(?))",
        json_list(int(moment_id) for moment_id in ids),
    )
    return {record.id: record for record in records}


def moments_of(storage: Storage, content_hash: ContentHash, model_id: str) -> list[MomentRecord]:
    """See `Library.moments_of`."""
    return _moment_records(
        storage,
        "moments.content_hash = ? AND EXISTS (SELECT 1 FROM embeddings "
        "WHERE embeddings.moment_id = moments.id AND embeddings.model_id = ?)",
        content_hash,
        model_id,
    )


def _moment_records(storage: Storage, condition: str, *values: str) -> list[MomentRecord]:
    with storage.read() as connection:
        rows = connection.execute(
            f"""
            SELECT moments.id, moments.content_hash, contents.kind, start_ms, end_ms,
                   descriptions.text, files.path
            FROM moments
            JOIN contents ON contents.hash = moments.content_hash
            LEFT JOIN descriptions ON descriptions.moment_id = moments.id
            LEFT JOIN files ON files.content_hash = moments.content_hash
              AND {IS_PRESENT}
            WHERE {condition}
            ORDER BY moments.content_hash, start_ms, end_ms, files.path
            """,
            values,
        ).fetchall()
    paths: dict[int, list[Path]] = {}
    for moment_id, *_, path in rows:
        present = paths.setdefault(moment_id, [])
        if path is not None:
            present.append(decode_path(path))
    by_id = {
        moment_id: MomentRecord(
            id=MomentId(moment_id),
            content_hash=ContentHash(digest),
            kind=MediaKind(kind),
            start_ms=start_ms,
            end_ms=end_ms,
            description=description,
            paths=tuple(paths[moment_id]),
        )
        for moment_id, digest, kind, start_ms, end_ms, description, _ in rows
    }
    return list(by_id.values())


def embedding(storage: Storage, moment_id: MomentId, model_id: str) -> Embedding:
    """See `Library.embedding`."""
    with storage.read() as connection:
        row = connection.execute(
            "SELECT moment_id, global_vector, slot_vectors, described FROM embeddings "
            "WHERE moment_id = ? AND model_id = ?",
            (moment_id, model_id),
        ).fetchone()
        if row is None:
            raise KeyError(f"moment {moment_id} has no vectors under {model_id}")
        batch = _batch(storage, connection, [row[:3]], model_id)
    return Embedding(
        global_vector=batch.globals[0], slot_vectors=batch.slots[0], described=bool(row[3])
    )


def embeddings(storage: Storage, ids: Sequence[MomentId], model_id: str) -> EmbeddingBatch:
    """See `Library.embeddings`."""
    with storage.read() as connection:
        rows = connection.execute(
            "SELECT moment_id, global_vector, slot_vectors FROM embeddings WHERE model_id = ? "
            "AND moment_id IN (SELECT value FROM json_each(?)) ORDER BY moment_id",
            (model_id, json_list(int(moment_id) for moment_id in ids)),
        ).fetchall()
        return _batch(storage, connection, rows, model_id)


def embeddings_since(storage: Storage, model_id: str, revision: int) -> Iterator[EmbeddingBatch]:
    """See `Library.embeddings_since`."""
    last = (revision, 2**62)
    while True:
        with storage.read() as connection:
            rows = connection.execute(
                "SELECT moment_id, global_vector, slot_vectors, revision FROM embeddings "
                "WHERE model_id = ? AND (revision, moment_id) > (?, ?) "
                "ORDER BY revision, moment_id LIMIT ?",
                (model_id, *last, _EMBEDDINGS_AT_A_TIME),
            ).fetchall()
            if not rows:
                return
            batch = _batch(storage, connection, [row[:3] for row in rows], model_id)
        last = (rows[-1][3], rows[-1][0])
        yield batch


def dropped_since(storage: Storage, model_id: str, revision: int) -> list[MomentId]:
    """See `Library.dropped_since`."""
    with storage.read() as connection:
        rows = connection.execute(
            "SELECT DISTINCT moment_id FROM dropped_vectors WHERE model_id = ? AND revision > ?",
            (model_id, revision),
        ).fetchall()
    return [MomentId(moment_id) for (moment_id,) in rows]


def embedding_count(storage: Storage, model_id: str) -> int:
    """See `Library.embedding_count`."""
    with storage.read() as connection:
        return int(
            connection.execute(
                "SELECT count(*) FROM embeddings WHERE model_id = ?", (model_id,)
            ).fetchone()[0]
        )


def files(
    storage: Storage, state: FileState | None, after: Path | None, limit: int
) -> list[FileRecord]:
    """See `Library.files`."""
    if state is None:
        condition = "1"
    elif state is FileState.OFFLINE:
        condition = "roots.is_offline"
    else:
        condition = "files.state = :state AND NOT roots.is_offline"
    with storage.read() as connection:
        rows = connection.execute(
            f"{FILE_RECORDS} WHERE files.path > :after AND {condition} "
            "ORDER BY files.path LIMIT :limit",
            {"after": _after(after), "state": state, "limit": limit},
        ).fetchall()
        return read_records(connection, rows)


def records(storage: Storage, paths: Iterable[Path]) -> dict[Path, FileRecord]:
    """See `Library.records`."""
    with storage.read() as connection:
        return by_path(connection, paths)


def stats(storage: Storage, folder: Path) -> LibraryStats:
    """See `Library.stats`."""
    with storage.read() as connection:
        counts = connection.execute(
            "SELECT kind, iif(is_offline, 'offline', state) AS shown, count(*) FROM files "
            "JOIN roots ON roots.id = root_id GROUP BY kind, shown ORDER BY kind, shown"
        ).fetchall()
        active = _model_id(connection)
        moment_count, described_count = connection.execute(
            """
            SELECT count(*), count(descriptions.moment_id)
            FROM embeddings JOIN moments ON moments.id = embeddings.moment_id
            LEFT JOIN descriptions ON descriptions.moment_id = moments.id
            WHERE embeddings.model_id = ? AND EXISTS (
                SELECT 1 FROM files WHERE files.content_hash = moments.content_hash
            )
            """,
            (active,),
        ).fetchone()
    return LibraryStats(
        files=tuple(
            FileCount(kind=MediaKind(kind), state=FileState(state), count=count)
            for kind, state, count in counts
        ),
        moments=moment_count,
        model_id=active,
        described_share=described_count / moment_count if moment_count else 0.0,
        database_size_bytes=_size_bytes(storage.path)
        + _size_bytes(storage.path.with_name(f"{storage.path.name}-wal")),
        index_size_bytes=sum(_size_bytes(path) for path in folder.glob(f"*{INDEX_SUFFIX}")),
    )


def _model_id(connection: sqlite3.Connection) -> str | None:
    active: str | None
    (active,) = connection.execute("SELECT model_id FROM library").fetchone()
    return active


def known_contents(rows: Sequence[tuple[str, bytes, str]]) -> list[KnownContent]:
    """Read rows of content hash, path and kind."""
    return [
        KnownContent(content_hash=ContentHash(digest), path=decode_path(path), kind=MediaKind(kind))
        for digest, path, kind in rows
    ]


def _after(path: Path | None) -> bytes:
    return b"" if path is None else encode_path(path)


def _batch(
    storage: Storage,
    connection: sqlite3.Connection,
    rows: Sequence[tuple[int, bytes, bytes]],
    model_id: str,
) -> EmbeddingBatch:
    """Make arrays of rows; all of one model are of one shape."""
    row = connection.execute(
        "SELECT embed_dim, slots FROM models WHERE id = ?", (model_id,)
    ).fetchone()
    embed_dim, slots = row if row is not None and row != (None, None) else (0, 1)
    v_bytes, c_bytes = (size * STORED_DTYPE.itemsize for size in (embed_dim, slots * embed_dim))
    for moment_id, v, c in rows:
        if (len(v), len(c)) != (v_bytes, c_bytes):
            raise LibraryError(
                f"Cannot read {storage.path}: the vectors of moment {moment_id} under {model_id} "
                f"have {len(v)} and {len(c)} bytes instead of {v_bytes} and {c_bytes}. Run "
                "`leccr-desktop check --repair` and index again.",
                path=storage.path,
            )
    return EmbeddingBatch(
        ids=np.array([row[0] for row in rows], dtype=np.int64),
        globals=np.frombuffer(b"".join(row[1] for row in rows), dtype=STORED_DTYPE).reshape(
            len(rows), embed_dim
        ),
        slots=np.frombuffer(b"".join(row[2] for row in rows), dtype=STORED_DTYPE).reshape(
            len(rows), slots, embed_dim
        ),
    )


def _size_bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
