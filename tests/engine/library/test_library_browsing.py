"""Looking through a library: every filter and order against a naive reference."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library import file_records
from leccr_engine.library.filters import Filters, Order, Orientation
from leccr_engine.library.records import CopyGroup, FacetValue, FailedFile, IndexedFile, KnownFile
from leccr_engine.types import FoundFile, MediaInfo, MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.library import Library
    from leccr_engine.library.records import FileRecord
    from leccr_engine.types import AlbumId
    from tests.engine.conftest import AsIndexed, WritePhoto

PARIS, ATLANTIC = (48.858, 2.294), (40.0, -40.0)
CAMERAS = ("Maker One", "Maker Two", None)
SIZES = ((40, 30), (30, 40), (30, 30))


@pytest.fixture
def taken(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> list[IndexedFile]:
    """Twenty-four photos and videos that differ in all that one can filter by; one is pending."""
    items = []
    for number in range(24):
        found = write_photo(f"{'trip' if number % 3 else 'home'}/IMG_{number}.jpg")
        kind = MediaKind.VIDEO if number % 5 == 4 else MediaKind.PHOTO
        width_px, height_px = SIZES[number % 3]
        latitude, longitude = (PARIS, ATLANTIC, (None, None))[number % 3]
        info = MediaInfo(
            kind=kind,
            width_px=width_px,
            height_px=height_px,
            duration_ms=60_000 if kind is MediaKind.VIDEO else None,
            taken_at=datetime(2019, 12, 29, 23) + timedelta(hours=9 * number),
            latitude=latitude,
            longitude=longitude,
            camera=CAMERAS[number % 3 - 1],
        )
        items.append(replace(as_indexed(replace(found, kind=kind)), info=info))
    new = write_photo("home/new.jpg")
    root = library.add_root(pictures)
    library.sync_root(root.id, [*(item.found for item in items), new])
    library.commit(items)
    return items


@pytest.fixture
def album(library: Library, taken: list[IndexedFile]) -> AlbumId:
    hashes = [item.content_hash for item in taken]
    library.user.set_favourite(hashes[::2], True)
    for number, digest in enumerate(hashes):
        library.user.set_rating([digest], number % 6)
    album = library.user.add_album("Trip")
    library.user.add_to_album(album, hashes[5:15])
    return album


def every(library: Library) -> list[FileRecord]:
    return library.browse(Filters(), limit=100)


def paths(records: list[FileRecord]) -> list[Path]:
    return [record.path for record in records]


def test_every_filter_alone_and_together(
    library: Library, pictures: Path, taken: list[IndexedFile], album: AlbumId
) -> None:
    in_album = {item.content_hash for item in taken[5:15]}
    day = date(2020, 1, 2)
    cases: list[tuple[Filters, Callable[[FileRecord], bool]]] = [
        (Filters(), lambda _: True),
        (Filters(kind=MediaKind.VIDEO), lambda file: file.kind is MediaKind.VIDEO),
        (Filters(taken_from=day), lambda file: file.shown_at.date() >= day),
        (Filters(taken_to=day), lambda file: file.shown_at.date() <= day),
        (Filters(folder=pictures / "trip"), lambda file: file.path.parent.name == "trip"),
        (Filters(folder=pictures), lambda _: True),
        (Filters(folder=pictures / "tri"), lambda _: False),
        (Filters(folder=taken[0].found.path), lambda file: file.path == taken[0].found.path),
        (
            Filters(camera="Maker One"),
            lambda file: file.info is not None and file.info.camera == "Maker One",
        ),
        (Filters(place="Paris, France"), lambda file: file.place == "Paris, France"),
        (Filters(place="France"), lambda file: file.place == "Paris, France"),
        (Filters(place="Paris"), lambda _: False),
        (
            Filters(orientation=Orientation.PORTRAIT),
            lambda file: file.info is not None and file.info.width_px < file.info.height_px,
        ),
        (Filters(favourites=True), lambda file: file.favourite),
        (Filters(min_rating=4), lambda file: file.rating >= 4),
        (Filters(album=album), lambda file: file.content_hash in in_album),
        (Filters(added_from=date(2020, 1, 1)), lambda _: True),
        (Filters(added_from=date(9999, 1, 1)), lambda _: False),
    ]
    together = Filters(
        kind=MediaKind.PHOTO, favourites=True, min_rating=1, album=album, taken_to=date(2020, 1, 3)
    )
    cases.append(
        (
            together,
            lambda file: (
                file.kind is MediaKind.PHOTO
                and file.favourite
                and file.rating >= 1
                and file.content_hash in in_album
                and file.shown_at.date() <= date(2020, 1, 3)
            ),
        )
    )
    shown = every(library)
    assert len(shown) == 25
    for filters, passes in cases:
        expected = [file for file in shown if passes(file)]
        assert library.browse(filters, limit=100) == expected, filters
        assert library.count(filters) == len(expected), filters
        assert {day.day: day.count for day in library.days(filters)} == Counter(
            file.shown_at.date() for file in expected
        )
        assert library.matching_contents(filters) == {
            file.content_hash for file in expected if file.content_hash is not None
        }
        located = [file for file in expected if file.info and file.info.latitude is not None]
        assert [entry.path for entry in library.located(filters)] == paths(located)
        assert sum(kind.count for kind in library.facets(filters).kinds) == len(expected)


def test_every_order_and_its_pages(library: Library, album: AlbumId) -> None:
    shown = every(library)
    newest = sorted(shown, key=lambda file: (file.shown_at, os.fsencode(file.path)), reverse=True)
    number = {file.path: int("".join(filter(str.isdigit, file.path.stem)) or -1) for file in shown}
    for order, expected in {
        Order.NEWEST: newest,
        Order.OLDEST: newest[::-1],
        Order.ADDED: sorted(newest, key=lambda file: file.added_at, reverse=True),
        # "IMG_9" before "IMG_10", "new" behind them.
        Order.NAME: sorted(newest, key=lambda file: (number[file.path] < 0, number[file.path])),
        Order.RATING: sorted(newest, key=lambda file: file.rating, reverse=True),
    }.items():
        pages = [
            library.browse(Filters(), order=order, limit=7, offset=at) for at in range(0, 28, 7)
        ]
        assert [path for page in pages for path in paths(page)] == paths(expected), order


def test_what_there_is_to_filter_by(library: Library, taken: list[IndexedFile]) -> None:
    facets = library.facets(Filters(taken_to=date(2020, 12, 31)))
    assert facets.kinds == (FacetValue("photo", 20), FacetValue("video", 4))
    assert facets.cameras == (FacetValue("Maker One", 8), FacetValue("Maker Two", 8))
    assert facets.places == (FacetValue("Paris, France", 8),)
    assert [year.value for year in facets.years] == ["2020", "2019"]
    days = library.days(Filters())
    assert days == sorted(days, key=lambda day: day.day, reverse=True)


@pytest.mark.parametrize("paths_at_a_time", [1, 10_000])
def test_a_photo_with_a_short_video_beside_it_is_live(
    library: Library,
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
    monkeypatch: pytest.MonkeyPatch,
    paths_at_a_time: int,
) -> None:
    monkeypatch.setattr(file_records, "_PATHS_AT_A_TIME", paths_at_a_time)

    def video(name: str, duration_ms: int) -> IndexedFile:
        found = replace(write_photo(name), kind=MediaKind.VIDEO)
        info = MediaInfo(MediaKind.VIDEO, 4, 3, duration_ms=duration_ms)
        return replace(as_indexed(found), info=info)

    items = [
        *(as_indexed(write_photo(name)) for name in ("1.heic", "1.jpg", "2.jpg", "3.jpg", "4.jpg")),
        video("1.MOV", 2900),
        video("2.mov", 60_000),
        video("other/3.mov", 2900),
    ]
    library.sync_root(library.add_root(pictures).id, [item.found for item in items])
    library.commit(items)
    assert [file.path.name for file in every(library) if file.is_live] == [
        "1.jpg",
        "1.heic",
    ]
    record = library.file(pictures / "1.heic")
    assert record is not None
    assert record.is_live


def test_copies_are_files_of_the_same_bytes_that_are_there(
    library: Library,
    pictures: Path,
    tmp_path: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
) -> None:
    first, second = write_photo("b.jpg", b"same"), write_photo("a/c.jpg", b"same")
    single = write_photo("single.jpg")
    away = replace(write_photo("../stick/away.jpg", single.path.read_bytes()))
    away = replace(away, path=tmp_path / "stick" / "away.jpg")
    library.sync_root(library.add_root(pictures).id, [first, second, single])
    stick = library.add_root(tmp_path / "stick")
    library.sync_root(stick.id, [away])
    library.commit([as_indexed(file) for file in (first, second, single, away)])
    library.set_offline(stick.id)
    content = as_indexed(first).content_hash
    assert library.copies() == [
        CopyGroup(content, tuple(library.records([second.path, first.path]).values()))
    ]
    assert {file.content_hash for file in library.copies()[0].files} == {content}


def test_a_moved_file_was_added_when_it_first_came(
    library: Library,
    library_folder: Path,
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = library.add_root(pictures)
    clock = 1_600_000_000
    monkeypatch.setattr("time.time", lambda: clock)
    found = write_photo("old.jpg")
    library.sync_root(root.id, [found])
    item = as_indexed(found)
    library.commit([item])
    added_at = every(library)[0].added_at
    assert added_at == datetime.fromtimestamp(clock)

    clock += 1000
    moved = replace(found, path=pictures / "new.jpg")
    library.sync_root(root.id, [moved])
    assert every(library)[0].added_at > added_at
    library.commit([KnownFile(moved, item.content_hash)])
    assert every(library)[0].added_at == added_at
    assert library.count(Filters(added_from=added_at.date())) == 1


def test_files_follow_what_is_learnt_of_their_content(
    library: Library, pictures: Path, taken: list[IndexedFile]
) -> None:
    item = taken[0]
    redated = replace(item.info, taken_at=datetime(2001, 2, 3), camera="Other", latitude=None)
    library.commit([replace(item, info=redated)])
    (oldest,) = library.browse(Filters(), order=Order.OLDEST, limit=1)
    assert oldest.path == item.found.path
    assert oldest.place is None
    assert paths(library.browse(Filters(camera="Other"), limit=9)) == [item.found.path]

    # What it shows is another picture now.
    changed = replace(item.found, size_bytes=1)
    library.sync_paths(library.roots()[0].id, [changed], [])
    assert library.count(Filters(camera="Other")) == 0
    library.commit([FailedFile(changed, "It is torn.")])
    assert library.count(Filters()) == 24


def test_dates_from_far_away_can_be_listed(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    stamps = (-(10**18) * 9, 9 * 10**18, -(10**18) * 3)
    files = [
        FoundFile(write_photo(f"{at}.jpg").path, MediaKind.PHOTO, 1, ns)
        for at, ns in enumerate(stamps)
    ]
    library.sync_root(library.add_root(pictures).id, files)
    assert sum(day.count for day in library.days(Filters())) == 3
    assert paths(every(library))[0].name == "1.jpg"
