from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.errors import LeccrError
from leccr_engine.library.records import IndexedMoment, KnownFile
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.search.searcher import Searcher
from leccr_engine.search.strength import Strength
from leccr_engine.types import Description, Embedding, MediaKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.library import Library
    from leccr_engine.types import FoundFile
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"

WORDS = ["dog", "cat", "ball", "beach", "hund", "car", "night", "tree"]


def vector(**weights: float) -> NDArray[np.float32]:
    values = np.array([weights.get(word, 0.0) for word in WORDS], dtype=np.float32)
    return values / np.linalg.norm(values)


class WordEncoder:
    """A text is the sum of the words in it; "hund" means dog. Remembers what it was asked."""

    possible_score: float | None = None
    strong_score: float | None = None

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return None

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.calls.append(list(texts))
        return np.stack([self._embed(text) for text in texts])

    def _embed(self, text: str) -> NDArray[np.float32]:
        text = text.lower().replace("hund", "dog")
        weights = {word: float(word in text) for word in WORDS}
        return vector(**weights) if any(weights.values()) else vector(tree=1)


class Album:
    """Adds pictures by what they show."""

    def __init__(
        self, library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
    ) -> None:
        self.library = library
        self.root = library.add_root(pictures)
        self._write_photo = write_photo
        self._as_indexed = as_indexed

    def add(
        self,
        name: str,
        *moments: tuple[NDArray[np.float32], Sequence[NDArray[np.float32]]],
        description: str | None = None,
    ) -> FoundFile:
        found = self._write_photo(name)
        kind = MediaKind.VIDEO if len(moments) > 1 else MediaKind.PHOTO
        found = replace(found, kind=kind)
        self.library.sync_paths(self.root.id, [found], [])
        item = self._as_indexed(found)
        self.library.commit(
            [
                replace(
                    item,
                    info=replace(item.info, kind=kind),
                    moments=tuple(
                        IndexedMoment(
                            at * 1000,
                            at * 1000 + 1000 if len(moments) > 1 else 0,
                            Embedding(
                                look.astype(np.float16),
                                np.stack(details).astype(np.float16),
                                described=description is not None,
                            ),
                            None
                            if description is None
                            else Description(description, "test/describer"),
                        )
                        for at, (look, details) in enumerate(moments)
                    ),
                )
            ]
        )
        return found

    def copy(self, original: FoundFile, name: str) -> FoundFile:
        found = replace(self._write_photo(name, original.path.read_bytes()), kind=original.kind)
        self.library.sync_paths(self.root.id, [found], [])
        digest = self._as_indexed(original).content_hash
        self.library.commit([KnownFile(found, digest)])
        return found


def plain(**weights: float) -> tuple[NDArray[np.float32], list[NDArray[np.float32]]]:
    """A moment whose look and details are all the same."""
    return vector(**weights), [vector(**weights)] * 3


@pytest.fixture
def album(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> Album:
    return Album(library, pictures, write_photo, as_indexed)


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture
def searcher(library: Library, encoder: WordEncoder) -> Searcher:
    return Searcher(library, encoder, VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8))


def test_the_best_file_comes_first(album: Album, searcher: Searcher) -> None:
    dog = album.add("dog.jpg", plain(dog=1))
    both = album.add("both.jpg", plain(dog=1, cat=1))
    cat = album.add("cat.jpg", plain(cat=1))
    result = searcher.search("  Hund ")
    assert result.query == "Hund"
    assert result.model_id == MODEL_ID
    assert result.took_ms > 0
    assert [hit.path for hit in result.hits] == [dog.path, both.path, cat.path]
    assert [hit.rank for hit in result.hits] == [1, 2, 3]
    assert result.hits[0].score == pytest.approx(1, abs=1e-3)
    assert result.hits[1].score == pytest.approx(0.5**0.5, abs=1e-3)
    assert [hit.path for hit in searcher.search("dog", top=1).hits] == [dog.path]


