"""`leccr-desktop check`: verify the library, its index and the disk against each other."""

from __future__ import annotations

from typing import Annotated

import typer

from leccr_desktop.cli.options import LibraryOption, library_folder


def check(
    library: LibraryOption = None,
    repair: Annotated[
        bool, typer.Option("--repair", help="Put right what can be put right.")
    ] = False,
) -> None:
    """Verify the library, its index and the disk against each other.

    The exit code is 0 only when all is well, or was repaired.
    """
    from leccr_engine.library import Library

    folder = library_folder(library)
    with Library.open(folder, write=repair) as opened:
        problems = opened.check(repair=repair)
    for problem in problems:
        outcome = "Repaired" if problem.repaired else "Problem"
        typer.echo(f"{outcome}: {problem.where}: {problem.what}")
    left = sum(not problem.repaired for problem in problems)
    if not left:
        typer.echo(f"All is well: {folder}")
        return
    advice = "" if repair else " `leccr-desktop check --repair` puts right what it can."
    typer.echo(f"{left} problem{'s' * (left > 1)} in {folder}.{advice}", err=True)
    raise typer.Exit(1)
