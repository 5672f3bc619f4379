"""What a person says: it hangs on the content, survives, can be undone, and needs no lock."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import LibraryError
from leccr_engine.library import Library
from leccr_engine.library.filters import Filters
from leccr_engine.library.precedence import PERSON
from leccr_engine.library.records import (
    DescribedMoment,
    KnownFile,
    Marks,
    MomentDescription,
    SavedSearch,
)
from leccr_engine.types import AlbumId, ContentHash, Description, MediaKind, MomentId, SavedSearchId
from tests.engine.conftest import MODEL_ID, random_embedding

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.library.records import IndexedFile
    from tests.engine.conftest import AsIndexed, WritePhoto

UNKNOWN = ContentHash("0" * 32)
DESCRIBER = "mini@2/concepts"


@pytest.fixture
def items(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> list[IndexedFile]:
    """Four indexed photos; the last two are copies."""
    found = [write_photo(name) for name in ("a.jpg", "b.jpg")]
    found += [write_photo(name, b"same") for name in ("c.jpg", "copy of c.jpg")]
    library.sync_root(library.add_root(pictures).id, found)
    items = [as_indexed(file, description="A dog.") for file in found]
    library.commit(items)
    return items


@pytest.fixture
def hashes(items: list[IndexedFile]) -> list[ContentHash]:
    """The contents of the first three."""
    return [item.content_hash for item in items[:3]]


@pytest.fixture
def moment(library: Library, hashes: list[ContentHash]) -> MomentId:
    return library.moments_of(hashes[0], MODEL_ID)[0].id


def test_marks_are_set_and_restored(library: Library, hashes: list[ContentHash]) -> None:
    before = library.user.marks(hashes)
    assert set(before.values()) == {Marks()}
    library.user.set_favourite([*hashes[:2], UNKNOWN], True)
    library.user.set_rating([*hashes[1:], UNKNOWN], 5)
    assert library.user.marks([*hashes, UNKNOWN]) == {
        hashes[0]: Marks(favourite=True),
        hashes[1]: Marks(favourite=True, rating=5),
        hashes[2]: Marks(rating=5),
        UNKNOWN: Marks(),
    }
    # A copy of a favourite is one.
    library.user.set_favourite(hashes[2:], True)
    assert library.count(Filters(favourites=True, min_rating=5)) == 3
    library.user.restore_marks(before)
    assert library.user.marks(hashes) == before
    assert library.count(Filters(favourites=True)) == 0
    with pytest.raises(ValueError, match="not 6"):
        library.user.set_rating(hashes, 6)


def test_it_survives_a_move_and_a_root_that_is_removed_and_added_again(
    library: Library, pictures: Path, items: list[IndexedFile], hashes: list[ContentHash]
) -> None:
    album = library.user.add_album("Dogs")
    library.user.add_to_album(album, hashes)
    library.user.set_favourite(hashes, True)
    (root,) = library.roots()
    library.remove_root(root.id)
    assert library.count(Filters(favourites=True)) == 0
    assert library.user.albums()[0].count == 0
    assert library.user.albums()[0].cover is None

    moved = [replace(item.found, path=pictures / f"moved {item.found.path.name}") for item in items]
    library.sync_root(library.add_root(pictures).id, moved)
    library.commit(
        [KnownFile(file, item.content_hash) for file, item in zip(moved, items, strict=True)]
    )
    assert library.count(Filters(favourites=True)) == 4
    assert library.count(Filters(album=album)) == 4


def test_albums(library: Library, hashes: list[ContentHash]) -> None:
    trip, dogs = library.user.add_album(" trip "), library.user.add_album("Dogs")
    assert library.user.add_to_album(dogs, [hashes[1], hashes[0], UNKNOWN]) == (
        hashes[1],
        hashes[0],
    )
    assert library.user.add_to_album(dogs, hashes) == (hashes[2],)
    first, second = library.user.albums()
    assert [(album.id, album.name) for album in (first, second)] == [(dogs, "Dogs"), (trip, "trip")]
    # As many as are listed, copies too; the cover is the last that was put there.
    assert first.count == library.count(Filters(album=dogs)) == 4
    assert first.cover is not None
    assert first.cover.content_hash == hashes[2]

    library.user.rename_album(trip, "Journey")
    assert library.user.remove_from_album(dogs, [hashes[0], UNKNOWN]) == (hashes[0],)
    deleted = library.user.delete_album(dogs)
    assert [album.name for album in library.user.albums()] == ["Journey"]
    assert library.user.add_album("Cats") not in {dogs, trip}
    library.user.restore_album(deleted)
    assert library.matching_contents(Filters(album=dogs)) == set(hashes[1:])
    with pytest.raises(LibraryError, match=r"album.*Look at the list"):
        library.user.add_to_album(AlbumId(99), hashes)
    with pytest.raises(ValueError, match="a name"):
        library.user.add_album("  ")


def test_saved_searches(library: Library) -> None:
    filters = Filters(kind=MediaKind.VIDEO, min_rating=2)
    dogs = library.user.save_search("Dogs", "a dog", filters)
    cats = library.user.save_search("cats", "", Filters())
    assert library.user.saved_searches() == [
        SavedSearch(cats, "cats", "", Filters()),
        SavedSearch(dogs, "Dogs", "a dog", filters),
    ]
    library.user.rename_search(dogs, "All dogs")
    deleted = library.user.delete_search(dogs)
    assert deleted.name == "All dogs"
    assert library.user.save_search("Later", "", Filters()) != dogs
    library.user.restore_search(deleted)
    assert deleted in library.user.saved_searches()
    with pytest.raises(LibraryError, match="saved search"):
        library.user.rename_search(SavedSearchId(99), "None")
    with pytest.raises(LibraryError, match="saved search"):
        library.user.delete_search(SavedSearchId(99))


def test_the_history_has_each_query_once_and_an_end(library: Library) -> None:
    for number in range(210):
        library.user.remember_query(f"query {number}")
    library.user.remember_query(" query 100 ")
    library.user.remember_query("  ")
    library.user.remember_query("\udcff")
    history = library.user.history()
    assert len(history) == 200
    assert history[:3] == ["\\udcff", "query 100", "query 209"]
    assert history.count("query 100") == 1
    assert library.user.history(2) == history[:2]
    library.user.forget_history()
    assert library.user.history() == []


def test_a_persons_description_reaches_the_slots_and_stays(
    library: Library, hashes: list[ContentHash], moment: MomentId
) -> None:
    def due() -> set[ContentHash]:
        return {
            content.content_hash
            for instant in (True, False)
            for content in library.undescribed(MODEL_ID, "test/describer", instant=instant)
        }

    assert due() == set()
    before = library.user.set_description(moment, " Our Rex. ")
    assert before == Description("A dog.", "test/describer")
    assert due() == {hashes[0]}
    (written,) = library.descriptions(hashes[0])
    assert written == MomentDescription(0, 0, Description("Our Rex.", PERSON))

    # The pass feeds it to the slots, as it stands.
    fed = DescribedMoment(0, 0, random_embedding(5, described=True), written.description)
    library.commit_descriptions(MODEL_ID, hashes[0], [fed])
    assert due() == set()
    assert library.embedding(moment, MODEL_ID).described

    library.user.restore_description(moment, before)
    assert library.descriptions(hashes[0])[0].description == before
    assert due() == {hashes[0]}
    library.user.set_description(moment, "")
    assert library.descriptions(hashes[0]) == []
    assert due() == {hashes[0]}
    with pytest.raises(LibraryError, match="moment"):
        library.user.set_description(MomentId(99), "Gone.")


@pytest.mark.parametrize("late", ["A cat.", "Our Rex."])
def test_what_a_describer_worked_on_meanwhile_does_not_replace_it(
    library: Library, items: list[IndexedFile], moment: MomentId, late: str
) -> None:
    """A describer wrote, or took up an older text of the person, while the person wrote."""
    describer = PERSON if late == "Our Rex." else DESCRIBER
    stale = DescribedMoment(0, 0, random_embedding(5, described=True), Description(late, describer))
    library.user.set_description(moment, "Our Max.")
    library.commit_descriptions(MODEL_ID, items[0].content_hash, [stale])
    # So does indexing the file anew.
    (old,) = items[0].moments
    again = replace(old, embedding=stale.embedding, description=stale.description)
    library.sync_paths(library.roots()[0].id, [replace(items[0].found, size_bytes=1)], [])
    library.sync_paths(library.roots()[0].id, [items[0].found], [])
    library.commit([replace(items[0], moments=(again,))])
    (written,) = library.descriptions(items[0].content_hash)
    assert written.description == Description("Our Max.", PERSON)
    assert not library.embedding(moment, MODEL_ID).described
    assert len(library.undescribed(MODEL_ID, DESCRIBER, instant=True)) == 1


def test_a_description_that_was_taken_away_meanwhile_does_not_come_back(
    library: Library, hashes: list[ContentHash], moment: MomentId
) -> None:
    library.user.set_description(moment, "Our Rex.")
    fed = DescribedMoment(
        0, 0, random_embedding(5, described=True), Description("Our Rex.", PERSON)
    )
    library.user.set_description(moment, "")
    library.commit_descriptions(MODEL_ID, hashes[0], [fed])
    assert library.descriptions(hashes[0]) == []


def test_a_persons_description_goes_to_the_moment_that_covers_its_own(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("film.mp4")
    item = as_indexed(found, description="A dog.", moments=4)
    library.sync_root(library.add_root(pictures).id, [found])
    library.commit([item])
    third = library.moments_of(item.content_hash, MODEL_ID)[2]
    library.user.set_description(third.id, "Rex swims.")
    halves = [
        replace(moment, start_ms=start_ms, end_ms=start_ms + 2100)
        for moment, start_ms in zip(item.moments, (0, 1950), strict=False)
    ]
    library.sync_paths(library.roots()[0].id, [replace(found, size_bytes=1)], [])
    library.sync_paths(library.roots()[0].id, [found], [])
    library.commit([replace(item, moments=tuple(halves))])
    texts = [told.description.text for told in library.descriptions(item.content_hash)]
    assert texts == ["A dog.", "Rex swims."]
    assert len(library.undescribed(MODEL_ID, DESCRIBER, instant=True)) == 1


def test_the_window_writes_while_another_process_indexes(
    library: Library, library_folder: Path, hashes: list[ContentHash]
) -> None:
    # `library` holds the writer's lock here; the other process opens it for reading only.
    script = (
        "import sys\nfrom pathlib import Path\nfrom leccr_engine.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    for _ in range(50):\n"
        "        library.user.set_rating([sys.argv[2]], 3)\n"
        "        library.user.set_favourite([sys.argv[2]], True)\n"
        "    assert library.user.marks([sys.argv[2]])[sys.argv[2]].rating == 3\n"
    )
    window = subprocess.Popen([sys.executable, "-c", script, library_folder, hashes[0]])
    while window.poll() is None:
        library.retry_failed()
        library.set_model_id(MODEL_ID)
    assert window.returncode == 0
    assert library.user.marks(hashes[:1])[hashes[0]] == Marks(favourite=True, rating=3)


def test_a_reader_writes_without_the_lock_and_closes_all_it_opened(
    library: Library, library_folder: Path, hashes: list[ContentHash]
) -> None:
    with Library.open(library_folder) as reader, reader.snapshot():
        reader.user.set_rating(hashes, 2)
        assert not reader.writable
    reader.close()
    assert library.count(Filters(min_rating=2)) == 4