def test_a_video_is_found_by_its_moment(album: Album, searcher: Searcher) -> None:
    video = album.add("clip.mp4", plain(beach=1), plain(dog=1), plain(car=1))
    first, *others = searcher.search("dog").hits
    assert (first.path, first.kind) == (video.path, MediaKind.VIDEO)
    assert (first.start_ms, first.end_ms) == (1000, 2000)
    assert len(others) == 2
    assert len({hit.moment_id for hit in (first, *others)}) == 3


def test_copies_are_hits_side_by_side(album: Album, searcher: Searcher) -> None:
    cat = album.add("m cat.jpg", plain(dog=1, cat=1))
    dog = album.add("z dog.jpg", plain(dog=1))
    copy = album.copy(dog, "a copy.jpg")
    hits = searcher.search("dog").hits
    assert [hit.path for hit in hits] == [copy.path, dog.path, cat.path]
    assert hits[0].score == hits[1].score
    assert hits[0].moment_id == hits[1].moment_id
    assert len(searcher.search("dog", top=1).hits) == 1
    dog.path.unlink()
    album.library.sync_paths(album.root.id, [], [dog.path])
    assert [hit.path for hit in searcher.search("dog", top=2).hits] == [copy.path, cat.path]


def test_absent_files_never_appear_and_leave_no_gap(
    album: Album, searcher: Searcher, library: Library
) -> None:
    present = [album.add(f"cat {at}.jpg", plain(dog=1, cat=1 + at)) for at in range(3)]
    gone = [album.add(f"dog {at}.jpg", plain(dog=1)) for at in range(40)]
    assert all("dog" in hit.path.name for hit in searcher.search("dog", top=3).hits)
    library.sync_paths(album.root.id, [], [file.path for file in gone])
    assert [hit.path for hit in searcher.search("dog", top=2).hits] == [
        file.path for file in present[:2]
    ]
    assert len(searcher.search("dog", top=50).hits) == 3
    library.set_offline(album.root.id)
    assert searcher.search("dog").hits == ()


def test_new_files_are_found_without_opening_anew(album: Album, searcher: Searcher) -> None:
    assert searcher.search("dog").hits == ()
    album.add("dog.jpg", plain(dog=1))
    assert len(searcher.search("dog").hits) == 1


def test_the_reason_says_what_was_seen(album: Album, searcher: Searcher) -> None:
    look = vector(dog=1, beach=1)
    album.add("look.jpg", plain(dog=1))
    album.add("detail.jpg", (look, [vector(cat=1), vector(dog=1), vector(tree=1)]))
    album.add(
        "described.jpg",
        (look, [look] * 3),
        description="A beach at night. A dog. A ball, 4.5 m away! 猫と犬。犬",
    )
    # The sentences say nothing of the query that the look does not say better.
    album.add("other.jpg", (look, [look] * 3), description="A car.")
    reasons = {hit.path.name: hit.reason for hit in searcher.search("dog").hits}
    assert reasons == {
        "look.jpg": "overall look",
        "detail.jpg": "detail 2",
        "described.jpg": 'description: "A dog."',
        "other.jpg": "overall look",
    }
    reasons = {hit.path.name: hit.reason for hit in searcher.search("ball").hits}
    assert reasons["described.jpg"] == 'description: "A ball, 4.5 m away!"'


def test_sentences_are_embedded_in_one_call_and_once(
    album: Album, searcher: Searcher, encoder: WordEncoder
) -> None:
    for at in range(5):
        album.add(f"{at}.jpg", plain(dog=1), description=f"A dog. Number {at}.")
    searcher.search("dog")
    query, sentences = encoder.calls
    assert query == ["dog"]
    assert sorted(sentences) == sorted(["A dog.", *(f"Number {at}." for at in range(5))])
    searcher.search("cat")
    assert encoder.calls[2:] == [["cat"]]


