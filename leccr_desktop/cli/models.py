"""`leccr-desktop models`: list, get, add, use and remove models, and free what they left."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path  # noqa: TC003 - evaluated by typer
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_desktop.cli.options import EventsOption, JsonOption, LibraryOption, library_folder

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from leccr_desktop.cli.install_report import InstallReport
    from leccr_engine.library import Library
    from leccr_engine.models.hub import HubModel

models = typer.Typer(
    name="models",
    help="List, get, add, use and remove models.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

ModelArgument = Annotated[str, typer.Argument(metavar="ID", help="See `models list`.")]
NameOption = Annotated[
    Optional[str],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--id", metavar="NAME", help="What to call it. Default: its own name.", show_default=False
    ),
]


@models.command("list")
def list_models(
    languages: Annotated[
        str, typer.Option("--languages", metavar="CODES", help="Recommend for these, as in hi,th.")
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Say which models there are, which are installed, and which is best in some languages."""
    from leccr_desktop.cli.model_tables import list_object, print_list
    from leccr_engine.models.catalogue import language_code, read_catalogue
    from leccr_engine.models.installed import InstalledModels

    codes = [language_code(tag) for tag in languages.split(",") if tag.strip()]
    catalogue, installed = read_catalogue(), InstalledModels.of_user()
    if as_json:
        sys.stdout.write(json.dumps(list_object(catalogue, installed, codes)) + "\n")
    else:
        print_list(catalogue, installed, codes)


@models.command()
def info(model_id: ModelArgument, as_json: JsonOption = False) -> None:
    """Say all that is known of a model: source, licence, size, languages, files."""
    from leccr_desktop.cli.model_tables import model_object, print_info
    from leccr_engine.models.catalogue import read_catalogue
    from leccr_engine.models.installed import InstalledModels

    catalogue, installed = read_catalogue(), InstalledModels.of_user()
    entry = catalogue.find(model_id)
    model = installed.find(model_id) if entry else installed.get(model_id)
    if as_json:
        shown = model_object(catalogue, model_id, entry, model)
        sys.stdout.write(json.dumps(shown | {"models_folder": str(installed.folder)}) + "\n")
    else:
        print_info(catalogue, installed, model_id, entry, model)


@models.command()
def pull(
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="Of `models list`; or a hub id, owner/name or owner/name@revision; "
            "or open_clip:NAME:TAG.",
        ),
    ],
    folder: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="Take the files from a folder, without a network.",
            show_default=False,
        ),
    ] = None,
    model_id: NameOption = None,
    events: EventsOption = False,
) -> None:
    """Download a model, or go on with a download that was interrupted.

    A tower as its makers publish it is made into a model that can be searched with.

    Honours HF_ENDPOINT (a mirror of the hub), HF_TOKEN and HTTPS_PROXY.
    """
    from leccr_engine.models.catalogue import read_catalogue
    from leccr_engine.models.conversion import convert, is_tower
    from leccr_engine.models.folder import FolderModel
    from leccr_engine.models.hub import Hub
    from leccr_engine.models.install import install
    from leccr_engine.models.installed import InstalledModels
    from leccr_engine.models.request import request_for

    request = request_for(name, read_catalogue())
    installed = InstalledModels.of_user()
    called = model_id or request.id
    installed.refuse_taken(called)
    with _stoppable(events=events) as (report, cancel):
        origin: HubModel | FolderModel
        if folder is None:
            origin = Hub(cancel=cancel).look_up(request)
        else:
            origin = FolderModel(folder, request)
        where = str(folder or request.repo)
        report.found(called, origin.size_bytes, where=where, licence=origin.licence)
        model = install(origin, installed, called, on_progress=report.progress, cancel=cancel)
        if is_tower(model):
            report.converting()
            model = convert(model, installed)
        report.done(model)


@models.command()
def add(
    folder: Annotated[
        Path,
        typer.Argument(metavar="FOLDER", help="As `leccr-desktop train` leaves it in RUN/model."),
    ],
    model_id: NameOption = None,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help="Take the place of an installed one of that name. A library that was indexed "
            "with the old one has to be indexed again.",
        ),
    ] = False,
    events: EventsOption = False,
) -> None:
    """Copy a trained model to the installed ones, if it can be loaded."""
    from leccr_engine.models.folder import add_model
    from leccr_engine.models.installed import InstalledModels

    with _stoppable(events=events) as (report, cancel):
        model = add_model(
            folder,
            InstalledModels.of_user(),
            model_id=model_id,
            replace=replace,
            on_progress=report.progress,
            cancel=cancel,
        )
        report.done(model)


