"""Feature folders: what is written is read, and folders that contradict themselves are refused."""

from __future__ import annotations

import ast
import pickle
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_training.data.bigfile import (
    FeatureTable,
    read_video2frames,
    write_bigfile,
    write_video2frames,
)
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["video0_0", "video0_1", "video1_0", "a_b_10", "a_b_9"]
FEATURES = np.arange(15, dtype=np.float32).reshape(5, 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_bigfile(tmp_path / "i3d", NAMES, FEATURES)
    return tmp_path / "i3d"


def test_rows_come_back_in_the_order_asked_for(folder: Path) -> None:
    table = FeatureTable.open(folder)
    assert (table.count, table.width, table.names) == (5, 3, tuple(NAMES))
    rows = table.rows(["video1_0", "video0_1", "video1_0"])
    features = table.read(rows)
    assert features.dtype == np.float32
    assert type(features) is np.ndarray
    np.testing.assert_array_equal(features, FEATURES[[2, 1, 2]])


def test_the_files_are_those_that_others_read(folder: Path) -> None:
    assert (folder / "shape.txt").read_text() == "5 3"
    assert (folder / "id.txt").read_text().split() == NAMES
    np.testing.assert_array_equal(np.fromfile(folder / "feature.bin", "<f4"), FEATURES.ravel())


def test_a_worker_maps_the_file_anew(folder: Path) -> None:
    table = FeatureTable.open(folder)
    table.read([0])
    pickled = pickle.dumps(table)
    assert len(pickled) < 500
    again = pickle.loads(pickled)  # what a data loader's worker does
    np.testing.assert_array_equal(again.read([4]), FEATURES[[4]])
    assert again.rows(["a_b_9"]) == (4,)


@pytest.mark.parametrize("left", [0, 8, None], ids=["empty", "cut", "gone"])
def test_a_file_that_went_away_is_named(folder: Path, left: int | None) -> None:
    table = FeatureTable.open(folder)
    content = (folder / "feature.bin").read_bytes()
    (folder / "feature.bin").unlink()
    if left is not None:
        (folder / "feature.bin").write_bytes(content[:left])
    with pytest.raises(DataError, match=r"feature\.bin: cannot be read any more"):
        table.read([0])


def test_clips_follow_video2frames(folder: Path) -> None:
    write_video2frames(folder, {"v": ["video1_0", "video0_0"], "w": ["a_b_9"], "nothing": []})
    assert FeatureTable.open(folder).clips() == {"v": (2, 0), "w": (4,)}


def test_without_video2frames_the_names_say_it(folder: Path) -> None:
    clips = FeatureTable.open(folder).clips()
    assert clips == {"video0": (0, 1), "video1": (2,), "a_b": (4, 3)}


def test_frames_without_features_are_counted_and_named(folder: Path) -> None:
    write_video2frames(folder, {"v": ["video0_0", *(f"gone_{i}" for i in range(7))]})
    with pytest.raises(DataError, match=r"7 of 8 frames.*gone_0, .*gone_4, \.\.\."):
        FeatureTable.open(folder).clips()


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("shape.txt", "5 4", r"60 bytes, but 5 rows of 4 float32 values.* take 80"),
        ("shape.txt", "6 3", "60 bytes, but 6 rows"),
        ("shape.txt", "five three", "'five three' is not the number of rows"),
        ("shape.txt", "0 3", "'0 3' is not"),
        ("shape.txt", "", "'' is not"),
        ("id.txt", "a_0 a_1", "2 names for 5 rows"),
        ("id.txt", "a_0 a_1 a_0 a_1 a_2", r"2 names stand for more than one row \(a_0, a_1\)"),
    ],
)
def test_contradictions_are_refused(folder: Path, file: str, content: str, message: str) -> None:
    (folder / file).write_text(content)
    with pytest.raises(DataError, match=message) as caught:
        FeatureTable.open(folder)
    assert caught.value.path is not None


def test_a_cut_file_is_refused(folder: Path) -> None:
    with (folder / "feature.bin").open("r+b") as file:
        file.truncate(56)
    with pytest.raises(DataError, match=r"56 bytes, but 5 rows.*cut short"):
        FeatureTable.open(folder)


def test_a_file_that_is_not_text_is_refused(folder: Path) -> None:
    (folder / "id.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match=r"id\.txt: not UTF-8"):
        FeatureTable.open(folder)


def test_missing_files_are_named_together(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"feature\.bin, shape\.txt, id\.txt missing"):
        FeatureTable.open(tmp_path)


def test_rows_can_be_written_one_by_one(tmp_path: Path) -> None:
    write_bigfile(tmp_path, (name for name in NAMES), (row for row in FEATURES))
    np.testing.assert_array_equal(FeatureTable.open(tmp_path).read(range(5)), FEATURES)


def test_a_table_that_cannot_be_written_leaves_the_former_one(folder: Path) -> None:
    with pytest.raises(ValueError, match="shape"):
        write_bigfile(folder, ["a_0", "a_1"], [np.ones(3, np.float32), np.ones(2, np.float32)])
    with pytest.raises(ValueError, match="shorter"):
        write_bigfile(folder, ["a_0", "a_1"], [np.ones(3, np.float32)])
    with pytest.raises(ValueError, match="no row"):
        write_bigfile(folder, [], [])
    assert sorted(path.name for path in folder.iterdir()) == ["feature.bin", "id.txt", "shape.txt"]
    np.testing.assert_array_equal(FeatureTable.open(folder).read(range(5)), FEATURES)


@given(
    st.dictionaries(
        st.text(min_size=1, max_size=6), st.lists(st.text(max_size=6), max_size=4), max_size=4
    )
)
def test_whatever_python_prints_is_read(
    tmp_path_factory: pytest.TempPathFactory, frames: dict[str, list[str]]
) -> None:
    path = tmp_path_factory.mktemp("frames") / "video2frames.txt"
    path.write_bytes(str(frames).encode())
    assert read_video2frames(path) == frames == ast.literal_eval(str(frames))


@pytest.mark.parametrize(
    "text",
    ["{u'v': [u'v_0', u'v_1']}", '{"v": ["v_0", "v_1"]}', "{'v': ('v_0', 'v_1'),}\n"],
    ids=["python 2", "json", "tuple and comma"],
)
def test_other_ways_of_writing_it(tmp_path: Path, text: str) -> None:
    (tmp_path / "f.txt").write_text(text)
    assert read_video2frames(tmp_path / "f.txt") == {"v": ["v_0", "v_1"]}


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').remove('f.txt')",
        "{'v': [open('f.txt', 'w')]}",
        "{'v': ['v_0'",
        "['v_0']",
        "{'v': 'v_0'}",
        "{'v': [0, 1]}",
        "{0: ['v_0']}",
        "[" * 5000,
        "",
    ],
)
def test_anything_else_is_refused_and_not_run(tmp_path: Path, text: str) -> None:
    path = tmp_path / "f.txt"
    path.write_text(text)
    with pytest.raises(DataError, match=r"f\.txt: not a list of frames for each clip"):
        read_video2frames(path)
    assert path.read_text() == text


def test_a_real_size_is_read(tmp_path: Path) -> None:
    frames = {f"video{clip}": [f"video{clip}_{i}" for i in range(30)] for clip in range(10_000)}
    write_video2frames(tmp_path, frames)
    assert read_video2frames(tmp_path / "video2frames.txt") == frames
