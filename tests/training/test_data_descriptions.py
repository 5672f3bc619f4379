"""Descriptions on disk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_training.data.descriptions import (
    DESCRIPTIONS_FILE,
    Described,
    DescriptionFile,
    load_descriptions,
)
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

DOG = Described("1", "A dog.\nIt runs on 草.", "owner/smol@1", "prompt-1")
CAT = Described("2", "A cat.", "owner/smol@1", "prompt-1")


def test_descriptions_come_back(tmp_path: Path) -> None:
    file = DescriptionFile(tmp_path)
    file.append([DOG])
    file.append([CAT])
    again = DescriptionFile(tmp_path)
    assert again.standing() == file.standing() == {"1": DOG, "2": CAT}
    assert load_descriptions(tmp_path) == {"1": DOG.text, "2": CAT.text}


def test_without_the_file_there_are_none(tmp_path: Path) -> None:
    assert load_descriptions(tmp_path) == {}
    assert not (tmp_path / DESCRIPTIONS_FILE).exists()


def test_the_later_of_two_stands_and_counts_for_its_model_and_prompt(tmp_path: Path) -> None:
    file = DescriptionFile(tmp_path)
    file.append([DOG, CAT])
    anew = Described("1", "Two dogs.", "owner/smol@2", "prompt-1")
    file.append([anew])
    assert load_descriptions(tmp_path) == {"1": "Two dogs.", "2": "A cat."}
    assert file.ids(model_id="owner/smol@1", prompt_id="prompt-1") == {"2"}
    assert file.ids(model_id="owner/smol@2", prompt_id="prompt-1") == {"1"}
    assert file.ids(model_id="owner/smol@2", prompt_id="prompt-2") == set()


def test_an_empty_description_is_done_but_is_none(tmp_path: Path) -> None:
    DescriptionFile(tmp_path).append([Described("1", "", "m@1", "p")])
    assert DescriptionFile(tmp_path).ids(model_id="m@1", prompt_id="p") == {"1"}
    assert load_descriptions(tmp_path) == {}


@given(st.data())
def test_a_torn_last_line_costs_that_line_only(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("torn")
    DescriptionFile(folder).append([DOG, CAT])
    path = folder / DESCRIPTIONS_FILE
    content = path.read_bytes()
    first = content.index(b"\n") + 1
    path.write_bytes(content[: data.draw(st.integers(first, len(content) - 1))])
    file = DescriptionFile(folder)
    assert file.standing() == {"1": DOG}
    file.append([CAT])
    assert path.read_bytes() == content, "what was torn is gone"


def test_a_torn_line_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    DescriptionFile(tmp_path).append([DOG])
    path = tmp_path / DESCRIPTIONS_FILE
    path.write_bytes(path.read_bytes()[:-1])
    with caplog.at_level(logging.WARNING):
        assert load_descriptions(tmp_path) == {}
    assert "torn" in caplog.text


@pytest.mark.parametrize("line", ["nonsense", "[1]", '{"item_id": 1}', '{"text": "A dog."}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    DescriptionFile(tmp_path).append([DOG])
    with (tmp_path / DESCRIPTIONS_FILE).open("a") as file:
        file.write(f"{line}\n")
    with pytest.raises(DataError, match=rf"{DESCRIPTIONS_FILE}, line 2 is broken"):
        load_descriptions(tmp_path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    file = DescriptionFile(tmp_path / "gone")
    with pytest.raises(DataError, match="Cannot write"):
        file.append([DOG])
