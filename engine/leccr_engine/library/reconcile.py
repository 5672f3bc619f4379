"""Disk against rows. Owns: the roots, and which file rows there are and which are pending.

Only file rows change here. What was learnt of a content stays when its last file goes, so that a
move, a rename or a drive that comes back costs a hash and nothing more.
"""

from __future__ import annotations

import json
import os
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_engine.library.path_codec import (
    decode_path,
    encode_path,
    is_at_or_below,
    name_key,
    range_below,
)
from leccr_engine.library.records import Root, SyncSummary
from leccr_engine.library.schema import WRITTEN_AT
from leccr_engine.types import RootId

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from leccr_engine.library.storage import Storage
    from leccr_engine.types import FoundFile

_ROWS_AT_A_TIME = 1000

# An UPDATE that makes rows pending forgets what belonged to the bytes that were there before.
_PENDING = "state = 'pending', content_hash = NULL, failure_reason = NULL"
_DIFFERS = (
    "(files.size_bytes, files.mtime_ns, files.kind) <> (found.size_bytes, found.mtime_ns, "
    "found.kind)"
)


def add_root(storage: Storage, path: Path, exclude: Sequence[str]) -> Root:
    """See `Library.add_root`."""
    # abspath, not resolve: a link that is re-pointed later is still the root that was chosen.
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - `Path.absolute` keeps `..`
    with storage.write() as connection:
        (root_id,) = connection.execute(
            "INSERT INTO roots (path, exclude) VALUES (?, ?) "
            "ON CONFLICT (path) DO UPDATE SET exclude = excluded.exclude RETURNING id",
            (encode_path(absolute), json.dumps(list(exclude))),
        ).fetchone()
    return Root(id=RootId(root_id), path=absolute, exclude=tuple(exclude))


def roots(storage: Storage) -> list[Root]:
    """See `Library.roots`."""
    with storage.read() as connection:
        rows = connection.execute("SELECT id, path, exclude FROM roots ORDER BY path").fetchall()
    return [
        Root(id=RootId(root_id), path=decode_path(path), exclude=tuple(json.loads(exclude)))
        for root_id, path, exclude in rows
    ]


def remove_root(storage: Storage, root_id: RootId) -> None:
    """See `Library.remove_root`."""
    with storage.write() as connection:
        connection.execute("DELETE FROM roots WHERE id = ?", (root_id,))


def set_offline(storage: Storage, root_id: RootId) -> int:
    """See `Library.set_offline`."""
    with storage.write() as connection:
        return _set_offline(connection, root_id)


def retry_failed(storage: Storage) -> int:
    """See `Library.retry_failed`."""
    with storage.write() as connection:
        return connection.execute(f"UPDATE files SET {_PENDING} WHERE state = 'failed'").rowcount


def sync_root(
    storage: Storage,
    root_id: RootId,
    found: Iterable[FoundFile],
    unreadable: Sequence[Path],
) -> SyncSummary:
    """See `Library.sync_root`."""
    with storage.sync_turn:
        found_count = _load_found(storage, found)
        with storage.write() as connection:
            root, last_device = _root(connection, root_id)
            device = _device(root)
            if device is None or (
                found_count == 0 and last_device is not None and device != last_device
            ):
                return SyncSummary(offline=_set_offline(connection, root_id))
            new, changed = _take_up(connection, root_id)
            removed = _remove_unfound(connection, root_id, unreadable)
            connection.execute(
                "UPDATE roots SET is_offline = 0, device = ? WHERE id = ?", (device, root_id)
            )
    return SyncSummary(
        new=new, changed=changed, unchanged=found_count - new - changed, removed=removed
    )


def sync_paths(
    storage: Storage, root_id: RootId, found: Iterable[FoundFile], gone: Iterable[Path]
) -> SyncSummary:
    """See `Library.sync_paths`."""
    with storage.sync_turn:
        found_count = _load_found(storage, found)
        with storage.write() as connection:
            root, _ = _root(connection, root_id)
            stored_gone = [encode_path(path) for path in gone]
            if any(is_at_or_below(encode_path(root), path) for path in stored_gone):
                return SyncSummary(offline=_set_offline(connection, root_id))
            removed = sum(_remove_below(connection, path) for path in stored_gone)
            new, changed = _take_up(connection, root_id)
    return SyncSummary(
        new=new, changed=changed, unchanged=found_count - new - changed, removed=removed
    )


def make_pending(connection: sqlite3.Connection, found: FoundFile) -> None:
    """Make one file pending, as it is on disk now."""
    connection.execute(
        f"UPDATE files SET {_PENDING}, size_bytes = ?, mtime_ns = ? WHERE path = ?",
        (found.size_bytes, found.mtime_ns, encode_path(found.path)),
    )


