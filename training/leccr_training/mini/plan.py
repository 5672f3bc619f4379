"""What the evaluation asks: `evaluation.toml` beside this file. Owns: reading it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kind:
    """What some things are kinds of.

    Attributes:
        members: labels of the things.
        words: its name by language.
    """

    members: tuple[str, ...]
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class EvaluationPlan:
    """Words to search with.

    Attributes:
        languages: in the order of the tables.
        words: label -> language -> its plain word.
        pairs: language -> how it says two things, with `{a}` and `{b}`.
        kinds: what the things are kinds of, by their English names.
        unknown: language -> words for what no picture shows.
    """

    languages: tuple[str, ...]
    words: dict[str, dict[str, str]]
    pairs: dict[str, str]
    kinds: dict[str, Kind]
    unknown: dict[str, list[str]]

    def in_language(self, language: str) -> list[tuple[str, str]]:
        """Each label and its word."""
        return [(label, words[language]) for label, words in self.words.items()]

    def all_words(self) -> list[tuple[str, str]]:
        """Each label and each of its words."""
        return [query for language in self.languages for query in self.in_language(language)]


def read_plan() -> EvaluationPlan:
    """Read the plan."""
    path = Path(__file__).with_name("evaluation.toml")
    plan = tomllib.loads(path.read_text(encoding="utf-8"))
    languages = tuple(plan["languages"])

    def by_language(words: list[str]) -> dict[str, str]:
        return dict(zip(languages, words, strict=True))

    return EvaluationPlan(
        languages,
        {label: by_language(words) for label, words in plan["words"].items()},
        plan["pairs"],
        {
            name: Kind(tuple(kind["members"]), by_language(kind["words"]))
            for name, kind in plan["kinds"].items()
        },
        plan["unknown"],
    )
