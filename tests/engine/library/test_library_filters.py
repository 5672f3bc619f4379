"""Filters: what they say of themselves, and that they survive being saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.types import AlbumId, MediaKind

FILTERS = st.builds(
    Filters,
    kind=st.none() | st.sampled_from(MediaKind),
    taken_from=st.none() | st.dates(),
    taken_to=st.none() | st.dates(),
    folder=st.none() | st.binary(min_size=1).map(lambda name: Path("/" + name.hex())),
    camera=st.none() | st.text(min_size=1),
    place=st.none() | st.text(min_size=1),
    orientation=st.none() | st.sampled_from(Orientation),
    favourites=st.booleans(),
    min_rating=st.integers(0, 5),
    album=st.none() | st.integers(1).map(AlbumId),
    added_from=st.none() | st.dates(),
)


@given(FILTERS)
def test_they_come_back_as_they_were(filters: Filters) -> None:
    assert Filters.from_json(filters.to_json()) == filters
    assert filters.to_json().isascii()


def test_a_folder_that_is_not_unicode_comes_back() -> None:
    filters = Filters(folder=Path("/a\udcff"))
    assert Filters.from_json(filters.to_json()) == filters


def test_empty_is_what_narrows_nothing() -> None:
    assert Filters().is_empty
    assert Filters().to_json() == "{}"
    assert not Filters(min_rating=1).is_empty
    assert not Filters(taken_to=date(2020, 1, 1)).is_empty


def test_filters_of_a_later_version_are_passed_over() -> None:
    assert Filters.from_json('{"kind": "photo", "mood": 3}') == Filters(kind=MediaKind.PHOTO)


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "song"}', '{"taken_to": "soon"}'])
def test_what_is_no_filter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Filters.from_json(text)
