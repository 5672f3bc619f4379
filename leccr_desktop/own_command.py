"""Starting this program again. Owns: the command lines that do, from a checkout or bundled.

In a checkout the interpreter runs the package. A bundle has no interpreter to hand: its executable
is the program, and takes the same arguments. On Windows it has two of them, since a program either
has a terminal or has none; see packaging/leccr-desktop.spec.
"""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["BUNDLED_COMMAND", "own_command", "own_window_command"]

BUNDLED_COMMAND = "leccr-desktop"
"""Name of the bundle's executable for terminals and children, without a suffix."""


def own_command(*arguments: str) -> tuple[str, ...]:
    """The command line that runs this program as a child, with pipes to talk through.

    Args:
        *arguments: a command of ours and its options, e.g. `own_command("index")`.
    """
    if not _is_bundled():
        return (sys.executable, "-m", "leccr_desktop", *arguments)
    executable = Path(sys.executable)
    return (str(executable.with_name(BUNDLED_COMMAND + executable.suffix)), *arguments)


def own_window_command(*arguments: str) -> tuple[str, ...]:
    """The command line by which the system starts this program: in a bundle, without a terminal.

    Args:
        *arguments: options of the window.
    """
    return (sys.executable, *arguments) if _is_bundled() else own_command(*arguments)


def _is_bundled() -> bool:
    return bool(getattr(sys, "frozen", False))
