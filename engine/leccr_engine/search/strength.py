"""How sure a hit is. Owns: the two groups that people see, "strong" and "possible"."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Strength"]


class Strength(StrEnum):
    """How much a hit is to be believed."""

    STRONG = "strong"
    POSSIBLE = "possible"
