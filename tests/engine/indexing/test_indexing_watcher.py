"""The watcher over a real folder: whatever happens on disk is told, and told once."""

from __future__ import annotations

import os
import time

import pytest

from leccr_engine.indexing import watcher as watcher_module
from leccr_engine.indexing.watcher import Watcher, WatchSettings

WAIT_S = 15.0
LONG_AGO_S = (1_000_000_000, 1_000_000_000)
"""Times of a file whose change the poller is to see: it compares whole seconds."""


@pytest.fixture(params=[False, True], ids=["notified", "polled"])
def quick(request):
    return WatchSettings(debounce_ms=200, quiet_ms=50, poll_ms=100, polling=request.param)


def take_until(watcher, wanted):
    """Collect changes until `wanted(roots, paths)` holds; fail when it never does."""
    roots, paths = set(), set()
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        changes = watcher.take(timeout_s=0.2)
        roots |= changes.roots
        for below in changes.paths.values():
            paths |= below
        if wanted(roots, paths):
            return roots, paths
    pytest.fail(f"never came: {roots=} {paths=}")


def test_new_changed_moved_and_deleted_files_are_told(pictures, quick):
    old, gone = pictures / "old.jpg", pictures / "gone.jpg"
    for path in (old, gone):
        path.write_bytes(b"old")
        os.utime(path, LONG_AGO_S)
    with Watcher([pictures], settings=quick) as watcher:
        (pictures / "new.jpg").write_bytes(b"new")
        old.write_bytes(b"changed")
        gone.rename(pictures / "moved.jpg")
        expected = {pictures / name for name in ("new.jpg", "old.jpg", "gone.jpg", "moved.jpg")}
        roots, _ = take_until(watcher, lambda roots, paths: expected <= paths)
        assert not roots


def test_a_folder_that_comes_is_told(pictures, tmp_path, quick):
    coming = tmp_path / "coming"
    (coming / "deep").mkdir(parents=True)
    (coming / "deep" / "a.jpg").write_bytes(b"a")
    with Watcher([pictures], settings=quick) as watcher:
        coming.rename(pictures / "came")
        take_until(watcher, lambda roots, paths: pictures / "came" in paths)


def test_nothing_is_lost_while_nobody_asks(pictures, quick):
    with Watcher([pictures], settings=quick) as watcher:
        for number in range(5):
            (pictures / f"{number}.jpg").write_bytes(b"x")
            time.sleep(0.15)
        expected = {pictures / f"{number}.jpg" for number in range(5)}
        take_until(watcher, lambda roots, paths: expected <= paths)


def test_a_burst_becomes_a_scan_of_its_root(pictures, quick, monkeypatch):
    monkeypatch.setattr(watcher_module, "MAX_PATHS", 10)
    with Watcher([pictures], settings=quick) as watcher:
        for number in range(40):
            (pictures / f"{number}.jpg").write_bytes(b"x")
        take_until(watcher, lambda roots, paths: pictures in roots)


def test_a_root_that_goes_and_comes_back_is_to_be_scanned(pictures, tmp_path, quick):
    with Watcher([pictures], settings=quick) as watcher:
        away = pictures.rename(tmp_path / "away")
        take_until(watcher, lambda roots, paths: pictures in roots)
        away.rename(pictures)
        take_until(watcher, lambda roots, paths: pictures in roots)
        # ... and is watched again.
        deadline = time.monotonic() + WAIT_S
        while watcher.take(timeout_s=1.0) and time.monotonic() < deadline:
            pass
        (pictures / "new.jpg").write_bytes(b"new")
        take_until(watcher, lambda roots, paths: pictures / "new.jpg" in paths)


def test_a_root_that_is_not_there_yet(tmp_path, quick):
    drive = tmp_path / "drive"
    with Watcher([drive], settings=quick) as watcher:
        assert not watcher.take(timeout_s=0.1)
        drive.mkdir()
        take_until(watcher, lambda roots, paths: drive in roots)


def test_a_file_that_is_polled_while_it_is_written_is_told_again(pictures):
    settings = WatchSettings(quiet_ms=50, poll_ms=100, polling=True)
    with Watcher([pictures], settings=settings) as watcher:
        path = pictures / "copying.jpg"
        path.write_bytes(b"half")
        take_until(watcher, lambda roots, paths: path in paths)
        # Within the same second, for all that the poller can tell.
        take_until(watcher, lambda roots, paths: path in paths)


def test_our_own_changes_are_not_told(pictures, quick):
    library = pictures / "library"
    library.mkdir()
    with Watcher([pictures], ignore=[library], settings=quick) as watcher:
        (library / "library.db").write_bytes(b"x")
        (pictures / "a.jpg").write_bytes(b"x")
        _, paths = take_until(watcher, lambda roots, paths: pictures / "a.jpg" in paths)
        assert paths == {pictures / "a.jpg"}


def test_one_file_as_a_root(pictures, quick):
    only = pictures / "only.jpg"
    only.write_bytes(b"x")
    os.utime(only, LONG_AGO_S)
    with Watcher([only], settings=quick) as watcher:
        only.write_bytes(b"more")
        take_until(watcher, lambda roots, paths: only in roots)


def test_where_no_watches_are_left_it_polls(pictures, monkeypatch):
    real, modes = watcher_module.watch, []

    def watch(*paths, force_polling, **options):
        modes.append(force_polling)
        if not force_polling:
            raise OSError("OS file watch limit reached")
        return real(*paths, force_polling=True, **options)

    monkeypatch.setattr(watcher_module, "watch", watch)
    with Watcher([pictures], settings=WatchSettings(quiet_ms=50, poll_ms=100)) as watcher:
        take_until(watcher, lambda roots, paths: pictures in roots)
        (pictures / "new.jpg").write_bytes(b"new")
        take_until(watcher, lambda roots, paths: pictures / "new.jpg" in paths)
    assert modes[:2] == [False, True]


def test_a_watch_that_cannot_stand_is_told(pictures, monkeypatch):
    def watch(*paths, **options):
        raise OSError("no watching here")

    monkeypatch.setattr(watcher_module, "watch", watch)
    with (
        Watcher([pictures], settings=WatchSettings(polling=True)) as watcher,
        pytest.raises(OSError, match="no watching here"),
    ):
        watcher.take(timeout_s=WAIT_S)
