"""Paths as the database keeps them. Owns: the bytes of a path, and what lies below one.

`os.fsencode` takes any path the system can name, surrogate-escaped bytes included, and
`os.fsdecode` gives the same one back. Nothing is normalised: two names that look alike but differ
in their bytes are two files.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_SEPARATOR = os.fsencode(os.sep)
_DIGITS = re.compile(rb"\d+")


def encode_path(path: Path) -> bytes:
    """Turn an absolute path into what the database keeps.

    Raises:
        ValueError: it is relative, and would mean another file in another folder.
    """
    if not path.is_absolute():
        raise ValueError(f"the library keeps absolute paths only, not {str(path)!r}")
    return os.fsencode(path)


def decode_path(stored: bytes) -> Path:
    """Turn what the database keeps back into the path."""
    return Path(os.fsdecode(stored))


def range_below(stored: bytes) -> tuple[bytes, bytes]:
    """Bound the paths below a folder, by bytes: first <= path < last."""
    first = stored if stored.endswith(_SEPARATOR) else stored + _SEPARATOR
    return first, first[:-1] + bytes([first[-1] + 1])


def parent_of(stored: bytes) -> bytes:
    """Name the folder that a file lies in, without a separator at its end."""
    return stored.rpartition(_SEPARATOR)[0]


def name_key(stored: bytes) -> bytes:
    """What a file's name is sorted by: its case does not count, numbers count by their value.

    Steps of the schema use it, so it is never edited.
    """
    name = os.fsdecode(stored.rpartition(_SEPARATOR)[2]).casefold()
    # A number of more digits is larger, and the count of them stands before it.
    return _DIGITS.sub(_counted, os.fsencode(name))


def is_at_or_below(stored: bytes, folder: bytes) -> bool:
    """Whether a path is a folder itself, or lies in it."""
    return stored == folder or stored.startswith(range_below(folder)[0])


def storable_text(text: str) -> str:
    r"""Make text that quotes a path safe for a TEXT column: lone surrogates become `\udcXX`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _counted(digits: re.Match[bytes]) -> bytes:
    number = digits[0].lstrip(b"0")
    return b"0%03d%s" % (len(number), number)
