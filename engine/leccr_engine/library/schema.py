"""The shape of `library.db`. Owns: its tables, its version, and the steps from one to the next.

A step is a function that is never edited once released; a new one is added below it. Each runs in
one transaction together with its record in `_sqlite_migrations`, and leaves its number in
`PRAGMA user_version`, by which a program tells a library that is newer than itself.

Paths are BLOBs, the bytes of `os.fsencode`: a file name on POSIX is bytes, not text, SQLite's TEXT
refuses what is not Unicode, and a path must come back byte for byte. `CAST(path AS TEXT)` shows it.
Vectors are BLOBs of little-endian float16. `taken_at` is ISO 8601 without a zone.

What a person says (`marks`, `albums`, ...) refers to `contents`, which are never deleted; nothing
cascades from there, so that a bug fails instead of losing it.

So that a page of a hundred thousand files costs milliseconds, `files` repeats what its content says
of when, where and how it was taken, and one index has all that files are filtered and sorted by.
Triggers keep the copies true, whoever writes.
"""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from leccr_engine.library.path_codec import name_key

if TYPE_CHECKING:
    from sqlite_utils.db import Database

SCHEMA_VERSION = 2
"""The newest schema this program knows: the number of steps below."""

APPLICATION_ID = 0x4C454343
"""`PRAGMA application_id` of every library: "LECC"."""

# Cameras write naive local time, so a file's own time becomes that too: ISO 8601, as `taken_at`.
# SQLite divides towards zero; the shift by 4e18 ns makes it round down before 1970 as well.
WRITTEN_AT = """
    strftime('%Y-%m-%dT%H:%M:%S', (mtime_ns + 4000000000000000000) / 1000000000 - 4000000000,
             'unixepoch', 'localtime')
    || printf('.%09d', (mtime_ns + 4000000000000000000) % 1000000000)
"""
"""When a row of files or found files was last written. Steps use it: never edit it."""

# What a row of `files` repeats of its content, and of itself where the content does not say.
# Steps use both: never edit them.
_LISTED_COLUMNS = "(shown_at, added_at, orientation, camera, place)"
_LISTED_VALUES = f"""
    SELECT ifnull(taken_at, {WRITTEN_AT}),
           min(files.added_at, ifnull(contents.added_at, files.added_at)),
           CASE WHEN width_px > height_px THEN 'landscape' WHEN width_px < height_px THEN 'portrait'
                WHEN width_px = height_px THEN 'square' END,
           contents.camera, contents.place
    FROM files AS own LEFT JOIN contents ON contents.hash = own.content_hash
    WHERE own.id = files.id
"""

LIST_ANEW = f"{_LISTED_COLUMNS} = ({_LISTED_VALUES})"
"""What an UPDATE of `files` sets to make true what it repeats. Steps use it: never edit it."""

IS_LISTED_WRONG = f"{_LISTED_COLUMNS} IS NOT ({_LISTED_VALUES})"
"""Whether a row of `files` repeats something else than its content says."""

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


@migrations()
def m002_user_data_and_listings(db: Database) -> None:
    """Make room for what a person says of their files, and list files by all that they ask for."""
    # Nobody knows when the files came that are there already; not before the library was made.
    (made_at,) = db.execute(
        "SELECT ifnull(min(CAST(strftime('%s', applied_at) AS INTEGER)), ?) "
        "FROM _sqlite_migrations WHERE migration_set = 'leccr-library'",
        [int(time.time())],
    ).fetchone()
    db.conn.create_function("name_key", 1, name_key, deterministic=True)
    for statement in (
        # Seconds since 1970, UTC.
        "ALTER TABLE contents ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0",
        # NULL: nobody has looked yet. Empty: it was taken nowhere near a city.
        "ALTER TABLE contents ADD COLUMN place TEXT",
        "CREATE INDEX contents_without_place ON contents (hash) "
        "WHERE place IS NULL AND latitude IS NOT NULL AND longitude IS NOT NULL",
        "CREATE INDEX contents_located ON contents (hash, latitude, longitude, taken_at) "
        "WHERE latitude IS NOT NULL AND longitude IS NOT NULL",
        "ALTER TABLE files ADD COLUMN name_key BLOB NOT NULL DEFAULT x''",
        "ALTER TABLE files ADD COLUMN shown_at TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE files ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE files ADD COLUMN orientation TEXT",
        "ALTER TABLE files ADD COLUMN camera TEXT",
        "ALTER TABLE files ADD COLUMN place TEXT",
        f"UPDATE contents SET added_at = {made_at}",
        f"UPDATE files SET name_key = name_key(path), added_at = {made_at}",
        f"UPDATE files SET {LIST_ANEW}",
        """
        CREATE INDEX files_listed ON files (
            shown_at, state, root_id, kind, orientation, camera, place, added_at, content_hash,
            path, name_key
        )
        """,
        f"""
        CREATE TRIGGER files_listed_anew AFTER UPDATE OF content_hash, mtime_ns ON files
        WHEN NEW.content_hash IS NOT OLD.content_hash OR NEW.mtime_ns <> OLD.mtime_ns
        BEGIN
            UPDATE files SET {LIST_ANEW} WHERE id = NEW.id;
        END
        """,
        f"""
        CREATE TRIGGER contents_listed_anew
        AFTER UPDATE OF width_px, height_px, taken_at, camera, place, added_at ON contents
        BEGIN
            UPDATE files SET {LIST_ANEW} WHERE content_hash = NEW.hash;
        END
        """,
        # Contents without a mark have no row.
        """
        CREATE TABLE marks (
            content_hash TEXT PRIMARY KEY REFERENCES contents (hash),
            favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
            rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5)
        ) STRICT, WITHOUT ROWID
        """,
        # AUTOINCREMENT, here and below: a filter that names a deleted album must never come to
        # mean another one, and a deleted one comes back under its own id.
        """
        CREATE TABLE albums (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL
        ) STRICT
        """,
        # `position` grows; the last one is the cover.
        """
        CREATE TABLE album_contents (
            album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
            content_hash TEXT NOT NULL REFERENCES contents (hash),
            position INTEGER NOT NULL,
            PRIMARY KEY (album_id, content_hash)
        ) STRICT, WITHOUT ROWID
        """,
        # `filters`: as `Filters.to_json` writes them.
        """
        CREATE TABLE saved_searches (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            filters TEXT NOT NULL
        ) STRICT
        """,
        # The larger `turn`, the more recent.
        """
        CREATE TABLE search_history (
            query TEXT PRIMARY KEY,
            turn INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    ):
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")
