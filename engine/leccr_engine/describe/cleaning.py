"""What of a multimodal LLM's answer is a description. Owns: cutting the rest away.

A description is fed to a text encoder and split into slots, so that every word that says nothing of
the picture costs some of what does: openings such as "The image shows", the loops that small models
fall into, and a last sentence that was cut off.
"""

from __future__ import annotations

import re

__all__ = ["clean_description"]

_LOOP = 3
"""So many times the same in a row is a loop; twice may be a name, such as Bora Bora."""

_LOOP_WORDS = 24
"""The longest phrase that is looked for in loops."""

_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_MARKUP = re.compile(r"\*\*|__|`|^[ \t]*(?:#+|[-*•]|\d+[.)])[ \t]+", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.!?…])([\"'”’)\]]*)\s+")
_WORD = re.compile(r"\w")
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*\Z")

_PICTURE = (
    r"(?:image|picture|photo|photograph|snapshot|video|clip|footage|video clip|frame|scene)s?"
)
_SHOWS = (
    r"(?:shows?|depicts?|features?|captures?|presents?|displays?|contains?|portrays?|showcases?|"
    r"illustrates?|includes?|consists? of|is of|are of|is an? (?:[\w-]+ )?" + _PICTURE + r" of)"
)
_OPENING = re.compile(
    rf"(?:in (?:this|the|these) {_PICTURE}(?:,|(?= (?:there|we|you|one|an?|the)\b))\s+"
    r"(?:(?:we|you|one) can see\s+)?"
    rf"|(?:this|the|these) {_PICTURE} (?:\w+ly )?{_SHOWS}\s+(?:that\s+)?"
    rf"|this is an? (?:[\w-]+ )?{_PICTURE} of\s+"
    rf"|an? {_PICTURE} of\s+)",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"(?:i['’]m sorry|i am sorry|sorry|i cannot|i can['’]t|as an ai)\b", re.IGNORECASE
)


def clean_description(answer: str, *, finished: bool = True) -> str:
    """Makes a description of a model's answer.

    Cleaning what is clean changes nothing.

    Args:
        answer: as decoded, without special tokens.
        finished: whether the model ended it; one that was cut off ends at its last whole sentence.

    Returns:
        Whole sentences, each said once; empty when nothing is left.
    """
    *lines, last = _MARKUP.sub("", _THOUGHT.sub("", answer)).rstrip().split("\n")
    # A line that is no sentence is an entry of a list.
    text = " ".join([*(_ended(line) for line in lines), _ended(last) if finished else last])
    # What is cut away may bring words together that make a loop or an opening.
    while (cleaner := _cleaner(text)) != text:
        text = cleaner
    return text


def _cleaner(text: str) -> str:
    said: dict[str, str] = {}
    plain = _without_loops(_MARKUP.sub("", text))
    for sentence in _SENTENCE_END.sub(r"\1\n", plain).split("\n"):
        rest = _without_opening(sentence)
        if _ENDED.search(rest) and _WORD.search(rest) and not _OF_ITSELF.match(rest):
            said.setdefault(rest.casefold(), rest)
    return " ".join(said.values())


def _ended(line: str) -> str:
    bare = line.rstrip(" ,;:-")
    return f"{bare}." if bare and not _ENDED.search(bare) else line


def _without_opening(sentence: str) -> str:
    while opening := _OPENING.match(sentence):
        sentence = sentence[opening.end() :]
    return sentence[:1].upper() + sentence[1:]


def _without_loops(text: str) -> str:
    """Says once what is said three times or more in a row; runs of whitespace become spaces."""
    words = text.split()
    while (shorter := _pass_over_loops(words)) != words:
        words = shorter
    return " ".join(words)


def _pass_over_loops(words: list[str]) -> list[str]:
    keys = [word.strip(".,;:!?\"'()").casefold() for word in words]
    kept: list[str] = []
    at = 0
    while at < len(words):
        for length in range(1, min(_LOOP_WORDS, (len(words) - at) // _LOOP) + 1):
            phrase = keys[at : at + length]
            times = 1
            while keys[at + times * length : at + (times + 1) * length] == phrase:
                times += 1
            if times >= _LOOP:
                at += (times - 1) * length  # the last time stays: the sentence may end there
                break
        kept.append(words[at])
        at += 1
    return kept
