"""`leccr-desktop models free`: vectors of unused models go, and of no others."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
from typer.testing import CliRunner

from leccr_desktop.cli.models import models
from leccr_desktop.models import SOURCE_FILE, unused_vectors
from leccr_engine.errors import LeccrError
from leccr_engine.library import Library
from leccr_engine.library.cache_file import cache_path
from leccr_engine.library.records import EncodedContent, IndexedFile, IndexedMoment
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.types import ContentHash, Embedding, FoundFile, MediaInfo, MediaKind

ACTIVE, NEXT, OLD = "active@1", "next@1", "old@1"
FILES, WIDTH, SLOTS = 30, 256, 4
VECTOR_BYTES = 2 * WIDTH * (1 + SLOTS)


def moments(seed):
    vectors = np.random.default_rng(seed).standard_normal((1 + SLOTS, WIDTH))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
    return (IndexedMoment(0, 0, Embedding(vectors[0], vectors[1:], False)),)


@pytest.fixture
def folder(tmp_path):
    """A library that is changing its model, after an earlier change."""
    folder, pictures = tmp_path / "library", tmp_path / "pictures"
    pictures.mkdir()
    with Library.open(folder, create=True, write=True) as library:
        library.set_model_id(ACTIVE, mixing_weight=0.5)
        found = [FoundFile(pictures / f"{n:02}.jpg", MediaKind.PHOTO, 1, 1) for n in range(FILES)]
        library.sync_root(library.add_root(pictures).id, found)
        hashes = [ContentHash(f"{n:032x}") for n in range(FILES)]
        info = MediaInfo(MediaKind.PHOTO, 4, 3)
        library.commit(
            [
                IndexedFile(file, digest, info, moments(n))
                for n, (file, digest) in enumerate(zip(found, hashes, strict=True))
            ]
        )
        for model_id, count in ((NEXT, 10), (OLD, FILES)):
            library.add_model(model_id, mixing_weight=0.5)
            library.commit_contents(
                model_id,
                [
                    EncodedContent(digest, moments(100 + n))
                    for n, digest in enumerate(hashes[:count])
                ],
            )
        for model_id in (ACTIVE, OLD):
            VectorIndex.open_or_rebuild(library, model_id, 0.5)
    note(folder, index="next", index_id=NEXT)
    return folder


def note(folder, **index):
    sources = {ACTIVE: "active", NEXT: "next", OLD: "active"}
    (folder / SOURCE_FILE).write_text(json.dumps(index | {"models": sources}))


def free(folder, *options):
    done = CliRunner().invoke(models, ["free", "--library", str(folder), *options])
    if done.exception is not None and done.exit_code != 0:
        raise done.exception
    return done.stdout


def held(folder):
    with Library.open(folder) as library:
        return {model.model_id: model.moments for model in library.model_vectors()}


def answers(folder):
    queries = np.stack([moments(n)[0].embedding.global_vector for n in range(5)])
    with Library.open(folder) as library:
        ranked = VectorIndex.open_or_rebuild(library, ACTIVE, 0.5).search(
            queries.astype(np.float32), FILES
        )
    return ranked.ids.tolist(), ranked.scores.tolist()


def size_bytes(folder):
    return sum(file.stat().st_size for file in folder.iterdir())


def test_only_what_is_not_used_goes(folder):
    before, size_before = answers(folder), size_bytes(folder)
    index_bytes = cache_path(folder, OLD).stat().st_size
    said = json.loads(free(folder, "--json"))
    assert said["library"] == str(folder)
    assert said["models"] == [
        {"model": OLD, "vectors": FILES, "size_bytes": FILES * VECTOR_BYTES + index_bytes}
    ]
    assert said["freed_bytes"] > 0.8 * said["models"][0]["size_bytes"]
    assert size_before - size_bytes(folder) > 0.8 * said["models"][0]["size_bytes"]
    assert held(folder) == {ACTIVE: FILES, NEXT: 10}
    assert not cache_path(folder, OLD).exists()
    assert answers(folder) == before
    said = json.loads(free(folder, "--json"))
    assert (said["models"], said["freed_bytes"]) == ([], 0)


def test_people_are_told_what_goes(folder):
    said = free(folder)
    assert f"{OLD}: {FILES} vectors, " in said
    assert f"kB in {folder}" in said
    assert "holds no vectors of models that it does not use" in free(folder)


@pytest.mark.parametrize("known", [True, False])
def test_once_the_change_is_over_the_old_one_is_unused(folder, known):
    note(folder, index="next", **({"index_id": NEXT} if known else {}))
    with Library.open(folder, write=True) as library:
        library.set_model_id(NEXT)
        assert {model.model_id for model in unused_vectors(library)} == {ACTIVE, OLD}
    free(folder)
    assert held(folder) == {NEXT: 10}


def test_where_nobody_kept_the_id_all_that_it_may_be_stays(folder):
    note(folder, index="active")
    with Library.open(folder) as library:
        assert [model.model_id for model in unused_vectors(library)] == [NEXT]
    # A model that was replaced in its folder: one source, and yet an old one and a new one.
    note(folder, index="active", index_id=ACTIVE)
    with Library.open(folder) as library:
        assert {model.model_id for model in unused_vectors(library)} == {NEXT, OLD}


def test_it_waits_for_nobody_and_names_who_writes(folder):
    with (
        Library.open(folder, write=True),
        pytest.raises(LeccrError, match=f"being written to by process {os.getpid()}"),
    ):
        free(folder)
    assert held(folder)[OLD] == FILES


def test_a_library_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(LeccrError, match="There is no library"):
        free(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
