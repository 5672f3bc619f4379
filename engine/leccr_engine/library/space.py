"""Vectors that nobody needs any more. Owns: how many a model has, and how they go from the disk.

Vectors of models that are not active stay beside the others, so that a person can go back to an
older model at once. Who wants the space instead drops them, a bounded number in a transaction, each
content whole: half of its vectors would count as all of them. So a kill in between leaves a model
that knows fewer contents, and dropping it again goes on.

Contents and descriptions stay, whoever's vectors go. The revision stays too: no index that is in
use changes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leccr_engine.errors import LibraryError
from leccr_engine.library.cache_file import cache_path
from leccr_engine.library.records import ModelVectors

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from pathlib import Path

    from leccr_engine.library.storage import Storage

VECTORS_AT_A_TIME = 1000
"""About how many go in one transaction; a long video's are not split."""


def model_vectors(storage: Storage, folder: Path) -> list[ModelVectors]:
    """See `Library.model_vectors`."""
    with storage.read() as connection:
        rows = connection.execute(
            """
            SELECT id, moments, 2 * embed_dim * (1 + slots) FROM models
            JOIN (SELECT model_id, count(*) AS moments FROM embeddings GROUP BY model_id)
              ON model_id = id
            ORDER BY id
            """
        ).fetchall()
    return [
        ModelVectors(model_id, moments, moments * vector_bytes + _index_bytes(folder, model_id))
        for model_id, moments, vector_bytes in rows
    ]


def drop_vectors(storage: Storage, folder: Path, model_ids: Collection[str]) -> None:
    """See `Library.drop_vectors`."""
    with storage.write() as connection:
        (active,) = connection.execute("SELECT model_id FROM library").fetchone()
    if active in model_ids:
        raise ValueError(f"{active} is the active model: searching needs its vectors")
    for model_id in model_ids:
        # First, so that no index outlives its vectors. Made anew, it would be right again.
        _remove_index(cache_path(folder, model_id))
        while _drop_some(storage, model_id):
            pass
        with storage.write() as connection:
            connection.execute("DELETE FROM dropped_vectors WHERE model_id = ?", (model_id,))
            connection.execute("DELETE FROM models WHERE id = ?", (model_id,))
    storage.give_back_space()


def _drop_some(storage: Storage, model_id: str) -> bool:
    """Drop the vectors of some contents under a model.

    Returns:
        Whether there were any.
    """
    with storage.write() as connection:
        digests = [
            digest
            for (digest,) in connection.execute(
                "SELECT DISTINCT content_hash FROM moments WHERE id IN ("
                "SELECT moment_id FROM embeddings WHERE model_id = ? LIMIT ?)",
                (model_id, VECTORS_AT_A_TIME),
            )
        ]
        if digests:
            _drop_contents(connection, model_id, json.dumps(digests))
    return bool(digests)


def _drop_contents(connection: sqlite3.Connection, model_id: str, digests: str) -> None:
    # The plus keeps SQLite from going through all vectors of the model.
    connection.execute(
        "DELETE FROM embeddings WHERE +model_id = ? AND moment_id IN (SELECT id FROM moments "
        "WHERE content_hash IN (SELECT value FROM json_each(?)))",
        (model_id, digests),
    )
    # Spans that only this model used. Of a content that no model knows any more (its drive is away,
    # say) all stay: on them hang the descriptions, which are there again when it is indexed.
    connection.execute(
        """
        DELETE FROM moments WHERE content_hash IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM embeddings WHERE embeddings.moment_id = moments.id)
          AND EXISTS (
            SELECT 1 FROM moments AS other
            CROSS JOIN embeddings ON embeddings.moment_id = other.id
            WHERE other.content_hash = moments.content_hash
          )
        """,
        (digests,),
    )


def _index_bytes(folder: Path, model_id: str) -> int:
    try:
        return cache_path(folder, model_id).stat().st_size
    except OSError:
        return 0


def _remove_index(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise LibraryError(
            f"Cannot delete {path}: {error.strerror}. Close other programs that use the library, "
            "check the folder's permissions, and try again.",
            path=path,
        ) from error
