"""Finding files: where, in which order, and what is said of those that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leccr_training.data.files import (
    IMAGE_SUFFIXES,
    MissingDataError,
    Wanted,
    find,
    find_all,
    index_files,
    item_id,
    require,
)
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def wanted(*candidates: str) -> Wanted:
    return Wanted("the captions", candidates, "example.org")


def test_files_are_found_up_to_two_folders_deep(tmp_path: Path) -> None:
    deep = put(tmp_path / "sets" / "multi30k" / "raw" / "train.gz")
    assert find(tmp_path, wanted("raw/train.gz")) == deep
    near = put(tmp_path / "multi30k" / "raw" / "train.gz")
    nearest = put(tmp_path / "raw" / "train.gz")
    assert find_all(tmp_path, wanted("raw/train.gz")) == [nearest, near, deep]
    put(tmp_path / "a" / "b" / "c" / "other.gz")
    put(tmp_path / ".hidden" / "other.gz")
    assert find(tmp_path, wanted("other.gz")) is None


def test_the_best_candidate_wins_wherever_it_is(tmp_path: Path) -> None:
    put(tmp_path / "second.txt")
    first = put(tmp_path / "a" / "b" / "first.txt")
    assert find(tmp_path, wanted("first.txt", "second.txt")) == first


def test_a_candidate_may_leave_a_part_open(tmp_path: Path) -> None:
    files = [put(tmp_path / "TextData" / f"train_{name}_enc2de.txt") for name in ("b", "a")]
    assert (
        find_all(tmp_path, wanted("TextData/train_*enc2de.txt", "train_*enc2de.txt")) == files[::-1]
    )


def test_a_folder_is_not_a_file_of_its_name(tmp_path: Path) -> None:
    put(tmp_path / "flickr30k-images")
    assert find(tmp_path, wanted("flickr30k-images/")) is None
    put(tmp_path / "a" / "flickr30k-images" / "1.jpg")
    for name in ("flickr30k-images/", "flickr*images/"):
        assert find(tmp_path, wanted(name)) == tmp_path / "a" / "flickr30k-images"


def test_all_that_is_missing_is_named(tmp_path: Path) -> None:
    there = put(tmp_path / "there.txt")
    assert require(tmp_path, wanted("there.txt"), wanted("a/there.txt", "there.txt")) == [there] * 2
    lacking = [
        Wanted("the German captions", ("raw/train.de.gz", "train.de"), "github.com/example"),
        Wanted("the images", ("images/",), "example.org"),
    ]
    with pytest.raises(MissingDataError) as caught:
        require(tmp_path, lacking[0], wanted("there.txt"), lacking[1])
    assert caught.value.missing == tuple(lacking)
    assert caught.value.path == tmp_path
    assert str(caught.value).splitlines() == [
        f"Missing under {tmp_path} (looked for in it, its folders and their folders):",
        "- the German captions: raw/train.de.gz or train.de. Obtain it from github.com/example.",
        "- the images: images/. Obtain it from example.org.",
    ]


def test_a_data_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no data folder .*nowhere"):
        find(tmp_path / "nowhere", wanted("a.txt"))


def test_folders_are_indexed_by_name_without_suffix(tmp_path: Path) -> None:
    first = put(tmp_path / "a" / "1.jpg")
    put(tmp_path / "b" / "1.jpg")
    second = put(tmp_path / "b" / "22_x.JPEG")
    put(tmp_path / "b" / "readme.txt")
    index = index_files([tmp_path / "a", tmp_path / "b"], IMAGE_SUFFIXES)
    assert index == {"1": first, "22_x": second}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("1.jpg", "1"), ("a.b.MP4", "a.b"), ("a.b", "a.b"), ("video7", "video7"), ("jpg", "jpg")],
)
def test_item_id(name: str, expected: str) -> None:
    assert item_id(name) == expected
