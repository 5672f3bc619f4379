"""The models one can have. Owns: reading `resources/models/catalogue.toml`, and recommending.

What a model is good for is published: recall on one benchmark, by language. Recommending is sorting
by it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from leccr_engine.errors import ModelError
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "WEAK_RECALL",
    "Benchmark",
    "Catalogue",
    "CatalogueEntry",
    "CatalogueFile",
    "Recommendation",
    "Speed",
    "language_code",
    "read_catalogue",
]

WEAK_RECALL = 50.0
"""Under this recall, in percent, a model is called weak in a language."""

_STRICT = ConfigDict(extra="forbid")
# Codes that the benchmark knows under another one.
_SAME_LANGUAGE = {"nb": "no", "nn": "no", "tl": "fil", "iw": "he", "in": "id"}


class Speed(StrEnum):
    """How long a model takes on a CPU, beside the others."""

    FAST = "fast"
    MEDIUM = "medium"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """One file of a model.

    Attributes:
        name: in the repository.
        size_bytes: None: not looked up.
        sha256: of its content, in hex; None: not looked up.
    """

    name: str
    size_bytes: int | None = None
    sha256: str | None = None

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One model.

    Attributes:
        id: its name in this program, and of its folder.
        name: for people.
        good_for: in a few words.
        licence: SPDX identifier.
        embed_dim: width of its vectors.
        download_mb: about what is fetched, in 10^6 bytes; 0: it ships with the program.
        speed: on a CPU.
        memory_mb: peak while it runs, in 2^20 bytes; None: not published.
        tower: what builds its network: `open_clip:NAME:TAG`; None: it is a LECCR model.
        repo: hub id of its makers' repository; None: it ships with the program.
        revision: commit of the repository; None: not pinned.
        files: to be fetched; empty: whatever the program can use of the repository.
        recall: published recall in percent by ISO 639 code of the language.
        recall_of: what was measured, where it was not exactly this model.
        note: what else one should know.
    """

    id: str
    name: str
    good_for: str
    licence: str
    embed_dim: int
    download_mb: int
    speed: Speed
    memory_mb: int | None = None
    tower: str | None = None
    repo: str | None = None
    revision: str | None = None
    files: tuple[CatalogueFile, ...] = ()
    recall: dict[str, float] = field(default_factory=dict)
    recall_of: str | None = None
    note: str | None = None

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that it is known to be good in, best first."""
        good = [code for code, recall in self.recall.items() if recall >= WEAK_RECALL]
        return tuple(sorted(good, key=lambda code: -self.recall[code]))

    @property
    def weak_languages(self) -> tuple[str, ...]:
        """Codes of the languages that it is known to be weak in."""
        return tuple(sorted(code for code, value in self.recall.items() if value < WEAK_RECALL))


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What the recalls were measured on.

    Attributes:
        name: of the benchmark.
        measure: what a recall is.
        source: where the figures are published.
        languages: codes of those that `Catalogue.mean_recall` is over.
    """

    name: str
    measure: str
    source: str
    languages: tuple[str, ...]

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What to take for some languages.

    Attributes:
        best: the highest recall.
        on_cpu: the highest recall among those that are not slow on a CPU; may be the same.
    """

    best: CatalogueEntry
    on_cpu: CatalogueEntry


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models on offer.

    Attributes:
        benchmark: of the recalls.
        model: the entries, in the file's order.
    """

    benchmark: Benchmark
    model: tuple[CatalogueEntry, ...]

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    def find(self, model_id: str) -> CatalogueEntry | None:
        """Returns the entry of that id; None if there is none."""
        return next((entry for entry in self.model if entry.id == model_id), None)

    def has_figures_in(self, code: str) -> bool:
        """Whether any model was measured in a language."""
        return any(code in entry.recall for entry in self.model)

    def mean_recall(self, entry: CatalogueEntry) -> float | None:
        """Mean recall in percent over the benchmark's languages; None: not measured in all."""
        measured = [entry.recall.get(code) for code in self.benchmark.languages]
        known = [recall for recall in measured if recall is not None]
        return sum(known) / len(known) if len(known) == len(measured) else None

    def recall_in(self, entry: CatalogueEntry, code: str) -> float | None:
        """Recall in percent in one language; None: not published.

        In a language that no model was measured in, it is the benchmark's mean: the best guess.

        Args:
            entry: of this catalogue.
            code: of `language_code`.
        """
        return entry.recall.get(code) if self.has_figures_in(code) else self.mean_recall(entry)

    def recommend(self, codes: Sequence[str]) -> Recommendation:
        """Picks the models with the highest recall in some languages.

        The tables leave out what a model hardly knows, so no figure counts as 0.

        Args:
            codes: of `language_code`, at least one.
        """

        def merit(entry: CatalogueEntry) -> float:
            return sum(self.recall_in(entry, code) or 0.0 for code in codes)

        return Recommendation(
            best=max(self.model, key=merit),
            on_cpu=max((e for e in self.model if e.speed is not Speed.SLOW), key=merit),
        )


def read_catalogue(path: Path | None = None) -> Catalogue:
    """Reads the catalogue that ships with the program.

    Args:
        path: another file of the same form.

    Raises:
        ModelError: the file is missing or damaged, or has unknown, missing or wrong fields.
    """
    path = path or resource_path("models", "catalogue.toml")
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        catalogue = TypeAdapter(Catalogue).validate_python(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ModelError(
            f"{path}: {where}: {first['msg']}. Correct the catalogue, or install the program again."
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{path}: the catalogue of models cannot be read ({error}). Install the program again."
        ) from error
    twice = _repeated([entry.id for entry in catalogue.model])
    if twice:
        raise ModelError(f"{path}: the id {twice!r} is there twice. Give each model its own.")
    return catalogue


def language_code(tag: str) -> str:
    """Returns the catalogue's code of a language: `pt-BR` is `pt`, `nb` is `no`."""
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    return _SAME_LANGUAGE.get(code, code)


def _repeated(ids: Sequence[str]) -> str | None:
    return next((one for one in ids if ids.count(one) > 1), None)
