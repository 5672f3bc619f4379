"""Dropping the vectors of models that nobody uses: they go, and nothing else does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.errors import LibraryError
from leccr_engine.library import Library, space
from leccr_engine.library.cache_file import cache_path
from leccr_engine.library.records import EncodedContent, IndexedMoment
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.types import Embedding, FileState, MomentId
from tests.engine.conftest import EMBED_DIM, MODEL_ID, SLOTS, unit_vectors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.library.records import IndexedFile
    from tests.engine.conftest import AsIndexed, WritePhoto

OLD, OLDER = "test/old", "test/older"
WIDE, DEEP = 64, 16
"""The old model's vectors, large enough to be missed on the disk: d and K."""

KILLED = """
import os, signal, sys
from pathlib import Path
from leccr_engine.library import Library, space
from leccr_engine.library.storage import Storage

folder, model_id, dropped = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
space.VECTORS_AT_A_TIME = 5

drop = space._drop_contents
def drop_or_die(*arguments):
    global dropped
    drop(*arguments)
    dropped -= 1
    if dropped < 0:
        os.kill(os.getpid(), signal.SIGKILL)
space._drop_contents = drop_or_die
def die(self):
    os.kill(os.getpid(), signal.SIGKILL)
Storage.give_back_space = die
Library.open(folder, write=True).drop_vectors([model_id])
"""


