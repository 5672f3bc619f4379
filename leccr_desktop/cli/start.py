"""`leccr-desktop start`: the shortest way to a first search; what `make run` calls.

Takes a folder (else the Pictures folder, else sample photos), indexes it and opens the window.
Without a display it does the same in the terminal, and shows hits for queries in many languages.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path  # noqa: TC003 - evaluated by typer
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_desktop.cli.options import Device, LibraryOption, library_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.cli.sample_photos import TrialQuery

_HITS_SHOWN = 3


def start(
    folder: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Argument(
            metavar="DIR",
            help="Folder with photos and videos. Default: your Pictures folder, or sample photos "
            "where that has none.",
            show_default=False,
        ),
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Index a folder and open the window on it; in the terminal where there is no display."""
    target = library_folder(library)
    chosen, queries = _choose(folder)
    typer.echo(f"Photos and videos from {chosen}")
    if has_display():
        from leccr_desktop.window.app import run

        raise typer.Exit(run(target, folders=[chosen]))
    typer.echo("There is no display here, so no window: indexing and searching in the terminal.")
    _index(chosen, target)
    _show_hits(target, queries)


def has_display() -> bool:
    """Whether a window could be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _choose(folder: Path | None) -> tuple[Path, Sequence[TrialQuery]]:
    """Choose what to index, and queries to try on it."""
    from leccr_desktop.cli.sample_photos import (
        EVERYDAY_QUERIES,
        SAMPLE_QUERIES,
        make_sample_folder,
    )

    if folder is not None:
        if not folder.exists():
            raise typer.BadParameter(f"There is no folder {folder}.", param_hint="DIR")
        return folder, EVERYDAY_QUERIES
    import platformdirs

    pictures = platformdirs.user_pictures_path()
    if _has_media(pictures):
        return pictures, EVERYDAY_QUERIES
    typer.echo(f"No photos or videos in {pictures}: taking a few sample photos instead.")
    return make_sample_folder(
        platformdirs.user_cache_path("leccr-desktop", appauthor=False) / "sample-photos"
    ), SAMPLE_QUERIES


def _has_media(folder: Path) -> bool:
    from leccr_engine.errors import MediaError
    from leccr_engine.media.scanner import scan

    try:
        return next(scan(folder), None) is not None
    except MediaError:
        return False


def _index(folder: Path, library: Path) -> None:
    from leccr_desktop.cli.index import index_paths
    from leccr_desktop.cli.stop_request import StopRequest

    with StopRequest(watch_stdin=False) as stop:
        index_paths(
            [folder],
            library,
            model=None,
            device=Device.AUTO,
            describe=True,
            watch=False,
            events=False,
            stop=stop,
        )


def _show_hits(library: Path, queries: Sequence[TrialQuery]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from leccr_desktop.cli.search import open_searcher

    table = Table(title="A few searches", title_justify="left")
    for column in ("query", "language", "means", "best hits"):
        table.add_column(column, overflow="fold")
    with open_searcher(library, model=None, device=Device.AUTO) as opened:
        results = opened.searcher.search_many([query.text for query in queries], top=_HITS_SHOWN)
        for query, result in zip(queries, results, strict=True):
            hits = "\n".join(f"{hit.score:.2f}  {hit.path.name}" for hit in result.hits)
            table.add_row(escape(query.text), query.language, query.means, escape(hits))
    console = Console(highlight=False)
    console.print(table)
    console.print(
        f"Search on: leccr-desktop search QUERY --library {escape(str(library))}", soft_wrap=True
    )
