"""Why a moment was found. Owns: the shape of a reason, and its English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Level", "Reason"]


class Level(StrEnum):
    """Which part of what is known about a moment decided."""

    LOOK = "look"
    DETAIL = "detail"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Reason:
    """What decided.

    Attributes:
        level: the moment as a whole, one of its slots, or a sentence.
        sentence: of the description, where it decided.
        slot: which, from 0, where one decided that no sentence explains.
    """

    level: Level
    sentence: str = ""
    slot: int = 0

    def __str__(self) -> str:
        """In English: `description: "A dog."`, `overall look` or `detail 3`; slots from 1."""
        match self.level:
            case Level.LOOK:
                return "overall look"
            case Level.DETAIL:
                return f"detail {self.slot + 1}"
            case Level.DESCRIPTION:
                return f'description: "{self.sentence}"'
