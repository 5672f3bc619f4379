"""Searching among some files: the same as searching all and leaving out the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.errors import LeccrError
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.library.records import IndexedMoment, KnownFile
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.search.searcher import Searcher
from leccr_engine.types import Description, Embedding, MediaInfo, MediaKind, MomentId
from tests.engine.conftest import EMBED_DIM, MODEL_ID, SLOTS, unit_vectors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.library import Library
    from leccr_engine.search.searcher import SearchHit
    from tests.engine.conftest import AsIndexed, WritePhoto

COUNT = 60


class CountingEncoder:
    """Embeds a text by its hash, and counts the texts."""

    possible_score: float | None = None
    strong_score: float | None = None

    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return None

    def __init__(self) -> None:
        self.count = 0

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.count += len(texts)
        return np.stack(
            [
                unit_vectors(np.random.default_rng([*text.encode()]), EMBED_DIM).astype(np.float32)
                for text in texts
            ]
        )


@pytest.fixture
def encoder() -> CountingEncoder:
    return CountingEncoder()


@pytest.fixture
def searcher(
    library: Library,
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
    encoder: CountingEncoder,
) -> Searcher:
    """Over photos, videos and copies of every sort, a third of them in another folder."""
    rng = np.random.default_rng(7)
    root = library.add_root(pictures)
    for at in range(COUNT):
        folder = "holiday" if at % 3 == 0 else "home"
        found = write_photo(f"{folder}/{at}.jpg")
        kind = MediaKind.VIDEO if at % 5 == 0 else MediaKind.PHOTO
        found = replace(found, kind=kind)
        library.sync_paths(root.id, [found], [])
        moments = tuple(
            IndexedMoment(
                start * 1000,
                start * 1000 + 1000 if kind is MediaKind.VIDEO else 0,
                Embedding(
                    unit_vectors(rng, EMBED_DIM),
                    unit_vectors(rng, SLOTS, EMBED_DIM),
                    described=True,
                ),
                Description(f"It is {at}. Moment {start}.", "test/describer"),
            )
            for start in range(3 if kind is MediaKind.VIDEO else 1)
        )
        info = MediaInfo(
            kind,
            width_px=40 if at % 2 else 30,
            height_px=30 if at % 4 else 40,
            taken_at=datetime(2024, 1, 1) + timedelta(days=at),
            camera=f"Camera {at % 4}",
        )
        item = replace(as_indexed(found), info=info, moments=moments)
        library.commit([item])
        if at % 7 == 0:
            copy = write_photo(f"copies/{at}.jpg", found.path.read_bytes())
            library.sync_paths(root.id, [replace(copy, kind=kind)], [])
            library.commit([KnownFile(replace(copy, kind=kind), item.content_hash)])
    hashes = [hit.content_hash for hit in _all(library, encoder)]
    library.user.set_favourite(hashes[::4], favourite=True)
    library.user.set_rating(hashes[::3], 4)
    library.user.add_to_album(library.user.add_album("Best"), hashes[:9])
    return Searcher(library, encoder, VectorIndex.open_or_rebuild(library, MODEL_ID, 0.6))


def _all(library: Library, encoder: CountingEncoder) -> tuple[SearchHit, ...]:
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.6)
    return Searcher(library, encoder, index).search("anything", top=1000).hits


def many_filters(library: Library, pictures: Path) -> list[Filters]:
    (album,) = library.user.albums()
    return [
        Filters(),
        Filters(kind=MediaKind.VIDEO),
        Filters(taken_from=date(2024, 1, 10), taken_to=date(2024, 1, 20)),
        Filters(folder=pictures / "holiday"),
        Filters(folder=pictures / "copies"),
        Filters(camera="Camera 1", orientation=Orientation.LANDSCAPE),
        Filters(favourites=True),
        Filters(min_rating=3, kind=MediaKind.PHOTO),
        Filters(album=album.id),
        Filters(camera="None of them"),
    ]


def test_filters_leave_out_and_change_nothing_else(
    searcher: Searcher, library: Library, pictures: Path
) -> None:
    for filters in many_filters(library, pictures):
        passing = {file.path for file in library.browse(filters, limit=1000)}
        for top in (1, 5, 1000):
            hits = searcher.search("a query", top=top, filters=filters).hits
            expected = [
                hit for hit in searcher.search("a query", top=1000).hits if hit.path in passing
            ][:top]
            assert [replace(hit, rank=0) for hit in hits] == [
                replace(hit, rank=0) for hit in expected
            ]
            assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))


def test_a_vector_is_answered_as_its_text(searcher: Searcher, encoder: CountingEncoder) -> None:
    (vector,) = encoder.embed_text(["a query"])
    assert searcher.search_vector(vector).hits == searcher.search("a query").hits


def test_reasons_come_bit_by_bit(searcher: Searcher, encoder: CountingEncoder) -> None:
    (vector,) = encoder.embed_text(["a query"])
    encoder.count = 0
    result = searcher.search_vector(vector, top=1000, new_sentences=0)
    assert encoder.count == 0
    assert not result.explained
    steps = 0
    while not result.explained:
        before = encoder.count
        result = searcher.search_vector(vector, top=1000, new_sentences=10)
        assert encoder.count - before <= 10
        steps += 1
    assert steps == (COUNT + 3 + 9) // 10, "every sentence once"
    final = searcher.search_vector(vector, top=1000)
    assert result.hits == final.hits
    assert any(hit.reason.startswith("description") for hit in result.hits)


def test_similar_ranks_by_the_look_and_leaves_out_its_own(
    searcher: Searcher, library: Library, pictures: Path
) -> None:
    copied = searcher.search("a query", filters=Filters(folder=pictures / "copies")).hits[0]
    look = library.embedding(copied.moment_id, MODEL_ID).global_vector.astype(np.float32)
    everything = searcher.search_vector(look / np.linalg.norm(look), top=1000).hits
    others = [hit for hit in everything if hit.content_hash != copied.content_hash]
    assert len(everything) - len(others) >= 2, "the copy goes with it"
    hits = searcher.similar(copied.moment_id, top=1000).hits
    assert [hit.path for hit in hits] == [hit.path for hit in others]
    (best,) = searcher.similar(copied.moment_id, top=1).hits
    assert best == hits[0]
    videos = searcher.similar(copied.moment_id, filters=Filters(kind=MediaKind.VIDEO)).hits
    assert {hit.kind for hit in videos} == {MediaKind.VIDEO}


def test_similar_to_what_is_gone_says_so(searcher: Searcher) -> None:
    with pytest.raises(LeccrError, match="does not know this picture any more"):
        searcher.similar(MomentId(10_000))


def test_looks_are_those_of_present_photos(
    searcher: Searcher, library: Library, pictures: Path
) -> None:
    looks = library.photo_looks(MODEL_ID)
    photos = library.browse(Filters(kind=MediaKind.PHOTO), limit=1000)
    by_hash = {photo.content_hash for photo in photos}
    assert len(looks.paths) == len(by_hash)
    assert {*looks.paths} <= {photo.path for photo in photos}
    np.testing.assert_allclose(np.linalg.norm(looks.vectors, axis=1), 1, rtol=1e-5)
    assert library.photo_looks("another").paths == ()
