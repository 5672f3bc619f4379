"""Queries in every language, made from the word lists. Owns: phrases, typing errors.

A sample is a text and what it asks for: a share of each concept. Texts are single words, two
things joined as the language joins them, two languages mixed, a word among words that mean
nothing to the model; in any case, without diacritics, with one letter wrong.
"""

from __future__ import annotations

import lzma
import tomllib
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from leccr_training.mini.concepts import ConceptSpace, Word

_MOST_SURE = 3.0
"""From this sureness on, a word is drawn no more often."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How often which words are drawn.

    Attributes:
        everyday: weight of a concept that the detector knows; others have their own.
        other: weight of a meaning that is no concept.
        familiar: weight of a language that `phrases.toml` knows; others have 1.
        language_temperature: 0 draws all languages alike, 1 all words alike.
        concept_temperature: 0 draws all meanings alike, 1 all words alike.
        typing_errors: share of the texts of five letters or more with one wrong.
    """

    everyday: float
    other: float
    familiar: float
    language_temperature: float
    concept_temperature: float
    typing_errors: float = 0.12


@dataclass(frozen=True, slots=True)
class _Grammar:
    join: tuple[str, ...] = (" ", ", ", " + ")
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def _grammars() -> tuple[dict[str, _Grammar], dict[str, str]]:
    """By language code: how phrases are made, and the code that stands for the language."""
    path = Path(__file__).with_name("phrases.toml")
    grammars: dict[str, _Grammar] = {}
    family: dict[str, str] = {}
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["language"]:
        grammar = _Grammar(tuple(entry["join"]), tuple(entry["before"]), tuple(entry["after"]))
        for code in entry["codes"]:
            grammars[code] = grammar
            family[code] = entry["codes"][0]
    return grammars, family


def familiar_languages() -> frozenset[str]:
    """The language codes that `phrases.toml` knows."""
    return frozenset(_grammars()[0])


