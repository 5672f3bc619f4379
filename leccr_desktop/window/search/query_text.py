"""The last query as one line of the settings. Owns: writing it, and reading it back."""

from __future__ import annotations

import json

from leccr_desktop.operations.query import Query, Sort
from leccr_engine.library.filters import Filters

__all__ = ["query_from_text", "query_to_text"]


def query_to_text(query: Query) -> str:
    """Write what can be asked again another day: not the picture, which may be gone by then."""
    return json.dumps(
        {
            "text": query.text,
            "filters": json.loads(query.filters.to_json()),
            "sort": query.sort.value,
        }
    )


def query_from_text(text: str) -> Query:
    """Read what `query_to_text` wrote.

    Raises:
        ValueError: it is something else.
    """
    entries = json.loads(text)
    try:
        return Query(
            text=str(entries["text"]),
            filters=Filters.from_json(json.dumps(entries["filters"])),
            sort=Sort(entries["sort"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{text!r} is no query") from error
