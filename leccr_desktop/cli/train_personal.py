"""`leccr-desktop train personal`: from a library to a new model version, or to none.

The rest of `train` is in `train`; this owns what is asked and said when one's own photos are learnt
from.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from rich.table import Table

    from leccr_engine.library import Library
    from leccr_training.personal.photos import LibraryPhotos
    from leccr_training.personal.run import PersonalDone
    from leccr_training.personal.verdict import Verdict

__all__ = ["train_on_library"]


def train_on_library(
    recipe: str,
    settings: Sequence[str],
    library: Path | None,
    out: Path | None,
    *,
    translate_to: str,
    translator: str | None,
    resume: bool,
    device: str,
) -> None:
    """Trains on a library, and says what came of it.

    Args:
        recipe: a recipe of the benchmark "own".
        settings: of `--set`.
        library: its folder; None: the default one.
        out: the run's folder; None: below `runs/`.
        translate_to: languages, with commas; empty: none.
        translator: who translates; None: the default one.
        resume: go on where the run stopped.
        device: "auto" or "cpu".

    Raises:
        typer.BadParameter: an option does not fit.
        typer.Exit: stopped on request.
        LeccrError: the library, the model or the training does not allow it.
    """
    from leccr_desktop.cli.options import library_folder
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_desktop.cli.train import refuse_to_overwrite
    from leccr_desktop.cli.train_report import TrainReport
    from leccr_engine.errors import Cancelled
    from leccr_engine.library import Library
    from leccr_engine.models.installed import InstalledModels
    from leccr_training.personal.photos import read_photos
    from leccr_training.prepare.languages import check_language

    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise typer.BadParameter("One's own photos are learnt from by one process: start it alone.")
    languages = [check_language(code.strip()) for code in translate_to.split(",") if code.strip()]
    folder = library_folder(library)
    with Library.open(folder) as opened:
        base = _model_of(opened)
        photos = read_photos(opened)
    photos.check_enough()
    from leccr_training.personal.run import personal_recipe, train_personal

    models = InstalledModels.of_user()
    chosen = personal_recipe(recipe, base, models, languages=languages, overrides=settings)
    target = out or Path("runs") / chosen.name
    refuse_to_overwrite(target, resume=resume)
    _say_what_is_learnt_from(photos)
    with StopRequest(watch_stdin=False) as stop, TrainReport(quiet=False) as report:
        try:
            translations = _translate(photos, languages, translator, target, device, stop.event)
            done = train_personal(
                chosen,
                photos,
                translations,
                target,
                base=base,
                models=models,
                resume=resume,
                device=device,
                on_event=report.event,
                cancel=stop.event,
            )
        except Cancelled as error:
            report.say(str(error))
            raise typer.Exit(stop.exit_code) from error
    _say_verdict(done, "" if library is None else f" --library {library}")


def _model_of(library: Library) -> Path:
    """The folder of the model that a library is searched by."""
    from leccr_desktop.models import load_to_search

    return load_to_search(library, None, device="cpu").folder


def _translate(
    photos: LibraryPhotos,
    languages: Sequence[str],
    translator: str | None,
    out: Path,
    device: str,
    cancel: threading.Event,
) -> dict[str, dict[str, str]]:
    """By language, then by English sentence."""
    if not languages:
        return {}
    from leccr_desktop.cli.preparation import bar
    from leccr_training.personal.captions import sentences
    from leccr_training.personal.translations import translate_sentences
    from leccr_training.prepare.translator import DEFAULT_TRANSLATOR, Translators

    translators = Translators(translator or DEFAULT_TRANSLATOR, device=device)
    texts, translated = sentences(photos.photos), {}
    for language in languages:
        with bar(f"Translating en to {language}") as show:
            translated[language] = translate_sentences(
                texts, language, translators, out / "translations", on_progress=show, cancel=cancel
            )
    return translated


def _say_what_is_learnt_from(photos: LibraryPhotos) -> None:
    from leccr_training.data.items import Split

    learnt, validated, held_out = (len(photos.of(part)) for part in Split)
    typer.echo(
        f"{len(photos.photos):,} photos, described by {', '.join(photos.describers)}: {learnt:,} "
        f"to learn from, {validated:,} to choose the best epoch by, {held_out:,} held out."
    )
    for count, what in (
        (photos.undescribed, "photos without a description"),
        (photos.unreadable, "photos that cannot be read now"),
        (photos.videos, "videos, for training looks at whole files and not at moments"),
    ):
        if count:
            typer.echo(f"Left out: {count:,} {what}.")


def _say_verdict(done: PersonalDone, library_option: str) -> None:
    from rich.console import Console

    verdict = done.verdict
    console = Console(highlight=False)
    console.print(_table(verdict))
    gain = verdict.gain
    console.print(
        f"Mean of 1 / rank over the held-out photos: {gain.before:.3f} before, {gain.after:.3f} "
        f"after; the difference is between {gain.low:+.3f} and {gain.high:+.3f} (95%).",
        soft_wrap=True,
    )
    worst = min(verdict.kept, key=verdict.kept.__getitem__)
    console.print(
        "Everyday queries in ten languages: of what was found best, at least "
        f"{verdict.kept[worst]:.0%} ({worst}) still is.",
        soft_wrap=True,
    )
    if done.installed is not None:
        name = done.installed.id
        outcome = (
            f"Better, so it is installed: {name}. Use it: leccr-desktop models use {name}"
            f"{library_option}, then leccr-desktop index{library_option}"
        )
    else:
        why = (
            "Better on your photos, but it has forgotten too much of everyday language"
            if verdict.is_better
            else "Not better beyond chance"
        )
        outcome = (
            f"{why}, so nothing is installed and everything stays as it is. More photos, and "
            "richer descriptions (leccr-desktop index --describer), give more to learn from."
        )
    console.print(outcome, soft_wrap=True, markup=False)


def _table(verdict: Verdict) -> Table:
    from rich.table import Table

    from leccr_training.personal.captions import OWN_WORDS

    table = Table(
        title=f"{verdict.photos:,} held-out photos, without descriptions",
        title_justify="left",
        box=None,
        pad_edge=False,
    )
    table.add_column("language")
    for column in ("SumR before", "after", "mAP before", "after"):
        table.add_column(column, justify="right")
    for before, after in zip(verdict.before, verdict.after, strict=True):
        is_own = before.language == OWN_WORDS
        table.add_row(
            "your own words" if is_own else before.language,
            f"{before.sum_recall:.1f}",
            f"{after.sum_recall:.1f}",
            f"{before.mean_average_precision:.1f}",
            f"{after.mean_average_precision:.1f}",
        )
    return table
