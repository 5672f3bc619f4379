"""What a child says. Owns: JSON objects, one a line, however the pipe cuts them up."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["JsonLines"]

_LINE_LIMIT_BYTES = 1 << 20
"""A line longer than this is no event; it is dropped instead of filling the memory."""


class JsonLines:
    """Turns the bytes of a pipe into objects. One reader for one run of a child."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[dict[str, Any]]:
        """Take what has arrived; returns the objects that are complete now, in order.

        A line that is none (a library's stray print, a torn line of a killed child) is passed over.
        """
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        if len(self._rest) > _LINE_LIMIT_BYTES:
            self._rest = b""
        return [said for line in lines if (said := _read(line)) is not None]


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except ValueError:
        return None
    return said if isinstance(said, dict) else None
