"""The filters in words. Owns: what each filter is called, what its values are, and undoing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leccr_desktop.window.time_text import year_text
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leccr_engine.types import AlbumId

__all__ = [
    "FilterName",
    "Period",
    "kind_text",
    "orientation_text",
    "period_text",
    "presets",
    "rating_text",
    "title",
    "value_text",
    "without",
    "year",
]


class FilterName(StrEnum):
    """One chip each. A period takes two fields of `Filters`."""

    KIND = "kind"
    DATE = "date"
    FOLDER = "folder"
    CAMERA = "camera"
    PLACE = "place"
    ORIENTATION = "orientation"
    FAVOURITES = "favourites"
    RATING = "rating"
    ALBUM = "album"
    ADDED = "added"


_FIELDS = {
    FilterName.KIND: ("kind",),
    FilterName.DATE: ("taken_from", "taken_to"),
    FilterName.FOLDER: ("folder",),
    FilterName.CAMERA: ("camera",),
    FilterName.PLACE: ("place",),
    FilterName.ORIENTATION: ("orientation",),
    FilterName.FAVOURITES: ("favourites",),
    FilterName.RATING: ("min_rating",),
    FilterName.ALBUM: ("album",),
    FilterName.ADDED: ("added_from",),
}


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; open where there is None."""

    first: date | None = None
    last: date | None = None


def without(filters: Filters, name: FilterName) -> Filters:
    """Take one filter away."""
    everything = Filters()
    return replace(filters, **{field: getattr(everything, field) for field in _FIELDS[name]})


def title(name: FilterName) -> str:
    """What a filter is called."""
    translate = QCoreApplication.translate
    match name:
        case FilterName.KIND:
            return translate("Filters", "Kind")
        case FilterName.DATE:
            return translate("Filters", "Date")
        case FilterName.FOLDER:
            return translate("Filters", "Folder")
        case FilterName.CAMERA:
            return translate("Filters", "Camera")
        case FilterName.PLACE:
            return translate("Filters", "Place")
        case FilterName.ORIENTATION:
            return translate("Filters", "Orientation")
        case FilterName.FAVOURITES:
            return translate("Filters", "Favourites")
        case FilterName.RATING:
            return translate("Filters", "Rating")
        case FilterName.ALBUM:
            return translate("Filters", "Album")
        case FilterName.ADDED:
            return translate("Filters", "Added")


def value_text(name: FilterName, filters: Filters, albums: Mapping[AlbumId, str]) -> str:
    """What a filter is set to; empty where it is not.

    Args:
        name: which filter.
        filters: all of them.
        albums: the names of the albums.
    """
    match name:
        case FilterName.KIND:
            return kind_text(filters.kind) if filters.kind else ""
        case FilterName.DATE:
            return period_text(Period(filters.taken_from, filters.taken_to))
        case FilterName.FOLDER:
            return (filters.folder.name or str(filters.folder)) if filters.folder else ""
        case FilterName.CAMERA:
            return filters.camera or ""
        case FilterName.PLACE:
            return filters.place or ""
        case FilterName.ORIENTATION:
            return orientation_text(filters.orientation) if filters.orientation else ""
        case FilterName.FAVOURITES:
            return title(name) if filters.favourites else ""
        case FilterName.RATING:
            return rating_text(filters.min_rating) if filters.min_rating else ""
        case FilterName.ALBUM:
            # Its name may still be on the way.
            return "" if filters.album is None else albums.get(filters.album, "…")
        case FilterName.ADDED:
            return period_text(Period(filters.added_from))


def kind_text(kind: MediaKind) -> str:
    """A kind, of many."""
    if kind is MediaKind.PHOTO:
        return QCoreApplication.translate("Filters", "Photos")
    return QCoreApplication.translate("Filters", "Videos")


def orientation_text(orientation: Orientation) -> str:
    """How a picture stands."""
    translate = QCoreApplication.translate
    match orientation:
        case Orientation.LANDSCAPE:
            return translate("Filters", "Landscape")
        case Orientation.PORTRAIT:
            return translate("Filters", "Portrait")
        case Orientation.SQUARE:
            return translate("Filters", "Square")


def rating_text(stars: int) -> str:
    """A rating, and what is better."""
    if stars == _MOST_STARS:
        return QCoreApplication.translate("Filters", "%n star(s)", "", stars)
    return QCoreApplication.translate("Filters", "%n star(s) or more", "", stars)


_MOST_STARS = 5


def presets(today: date) -> dict[str, Period]:
    """The periods that are offered by name, with `today` in each of them."""
    translate = QCoreApplication.translate
    first_day = QLocale().firstDayOfWeek().value
    week = today - timedelta(days=(today.isoweekday() - first_day) % 7)
    return {
        translate("Filters", "Today"): Period(today, today),
        translate("Filters", "This week"): Period(week, today),
        translate("Filters", "This month"): Period(today.replace(day=1), today),
        translate("Filters", "This year"): Period(today.replace(month=1, day=1), today),
    }


def year(number: int) -> Period:
    """A whole year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def period_text(period: Period) -> str:
    """A period, as short as it can be said; empty where it is open at both ends."""
    translate = QCoreApplication.translate
    first, last = period.first, period.last
    if first is None and last is None:
        return ""
    if first is None:
        return translate("Filters", "Until {day}").format(day=_day(last))
    if last is None:
        return translate("Filters", "Since {day}").format(day=_day(first))
    if first == last:
        return _day(first)
    if period == year(first.year):
        return year_text(first.year)
    return translate("Filters", "{first} to {last}").format(first=_day(first), last=_day(last))


def _day(day: date | None) -> str:
    if day is None:
        return ""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
