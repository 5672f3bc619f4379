"""Looking through the library without a query. Owns: what `Filters` and `Order` mean in SQL.

All but the sets that a person made (favourites, ratings, albums) is answered from the one index
`files_listed`, which has every column that a filter or an order needs: a hundred thousand files are
one short walk through it, and a page fetches its own rows only. A person's sets are small beside
the library, so there the walk goes through their contents instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from leccr_engine.library.file_records import FILE_RECORDS, as_datetime, json_list, read_records
from leccr_engine.library.filters import Order
from leccr_engine.library.path_codec import decode_path, encode_path, range_below
from leccr_engine.library.reading import IS_PRESENT, IS_PRESENT_ROOT
from leccr_engine.library.records import CopyGroup, DayCount, Facets, FacetValue, LocatedFile
from leccr_engine.types import ContentHash, MediaKind

if TYPE_CHECKING:
    import sqlite3

    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import FileRecord
    from leccr_engine.library.storage import Storage

CAN_BE_SHOWN = f"files.state IN ('indexed', 'pending') AND {IS_PRESENT_ROOT}"

_NEWEST = "files.shown_at DESC, files.path DESC"
_ORDERS = {
    Order.NEWEST: _NEWEST,
    Order.OLDEST: "files.shown_at, files.path",
    Order.ADDED: f"files.added_at DESC, {_NEWEST}",
    Order.NAME: f"files.name_key, {_NEWEST}",
    Order.RATING: f"ifnull(rating, 0) DESC, {_NEWEST}",
}
_RATINGS = "LEFT JOIN marks ON marks.content_hash = files.content_hash"


@dataclass(frozen=True, slots=True)
class Listing:
    """`Filters` in SQL.

    Attributes:
        source: `files`, and the index to walk through.
        condition: on `files`.
        values: of the condition's parameters.
    """

    source: str
    condition: str
    values: dict[str, object]


def browse(
    storage: Storage, filters: Filters, order: Order, limit: int, offset: int
) -> list[FileRecord]:
    """See `Library.browse`."""
    listing = listing_of(filters)
    ratings = _RATINGS if order is Order.RATING else ""
    with storage.read() as connection:
        # First which, then what they are: sorting a hundred thousand wide rows would take seconds.
        ids = [
            file_id
            for (file_id,) in connection.execute(
                f"SELECT files.id FROM {listing.source} {ratings} WHERE {listing.condition} "
                f"ORDER BY {_ORDERS[order]} LIMIT :limit OFFSET :offset",
                {**listing.values, "limit": limit, "offset": offset},
            )
        ]
        rows = connection.execute(
            f"{FILE_RECORDS} JOIN json_each(?) AS chosen ON files.id = chosen.value "
            "ORDER BY chosen.key",
            (json_list(ids),),
        ).fetchall()
        return read_records(connection, rows)


def count(storage: Storage, filters: Filters) -> int:
    """See `Library.count`."""
    listing = listing_of(filters)
    with storage.read() as connection:
        number: int
        (number,) = connection.execute(
            f"SELECT count(*) FROM {listing.source} WHERE {listing.condition}", listing.values
        ).fetchone()
    return number


def days(storage: Storage, filters: Filters) -> list[DayCount]:
    """See `Library.days`."""
    with storage.read() as connection:
        counted = _count_by(connection, "substr(files.shown_at, 1, 10)", listing_of(filters))
    return [
        DayCount(date.fromisoformat(day.value), day.count)
        for day in sorted(counted, key=attrgetter("value"), reverse=True)
    ]


def facets(storage: Storage, filters: Filters) -> Facets:
    """See `Library.facets`."""
    listing = listing_of(filters)
    with storage.read() as connection:
        kinds, cameras, places, years = (
            _count_by(connection, column, listing)
            for column in ("kind", "camera", "nullif(place, '')", "substr(shown_at, 1, 4)")
        )
    return Facets(
        kinds=_most_first(kinds),
        cameras=_most_first(cameras),
        places=_most_first(places),
        years=tuple(sorted(years, key=attrgetter("value"), reverse=True)),
    )


def located(storage: Storage, filters: Filters) -> list[LocatedFile]:
    """See `Library.located`."""
    listing = listing_of(filters)
    with storage.read() as connection:
        rows = connection.execute(
            f"SELECT files.path, files.kind, hash, latitude, longitude, taken_at, "
            f"nullif(files.place, '') "
            f"FROM {listing.source} JOIN contents INDEXED BY contents_located "
            f"ON hash = files.content_hash AND latitude IS NOT NULL AND longitude IS NOT NULL "
            f"WHERE {listing.condition} ORDER BY {_NEWEST}",
            listing.values,
        ).fetchall()
    return [
        LocatedFile(
            path=decode_path(path),
            kind=MediaKind(kind),
            content_hash=ContentHash(digest),
            latitude=latitude,
            longitude=longitude,
            taken_at=as_datetime(taken_at),
            place=place,
        )
        for path, kind, digest, latitude, longitude, taken_at, place in rows
    ]


def copies(storage: Storage) -> list[CopyGroup]:
    """See `Library.copies`."""
    with storage.read() as connection:
        rows = connection.execute(
            f"{FILE_RECORDS} WHERE {IS_PRESENT} AND files.content_hash IN ("
            "SELECT content_hash FROM files WHERE content_hash IS NOT NULL "
            "GROUP BY content_hash HAVING count(*) > 1) ORDER BY files.content_hash, files.path"
        ).fetchall()
        records = read_records(connection, rows)
    groups = [tuple(files) for _, files in groupby(records, attrgetter("content_hash"))]
    return [
        CopyGroup(ContentHash(files[0].content_hash or ""), files)
        for files in sorted(groups, key=lambda files: files[0].shown_at, reverse=True)
        # The other ones may be offline.
        if len(files) > 1
    ]


def matching_contents(storage: Storage, filters: Filters) -> set[ContentHash]:
    """See `Library.matching_contents`."""
    listing = listing_of(filters)
    with storage.read() as connection:
        return {
            digest
            for (digest,) in connection.execute(
                f"SELECT files.content_hash FROM {listing.source} "
                f"WHERE {listing.condition} AND files.content_hash IS NOT NULL",
                listing.values,
            )
        }


def listing_of(filters: Filters) -> Listing:
    """Turn filters into SQL: on `files` that can be shown."""
    conditions: list[str] = []
    values: dict[str, object] = {}

    def narrow(condition: str, **named: object) -> None:
        conditions.append(condition)
        values.update(named)

    if filters.kind is not None:
        narrow("files.kind = :kind", kind=filters.kind.value)
    if filters.taken_from is not None:
        narrow("files.shown_at >= :taken_from", taken_from=filters.taken_from.isoformat())
    if filters.taken_to is not None:
        # Behind every time of that day: "2024-05-06T23:59" < "2024-05-06U".
        narrow("files.shown_at < :taken_to", taken_to=f"{filters.taken_to.isoformat()}U")
    if filters.folder is not None:
        folder = encode_path(filters.folder)
        first, last = range_below(folder)
        narrow(
            "(files.path = :folder OR (files.path >= :first AND files.path < :last))",
            folder=folder,
            first=first,
            last=last,
        )
    if filters.camera is not None:
        narrow("files.camera = :camera", camera=filters.camera)
    if filters.place is not None:
        narrow(
            "(files.place = :place OR substr(files.place, -length(:country)) = :country)",
            place=filters.place,
            country=f", {filters.place}",
        )
    if filters.orientation is not None:
        narrow("files.orientation = :orientation", orientation=filters.orientation.value)
    if filters.added_from is not None:
        midnight = datetime.combine(filters.added_from, datetime.min.time())
        narrow("files.added_at >= :added_from", added_from=int(midnight.timestamp()))
    sets = list(_sets_of_contents(filters))
    for contents, named in sets:
        narrow(f"files.content_hash IN ({contents})", **named)
    # The plus keeps the walk out of the other index of each.
    index = "files_by_content" if sets else "files_listed"
    return Listing(
        source=f"files INDEXED BY {index}",
        condition=" AND ".join([CAN_BE_SHOWN, *conditions]),
        values=values,
    )


def _sets_of_contents(filters: Filters) -> list[tuple[str, dict[str, object]]]:
    """List the sets that a person made and the filters name: queries, and their values."""
    sets: list[tuple[str, dict[str, object]]] = []
    if filters.album is not None:
        sets.append(
            (
                "SELECT content_hash FROM album_contents WHERE album_id = :album",
                {"album": filters.album},
            )
        )
    if filters.favourites:
        sets.append(("SELECT content_hash FROM marks WHERE favourite = 1", {}))
    if filters.min_rating > 0:
        sets.append(
            (
                "SELECT content_hash FROM marks WHERE rating >= :min_rating",
                {"min_rating": filters.min_rating},
            )
        )
    return sets


def _count_by(connection: sqlite3.Connection, column: str, listing: Listing) -> list[FacetValue]:
    rows = connection.execute(
        f"SELECT {column} AS value, count(*) FROM {listing.source} "
        f"WHERE {listing.condition} AND value IS NOT NULL GROUP BY value",
        listing.values,
    )
    return [FacetValue(value, number) for value, number in rows]


def _most_first(values: list[FacetValue]) -> tuple[FacetValue, ...]:
    return tuple(sorted(values, key=lambda value: (-value.count, value.value)))
