"""`leccr-desktop evaluate`: how well a model finds, on a benchmark, beside what others report."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Optional

import typer

from leccr_desktop.cli.options import Device, DeviceOption
from leccr_desktop.cli.preparation import (
    BenchmarkOption,
    DataOption,
    TaskOption,
    name_of_benchmark,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leccr_training.data.benchmarks import LoadOptions
    from leccr_training.data.items import CaptionedItems, Split
    from leccr_training.evaluation import EmbeddedSplit, Level
    from leccr_training.mixing import TunedWeight
    from leccr_training.results import BenchmarkResult

STANDARD_OUTPUT = "-"


def evaluate(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL",
            help="A model folder, a model that ships with the program, or a hub id.",
        ),
    ],
    data: DataOption,
    benchmark: BenchmarkOption = None,
    languages: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--languages",
            metavar="LIST",
            help="Languages of the captions, such as de,fr,cs. Default: all of the benchmark's.",
            show_default=False,
        ),
    ] = None,
    split: Annotated[
        Literal["val", "test"], typer.Option("--split", help="Which part of the benchmark.")
    ] = "test",
    task: TaskOption = None,
    test_set: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--test-set",
            metavar="NAME",
            help="Another test set, such as Multi30K's 2018. Default: the protocol's.",
            show_default=False,
        ),
    ] = None,
    features: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--features",
            metavar="NAME",
            help="Folder of frame features, for a model that takes them. Default: the only one.",
            show_default=False,
        ),
    ] = None,
    level: Annotated[
        Optional[Literal["global", "slots", "both"]],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--level",
            help="What is compared with a caption. Default: all three.",
            show_default=False,
        ),
    ] = None,
    tune: Annotated[
        bool,
        typer.Option(
            "--tune",
            help="Find the mixing weight that is best on this split, best on val, and keep it in "
            "the model's config.json.",
        ),
    ] = False,
    as_json: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--json",
            metavar="FILE|-",
            help='Write all figures as JSON; "-" prints them instead of the table.',
            show_default=False,
        ),
    ] = None,
    as_markdown: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--markdown", metavar="FILE", help="Write the table there too.", show_default=False
        ),
    ] = None,
    device: DeviceOption = Device.AUTO,
) -> None:
    """Measure how well a model finds, on a benchmark, beside published figures.

    Recall at 1, 5 and 10 in both directions, their sum, median rank and mean average precision, for
    each language.

    With --tune, the mixing weight (the share of the whole item in a score) becomes the one that
    these pairs are found best with. Libraries keep their vectors.
    """
    from leccr_training.data.benchmarks import BENCHMARKS, LoadOptions
    from leccr_training.data.items import Split
    from leccr_training.evaluation import LEVELS

    name = name_of_benchmark(data, benchmark)
    if name not in BENCHMARKS:
        raise typer.BadParameter(
            f"There is no benchmark {name!r}, but {', '.join(BENCHMARKS)}.",
            param_hint="--benchmark",
        )
    if tune and split == "test":
        raise typer.BadParameter(
            "Figures of pairs that a model was tuned on say nothing of other pairs. Tune on val "
            "(--split val), and report test.",
            param_hint="--tune",
        )
    result, tuned = measure(
        model,
        data,
        name,
        [code.strip() for code in languages.split(",") if code.strip()]
        if languages
        else BENCHMARKS[name].languages,
        split=Split(split),
        options=LoadOptions(
            task=None if task is None else int(task), test_set=test_set, features=features
        ),
        levels=LEVELS if level is None else (level,),
        tune=tune,
        device=device,
    )
    table = result.table().markdown()
    figures = json.dumps(result.to_json(), indent=2) + "\n"
    # Printed first: a file that cannot be written must not cost what took long to find.
    sys.stdout.write(figures if as_json == STANDARD_OUTPUT else table)
    sys.stdout.flush()
    if as_json is not None and as_json != STANDARD_OUTPUT:
        _write(Path(as_json), figures)
    if as_markdown is not None:
        _write(as_markdown, table)
    if tuned is not None:
        _keep(tuned, model, to_stderr=as_json == STANDARD_OUTPUT)


def measure(
    model: str,
    data: Path,
    benchmark: str,
    languages: Sequence[str],
    *,
    split: Split,
    options: LoadOptions,
    levels: Sequence[Level],
    tune: bool,
    device: Device,
) -> tuple[BenchmarkResult, TunedWeight | None]:
    """Score a model on a benchmark, with a bar on standard error.

    Returns:
        The scores; with `tune`, those with the best mixing weight, and that.

    Raises:
        ModelError: the model or the device is not there, or its weight may not be tuned.
        TrainingError: the data is not there, or does not fit the model.
    """
    from leccr_engine.model.config import read_config
    from leccr_engine.model.device import choose_device
    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.location import find_model
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.data.benchmarks import BENCHMARKS, load_evaluation
    from leccr_training.evaluation import embed_split, retrieval_scores
    from leccr_training.mixing import tune_mixing_weight
    from leccr_training.results import BenchmarkResult

    where = choose_device(device.value)
    folder = find_model(model)
    config = read_config(folder)
    if tune:
        _refuse_to_tune(folder, slots=config.slots)
    # The data first: loading a model takes longer than finding that a file is missing.
    options = replace(options, visual=BENCHMARKS[benchmark].visual_for(config.visual_tower))
    parts = load_evaluation(data, benchmark, split, languages, options)
    network = LeccrModel.from_pretrained(folder, config=config)
    network.to(where)  # type: ignore[arg-type]  # transformers' wrapper hides `self`
    tokenizer = TextTokenizer.from_folder(
        folder,
        max_tokens=config.max_text_tokens,
        pad_id=network.text_tower.pad_id,
        cleaning=config.text_cleaning,
    )
    embedded: list[EmbeddedSplit] = []
    for part in parts:
        with _progress(part) as tell:
            embedded.append(embed_split(network, tokenizer, part, device=where, on_progress=tell))
    tuned = tune_mixing_weight(embedded) if tune else None
    if tuned is not None:
        embedded = [replace(part, mixing_weight=tuned.mixing_weight) for part in embedded]
    result = BenchmarkResult(
        model=model,
        mixing_weight=float(tuned.mixing_weight if tuned else config.mixing_weight),
        benchmark=benchmark,
        split=split,
        task=options.task,
        test_set=options.test_set,
        scores=tuple(
            retrieval_scores(seen, language, level=level)
            for part, seen in zip(parts, embedded, strict=True)
            for language in part.captions
            for level in levels
        ),
    )
    return result, tuned


def _refuse_to_tune(folder: Path, *, slots: int) -> None:
    from leccr_engine.errors import ModelError
    from leccr_engine.models.mixing_weight import refuse_fixed_weight

    if not slots:
        raise ModelError(
            f"The model in {folder} has no slots, so there are no two levels to mix: it needs no "
            "--tune."
        )
    refuse_fixed_weight(folder)


def _keep(tuned: TunedWeight, model: str, *, to_stderr: bool) -> None:
    from leccr_engine.model.location import find_model
    from leccr_engine.models.mixing_weight import keep_mixing_weight

    found = (
        f"Mixing weight {tuned.mixing_weight:g}: mean SumR {tuned.sum_recall:.1f}, before "
        f"{tuned.before:.1f} with {tuned.own:g}"
    )
    if tuned.mixing_weight == tuned.own:
        typer.echo(f"{found}. No other is better on these pairs: it stays.", err=to_stderr)
        return
    folder = find_model(model)
    keep_mixing_weight(folder, tuned.mixing_weight)
    typer.echo(f"{found}. Kept in {folder / 'config.json'}", err=to_stderr)


def _write(path: Path, text: str) -> None:
    from leccr_training.errors import TrainingError

    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise TrainingError(
            f"{path} cannot be written ({error.strerror}). What was measured stands above."
        ) from error


@contextmanager
def _progress(part: CaptionedItems) -> Iterator[Callable[[int, int], None]]:
    """A bar while a split is embedded."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    ) as bar:
        task = bar.add_task(f"Embedding {', '.join(part.captions)}", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
