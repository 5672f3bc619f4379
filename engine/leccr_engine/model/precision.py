"""In which numbers a model runs. Owns: the choices, free of torch, for commands to offer."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Precision"]


class Precision(StrEnum):
    """In which numbers items are embedded.

    AUTO is half on a GPU and full on a CPU. A precision that would lose too much is not used.
    """

    AUTO = "auto"
    FULL = "full"
    HALF = "half"
    INT8 = "int8"
