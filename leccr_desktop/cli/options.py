"""What several commands ask. Owns: the shared options."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Optional

import typer

from leccr_desktop.library_place import LIBRARY_VARIABLE as LIBRARY_VARIABLE
from leccr_desktop.library_place import library_folder as library_folder
from leccr_engine.model.precision import Precision

LibraryOption = Annotated[
    Optional[Path],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--library",
        metavar="DIR",
        help=f"Library folder. Default: ${LIBRARY_VARIABLE}, or a folder in your user data.",
        show_default=False,
    ),
]
ModelOption = Annotated[
    Optional[str],  # noqa: UP045 - evaluated by typer
    typer.Option(
        "--model",
        metavar="ID",
        help="A model that ships with the program, or a model folder. "
        "Default: the library's, or leccr-mini.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
EventsOption = Annotated[
    bool, typer.Option("--events", help="Print one JSON object a line, for programs.")
]


class Device(StrEnum):
    """Where the model runs."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"
    XPU = "xpu"


DeviceOption = Annotated[
    Device,
    typer.Option("--device", help="Where the model runs; `stats --devices` says what there is."),
]
PrecisionOption = Annotated[
    Precision,
    typer.Option(
        "--precision",
        help="Numbers to embed items in: half is quicker on a GPU, int8 on a CPU with OpenVINO. "
        "What would lose too much is not used.",
    ),
]