@models.command()
def use(model_id: ModelArgument, library: LibraryOption = None) -> None:
    """Choose the model that a library is indexed with from now on."""
    from leccr_desktop.models import load_to_index
    from leccr_engine.library import Library

    folder = library_folder(library)
    index = "leccr-desktop index" + (f" --library {library}" if library else "")
    with Library.open(folder, create=True, write=True) as opened:
        answering = opened.model_id()
        loaded = load_to_index(opened, model_id, device="cpu").model_id
    if answering is None:
        typer.echo(f"{folder} will be indexed with {model_id}. Name your photos: {index} FOLDER")
    elif answering == loaded:
        typer.echo(f"{folder} is indexed with {model_id} already.")
    else:
        typer.echo(
            f"The next `{index}` makes the vectors of {loaded}. Until all are there, those of "
            f"{answering} answer."
        )


@models.command()
def free(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Delete the vectors of models that a library no longer uses.

    To use such a model again is to index again with it. Descriptions stay.
    """
    from rich.filesize import decimal

    from leccr_desktop.models import unused_vectors
    from leccr_engine.library import Library

    folder = library_folder(library)
    with Library.open(folder, write=True) as opened:
        unused = unused_vectors(opened)
        if not as_json:
            for held in unused:
                size = decimal(held.size_bytes)
                typer.echo(f"{held.model_id}: {held.moments:,} vectors, {size}")
        before_bytes = _disk_bytes(opened)
        opened.drop_vectors([held.model_id for held in unused])
        freed_bytes = max(0, before_bytes - _disk_bytes(opened))
    if as_json:
        freed = {
            "library": str(folder),
            "models": [
                {"model": held.model_id, "vectors": held.moments, "size_bytes": held.size_bytes}
                for held in unused
            ],
            "freed_bytes": freed_bytes,
        }
        sys.stdout.write(json.dumps(freed) + "\n")
    elif unused or freed_bytes:
        typer.echo(f"Freed {decimal(freed_bytes)} in {folder}")
    else:
        typer.echo(f"{folder} holds no vectors of models that it does not use.")


@models.command()
def remove(
    model_id: ModelArgument,
    library: LibraryOption = None,
    force: Annotated[bool, typer.Option("--force", help="Even if the library uses it.")] = False,
) -> None:
    """Delete an installed model."""
    from leccr_desktop.describers import DescriberChoice
    from leccr_desktop.models import models_in_use
    from leccr_engine.errors import ModelError
    from leccr_engine.models.installed import InstalledModels

    installed, folder = InstalledModels.of_user(), library_folder(library)
    model = installed.find(model_id)
    in_use, describer = models_in_use(folder), DescriberChoice.read(folder).source
    if (
        model is not None
        and not force
        and {model_id, str(model.folder), model.source.repo}
        & {in_use.answers, in_use.indexes, describer}
    ):
        raise ModelError(
            f"The library {folder} uses the model {model_id!r}: without it, nothing can be "
            "searched, indexed or described there. Choose another with `leccr-desktop models use` "
            "or `index --describer` and index again, or remove it all the same with --force."
        )
    installed.remove(model_id)
    typer.echo(f"Removed {model_id}")


def _disk_bytes(library: Library) -> int:
    counted = library.stats()
    return counted.database_size_bytes + counted.index_size_bytes


@contextmanager
def _stoppable(*, events: bool) -> Iterator[tuple[InstallReport, threading.Event]]:
    """What takes long: with a report of its progress, and an event that asks it to stop."""
    from leccr_desktop.cli.install_report import InstallBar, InstallLines
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_engine.errors import Cancelled

    with StopRequest(watch_stdin=events) as stop:
        try:
            with InstallLines() if events else InstallBar() as report:
                yield report, stop.event
        except Cancelled as error:
            typer.echo(error, err=True)
            raise typer.Exit(stop.exit_code) from error
