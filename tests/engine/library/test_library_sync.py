from __future__ import annotations

import json
import os
import sqlite3
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leccr_engine.library.path_codec import (
    decode_path,
    encode_path,
    is_at_or_below,
    range_below,
    storable_text,
)
from leccr_engine.library.records import KnownFile, SyncSummary
from leccr_engine.types import FileState, FoundFile, MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leccr_engine.library import Library
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"


def states(library: Library) -> dict[str, FileState]:
    return {record.path.name: record.state for record in library.files()}


def index_all(library: Library, as_indexed: AsIndexed) -> None:
    library.commit([as_indexed(found) for found in library.pending()])


def test_a_root_is_added_once_with_its_newest_patterns(library: Library, pictures: Path) -> None:
    first = library.add_root(pictures)
    again = library.add_root(pictures / ".." / pictures.name, exclude=["*.tmp"])
    assert again.id == first.id
    assert library.roots() == [again]
    assert again.path == pictures
    assert again.exclude == ("*.tmp",)
    library.remove_root(first.id)
    assert library.roots() == []


def test_sync_counts_new_changed_unchanged_and_removed(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    root = library.add_root(pictures)
    found = [write_photo(name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    assert library.sync_root(root.id, found) == SyncSummary(new=3)
    assert library.sync_root(root.id, found) == SyncSummary(unchanged=3)
    index_all(library, as_indexed)

    changed = write_photo("b.jpg", b"other bytes")
    assert library.sync_root(root.id, [found[0], changed]) == SyncSummary(
        changed=1, unchanged=1, removed=1
    )
    assert states(library) == {"a.jpg": FileState.INDEXED, "b.jpg": FileState.PENDING}
    assert library.pending() == [changed]


def test_a_removed_file_leaves_its_content_for_when_it_comes_back(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    root = library.add_root(pictures)
    found = write_photo("a.jpg", b"the same bytes")
    library.sync_root(root.id, [found])
    indexed = as_indexed(found)
    library.commit([indexed])
    revision = library.revision()

    library.sync_root(root.id, [])
    assert library.files() == []
    assert library.known_content(indexed.content_hash, MODEL_ID)

    moved = write_photo("elsewhere/b.jpg", b"the same bytes")
    assert library.sync_root(root.id, [moved]) == SyncSummary(new=1)
    library.commit([KnownFile(moved, indexed.content_hash)])
    assert states(library) == {"b.jpg": FileState.INDEXED}
    assert library.revision() == revision, "a move changes no vector"


def test_an_absent_root_is_offline_and_comes_back_as_it_was(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    root = library.add_root(pictures)
    found = [write_photo("a.jpg"), write_photo("b.jpg")]
    library.sync_root(root.id, found)
    library.commit([as_indexed(found[0])])

    assert library.set_offline(root.id) == 2
    assert set(states(library).values()) == {FileState.OFFLINE}
    assert library.pending() == []
    assert library.stats().count(state=FileState.OFFLINE) == 2
    assert library.files(state=FileState.INDEXED) == []
    assert len(library.files(state=FileState.OFFLINE)) == 2

    assert library.sync_root(root.id, found) == SyncSummary(unchanged=2)
    assert states(library) == {"a.jpg": FileState.INDEXED, "b.jpg": FileState.PENDING}


def test_a_root_that_vanishes_during_the_scan_loses_no_row(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    found = [write_photo("a.jpg"), write_photo("b.jpg")]
    library.sync_root(root.id, found)

    def scan_a_drive_that_is_pulled() -> Iterator[FoundFile]:
        yield found[0]
        pictures.rename(pictures.with_name("pulled"))

    assert library.sync_root(root.id, scan_a_drive_that_is_pulled()) == SyncSummary(offline=2)
    assert len(library.files(state=FileState.OFFLINE)) == 2


def test_an_empty_mount_point_is_an_unmounted_drive(
    library: Library, library_folder: Path, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    library.sync_root(root.id, [write_photo("a.jpg")])
    # As if the files had been seen on another device than the folder is on now.
    with sqlite3.connect(library_folder / "library.db") as connection:
        connection.execute("UPDATE roots SET device = 'the mounted drive'")
    connection.close()
    assert library.sync_root(root.id, []) == SyncSummary(offline=1)
    assert states(library) == {"a.jpg": FileState.OFFLINE}


def test_what_the_scan_could_not_look_into_stays(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    found = [write_photo(name) for name in ("a.jpg", "shut/b.jpg", "shut too.jpg", "z.jpg")]
    library.sync_root(root.id, found)
    unreadable: list[Path] = []

    def scan() -> Iterator[FoundFile]:
        yield found[0]
        unreadable.append(pictures / "shut")

    assert library.sync_root(root.id, scan(), unreadable=unreadable) == SyncSummary(
        unchanged=1, removed=2
    )
    assert set(states(library)) == {"a.jpg", "b.jpg"}


def test_a_scan_that_raises_changes_nothing(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    library.sync_root(root.id, [write_photo("a.jpg")])

    def scan() -> Iterator[FoundFile]:
        yield write_photo("b.jpg")
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        library.sync_root(root.id, scan())
    assert set(states(library)) == {"a.jpg"}


def test_in_nested_roots_a_file_belongs_to_the_innermost(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    inside = write_photo("inner/a.jpg")
    outside = write_photo("b.jpg")
    outer_root = library.add_root(pictures)
    inner_root = library.add_root(pictures / "inner")
    assert library.sync_root(outer_root.id, [inside, outside]) == SyncSummary(new=2)
    index_all(library, as_indexed)
    assert library.sync_root(inner_root.id, [inside]) == SyncSummary(unchanged=1)
    # The outer one excludes it now, and does not take the inner one's row away.
    assert library.sync_root(outer_root.id, [outside]) == SyncSummary(unchanged=1)
    assert states(library) == {"a.jpg": FileState.INDEXED, "b.jpg": FileState.INDEXED}
    assert library.set_offline(inner_root.id) == 1


def test_sync_paths_takes_up_what_a_watcher_saw(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    names = ("a.jpg", "trip/b.jpg", "trip/c.jpg", "trip 2.jpg")
    found = [write_photo(name) for name in names]
    library.sync_root(root.id, found)
    new = write_photo("new.jpg")
    assert library.sync_paths(root.id, [new, found[0]], [pictures / "trip"]) == SyncSummary(
        new=1, unchanged=1, removed=2
    )
    assert set(states(library)) == {"a.jpg", "new.jpg", "trip 2.jpg"}
    assert library.sync_paths(root.id, [], [pictures.parent]) == SyncSummary(offline=3)


def test_pending_and_files_page_in_path_order(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    found = [write_photo(f"{at:02}.jpg") for at in range(7)]
    library.sync_root(root.id, reversed(found))
    pages = []
    after = None
    while page := library.pending(after=after, limit=3):
        pages.append(page)
        after = page[-1].path
    assert [len(page) for page in pages] == [3, 3, 1]
    assert [file for page in pages for file in page] == found
    assert [record.path for record in library.files(after=found[4].path)] == [
        found[5].path,
        found[6].path,
    ]


def test_a_large_sync_streams(library: Library, pictures: Path) -> None:
    root = library.add_root(pictures)
    found = (
        FoundFile(pictures / f"{at}.jpg", MediaKind.PHOTO, size_bytes=at, mtime_ns=at)
        for at in range(2500)
    )
    assert library.sync_root(root.id, found).new == 2500
    assert library.stats().count() == 2500


def test_relative_paths_and_unknown_roots_are_bugs(library: Library, pictures: Path) -> None:
    root = library.add_root(pictures)
    relative = FoundFile(Path("a.jpg"), MediaKind.PHOTO, size_bytes=1, mtime_ns=1)
    with pytest.raises(ValueError, match="absolute"):
        library.sync_root(root.id, [relative])
    library.remove_root(root.id)
    with pytest.raises(KeyError):
        library.sync_root(root.id, [])


# ---- paths

FILE_NAMES = (
    st.text(
        st.characters(exclude_characters="/\\\0", exclude_categories=["Cs"]),
        min_size=1,
        max_size=30,
    )
    .filter(lambda name: name not in {".", ".."})
    .map(lambda name: name + ".jpg")
)
BYTE_NAMES = st.binary(min_size=1, max_size=30).filter(
    lambda name: not {0, ord("/")} & set(name) and name not in {b".", b".."}
)


@given(name=FILE_NAMES)
def test_any_text_name_round_trips(name: str) -> None:
    path = Path.cwd() / name
    assert decode_path(encode_path(path)) == path


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
@given(name=BYTE_NAMES)
def test_any_byte_name_round_trips(name: bytes) -> None:
    path = Path.cwd() / os.fsdecode(name)
    assert os.fsencode(decode_path(encode_path(path))) == os.fsencode(path)


@given(name=FILE_NAMES, other=FILE_NAMES)
def test_below_is_what_pathlib_says(name: str, other: str) -> None:
    folder = Path.cwd() / name
    for path in (folder, folder / other, Path.cwd() / other, Path.cwd() / (name + other)):
        stored = encode_path(path)
        first, last = range_below(encode_path(folder))
        assert (first <= stored < last) == (folder in path.parents)
        assert is_at_or_below(stored, encode_path(folder)) == (
            path == folder or folder in path.parents
        )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the system refuses such a name")
def test_names_come_back_byte_for_byte_through_the_database(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    composed, decomposed = (unicodedata.normalize(form, "é.jpg") for form in ("NFC", "NFD"))
    names = [
        composed,
        decomposed,
        "犬と猫.jpg",
        "كلب.jpg",
        "🐕.jpg",
        os.fsdecode(b"caf\xe9\xff.jpg"),
    ]
    root = library.add_root(pictures, exclude=[os.fsdecode(b"\xff*")])
    found = [write_photo(name) for name in names]
    assert library.sync_root(root.id, found) == SyncSummary(new=len(names))
    index_all(library, as_indexed)
    assert {os.fsencode(record.path.name) for record in library.files()} == {
        os.fsencode(name) for name in names
    }
    assert library.sync_root(root.id, found) == SyncSummary(unchanged=len(names))
    assert library.roots() == [root]
    # Every name still finds its file: only the index was never made.
    assert ["missing" in problem.what for problem in library.check()] == [True]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(st.characters()))
def test_storable_text_is_unicode(text: str) -> None:
    assert json.dumps(storable_text(text), ensure_ascii=False).encode("utf-8")
