"""`leccr-desktop embed-text`: the text side of a library's model, for a program that searches.

The window keeps one running, so that torch never gets into its process. Hidden: not for people.

It speaks JSON, one object a line. First, unasked: `{"model_id", "mixing_weight"}`. Then for each
`{"texts": [...]}` on standard input `{"vectors", "shape"}`: float32, little-endian, row by row, in
base64. Instead of either, `{"error"}` with what to tell the person. Ends with standard input.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from typing import TYPE_CHECKING, BinaryIO

import typer

from leccr_desktop.cli.options import Device, DeviceOption, LibraryOption, library_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leccr_engine.model.encoder import LeccrEncoder


def embed_text(library: LibraryOption = None, device: DeviceOption = Device.AUTO) -> None:
    """Turn texts from standard input into vectors of the library's model, for programs."""
    from leccr_desktop.models import load_of_library
    from leccr_engine.errors import LeccrError

    with _take_standard_output() as answers:
        try:
            encoder = load_of_library(library_folder(library), device=device.value)
        except LeccrError as error:
            _write(answers, {"error": str(error)})
            raise typer.Exit(1) from error
        _write(answers, {"model_id": encoder.model_id, "mixing_weight": encoder.mixing_weight})
        _serve(encoder, sys.stdin.buffer, answers)


def _serve(encoder: LeccrEncoder, requests: Iterable[bytes], answers: BinaryIO) -> None:
    from leccr_engine.errors import LeccrError

    for line in requests:
        try:
            vectors = encoder.embed_text(json.loads(line)["texts"])
        except LeccrError as error:
            _write(answers, {"error": str(error)})
            continue
        data = base64.b64encode(vectors.astype("<f4").tobytes()).decode("ascii")
        _write(answers, {"vectors": data, "shape": vectors.shape})


def _take_standard_output() -> BinaryIO:
    """Keep standard output for answers; what libraries print there goes to standard error."""
    sys.stdout.flush()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _write(answers: BinaryIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer).encode("ascii") + b"\n")
    answers.flush()
