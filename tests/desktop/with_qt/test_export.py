"""Exporting copies: whole files or none, nothing written over, one clear reason for what fails."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from datetime import datetime

import pytest
from PIL import ExifTags, Image, ImageCms

from leccr_desktop.operations import export
from leccr_desktop.operations.export import (
    Clash,
    ExportError,
    ExportOrder,
    ExportProgress,
    ExportReport,
    export_copies,
)
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.smaller_copy import SmallerCopies
from leccr_desktop.task_runner import TaskRunner
from leccr_engine.types import MediaKind


@pytest.fixture
def run(qtbot):
    """Exports and waits: returns the report, or raises what the window would be told."""
    runner = TaskRunner()

    def run(files, folder, *, progress=None, **how) -> ExportReport:
        items = tuple(
            MediaItem(path, MediaKind.VIDEO if path.suffix == ".mp4" else MediaKind.PHOTO)
            for path in files
        )
        progress = progress or ExportProgress(total_files=len(items))
        order = ExportOrder(files=items, folder=folder, **how)
        outcome = []
        export_copies(
            runner=runner,
            order=order,
            progress=progress,
            then=outcome.append,
            failed=outcome.append,
        )
        qtbot.waitUntil(lambda: bool(outcome))
        if isinstance(outcome[0], Exception):
            raise outcome[0]
        return outcome[0]

    yield run
    runner.close()


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_copies_are_whole_and_keep_their_time(run, tmp_path, target):
    source = write(tmp_path / "photos" / "зима 冬.jpg", "snow" * 100_000)
    os.utime(source, ns=(10**18, 10**18 + 5 * 10**8))
    progress = ExportProgress(total_files=1)
    report = run([source], target, progress=progress)
    assert (report.copied, report.failed, report.stopped) == (1, (), "")
    copy = target / source.name
    assert copy.read_bytes() == source.read_bytes()
    assert copy.stat().st_mtime_ns == source.stat().st_mtime_ns
    assert names(target) == [source.name]
    assert progress.done_bytes == progress.total_bytes == source.stat().st_size
    assert progress.done_files == 1


def test_a_taken_name_gets_a_number_and_stays_what_it_was(run, tmp_path, target):
    write(target / "a.jpg", "another")
    write(target / "a (2).jpg", "yet another")
    report = run([write(tmp_path / "a.jpg", "mine")], target)
    assert report.copied == 1
    assert (target / "a.jpg").read_text() == "another"
    assert (target / "a (2).jpg").read_text() == "yet another"
    assert (target / "a (3).jpg").read_text() == "mine"


def test_a_taken_name_can_be_left_out(run, tmp_path, target):
    write(target / "a.jpg", "another")
    report = run([write(tmp_path / "a.jpg", "mine")], target, clash=Clash.SKIP)
    assert (report.copied, report.skipped) == (0, 1)
    assert names(target) == ["a.jpg"]


@pytest.mark.parametrize("clash", Clash)
def test_what_is_there_already_is_not_copied_again(run, tmp_path, target, clash):
    source = write(tmp_path / "a.jpg", "mine")
    assert run([source], target, clash=clash).copied == 1
    report = run([source], target, clash=clash)
    assert (report.copied, report.present, report.skipped) == (0, 1, 0)
    assert names(target) == ["a.jpg"]


@pytest.mark.parametrize("clash", Clash)
def test_two_files_of_one_name_are_not_in_each_others_way(run, tmp_path, target, clash):
    files = [write(tmp_path / part / "a.jpg", part) for part in ("one", "two")]
    report = run(files, target, clash=clash)
    assert report.copied == 2
    assert names(target) == ["a (2).jpg", "a.jpg"]


def test_exporting_into_the_own_folder_changes_nothing(run, tmp_path):
    source = write(tmp_path / "photos" / "a.jpg", "mine")
    report = run([source], source.parent)
    assert (report.copied, report.present) == (0, 1)
    assert names(source.parent) == ["a.jpg"]


def test_one_file_that_vanished_keeps_none_of_the_others(run, tmp_path, target):
    there = [write(tmp_path / f"{name}.jpg", name) for name in "ac"]
    report = run([there[0], tmp_path / "b.jpg", there[1]], target)
    assert report.copied == 2
    assert [(f.path.name, f.reason) for f in report.failed] == [
        ("b.jpg", "It is not there any more.")
    ]
    assert names(target) == ["a.jpg", "c.jpg"]


def test_too_little_room_is_said_before_anything_is_written(run, tmp_path, target, monkeypatch):
    usage = shutil.disk_usage(target)._replace(free=3)
    monkeypatch.setattr(export.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(ExportError, match="not enough room") as caught:
        run([write(tmp_path / "a.jpg", "mine")], target)
    assert str(target) in str(caught.value)
    assert names(target) == []


def test_a_folder_that_takes_nothing_is_said_at_once(run, tmp_path):
    source = write(tmp_path / "a.jpg", "mine")
    with pytest.raises(ExportError, match="Choose another folder"):
        run([source], source)
    with pytest.raises(ExportError, match="not there"):
        run([source], tmp_path / "nowhere")


@pytest.mark.skipif(not os.path.isdir("/sys/kernel"), reason="only Linux has it")  # noqa: PTH112
def test_a_folder_without_permission_is_said_at_once(run, tmp_path):
    from pathlib import Path

    with pytest.raises(ExportError, match="You may not read or write it"):
        run([write(tmp_path / "a.jpg", "mine")], Path("/sys/kernel"))


def test_a_full_disk_ends_it_and_leaves_no_part(run, tmp_path, target, monkeypatch):
    files = [write(tmp_path / f"{name}.jpg", name) for name in "abc"]
    calls = []

    def fill_up(out):
        calls.append(out)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(export, "_to_disk", fill_up)
    report = run(files, target)
    assert report.copied == 1
    assert report.stopped == f"{target} is full."
    assert names(target) == ["a.jpg"]


def test_a_folder_that_goes_away_ends_it_with_one_message(run, tmp_path, target, monkeypatch):
    files = [write(tmp_path / f"{name}.jpg", name) for name in "abc"]
    monkeypatch.setattr(export, "_to_disk", lambda _: shutil.rmtree(target))
    report = run(files, target)
    assert (report.copied, report.failed) == (0, ())
    assert report.stopped == f"{target} is not there any more."


def test_a_name_the_folder_cannot_hold_concerns_that_file_only(run, tmp_path, target, monkeypatch):
    files = [write(tmp_path / f"{name}.jpg", name) for name in "ab"]
    real = export._Export._part
    first = []

    def part(self):
        if not first:
            first.append(True)
            return real(self)
        if len(first) == 1:
            first.append(True)
            return target / ("x" * 300)
        return real(self)

    monkeypatch.setattr(export._Export, "_part", part)
    report = run(files, target)
    assert (report.copied, report.stopped) == (1, "")
    assert [failure.path.name for failure in report.failed] == ["a.jpg"]


def test_stopping_leaves_whole_files_only(run, tmp_path, target, monkeypatch):
    files = [write(tmp_path / f"{name}.jpg", name * 3_000_000) for name in "ab"]
    progress = ExportProgress(total_files=2)
    real = export._Export._check_cancelled

    def check(self):
        # In the middle of the second file.
        if progress.done_bytes > 4_000_000:
            progress.cancel()
        real(self)

    monkeypatch.setattr(export._Export, "_check_cancelled", check)
    report = run(files, target, progress=progress)
    assert (report.cancelled, report.copied, report.failed) == (True, 1, ())
    assert names(target) == ["a.jpg"]


def test_a_name_that_is_taken_while_copying_is_not_written_over(run, tmp_path, target, monkeypatch):
    source = write(tmp_path / "a.jpg", "mine")
    monkeypatch.setattr(export, "_to_disk", lambda _: write(target / "a.jpg", "quicker"))
    assert run([source], target).copied == 1
    assert (target / "a.jpg").read_text() == "quicker"
    assert (target / "a (2).jpg").read_text() == "mine"


def test_it_runs_beside_the_qt_thread(run, tmp_path, target, monkeypatch):
    threads = []
    monkeypatch.setattr(export, "_to_disk", lambda _: threads.append(threading.get_ident()))
    run([write(tmp_path / "a.jpg", "mine")], target)
    assert threads
    assert threading.get_ident() not in threads


# ---- smaller copies


def test_a_smaller_copy_is_upright_and_says_what_the_photo_said(run, make_photo, tmp_path, target):
    source = make_photo(
        tmp_path / "phone.jpg",
        size=(300, 600),
        orientation=6,
        taken_at=datetime(2024, 5, 1, 12, 30),
        gps=(48.86, 2.29),
        camera=("Paint", "Box 1"),
    )
    before = source.read_bytes()
    assert run([source], target, smaller=SmallerCopies(longest_px=200)).copied == 1
    with Image.open(target / "phone.jpg") as copy:
        assert (copy.format, copy.size) == ("JPEG", (100, 200))
        exif = copy.getexif()
        assert exif.get(ExifTags.Base.Orientation, 1) == 1
        assert exif[ExifTags.Base.Model] == "Box 1"
        details = exif.get_ifd(ExifTags.IFD.Exif)
        assert details[ExifTags.Base.DateTimeOriginal] == "2024:05:01 12:30:00"
        assert ExifTags.GPS.GPSLatitude in exif.get_ifd(ExifTags.IFD.GPSInfo)
        # White is the top left quarter, as shown upright.
        assert min(copy.convert("RGB").getpixel((20, 20))) > 200
    assert source.read_bytes() == before


def test_the_place_can_be_left_out(run, make_photo, tmp_path, target):
    source = make_photo(tmp_path / "a.jpg", gps=(48.86, 2.29), camera=("Paint", "Box 1"))
    run([source], target, smaller=SmallerCopies(keep_place=False))
    with Image.open(target / "a.jpg") as copy:
        exif = copy.getexif()
        assert not exif.get_ifd(ExifTags.IFD.GPSInfo)
        assert ExifTags.IFD.GPSInfo not in exif
        assert exif[ExifTags.Base.Model] == "Box 1"


def test_colours_keep_their_meaning(run, tmp_path, target):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (40, 30), (200, 30, 30)).save(tmp_path / "a.png", icc_profile=profile)
    run([tmp_path / "a.png"], target, smaller=SmallerCopies())
    with Image.open(target / "a.jpg") as copy:
        assert copy.info["icc_profile"] == profile


def test_every_format_becomes_a_jpeg(run, photo_samples, target):
    report = run(list(photo_samples.values()), target, smaller=SmallerCopies())
    assert report.failed == ()
    for copy in target.iterdir():
        with Image.open(copy) as image:
            assert (image.format, image.mode) == ("JPEG", "RGB")


def test_a_damaged_photo_fails_alone_and_videos_stay_as_they_are(
    run, broken_samples, video_samples, make_photo, tmp_path, target
):
    good = make_photo(tmp_path / "good.png")
    video = video_samples["mp4"]
    report = run([broken_samples["cut_jpeg"], good, video], target, smaller=SmallerCopies())
    assert report.copied == 2
    assert [failure.path.name for failure in report.failed] == ["cut.jpg"]
    assert "damaged" in report.failed[0].reason
    assert names(target) == ["clip.mp4", "good.jpg"]
    assert (target / "clip.mp4").read_bytes() == video.read_bytes()


def test_the_same_smaller_copy_is_recognised(run, make_photo, tmp_path, target):
    source = make_photo(tmp_path / "a.png")
    run([source], target, smaller=SmallerCopies())
    report = run([source], target, smaller=SmallerCopies())
    assert (report.copied, report.present) == (0, 1)
