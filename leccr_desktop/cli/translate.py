"""`leccr-desktop translate`: have a machine translate a benchmark's English training captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from leccr_desktop.cli.options import Device, DeviceOption
from leccr_desktop.cli.preparation import (
    BatchSizeOption,
    BenchmarkOption,
    DataOption,
    TaskOption,
    bar,
    load_options,
    name_of_benchmark,
    stoppable,
)

if TYPE_CHECKING:
    from leccr_training.prepare.translate import Translation

_NAMED_IN_A_MESSAGE = 5
_TEXTS_AT_ONCE = 32


def translate(
    data: DataOption,
    to: Annotated[
        str, typer.Option("--to", metavar="CODES", help="Languages by ISO 639-1, as in de,zh.")
    ],
    benchmark: BenchmarkOption = None,
    model: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--model",
            metavar="ID",
            help="An M2M100, OPUS-MT or NLLB model: a hub id, also ID@REVISION, or a folder. "
            "{source} and {target} stand for the languages, as in "
            "Helsinki-NLP/opus-mt-{source}-{target}. facebook/nllb-200-distilled-600M is better, "
            "but not for commercial use. Default: M2M100 of 418M.",
            show_default=False,
        ),
    ] = None,
    device: DeviceOption = Device.AUTO,
    batch_size: BatchSizeOption = None,
    beams: Annotated[
        int, typer.Option("--beams", min=1, help="Of the search; 1 is fast and a little worse.")
    ] = 4,
    back: Annotated[
        bool, typer.Option("--back", help="Translate back into English too, to see what was lost.")
    ] = False,
    task: TaskOption = None,
) -> None:
    """Have a machine translate the English training captions of a benchmark, for training.

    Each language becomes a caption file where training finds it. Run it again to go on where it
    stopped; what is whole stays as it is.
    """
    from leccr_training.prepare.languages import check_language
    from leccr_training.prepare.translate import translate_back, translate_captions
    from leccr_training.prepare.translator import DEFAULT_TRANSLATOR, Translators

    languages = [check_language(code.strip()) for code in to.split(",") if code.strip()]
    if not languages:
        raise typer.BadParameter("Name at least one language, as in de,zh.", param_hint="--to")
    translators = Translators(model or DEFAULT_TRANSLATOR, device=device.value, beams=beams)
    with stoppable() as stop:
        name = name_of_benchmark(data, benchmark)
        for language in languages:
            if back:
                # Said before hours of work rather than after.
                translators.between(language, "en")
            for work, direction in (
                (translate_captions, f"en to {language}"),
                *([(translate_back, f"{language} to en")] if back else []),
            ):
                with bar(f"Translating {direction}") as show:
                    done = work(
                        data,
                        name,
                        language,
                        translators,
                        options=load_options(task),
                        texts_at_once=batch_size or _TEXTS_AT_ONCE,
                        on_progress=show,
                        cancel=stop,
                    )
                _report(done, direction)


def _report(done: Translation, direction: str) -> None:
    if not done.made:
        typer.echo(f"{direction}: {done.path} is there already.")
        return
    typer.echo(f"{direction}: {done.captions} captions, in {done.path}")
    if done.empty:
        named = ", ".join(done.empty[:_NAMED_IN_A_MESSAGE])
        more = ", ..." if len(done.empty) > _NAMED_IN_A_MESSAGE else ""
        typer.echo(
            f"The model made nothing of {len(done.empty)} ({named}{more}); a translation has their "
            "English text instead, a back-translation leaves them out.",
            err=True,
        )
