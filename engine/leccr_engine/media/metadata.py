"""What files say of themselves. Owns: reading dates, places and cameras out of tags.

Tags are written by thousands of programs, many of them wrong: whatever makes no sense is taken
as not said, and never fails a file.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import ExifTags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image


@dataclass(frozen=True, slots=True)
class Tags:
    """The part of `MediaInfo` that comes from tags; None where a file does not say.

    Attributes:
        taken_at: naive local time of the camera.
        latitude: degrees north, in [-90, 90].
        longitude: degrees east, in [-180, 180].
        camera: maker and model, as written.
    """

    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    camera: str | None = None


def tags_of_photo(exif: Image.Exif) -> Tags:
    """Read a photo's EXIF tags.

    Source: Exif 3.0 (CIPA DC-008), sec. 4.6.
    """
    details = exif.get_ifd(ExifTags.IFD.Exif)
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    dates = (
        details.get(ExifTags.Base.DateTimeOriginal),
        details.get(ExifTags.Base.DateTimeDigitized),
        exif.get(ExifTags.Base.DateTime),
    )
    latitude, longitude = _place(
        _degrees(
            gps.get(ExifTags.GPS.GPSLatitude), gps.get(ExifTags.GPS.GPSLatitudeRef), north="NS"
        ),
        _degrees(
            gps.get(ExifTags.GPS.GPSLongitude), gps.get(ExifTags.GPS.GPSLongitudeRef), north="EW"
        ),
    )
    return Tags(
        taken_at=_first_date(*dates),
        latitude=latitude,
        longitude=longitude,
        camera=_camera(exif.get(ExifTags.Base.Make), exif.get(ExifTags.Base.Model)),
    )


def tags_of_video(metadata: Mapping[str, str]) -> Tags:
    """Read a video container's metadata, as libav names it.

    Phones write the local time into Apple's key and UTC into the container's own; without the
    former the latter is taken as it stands, because the zone is not known.
    """
    said = {key.lower(): value for key, value in metadata.items()}
    latitude, longitude = _iso6709(
        said.get("com.apple.quicktime.location.iso6709")
        or said.get("location")
        or said.get("location-eng")
        or ""
    )
    return Tags(
        taken_at=_first_date(
            said.get("com.apple.quicktime.creationdate"),
            said.get("creation_time"),
            said.get("date"),
        ),
        latitude=latitude,
        longitude=longitude,
        camera=_camera(
            said.get("com.apple.quicktime.make") or said.get("com.android.manufacturer"),
            said.get("com.apple.quicktime.model") or said.get("com.android.model"),
        ),
    )


_DATE = re.compile(
    r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?"
)

_UNSET_CLOCKS = frozenset({datetime(1904, 1, 1), datetime(1970, 1, 1), datetime(1980, 1, 1)})
"""Where QuickTime, Unix and FAT start to count: a camera whose clock was never set."""


def _first_date(*values: object) -> datetime | None:
    for value in values:
        match = _DATE.match(_text(value))
        if match is None:
            continue
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        try:
            date = datetime(year, month, day, hour, minute, second)
        except ValueError:  # a month of 0 or a second of 60: real cameras write both
            continue
        if date not in _UNSET_CLOCKS:
            return date
    return None


def _degrees(value: object, reference: object, *, north: str) -> float | None:
    """Degrees, minutes and seconds with a letter to one signed number.

    A value without its letter could lie in either hemisphere, so it is not used.
    """
    letter = _text(reference).upper()[:1]
    if not letter or letter not in north or not isinstance(value, (tuple, list)):
        return None
    total = 0.0
    for part, weight in zip(value, (1, 60, 3600), strict=False):
        try:
            total += float(part) / weight
        except (TypeError, ValueError, ZeroDivisionError):
            return None
    return total if letter == north[0] else -total


_ISO6709 = re.compile(r"\s*([+-])(\d{2,6}(?:\.\d*)?)([+-])(\d{3,7}(?:\.\d*)?)")


def _iso6709(text: str) -> tuple[float | None, float | None]:
    """Latitude and longitude of "+48.8577+002.295/" and its forms with minutes and seconds.

    Source: ISO 6709:2022, annex H.
    """
    match = _ISO6709.match(text)
    if match is None:
        return None, None
    north, latitude, east, longitude = match.groups()
    return _place(
        _sexagesimal(latitude, degree_digits=2) * (1 if north == "+" else -1),
        _sexagesimal(longitude, degree_digits=3) * (1 if east == "+" else -1),
    )


def _sexagesimal(digits: str, *, degree_digits: int) -> float:
    """`DD.D`, `DDMM.M` or `DDMMSS.S` to degrees; how many digits there are tells which."""
    whole = len(digits.partition(".")[0])
    if whole <= degree_digits + 1:
        return float(digits)
    degrees, minutes = float(digits[:degree_digits]), digits[degree_digits:]
    if whole <= degree_digits + 3:
        return degrees + float(minutes) / 60
    return degrees + float(minutes[:2]) / 60 + float(minutes[2:]) / 3600


def _place(latitude: float | None, longitude: float | None) -> tuple[float | None, float | None]:
    """Both or none: in range, and not the (0, 0) that receivers without a fix write."""
    if latitude is None or longitude is None:
        return None, None
    if not (math.isfinite(latitude) and math.isfinite(longitude)):
        return None, None
    if abs(latitude) > 90 or abs(longitude) > 180 or (latitude == 0 and longitude == 0):
        return None, None
    return latitude, longitude


def _camera(make: object, model: object) -> str | None:
    maker, name = _text(make), _text(model)
    if name.lower().startswith(maker.lower()):
        return name or None
    return f"{maker} {name}".strip()


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    return value.partition("\0")[0].strip()
