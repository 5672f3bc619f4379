"""Places that are questions. Owns: which query shows a place, and whether it still does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leccr_desktop.operations.query import Query, Sort
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_engine.library.filters import Filters
from leccr_engine.types import AlbumId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leccr_engine.library.records import SavedSearch

__all__ = ["GRID_KINDS", "is_still_at", "place_of", "query_at"]

GRID_KINDS = frozenset(
    {
        DestinationKind.ALL,
        DestinationKind.RECENT,
        DestinationKind.FAVOURITES,
        DestinationKind.ALBUM,
        DestinationKind.SAVED_SEARCH,
        DestinationKind.FOLDER,
    }
)
"""The places that the grid shows."""


def query_at(destination: Destination, searches: Iterable[SavedSearch]) -> Query:
    """The query that shows a place in the grid.

    Args:
        destination: where.
        searches: those that are saved; one that is there no more shows everything.
    """
    place = destination.payload
    match destination.kind:
        case DestinationKind.RECENT:
            return Query(sort=Sort.ADDED)
        case DestinationKind.FAVOURITES:
            return Query(filters=Filters(favourites=True), sort=Sort.NEWEST)
        case DestinationKind.ALBUM if isinstance(place, int):
            return Query(filters=Filters(album=AlbumId(place)), sort=Sort.NEWEST)
        case DestinationKind.FOLDER if isinstance(place, Path):
            return Query(filters=Filters(folder=place), sort=Sort.NEWEST)
        case DestinationKind.SAVED_SEARCH:
            for search in searches:
                if search.id == place:
                    return Query(text=search.query, filters=search.filters)
    return Query(sort=Sort.NEWEST)


def is_still_at(destination: Destination, query: Query, searches: Iterable[SavedSearch]) -> bool:
    """Whether a query still shows a place, perhaps a part of it."""
    place, filters = destination.payload, query.filters
    match destination.kind:
        case DestinationKind.RECENT:
            return query.sort is Sort.ADDED and not query.is_search
        case DestinationKind.FAVOURITES:
            return filters.favourites
        case DestinationKind.ALBUM:
            return filters.album == place
        case DestinationKind.FOLDER:
            return filters.folder == place
        case DestinationKind.SAVED_SEARCH:
            saved = query_at(destination, searches)
            return (saved.text, saved.filters) == (query.text, filters)
    return destination.kind is DestinationKind.ALL


def place_of(query: Query) -> Destination:
    """The place that a query shows all of; everything, where there is none."""
    filters = query.filters
    places = [Destination(DestinationKind.RECENT), Destination(DestinationKind.FAVOURITES)]
    if filters.album is not None:
        places.append(Destination(DestinationKind.ALBUM, filters.album))
    if filters.folder is not None:
        places.append(Destination(DestinationKind.FOLDER, filters.folder))
    return next(
        (place for place in places if query_at(place, ()) == query),
        Destination(DestinationKind.ALL),
    )
