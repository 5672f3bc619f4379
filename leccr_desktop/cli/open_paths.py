"""`leccr-desktop open`: the window, with files or folders; what a double-click runs."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - evaluated by typer
from typing import Annotated, Optional

import typer

from leccr_desktop.cli.options import LibraryOption, library_folder


def open_paths(
    paths: Annotated[
        Optional[list[Path]],  # noqa: UP045 - evaluated by typer
        typer.Argument(
            metavar="PATH...",
            help="Photos, videos and folders to take into the library.",
            show_default=False,
        ),
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Open the window, and take files or folders into the library.

    Where a window is open already, that one does it.
    """
    chosen = paths or []
    for path in chosen:
        if not path.exists():
            raise typer.BadParameter(f"There is no file or folder {path}.", param_hint="PATH")
    from leccr_desktop.window.app import run

    raise typer.Exit(run(library_folder(library), folders=chosen))
