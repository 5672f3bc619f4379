"""`search` with filters and pictures, from the command line to the hits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Leccr


@pytest.fixture
def indexed(leccr: Leccr, pictures: Path, make_photo, tiny_model: Path) -> Path:
    for name in ("a/red.png", "a/blue.png", "b/green.png"):
        make_photo(pictures / name, colour=(len(name) * 9, 40, 90))
    assert leccr("index", pictures, "--model", tiny_model).code == 0
    return pictures


def found(leccr: Leccr, *arguments: str | Path) -> list[str]:
    outcome = leccr("search", *arguments, "--json")
    assert outcome.code == 0, outcome.err
    return [hit["path"] for hit in json.loads(outcome.out)["hits"]]


def test_filters_and_pictures_narrow_what_is_found(indexed: Path, leccr: Leccr) -> None:
    assert len(found(leccr, "red")) == 3
    assert found(leccr, "red", "--folder", indexed / "b") == [str(indexed / "b" / "green.png")]
    assert found(leccr, "red", "--kind", "video") == []
    assert found(leccr, "red", "--favourites") == []
    blue = indexed / "a" / "blue.png"
    assert len(found(leccr, "--like", blue)) == 3
    assert len(found(leccr, "red", "--like", blue, "--folder", indexed / "a")) == 2
    outcome = leccr("search", "-", "--folder", indexed / "b", "--json", stdin=b"red\nblue\n")
    assert [len(json.loads(line)["hits"]) for line in outcome.out.splitlines()] == [1, 1]


def test_what_is_wrong_is_said(indexed: Path, leccr: Leccr) -> None:
    for arguments, said in (
        (("x", "--from", "soon"), "'soon' is no date"),
        (("x", "--album", "Best"), "does not know 'Best'"),
        (("-", "--like", indexed / "a" / "red.png"), "take no picture"),
    ):
        outcome = leccr("search", *arguments)
        assert outcome.code == 2
        assert said in outcome.err
    (indexed / "text.jpg").write_text("no picture")
    for name, said in (("gone.png", "no longer there"), ("text.jpg", "text.jpg")):
        outcome = leccr("search", "--like", indexed / name)
        assert outcome.code == 1
        assert said in outcome.err.replace("\n", "")
