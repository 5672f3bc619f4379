"""`leccr-desktop index`: take photos and videos into the library."""

from __future__ import annotations

from dataclasses import replace
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
    from collections.abc import Callable, Sequence

    from leccr_desktop.cli.index_report import IndexReport
    from leccr_desktop.cli.index_requests import IndexRequests
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.describers import DescriberChoice
    from leccr_engine.describe.describer import Describer
    from leccr_engine.errors import ModelError
    from leccr_engine.indexing.indexer import Cancel, Indexer
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.library import Library
    from leccr_engine.library.records import Root
    from leccr_engine.model.encoder import LeccrEncoder


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
    all_roots: Annotated[
        bool, typer.Option("--all", help="Besides PATH, what the library follows already.")
    ] = False,
    threads: Annotated[
        Optional[int],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--threads", min=1, metavar="N", help="Cores to use, at most.", show_default=False
        ),
    ] = None,
    background: Annotated[
        bool, typer.Option("--background", help="Give way to every other program.")
    ] = False,
    paused: Annotated[
        bool, typer.Option("--paused", help="With --events: wait to be told to go on.")
    ] = False,
    events: EventsOption = False,
) -> None:
    """Take photos and videos into the library, so that they can be found.

    Run it again to take up what is new, changed, moved or deleted, or to go on where it stopped.
    Your files are only read, never written.
    """
    from leccr_desktop.cli.index_requests import IndexRequests
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.describers import DescriberChoice

    choice = None
    if describer is not None:
        choice = DescriberChoice.of(describer, model=describer_model, allow_remote=allow_remote)
    elif describer_model is not None or allow_remote:
        raise typer.BadParameter("Name the server's address too.", param_hint="--describer")
    if paused and not events:
        raise typer.BadParameter("Nobody could tell it to go on.", param_hint="--paused")
    if threads is not None or background:
        # Before anything that computes is loaded.
        from leccr_engine.indexing import politeness

        if threads is not None:
            politeness.keep_to_cores(threads)
        if background:
            politeness.give_way()
    requests = IndexRequests()
    with StopRequest(watch_stdin=events, hear=requests.hear) as stop:
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
            all_roots=all_roots,
            threads=threads,
            requests=requests,
            paused=paused,
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
    all_roots: bool = False,
    threads: int | None = None,
    requests: IndexRequests | None = None,
    paused: bool = False,
) -> None:
    """Index into a library folder; see `index`.

    A `describer` of None is the remembered one.

    Raises:
        typer.Exit: stopped on request.
        typer.BadParameter: a path is not there, or there is nothing to index.
        LeccrError: the library or the model does not allow it.
    """
    from leccr_desktop.cli.index_loop import IndexLoop
    from leccr_desktop.cli.index_report import EventLines, ProgressBar
    from leccr_desktop.cli.index_requests import IndexRequests
    from leccr_desktop.models import load_to_index
    from leccr_engine.indexing.indexer import Indexer, IndexSettings, IndexSummary
    from leccr_engine.library import Library

    with Library.open(folder, create=True, write=True) as library:
        roots = _roots(library, paths, all_roots=all_roots)
        report: IndexReport = EventLines(folder) if events else ProgressBar(folder)
        missing: ModelError | None = None
        settings = IndexSettings()
        if threads is not None:
            settings = replace(settings, read_threads=min(threads, settings.read_threads))

        def make_indexer(*, on_event: Callable[[IndexEvent], None], cancel: Cancel) -> Indexer:
            nonlocal missing
            encoder = load_to_index(library, model, device=device.value, precision=precision)
            describes, missing = _describer(
                folder, encoder, describer, describe=describe, device=device
            )
            report.model(encoder.model_id, describes.describer_id if describes else None)
            if missing is not None and watch:
                report.trouble(str(missing))
            return Indexer(
                library,
                encoder,
                describes,
                settings=settings,
                on_event=on_event,
                cancel=cancel,
            )

        with report:
            IndexLoop(
                library,
                roots,
                make_indexer=make_indexer,
                report=report,
                stop=stop,
                requests=requests or IndexRequests(),
                watch=watch,
                paused=paused,
            ).run()
            if stop.event.is_set():
                report.done(IndexSummary(), cancelled=True, watching=False)
                raise typer.Exit(stop.exit_code)
        if missing is not None:
            raise missing


def _roots(library: Library, paths: Sequence[Path], *, all_roots: bool) -> list[Root]:
    from leccr_engine.errors import MediaError
    from leccr_engine.indexing.roots import follow

    try:
        roots = follow(library, paths) if paths else []
    except MediaError as error:
        raise typer.BadParameter(str(error), param_hint="PATH") from error
    if all_roots or not paths:
        roots = library.roots()
    if not roots:
        raise typer.BadParameter(
            f"The library in {library.folder} follows no folder yet. Name one: "
            "leccr-desktop index FOLDER",
            param_hint="PATH",
        )
    return roots


def _describer(
    folder: Path,
    encoder: LeccrEncoder,
    chosen: DescriberChoice | None,
    *,
    describe: bool,
    device: Device,
) -> tuple[Describer | None, ModelError | None]:
    """Make what describes. Returns: it, and why there is none though an earlier run chose one."""
    from leccr_desktop.describers import DescriberChoice
    from leccr_engine.errors import ModelError

    try:
        choice = chosen or DescriberChoice.read(folder)
        describes = choice.describer(encoder, device=device.value) if describe else None
    except ModelError as error:
        if chosen is not None:
            raise
        return None, error  # no reason not to index
    if chosen is not None:
        chosen.keep(folder)
    return describes, None
