from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leccr_engine.library import Library
from leccr_engine.library.cache_file import cache_path
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.library.vector_index import RankedMoments, VectorIndex
from leccr_engine.types import ContentHash, Embedding, FoundFile, MediaInfo, MediaKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

MODEL_ID = "test/model"


def units(rng: np.random.Generator, *shape: int) -> NDArray[np.float32]:
    vectors = rng.standard_normal(shape).astype(np.float32)
    normalised: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return normalised


def add_contents(
    library: Library,
    pictures: Path,
    rng: np.random.Generator,
    names: Sequence[str],
    *,
    embed_dim: int = 8,
    slots: int = 3,
    moments: int = 2,
) -> None:
    """Index made-up videos; a name that is there already is indexed anew."""
    root = library.add_root(pictures)
    found = [
        FoundFile(pictures / name, MediaKind.VIDEO, 1, int(rng.integers(1 << 60))) for name in names
    ]
    library.sync_paths(root.id, found, [])
    library.commit(
        [
            IndexedFile(
                found=file,
                content_hash=ContentHash(f"{file.path.name:0>32}"),
                info=MediaInfo(MediaKind.VIDEO, 4, 3),
                moments=tuple(
                    IndexedMoment(
                        at,
                        at + 1,
                        Embedding(
                            units(rng, embed_dim).astype(np.float16),
                            units(rng, slots, embed_dim).astype(np.float16),
                            described=False,
                        ),
                    )
                    for at in range(moments)
                ),
            )
            for file in found
        ]
    )


def naive_scores(
    library: Library, query: NDArray[np.float32], mixing_weight: float, model_id: str = MODEL_ID
) -> dict[int, tuple[float, int]]:
    """The two-level formula, a moment at a time: score and winning slot by moment id."""
    scores = {}
    for batch in library.embeddings_since(model_id, 0):
        for moment_id in batch.ids.tolist():
            embedding = library.embedding(moment_id, model_id)
            look = float(embedding.global_vector.astype(np.float64) @ query)
            details = embedding.slot_vectors.astype(np.float64) @ query
            scores[moment_id] = (
                mixing_weight * look + (1 - mixing_weight) * float(details.max()),
                int(details.argmax()),
            )
    return scores


def assert_ranks_like_the_formula(
    index: VectorIndex,
    library: Library,
    queries: NDArray[np.float32],
    top: int,
    *,
    among: NDArray[np.int64] | None = None,
) -> None:
    ranked = index.search(queries, top, among=among)
    for row, query in enumerate(queries):
        expected = naive_scores(library, query, index.mixing_weight)
        if among is not None:
            expected = {
                moment_id: expected[moment_id] for moment_id in expected if moment_id in among
            }
        best = sorted((score for score, _ in expected.values()), reverse=True)[:top]
        count = len(best)
        np.testing.assert_allclose(ranked.scores[row, :count], best, atol=1e-5)
        ids = ranked.ids[row, :count].tolist()
        assert len(set(ids)) == count, "a moment comes once"
        for moment_id, score, slot in zip(
            ids, ranked.scores[row], ranked.slots[row, :count].tolist(), strict=False
        ):
            assert expected[moment_id][0] == pytest.approx(float(score), abs=1e-5)
            if index.mixing_weight < 1:
                assert slot == expected[moment_id][1]
        assert (ranked.ids[row, count:] == -1).all()
        assert (ranked.slots[row, count:] == -1).all()
        assert np.isneginf(ranked.scores[row, count:]).all()


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    seed=st.integers(0, 2**32 - 1),
    slots=st.integers(1, 5),
    embed_dim=st.integers(2, 12),
    moments=st.integers(1, 4),
    contents=st.integers(1, 6),
    top=st.integers(1, 30),
    mixing_weight=st.floats(0, 0.95),
)
def test_search_is_the_two_level_formula(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    slots: int,
    embed_dim: int,
    moments: int,
    contents: int,
    top: int,
    mixing_weight: float,
) -> None:
    rng = np.random.default_rng(seed)
    folder = tmp_path_factory.mktemp("property")
    with Library.open(folder, create=True, write=True) as library:
        library.set_model_id(MODEL_ID)
        add_contents(
            library,
            folder,
            rng,
            [str(at) for at in range(contents)],
            embed_dim=embed_dim,
            slots=slots,
            moments=moments,
        )
        index = VectorIndex.open_or_rebuild(library, MODEL_ID, mixing_weight)
        queries = units(rng, 3, embed_dim)
        assert_ranks_like_the_formula(index, library, queries, top)
        # Some of the moments, all, none, and one that is not in the index.
        some = rng.permutation(index.moment_count + 2)[: rng.integers(index.moment_count + 2)]
        assert_ranks_like_the_formula(index, library, queries, top, among=some)


