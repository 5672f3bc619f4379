"""The SQLite file. Owns: opening and making it, its transactions, and its errors in our words.

WAL mode: readers see the last commit and never wait for the writer. `synchronous = NORMAL`: a kill
loses nothing that was committed, a power cut at most the last commits; neither damages the file.
A library is made under another name and renamed when whole, so `library.db` is never half-made.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlite_utils.db import Database

from leccr_engine.errors import LibraryError
from leccr_engine.library import precedence
from leccr_engine.library.schema import APPLICATION_ID, SCHEMA_VERSION, migrations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATABASE_NAME = "library.db"

_BUSY_TIMEOUT_S = 30.0
_MAX_WAL_BYTES = 64 * 1024 * 1024
_SQLITE_MAGIC = b"SQLite format 3\0"

_looking = threading.Lock()
_looked_at: set[tuple[int, int]] = set()
"""Device and inode of the databases that this process has looked at, see `_refuse_foreign`."""

# By SQLite's primary result codes: why, and what next. Any other error is a bug and propagates.
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full. Free some space and try again; all that was committed "
    "before is safe.",
    sqlite3.SQLITE_READONLY: "it is read-only. Check the permissions of the file and its folder.",
    sqlite3.SQLITE_PERM: "permission is denied. Check the permissions of the file and its folder.",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Check that the folder is there and may be "
    "written to.",
    sqlite3.SQLITE_BUSY: "another program has kept it locked for too long. Close that program and "
    "try again.",
    sqlite3.SQLITE_LOCKED: "another program has kept it locked for too long. Close that program "
    "and try again.",
    sqlite3.SQLITE_IOERR: "the disk reports an error. Check the disk and its connection.",
    sqlite3.SQLITE_CORRUPT: "it is damaged. Restore it from a backup, or move it away and index "
    "again; your photos and videos are not affected.",
    sqlite3.SQLITE_NOTADB: "it is not a library. Move that file away, or choose another library.",
}


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what the environment does to SQLite into `LibraryError`.

    Args:
        path: the database.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        # The low byte is the primary code; errors of the binding itself have none.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _REASONS:
            raise
        raise LibraryError(f"Cannot use {path}: {_REASONS[code]}", path=path) from error


class Storage:
    """One connection to `library.db`, shared by the threads of a process in turns.

    Attributes:
        path: the database.
        writable: whether `write` may be used.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self.sync_turn = threading.Lock()
        self._connection = connection
        self._turn = threading.RLock()

    @classmethod
    def open(cls, path: Path, *, writable: bool) -> Storage:
        """Open a database that is there.

        Raises:
            LibraryError: it is missing, newer, older and read-only, damaged, or no library.
        """
        _refuse_foreign(path)
        with storage_errors(path):
            connection = _connect(path, writable=writable)
            try:
                if _version(path, connection) < SCHEMA_VERSION:
                    _migrate(path, connection, writable=writable)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection, writable=writable)

    def close(self) -> None:
        """Close the connection, once nobody uses it. Closing twice is harmless."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Read one state of the database; inside another transaction, that one's."""
        with self._turn, storage_errors(self.path):
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def mark(self) -> tuple[int, int]:
        """See `Library.mark`: what others have committed, and what this connection has changed."""
        with self._turn, storage_errors(self.path):
            (others,) = self._connection.execute("PRAGMA data_version").fetchone()
            return others, self._connection.total_changes

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction: all of the block, or nothing when it raises.

        Raises:
            LibraryError: the library was opened for reading.
        """
        self._refuse_reader()
        # At once, not at the first write: a read that turns into a write cannot wait its turn.
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def scratch(self) -> Iterator[sqlite3.Connection]:
        """Fill temporary tables in one transaction that leaves the library alone."""
        with self._transaction("BEGIN") as connection:
            yield connection

    def give_back_space(self) -> None:
        """Give what deleted rows took back to the disk. It takes room for a copy meanwhile.

        Raises:
            LibraryError: the library was opened for reading; there is no room. Then the space is
                kept, for rows to come.
        """
        self._refuse_reader()
        with self._turn, storage_errors(self.path):
            (free_pages,) = self._connection.execute("PRAGMA freelist_count").fetchone()
            if free_pages:
                self._connection.execute("VACUUM")
            # The smaller file is in the log until then, and the larger one on the disk.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def _refuse_reader(self) -> None:
        if not self.writable:
            raise LibraryError(
                f"Cannot change {self.path}: it was opened for reading. Open it for writing, while "
                "no other process does.",
                path=self.path,
            )

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._turn, storage_errors(self.path):
            self._connection.execute(begin)
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled it back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def is_outdated(path: Path) -> bool:
    """Whether a database has to be brought up to date before it can be read.

    Raises:
        LibraryError: as for `Storage.open`.
    """
    _refuse_foreign(path)
    with storage_errors(path):
        connection = _connect(path, writable=False)
        try:
            return _version(path, connection) < SCHEMA_VERSION
        finally:
            connection.close()


def create_database(path: Path) -> None:
    """Make an empty library, whole or not at all. The caller holds the writer's lock.

    Raises:
        LibraryError: the disk is full, or the folder cannot be written to.
    """
    unfinished = path.with_name(f"{path.name}.new")
    try:
        # A kill may have left one, and the journal of one.
        for leftover in path.parent.glob(f"{unfinished.name}*"):
            leftover.unlink()
        with storage_errors(path):
            connection = sqlite3.connect(unfinished, isolation_level=None)
            try:
                _apply_migrations(connection)
                connection.execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
        unfinished.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise LibraryError(
            f"Cannot make a library in {path.parent}: {error.strerror}. Check the folder's "
            "permissions and the space on its disk, or choose another library.",
            path=path,
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make a rename in this folder last through a power cut, where the system lets us."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refuse_foreign(path: Path) -> None:
    """Look at the file before SQLite does, which would fill an empty one and touch others.

    Once for each file: on POSIX, closing any descriptor of a file drops all locks that the process
    has on it, those of SQLite's connections too. Another process would then take itself for the
    last one and delete the write-ahead log, and a connection here would never see a commit again.
    Source: sqlite.org/howtocorrupt.html, sec. 2.2.
    """
    with _looking:
        try:
            status = path.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in _looked_at:
                return
            with path.open("rb") as file:
                magic = file.read(len(_SQLITE_MAGIC))
        except OSError as error:
            raise LibraryError(
                f"Cannot open {path}: {error.strerror}. Check the file and its permissions, or "
                "choose another library.",
                path=path,
            ) from error
        if magic != _SQLITE_MAGIC:
            raise LibraryError(f"Cannot use {path}: {_REASONS[sqlite3.SQLITE_NOTADB]}", path=path)
        _looked_at.add(identity)


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Connect, and make sure that the file can really be read."""
    if writable:
        connection = _connect_uri(path, "mode=rw")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA journal_size_limit = {_MAX_WAL_BYTES}")
        return connection
    try:
        return _connect_uri(path, "mode=ro")
    except sqlite3.OperationalError as error:
        # A reader makes the -shm file where it is missing. On a read-only disk it cannot, and
        # need not as long as nothing waits in the write-ahead log: nobody can be writing there.
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _connect_uri(path, "immutable=1")


def _connect_uri(path: Path, option: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.as_uri()}?{option}",
        uri=True,
        timeout=_BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        precedence.register(connection)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _version(path: Path, connection: sqlite3.Connection) -> int:
    """Read the schema's version.

    Raises:
        LibraryError: this is not a library, or one of a newer version.
    """
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise LibraryError(f"Cannot use {path}: {_REASONS[sqlite3.SQLITE_NOTADB]}", path=path)
    version: int
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise LibraryError(
            f"Cannot open {path}: it was written by a newer LECCR Desktop (library version "
            f"{version}; this program knows versions up to {SCHEMA_VERSION}). Update the program, "
            "or choose another library.",
            path=path,
        )
    return version


def _migrate(path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
    if not writable:
        raise LibraryError(
            f"Cannot read {path}: it was written by an older LECCR Desktop and has to be brought "
            "up to date first. Open it for writing once, for example with `leccr-desktop index`.",
            path=path,
        )
    _apply_migrations(connection)


def _apply_migrations(connection: sqlite3.Connection) -> None:
    migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
