from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library import Library
from leccr_engine.library.filters import Filters
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_engine.library.records import Problem
    from leccr_engine.types import FoundFile
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"


@pytest.fixture
def found(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> list[FoundFile]:
    """Three indexed photos, and a vector index that knows them."""
    files = [write_photo(f"{at}.jpg") for at in range(3)]
    library.sync_root(library.add_root(pictures).id, files)
    library.commit([as_indexed(file, moments=2) for file in files])
    VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    return files


def meddle(library: Library, *statements: str) -> None:
    connection = sqlite3.connect(library.folder / "library.db")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def whats(problems: Sequence[Problem]) -> str:
    return "\n".join(problem.what for problem in problems)


def index_file(library: Library) -> Path:
    (path,) = library.folder.glob("*.index")
    return path


@pytest.mark.usefixtures("found")
def test_all_is_well(library: Library) -> None:
    assert library.check() == []
    assert library.check(repair=True) == []
    assert library.stats().index_size_bytes == index_file(library).stat().st_size


def test_a_vanished_and_a_changed_file(
    library: Library, found: list[FoundFile], write_photo: WritePhoto
) -> None:
    found[0].path.unlink()
    changed = write_photo("1.jpg", b"other bytes")
    problems = library.check()
    assert {problem.where for problem in problems} == {str(found[0].path), str(found[1].path)}
    assert not any(problem.repaired for problem in problems)
    assert len(library.files(state=FileState.INDEXED)) == 3, "looking changes nothing"

    assert all(problem.repaired for problem in library.check(repair=True))
    assert library.pending() == [changed]
    assert [record.path for record in library.files(state=FileState.INDEXED)] == [found[2].path]
    assert library.check() == []


def test_an_absent_root_is_set_offline(
    library: Library, found: list[FoundFile], pictures: Path
) -> None:
    pictures.rename(pictures.with_name("unplugged"))
    (problem,) = library.check()
    assert problem.where == str(pictures)
    (problem,) = library.check(repair=True)
    assert problem.repaired
    assert len(library.files(state=FileState.OFFLINE)) == len(found)
    assert library.check() == [], "being offline is no fault"


@pytest.mark.usefixtures("found")
def test_vectors_of_the_wrong_size_are_dropped_and_their_file_indexed_again(
    library: Library, as_indexed: AsIndexed
) -> None:
    meddle(library, "UPDATE embeddings SET slot_vectors = X'00' WHERE moment_id = 2")
    (problem,) = library.check()
    assert "wrong size" in problem.what
    assert all(problem.repaired for problem in library.check(repair=True))
    (pending,) = library.pending()
    item = as_indexed(pending, moments=2)
    assert not library.known_content(item.content_hash, MODEL_ID)
    assert VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8).moment_count == 4
    library.commit([item])
    VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert library.check() == []


@pytest.mark.usefixtures("found")
def test_moments_without_vectors_are_indexed_again(library: Library, as_indexed: AsIndexed) -> None:
    meddle(library, "DELETE FROM embeddings WHERE moment_id IN (1, 5, 6)")
    problems = library.check()
    assert whats(problems).count("Moments have no vectors") == 2
    assert "does not hold the library's vectors" in whats(problems)
    assert all(problem.repaired for problem in library.check(repair=True))
    assert len(library.pending()) == 2
    items = [as_indexed(file, moments=2) for file in library.pending()]
    assert not any(library.known_content(item.content_hash, MODEL_ID) for item in items)
    library.commit(items)
    VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert library.check() == []


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-40] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (cut, "damaged"),
        (flip, "damaged"),
        (os.unlink, "missing"),
        (lambda path: path.write_bytes(b"text"), "damaged"),
        (lambda path: path.write_bytes(b""), "damaged"),
    ],
)
def test_a_broken_index_is_rebuilt(
    library: Library, damage: Callable[[Path], object], reason: str
) -> None:
    damage(index_file(library))
    (problem,) = library.check()
    assert f"it is {reason}" in problem.what
    assert not problem.repaired
    (problem,) = library.check(repair=True)
    assert problem.repaired
    assert library.check() == []


def test_an_index_behind_the_library_is_brought_up(
    library: Library,
    found: list[FoundFile],
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
) -> None:
    new = write_photo("new.jpg")
    library.sync_root(library.add_root(pictures).id, [*found, new])
    library.commit([as_indexed(new)])
    (problem,) = library.check()
    assert "latest changes" in problem.what
    assert library.check(repair=True)[0].repaired
    assert library.check() == []


@pytest.mark.usefixtures("found")
def test_an_index_of_unknown_weight_is_left_to_the_next_search(library: Library) -> None:
    meddle(library, "UPDATE models SET mixing_weight = NULL")
    assert library.check() == [], "any weight will do then"
    cut(index_file(library))
    assert library.check(repair=True)[0].repaired
    assert not list(library.folder.glob("*.index"))


@pytest.mark.usefixtures("found")
def test_rows_that_lead_nowhere_are_reported(library: Library) -> None:
    meddle(library, "PRAGMA foreign_keys = OFF", "DELETE FROM contents")
    problems = library.check(repair=True)
    assert "a row of moments refers to a missing row of contents" in whats(problems)
    assert not any(problem.repaired for problem in problems)


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize("damage", [b"\0" * 4096, b"\x0a" + b"\xff" * 4095])
def test_a_damaged_page_is_reported(library: Library, damage: bytes) -> None:
    connection = sqlite3.connect(library.folder / "library.db")
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'files_by_state'"
    ).fetchone()
    connection.close()
    library.close()
    with (library.folder / "library.db").open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(damage)
    with Library.open(library.folder, write=True) as damaged:
        problems = damaged.check(repair=True)
    assert "Restore it from a backup" in whats(problems)
    assert not any(problem.repaired for problem in problems)


def test_files_that_are_listed_by_what_they_are_not(
    library: Library, library_folder: Path, found: list[FoundFile]
) -> None:
    connection = sqlite3.connect(library_folder / "library.db")
    connection.execute("UPDATE files SET camera = 'Other' WHERE id = 1")
    connection.commit()
    connection.close()
    (problem,) = library.check()
    assert "1 files are listed" in problem.what
    assert library.count(Filters(camera="Other")) == 1
    assert [problem.repaired for problem in library.check(repair=True)] == [True]
    assert library.count(Filters(camera="Other")) == 0
    assert library.check() == []


def test_a_saved_search_with_damaged_filters_keeps_its_words(
    library: Library, library_folder: Path, found: list[FoundFile]
) -> None:
    library.user.save_search("Dogs", "a dog", Filters(min_rating=2))
    connection = sqlite3.connect(library_folder / "library.db")
    connection.execute("UPDATE saved_searches SET filters = '{'")
    connection.commit()
    connection.close()
    (search,) = library.user.saved_searches()
    assert (search.query, search.filters) == ("a dog", Filters())
    (problem,) = library.check(repair=True)
    assert "'Dogs'" in problem.where
    assert library.check() == []


def test_a_mark_of_a_content_that_is_missing(
    library: Library, library_folder: Path, found: list[FoundFile]
) -> None:
    connection = sqlite3.connect(library_folder / "library.db")
    connection.execute("INSERT INTO marks (content_hash, favourite) VALUES ('none', 1)")
    connection.commit()
    connection.close()
    (problem,) = library.check(repair=True)
    assert "a row of marks refers to a missing row of contents" in problem.what
    assert not problem.repaired
