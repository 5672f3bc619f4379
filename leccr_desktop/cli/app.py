"""The list of commands. Owns: which there are, and what happens without one."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - evaluated by typer
from typing import Annotated, Optional

import typer

from leccr_desktop.cli.check import check
from leccr_desktop.cli.describe import describe
from leccr_desktop.cli.embed_text import embed_text
from leccr_desktop.cli.evaluate import evaluate
from leccr_desktop.cli.index import index
from leccr_desktop.cli.menu_entry import menu_entry
from leccr_desktop.cli.models import models
from leccr_desktop.cli.open_paths import open_paths
from leccr_desktop.cli.options import LibraryOption, library_folder
from leccr_desktop.cli.search import search
from leccr_desktop.cli.start import start
from leccr_desktop.cli.stats import stats
from leccr_desktop.cli.train import train
from leccr_desktop.cli.translate import translate

app = typer.Typer(
    name="leccr-desktop",
    help="Find anything in your own photos and videos, by a query in any language, offline.",
    epilog="Without a command, the window opens.",
    add_completion=False,
    rich_markup_mode=None,  # plain text: quick to start, and paths in messages stay whole
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def open_window(
    context: typer.Context,
    library: LibraryOption = None,
    query: Annotated[
        str, typer.Option("--query", help="Search for this at once.", show_default=False)
    ] = "",
    hidden: Annotated[
        bool, typer.Option("--hidden", help="Begin in the tray, without the window.")
    ] = False,
    settings: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--settings",
            metavar="FILE",
            help="Keep the window's settings in this file. Default: in your configuration folder.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Find anything in your own photos and videos, by a query in any language, offline."""
    if context.invoked_subcommand is not None:
        return
    from leccr_desktop.window.app import run

    code = run(library_folder(library), query=query, hidden=hidden, settings_file=settings)
    raise typer.Exit(code)


for _command in (index, search, stats, check, start, train, evaluate, describe, translate):
    app.command()(_command)
app.command("open")(open_paths)
app.command("menu-entry")(menu_entry)
app.add_typer(models, name="models")
app.command(hidden=True)(embed_text)
