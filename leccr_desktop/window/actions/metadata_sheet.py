"""What is known of files, to read elsewhere. Owns: the sheets, as plain text and as a page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from leccr_desktop.window.reason_text import reason_line
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import ItemDetails

__all__ = ["Fact", "Sheet", "as_html", "as_text", "sheet_of"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what is said, and what of."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of one file, or of one moment of it.

    Attributes:
        title: the file's name.
        facts: in the order to read.
    """

    title: str
    facts: tuple[Fact, ...]


def sheet_of(item: MediaItem, details: ItemDetails | None) -> Sheet:
    """What is known of an item.

    Args:
        item: as the window has it.
        details: as the library has it; None where it does not know the file any more.
    """
    facts = _of_item(item)
    if details is not None:
        facts += [*_of_file(details), *_of_person(details), *_of_moments(item, details)]
    return Sheet(item.path.name, tuple(facts))


def as_text(sheets: Iterable[Sheet]) -> str:
    """Plain text: a title with a line below it, one fact a line, an empty line between files."""
    translate = QCoreApplication.translate
    line = translate("Metadata", "{label}: {value}")
    parts = []
    for sheet in sheets:
        facts = [line.format(label=fact.label, value=fact.value) for fact in sheet.facts]
        parts.append("\n".join([sheet.title, "-" * len(sheet.title), *facts]))
    return "\n\n".join(parts) + "\n"


def as_html(sheets: Iterable[Sheet], *, right_to_left: bool) -> str:
    """The subset of HTML that Qt prints: a heading and a table for each file."""
    direction = "rtl" if right_to_left else "ltr"
    tables = []
    for sheet in sheets:
        rows = "".join(
            f'<tr><td width="30%"><b>{escape(fact.label)}</b></td>'
            f'<td width="70%">{escape(fact.value)}</td></tr>'
            for fact in sheet.facts
        )
        tables.append(
            f'<h3 dir="{direction}">{escape(sheet.title)}</h3>'
            f'<table dir="{direction}" width="100%" cellpadding="3">{rows}</table>'
        )
    return "".join(tables)


def _of_item(item: MediaItem) -> list[Fact]:
    translate = QCoreApplication.translate
    is_video = item.kind is MediaKind.VIDEO
    kind = translate("Metadata", "Video") if is_video else translate("Metadata", "Photo")
    facts = [
        Fact(translate("Metadata", "Kind"), kind),
        Fact(translate("Metadata", "Folder"), str(item.path.parent)),
    ]
    if is_video and item.end_ms:
        span = translate("Metadata", "{start} to {end}").format(
            start=clock_text(item.start_ms), end=clock_text(item.end_ms)
        )
        facts.append(Fact(translate("Metadata", "Moment"), span))
    if item.reason:
        facts.append(
            Fact(translate("Metadata", "Why it was found"), reason_line(item.reason, item.kind))
        )
    return facts


def _of_file(details: ItemDetails) -> list[Fact]:
    translate, locale = QCoreApplication.translate, QLocale()
    facts = []
    if (info := details.info) is not None:
        if info.taken_at is not None:
            facts.append(Fact(translate("Metadata", "Taken"), _date(info.taken_at)))
        if details.place:
            facts.append(Fact(translate("Metadata", "Place"), details.place))
        if info.latitude is not None and info.longitude is not None:
            place = translate("Metadata", "{latitude}°, {longitude}°").format(
                latitude=locale.toString(info.latitude, "f", 5),
                longitude=locale.toString(info.longitude, "f", 5),
            )
            facts.append(Fact(translate("Metadata", "Latitude and longitude"), place))
        if info.camera:
            facts.append(Fact(translate("Metadata", "Camera"), info.camera))
        size = translate("Metadata", "{width} × {height}").format(
            width=locale.toString(info.width_px), height=locale.toString(info.height_px)
        )
        facts.append(Fact(translate("Metadata", "Size in pixels"), size))
        if info.duration_ms is not None:
            facts.append(Fact(translate("Metadata", "Duration"), clock_text(info.duration_ms)))
    facts.append(Fact(translate("Metadata", "Size on disk"), size_text(details.size_bytes)))
    return facts


def _of_person(details: ItemDetails) -> list[Fact]:
    translate, locale = QCoreApplication.translate, QLocale()
    facts = []
    if details.marks.favourite:
        facts.append(Fact(translate("Metadata", "Favourite"), translate("Metadata", "Yes")))
    if details.marks.rating:
        rating = translate("Metadata", "{rating} of 5").format(
            rating=locale.toString(details.marks.rating)
        )
        facts.append(Fact(translate("Metadata", "Rating"), rating))
    if details.albums:
        albums = locale.createSeparatedList(details.albums)
        facts.append(Fact(translate("Metadata", "Albums"), albums))
    return facts


def _of_moments(item: MediaItem, details: ItemDetails) -> list[Fact]:
    """The descriptions: of the item's own moment where it is one, else of all."""
    translate = QCoreApplication.translate
    facts = []
    for moment in details.moments:
        described = moment.description is not None and moment.description.text
        if not described or (item.end_ms and moment.start_ms != item.start_ms):
            continue
        if moment.end_ms and not item.end_ms:
            label = translate("Metadata", "Description at {start}").format(
                start=clock_text(moment.start_ms)
            )
        else:
            label = translate("Metadata", "Description")
        facts.append(Fact(label, described))
    return facts


def _date(at: datetime) -> str:
    # Before PySide6 6.12, QDateTime takes no datetime.
    shown = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)
