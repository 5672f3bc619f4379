"""`leccr-desktop embed-text`: queries as a library's model sees them, for a program that searches.

The window keeps one running, so that torch never gets into its process. Hidden: not for people.

It speaks JSON, one object a line. First, unasked: `{"model_id", "mixing_weight", "possible_score",
"strong_score"}`. Then one answer for each request on standard input:

    {"texts": [...]}     {"vectors", "shape"}: float32, little-endian, row by row, in base64
    {"picture": path}    the same, one row
    {"coverage": [...]}  {"coverage"}: how surely the model knows each text, in [0, 1]; or null

Instead, `{"error"}` with what to tell the person, and for a picture that cannot be read
`"unreadable"`, why, besides. Ends with standard input.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import typer

from leccr_desktop.cli.options import Device, DeviceOption, LibraryOption, library_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from leccr_engine.model.encoder import LeccrEncoder


def embed_text(library: LibraryOption = None, device: DeviceOption = Device.AUTO) -> None:
    """Turn texts and pictures from standard input into vectors of the library's model."""
    from leccr_desktop.models import load_of_library
    from leccr_engine.errors import LeccrError

    with _take_standard_output() as answers:
        try:
            encoder = load_of_library(library_folder(library), device=device.value)
        except LeccrError as error:
            _write(answers, {"error": str(error)})
            raise typer.Exit(1) from error
        _write(
            answers,
            {
                "model_id": encoder.model_id,
                "mixing_weight": encoder.mixing_weight,
                "possible_score": encoder.possible_score,
                "strong_score": encoder.strong_score,
            },
        )
        _serve(encoder, sys.stdin.buffer, answers)


def _serve(encoder: LeccrEncoder, requests: Iterable[bytes], answers: BinaryIO) -> None:
    from leccr_engine.errors import LeccrError, MediaError

    for line in requests:
        try:
            answer = _answer(encoder, json.loads(line))
        except MediaError as error:
            _write(answers, {"error": str(error), "unreadable": error.reason})
            continue
        except LeccrError as error:
            _write(answers, {"error": str(error)})
            continue
        _write(answers, answer)


def _answer(encoder: LeccrEncoder, request: dict[str, Any]) -> dict[str, object]:
    if "coverage" in request:
        covered = encoder.coverage(request["coverage"])
        return {"coverage": None if covered is None else covered.tolist()}
    vectors = _embed(encoder, request)
    data = base64.b64encode(vectors.astype("<f4").tobytes()).decode("ascii")
    return {"vectors": data, "shape": vectors.shape}


def _embed(encoder: LeccrEncoder, request: dict[str, Any]) -> NDArray[np.float32]:
    if "texts" in request:
        return encoder.embed_text(request["texts"])
    from leccr_engine.search.picture_query import embed_picture

    return embed_picture(encoder, Path(request["picture"]))[None]


def _take_standard_output() -> BinaryIO:
    """Keep standard output for answers; what libraries print there goes to standard error."""
    sys.stdout.flush()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _write(answers: BinaryIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer).encode("ascii") + b"\n")
    answers.flush()
