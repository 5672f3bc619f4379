"""`leccr-desktop search`: find photos and videos by a query in any language."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from leccr_desktop.cli.options import (
    Device,
    DeviceOption,
    JsonOption,
    LibraryOption,
    ModelOption,
    library_folder,
)
from leccr_desktop.cli.wording import clock_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_engine.search.searcher import Searcher, SearchResult

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """A library that is open for searching."""

    searcher: Searcher
    model_id: str


def search(
    query: Annotated[
        str,
        typer.Argument(
            metavar="QUERY|-",
            help='What to look for, in any language. "-" reads one query a line from standard '
            "input and answers each at once, in the same order.",
        ),
    ],
    library: LibraryOption = None,
    top: Annotated[int, typer.Option("--top", metavar="N", min=1, help="Hits to show.")] = 20,
    as_json: JsonOption = False,
    model: ModelOption = None,
    device: DeviceOption = Device.AUTO,
) -> None:
    """Find photos and videos by a query in any language."""
    if query != STANDARD_INPUT and not query.strip():
        raise typer.BadParameter("The query is empty. Say what to look for.", param_hint="QUERY")
    with open_searcher(library_folder(library), model=model, device=device) as opened:
        if query != STANDARD_INPUT:
            _write(_answer(opened, _as_text(query), top=top), as_json=as_json)
            return
        for line in sys.stdin.buffer:
            asked = line.decode("utf-8", errors="replace").removeprefix("\ufeff").rstrip("\r\n")
            _write(_answer(opened, asked, top=top), as_json=as_json)


@contextmanager
def open_searcher(folder: Path, *, model: str | None, device: Device) -> Iterator[OpenSearch]:
    """Open a library for searching: its model and its index.

    Raises:
        LibraryError: there is no library, or nothing in it.
        ModelError: its model is not there.
    """
    from leccr_desktop.models import load_to_search
    from leccr_engine.library import Library

    with Library.open(folder) as library:
        encoder = load_to_search(library, model, device=device.value)
        from leccr_engine.library.vector_index import VectorIndex
        from leccr_engine.search.searcher import Searcher

        index = VectorIndex.open_or_rebuild(library, encoder.model_id, encoder.mixing_weight)
        yield OpenSearch(Searcher(library, encoder, index), encoder.model_id)


def print_hits(result: SearchResult) -> None:
    """Print a result as a table for people, on standard output."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    if not result.hits:
        console.print(f"Nothing for {result.query!r}.", markup=False, highlight=False)
        return
    table = Table(title=escape(result.query), title_justify="left", box=None, pad_edge=False)
    for column in ("#", "score", "at"):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("file", overflow="fold", ratio=3)
    table.add_column("why", overflow="fold", ratio=2)
    for hit in result.hits:
        at = "" if hit.kind == "photo" else clock_time(hit.start_ms)
        table.add_row(
            str(hit.rank), f"{hit.score:.3f}", at, escape(str(hit.path)), escape(hit.reason)
        )
    console.print(table, highlight=False)


def _answer(opened: OpenSearch, query: str, *, top: int) -> SearchResult:
    """Answer a query; an empty one has no hits, so that each line read is one line written."""
    from leccr_engine.search.searcher import SearchResult

    if not query.strip():
        return SearchResult(query=query, model_id=opened.model_id, took_ms=0.0, hits=())
    return opened.searcher.search(query, top=top)


def _write(result: SearchResult, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(_as_object(result)) + "\n")
    else:
        print_hits(result)
    # Whoever asks line by line waits for this answer before asking on.
    sys.stdout.flush()


def _as_object(result: SearchResult) -> dict[str, object]:
    return {
        "query": result.query,
        "model": result.model_id,
        "took_ms": round(result.took_ms, 3),
        "hits": [
            {
                "rank": hit.rank,
                "path": str(hit.path),
                "kind": hit.kind.value,
                "start_ms": hit.start_ms,
                "end_ms": hit.end_ms,
                "score": round(hit.score, 6),
                "reason": hit.reason,
            }
            for hit in result.hits
        ],
    }


def _as_text(argument: str) -> str:
    """Replace bytes of an argument that are no UTF-8, as in a line of standard input."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
