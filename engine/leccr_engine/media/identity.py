"""What makes a file itself: its bytes. Owns: the content hash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import xxhash

from leccr_engine.errors import MediaError
from leccr_engine.media.reading import open_media, reason_for
from leccr_engine.types import ContentHash

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK_BYTES = 1 << 20


def content_hash(path: Path) -> ContentHash:
    """Hash all bytes of a file; the name and the times do not count.

    Returns:
        XXH3-128, 32 lower-case hex digits.

    Raises:
        MediaError: the file is gone, empty, or may not be read.
    """
    digest = xxhash.xxh3_128()
    buffer = memoryview(bytearray(_CHUNK_BYTES))
    with open_media(path) as file:
        try:
            while read := file.readinto(buffer):  # type: ignore[attr-defined]
                digest.update(buffer[:read])
        except OSError as error:
            raise MediaError(path, reason_for(error)) from error
    return ContentHash(digest.hexdigest())
