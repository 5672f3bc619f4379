"""The options that filter: dates, names, and what is said where one is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer

from leccr_desktop.cli.filter_options import FilterChoice
from leccr_engine.library import Library
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.types import Embedding, MediaInfo, MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator

CAMERAS = ("Canon EOS R6", "Pixel 8", "Pixel 8")


@pytest.fixture
def library(tmp_path: Path, make_photo) -> Iterator[Library]:
    import numpy as np

    vector = np.array([1, 0], np.float16)
    moment = IndexedMoment(0, 0, Embedding(vector, vector[None], described=False))
    for name in ("a", "b", "c"):
        make_photo(tmp_path / "photos" / f"{name}.png", colour=(ord(name), 0, 0))
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.set_model_id("test")
        library.sync_root(library.add_root(tmp_path / "photos").id, scan(tmp_path / "photos"))
        places = ((38.72, -9.14), (48.86, 2.35), (38.72, -9.14))
        library.commit(
            [
                IndexedFile(
                    found,
                    content_hash(found.path),
                    MediaInfo(
                        MediaKind.PHOTO, 4, 3, latitude=latitude, longitude=longitude, camera=camera
                    ),
                    (moment,),
                )
                for found, camera, (latitude, longitude) in zip(
                    library.pending(), CAMERAS, places, strict=True
                )
            ]
        )
        yield library


def test_nothing_chosen_filters_nothing(library: Library) -> None:
    assert FilterChoice().filters(library).is_empty


def test_what_needs_no_name_is_taken_as_it_is(library: Library) -> None:
    choice = FilterChoice(
        kind=MediaKind.VIDEO,
        folder=Path("photos"),
        orientation=Orientation.SQUARE,
        favourites=True,
        min_rating=3,
    )
    assert choice.filters(library) == Filters(
        kind=MediaKind.VIDEO,
        folder=Path.cwd() / "photos",
        orientation=Orientation.SQUARE,
        favourites=True,
        min_rating=3,
    )


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-05-06", "2024-05-06", (date(2024, 5, 6), date(2024, 5, 6))),
        ("2024-05", "2024-05", (date(2024, 5, 1), date(2024, 5, 31))),
        ("2024", "2024", (date(2024, 1, 1), date(2024, 12, 31))),
        ("", "2024-2", (None, date(2024, 2, 29))),
        (" 2024-5-6 ", "", (date(2024, 5, 6), None)),
    ],
)
def test_dates_may_be_months_and_years(
    library: Library, first: str, last: str, expected: tuple[date | None, date | None]
) -> None:
    filters = FilterChoice(taken_from=first, taken_to=last).filters(library)
    assert (filters.taken_from, filters.taken_to) == expected


@pytest.mark.parametrize(
    "text", ["yesterday", "2024-13", "2024-02-30", "24-05-06", "2024-05-06-07", "2024/05", "0000"]
)
def test_what_is_no_date_says_how_to_write_one(library: Library, text: str) -> None:
    for choice in (FilterChoice(taken_from=text), FilterChoice(taken_to=text)):
        with pytest.raises(typer.BadParameter, match=r"is no date\. Write 2024-05-06"):
            choice.filters(library)


def test_the_last_day_is_not_before_the_first(library: Library) -> None:
    with pytest.raises(typer.BadParameter, match="2023-12-31 is before --from 2024-01-01"):
        FilterChoice(taken_from="2024", taken_to="2023").filters(library)


def test_names_are_those_of_the_library_in_any_case(library: Library) -> None:
    album = library.user.add_album("Sommer")
    filters = FilterChoice(camera="canon eos r6", album="sommer").filters(library)
    assert filters == Filters(camera="Canon EOS R6", album=album)


@pytest.mark.parametrize(
    ("name", "count"), [("Portugal", 2), ("lisbon", 2), ("france", 1), ("Lisbon, Portugal", 2)]
)
def test_a_place_is_a_city_a_country_or_both(library: Library, name: str, count: int) -> None:
    assert library.count(FilterChoice(place=name).filters(library)) == count


def test_an_unknown_name_lists_the_known_ones(library: Library) -> None:
    with pytest.raises(typer.BadParameter, match=r"not know 'Nikon'\. It knows 'Pixel 8', 'Canon"):
        FilterChoice(camera="Nikon").filters(library)
    with pytest.raises(typer.BadParameter, match=r"not know 'Best'\. It knows none"):
        FilterChoice(album="Best").filters(library)
    with pytest.raises(typer.BadParameter, match=r"not know 'Rome'\. It knows 'Lisbon, Portugal'"):
        FilterChoice(place="Rome").filters(library)
    for number in range(12):
        library.user.add_album(f"Album {number:02}")
    with pytest.raises(typer.BadParameter, match="'Album 09' and 2 more"):
        FilterChoice(album="Best").filters(library)


def test_every_choice_reaches_the_filters() -> None:
    assert {*FilterChoice.__dataclass_fields__} | {"added_from"} == {*Filters.__dataclass_fields__}
