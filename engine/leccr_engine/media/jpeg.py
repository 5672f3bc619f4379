"""The end of a JPEG. Owns: telling a whole file from one whose end is missing.

A copy or download that broke off often leaves a file of the right length whose rest is zeros.
The decoder takes the zeros for picture data and returns grey without complaint.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

_END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = 0xDA
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def is_cut_off(file: BinaryIO) -> bool:
    """Whether a JPEG's picture data never ends; the position in the file is kept.

    Within the data of a scan, 0xFF is never followed by 0xD9: any such pair behind the first
    scan's header is an end. Thumbnails, which have an end of their own, come before it.

    Source: ITU-T T.81, annex B.
    """
    position = file.tell()
    try:
        file.seek(-2, os.SEEK_END)
        if file.read(2) == _END_OF_IMAGE:
            return False
        file.seek(0)
        data = file.read()
    finally:
        file.seek(position)
    return _END_OF_IMAGE not in data[_first_scan(data) :]


def _first_scan(data: bytes) -> int:
    """Where the first scan's header starts; 0 when the segments before it make no sense."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == _START_OF_SCAN:
            return at
        if marker == 0xFF:
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return 0
