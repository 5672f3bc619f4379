"""`leccr-desktop train`: train a model by a recipe.

Several processes train together under `accelerate launch -m leccr_desktop train ...` or
`torchrun --nproc-per-node N -m leccr_desktop train ...`; the first of them does the talking.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Optional

import typer

from leccr_desktop.cli.options import LibraryOption  # noqa: TC001 - evaluated by typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_training.recipe import Recipe


def train(
    recipe: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Argument(
            metavar="RECIPE",
            help="A recipe that ships with the program, or a YAML file of your own. Without one, "
            "the recipes are listed.",
            show_default=False,
        ),
    ] = None,
    data: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--data",
            metavar="DIR",
            help="Folder with the benchmark's files; what is missing there is said.",
            show_default=False,
        ),
    ] = None,
    library: LibraryOption = None,
    translate_to: Annotated[
        str,
        typer.Option(
            "--translate-to",
            metavar="CODES",
            help="For `personal`: have the descriptions translated too, as in de,fr.",
        ),
    ] = "",
    translator: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--translator",
            metavar="ID",
            help="For `personal`: who translates; see --model of `leccr-desktop translate`.",
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--out",
            metavar="DIR",
            help="Folder for model, report, logs and checkpoints. Default: runs/ and the recipe's "
            "name, here.",
            show_default=False,
        ),
    ] = None,
    settings: Annotated[
        Optional[list[str]],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="Change a setting of the recipe, such as optimizer.lr=2e-5. As often as you like.",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where the run in --out stopped.")
    ] = False,
    device: Annotated[
        Literal["auto", "cpu"],
        typer.Option("--device", help="auto takes what there is; cpu leaves a GPU alone."),
    ] = "auto",
    list_recipes: Annotated[bool, typer.Option("--list", help="List the recipes.")] = False,
) -> None:
    """Train a model by a recipe, and measure it.

    The best epoch is chosen on the validation split; the test split is looked at once, at the end.
    The same command with --resume goes on after a stop, a kill or a crash.

    `train personal` learns from the photos of a library and starts from the model that it uses. The
    result becomes a new model version if it finds more of the photos that were held out.
    """
    if list_recipes or recipe is None:
        if _speaks():
            _print_recipes()
        return
    chosen = _load(recipe, settings or [])
    if chosen.benchmark == "own":
        from leccr_desktop.cli.train_personal import train_on_library

        if data is not None:
            raise typer.BadParameter("Your own photos come from --library.", param_hint="--data")
        train_on_library(
            recipe,
            settings or [],
            library,
            out,
            translate_to=translate_to,
            translator=translator,
            resume=resume,
            device=device,
        )
        return
    if library is not None or translate_to or translator is not None:
        raise typer.BadParameter(
            f"--library, --translate-to and --translator go with `train personal`; {chosen.name} "
            "reads --data."
        )
    if data is None:
        raise typer.BadParameter(
            f"Where is the data of {chosen.benchmark}? Name its folder.", param_hint="--data"
        )
    if not data.is_dir():
        raise typer.BadParameter(f"There is no folder {data}.", param_hint="--data")
    target = out or Path("runs") / chosen.name
    if _speaks():
        refuse_to_overwrite(target, resume=resume)
    _run(chosen, data, target, resume=resume, device=device)


def _run(recipe: Recipe, data: Path, out: Path, *, resume: bool, device: str) -> None:
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.cli.train_report import TrainReport
    from leccr_engine.errors import Cancelled
    from leccr_training.loop.run_data import load_run_data
    from leccr_training.loop.trainer import train as train_model

    # Before anything else, so that all that is missing or wrong is said at once.
    run_data = load_run_data(recipe, data)
    with StopRequest(watch_stdin=False) as stop, TrainReport(quiet=not _speaks()) as report:
        try:
            train_model(
                recipe,
                run_data,
                out,
                resume=resume,
                device=device,
                on_event=report.event,
                cancel=stop.event,
            )
        except Cancelled as error:
            report.say(str(error))
            raise typer.Exit(stop.exit_code) from error


def _load(recipe: str, settings: Sequence[str]) -> Recipe:
    from leccr_training.errors import RecipeError
    from leccr_training.recipe import load_recipe

    try:
        return load_recipe(recipe, settings)
    except RecipeError as error:
        raise typer.BadParameter(str(error)) from error


def refuse_to_overwrite(out: Path, *, resume: bool) -> None:
    """Make sure that a new run does not write over another.

    Raises:
        typer.BadParameter: it would.
    """
    if not resume and out.is_dir() and any(out.iterdir()):
        raise typer.BadParameter(
            f"{out} holds a run, or other files. Go on with that run: --resume. Start another: "
            "--out and a new folder.",
            param_hint="--out",
        )


def _print_recipes() -> None:
    from rich.console import Console
    from rich.table import Table

    from leccr_training.recipe import load_recipe, recipe_names

    table = Table(box=None, pad_edge=False)
    for column in ("recipe", "benchmark", "from", "to", "sees", "epochs"):
        table.add_column(column, no_wrap=True, justify="right" if column == "epochs" else "left")
    for name in recipe_names():
        recipe = load_recipe(name)
        table.add_row(
            name,
            recipe.benchmark,
            "en",
            ", ".join(recipe.languages),
            recipe.data.visual,
            str(recipe.schedule.epochs),
        )
    console = Console(highlight=False)
    console.print(table)
    console.print("Train: leccr-desktop train RECIPE --data DIR", soft_wrap=True)
    console.print("On your own photos: leccr-desktop train personal --library DIR", soft_wrap=True)


def _speaks() -> bool:
    """Whether this process is the first, or the only one, of those that train together."""
    return int(os.environ.get("RANK", "0")) == 0
