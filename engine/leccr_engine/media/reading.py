"""Opening media files. Owns: what a person is told when a file cannot be read at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.errors import MediaError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


def open_media(path: Path) -> BinaryIO:
    """Open a file that must have something in it.

    Returns:
        The file, at its start; the caller closes it.

    Raises:
        MediaError: it is gone, a folder, empty, or may not be read.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise MediaError(path, reason_for(error)) from error
    try:
        first = file.peek(1)
    except OSError as error:
        file.close()
        raise MediaError(path, reason_for(error)) from error
    if not first:
        file.close()
        raise MediaError(
            path, "The file is empty (0 bytes). Copy it again from where it came from."
        )
    return file


def reason_for(error: OSError) -> str:
    """Say for a person why the system would not let a file be read, and what to do."""
    match error:
        case FileNotFoundError():
            return "The file is no longer there. It is taken up again when it comes back."
        case PermissionError():
            return "No permission to read it. Give yourself read access, then index again."
        case IsADirectoryError():
            return "This is a folder, not a file."
        case _:
            return (
                f"The system could not read it: {error.strerror or error}. "
                "Check the drive or the network, then index again."
            )