def without_diacritics(text: str) -> str:
    """A text as people type it who leave accents and points out."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def read_fillers(text: Path) -> dict[str, list[str]]:
    """Running text by language code, to stand around a query's words: NTREX-128's sentences."""
    sentences: dict[str, list[str]] = defaultdict(list)
    with lzma.open(text / "ntrex128.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            index, language, sentence = line.rstrip("\n").split("\t", 2)
            if int(index) % 4 == 0:
                sentences[language.split("-")[0]].append(sentence)
    _, family = _grammars()
    for code, first in family.items():
        for other in (c for c, f in family.items() if f == first):
            if other in sentences and code not in sentences:
                sentences[code] = sentences[other]
    return dict(sentences)


class QuerySampler:
    """Draws queries and what they ask for.

    Args:
        words: the training words.
        space: the concepts; their weights say how often each is asked for.
        fillers: running text by language.
        sampling: how often which words are drawn.
        seed: of all choices.
    """

    def __init__(
        self,
        words: list[Word],
        space: ConceptSpace,
        fillers: Mapping[str, list[str]],
        sampling: Sampling,
        *,
        seed: int,
    ) -> None:
        self._words = words
        self._random = np.random.default_rng(seed)
        self._typing_errors = sampling.typing_errors
        self._fillers = fillers
        self._grammars, self._family = _grammars()
        weights = space.weights()
        everyday = np.where(weights >= 3.0, sampling.everyday, weights)
        languages = Counter(word.language for word in words)
        wordiness = Counter(target for word in words for target in word.targets)
        share = np.array(
            [
                languages[word.language] ** (sampling.language_temperature - 1.0)
                * (sampling.familiar if word.language in self._family else 1.0)
                * min(word.sureness, _MOST_SURE)
                * sum(
                    part
                    * (everyday[target] if target < len(space) else sampling.other)
                    * wordiness[target] ** (sampling.concept_temperature - 1.0)
                    for target, part in word.targets.items()
                )
                for word in words
            ]
        )
        self._cumulative = np.cumsum(share / share.sum())
        self._seen = np.array([max(word.targets) < len(space) for word in words])
        self._by_family: dict[str, tuple[NDArray[np.intp], NDArray[np.float64]]] = {}
        groups: dict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(words):
            if self._seen[i]:
                groups[self._family.get(word.language, word.language)].append(i)
        for family, members in groups.items():
            rows = np.array(members)
            self._by_family[family] = (rows, np.cumsum(share[rows] / share[rows].sum()))

    def sample(self, count: int) -> tuple[list[str], list[dict[int, float]]]:
        """Draw queries.

        Args:
            count: how many.

        Returns:
            Texts, and for each the share of each concept it asks for, shares summing to 1.
        """
        texts, targets = [], []
        for draw in self._draw(self._cumulative, count):
            text, target = self._query(self._words[draw], bool(self._seen[draw]))
            texts.append(self._disturbed(text))
            targets.append(target)
        return texts, targets

    def _draw(self, cumulative: NDArray[np.float64], count: int) -> NDArray[np.intp]:
        # The last cumulated share may fall short of 1 by a rounding.
        draws = np.searchsorted(cumulative, self._random.random(count))
        return np.minimum(draws, len(cumulative) - 1)

    def _query(self, word: Word, seen: bool) -> tuple[str, dict[int, float]]:
        kind = self._random.random()
        grammar = self._grammars.get(word.language, _Grammar())
        if kind < 0.45 or not seen:
            return word.text, dict(word.targets)
        if kind < 0.65:
            return self._one(word.text, grammar), dict(word.targets)
        if kind < 0.75:
            return self._among_fillers(word), dict(word.targets)
        family = self._family.get(word.language, word.language)
        if kind > 0.93:
            family = "en" if self._random.random() < 0.5 else self._pick(list(self._by_family))
            grammar = _Grammar()
        rows, cumulative = self._by_family[family]
        other = self._words[int(rows[self._draw(cumulative, 1)[0]])]
        joined = self._one(word.text, grammar, 0.4) + self._pick(grammar.join)
        joined += self._one(other.text, grammar, 0.2)
        target: dict[int, float] = defaultdict(float)
        for part in (word, other):
            for concept, share in part.targets.items():
                target[concept] += share / 2.0
        return joined, dict(target)

    def _one(self, text: str, grammar: _Grammar, chance: float = 0.8) -> str:
        if grammar.before and self._random.random() < chance:
            text = self._pick(grammar.before) + text
        if grammar.after and self._random.random() < chance * 0.4:
            text = text + self._pick(grammar.after)
        return text

    def _among_fillers(self, word: Word) -> str:
        sentences = self._fillers.get(word.language)
        if not sentences:
            return word.text
        around = self._pick(sentences).split()
        start = int(self._random.integers(len(around)))
        pieces = around[start : start + int(self._random.integers(1, 4))]
        pieces.insert(int(self._random.integers(len(pieces) + 1)), word.text)
        return " ".join(pieces)

    def _disturbed(self, text: str) -> str:
        chance = self._random.random()
        if chance < 0.12:
            text = without_diacritics(text)
        if self._random.random() < self._typing_errors and len(text) >= 5:
            at = int(self._random.integers(1, len(text)))
            kind = self._random.random()
            if kind < 0.3:
                text = text[:at] + text[at + 1 :]
            elif kind < 0.55:
                wrong = self._pick(self._letters_near(text[at]))
                text = text[:at] + wrong + text[at + 1 :]
            elif kind < 0.8 and at + 1 < len(text):
                text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
            else:
                text = text[:at] + text[at - 1] + text[at:]
        return text

    @staticmethod
    def _letters_near(letter: str) -> list[str]:
        """Letters of the same script, as a slip of the finger brings them."""
        nearby = [chr(ord(letter) + step) for step in range(-9, 10) if step and ord(letter) > 64]
        return [other for other in nearby if other.isalpha()] or [letter]

    def _pick(self, options: list[str] | tuple[str, ...]) -> str:
        return options[int(self._random.integers(len(options)))]
