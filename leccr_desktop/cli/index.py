"""`leccr-desktop index`: take photos and videos into the library."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - evaluated by typer
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_desktop.cli.options import (
    Device,
    DeviceOption,
    EventsOption,
    LibraryOption,
    ModelOption,
    PrecisionOption,
    library_folder,
)
from leccr_engine.model.precision import Precision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.cli.index_report import IndexReport
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.describers import DescriberChoice
    from leccr_engine.indexing.indexer import Indexer
    from leccr_engine.library import Library
    from leccr_engine.library.records import Root

_WATCH_WAIT_S = 0.5
"""How soon a waiting `--watch` notices that it is to stop."""


def index(
    paths: Annotated[
        Optional[list[Path]],  # noqa: UP045 - evaluated by typer
        typer.Argument(
            metavar="PATH",
            help="Folders or files to take in. Default: what the library follows already.",
            show_default=False,
        ),
    ] = None,
    library: LibraryOption = None,
    model: ModelOption = None,
    device: DeviceOption = Device.AUTO,
    precision: PrecisionOption = Precision.AUTO,
    no_describe: Annotated[
        bool, typer.Option("--no-describe", help="Leave descriptions out; a later run adds them.")
    ] = False,
    describer: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--describer",
            metavar="ID",
            help="What describes: concepts (what the model itself sees); a multimodal LLM that is "
            "installed (`models pull`) or a folder; http://localhost:11434/v1 or the like, a "
            "server on this machine; or none. Default: as the last time, or concepts.",
            show_default=False,
        ),
    ] = None,
    describer_model: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--describer-model",
            metavar="NAME",
            help="Which of the server's models.",
            show_default=False,
        ),
    ] = None,
    allow_remote: Annotated[
        bool,
        typer.Option(
            "--allow-remote",
            help="The describing server may be elsewhere: your pictures are sent there.",
        ),
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and take up whatever changes on disk.")
    ] = False,
    events: EventsOption = False,
) -> None:
    """Take photos and videos into the library, so that they can be found.

    Run it again to take up what is new, changed, moved or deleted, or to go on where it stopped.
    Your files are only read, never written.
    """
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.describers import DescriberChoice

    choice = None
    if describer is not None:
        choice = DescriberChoice.of(describer, model=describer_model, allow_remote=allow_remote)
    elif describer_model is not None or allow_remote:
        raise typer.BadParameter("Name the server's address too.", param_hint="--describer")
    with StopRequest(watch_stdin=events) as stop:
        index_paths(
            paths or [],
            library_folder(library),
            model=model,
            device=device,
            precision=precision,
            describer=choice,
            describe=not no_describe,
            watch=watch,
            events=events,
            stop=stop,
        )


def index_paths(
    paths: Sequence[Path],
    folder: Path,
    *,
    model: str | None,
    device: Device,
    precision: Precision = Precision.AUTO,
    describer: DescriberChoice | None = None,
    describe: bool,
    watch: bool,
    events: bool,
    stop: StopRequest,
) -> None:
    """Index into a library folder; see `index`.

    A `describer` of None is the remembered one.

    Raises:
        typer.Exit: stopped on request.
        typer.BadParameter: a path is not there, or there is nothing to index.
        LeccrError: the library or the model does not allow it.
    """
    from leccr_desktop.cli.index_report import EventLines, ProgressBar
    from leccr_desktop.describers import DescriberChoice
    from leccr_desktop.models import load_to_index
    from leccr_engine.errors import ModelError
    from leccr_engine.indexing.indexer import Indexer
    from leccr_engine.library import Library

    with Library.open(folder, create=True, write=True) as library:
        roots = _roots(library, paths)
        encoder = load_to_index(library, model, device=device.value, precision=precision)
        describes, missing = None, None
        try:
            if describe:
                choice = describer or DescriberChoice.read(folder)
                describes = choice.describer(encoder, device=device.value)
        except ModelError as error:
            if describer is not None:
                raise
            missing = error  # of an earlier run's choice: no reason not to index
        if describer is not None:
            describer.keep(folder)
        report: IndexReport
        report = EventLines(folder, encoder.model_id) if events else ProgressBar(folder)
        with report:
            indexer = Indexer(
                library,
                encoder,
                describes,
                on_event=report.event,
                cancel=stop.event,
            )
            _run(indexer, library, roots, report, watch=watch, stop=stop)
        if missing is not None:
            raise missing


def _roots(library: Library, paths: Sequence[Path]) -> list[Root]:
    from leccr_engine.errors import MediaError
    from leccr_engine.indexing.roots import follow

    try:
        roots = follow(library, paths) if paths else library.roots()
    except MediaError as error:
        raise typer.BadParameter(str(error), param_hint="PATH") from error
    if not roots:
        raise typer.BadParameter(
            f"The library in {library.folder} follows no folder yet. Name one: "
            "leccr-desktop index FOLDER",
            param_hint="PATH",
        )
    return roots


def _run(
    indexer: Indexer,
    library: Library,
    roots: Sequence[Root],
    report: IndexReport,
    *,
    watch: bool,
    stop: StopRequest,
) -> None:
    from leccr_engine.errors import Cancelled
    from leccr_engine.indexing.indexer import IndexSummary

    try:
        if not watch:
            report.done(indexer.run(roots), cancelled=False, watching=False)
            return
        from leccr_engine.indexing.watcher import Watcher

        # Watch first, so that nothing changes unseen between the first pass and the watching.
        with Watcher([root.path for root in roots], ignore=[library.folder]) as watcher:
            report.done(indexer.run(roots), cancelled=False, watching=True)
            while not stop.event.is_set():
                if changes := watcher.take(timeout_s=_WATCH_WAIT_S):
                    report.done(indexer.take_up(changes), cancelled=False, watching=True)
    except Cancelled:
        pass
    if stop.event.is_set():
        report.done(IndexSummary(), cancelled=True, watching=False)
        raise typer.Exit(stop.exit_code)