def assert_same(index: VectorIndex, other: VectorIndex, rng: np.random.Generator) -> None:
    queries = units(rng, 5, 8)
    one, two = index.search(queries, 100), other.search(queries, 100)
    np.testing.assert_array_equal(one.ids, two.ids)
    np.testing.assert_array_equal(one.slots, two.slots)
    np.testing.assert_allclose(one.scores, two.scores, atol=1e-6)


def test_catching_up_ends_where_rebuilding_does(library: Library, pictures: Path) -> None:
    rng = np.random.default_rng(1)
    add_contents(library, pictures, rng, ["a", "b", "c"])
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert index.catch_up(library) == 0

    add_contents(library, pictures, rng, ["d"])
    assert index.catch_up(library) == 2, "only what is new"
    add_contents(library, pictures, rng, ["b", "e"])
    assert index.catch_up(library) == 4, "what changed, and what is new"
    add_contents(library, pictures, rng, ["a", "c"], moments=1)
    assert index.catch_up(library) == 4, "two changed, two went"
    assert index.moment_count == library.embedding_count(MODEL_ID) == 8

    index.path.unlink()
    assert_same(index, VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8), rng)
    assert_ranks_like_the_formula(index, library, units(rng, 4, 8), 5)


def test_the_cache_is_used_and_caught_up(
    library: Library, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(2)
    add_contents(library, pictures, rng, ["a", "b"])
    first = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    written = first.path.stat().st_mtime_ns
    add_contents(library, pictures, rng, ["c"])

    asked: list[int] = []
    read = Library.embeddings_since

    def watched(self: Library, model_id: str, revision: int) -> object:
        asked.append(revision)
        return read(self, model_id, revision)

    monkeypatch.setattr(Library, "embeddings_since", watched)
    second = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert asked == [1], "from the stamp's revision on"
    assert second.path.stat().st_mtime_ns > written
    written = second.path.stat().st_mtime_ns
    third = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert asked == [1]
    assert third.path.stat().st_mtime_ns == written, "nothing changed, nothing written"
    assert_same(second, third, rng)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"a text file",
        lambda data: data[:30],
        lambda data: data[:-1],
        lambda data: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
        lambda data: data.replace(b'"format_version": 1', b'"format_version": 2'),
        lambda data: data.replace(b'"slots": 3', b'"slots": 4'),
        lambda data: data.replace(b'"revision"', b'"Revision"'),
        lambda data: data[:8] + b"\xff\xff\xff\x7f" + data[12:],
    ],
)
def test_a_damaged_cache_is_rebuilt(library: Library, pictures: Path, damage: object) -> None:
    rng = np.random.default_rng(3)
    add_contents(library, pictures, rng, ["a", "b"])
    sound = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    data = sound.path.read_bytes()
    sound.path.write_bytes(damage(data))  # type: ignore[operator]
    assert_same(sound, VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8), rng)
    assert sound.path.read_bytes() == data


