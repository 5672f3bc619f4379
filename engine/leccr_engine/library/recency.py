"""What another model embeds first. Owns: the order of contents by how recently folders were used.

A folder was used when the newest file in it was written. A content belongs to the most recently
used folder that holds it; within a folder, contents come in path order (by bytes).

The order is taken once, with the first page, into a temporary table, where later pages find their
place: what is embedded, comes or goes meanwhile moves nothing. A million contents cost a sort in
SQLite, and no memory of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.library.path_codec import parent_of
from leccr_engine.library.reading import IS_PRESENT, IS_PRESENT_ROOT, known_contents

if TYPE_CHECKING:
    import sqlite3

    from leccr_engine.library.records import KnownContent
    from leccr_engine.library.storage import Storage
    from leccr_engine.types import ContentHash

_HAS_NO_VECTORS = """
    NOT EXISTS (
        SELECT 1 FROM moments CROSS JOIN embeddings ON embeddings.moment_id = moments.id
        WHERE moments.content_hash = {content} AND embeddings.model_id = :model
    )
"""


def unembedded(
    storage: Storage, model_id: str, after: ContentHash | None, limit: int
) -> list[KnownContent]:
    """See `Library.unembedded`."""
    if after is None:
        with storage.scratch() as connection:
            _take_order(connection, model_id)
    with storage.read() as connection:
        # The bare `kind` is that of the row with the smallest path: SQLite promises it for min().
        rows = connection.execute(
            f"""
            SELECT to_embed.content_hash, min(files.path), files.kind FROM temp.to_embed
            CROSS JOIN files ON files.content_hash = to_embed.content_hash
            WHERE to_embed.position > :position AND {IS_PRESENT}
              AND {_HAS_NO_VECTORS.format(content="to_embed.content_hash")}
            GROUP BY to_embed.position ORDER BY to_embed.position LIMIT :limit
            """,
            {"position": _position(connection, after), "model": model_id, "limit": limit},
        ).fetchall()
    return known_contents(rows)


def _take_order(connection: sqlite3.Connection, model_id: str) -> None:
    connection.create_function("parent_of", 1, parent_of, deterministic=True)
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS to_embed "
        "(position INTEGER PRIMARY KEY, content_hash TEXT NOT NULL UNIQUE) STRICT"
    )
    connection.execute("DELETE FROM temp.to_embed")
    connection.execute(
        f"""
        INSERT INTO temp.to_embed (content_hash)
        SELECT content_hash FROM (
            SELECT content_hash, used_ns, folder, path, row_number() OVER (
                PARTITION BY content_hash ORDER BY used_ns DESC, folder, path
            ) AS place
            FROM (
                SELECT content_hash, state, path, parent_of(path) AS folder,
                       max(mtime_ns) OVER (PARTITION BY parent_of(path)) AS used_ns
                FROM files WHERE {IS_PRESENT_ROOT}
            ) AS held
            WHERE state = 'indexed' AND {_HAS_NO_VECTORS.format(content="held.content_hash")}
        )
        WHERE place = 1 ORDER BY used_ns DESC, folder, path
        """,
        {"model": model_id},
    )


def _position(connection: sqlite3.Connection, after: ContentHash | None) -> int:
    if after is None:
        return 0
    row = connection.execute(
        "SELECT position FROM temp.to_embed WHERE content_hash = ?", (after,)
    ).fetchone()
    if row is None:
        raise ValueError(f"content {after} was on no page since the first one was asked for")
    return int(row[0])
