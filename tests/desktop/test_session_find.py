"""Asking a library as the window does: rows, stacks, orders, totals, pictures, likeness."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_desktop.operations.query import Query, SimilarTo, Sort
from leccr_desktop.operations.session import Answer, EngineSession
from leccr_engine.errors import LeccrError, MediaError, ModelError
from leccr_engine.library import Library
from leccr_engine.library.filters import Filters
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.search.strength import Strength
from leccr_engine.types import ContentHash, Description, Embedding, MediaInfo, MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

WORDS = ("dog", "cat", "ball", "tree")


def look(*weights: float) -> NDArray[np.float32]:
    vector = np.array(weights, np.float32)
    normalised: NDArray[np.float32] = vector / np.linalg.norm(vector)
    return normalised


class WordEncoder:
    """Knows four words, in texts and in the names of pictures."""

    model_id = "words"
    mixing_weight = 0.5
    possible_score: float | None = None
    strong_score: float | None = None

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return None

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        return np.stack([look(*(0.01 + (word in text) for word in WORDS)) for text in texts])

    def embed_image(self, path: Path) -> NDArray[np.float32]:
        if not path.exists():
            raise MediaError(path, "The file is no longer there.")
        vector: NDArray[np.float32] = self.embed_text([path.name])[0]
        return vector

    def reload(self) -> None:
        pass

    def close(self) -> None:
        pass


# What a photo shows; of a video, each of its moments.
CONTENTS: dict[str, list[NDArray[np.float32]]] = {
    "a dog 10.png": [look(9, 1, 0, 0)],
    "b dog 9.png": [look(9, 2, 0, 0)],
    "c dog 11.png": [look(9, 3, 0, 0)],
    "d cat.png": [look(0, 9, 1, 0)],
    "e both.png": [look(5, 5, 0, 0)],
    "f.mp4": [look(0, 0, 1, 9), look(1, 0, 0, 0), look(8, 0, 4, 0)],
}


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory, make_photo: Callable[..., Path]) -> Path:
    base = tmp_path_factory.mktemp("session")
    photos = base / "photos"
    for number, name in enumerate(CONTENTS):
        if name.endswith(".png"):
            make_photo(photos / name, colour=(number, number, number))
    # Nothing here decodes it.
    (photos / "f.mp4").write_bytes(b"video")
    with Library.open(base / "library", create=True, write=True) as library:
        library.set_model_id("words", mixing_weight=0.5)
        library.sync_root(library.add_root(photos).id, scan(photos))
        batch = []
        for number, found in enumerate(library.pending()):
            looks = CONTENTS[found.path.name]
            is_video = found.kind is MediaKind.VIDEO
            moments = tuple(
                IndexedMoment(
                    at * 1000,
                    (at + 1) * 1000 if is_video else 0,
                    Embedding(vector.astype(np.float16), vector[None].astype(np.float16), False),
                    Description(f"It is number {number}. Moment {at}.", "test/1"),
                )
                for at, vector in enumerate(looks)
            )
            info = MediaInfo(
                found.kind,
                4,
                3,
                3000 if is_video else None,
                # From the last to the first, so that no order is that of the paths.
                datetime(2024, 5, 1) - timedelta(days=number),
            )
            batch.append(IndexedFile(found, content_hash(found.path), info, moments))
        library.commit(batch)
        hashes = {file.path.name: file.content_hash or ContentHash("") for file in library.files()}
        library.user.set_favourite([hashes["b dog 9.png"]], favourite=True)
        library.user.set_rating([hashes["d cat.png"]], 5)
        library.user.set_rating([hashes["f.mp4"]], 3)
    return base


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture
def session(painted: Path, encoder: WordEncoder) -> Iterator[EngineSession]:
    session = EngineSession(painted / "library", encoder=encoder)
    yield session
    session.close()


def names(answer: Answer) -> list[str]:
    return [item.path.name for item in answer.items]


BY_DOG = ["f.mp4", "a dog 10.png", "b dog 9.png", "c dog 11.png", "e both.png", "d cat.png"]


def test_an_empty_question_lists_the_library(session: EngineSession) -> None:
    answer = session.find(Query(), count=4)
    assert names(answer) == sorted(CONTENTS)[:4]
    assert (answer.complete, answer.total, answer.explained) == (False, 6, True)
    assert session.find(Query(), count=6).complete
    dog = session.find(Query(filters=Filters(favourites=True)), count=9)
    assert (names(dog), dog.total) == (["b dog 9.png"], 1)
    (item,) = dog.items
    assert (item.favourite, item.rating, item.is_live, item.failure) == (True, 0, False, "")
    assert item.taken_at == datetime(2024, 4, 30)
    assert item.moment_id is None
    video = session.find(Query(filters=Filters(kind=MediaKind.VIDEO)), count=9).items[0]
    assert (video.duration_ms, video.rating, video.moments) == (3000, 3, ())


def test_a_list_goes_on_and_notices_changes(session: EngineSession, painted: Path) -> None:
    short = session.find(Query(), count=2)
    longer = session.find(Query(), count=4)
    assert all(one is other for one, other in zip(short.items, longer.items, strict=False))
    assert session.find(Query(), count=3).items == longer.items[:3]
    oldest = session.find(Query(sort=Sort.OLDEST), count=4)
    assert names(oldest) == sorted(CONTENTS, reverse=True)[:4]
    content = short.items[0].content_hash
    assert content is not None
    session.find(Query(), count=2)
    with Library.open(painted / "library") as beside:
        for rating in (2, 0):
            beside.user.set_rating([content], rating)
            assert session.find(Query(), count=9).items[0].rating == rating
            session.user.set_rating([content], rating + 1)
            assert session.find(Query(), count=9).items[0].rating == rating + 1
            session.user.set_rating([content], 0)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.RELEVANCE, sorted(CONTENTS)),
        (Sort.NEWEST, sorted(CONTENTS)),
        (Sort.OLDEST, sorted(CONTENTS, reverse=True)),
        (Sort.NAME, sorted(CONTENTS)),
        (Sort.RATING, ["d cat.png", "f.mp4", *BY_DOG[1:4], "e both.png"]),
    ],
)
def test_what_is_listed_and_what_is_found_sort_alike(
    session: EngineSession, sort: Sort, expected: list[str]
) -> None:
    assert names(session.find(Query(sort=sort), count=9)) == expected
    if sort is not Sort.RELEVANCE:
        found = session.find(Query("dog", sort=sort), count=9)
        assert names(found) == expected
        first = session.find(Query("dog", sort=sort), count=2)
        assert (names(first), first.complete, first.total) == (expected[:2], False, 6)


def test_words_find_what_fits_best_first(session: EngineSession) -> None:
    answer = session.find(Query(" dog "), count=9)
    assert names(answer) == BY_DOG
    assert (answer.complete, answer.total, answer.explained) == (True, 6, True)
    assert (answer.coverage, answer.items[0].strength) == (None, None)
    page = session.find(Query("dog"), count=3)
    assert page.items[1:] == answer.items[1:3]
    assert (page.complete, page.total) == (False, None)


def test_a_video_stands_once_with_its_other_moments_under_it(session: EngineSession) -> None:
    video = session.find(Query("dog"), count=1).items[0]
    assert (video.start_ms, video.end_ms, video.duration_ms) == (1000, 2000, 3000)
    all_of_it = session.find(Query("dog"), count=9).items[0]
    assert [moment.start_ms for moment in all_of_it.moments] == [2000, 0]
    scores = [all_of_it.score, *(moment.score for moment in all_of_it.moments)]
    assert scores == sorted(scores, reverse=True)
    assert len({all_of_it.moment_id, *(moment.moment_id for moment in all_of_it.moments)}) == 3
    assert all(moment.reason for moment in all_of_it.moments)


def test_filters_narrow_what_is_found(session: EngineSession) -> None:
    answer = session.find(Query("dog", filters=Filters(kind=MediaKind.PHOTO)), count=9)
    assert names(answer) == BY_DOG[1:]
    assert answer.total == 5
    none = session.find(Query("dog", filters=Filters(camera="none")), count=9)
    assert (none.items, none.complete, none.total) == ((), True, 0)


def test_a_picture_finds_its_like_also_with_words(session: EngineSession, tmp_path: Path) -> None:
    picture = tmp_path / "cat.jpg"
    picture.touch()
    assert names(session.find(Query(picture=picture), count=1)) == ["d cat.png"]
    assert names(session.find(Query("dog", picture=picture), count=1)) == ["e both.png"]
    with pytest.raises(MediaError, match="no longer there"):
        session.find(Query(picture=tmp_path / "gone.jpg"), count=1)
    assert names(session.find(Query("dog"), count=1)) == ["f.mp4"]


def test_the_like_of_what_was_found_or_listed(session: EngineSession) -> None:
    found = session.find(Query("dog"), count=2).items[1]
    listed = session.find(Query(), count=1).items[0]
    assert found.path == listed.path
    for item in (found, listed):
        like = SimilarTo.of(item)
        assert like is not None
        answer = session.find(Query(similar_to=like), count=9)
        assert names(answer)[:2] == ["b dog 9.png", "f.mp4"]
        assert item.path not in {other.path for other in answer.items}
    assert SimilarTo.of(replace(listed, content_hash=None)) is None
    gone = replace(SimilarTo.of(listed), moment_id=None, content_hash="0" * 32)  # type: ignore[type-var]
    with pytest.raises(LeccrError, match="not indexed yet"):
        session.find(Query(similar_to=gone), count=9)


def test_one_question_is_embedded_once(session: EngineSession, encoder: WordEncoder) -> None:
    for count in (1, 2, 9):
        session.find(Query("dog"), count=count, new_sentences=0)
    session.find(Query("dog", filters=Filters(kind=MediaKind.PHOTO)), count=9, new_sentences=0)
    assert encoder.asked == ["dog"]
    session.find(Query("cat"), count=9, new_sentences=0)
    assert encoder.asked == ["dog", "cat"]


def test_reasons_come_after_the_rows(session: EngineSession) -> None:
    first = session.find(Query("dog"), count=9, new_sentences=0)
    assert not first.explained
    asked = 0
    while not session.find(Query("dog"), count=9, new_sentences=3).explained:
        asked += 1
    assert asked == 2, "six sentences and three, three at a time"


def test_a_calibrated_search_sorts_what_answers(
    session: EngineSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leccr_engine.search.searcher import Searcher

    search_vector = Searcher.search_vector

    def calibrated(self: Searcher, vector: NDArray[np.float32], **options: object) -> object:
        result = search_vector(self, vector, **options)  # type: ignore[arg-type]
        hits = tuple(
            replace(hit, strength=Strength.STRONG if hit.score > 0.97 else None)
            for hit in result.hits
        )
        return replace(result, hits=hits)

    monkeypatch.setattr(Searcher, "search_vector", calibrated)
    answer = session.find(Query("dog", sort=Sort.OLDEST), count=9)
    assert names(answer) == ["f.mp4", "b dog 9.png", "a dog 10.png"]
    assert answer.total == 3
    assert {item.strength for item in answer.items} == {Strength.STRONG}
    assert answer.items[0].moments == (), "the other moments do not answer"
    assert len(session.find(Query("dog"), count=9).items) == 6, "a ranking leaves nothing out"


def test_before_anything_was_indexed_nothing_is_found(tmp_path: Path) -> None:
    session = EngineSession(tmp_path / "library", encoder=WordEncoder())
    answer = session.find(Query("dog"), count=9)
    assert (answer.items, answer.complete, answer.total) == ((), True, 0)
    assert session.photo_looks() is None
    session.close()


def test_another_model_is_refused(session: EngineSession, encoder: WordEncoder) -> None:
    encoder.model_id = "another"
    with pytest.raises(ModelError, match="another"):
        session.find(Query("dog"), count=9)


def test_what_is_there_is_passed_on(session: EngineSession) -> None:
    everything = Filters()
    assert session.count(everything) == 6
    assert sum(day.count for day in session.days(everything)) == 6
    assert {value.value for value in session.facets(everything).kinds} == {"photo", "video"}
    assert session.located(everything) == []
    assert session.copies() == ()
    assert session.user.albums() == []
    looks = session.photo_looks()
    assert looks is not None
    assert len(looks.paths) == 5
    assert {*session.items([*looks.paths, looks.paths[0].parent])} == {*looks.paths}


def test_a_text_that_the_model_does_not_know_has_no_answer(
    session: EngineSession, encoder: WordEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "coverage", lambda texts: np.array([0.2], dtype=np.float32))
    answer = session.find(Query("a dog"), count=10)
    assert (answer.items, answer.complete, answer.total) == ((), True, 0)
    assert answer.coverage == pytest.approx(0.2)
    assert session.find(Query("a dog", weak=True), count=10).items


def test_an_answer_ends_where_hits_are_no_longer_possible(
    session: EngineSession, encoder: WordEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "strong_score", 0.95)
    monkeypatch.setattr(encoder, "possible_score", 0.6)
    possible = session.find(Query("dog"), count=10)
    strong = session.find(Query("dog", strong_only=True), count=10)
    weak = session.find(Query("dog", strong_only=True, weak=True), count=10)
    assert {item.strength for item in strong.items} == {Strength.STRONG}
    assert {item.strength for item in possible.items} == {Strength.STRONG, Strength.POSSIBLE}
    assert {item.strength for item in weak.items} == {*Strength, None}
    assert strong.complete
    assert strong.total == len(strong.items) < len(possible.items) < len(weak.items) == 6
    assert [answer.narrowed for answer in (strong, possible, weak)] == [True, True, False]


def test_in_another_order_weak_hits_are_offered_for_want_of_better_only(
    session: EngineSession, encoder: WordEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "strong_score", 0.95)
    monkeypatch.setattr(encoder, "possible_score", 0.6)
    assert not session.find(Query("dog", sort=Sort.NAME), count=10).narrowed
    assert session.find(Query("dog", sort=Sort.NAME, strong_only=True), count=10).narrowed
