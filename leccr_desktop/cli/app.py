"""The list of commands. Owns: which there are, and what happens without one."""

from __future__ import annotations

import typer

from leccr_desktop.cli.check import check
from leccr_desktop.cli.describe import describe
from leccr_desktop.cli.embed_text import embed_text
from leccr_desktop.cli.evaluate import evaluate
from leccr_desktop.cli.index import index
from leccr_desktop.cli.models import models
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
def open_window(context: typer.Context, library: LibraryOption = None) -> None:
    """Find anything in your own photos and videos, by a query in any language, offline."""
    if context.invoked_subcommand is not None:
        return
    from leccr_desktop.window.app import run

    raise typer.Exit(run(library_folder(library)))


for _command in (index, search, stats, check, start, train, evaluate, describe, translate):
    app.command()(_command)
app.add_typer(models, name="models")
app.command(hidden=True)(embed_text)
