"""What a multimodal LLM wrote of a benchmark's items. Owns: `descriptions.jsonl`.

One JSON object a line, ASCII, in the order they were written; of two about the same item the later
one stands:

    {"item_id": "1000092795", "text": "Two men.", "model": "OWNER/NAME@REVISION", "prompt": "ID"}

Lines are only ever added, so a kill costs at most the line that was being written: such a torn last
line is left out when reading and cut off before the next one is written.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["DESCRIPTIONS_FILE", "Described", "DescriptionFile", "load_descriptions"]

DESCRIPTIONS_FILE = "descriptions.jsonl"
"""In the data folder itself: benchmarks that share their images share what was written of them."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Described:
    """One description.

    Attributes:
        item_id: the benchmark's own, without a file's suffix.
        text: English; empty where the model had nothing to say.
        model_id: who wrote it, with the revision.
        prompt_id: what was asked.
    """

    item_id: str
    text: str
    model_id: str
    prompt_id: str


class DescriptionFile:
    """`descriptions.jsonl` of a data folder, for adding to it.

    Args:
        data: the data folder.

    Raises:
        DataError: the file cannot be read, or one of its whole lines is not a description.
    """

    def __init__(self, data: Path) -> None:
        self.path = data / DESCRIPTIONS_FILE
        self._by_item, self._whole_bytes = _read(self.path)

    def standing(self) -> dict[str, Described]:
        """Returns the description of each item that has one."""
        return dict(self._by_item)

    def ids(self, *, model_id: str, prompt_id: str) -> set[str]:
        """Returns the items whose description is this model's, to this prompt."""
        return {
            item_id
            for item_id, described in self._by_item.items()
            if (described.model_id, described.prompt_id) == (model_id, prompt_id)
        }

    def append(self, batch: Iterable[Described]) -> None:
        """Adds descriptions; they are on disk when this returns.

        Raises:
            DataError: the disk is full, or the folder cannot be written to. What was added before
                stays.
        """
        batch = tuple(batch)
        lines = "".join(
            json.dumps(
                {
                    "item_id": one.item_id,
                    "text": one.text,
                    "model": one.model_id,
                    "prompt": one.prompt_id,
                }
            )
            + "\n"
            for one in batch
        ).encode("ascii")
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
        self._by_item.update((one.item_id, one) for one in batch)


def load_descriptions(data: Path) -> dict[str, str]:
    """Reads the description of each item that has one.

    Args:
        data: the data folder; a folder without the file has no descriptions.

    Returns:
        By item id, English text that is not empty.

    Raises:
        DataError: the file cannot be read, or one of its whole lines is not a description.
    """
    by_item, _ = _read(data / DESCRIPTIONS_FILE)
    return {item_id: described.text for item_id, described in by_item.items() if described.text}


def _read(path: Path) -> tuple[dict[str, Described], int]:
    """Reads the whole lines: what stands of each item, and how many bytes they take."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}, 0
    except OSError as error:
        raise DataError(f"Cannot read {path}: {error.strerror}.", path=path) from error
    whole_bytes = content.rfind(b"\n") + 1
    if whole_bytes < len(content):
        _log.warning("%s: its last line is torn, and left out: its item is described anew.", path)
    by_item = {}
    for number, line in enumerate(content[:whole_bytes].splitlines(), start=1):
        described = _parse(line, path, number)
        by_item[described.item_id] = described
    return by_item, whole_bytes


def _parse(line: bytes, path: Path, number: int) -> Described:
    try:
        said = json.loads(line)
        values = [said[key] for key in ("item_id", "text", "model", "prompt")]
        if not all(isinstance(value, str) for value in values):
            raise TypeError("each of the four is a text")  # noqa: TRY301 - one message for all
        return Described(*values)
    except (ValueError, LookupError, TypeError) as error:
        raise DataError(
            f"{path}, line {number} is not a description ({error}). A line is a JSON object with "
            "item_id, text, model and prompt. Delete that line; its item is then described anew.",
            path=path,
        ) from error
