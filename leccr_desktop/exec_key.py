"""The `Exec` key of desktop entries. Owns: writing a command line into one.

Source: the Desktop Entry specification 1.5, "The Exec key".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["exec_value"]


def exec_value(command: Sequence[str]) -> str:
    """The value that starts a command with these arguments and no others.

    Args:
        command: the program and its arguments; any characters, and none is a field code.
    """
    return " ".join(map(_quoted, command))


def _quoted(argument: str) -> str:
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument)
    # The file's own escapes are undone first, and "%" begins a field code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
