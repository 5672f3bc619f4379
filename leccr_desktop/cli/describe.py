"""`leccr-desktop describe`: have a multimodal LLM describe the items of a benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Optional

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
    from leccr_training.prepare.describe import DescribedSplit, FrameDescriber


def describe(
    data: DataOption,
    benchmark: BenchmarkOption = None,
    split: Annotated[
        Literal["train", "val", "test"], typer.Option("--split", help="Which part.")
    ] = "train",
    describer: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--describer",
            metavar="ID",
            help="An image-text-to-text model: a hub id, also ID@REVISION, or a folder; with "
            "--endpoint, the server's name for it. Default: SmolVLM2 of 500M.",
            show_default=False,
        ),
    ] = None,
    device: DeviceOption = Device.AUTO,
    batch_size: BatchSizeOption = None,
    bits: Annotated[
        Optional[Literal["4", "8"]],  # noqa: UP045 - evaluated by typer
        typer.Option("--bits", help="Quantise the weights, with bitsandbytes.", show_default=False),
    ] = None,
    time_limit_s: Annotated[
        float, typer.Option("--time-limit", min=1, metavar="SECONDS", help="For one item.")
    ] = 60.0,
    endpoint: Annotated[
        Optional[str],  # noqa: UP045 - evaluated by typer
        typer.Option(
            "--endpoint",
            metavar="URL",
            help="Ask an OpenAI-compatible server on this machine, such as Ollama's "
            "http://localhost:11434/v1, instead of loading a model.",
            show_default=False,
        ),
    ] = None,
    allow_remote: Annotated[
        bool,
        typer.Option("--allow-remote", help="The endpoint may be elsewhere: pictures go there."),
    ] = False,
    task: TaskOption = None,
) -> None:
    """Have a multimodal LLM describe the images or clips of a benchmark, for training.

    The descriptions go to descriptions.jsonl in DIR, with model and prompt. Run it again to go on
    where it stopped; only what is missing, or another model or prompt made, is described.
    """
    from leccr_training.data.items import Split
    from leccr_training.prepare.describe import describe_split

    if endpoint is not None and describer is None:
        raise typer.BadParameter(
            "Which of the endpoint's models? Give its name.", param_hint="--describer"
        )
    with stoppable() as stop:
        name = name_of_benchmark(data, benchmark)
        chosen: FrameDescriber
        if endpoint is not None and describer is not None:
            from leccr_engine.describe.endpoint_describer import EndpointDescriber

            chosen = EndpointDescriber(
                endpoint,
                describer,
                allow_remote=allow_remote,
                items_at_once=batch_size or 1,
                time_limit_s=time_limit_s,
            )
        else:
            from leccr_engine.describe.mllm_describer import DEFAULT_MLLM, MllmDescriber

            chosen = MllmDescriber.from_pretrained(
                describer or DEFAULT_MLLM,
                device=device.value,
                bits=None if bits is None else int(bits),
                items_at_once=batch_size,
                time_limit_s=time_limit_s,
            )
        with bar("Describing") as show:
            done = describe_split(
                data,
                name,
                Split(split),
                chosen,
                options=load_options(task),
                on_progress=show,
                cancel=stop,
            )
    _report(done, chosen.describer_id)


def _report(done: DescribedSplit, describer_id: str) -> None:
    for item in done.unreadable:
        typer.echo(f"Skipped {item.item_id}: {item.reason}", err=True)
    parts = [f"{done.described} described by {describer_id}"]
    if done.known:
        parts.append(f"{done.known} were before")
    if done.empty:
        parts.append(f"of {done.empty} it had nothing to say")
    if done.unreadable:
        parts.append(f"{len(done.unreadable)} cannot be read")
    typer.echo(", ".join(parts) + ".")
