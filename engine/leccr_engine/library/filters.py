"""Which files a person wants to see, in which order. Owns: `Filters`, `Order`, and their JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leccr_engine.types import AlbumId, MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable


class Orientation(StrEnum):
    """How a picture stands."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"
    SQUARE = "square"


class Order(StrEnum):
    """How files are listed. Where the order leaves two alike, the newer one comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    ADDED = "added"
    """Recently added first."""
    NAME = "name"
    """By the file's name, numbers in it by their value."""
    RATING = "rating"
    """Best first, then those without a rating."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a file must be like. Each one narrows; the default lets everything through.

    Attributes:
        kind: photo or video.
        taken_from: the first day, by `FileRecord.shown_at`.
        taken_to: the last day, included.
        folder: at and below this absolute path; a single file is one too.
        camera: maker and model, exactly as `Facets.cameras` names it.
        place: as `Facets.places` names it, "Lisbon, Portugal"; a country alone stands for all of
            its places.
        orientation: how the picture stands.
        favourites: favourites only.
        min_rating: at least so many stars, 0 to 5.
        album: in this album.
        added_from: the first day, by `FileRecord.added_at`.
    """

    kind: MediaKind | None = None
    taken_from: date | None = None
    taken_to: date | None = None
    folder: Path | None = None
    camera: str | None = None
    place: str | None = None
    orientation: Orientation | None = None
    favourites: bool = False
    min_rating: int = 0
    album: AlbumId | None = None
    added_from: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filters()

    def to_json(self) -> str:
        """Write as a JSON object, ASCII, of those that narrow."""
        default = Filters()
        return json.dumps(
            {
                field.name: value if isinstance(value, bool | int) else str(value)
                for field in fields(self)
                if (value := getattr(self, field.name)) != getattr(default, field.name)
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Filters:
        """Read what `to_json` wrote. Filters that this version does not know are passed over.

        Raises:
            ValueError: it is no JSON object, or a value is not of its filter's kind.
        """
        entries = json.loads(text)
        if not isinstance(entries, dict):
            raise ValueError(f"filters are a JSON object, not {text!r}")  # noqa: TRY004
        return cls(**{name: read(entries[name]) for name, read in _READ.items() if name in entries})


def is_readable(text: str) -> bool:
    """Whether `Filters.from_json` can read a text."""
    try:
        Filters.from_json(text)
    except (ValueError, TypeError):
        return False
    return True


EVERYTHING = Filters()
"""Lets everything through."""

# How the value of each filter comes back from JSON. Paths survive: `json` escapes the surrogates
# that stand for bytes which are not Unicode.
_READ: dict[str, Callable[[Any], Any]] = {
    "kind": MediaKind,
    "taken_from": date.fromisoformat,
    "taken_to": date.fromisoformat,
    "folder": Path,
    "camera": str,
    "place": str,
    "orientation": Orientation,
    "favourites": bool,
    "min_rating": int,
    "album": lambda number: AlbumId(int(number)),
    "added_from": date.fromisoformat,
}
