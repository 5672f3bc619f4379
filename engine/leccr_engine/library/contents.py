"""What indexing writes. Owns: contents, moments, vectors and descriptions, and the revision.

What a person wrote is never written over, not even by what read it a moment ago: a describer may
work for minutes on what a person describes meanwhile.

Everything hangs on the content hash. A commit that changes vectors takes the next revision and
marks them with it; vectors that go leave their moment's id in `dropped_vectors`. By the two a
vector index catches up without reading what it has.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import LibraryError
from leccr_engine.library.path_codec import encode_path, storable_text
from leccr_engine.library.places import nearest_places
from leccr_engine.library.precedence import PERSON
from leccr_engine.library.records import FailedFile, IndexedFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from leccr_engine.library.records import (
        DescribedMoment,
        EncodedContent,
        IndexedMoment,
        KnownFile,
    )
    from leccr_engine.library.storage import Storage
    from leccr_engine.types import ContentHash, Description, Embedding, FoundFile, MediaInfo

STORED_DTYPE = np.dtype("<f2")

# In these queries CROSS JOIN makes SQLite go from the few moments of a content to their vectors; by
# itself it may go through all vectors of the model.

# A content is known under a model when it has vectors there, and no moment of it was left without
# any (which only damage can do).
_KNOWN = """
    EXISTS (
        SELECT 1 FROM moments CROSS JOIN embeddings ON embeddings.moment_id = moments.id
        WHERE moments.content_hash = :hash AND embeddings.model_id = :model
    ) AND NOT EXISTS (
        SELECT 1 FROM moments WHERE moments.content_hash = :hash
        AND NOT EXISTS (SELECT 1 FROM embeddings WHERE embeddings.moment_id = moments.id)
    )