def test_queries_are_answered_together_as_one_by_one(
    album: Album, searcher: Searcher, encoder: WordEncoder
) -> None:
    for at in range(12):
        album.add(f"{at}.jpg", plain(dog=1 + at, cat=2, ball=12 - at), description="A dog.")
    queries = ["dog", "cat and ball", "hund", "ball"]
    together = searcher.search_many(queries, top=5)
    assert encoder.calls[0] == queries
    assert [result.query for result in together] == queries
    for result in together:
        assert result.hits == searcher.search(result.query, top=5).hits
    assert searcher.search_many([]) == []


@pytest.mark.parametrize("query", ["", "  \n"])
def test_an_empty_query_says_what_to_do(searcher: Searcher, query: str) -> None:
    with pytest.raises(LeccrError, match=r"The query is empty\. Type what"):
        searcher.search(query)
    with pytest.raises(LeccrError, match="empty"):
        searcher.search_many(["dog", query])


def test_top_is_at_least_one(searcher: Searcher) -> None:
    with pytest.raises(ValueError, match="top"):
        searcher.search("dog", top=0)


def test_a_search_is_the_same_for_a_reader_beside_the_writer(
    album: Album, searcher: Searcher, encoder: WordEncoder, library_folder: Path
) -> None:
    from leccr_engine.library import Library

    album.add("dog.jpg", plain(dog=1))
    with Library.open(library_folder) as reader:
        index = VectorIndex.open_or_rebuild(reader, MODEL_ID, 0.8)
        beside = Searcher(reader, encoder, index)
        assert beside.search("dog").hits == searcher.search("dog").hits
        album.add("dog 2.jpg", plain(dog=1))
        assert len(beside.search("dog").hits) == 2


class MeasuredEncoder(WordEncoder):
    """Was measured, and does not know "xyzzy"."""

    possible_score = 0.5
    strong_score = 0.9

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return np.array([0.1 if "xyzzy" in text else 0.8 for text in texts], dtype=np.float32)


@pytest.fixture
def measured(library: Library) -> Searcher:
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    return Searcher(library, MeasuredEncoder(), index)


def test_an_answer_ends_where_hits_stop_being_possible(album: Album, measured: Searcher) -> None:
    album.add("dog.jpg", plain(dog=1))
    album.add("both.jpg", plain(dog=1, cat=1))
    album.add("cat.jpg", plain(cat=1))
    result = measured.search("dog")
    assert result.coverage == pytest.approx(0.8)
    assert [(hit.path.name, hit.strength) for hit in result.hits] == [
        ("dog.jpg", Strength.STRONG),
        ("both.jpg", Strength.POSSIBLE),
    ]
    everything = measured.search("dog", weak=True).hits
    assert [hit.strength for hit in everything] == [Strength.STRONG, Strength.POSSIBLE, None]
    assert [hit.path.name for hit in measured.search("dog", top=1).hits] == ["dog.jpg"]


def test_what_the_model_does_not_know_has_no_hits(album: Album, measured: Searcher) -> None:
    album.add("dog.jpg", plain(dog=1))
    unknown, known = measured.search_many(["xyzzy dog", "dog"])
    assert (len(unknown.hits), len(known.hits)) == (0, 1)
    assert unknown.coverage == pytest.approx(0.1)
    assert len(measured.search("xyzzy dog", weak=True).hits) == 1


def test_a_picture_is_not_judged_as_a_text_is(album: Album, measured: Searcher) -> None:
    album.add("dog.jpg", plain(dog=1))
    album.add("cat.jpg", plain(cat=1))
    look = vector(dog=1)
    as_picture = measured.search_vector(look)
    assert [hit.strength for hit in as_picture.hits] == [None, None]
    as_text = measured.search_vector(look, is_text=True)
    assert [hit.strength for hit in as_text.hits] == [Strength.STRONG]
    assert as_picture.coverage is as_text.coverage is None