def make_contents_pending(connection: sqlite3.Connection, hashes: Iterable[str]) -> None:
    """Make every file of some contents pending."""
    connection.executemany(
        f"UPDATE files SET {_PENDING} WHERE content_hash = ?", ((digest,) for digest in hashes)
    )


def remove_file(connection: sqlite3.Connection, path: Path) -> None:
    """Remove the row of one file."""
    connection.execute("DELETE FROM files WHERE path = ?", (encode_path(path),))


def _load_found(storage: Storage, found: Iterable[FoundFile]) -> int:
    """Stream found files into the temporary table `found` and count the different ones.

    In small transactions, so that others have their turn while a disk is walked.
    """
    with storage.scratch() as connection:
        connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS found (path BLOB PRIMARY KEY, kind TEXT NOT NULL, "
            "size_bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL) STRICT, WITHOUT ROWID"
        )
        connection.execute("DELETE FROM temp.found")
    rows: Iterator[tuple[bytes, str, int, int]] = (
        (encode_path(file.path), file.kind.value, file.size_bytes, file.mtime_ns) for file in found
    )
    while page := list(islice(rows, _ROWS_AT_A_TIME)):
        with storage.scratch() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO temp.found (path, kind, size_bytes, mtime_ns) "
                "VALUES (?, ?, ?, ?)",
                page,
            )
    with storage.read() as connection:
        count: int
        (count,) = connection.execute("SELECT count(*) FROM temp.found").fetchone()
    return count


def _take_up(connection: sqlite3.Connection, root_id: RootId) -> tuple[int, int]:
    """Add the new files of `found`, make the changed ones pending, and count both.

    The pluses make SQLite go from the found files, often a few, to their rows and not back.
    """
    changed = connection.execute(
        f"UPDATE files SET {_PENDING}, kind = found.kind, size_bytes = found.size_bytes, "
        f"mtime_ns = found.mtime_ns FROM temp.found WHERE +found.path = files.path AND {_DIFFERS}"
    ).rowcount
    # The innermost of nested roots keeps the file; its path is the longest.
    connection.execute(
        """
        UPDATE files SET root_id = :root FROM temp.found
        WHERE +found.path = files.path AND files.root_id <> :root
          AND (SELECT length(path) FROM roots WHERE id = files.root_id)
            < (SELECT length(path) FROM roots WHERE id = :root)
        """,
        {"root": root_id},
    )
    connection.create_function("name_key", 1, name_key, deterministic=True)
    new = connection.execute(
        f"""
        INSERT INTO files (
            root_id, path, kind, size_bytes, mtime_ns, shown_at, name_key, added_at
        )
        SELECT ?, path, kind, size_bytes, mtime_ns, {WRITTEN_AT}, name_key(path), ? FROM temp.found
        WHERE NOT EXISTS (SELECT 1 FROM files WHERE files.path = found.path)
        """,
        (root_id, int(time.time())),
    ).rowcount
    return new, changed


def _remove_unfound(
    connection: sqlite3.Connection, root_id: RootId, unreadable: Sequence[Path]
) -> int:
    """Remove the root's rows that are not in `found`, but for those nobody could look at."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS kept (first BLOB, last BLOB) STRICT")
    connection.execute("DELETE FROM temp.kept")
    for path in unreadable:
        stored = encode_path(path)
        connection.executemany(
            "INSERT INTO temp.kept (first, last) VALUES (?, ?)",
            [range_below(stored), (stored, stored + b"\0")],
        )
    return connection.execute(
        """
        DELETE FROM files WHERE root_id = ?
          AND NOT EXISTS (SELECT 1 FROM temp.found WHERE found.path = files.path)
          AND NOT EXISTS (SELECT 1 FROM temp.kept WHERE path >= kept.first AND path < kept.last)
        """,
        (root_id,),
    ).rowcount


def _remove_below(connection: sqlite3.Connection, stored: bytes) -> int:
    first, last = range_below(stored)
    return connection.execute(
        "DELETE FROM files WHERE path = ? OR (path >= ? AND path < ?)", (stored, first, last)
    ).rowcount


def _set_offline(connection: sqlite3.Connection, root_id: RootId) -> int:
    connection.execute("UPDATE roots SET is_offline = 1 WHERE id = ?", (root_id,))
    count: int
    (count,) = connection.execute(
        "SELECT count(*) FROM files WHERE root_id = ?", (root_id,)
    ).fetchone()
    return count


def _root(connection: sqlite3.Connection, root_id: RootId) -> tuple[Path, str | None]:
    row = connection.execute("SELECT path, device FROM roots WHERE id = ?", (root_id,)).fetchone()
    if row is None:
        raise KeyError(f"the library has no root {root_id}")
    return decode_path(row[0]), row[1]


def _device(root: Path) -> str | None:
    """Name the device that a root lies on, None when the root is not there."""
    try:
        # As text: on Windows the number is wider than SQLite's integers.
        return str(root.stat().st_dev)
    except OSError:
        return None
