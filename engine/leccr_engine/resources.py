"""Where the files that ship with the program are. Owns: finding `resources/`, packaged or not.

A wheel carries the folder as `leccr_engine/_resources` (see `sources` in pyproject.toml);
a source checkout has it at the top.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["resource_path"]

_PACKAGE = Path(__file__).resolve().parent
_PACKAGED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parents[1] / "resources"


def resource_path(*parts: str) -> Path:
    """Returns the path of a shipped file or folder, whether or not it is there.

    Args:
        *parts: below `resources/`, e.g. `resource_path("models", "leccr-mini")`.
    """
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
