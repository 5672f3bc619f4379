"""A change of models takes the most recently used folders first, also after a kill."""

from __future__ import annotations

import os
import threading

import pytest

from leccr_engine.errors import Cancelled
from leccr_engine.indexing.indexer import IndexSettings

ONE_BY_ONE = IndexSettings(batch_moments=1, read_threads=1)


@pytest.fixture
def by_use(pictures, make_photo):
    """Nine photos in three folders, those of the most recently used folder first."""
    photos = [
        make_photo(pictures / f"{'bca'[n // 3]}/{n}.png", colour=(20 * n, 250 - 20 * n, 7 * n))
        for n in range(9)
    ]
    for number, photo in enumerate(photos):
        # Within its folder, the last in path order is the newest.
        written_s = 1_700_000_000 - 1000 * (number // 3) + number % 3
        os.utime(photo, (written_s, written_s))
    return photos


def test_the_most_recently_used_folders_come_first_also_after_a_stop(
    index_folder, searchable, by_use, colour_encoder
):
    index_folder()
    known = []

    class Stopping(type(colour_encoder)):
        def embed(self, tokens, descriptions):
            known.append(set(searchable("colours@2")))
            if len(known) in {2, 7}:
                cancel.set()
            return super().embed(tokens, descriptions)

    for _ in range(2):
        cancel = threading.Event()
        with pytest.raises(Cancelled):
            index_folder(encoder=Stopping(model_id="colours@2"), cancel=cancel, settings=ONE_BY_ONE)
    index_folder(encoder=Stopping(model_id="colours@2"), settings=ONE_BY_ONE)
    # Whatever the runs, what is known is what comes first.
    assert {len(photos) for photos in known} == set(range(9))
    assert all(photos == set(by_use[: len(photos)]) for photos in known)
    assert set(searchable("colours@2")) == set(by_use)
