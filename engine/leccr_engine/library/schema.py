"""The shape of `library.db`. Owns: its tables, its version, and the steps from one to the next.

A step is a function that is never edited once released; a new one is added below it. Each runs in
one transaction together with its record in `_sqlite_migrations`, and leaves its number in
`PRAGMA user_version`, by which a program tells a library that is newer than itself.

Paths are BLOBs, the bytes of `os.fsencode`: a file name on POSIX is bytes, not text, SQLite's TEXT
refuses what is not Unicode, and a path must come back byte for byte. `CAST(path AS TEXT)` shows it.
Vectors are BLOBs of little-endian float16. `taken_at` is ISO 8601 without a zone.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils.db import Database

SCHEMA_VERSION = 1
"""The newest schema this program knows: the number of steps below."""

APPLICATION_ID = 0x4C454343
"""`PRAGMA application_id` of every library: "LECC"."""

migrations = Migrations("leccr-library")


@migrations()
def m001_roots_files_moments_vectors(db: Database) -> None:
    """Make the first tables."""
    for statement in (
        # A model's width and slots are fixed by the first vectors that it writes.
        """
        CREATE TABLE models (
            id TEXT PRIMARY KEY,
            embed_dim INTEGER CHECK (embed_dim > 0),
            slots INTEGER CHECK (slots BETWEEN 1 AND 256),
            mixing_weight REAL
        ) STRICT
        """,
        # One row: the library itself. `revision` counts the commits that changed vectors.
        """
        CREATE TABLE library (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            library_id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            model_id TEXT REFERENCES models (id)
        ) STRICT
        """,
        # `device` is the root's st_dev at its last sync, by which an unmounted drive is noticed.
        """
        CREATE TABLE roots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path BLOB NOT NULL UNIQUE,
            exclude TEXT NOT NULL,
            is_offline INTEGER NOT NULL DEFAULT 0 CHECK (is_offline IN (0, 1)),
            device TEXT
        ) STRICT
        """,
        """
        CREATE TABLE contents (
            hash TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('photo', 'video')),
            width_px INTEGER NOT NULL,
            height_px INTEGER NOT NULL,
            duration_ms INTEGER,
            taken_at TEXT,
            latitude REAL,
            longitude REAL,
            camera TEXT
        ) STRICT
        """,
        """
        CREATE TABLE files (
            id INTEGER PRIMARY KEY,
            root_id INTEGER NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
            path BLOB NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('photo', 'video')),
            size_bytes INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'pending',
            content_hash TEXT REFERENCES contents (hash),
            failure_reason TEXT,
            CHECK (
                (state = 'pending' AND content_hash IS NULL AND failure_reason IS NULL)
                OR (state = 'indexed' AND content_hash IS NOT NULL AND failure_reason IS NULL)
                OR (state = 'failed' AND content_hash IS NULL AND failure_reason IS NOT NULL)
            )
        ) STRICT
        """,
        "CREATE INDEX files_by_root ON files (root_id)",
        "CREATE INDEX files_by_state ON files (state, path)",
        "CREATE INDEX files_by_content ON files (content_hash)",
        # AUTOINCREMENT: an id in a vector index must never come to mean another moment.
        """
        CREATE TABLE moments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE CASCADE,
            start_ms INTEGER NOT NULL,
            end_ms INTEGER NOT NULL,
            UNIQUE (content_hash, start_ms, end_ms)
        ) STRICT
        """,
        """
        CREATE TABLE descriptions (
            moment_id INTEGER PRIMARY KEY REFERENCES moments (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            describer_id TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE embeddings (
            moment_id INTEGER NOT NULL REFERENCES moments (id) ON DELETE CASCADE,
            model_id TEXT NOT NULL REFERENCES models (id),
            global_vector BLOB NOT NULL,
            slot_vectors BLOB NOT NULL,
            described INTEGER NOT NULL CHECK (described IN (0, 1)),
            revision INTEGER NOT NULL,
            PRIMARY KEY (moment_id, model_id)
        ) STRICT
        """,
        "CREATE INDEX embeddings_by_revision ON embeddings (model_id, revision, moment_id)",
        # No reference to moments: they are gone, and a vector index has to hear of it.
        """
        CREATE TABLE dropped_vectors (
            model_id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            moment_id INTEGER NOT NULL,
            PRIMARY KEY (model_id, revision, moment_id)
        ) STRICT, WITHOUT ROWID
        """,
    ):
        db.execute(statement)
    db.execute(
        "INSERT INTO library (id, library_id, revision) VALUES (1, ?, 0)", [secrets.token_hex(16)]
    )
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
