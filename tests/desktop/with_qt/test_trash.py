"""The trash and back. The trash is the system's own way of having one, in a home of the test's."""

from __future__ import annotations

import sys

import pytest

from leccr_desktop.operations.trash import TrashedFile, move_to_trash, restore_from_trash
from leccr_desktop.task_runner import TaskRunner

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the trash of the person is the only one"
)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home on the drive of the test's files, with a trash."""
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    return home


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def trash(qtbot, runner, home):
    def trash(*paths):
        reports = []
        move_to_trash(runner=runner, paths=paths, then=reports.append, failed=reports.append)
        qtbot.waitUntil(lambda: bool(reports))
        return reports[0]

    return trash


@pytest.fixture
def restore(qtbot, runner):
    def restore(*files):
        reports = []
        restore_from_trash(runner=runner, files=files, then=reports.append, failed=reports.append)
        qtbot.waitUntil(lambda: bool(reports))
        return reports[0]

    return restore


def write(path, text="a photo"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_a_file_goes_to_the_trash_and_comes_back(trash, restore, home, tmp_path):
    path = write(tmp_path / "photos" / "зима.jpg")
    report = trash(path)
    assert report.failed == ()
    assert not path.exists()
    [file] = report.moved
    assert file.in_trash is not None
    assert file.in_trash.is_relative_to(home)
    assert restore(file).restored == (path,)
    assert path.read_text() == "a photo"
    # Neither the file nor the note on it is left there.
    assert [found for found in (home / "data").rglob("*") if found.is_file()] == []


def test_two_files_of_one_name_come_back_to_where_they_were(trash, restore, tmp_path):
    paths = [write(tmp_path / part / "a.jpg", part) for part in ("one", "two")]
    report = trash(*paths)
    assert restore(*report.moved).restored == tuple(paths)
    assert [path.read_text() for path in paths] == ["one", "two"]


def test_a_name_that_is_taken_by_now_is_not_written_over(trash, restore, tmp_path):
    path = write(tmp_path / "a.jpg", "old")
    [file] = trash(path).moved
    write(path, "new")
    assert restore(file).restored == (tmp_path / "a (2).jpg",)
    assert path.read_text() == "new"
    assert (tmp_path / "a (2).jpg").read_text() == "old"


def test_a_folder_that_went_meanwhile_is_made_again(trash, restore, tmp_path):
    path = write(tmp_path / "photos" / "a.jpg")
    [file] = trash(path).moved
    path.parent.rmdir()
    assert restore(file).restored == (path,)


def test_a_file_that_is_not_there_fails_and_the_others_go(trash, tmp_path):
    path = write(tmp_path / "a.jpg")
    report = trash(tmp_path / "gone.jpg", path)
    assert [file.path for file in report.moved] == [path]
    assert [(f.path.name, f.reason) for f in report.failed] == [
        ("gone.jpg", "It is not there any more.")
    ]


def test_without_a_trash_nothing_happens(trash, home, tmp_path):
    path = write(tmp_path / "a.jpg")
    # A file in place of the folder: no trash can be made, as on a drive that cannot be written.
    (home / "data").rmdir()
    (home / "data").write_text("no folder")
    report = trash(path)
    assert report.moved == ()
    assert "There is no trash for the drive" in report.failed[0].reason
    assert path.read_text() == "a photo"


def test_an_emptied_trash_is_said(restore, tmp_path):
    lost = TrashedFile(tmp_path / "photos" / "a.jpg", tmp_path / "trash" / "files" / "a.jpg")
    report = restore(lost)
    assert report.restored == ()
    assert "not in the trash any more" in report.failed[0].reason
    # No folder is made for nothing.
    assert not (tmp_path / "photos").exists()
    assert "cannot be found there" in restore(TrashedFile(tmp_path / "a", None)).failed[0].reason
