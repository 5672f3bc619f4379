"""Words that the training never sees, so that it can be measured on them. Owns: which these are.

A word is held out in every language that has it, or not at all: a text is either known or not.
Only words of single sources are held out, never an everyday name: in a language that
`phrases.toml` knows, a synonym, so that nobody misses the only word for a thing; in one of the
others, one word in sixteen. The plain words of `evaluation.toml` are what most people say, and are
spared: what is measured with these words is about photos, what is measured with those about words.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from typing import TYPE_CHECKING

from leccr_training.mini.concepts import read_words
from leccr_training.mini.plan import read_plan
from leccr_training.mini.text import familiar_languages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from leccr_training.mini.concepts import ConceptSpace, Word

_ONE_SYNONYM_IN = 8
_ONE_NAME_IN = 16
_MOST_SURE = 1.0
"""Words surer than that are what everybody says."""
_PLAIN_SHARE = 0.8


def read_split_words(data: Path, space: ConceptSpace) -> tuple[list[Word], list[Word]]:
    """Read the words.

    Args:
        data: the data folder.
        space: the concepts.

    Returns:
        Words to train on, and held-out words.
    """
    plain = {word.casefold() for _, word in read_plan().all_words()}
    words = read_words(data, space)
    return split_words(words, seen=len(space), familiar=familiar_languages(), spared=plain)


def split_words(
    words: Iterable[Word], *, seen: int, familiar: Collection[str], spared: Collection[str]
) -> tuple[list[Word], list[Word]]:
    """Take the held-out words out.

    Args:
        words: all.
        seen: C, the number of concepts; meanings from there on are others.
        familiar: languages that `phrases.toml` knows.
        spared: texts, casefolded, to train on in any case.

    Returns:
        Words to train on, and held-out words, both in their order.
    """
    words = list(words)
    by_text: dict[str, list[Word]] = defaultdict(list)
    for word in words:
        by_text[word.text.casefold()].append(word)
    chosen = {
        text
        for text, alike in by_text.items()
        if _draw(text, _ONE_SYNONYM_IN)
        and text not in spared
        and all(_is_plain(word, seen) for word in alike)
    }
    # How many words are left for a thing in a language.
    left: dict[tuple[str, int], int] = defaultdict(int)
    for word in words:
        if word.text.casefold() not in chosen:
            for meaning in word.targets:
                left[word.language, meaning] += 1
    held = {
        text
        for text in chosen
        if all(
            left[word.language, _meaning(word)]
            or (word.language not in familiar and _draw(text, _ONE_NAME_IN))
            for word in by_text[text]
        )
    }
    return (
        [word for word in words if word.text.casefold() not in held],
        [word for word in words if word.text.casefold() in held],
    )


def _is_plain(word: Word, seen: int) -> bool:
    meaning = _meaning(word)
    plain = word.targets[meaning] >= _PLAIN_SHARE and word.sureness <= _MOST_SURE
    return plain and meaning < seen


def _meaning(word: Word) -> int:
    return max(word.targets, key=lambda target: word.targets[target])


def _draw(text: str, one_in: int) -> bool:
    return zlib.crc32(text.encode()) % one_in == 0
