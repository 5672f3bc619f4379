from __future__ import annotations

import os
import sqlite3
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import LibraryError
from leccr_engine.library import Library
from leccr_engine.library.cache_file import cache_path
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.library.lock import WriterLock
from leccr_engine.library.schema import APPLICATION_ID, SCHEMA_VERSION, migrations
from leccr_engine.types import ContentHash, FileState

if TYPE_CHECKING:
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"


def test_the_version_is_the_number_of_steps(library: Library, library_folder: Path) -> None:
    connection = sqlite3.connect(library_folder / "library.db")
    applied = [name for (name,) in connection.execute("SELECT name FROM _sqlite_migrations")]
    assert len(applied) == SCHEMA_VERSION
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    strict = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND NOT strict AND name NOT LIKE '%sqlite%'"
    ).fetchall()
    assert strict == []
    connection.close()
    assert library.check() == []
    assert migrations.name == "leccr-library"


def make_library_of_version_1(folder: Path) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / "library.db")
    dump = Path(__file__).with_name("library_schema_1.sql").read_text(encoding="utf-8")
    connection.executescript(dump)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.close()


@pytest.mark.parametrize("write", [False, True])
def test_a_library_of_version_1_still_opens(library_folder: Path, *, write: bool) -> None:
    make_library_of_version_1(library_folder)
    with Library.open(library_folder, write=write) as library:
        (record,) = library.files(state=FileState.INDEXED)
        assert record.path == Path("/pictures/a dog.jpg")
        assert record.info is not None
        assert record.info.camera == "Maker Model"
        (failed,) = library.files(state=FileState.FAILED)
        assert failed.failure_reason == "it is truncated"
        assert library.model_id() == MODEL_ID
        (batch,) = library.embeddings_since(MODEL_ID, 0)
        assert batch.globals.tolist() == [[1.0, 0.0]]
        assert batch.slots.tolist() == [[[0.0, 1.0]]]
        (moment,) = library.moments([int(batch.ids[0])]).values()  # type: ignore[list-item]
        assert moment.description == "A dog."
        assert library.stats().described_share == 1.0
        # What came later is filled in.
        pending, indexed = library.browse(Filters(), limit=9)
        assert (pending.state, indexed) == (FileState.PENDING, record)
        assert record.shown_at == datetime(2023, 5, 6, 7, 8, 9)
        assert record.added_at.date() == date(2026, 11, 24)
        assert library.count(Filters(camera="Maker Model")) == 1
        assert library.count(Filters(orientation=Orientation.LANDSCAPE)) == 1
        assert [file.latitude for file in library.located(Filters())] == [-33.5]
        library.user.set_favourite([record.content_hash or ContentHash("")], True)
        assert library.count(Filters(favourites=True)) == 1
        # Its photos are made up, and not on this disk.
        assert {problem.where for problem in library.check()} <= {
            "/pictures",
            str(cache_path(library_folder, MODEL_ID)),
        }


def test_an_older_library_that_another_process_writes_to_is_not_touched(
    library_folder: Path,
) -> None:
    make_library_of_version_1(library_folder)
    before = (library_folder / "library.db").read_bytes()
    lock = WriterLock.acquire(library_folder)
    with pytest.raises(LibraryError, match="being written to by process"):
        Library.open(library_folder)
    lock.release()
    assert (library_folder / "library.db").read_bytes() == before


