"""How much a hit is worth, and whether a query is known. Owns: the two rules, and their names.

Scores of one model are comparable between queries only as far as its training made them so. A
model that was measured carries two scores, from which a moment possibly or most likely shows what
was asked for, and tells how surely it knows a query. Other models carry none, and then every hit
is worth the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

__all__ = ["LEAST_COVERAGE", "ScoreScale", "Strength"]

LEAST_COVERAGE = 0.5
"""A query whose coverage is below that is not known: what it finds is chance."""


class Strength(StrEnum):
    """What a hit is worth."""

    STRONG = "strong"
    POSSIBLE = "possible"


class Measured(Protocol):
    """A model that may have been measured."""

    @property
    def possible_score(self) -> float | None:
        """From this score on, a moment may show what was asked for."""
        ...

    @property
    def strong_score(self) -> float | None:
        """From this score on, it most likely does."""
        ...


@dataclass(frozen=True, slots=True)
class ScoreScale:
    """What a model's scores mean.

    Attributes:
        possible: from this score on, a moment may show what was asked for.
        strong: from this score on, it most likely does; at least `possible`.
    """

    possible: float
    strong: float

    @classmethod
    def of(cls, model: Measured) -> ScoreScale | None:
        """The scale that a model carries; None where it was not measured."""
        if model.possible_score is None or model.strong_score is None:
            return None
        return cls(model.possible_score, model.strong_score)

    def strength(self, score: float) -> Strength | None:
        """What a score is worth; None where it is no match."""
        if score >= self.strong:
            return Strength.STRONG
        return Strength.POSSIBLE if score >= self.possible else None
