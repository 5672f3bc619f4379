"""From what the engine found to what the grid shows. Owns: stacks of moments, and their order.

A video is one row: its best moment, with the other ones stacked under it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from leccr_desktop.operations.media_item import MediaItem, MomentSpan
from leccr_desktop.operations.query import Sort
from leccr_engine.library.path_codec import encode_path, name_key
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from leccr_engine.library.records import FileRecord
    from leccr_engine.search.searcher import SearchHit, SearchResult

__all__ = ["SORTED_ROWS", "FoundRows", "find_rows", "item_of_file"]

SORTED_ROWS = 500
"""A search ranks the whole library, and there is no end to what is a little like the query. In
another order than by relevance come so many of its best rows."""


@dataclass(frozen=True, slots=True)
class FoundRows:
    """The first rows of a search.

    Attributes:
        items: in the order to show.
        complete: whether nothing comes after them.
        total: how many rows there are in all, where that is known.
        result: what the rows were made of.
    """

    items: tuple[MediaItem, ...]
    complete: bool
    total: int | None
    result: SearchResult


def find_rows(
    search: Callable[[int], SearchResult],
    look_up: Callable[[Iterable[Path]], Mapping[Path, FileRecord]],
    *,
    sort: Sort,
    count: int,
) -> FoundRows:
    """Search for as many hits as it takes to fill some rows.

    Args:
        search: gets the number of hits wanted.
        look_up: says what the library knows of files.
        sort: the order of the rows.
        count: rows wanted.
    """
    by_relevance = sort is Sort.RELEVANCE
    wanted = count if by_relevance else SORTED_ROWS
    # One more tells whether there are more.
    top = wanted + 1
    while True:
        result = search(top)
        stacks = _stack(result.hits)
        exhausted = len(result.hits) < top
        if exhausted or len(stacks) > wanted:
            break
        top *= 2
    ranked = stacks[:wanted]
    if not by_relevance:
        # What does not answer has no place between what does; only a ranking can end in it.
        ranked = [hits for hits in ranked if hits[0].strength] or ranked
    records = look_up(hits[0].path for hits in ranked)
    items = [_item_of_hits(hits, records.get(hits[0].path)) for hits in ranked]
    if by_relevance:
        total = len(stacks) if exhausted else None
        return FoundRows(tuple(items), exhausted and len(stacks) <= count, total, result)
    items = _in_order(items, sort)
    return FoundRows(tuple(items[:count]), len(items) <= count, len(items), result)


def item_of_file(record: FileRecord) -> MediaItem:
    """Show a file for which nothing was asked."""
    return MediaItem(
        record.path,
        record.kind,
        content_hash=record.content_hash,
        taken_at=record.shown_at,
        added_at=record.added_at,
        duration_ms=None if record.info is None else record.info.duration_ms,
        favourite=record.favourite,
        rating=record.rating,
        is_live=record.is_live,
        is_offline=record.state is FileState.OFFLINE,
        failure=record.failure_reason or "",
    )


def _stack(hits: Iterable[SearchHit]) -> list[list[SearchHit]]:
    """Put the hits of a file together, best first, in the order of the best of each."""
    stacks: dict[Path, list[SearchHit]] = {}
    for hit in hits:
        stacks.setdefault(hit.path, []).append(hit)
    return list(stacks.values())


def _item_of_hits(hits: Sequence[SearchHit], record: FileRecord | None) -> MediaItem:
    best, *others = hits
    # The file may have left the library since it was found.
    file = MediaItem(best.path, best.kind) if record is None else item_of_file(record)
    return replace(
        file,
        start_ms=best.start_ms,
        end_ms=best.end_ms,
        reason=best.why,
        content_hash=best.content_hash,
        moment_id=best.moment_id,
        score=best.score,
        strength=best.strength,
        moments=tuple(
            MomentSpan(hit.start_ms, hit.end_ms, hit.score, hit.why, hit.moment_id)
            for hit in others
            if hit.strength or not best.strength
        ),
    )


def _in_order(items: Iterable[MediaItem], sort: Sort) -> list[MediaItem]:
    """Sort as `Library.browse` does."""

    def age(item: MediaItem) -> tuple[datetime, bytes]:
        return item.taken_at or datetime.min, encode_path(item.path)

    if sort is Sort.OLDEST:
        return sorted(items, key=age)
    newest = sorted(items, key=age, reverse=True)
    match sort:
        case Sort.ADDED:
            newest.sort(key=lambda item: item.added_at or datetime.min, reverse=True)
        case Sort.NAME:
            newest.sort(key=lambda item: name_key(encode_path(item.path)))
        case Sort.RATING:
            newest.sort(key=attrgetter("rating"), reverse=True)
    return newest
