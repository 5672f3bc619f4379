from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.errors import LibraryError
from leccr_engine.library.records import (
    DescribedMoment,
    EncodedContent,
    FailedFile,
    IndexedFile,
    IndexedMoment,
    KnownContent,
    KnownFile,
)
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FileState,
    MediaInfo,
    MediaKind,
    MomentId,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.library import Library
    from leccr_engine.types import FoundFile
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"
DESCRIBER_ID = "test/describer"


def take_up(library: Library, pictures: Path, *found: FoundFile) -> None:
    library.sync_root(library.add_root(pictures).id, found)


def every_moment(library: Library) -> list[MomentId]:
    return [
        MomentId(int(moment_id))
        for batch in library.embeddings_since(library.model_id() or "", 0)
        for moment_id in batch.ids
    ]


def embedding(width: int = 8, slots: int = 3, *, described: bool = False) -> Embedding:
    v = np.zeros(width, dtype=np.float16)
    v[0] = 1
    return Embedding(v, np.tile(v, (slots, 1)), described)


def test_an_indexed_file_can_be_read_back(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.jpg")
    take_up(library, pictures, found)
    info = MediaInfo(
        kind=MediaKind.VIDEO,
        width_px=1920,
        height_px=1080,
        duration_ms=61_000,
        taken_at=datetime(2023, 5, 6, 7, 8, 9, 250_000),
        latitude=-33.5,
        longitude=151.25,
        camera="Maker Modèle \udc80",
    )
    item = replace(as_indexed(found, description="A dog. A ball.", moments=3), info=info)
    library.commit([item])

    (record,) = library.files(state=FileState.INDEXED)
    assert record.info == replace(info, camera="Maker Modèle \\udc80")
    assert record.content_hash == item.content_hash
    ids = every_moment(library)
    records = library.moments(ids)
    assert [(records[i].start_ms, records[i].end_ms) for i in ids] == [
        (0, 1000),
        (1000, 2000),
        (2000, 3000),
    ]
    assert {records[i].description for i in ids} == {"A dog. A ball."}
    assert {records[i].paths for i in ids} == {(found.path,)}
    for moment_id, moment in zip(ids, item.moments, strict=True):
        stored = library.embedding(moment_id, MODEL_ID)
        np.testing.assert_array_equal(stored.global_vector, moment.embedding.global_vector)
        np.testing.assert_array_equal(stored.slot_vectors, moment.embedding.slot_vectors)
        assert stored.described
    batch = library.embeddings(ids[:2], MODEL_ID)
    assert batch.ids.tolist() == ids[:2]
    assert batch.slots.shape == (2, 3, 8)


def test_one_batch_is_one_revision_and_failures_are_none(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo(f"{at}.jpg") for at in range(3)]
    take_up(library, pictures, *found)
    assert library.revision() == 0
    library.commit([as_indexed(found[0]), as_indexed(found[1])])
    assert library.revision() == 1
    library.commit([FailedFile(found[2], "truncated \udcff file")])
    assert library.revision() == 1
    (failed,) = library.files(state=FileState.FAILED)
    assert failed.failure_reason == "truncated \\udcff file"
    assert failed.info is None
    assert library.retry_failed() == 1
    assert library.pending() == [found[2]]


def test_a_file_that_changed_since_is_left_pending(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    stale = write_photo("a.jpg")
    gone = write_photo("b.jpg")
    take_up(library, pictures, stale, gone)
    items = [as_indexed(stale), as_indexed(gone)]
    fresh = write_photo("a.jpg", b"changed while it was encoded")
    take_up(library, pictures, fresh)
    library.commit([*items, FailedFile(stale, "too late")])
    assert library.pending() == [fresh]
    assert library.files(state=FileState.INDEXED) == []
    assert library.revision() == 0


def test_a_known_file_needs_a_known_content(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    original, copy = write_photo("a.jpg", b"same"), write_photo("b.jpg", b"same")
    take_up(library, pictures, original, copy)
    item = as_indexed(original)
    library.commit([KnownFile(copy, item.content_hash)])
    assert len(library.pending()) == 2
    library.commit([item, KnownFile(copy, item.content_hash)])
    assert library.pending() == []
    (moment_id,) = every_moment(library)
    assert library.moments([moment_id])[moment_id].paths == (original.path, copy.path)


def test_a_batch_is_written_whole_or_not_at_all(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo("a.jpg"), write_photo("b.jpg")]
    take_up(library, pictures, *found)
    broken = replace(as_indexed(found[1]), moments=())
    with pytest.raises(ValueError, match="no moments"):
        library.commit([as_indexed(found[0]), broken])
    assert len(library.pending()) == 2
    assert library.revision() == 0
    assert every_moment(library) == []


def test_indexing_anew_keeps_ids_of_spans_and_drops_the_others(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.mp4")
    take_up(library, pictures, found)
    library.commit([as_indexed(found, moments=3)])
    before = every_moment(library)
    library.retry_failed()
    library.commit([as_indexed(found, moments=2)])
    assert sorted(every_moment(library)) == before[:2]
    assert library.dropped_since(MODEL_ID, 1) == before[2:]
    assert library.moments(before).keys() == set(before[:2])


def test_moments_of_the_same_span_are_one(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.mp4")
    take_up(library, pictures, found)
    item = as_indexed(found)
    twice = replace(item, moments=(IndexedMoment(0, 0, embedding()), *item.moments))
    library.commit([twice])
    (moment_id,) = every_moment(library)
    np.testing.assert_array_equal(
        library.embedding(moment_id, MODEL_ID).global_vector,
        item.moments[0].embedding.global_vector,
    )


def test_models_never_mix(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.jpg")
    take_up(library, pictures, found)
    item = as_indexed(found)
    library.commit([item])

    library.set_model_id("test/other")
    assert library.model_id() == "test/other"
    assert library.pending() == [found], "it has no vectors under the new model"
    assert not library.known_content(item.content_hash, "test/other")
    assert library.known_content(item.content_hash, MODEL_ID)
    wider = IndexedMoment(0, 0, embedding(width=16, slots=2))
    library.commit([replace(item, moments=(wider,))])
    (moment_id,) = every_moment(library)
    assert library.embedding(moment_id, "test/other").slot_vectors.shape == (2, 16)
    assert library.embedding(moment_id, MODEL_ID).slot_vectors.shape == (3, 8)
    assert library.stats().moments == 1

    library.set_model_id(MODEL_ID)
    assert library.pending() == [], "its vectors under the old model are still here"
    with pytest.raises(KeyError):
        library.embedding(MomentId(99), MODEL_ID)


def test_another_model_gets_its_vectors_while_the_active_one_answers(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo(f"{at}.jpg") for at in range(4)]
    take_up(library, pictures, *found)
    items = [as_indexed(file) for file in found]
    library.commit(items[:3])
    assert library.unembedded(MODEL_ID) == []
    expected = [
        KnownContent(item.content_hash, item.found.path, MediaKind.PHOTO) for item in items[:3]
    ]
    page = library.unembedded("test/other", limit=2)
    assert page == expected[:2]
    assert library.unembedded("test/other", after=page[-1].content_hash) == expected[2:]

    moments = (IndexedMoment(0, 0, embedding(width=16, slots=2)),)
    batch = [EncodedContent(item.content_hash, moments) for item in items[:2]]
    with pytest.raises(ValueError, match="add_model"):
        library.commit_contents("test/other", batch)
    library.add_model("test/other", mixing_weight=0.3)
    library.commit_contents("test/other", batch)
    assert library.model_id() == MODEL_ID
    assert len(every_moment(library)) == 3
    assert library.embedding_count("test/other") == 2
    assert library.unembedded("test/other") == expected[2:]
    with pytest.raises(ValueError, match="no moments"):
        library.commit_contents("test/other", [EncodedContent(items[2].content_hash, ())])

    # What could not be encoded is to be indexed anew after the switch.
    library.set_model_id("test/other")
    assert set(library.pending()) == {items[2].found, items[3].found}
    assert len(every_moment(library)) == 2
    model = library.model("test/other")
    assert model is not None
    assert (model.mixing_weight, model.embed_dim, model.slots) == (0.3, 16, 2)
    library.set_offline(library.roots()[0].id)
    assert library.unembedded("test/third") == []


def test_a_model_cannot_change_its_shape(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo("a.jpg"), write_photo("b.jpg")]
    take_up(library, pictures, *found)
    library.commit([as_indexed(found[0])])
    item = as_indexed(found[1])
    with pytest.raises(LibraryError, match=r"3 slots of width 16 now, and gave 3 of width 8"):
        library.commit([replace(item, moments=(IndexedMoment(0, 0, embedding(width=16)),))])
    infinite = embedding()
    infinite.global_vector[0] = np.inf
    with pytest.raises(ValueError, match="finite"):
        library.commit([replace(item, moments=(IndexedMoment(0, 0, infinite),))])
    uneven = Embedding(np.ones(8, np.float16), np.ones((3, 4), np.float16), described=False)
    with pytest.raises(ValueError, match=r"\[K, d\]"):
        library.commit([replace(item, moments=(IndexedMoment(0, 0, uneven),))])
    assert library.pending() == [found[1]]


def test_pass_two_describes_what_pass_one_left(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo(f"{at}.jpg") for at in range(3)]
    take_up(library, pictures, *found)
    items = sorted((as_indexed(file) for file in found), key=lambda item: item.content_hash)
    library.commit(items)
    assert library.stats().described_share == 0.0

    page = library.undescribed(MODEL_ID, DESCRIBER_ID, limit=2)
    assert page == [
        KnownContent(item.content_hash, item.found.path, MediaKind.PHOTO) for item in items[:2]
    ]
    (last,) = library.undescribed(MODEL_ID, DESCRIBER_ID, after=page[-1].content_hash)
    assert last.content_hash == items[2].content_hash

    def describe(item_hash: ContentHash, text: str, *, described: bool) -> None:
        library.commit_descriptions(
            MODEL_ID,
            item_hash,
            [
                DescribedMoment(
                    0, 0, embedding(described=described), Description(text, DESCRIBER_ID)
                ),
                DescribedMoment(5, 9, embedding(), Description("No such span.", DESCRIBER_ID)),
            ],
        )

    revision = library.revision()
    describe(items[0].content_hash, "A dog.", described=True)
    assert library.revision() == revision + 1
    describe(items[1].content_hash, "", described=False)
    assert library.stats().described_share == pytest.approx(2 / 3)
    # A text that did not reach the slots is still to be done; nothing certain to say is done.
    describe(items[2].content_hash, "A cat.", described=False)
    assert [entry.content_hash for entry in library.undescribed(MODEL_ID, DESCRIBER_ID)] == [
        items[2].content_hash
    ]
    assert len(library.undescribed(MODEL_ID, "another/describer")) == 3
    library.set_offline(library.roots()[0].id)
    assert library.undescribed(MODEL_ID, "another/describer") == []


def test_vectors_need_an_active_model(
    library_folder: Path, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    from leccr_engine.library import Library

    found = write_photo("a.jpg")
    with Library.open(library_folder, create=True, write=True) as library:
        take_up(library, pictures, found)
        assert library.model_id() is None
        with pytest.raises(ValueError, match="set_model_id"):
            library.commit([as_indexed(found)])
        library.commit([FailedFile(found, "unreadable")])


def test_embeddings_since_gives_only_what_changed(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo(f"{at}.jpg") for at in range(4)]
    take_up(library, pictures, *found)
    items = [as_indexed(file) for file in found]
    library.commit(items[:2])
    library.commit(items[2:])
    assert sum(len(batch.ids) for batch in library.embeddings_since(MODEL_ID, 0)) == 4
    assert sum(len(batch.ids) for batch in library.embeddings_since(MODEL_ID, 1)) == 2
    assert list(library.embeddings_since(MODEL_ID, 2)) == []
    assert list(library.embeddings_since("unknown", 0)) == []


def test_stats_count_by_kind_and_state(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_photo("a.jpg"), replace(write_photo("b.mp4"), kind=MediaKind.VIDEO)]
    found.append(write_photo("c.jpg"))
    take_up(library, pictures, *found)
    library.commit([as_indexed(found[0]), as_indexed(found[1], moments=3)])
    stats = library.stats()
    assert stats.count() == 3
    assert stats.count(kind=MediaKind.VIDEO, state=FileState.INDEXED) == 1
    assert stats.count(kind=MediaKind.PHOTO) == 2
    assert stats.count(state=FileState.PENDING) == 1
    assert stats.moments == 4
    assert stats.model_id == MODEL_ID
    assert stats.database_size_bytes > 0
    assert stats.index_size_bytes == 0


def test_the_work_of_a_step_does_not_grow_with_the_library(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    """Counted in SQLite's own instructions: without statistics it is easily led astray."""
    root = library.add_root(pictures)
    template = as_indexed(write_photo("a.jpg"))

    def some(start: int, count: int) -> list[IndexedFile]:
        return [
            replace(
                template,
                found=replace(template.found, path=pictures / f"{at:05}.jpg"),
                content_hash=ContentHash(f"{at:032x}"),
            )
            for at in range(start, start + count)
        ]

    def instructions(step: Callable[[], object]) -> int:
        count = 0

        def tick() -> int:
            nonlocal count
            count += 1
            return 0

        connection = library._storage._connection
        connection.set_progress_handler(tick, 1)
        step()
        connection.set_progress_handler(None, 0)
        return count

    def grow(start: int, count: int) -> dict[str, int]:
        items = some(start, count)
        library.sync_paths(root.id, [item.found for item in items], [])
        library.commit(items[4:])
        batch, (first, *_) = items[:4], items[5:]
        ids = [MomentId(start + at + 1) for at in range(3)]
        found = [item.found for item in items[5:8]]
        described = DescribedMoment(0, 0, embedding(), Description("A dog.", DESCRIBER_ID))
        library.add_model("test/other")
        # The first page takes the order of all: it may cost more in a larger library.
        (before,) = library.unembedded("test/other", limit=1)
        anew = EncodedContent(first.content_hash, (IndexedMoment(0, 0, embedding()),))
        steps: dict[str, Callable[[], object]] = {
            "sync_paths": lambda: library.sync_paths(root.id, found, []),
            "pending": lambda: library.pending(limit=4),
            "commit": lambda: library.commit(batch),
            "known_content": lambda: library.known_content(first.content_hash, MODEL_ID),
            "moments": lambda: library.moments(ids),
            "embeddings": lambda: library.embeddings(ids, MODEL_ID),
            "embeddings_since": lambda: list(
                library.embeddings_since(MODEL_ID, library.revision() - 1)
            ),
            "undescribed": lambda: library.undescribed(MODEL_ID, DESCRIBER_ID, limit=3),
            "commit_descriptions": lambda: library.commit_descriptions(
                MODEL_ID, first.content_hash, [described]
            ),
            "descriptions": lambda: library.descriptions(first.content_hash),
            "unembedded": lambda: library.unembedded(
                "test/other", after=before.content_hash, limit=3
            ),
            "commit_contents": lambda: library.commit_contents("test/other", [anew]),
            "files": lambda: library.files(state=FileState.INDEXED, limit=3),
        }
        return {name: instructions(step) for name, step in steps.items()}

    small = grow(0, 20)
    large = grow(20, 1500)
    assert {name: large[name] for name in small if large[name] > 2 * small[name]} == {}
