"""What is left of a model's answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.describe.cleaning import clean_description


@pytest.mark.parametrize(
    ("answer", "description"),
    [
        ("A dog runs on the beach. It is sunny.", "A dog runs on the beach. It is sunny."),
        ("The image shows a dog.", "A dog."),
        ("This picture clearly depicts two men.", "Two men."),
        ("In this image, there is a red car.", "There is a red car."),
        ("In the video we can see a child. The frames show that it plays.", "A child. It plays."),
        ("This is a black-and-white photograph of a bridge.", "A bridge."),
        ("The image is a close-up photo of a bee.", "A bee."),
        ("In this photo, the image shows a cat.", "A cat."),
        ("A woman takes a picture of a dog.", "A woman takes a picture of a dog."),
        ("The scene is set in a park.", "The scene is set in a park."),
        ("A dog. A cat. A dog.", "A dog. A cat."),
        ("A sign says STOP STOP. Bora Bora.", "A sign says STOP STOP. Bora Bora."),
        ("Two cars, two cars, two cars, two cars.", "Two cars."),
        ("There is a a a a a dog.", "There is a dog."),
        ("A dog sits", "A dog sits."),
        ("1. A dog\n2. A cat\n\n**Light:** bright", "A dog. A cat. Light: bright."),
        ("- Two men:\n- A ball.", "Two men. A ball."),
        ("<think>What is it? A dog.</think>A cat.", "A cat."),
        ("I'm sorry, I can't help with that.", ""),
        ('The sign says "Exit." It is red.', 'The sign says "Exit." It is red.'),
        (" \n ", ""),
        (".", ""),
    ],
)
def test_an_answer_becomes_a_description(answer: str, description: str) -> None:
    assert clean_description(answer) == description


@pytest.mark.parametrize(
    ("answer", "description"),
    [
        ("A dog runs. It is sun", "A dog runs."),
        ("A dog runs. It is sunny.", "A dog runs. It is sunny."),
        ("A dog runs on the", ""),
        ("A dog runs. The dog is, the dog is, the dog is, the", "A dog runs."),
    ],
)
def test_what_was_cut_off_ends_at_its_last_whole_sentence(answer: str, description: str) -> None:
    assert clean_description(answer, finished=False) == description


_words = st.lists(st.sampled_from(["a", "dog", "red", "and", "sits,", "by"]), min_size=1)


def _bare(text: str) -> set[str]:
    return {word.strip(",.").casefold() for word in text.split()}


def _loops(text: str) -> bool:
    """The naive reference: some phrase, three times in a row."""
    words = " ".join(re.findall(r"[\w'-]+", text.casefold()))
    return re.search(r"\b(\S+(?: \S+){0,23}) \1 \1\b", words) is not None


@given(before=_words, phrase=_words.map(lambda words: words[:20]), times=st.integers(3, 8))
def test_no_loop_is_left(before: list[str], phrase: list[str], times: int) -> None:
    answer = " ".join([*before, *phrase * times])
    description = clean_description(answer)
    assert not _loops(description)
    assert _bare(description) == _bare(answer), "each word is still said"


@given(st.lists(st.sampled_from(["one", "two", "three", "four"]), unique=True, min_size=1))
def test_what_does_not_loop_stays(words: list[str]) -> None:
    sentence = " ".join(words).capitalize() + "."
    assert clean_description(sentence) == sentence


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "dog",
                "The image shows",
                "In this image,",
                ".",
                "!",
                "\n",
                "- ",
                "b. ",
                "I can't",
            ]
        ),
        max_size=30,
    ).map(" ".join)
    | st.text(max_size=60),
    st.booleans(),
)
def test_cleaning_what_is_clean_changes_nothing(answer: str, finished: bool) -> None:
    description = clean_description(answer, finished=finished)
    assert clean_description(description) == description
    assert description == " ".join(description.split())
