"""Places: known cities, the sea, and libraries from before there were places."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library import Library
from leccr_engine.library.filters import Filters
from leccr_engine.library.places import NOWHERE, nearest_places

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engine.conftest import AsIndexed, WritePhoto


@pytest.mark.parametrize(
    ("position", "place"),
    [
        ((48.8584, 2.2945), "Paris, France"),
        ((38.712, -9.13), "Lisbon, Portugal"),
        ((40.758, -73.9855), "New York City, United States"),
        ((45.9766, 7.6585), "Zermatt, Switzerland"),
        ((-16.5, 180.0), NOWHERE),
        ((90.0, 0.0), NOWHERE),
        ((0.0, -25.0), NOWHERE),
    ],
)
def test_a_position_belongs_to_a_city(position: tuple[float, float], place: str) -> None:
    assert nearest_places([position]) == [place]


def test_many_positions_at_once_are_as_one_by_one() -> None:
    positions = [(48.8 + at / 7, 2.3 - at / 3) for at in range(40)] * 2
    assert nearest_places(positions) == [nearest_places([each])[0] for each in positions]
    assert nearest_places([]) == []


def test_contents_of_an_older_version_get_theirs_with_the_next_scan(
    library_folder: Path, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.jpg")
    item = as_indexed(found)
    item = replace(item, info=replace(item.info, latitude=48.8584, longitude=2.2945))
    with Library.open(library_folder, create=True, write=True) as library:
        library.set_model_id("test/model")
        root = library.add_root(pictures)
        library.sync_root(root.id, [found])
        library.commit([item])
        connection = sqlite3.connect(library_folder / "library.db")
        connection.execute("UPDATE contents SET place = NULL")
        connection.commit()
        connection.close()
        assert library.count(Filters(place="France")) == 0
        library.sync_root(root.id, [found])
        assert library.count(Filters(place="France")) == 1
