"""Freeing the space of a former model changes nothing that a person sees."""

from __future__ import annotations

import json
import shutil

import pytest

from leccr_engine.library import Library


@pytest.fixture
def other_model(tiny_model, tmp_path):
    folder = shutil.copytree(tiny_model, tmp_path / "other")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(config | {"model_id": "other"}))
    return folder


def test_the_space_of_a_former_model_is_freed(
    pictures, make_photo, leccr, tiny_model, other_model, library_folder
):
    def search():
        found = leccr("search", "red", "--top", "99", "--json")
        assert found.code == 0, found.err
        return [(hit["path"], hit["score"]) for hit in json.loads(found.out)["hits"]]

    for number in range(6):
        make_photo(pictures / f"{number}.jpg", colour=(40 * number, 90, 250 - 40 * number))
    assert leccr("index", pictures, "--model", tiny_model).code == 0
    by_former = search()
    assert leccr("index", "--model", other_model).code == 0
    before = search()
    assert len(before) == 6
    assert len(list(library_folder.glob("*.index"))) == 2

    freed = leccr("models", "free", "--json")
    assert freed.code == 0, freed.err
    (former,) = json.loads(freed.out)["models"]
    assert former["vectors"] == 6
    assert search() == before
    assert len(list(library_folder.glob("*.index"))) == 1
    with Library.open(library_folder) as library:
        assert [held.model_id for held in library.model_vectors()] == [library.model_id()]
        assert library.model_id() != former["model"]
    assert leccr("check").code == 0

    # The way back takes a run, and is open.
    assert leccr("index", "--model", tiny_model).code == 0
    assert [path for path, _ in search()] == [path for path, _ in by_former]


def test_nothing_is_freed_while_another_writes(
    pictures, make_photo, leccr, tiny_model, library_folder
):
    make_photo(pictures / "a.jpg", colour=(250, 0, 0))
    assert leccr("index", pictures, "--model", tiny_model).code == 0
    with Library.open(library_folder, write=True):
        refused = leccr("models", "free")
    assert refused.code == 1
    assert "is being written to by process" in refused.err
