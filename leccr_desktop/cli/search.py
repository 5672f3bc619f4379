"""`leccr-desktop search`: find photos and videos by a query in any language, or by a picture."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_desktop.cli.filter_options import (
    AlbumOption,
    CameraOption,
    FavouritesOption,
    FilterChoice,
    FolderOption,
    FromOption,
    KindOption,
    MinRatingOption,
    OrientationOption,
    PlaceOption,
    ToOption,
)
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

    from leccr_engine.library import Library
    from leccr_engine.library.filters import Filters
    from leccr_engine.model.encoder import LeccrEncoder
    from leccr_engine.search.searcher import Searcher, SearchResult

STANDARD_INPUT = "-"

LikeOption = Annotated[
    Optional[Path],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--like",
        metavar="PICTURE",
        help="Look for what is like this picture file; with QUERY, for what is near to both.",
        show_default=False,
    ),
]


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """A library that is open for searching."""

    searcher: Searcher
    encoder: LeccrEncoder
    library: Library


def search(
    query: Annotated[
        str,
        typer.Argument(
            metavar="QUERY|-",
            help='What to look for, in any language. "-" reads one query a line from standard '
            "input and answers each at once, in the same order. May be left out with --like.",
            show_default=False,
        ),
    ] = "",
    like: LikeOption = None,
    kind: KindOption = None,
    taken_from: FromOption = "",
    taken_to: ToOption = "",
    folder: FolderOption = None,
    camera: CameraOption = "",
    place: PlaceOption = "",
    orientation: OrientationOption = None,
    favourites: FavouritesOption = False,
    min_rating: MinRatingOption = 0,
    album: AlbumOption = "",
    weak: Annotated[
        bool,
        typer.Option(
            "--weak", help="List also what most likely does not fit, as far as --top goes."
        ),
    ] = False,
    library: LibraryOption = None,
    top: Annotated[int, typer.Option("--top", metavar="N", min=1, help="Hits to show.")] = 20,
    as_json: JsonOption = False,
    model: ModelOption = None,
    device: DeviceOption = Device.AUTO,
) -> None:
    """Find photos and videos by a query in any language, by a picture, or by both."""
    if not query.strip() and like is None:
        raise typer.BadParameter("The query is empty. Say what to look for.", param_hint="QUERY")
    if query == STANDARD_INPUT and like is not None:
        raise typer.BadParameter('Queries from standard input ("-") take no picture.')
    choice = FilterChoice(
        kind=kind,
        taken_from=taken_from,
        taken_to=taken_to,
        folder=folder,
        camera=camera,
        place=place,
        orientation=orientation,
        favourites=favourites,
        min_rating=min_rating,
        album=album,
    )
    with open_searcher(library_folder(library), model=model, device=device) as opened:
        filters = choice.filters(opened.library)
        if query != STANDARD_INPUT:
            text = _as_text(query)
            found = (
                _answer(opened, text, top=top, filters=filters, weak=weak)
                if like is None
                else _answer_like(opened, text, like, top=top, filters=filters)
            )
            _write(found, as_json=as_json)
            return
        for line in sys.stdin.buffer:
            asked = line.decode("utf-8", errors="replace").removeprefix("\ufeff").rstrip("\r\n")
            found = _answer(opened, asked, top=top, filters=filters, weak=weak)
            _write(found, as_json=as_json)


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
        yield OpenSearch(Searcher(library, encoder, index), encoder, library)


def print_hits(result: SearchResult) -> None:
    """Print a result as a table for people, on standard output."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    if not result.hits:
        console.print(_why_nothing(result), markup=False, highlight=False)
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


def _why_nothing(result: SearchResult) -> str:
    from leccr_engine.search.strength import LEAST_COVERAGE

    if result.coverage is not None and result.coverage < LEAST_COVERAGE:
        return (
            f"The model does not know {result.query!r}. Try other words, a larger model "
            "(`leccr-desktop models`), or --weak to see what comes nearest."
        )
    return f"Nothing for {result.query!r}. --weak lists what comes nearest."


def _answer(
    opened: OpenSearch, query: str, *, top: int, filters: Filters, weak: bool
) -> SearchResult:
    """Answer a query; an empty one has no hits, so that each line read is one line written."""
    from leccr_engine.search.searcher import SearchResult

    if not query.strip():
        return SearchResult(query=query, model_id=opened.encoder.model_id, took_ms=0.0, hits=())
    return opened.searcher.search(query, top=top, filters=filters, weak=weak)


def _answer_like(
    opened: OpenSearch, query: str, picture: Path, *, top: int, filters: Filters
) -> SearchResult:
    """Answer a picture, with a query or without."""
    from leccr_engine.search.picture_query import embed_picture, join

    vectors = [embed_picture(opened.encoder, picture)]
    if query.strip():
        vectors += list(opened.encoder.embed_text([query.strip()]))
    found = opened.searcher.search_vector(join(vectors), top=top, filters=filters)
    return replace(found, query=query.strip() or str(picture))


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
        "coverage": None if result.coverage is None else round(result.coverage, 3),
        "hits": [
            {
                "rank": hit.rank,
                "path": str(hit.path),
                "kind": hit.kind.value,
                "start_ms": hit.start_ms,
                "end_ms": hit.end_ms,
                "score": round(hit.score, 6),
                "reason": hit.reason,
                "strength": hit.strength,
            }
            for hit in result.hits
        ],
    }


def _as_text(argument: str) -> str:
    """Replace bytes of an argument that are no UTF-8, as in a line of standard input."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
