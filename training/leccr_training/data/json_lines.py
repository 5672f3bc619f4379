"""Files that grow while something long runs. Owns: JSON objects, one a line, each written once.

Lines are only ever added, and are on disk when `append` returns. A kill costs at most the line that
was being written: such a torn last line is left out when reading, and cut off before the next one
is written.
"""

from __future__ import annotations

import json
import logging
import os
from typing import TYPE_CHECKING, Any

from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["JsonLines"]

_log = logging.getLogger(__name__)


class JsonLines:
    """One such file; it need not be there yet.

    Args:
        path: the file.

    Attributes:
        path: as given.
        records: the objects it held when it was opened, in their order.

    Raises:
        DataError: it cannot be read, or one of its whole lines is not a JSON object.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            content = b""
        except OSError as error:
            raise DataError(f"Cannot read {path}: {error.strerror}.", path=path) from error
        self._whole_bytes = content.rfind(b"\n") + 1
        if self._whole_bytes < len(content):
            _log.warning("%s: the last line is torn, so it is left out and made again.", path)
        lines = content[: self._whole_bytes].splitlines()
        self.records = tuple(self._parse(line, at) for at, line in enumerate(lines, start=1))

    def append(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Adds objects; they are on disk when this returns.

        Raises:
            DataError: the disk is full, or the folder cannot be written to. What was added before
                stays.
        """
        lines = "".join(f"{json.dumps(record)}\n" for record in records).encode("ascii")
        try:
            with self.path.open("ab") as file:
                file.truncate(self._whole_bytes)  # whatever is behind is a torn line
                file.write(lines)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DataError(
                f"Cannot write {self.path}: {error.strerror}. Make room or give yourself write "
                "access, then run the same command to go on.",
                path=self.path,
            ) from error
        self._whole_bytes += len(lines)

    def broken(self, number: int, reason: str) -> DataError:
        """Makes the error of a line that is not what it should be.

        Args:
            number: of the line, from 1.
            reason: what is wrong with it.
        """
        return DataError(
            f"{self.path}, line {number} is broken: {reason}. Delete that line; what it held is "
            "then made again.",
            path=self.path,
        )

    def _parse(self, line: bytes, number: int) -> dict[str, Any]:
        try:
            record = json.loads(line)
        except ValueError as error:
            raise self.broken(number, str(error)) from error
        if not isinstance(record, dict):
            raise self.broken(number, "it is no JSON object")
        return record