"""


def known(storage: Storage, content_hash: ContentHash, model_id: str) -> bool:
    """See `Library.known_content`."""
    with storage.read() as connection:
        return _known(connection, content_hash, model_id)


def commit(storage: Storage, batch: Sequence[IndexedFile | FailedFile | KnownFile]) -> None:
    """See `Library.commit`."""
    # Outside the transaction: the first time, it reads a list of all cities.
    places = _places(batch)
    with storage.write() as connection:
        writer = VectorWriter(storage, connection)
        (model_id,) = connection.execute("SELECT model_id FROM library").fetchone()
        for item in batch:
            if not _is_as_found(connection, item.found):
                continue
            if isinstance(item, FailedFile):
                _set_failed(connection, item)
                continue
            if model_id is None:
                raise ValueError("no model is active: call set_model_id before committing files")
            if isinstance(item, IndexedFile):
                place = places.get(item.content_hash)
                _write_content(connection, item.content_hash, item.info, place)
                writer.replace_moments(item.content_hash, item.moments, model_id)
            elif not _known(connection, item.content_hash, model_id):
                continue
            _set_indexed(connection, item.found, item.content_hash)
        writer.finish()


def commit_contents(storage: Storage, model_id: str, batch: Sequence[EncodedContent]) -> None:
    """See `Library.commit_contents`."""
    with storage.write() as connection:
        writer = VectorWriter(storage, connection)
        for content in batch:
            writer.replace_moments(content.content_hash, content.moments, model_id)
        writer.finish()


def commit_descriptions(
    storage: Storage, model_id: str, content_hash: ContentHash, moments: Sequence[DescribedMoment]
) -> None:
    """See `Library.commit_descriptions`."""
    with storage.write() as connection:
        writer = VectorWriter(storage, connection)
        for moment in moments:
            row = connection.execute(
                "SELECT id FROM moments CROSS JOIN embeddings ON moment_id = id AND model_id = ? "
                "WHERE content_hash = ? AND start_ms = ? AND end_ms = ?",
                (model_id, content_hash, moment.start_ms, moment.end_ms),
            ).fetchone()
            # Vectors that were fed another text than the one that stands would pass for done.
            if row is not None and _write_description(connection, row[0], moment.description):
                writer.write_embedding(row[0], model_id, moment.embedding)
        writer.finish()


def add_model(storage: Storage, model_id: str, mixing_weight: float | None) -> None:
    """See `Library.add_model`."""
    with storage.write() as connection:
        _write_model(connection, model_id, mixing_weight)


def set_model_id(storage: Storage, model_id: str, mixing_weight: float | None) -> None:
    """See `Library.set_model_id`."""
    with storage.write() as connection:
        _write_model(connection, model_id, mixing_weight)
        connection.execute("UPDATE library SET model_id = ?", (model_id,))
        connection.execute(
            """
            UPDATE files SET state = 'pending', content_hash = NULL
            WHERE state = 'indexed' AND content_hash NOT IN (
                SELECT content_hash FROM moments JOIN embeddings ON moment_id = moments.id
                WHERE model_id = ?
            )
            """,
            (model_id,),
        )


class VectorWriter:
    """The vectors that one transaction changes, under one new revision."""

    def __init__(self, storage: Storage, connection: sqlite3.Connection) -> None:
        self._storage = storage
        self._connection = connection
        (revision,) = connection.execute("SELECT revision FROM library").fetchone()
        self._revision: int = revision + 1
        self._is_used = False

    def finish(self) -> None:
        """Count the revision, when there was something to it."""
        if self._is_used:
            self._connection.execute("UPDATE library SET revision = ?", (self._revision,))

    def replace_moments(
        self, content_hash: ContentHash, moments: Sequence[IndexedMoment], model_id: str
    ) -> None:
        """Make the model's moments of a content these, keeping the ids of spans it had."""
        by_span = {(moment.start_ms, moment.end_ms): moment for moment in moments}
        if not by_span:
            raise ValueError(f"content {content_hash} has no moments")
        old = self._connection.execute(
            "SELECT id, start_ms, end_ms FROM moments CROSS JOIN embeddings ON moment_id = id "
            "WHERE content_hash = ? AND model_id = ?",
            (content_hash, model_id),
        ).fetchall()
        gone = [moment_id for moment_id, *span in old if tuple(span) not in by_span]
        self.drop(gone, model_id)
        for (start_ms, end_ms), moment in by_span.items():
            (moment_id,) = self._connection.execute(
                "INSERT INTO moments (content_hash, start_ms, end_ms) VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET end_ms = excluded.end_ms RETURNING id",
                (content_hash, start_ms, end_ms),
            ).fetchone()
            embedding = moment.embedding
            if moment.description is not None and not _write_description(
                self._connection, moment_id, moment.description
            ):
                embedding = replace(embedding, described=False)
            self.write_embedding(moment_id, model_id, embedding)
        _keep_persons_descriptions(self._connection, content_hash, model_id)
        # Another model may still use spans that this one does not.
        self._connection.execute(
            "DELETE FROM moments WHERE content_hash = ? AND NOT EXISTS "
            "(SELECT 1 FROM embeddings WHERE embeddings.moment_id = moments.id)",
            (content_hash,),
        )

    def write_embedding(self, moment_id: int, model_id: str, embedding: Embedding) -> None:
        """Write the vectors of one moment, in place of those it had."""
        self._fit_model(model_id, embedding)
        self._is_used = True
        self._connection.execute(
            "INSERT OR REPLACE INTO embeddings (moment_id, model_id, global_vector, slot_vectors, "
            "described, revision) VALUES (?, ?, ?, ?, ?, ?)",
            (
                moment_id,
                model_id,
                _blob(embedding.global_vector),
                _blob(embedding.slot_vectors),
                int(embedding.described),
                self._revision,
            ),
        )

    def drop(self, moment_ids: Iterable[int], model_id: str) -> None:
        """Drop the vectors of some moments under one model, and leave word of it."""
        for moment_id in moment_ids:
            self._is_used = True
            self._connection.execute(
                "DELETE FROM embeddings WHERE moment_id = ? AND model_id = ?",
                (moment_id, model_id),
            )
            self._connection.execute(
                "INSERT OR IGNORE INTO dropped_vectors (model_id, revision, moment_id) "
                "VALUES (?, ?, ?)",
                (model_id, self._revision, moment_id),
            )

    def _fit_model(self, model_id: str, embedding: Embedding) -> None:
        """Check vectors against what their model wrote before; the first ones set it."""
        v, c = embedding.global_vector, embedding.slot_vectors
        if v.ndim != 1 or c.ndim != 2 or c.shape[1] != v.shape[0]:
            raise ValueError(f"vectors of {v.shape} and {c.shape} are not [d] and [K, d]")
        if not (np.isfinite(v).all() and np.isfinite(c).all()):
            raise ValueError(f"vectors of {model_id} are not finite")
        slots, embed_dim = c.shape
        row = self._connection.execute(
            "SELECT embed_dim, slots FROM models WHERE id = ?", (model_id,)
        ).fetchone()
        if row is None:
            raise ValueError(f"the library does not know {model_id}: call add_model first")
        if row == (None, None):
            self._connection.execute(
                "UPDATE models SET embed_dim = ?, slots = ? WHERE id = ?",
                (embed_dim, slots, model_id),
            )
        elif row != (embed_dim, slots):
            raise LibraryError(
                f"Cannot add vectors to {self._storage.path}: {model_id} gives {slots} slots of "
                f"width {embed_dim} now, and gave {row[1]} of width {row[0]} before. A model that "
                "changed needs an id of its own; choose it with --model.",
                path=self._storage.path,
            )


def _known(connection: sqlite3.Connection, content_hash: str, model_id: str) -> bool:
    (is_known,) = connection.execute(
        f"SELECT {_KNOWN}", {"hash": content_hash, "model": model_id}
    ).fetchone()
    return bool(is_known)


