"""What the grid's headers divide. Owns: which rows belong together, and what their header says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leccr_desktop.operations.query import Sort
from leccr_engine.search.strength import Strength

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.query import Query

__all__ = ["Grouping", "Month", "Section", "extend_sections", "grouping_for", "title_of"]


class Grouping(Enum):
    """By what the rows are divided. They have to come in that order already."""

    NONE = auto()
    DAY = auto()
    MONTH = auto()
    DAY_ADDED = auto()
    STRENGTH = auto()
    """No headers where the engine does not say how sure it is."""

    STRENGTH_AND_WEAK = auto()
    """The same, where what most likely does not fit is listed too."""


class Weak(Enum):
    """What has no strength, beside what has one."""

    WEAK = auto()


class Month(NamedTuple):
    """A month of one year. A tuple, since a hundred thousand rows are compared by them."""

    year: int
    month: int


SectionKey = date | Month | Strength | Weak | None
"""What the rows of a section have in common; None in a grid without headers."""


@dataclass(frozen=True, slots=True)
class Section:
    """A run of rows under one header.

    Attributes:
        first_row: where it begins; it ends where the next one begins.
        key: what its rows have in common.
    """

    first_row: int
    key: SectionKey


def grouping_for(query: Query) -> Grouping:
    """Choose how the answer to a query is divided."""
    if query.sort is Sort.RELEVANCE:
        if query.weak and query.is_text:
            return Grouping.STRENGTH_AND_WEAK
        return Grouping.STRENGTH if query.is_search else Grouping.MONTH
    if query.sort in (Sort.NEWEST, Sort.OLDEST):
        return Grouping.MONTH
    return Grouping.DAY_ADDED if query.sort is Sort.ADDED else Grouping.NONE


def extend_sections(
    sections: Sequence[Section],
    items: Sequence[MediaItem],
    grouping: Grouping,
    *,
    changed_from: int,
) -> list[Section]:
    """Divide rows of which the first ones are divided already.

    A row that lacks what the others are divided by stays with those before it.

    Args:
        sections: of the rows as they were, by the same grouping.
        items: all rows.
        grouping: by what.
        changed_from: the rows before this one are as they were.
    """
    key_of = _KEYS.get(grouping)
    if key_of is None or not items:
        return []
    result = [section for section in sections if section.first_row < changed_from]
    # The last one may have been cut, or go on now.
    at = result.pop().first_row if result else 0
    for key, run in groupby(islice(items, at, None), key_of):
        if key is not None and (not result or result[-1].key != key):
            result.append(Section(at if result else 0, key))
        at += sum(1 for _ in run)
    return result


def title_of(section: Section) -> str:
    """What a header says, in the words of the interface's language."""
    translate = QCoreApplication.translate
    locale = QLocale()
    match section.key:
        case Strength.STRONG:
            return translate("Sections", "Strong matches")
        case Strength.POSSIBLE:
            return translate("Sections", "Possible matches")
        case Weak.WEAK:
            return translate("Sections", "Weaker matches")
        case Month(year=year, month=month):
            # Not every language puts the month first.
            return translate("Sections", "{month} {year}").format(
                month=locale.standaloneMonthName(month),
                year=locale.toString(QDate(year, month, 1), "yyyy"),
            )
        case date(year=year, month=month, day=day):
            return locale.toString(QDate(year, month, day), QLocale.FormatType.LongFormat)
        case _:
            return ""


def _day_taken(item: MediaItem) -> SectionKey:
    return None if item.taken_at is None else item.taken_at.date()


def _month_taken(item: MediaItem) -> SectionKey:
    at = item.taken_at
    return None if at is None else Month(at.year, at.month)


def _day_added(item: MediaItem) -> SectionKey:
    return None if item.added_at is None else item.added_at.date()


def _strength(item: MediaItem) -> SectionKey:
    return item.strength


def _strength_or_weak(item: MediaItem) -> SectionKey:
    return item.strength or Weak.WEAK


_KEYS: dict[Grouping, Callable[[MediaItem], SectionKey]] = {
    Grouping.DAY: _day_taken,
    Grouping.MONTH: _month_taken,
    Grouping.DAY_ADDED: _day_added,
    Grouping.STRENGTH: _strength,
    Grouping.STRENGTH_AND_WEAK: _strength_or_weak,
}