def test_a_cache_of_another_library_or_weight_is_not_used(
    library: Library, pictures: Path, tmp_path: Path
) -> None:
    rng = np.random.default_rng(4)
    add_contents(library, pictures, rng, ["a", "b"])
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    with Library.open(tmp_path / "other", create=True, write=True) as other:
        other.set_model_id(MODEL_ID)
        add_contents(other, pictures, rng, ["x", "y"])
        foreign = VectorIndex.open_or_rebuild(other, MODEL_ID, 0.8)
        shutil.copy(foreign.path, index.path)
    assert_same(index, VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8), rng)
    other_weight = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.5)
    assert_ranks_like_the_formula(other_weight, library, units(rng, 3, 8), 4)


def test_a_library_restored_from_a_backup_is_noticed(
    library: Library, library_folder: Path, pictures: Path, tmp_path: Path
) -> None:
    rng = np.random.default_rng(5)
    add_contents(library, pictures, rng, ["a"])
    library.close()
    shutil.copy(library_folder / "library.db", tmp_path / "backup.db")
    with Library.open(library_folder, write=True) as changed:
        add_contents(changed, pictures, rng, ["b"])
        add_contents(changed, pictures, rng, ["a", "c"])
        VectorIndex.open_or_rebuild(changed, MODEL_ID, 0.8)
    for name in ("library.db-wal", "library.db-shm"):
        (library_folder / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "backup.db", library_folder / "library.db")
    with Library.open(library_folder) as restored:
        index = VectorIndex.open_or_rebuild(restored, MODEL_ID, 0.8)
        assert index.moment_count == 2
        assert_ranks_like_the_formula(index, restored, units(rng, 3, 8), 4)


def test_models_have_their_own_index(library: Library, pictures: Path) -> None:
    rng = np.random.default_rng(6)
    add_contents(library, pictures, rng, ["a", "b"])
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    library.set_model_id("test model")
    add_contents(library, pictures, rng, ["a"], embed_dim=4, slots=2)
    other = VectorIndex.open_or_rebuild(library, "test model", 0.8)
    assert index.path != other.path
    assert (index.moment_count, other.moment_count) == (4, 2)
    assert index.catch_up(library) == 0
    assert index.revision == library.revision()
    assert_ranks_like_the_formula(index, library, units(rng, 2, 8), 9)
    VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert library.check() == [
        problem for problem in library.check() if "vector index" not in problem.what
    ]


def test_an_index_without_vectors_finds_nothing(library: Library, pictures: Path) -> None:
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    rng = np.random.default_rng(7)
    ranked = index.search(units(rng, 2, 8), 3)
    assert isinstance(ranked, RankedMoments)
    assert (ranked.ids == -1).all()
    assert not index.save()
    assert not index.path.exists()
    add_contents(library, pictures, rng, ["a"])
    assert index.catch_up(library) == 2
    assert index.search(units(rng, 0, 8), 3).ids.shape == (0, 3)
    with pytest.raises(ValueError, match="width 8"):
        index.search(units(rng, 1, 5), 3)


def test_a_cache_that_cannot_be_written_is_no_error(library: Library, pictures: Path) -> None:
    rng = np.random.default_rng(8)
    add_contents(library, pictures, rng, ["a", "b"])
    # A folder in its place: neither readable as a file nor replaceable by one.
    cache_path(library.folder, MODEL_ID).mkdir()
    index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
    assert not index.save()
    assert_ranks_like_the_formula(index, library, units(rng, 3, 8), 4)
    assert not list(library.folder.glob("*.unfinished"))


def test_what_a_kill_left_is_removed_but_nothing_that_is_being_written(
    library: Library, pictures: Path
) -> None:
    rng = np.random.default_rng(9)
    add_contents(library, pictures, rng, ["a"])
    old, new = (library.folder / f"{name}.unfinished" for name in ("old", "new"))
    for path in (old, new):
        path.write_bytes(b"half an index")
    os.utime(old, (0, time.time() - 7200))
    assert VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8).path.exists()
    assert not old.exists()
    assert new.exists()
