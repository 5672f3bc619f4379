"""What there is to do: by root, and failed files tried again one by one."""

from __future__ import annotations

import pytest

from leccr_engine.library import Library
from leccr_engine.library.records import FailedFile
from leccr_engine.media.scanner import scan


@pytest.fixture
def library(tmp_path, make_photo):
    for name in ("a", "b", "c"):
        make_photo(tmp_path / "one" / f"{name}.png")
    make_photo(tmp_path / "two" / "d.png")
    (tmp_path / "empty").mkdir()
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        for name in ("one", "two", "empty"):
            root = library.add_root(tmp_path / name, exclude=["*.tmp"])
            library.sync_root(root.id, scan(root.path))
        yield library


def counts(library):
    return {
        work.root.path.name: (work.pending, work.indexed, work.failed, work.is_offline)
        for work in library.work()
    }


def test_each_root_says_how_far_it_is(library):
    first = next(iter(library.pending()))
    library.commit([FailedFile(first, "torn")])
    library.set_offline(library.roots()[-1].id)
    assert counts(library) == {
        "one": (2, 0, 1, False),
        "two": (1, 0, 0, True),
        "empty": (0, 0, 0, False),
    }
    assert all(work.root.exclude == ("*.tmp",) for work in library.work())


def test_one_failed_file_is_tried_again_and_the_others_stay(library):
    found = library.pending(limit=2)
    library.commit([FailedFile(file, "torn") for file in found])
    assert library.retry([found[0].path, found[0].path.with_name("never seen.png")]) == 1
    assert counts(library)["one"] == (2, 0, 1, False)
    assert library.retry([found[0].path]) == 0, "it is no failure any more"
