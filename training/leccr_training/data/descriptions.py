"""What a multimodal LLM wrote of a benchmark's items. Owns: `descriptions.jsonl`.

One JSON object a line, in the order they were written; of two about the same item the later one
stands:

    {"item_id": "1000092795", "text": "Two men.", "model": "OWNER/NAME@REVISION", "prompt": "ID"}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from leccr_training.data.json_lines import JsonLines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["DESCRIPTIONS_FILE", "Described", "DescriptionFile", "load_descriptions"]

DESCRIPTIONS_FILE = "descriptions.jsonl"
"""In the data folder itself: benchmarks that share their images share what was written of them."""


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
    """`descriptions.jsonl` of a data folder, which need not be there yet.

    Args:
        data: the data folder.

    Raises:
        DataError: the file cannot be read, or one of its whole lines is not a description.
    """

    def __init__(self, data: Path) -> None:
        self._lines = JsonLines(data / DESCRIPTIONS_FILE)
        self._by_item: dict[str, Described] = {}
        for number, record in enumerate(self._lines.records, start=1):
            values: list[Any] = [record.get(key) for key in ("item_id", "text", "model", "prompt")]
            if not all(isinstance(value, str) for value in values):
                raise self._lines.broken(number, "item_id, text, model and prompt are to be texts")
            described = Described(*values)
            self._by_item[described.item_id] = described

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
        self._lines.append(
            {
                "item_id": one.item_id,
                "text": one.text,
                "model": one.model_id,
                "prompt": one.prompt_id,
            }
            for one in batch
        )
        self._by_item.update((one.item_id, one) for one in batch)


def load_descriptions(data: Path) -> dict[str, str]:
    """Reads the description of each item that has one.

    Args:
        data: the data folder; without the file there are no descriptions.

    Returns:
        By item id, English text that is not empty.

    Raises:
        DataError: the file cannot be read, or one of its whole lines is not a description.
    """
    standing = DescriptionFile(data).standing().values()
    return {described.item_id: described.text for described in standing if described.text}
