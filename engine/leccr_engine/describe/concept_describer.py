"""The embedded describer. Owns: turning the concept head's scores into English sentences.

It says what the embedded model sees and how sure it is, and nothing else: the most specific
concept of each kind, from a fixed list that lies beside the weights (`concepts.json`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.errors import ModelError
from leccr_engine.types import Description

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.model.encoder import LeccrEncoder, VisualTokens
    from leccr_engine.types import Moment

__all__ = ["CONCEPTS_NAME", "ConceptDescriber", "ConceptList"]

CONCEPTS_NAME = "concepts.json"

_SURE = 0.6
_POSSIBLE = 0.35
_MOST_SENTENCES = 8


@dataclass(frozen=True, slots=True)
class ConceptList:
    """The concepts of a head, in its order.

    Attributes:
        names: English, singular or as everyone says it ("scissors").
        kinds: for each concept, the indices of what it is a kind of.
    """

    names: tuple[str, ...]
    kinds: tuple[tuple[int, ...], ...]

    @classmethod
    def from_folder(cls, folder: Path) -> ConceptList:
        """Read `concepts.json` of a model folder.

        Raises:
            ModelError: the file is missing or damaged.
        """
        path = folder / CONCEPTS_NAME
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                names=tuple(str(row["name"]) for row in rows),
                kinds=tuple(tuple(int(i) for i in row["kinds"]) for row in rows),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(
                f"{path}: the list of the model's concepts cannot be read ({error}). Copy the "
                "complete model folder again, or index with --no-describe."
            ) from error

    def write(self, folder: Path) -> None:
        """Write `concepts.json` into a model folder."""
        rows = [
            {"name": name, "kinds": list(kinds)}
            for name, kinds in zip(self.names, self.kinds, strict=True)
        ]
        text = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
        (folder / CONCEPTS_NAME).write_text(text, encoding="utf-8")

    def describe(self, scores: NDArray[np.float32]) -> str:
        """Say in English what scores hold.

        Args:
            scores: float32 [concepts], probabilities.

        Returns:
            A sentence a thing, surest first: "A dog. Perhaps a couch."; empty when nothing is
            even possible. What a named thing is a kind of is not said again.
        """
        sentences: list[str] = []
        said: set[int] = set()
        # Of two equally sure concepts the more special one speaks.
        ranked = sorted(
            (int(i) for i in np.flatnonzero(scores >= _POSSIBLE)),
            key=lambda i: (scores[i] < _SURE, -len(self.kinds[i]), -float(scores[i])),
        )
        for i in ranked:
            if i in said:
                continue
            said.update(self.kinds[i])
            said.add(i)
            sentences.append(_sentence(self.names[i], sure=bool(scores[i] >= _SURE)))
            if len(sentences) == _MOST_SENTENCES:
                break
        return " ".join(sentences)


class ConceptDescriber:
    """Describes moments from what the embedded model's concept head sees in them.

    Args:
        encoder: a model with a concept head and a `concepts.json` in its folder.

    Raises:
        ModelError: the model has no concept head, or its list does not fit the head.
    """

    instant = True
    items_at_once = None
    frames_to_describe = 0

    def __init__(self, encoder: LeccrEncoder) -> None:
        self._encoder = encoder
        self._concepts = ConceptList.from_folder(encoder.folder)
        if len(self._concepts.names) != encoder.concepts:
            raise ModelError(
                f"{encoder.folder / CONCEPTS_NAME} names {len(self._concepts.names)} concepts, the "
                f"model's head has {encoder.concepts}. Copy the complete model folder again."
            )
        self.describer_id = f"{encoder.model_id}/concepts"

    def describe(self, moments: Sequence[Moment], tokens: VisualTokens) -> list[Description]:
        """Describe moments that the encoder has looked at.

        Args:
            moments: N moments; their pixels are not looked at again.
            tokens: what the encoder saw in them.

        Returns:
            N descriptions; empty where nothing is certain enough to say.
        """
        return [
            Description(self._concepts.describe(scores), self.describer_id)
            for scores in self._encoder.concept_scores(tokens)
        ]


def _sentence(name: str, *, sure: bool) -> str:
    article = "" if name.endswith("s") and not name.endswith(("ss", "us")) else "a "
    if article and name[0].lower() in "aeiou":
        article = "an "
    text = f"{article}{name}." if sure else f"perhaps {article}{name}."
    return text[0].upper() + text[1:]