def test_reading_where_there_is_no_library_says_so_and_makes_nothing(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        for write in (False, True):
            with pytest.raises(LibraryError, match=r"no library in .*leccr-desktop index"):
                Library.open(folder, write=write)
    assert list(tmp_path.iterdir()) == []


def test_a_library_can_be_made_for_reading(library_folder: Path) -> None:
    with Library.open(library_folder, create=True) as library:
        assert library.stats().count() == 0
        # The lock was given back.
        with Library.open(library_folder, write=True):
            pass
        with pytest.raises(LibraryError, match="opened for reading"):
            library.set_model_id(MODEL_ID)
        with pytest.raises(LibraryError, match="opened for reading"):
            library.check(repair=True)


def test_a_reader_leaves_the_library_as_it_was(library_folder: Path) -> None:
    Library.open(library_folder, create=True, write=True).close()
    before = (library_folder / "library.db").read_bytes()
    with Library.open(library_folder) as library:
        assert library.revision() == 0
    assert (library_folder / "library.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"shopping list", b"SQLite format 3\0" + b"\xff" * 200])
@pytest.mark.parametrize("write", [False, True])
def test_another_file_in_its_place_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, *, write: bool
) -> None:
    database = tmp_path / "library.db"
    database.write_bytes(content)
    with pytest.raises(LibraryError, match=r"library\.db: it is not a library\. Move"):
        Library.open(tmp_path, create=True, write=write)
    assert database.read_bytes() == content


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.db").mkdir()
    with pytest.raises(LibraryError, match=r"Cannot open .*library\.db"):
        Library.open(tmp_path, create=True)


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.write_text("not a folder", encoding="utf-8")
    with pytest.raises(LibraryError, match="Cannot make the library folder"):
        Library.open(folder, create=True, write=True)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(LibraryError, match="not a library"):
        Library.open(tmp_path, write=True)


@pytest.mark.parametrize("write", [False, True])
def test_a_newer_library_is_refused_naming_both_versions(
    library_folder: Path, *, write: bool
) -> None:
    Library.open(library_folder, create=True, write=True).close()
    connection = sqlite3.connect(library_folder / "library.db")
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    with pytest.raises(
        LibraryError, match=r"version 7; this program knows versions up to 2\).*Upd"
    ):
        Library.open(library_folder, write=write)
    # The lock went back with the refusal.
    connection = sqlite3.connect(library_folder / "library.db")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.close()
    Library.open(library_folder, write=True).close()


def test_a_damaged_database_is_named(
    library: Library,
    library_folder: Path,
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
) -> None:
    root = library.add_root(pictures)
    library.sync_root(root.id, [write_photo(f"{at}.jpg") for at in range(50)])
    library.commit([as_indexed(found) for found in library.pending()])
    library.close()
    database = library_folder / "library.db"
    data = bytearray(database.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    database.write_bytes(data)
    with (
        pytest.raises(LibraryError, match=r"library\.db: it is damaged\. Restore it from a backup"),
        Library.open(library_folder) as damaged,
    ):
        damaged.files()


def test_a_full_disk_is_named_and_loses_nothing(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    found = [write_photo("a.jpg")]
    library.sync_root(root.id, found)
    # SQLite's own limit fails as a full disk does.
    with library._storage.read() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    many = [write_photo(f"{'long name ' * 20}{at}.jpg") for at in range(200)]
    with pytest.raises(LibraryError, match=r"the disk is full\. Free some space"):
        library.sync_root(root.id, many)
    assert library.pending() == found


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_library_on_a_read_only_disk_can_be_read(library_folder: Path) -> None:
    Library.open(library_folder, create=True, write=True).close()
    library_folder.chmod(0o500)
    try:
        with Library.open(library_folder) as library:
            assert library.stats().count() == 0
        with pytest.raises(LibraryError, match="lock file cannot be opened"):
            Library.open(library_folder, write=True)
    finally:
        library_folder.chmod(0o700)


def test_a_half_made_library_is_made_anew(library_folder: Path) -> None:
    library_folder.mkdir()
    (library_folder / "library.db.new").write_bytes(b"what a kill left")
    (library_folder / "library.db.new-journal").write_bytes(b"and its journal")
    with Library.open(library_folder, create=True, write=True) as library:
        assert library.check() == []
    assert not list(library_folder.glob("*.new*"))


def test_closing_twice_is_harmless(library_folder: Path) -> None:
    library = Library.open(library_folder, create=True, write=True)
    library.close()
    library.close()
    Library.open(library_folder, write=True).close()


def test_a_library_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "what? 100% #1 ünïcode 犬"
    with Library.open(folder, create=True, write=True) as library:
        library.set_model_id(MODEL_ID)
    with Library.open(folder) as library:
        assert library.model_id() == MODEL_ID
    assert (folder / "library.db").is_file()
