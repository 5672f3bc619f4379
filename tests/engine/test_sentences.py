"""Sentences of a description, and which of them differ the most."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.sentences import most_distinct, split_sentences


@pytest.mark.parametrize(
    ("description", "sentences"),
    [
        ("", []),
        ("  \n ", []),
        ("A dog", ["A dog"]),
        ("A dog. It runs!  Why?", ["A dog.", "It runs!", "Why?"]),
        ("It is 4.5 m long, e.g.this. A dog.", ["It is 4.5 m long, e.g.this.", "A dog."]),
        ("犬が走る。海がある。", ["犬が走る。", "海がある。"]),
        ("कुत्ता दौड़ता है। समुद्र है।", ["कुत्ता दौड़ता है।", "समुद्र है।"]),
        ("A dog. A cat. A dog.", ["A dog.", "A cat."]),
    ],
)
def test_where_a_sentence_ends(description: str, sentences: list[str]) -> None:
    assert split_sentences(description) == sentences


def naive(vectors: np.ndarray, count: int) -> list[int]:
    """Each next one has its nearest picked one furthest away."""
    picked = [0] if len(vectors) and count else []
    while len(picked) < min(count, len(vectors)):
        rest = [row for row in range(len(vectors)) if row not in picked]
        picked.append(min(rest, key=lambda row: max(vectors[row] @ vectors[p] for p in picked)))
    return picked


@given(st.integers(0, 9), st.integers(0, 5), st.integers(0, 99))
def test_farthest_point_choice(rows: int, count: int, seed: int) -> None:
    # Few whole numbers: many equals.
    vectors = np.random.default_rng(seed).integers(-1, 2, (rows, 3)).astype(np.float32)
    assert most_distinct(vectors, count) == naive(vectors, count)


def test_what_says_the_same_is_left_for_last() -> None:
    vectors = np.array([[1, 0], [1, 0], [0.99, 0.14], [0, 1], [-1, 0]], np.float32)
    assert most_distinct(vectors, 3) == [0, 4, 3]
