"""`leccr-desktop stats`: what is in the library."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from leccr_desktop.cli.options import JsonOption, LibraryOption, library_folder

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.library.records import LibraryStats


def stats(
    library: LibraryOption = None,
    devices: Annotated[
        bool,
        typer.Option("--devices", help="Say what models can run on here instead, or why not."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Say what is in the library: files by kind and state, moments, model, sizes on disk."""
    if devices:
        _print_devices(as_json=as_json)
        return
    from leccr_engine.library import Library

    folder = library_folder(library)
    with Library.open(folder) as opened:
        counted = opened.stats()
    if as_json:
        sys.stdout.write(json.dumps(_as_object(folder, counted)) + "\n")
    else:
        _print_table(folder, counted)


def _print_devices(*, as_json: bool) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from leccr_engine.model.device import find_devices

    found = find_devices()
    if as_json:
        sys.stdout.write(json.dumps([asdict(report) for report in found]) + "\n")
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for report in found:
        usable = "usable" if report.usable else "not used"
        table.add_row(report.title, usable, escape(report.detail))
    Console(highlight=False).print(table)


def _as_object(folder: Path, counted: LibraryStats) -> dict[str, object]:
    from leccr_engine.types import FileState, MediaKind

    return {
        "library": str(folder),
        "model": counted.model_id,
        "files": {
            kind.value: {
                state.value: counted.count(kind=kind, state=state)
                for state in (
                    FileState.INDEXED,
                    FileState.FAILED,
                    FileState.OFFLINE,
                    FileState.PENDING,
                )
            }
            for kind in MediaKind
        },
        "moments": counted.moments,
        "described_share": round(counted.described_share, 4),
        "database_size_bytes": counted.database_size_bytes,
        "index_size_bytes": counted.index_size_bytes,
    }


def _print_table(folder: Path, counted: LibraryStats) -> None:
    from rich.console import Console
    from rich.filesize import decimal
    from rich.markup import escape
    from rich.table import Table

    from leccr_engine.types import FileState, MediaKind

    console = Console(highlight=False)
    console.print(f"Library      {escape(str(folder))}", soft_wrap=True)
    console.print(f"Model        {escape(counted.model_id or 'none yet: index a folder first')}")
    console.print(f"Moments      {counted.moments} ({counted.described_share:.0%} described)")
    console.print(
        f"On disk      {decimal(counted.database_size_bytes)} library, "
        f"{decimal(counted.index_size_bytes)} index"
    )
    table = Table(box=None, pad_edge=False)
    table.add_column("Files", no_wrap=True, min_width=12)
    for state in FileState:
        table.add_column(state.value, justify="right")
    for kind in MediaKind:
        counts = [counted.count(kind=kind, state=state) for state in FileState]
        table.add_row(f"{kind.value}s", *map(str, counts))
    console.print(table)
