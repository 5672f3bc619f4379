"""`leccr-desktop menu-entry`: put the program into the desktop's menu, or take it out again."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def menu_entry(
    remove: Annotated[bool, typer.Option("--remove", help="Take it out of the menu.")] = False,
) -> None:
    """Put the program into the desktop's menu, for you alone (Linux).

    It also offers itself for opening photos and videos. Where the program moves, run this again.
    """
    from leccr_desktop.menu_entry import MenuEntry, MenuEntryError, user_data_home
    from leccr_desktop.own_command import own_window_command

    if sys.platform in ("win32", "darwin"):
        raise MenuEntryError(
            "Menu entries of this kind are for Linux. Pin the program to the Start menu or keep it "
            "in the Dock instead."
        )
    entry = MenuEntry(user_data_home())
    if remove:
        there = entry.remove()
        typer.echo(f"Removed {entry.file}" if there else f"There is no {entry.file}")
        return
    entry.install(own_window_command("open"))
    typer.echo(f"LECCR Desktop is in your menu now: {entry.file}")