def _write_model(
    connection: sqlite3.Connection, model_id: str, mixing_weight: float | None
) -> None:
    connection.execute(
        "INSERT INTO models (id, mixing_weight) VALUES (?, ?) ON CONFLICT (id) DO UPDATE "
        "SET mixing_weight = coalesce(excluded.mixing_weight, mixing_weight)",
        (model_id, mixing_weight),
    )


def _is_as_found(connection: sqlite3.Connection, found: FoundFile) -> bool:
    row = connection.execute(
        "SELECT kind, size_bytes, mtime_ns FROM files WHERE path = ?", (encode_path(found.path),)
    ).fetchone()
    return bool(row == (found.kind.value, found.size_bytes, found.mtime_ns))


def _set_failed(connection: sqlite3.Connection, item: FailedFile) -> None:
    connection.execute(
        "UPDATE files SET state = 'failed', content_hash = NULL, failure_reason = ? WHERE path = ?",
        (storable_text(item.reason), encode_path(item.found.path)),
    )


def _set_indexed(connection: sqlite3.Connection, found: FoundFile, content_hash: str) -> None:
    connection.execute(
        "UPDATE files SET state = 'indexed', content_hash = ?, failure_reason = NULL "
        "WHERE path = ?",
        (content_hash, encode_path(found.path)),
    )


def _places(batch: Sequence[IndexedFile | FailedFile | KnownFile]) -> dict[str, str]:
    """Name the places of the contents that say where they were taken."""
    positions = {
        item.content_hash: (item.info.latitude, item.info.longitude)
        for item in batch
        if isinstance(item, IndexedFile)
        and item.info.latitude is not None
        and item.info.longitude is not None
    }
    return dict(zip(positions, nearest_places(list(positions.values())), strict=True))


def _write_content(
    connection: sqlite3.Connection, content_hash: str, info: MediaInfo, place: str | None
) -> None:
    connection.execute(
        "INSERT INTO contents (hash, kind, width_px, height_px, duration_ms, taken_at, latitude, "
        "longitude, camera, place, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET "
        "kind = excluded.kind, width_px = excluded.width_px, height_px = excluded.height_px, "
        "duration_ms = excluded.duration_ms, taken_at = excluded.taken_at, "
        "latitude = excluded.latitude, longitude = excluded.longitude, camera = excluded.camera, "
        "place = excluded.place",
        (
            content_hash,
            info.kind.value,
            info.width_px,
            info.height_px,
            info.duration_ms,
            None if info.taken_at is None else info.taken_at.isoformat(),
            info.latitude,
            info.longitude,
            None if info.camera is None else storable_text(info.camera),
            place,
            int(time.time()),
        ),
    )


def _write_description(
    connection: sqlite3.Connection, moment_id: int, description: Description
) -> bool:
    """Write what a describer says, unless a person has said something.

    Returns:
        Whether this description stands now.
    """
    text = storable_text(description.text)
    if description.describer_id != PERSON:
        connection.execute(
            "INSERT INTO descriptions (moment_id, text, describer_id) VALUES (?, ?, ?) "
            "ON CONFLICT (moment_id) DO UPDATE SET text = excluded.text, "
            "describer_id = excluded.describer_id WHERE describer_id <> ?",
            (moment_id, text, description.describer_id, PERSON),
        )
    row = connection.execute(
        "SELECT text, describer_id FROM descriptions WHERE moment_id = ?", (moment_id,)
    ).fetchone()
    return bool(row == (text, description.describer_id))


def _keep_persons_descriptions(
    connection: sqlite3.Connection, content_hash: str, model_id: str
) -> None:
    """Give what a person wrote of moments that are about to go to those that cover them most."""
    # The bare `moments.id` is that of the row with the largest overlap: SQLite promises it for
    # max().
    moved = connection.execute(
        """
        SELECT gone.id, moments.id,
               max(min(moments.end_ms, gone.end_ms) - max(moments.start_ms, gone.start_ms))
        FROM moments AS gone CROSS JOIN descriptions ON descriptions.moment_id = gone.id
        CROSS JOIN moments ON moments.content_hash = gone.content_hash
        CROSS JOIN embeddings ON embeddings.moment_id = moments.id AND model_id = :model
        WHERE gone.content_hash = :hash AND describer_id = :person
          AND NOT EXISTS (SELECT 1 FROM embeddings WHERE embeddings.moment_id = gone.id)
        GROUP BY gone.id
        """,
        {"hash": content_hash, "model": model_id, "person": PERSON},
    ).fetchall()
    for gone_id, moment_id, _ in moved:
        connection.execute(
            "INSERT OR REPLACE INTO descriptions (moment_id, text, describer_id) "
            "SELECT ?, text, describer_id FROM descriptions WHERE moment_id = ?",
            (moment_id, gone_id),
        )
        connection.execute("UPDATE embeddings SET described = 0 WHERE moment_id = ?", (moment_id,))


def _blob(vectors: NDArray[np.float16]) -> bytes:
    return np.ascontiguousarray(vectors, dtype=STORED_DTYPE).tobytes()