@pytest.fixture
def items(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> list[IndexedFile]:
    """Twenty contents of three moments, under the active model and two old ones."""
    found = [write_photo(f"{at:02}.jpg") for at in range(20)]
    library.sync_root(library.add_root(pictures).id, found)
    items = [as_indexed(file, moments=3, description="A dog.") for file in found]
    library.commit(items)
    for model_id, count in ((OLD, 20), (OLDER, 8)):
        library.add_model(model_id, mixing_weight=0.5)
        library.commit_contents(model_id, [anew(item) for item in items[:count]])
        VectorIndex.open_or_rebuild(library, model_id, 0.5)
    VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    return items


def anew(item: IndexedFile) -> EncodedContent:
    """The same spans under an old model, and one that only old models use."""
    rng = np.random.default_rng(7)
    spans = [(moment.start_ms, moment.end_ms) for moment in item.moments]
    return EncodedContent(
        item.content_hash,
        tuple(
            IndexedMoment(
                *span, Embedding(unit_vectors(rng, WIDE), unit_vectors(rng, DEEP, WIDE), False)
            )
            for span in (*spans, (500, 1500))
        ),
    )


def answers(library: Library) -> list[tuple[list[MomentId], list[float], list[list[str]]]]:
    queries = np.stack([unit_vectors(np.random.default_rng(at), EMBED_DIM) for at in range(4)])
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    ranked = index.search(queries.astype(np.float32), 50)
    told = []
    for ids, scores in zip(ranked.ids, ranked.scores, strict=True):
        known = [MomentId(int(moment_id)) for moment_id in ids if moment_id >= 0]
        records = library.moments(known)
        paths = [[path.name for path in records[moment_id].paths] for moment_id in known]
        told.append((known, scores[: len(known)].tolist(), paths))
    return told


def disk_bytes(library: Library) -> int:
    stats = library.stats()
    return stats.database_size_bytes + stats.index_size_bytes


def held(library: Library) -> dict[str, int]:
    return {model.model_id: model.moments for model in library.model_vectors()}


def test_what_each_model_holds_is_said(library: Library, items: list[IndexedFile]) -> None:
    assert held(library) == {MODEL_ID: 60, OLD: 80, OLDER: 32}
    sizes = {model.model_id: model.size_bytes for model in library.model_vectors()}
    for model_id, width, slots in ((MODEL_ID, EMBED_DIM, SLOTS), (OLD, WIDE, DEEP)):
        index_bytes = cache_path(library.folder, model_id).stat().st_size
        naive = sum(
            batch.globals.nbytes + batch.slots.nbytes
            for batch in library.embeddings_since(model_id, 0)
        )
        assert naive == 2 * width * (1 + slots) * held(library)[model_id]
        assert sizes[model_id] == naive + index_bytes
    assert len(items) == 20


@pytest.mark.usefixtures("items")
def test_a_model_goes_and_searching_stays_as_it_was(library: Library) -> None:
    before, size_before = answers(library), disk_bytes(library)
    (old,) = [model for model in library.model_vectors() if model.model_id == OLD]
    with Library.open(library.folder) as reader:
        assert answers(reader) == before
        library.drop_vectors([OLD])
        assert answers(reader) == before, "a reader goes on"
    assert held(library) == {MODEL_ID: 60, OLDER: 32}
    assert library.model(OLD) is None
    assert not cache_path(library.folder, OLD).exists()
    assert cache_path(library.folder, OLDER).exists()
    assert answers(library) == before
    assert size_before - disk_bytes(library) > 0.9 * old.size_bytes
    assert library.check() == []

    library.drop_vectors([OLDER, "test/never-was"])
    assert held(library) == {MODEL_ID: 60}
    assert answers(library) == before
    assert library.check() == []
    assert library.pending() == []


def test_the_active_model_stays(library: Library, items: list[IndexedFile]) -> None:
    with pytest.raises(ValueError, match="active"):
        library.drop_vectors([OLD, MODEL_ID])
    with (
        Library.open(library.folder) as reader,
        pytest.raises(LibraryError, match="opened for reading"),
    ):
        reader.drop_vectors([OLD])
    assert held(library)[OLD] == 4 * len(items)


def test_spans_that_only_it_used_go_with_it(library: Library, items: list[IndexedFile]) -> None:
    alone = [
        moment_id
        for moment_id, record in library.moments([MomentId(n) for n in range(1, 200)]).items()
        if (record.start_ms, record.end_ms) == (500, 1500)
    ]
    assert len(alone) == len(items)
    library.drop_vectors([OLD])
    assert len(library.moments(alone)) == 8, "of the older model"
    library.drop_vectors([OLDER])
    assert library.moments(alone) == {}


def test_what_a_person_wrote_outlives_the_vectors(
    library: Library, items: list[IndexedFile]
) -> None:
    moments = library.moments_of(items[0].content_hash, MODEL_ID)
    library.user.set_description(moments[0].id, "Our Rex.")
    # While its drive is away, the library changes to a model that does not know it.
    library.set_offline(library.roots()[0].id)
    library.set_model_id("test/new")
    library.drop_vectors([MODEL_ID, OLD, OLDER])
    assert library.model_vectors() == []
    library.sync_root(library.roots()[0].id, [item.found for item in items])
    bare = [
        replace(item, moments=tuple(replace(moment, description=None) for moment in item.moments))
        for item in items
    ]
    assert len(library.pending()) == len(items)
    library.commit(bare)
    texts = [told.description.text for told in library.descriptions(items[0].content_hash)]
    assert texts == ["Our Rex.", "A dog.", "A dog."]


def test_each_transaction_is_bounded_and_leaves_contents_whole(
    library: Library, items: list[IndexedFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(space, "VECTORS_AT_A_TIME", 5)
    drop: Callable[..., None] = space._drop_contents
    left = []

    def look(*arguments: object) -> None:
        with Library.open(library.folder) as reader:
            left.append(held(reader)[OLD])
            known = [reader.known_content(item.content_hash, OLD) for item in items]
            assert 4 * sum(known) == left[-1]
        drop(*arguments)

    monkeypatch.setattr(space, "_drop_contents", look)
    library.drop_vectors([OLD])
    assert left[0] == 80
    assert len(left) >= 80 / 8
    assert max(before - after for before, after in pairwise(left)) <= 8


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills by a signal")
@pytest.mark.parametrize("transactions", [0, 3, 1000])
def test_killed_in_the_middle_all_is_usable_and_the_next_run_ends_it(
    library: Library, items: list[IndexedFile], transactions: int
) -> None:
    before, size_before = answers(library), disk_bytes(library)
    library.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, os.fspath(library.folder), OLD, str(transactions)],
        check=False,
        timeout=60,
    )
    assert killed.returncode == -signal.SIGKILL
    with Library.open(library.folder, write=True) as reopened:
        left = held(reopened).get(OLD, 0)
        assert left == 80 if transactions == 0 else left < 80
        assert answers(reopened) == before
        assert reopened.check() == []
        if left:
            # Going back to the half-dropped model embeds what is gone, and only that.
            missing = reopened.unembedded(OLD)
            assert len(missing) == len(items) - left / 4
        reopened.drop_vectors([OLD] if left else [])
        assert held(reopened) == {MODEL_ID: 60, OLDER: 32}
        assert answers(reopened) == before
        assert disk_bytes(reopened) < size_before - 80 * 2 * WIDE * DEEP
        assert len(reopened.files(state=FileState.INDEXED)) == len(items)
