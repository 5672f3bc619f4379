"""What other programs get of items, and what comes back from a drag."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from leccr_desktop.operations.clipboard import ITEMS_FORMAT, contents_in, mime_of, read_picture
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.task_runner import TaskRunner
from leccr_engine.errors import MediaError
from leccr_engine.types import ContentHash, MediaKind


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


def item(path, content="", **more):
    return MediaItem(path, MediaKind.PHOTO, content_hash=ContentHash(content) or None, **more)


def test_each_file_goes_once_and_each_content_once(tmp_path):
    a, b = tmp_path / "ä %20 冬.jpg", tmp_path / "b.jpg"
    items = [item(a, "aa"), item(b, "bb"), item(a, "aa", start_ms=500), item(tmp_path / "c.jpg")]
    mime = mime_of(items)
    paths = [str(a), str(b), str(tmp_path / "c.jpg")]
    assert [url.toLocalFile() for url in mime.urls()] == paths
    assert mime.text().split("\n") == paths
    assert contents_in(mime) == ("aa", "bb")


def test_file_managers_are_told_to_copy(tmp_path):
    mime = mime_of([item(tmp_path / "ä b.jpg")])
    lines = mime.data("x-special/gnome-copied-files").data().decode().split("\n")
    assert lines[0] == "copy"
    assert "%20b.jpg" in lines[1]
    assert QUrl(lines[1]).toLocalFile() == str(tmp_path / "ä b.jpg")


def test_what_comes_from_elsewhere_holds_no_contents():
    assert contents_in(QMimeData()) == ()
    for data in (b"", b"{", b'{"a": 1}', b"[1, null]"):
        mime = QMimeData()
        mime.setData(ITEMS_FORMAT, data)
        assert contents_in(mime) == ()


@given(hashes=st.lists(st.text("0123456789abcdef", min_size=32, max_size=32), unique=True))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_contents_come_back_as_they_went(tmp_path, hashes):
    items = [item(tmp_path / f"{number}.jpg", value) for number, value in enumerate(hashes)]
    mime = mime_of(items)
    assert contents_in(mime) == tuple(hashes)
    assert json.loads(mime.data(ITEMS_FORMAT).data()) == hashes


def test_a_picture_comes_in_full_size_and_upright(qtbot, runner, make_photo, tmp_path):
    path = make_photo(tmp_path / "a.jpg", size=(300, 600), orientation=6)
    pictures = []
    read_picture(runner=runner, item=item(path), then=pictures.append, failed=pictures.append)
    qtbot.waitUntil(lambda: bool(pictures))
    assert (pictures[0].width(), pictures[0].height()) == (300, 600)
    assert pictures[0].pixelColor(10, 10).green() > 200


def test_a_video_gives_its_frame_at_the_moment(qtbot, runner, video_samples):
    pictures = []
    video = MediaItem(video_samples["cuts"], MediaKind.VIDEO, 4000, 7000)
    read_picture(runner=runner, item=video, then=pictures.append, failed=pictures.append)
    qtbot.waitUntil(lambda: bool(pictures))
    color = pictures[0].pixelColor(10, 10)
    assert color.green() > color.red()


def test_a_damaged_photo_says_why(qtbot, runner, broken_samples):
    outcome = []
    damaged = item(broken_samples["cut_jpeg"])
    read_picture(runner=runner, item=damaged, then=outcome.append, failed=outcome.append)
    qtbot.waitUntil(lambda: bool(outcome))
    assert isinstance(outcome[0], MediaError)
