"""The scanner, the exclude patterns and the list of suffixes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.errors import MediaError
from leccr_engine.media.exclusion import Exclusion
from leccr_engine.media.formats import PHOTO_SUFFIXES, VIDEO_SUFFIXES, kind_of
from leccr_engine.media.scanner import look_up, scan
from leccr_engine.types import MediaKind


def plant(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def names_in(root: Path, exclude: tuple[str, ...] = ()) -> list[str]:
    return [found.path.relative_to(root).as_posix() for found in scan(root, exclude=exclude)]


def test_finds_media_at_any_depth_in_any_case_and_in_order(tmp_path: Path) -> None:
    plant(
        tmp_path, "b.JPG", "a/c.Png", "a/b/d.mp4", "a.webp", "notes.txt", "雪/犬.heic", "no_suffix"
    )
    assert names_in(tmp_path) == ["a/b/d.mp4", "a/c.Png", "a.webp", "b.JPG", "雪/犬.heic"]


def test_says_kind_size_and_time(tmp_path: Path) -> None:
    clip = tmp_path / "clip.MOV"
    clip.write_bytes(b"12345")
    os.utime(clip, ns=(7, 1_234_567_891_000_000_000))
    (found,) = scan(tmp_path)
    assert (found.path, found.kind, found.size_bytes) == (clip, MediaKind.VIDEO, 5)
    assert found.mtime_ns == clip.stat().st_mtime_ns


def test_a_root_may_be_one_file_or_hidden(tmp_path: Path) -> None:
    plant(tmp_path, ".hidden/a.jpg", "notes.txt")
    problems: list[Path] = []
    one = tmp_path / ".hidden" / "a.jpg"
    assert [found.path for found in scan(one)] == [one]
    assert names_in(tmp_path / ".hidden") == ["a.jpg"]
    notes = tmp_path / "notes.txt"
    assert list(scan(notes, on_problem=lambda path, _: problems.append(path))) == []
    assert problems == [notes]


def test_a_missing_root_fails_at_once_and_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"no such folder or file.*connect it") as caught:
        scan(tmp_path / "gone")
    assert caught.value.path == tmp_path / "gone"


def test_leaves_out_hidden_and_system_folders(tmp_path: Path) -> None:
    plant(
        tmp_path, ".a.jpg", ".b/c.jpg", "@eaDir/d.jpg", "$RECYCLE.BIN/e.jpg", "f/.g/h.jpg", "i.jpg"
    )
    assert names_in(tmp_path) == ["i.jpg"]


def test_folder_links_never_loop_and_never_give_a_file_twice(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    plant(root, "a/one.jpg", "z/two.jpg")
    plant(outside, "three.jpg")
    (root / "a" / "up").symlink_to(root)
    (root / "a" / "above").symlink_to(tmp_path)
    (root / "b").symlink_to(root / "z")
    (root / "c").symlink_to(outside)
    (root / "d").symlink_to(outside)
    (outside / "back").symlink_to(root / "a")
    (outside / "self").symlink_to(outside)
    assert names_in(root) == ["a/one.jpg", "c/three.jpg", "z/two.jpg"]


def test_file_links_are_followed_and_dead_ones_reported(tmp_path: Path) -> None:
    plant(tmp_path, "real.jpg")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "real.jpg")
    (tmp_path / "dead.jpg").symlink_to(tmp_path / "gone.jpg")
    problems: list[tuple[Path, str]] = []
    found = list(scan(tmp_path, on_problem=lambda *problem: problems.append(problem)))
    assert [item.path.name for item in found] == ["link.jpg", "real.jpg"]
    assert [(path.name, "nowhere" in reason) for path, reason in problems] == [("dead.jpg", True)]


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always Unicode")
def test_a_name_that_is_no_text_is_reported(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.jpg")).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system takes only Unicode names")
    plant(tmp_path, "ok.jpg")
    reasons: list[str] = []
    found = list(scan(tmp_path, on_problem=lambda _, reason: reasons.append(reason)))
    assert [item.path.name for item in found] == ["ok.jpg"]
    assert len(reasons) == 1
    assert "Rename" in reasons[0]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_folder_is_reported_and_the_rest_found(tmp_path: Path) -> None:
    plant(tmp_path, "locked/a.jpg", "open/b.jpg")
    (tmp_path / "locked").chmod(0)
    reasons: list[str] = []
    try:
        found = list(scan(tmp_path, on_problem=lambda _, reason: reasons.append(reason)))
    finally:
        (tmp_path / "locked").chmod(0o755)
    assert [item.path.name for item in found] == ["b.jpg"]
    assert "permission" in reasons[0]


def test_a_folder_that_vanishes_during_the_walk_is_reported(tmp_path: Path) -> None:
    plant(tmp_path, "a.jpg", "b/c.jpg", "d.jpg")
    problems: list[Path] = []
    walk = scan(tmp_path, on_problem=lambda path, _: problems.append(path))
    assert next(walk).path.name == "a.jpg"
    (tmp_path / "b" / "c.jpg").unlink()
    (tmp_path / "b").rmdir()
    assert [found.path.name for found in walk] == ["d.jpg"]
    assert problems == [tmp_path / "b"]


def test_exclude_patterns_prune_folders(tmp_path: Path) -> None:
    plant(
        tmp_path, "Trash/a.jpg", "x/Trash/b.jpg", "x/c.tmp.jpg", "raw/d.jpg", "x/raw/e.jpg", "f.jpg"
    )
    assert names_in(tmp_path, ("Trash/", "*.tmp.*", "/raw")) == ["f.jpg", "x/raw/e.jpg"]
    assert names_in(tmp_path, ("*.jpg", "!f.jpg")) == ["f.jpg"]


FREE = ["a", "a/", "*b", "?", "[ab]c", "[^a]", "*", "**", "", "/"]
TIED = ["/a", "a/b", "**/c", "a/**", "a/**/c", "b/*/c", "a/b/", "**/a/b"]
PATTERNS = st.lists(st.sampled_from(FREE + TIED), max_size=3)
PARTS = st.lists(st.sampled_from(["a", "b", "c", "ab", "bc", "ac"]), min_size=1, max_size=4)


def is_left_out(patterns: list[str], parts: list[str]) -> bool:
    """Whether a file is excluded, itself or with a folder that it lies in."""
    exclusion = Exclusion(patterns)
    return any(
        exclusion.excludes(parts[:depth], is_folder=depth < len(parts))
        for depth in range(1, len(parts) + 1)
    )


@given(patterns=PATTERNS, parts=PARTS)
def test_patterns_mean_what_git_means(patterns: list[str], parts: list[str]) -> None:
    pathspec = pytest.importorskip("pathspec")
    reference = pathspec.GitIgnoreSpec.from_lines(patterns)
    assert is_left_out(patterns, parts) == reference.match_file("/".join(parts))


@pytest.mark.parametrize(
    ("patterns", "path", "left_out"),
    [
        (["*", "!a"], "a", False),
        (["!a", "*"], "a", True),
        (["a", "!a/b"], "a/b", True),  # what lies in an excluded folder cannot be taken back
        (["a/**", "!a/b"], "a/b", False),
        (["a/**", "!a/b"], "a/c", True),
        (["**/c", "!*b"], "b/c/a", True),
        (["*b", "!ab/"], "ab", True),
        (["*b", "!ab/"], "ab/c", False),
    ],
)
def test_patterns_that_take_back(patterns: list[str], path: str, left_out: bool) -> None:
    assert is_left_out(patterns, path.split("/")) is left_out


@given(data=st.data())
def test_look_up_agrees_with_scan(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("root")
    part = st.sampled_from(["a", "b", ".h", "@eaDir", "Trash"])
    leaf = st.sampled_from(["x.jpg", ".y.jpg", "z.txt", "w.MP4"])
    paths = data.draw(
        st.lists(st.tuples(st.lists(part, max_size=2), leaf), max_size=6, unique_by=str)
    )
    files = [root.joinpath(*folders, name) for folders, name in paths]
    plant(root, *[file.relative_to(root).as_posix() for file in files])
    exclude = data.draw(st.sampled_from([(), ("Trash/",), ("*.jpg", "!x.jpg"), ("/a/b",)]))
    looked_up = [look_up(root, file, exclude=exclude) for file in sorted(set(files))]
    assert [found for found in looked_up if found] == sorted(
        scan(root, exclude=exclude), key=lambda found: found.path
    )


def test_look_up_of_what_is_not_there(tmp_path: Path) -> None:
    plant(tmp_path, "folder.jpg/a.jpg", "x.jpg")
    assert look_up(tmp_path, tmp_path / "gone.jpg") is None
    assert look_up(tmp_path, tmp_path / "folder.jpg") is None
    assert look_up(tmp_path / "folder.jpg", tmp_path / "x.jpg") is None


@given(st.sampled_from(sorted(PHOTO_SUFFIXES | VIDEO_SUFFIXES)), st.booleans())
def test_kind_follows_the_suffix(suffix: str, upper: bool) -> None:
    path = Path("x" + (suffix.upper() if upper else suffix))
    assert kind_of(path) is (MediaKind.PHOTO if suffix in PHOTO_SUFFIXES else MediaKind.VIDEO)
    assert kind_of(Path("x" + suffix + ".txt")) is None
    assert kind_of(Path(suffix)) is None
