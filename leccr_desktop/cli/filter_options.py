"""Which photos and videos a command is about. Owns: the options that filter, and what they mean.

Names of cameras, places and albums are those of the library, in any case; one that it does not know
is refused with those that it does.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.library import Library
    from leccr_engine.types import AlbumId

_NAMES_SHOWN = 10
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)

KindOption = Annotated[
    Optional[MediaKind],  # noqa: UP045 - evaluated by typer
    typer.Option("--kind", help="Only photos, or only videos.", show_default=False),
]
FromOption = Annotated[
    str,
    typer.Option(
        "--from",
        metavar="DATE",
        help="Taken on this day or later: 2024-05-06, or 2024-05, or 2024.",
        show_default=False,
    ),
]
ToOption = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="DATE",
        help="Taken on this day or before; of a month or a year, on its last day.",
        show_default=False,
    ),
]
FolderOption = Annotated[
    Optional[Path],  # noqa: UP045 - evaluated by typer
    typer.Option("--folder", metavar="DIR", help="At and below this folder.", show_default=False),
]
CameraOption = Annotated[
    str,
    typer.Option("--camera", metavar="NAME", help="Taken with this camera.", show_default=False),
]
PlaceOption = Annotated[
    str,
    typer.Option(
        "--place", metavar="NAME", help="Taken in this city or country.", show_default=False
    ),
]
OrientationOption = Annotated[
    Optional[Orientation],  # noqa: UP045 - evaluated by typer
    typer.Option("--orientation", help="How the picture stands.", show_default=False),
]
FavouritesOption = Annotated[bool, typer.Option("--favourites", help="Only favourites.")]
MinRatingOption = Annotated[
    int,
    typer.Option(
        "--min-rating",
        metavar="STARS",
        min=0,
        max=5,
        help="At least so many stars, up to 5.",
        show_default=False,
    ),
]
AlbumOption = Annotated[
    str, typer.Option("--album", metavar="NAME", help="In this album.", show_default=False)
]


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """The options as they were given; empty where they were not."""

    kind: MediaKind | None = None
    taken_from: str = ""
    taken_to: str = ""
    folder: Path | None = None
    camera: str = ""
    place: str = ""
    orientation: Orientation | None = None
    favourites: bool = False
    min_rating: int = 0
    album: str = ""

    def filters(self, library: Library) -> Filters:
        """Turn them into filters of a library.

        Raises:
            typer.BadParameter: a date is none, or ends before it begins; the library does not know
                a name.
            LibraryError: the library cannot be read.
        """
        first = _first_day(self.taken_from, "--from") if self.taken_from else None
        last = _last_day(self.taken_to, "--to") if self.taken_to else None
        if first and last and last < first:
            raise typer.BadParameter(f"{last} is before --from {first}.", param_hint="--to")
        return Filters(
            kind=self.kind,
            taken_from=first,
            taken_to=last,
            folder=None if self.folder is None else self.folder.expanduser().absolute(),
            camera=_camera(library, self.camera) if self.camera else None,
            place=_place(library, self.place) if self.place else None,
            orientation=self.orientation,
            favourites=self.favourites,
            min_rating=self.min_rating,
            album=_album(library, self.album) if self.album else None,
        )


def _first_day(text: str, option: str) -> date:
    year, month, day = _date_parts(text, option)
    return date(year, month or 1, day or 1)


def _last_day(text: str, option: str) -> date:
    year, month, day = _date_parts(text, option)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _date_parts(text: str, option: str) -> tuple[int, int | None, int | None]:
    """Split into year, month and day, as far as they were given; they are a date."""
    match = _DATE.fullmatch(text.strip())
    parts = match.groups() if match else (None, None, None)
    year, month, day = (int(part) if part else None for part in parts)
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise typer.BadParameter(
            f"{text!r} is no date. Write 2024-05-06, or 2024-05, or 2024.", param_hint=option
        ) from error
    return year or 0, month, day


def _camera(library: Library, name: str) -> str:
    return _known(name, [value.value for value in library.facets(Filters()).cameras], "--camera")


def _place(library: Library, name: str) -> str:
    places = [value.value for value in library.facets(Filters()).places]
    cities = {place.partition(", ")[0].casefold(): place for place in reversed(places)}
    countries = dict.fromkeys(place.rpartition(", ")[2] for place in places)
    # A city alone is the one with the most pictures.
    return cities.get(name.casefold()) or _known(name, [*places, *countries], "--place")


def _album(library: Library, name: str) -> AlbumId:
    albums = {album.name: album.id for album in library.user.albums()}
    return albums[_known(name, list(albums), "--album")]


def _known(name: str, names: Sequence[str], option: str) -> str:
    """Return a name as the library writes it."""
    if name in names:
        return name
    for known in names:
        if known.casefold() == name.strip().casefold():
            return known
    listed = ", ".join(repr(known) for known in names[:_NAMES_SHOWN])
    more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
    there_are = f"It knows {listed}{more}." if names else "It knows none."
    raise typer.BadParameter(f"This library does not know {name!r}. {there_are}", param_hint=option)
