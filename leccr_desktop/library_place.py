"""Which library the program works on. Owns: the default folder, and the variable for another."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["LIBRARY_VARIABLE", "library_folder"]

LIBRARY_VARIABLE = "LECCR_LIBRARY"


def library_folder(chosen: Path | None = None) -> Path:
    """Return the library folder: as chosen, else as the environment says, else the default."""
    if chosen is not None:
        return chosen
    if from_environment := os.environ.get(LIBRARY_VARIABLE):
        return Path(from_environment)
    import platformdirs

    return platformdirs.user_data_path("leccr-desktop", appauthor=False)
