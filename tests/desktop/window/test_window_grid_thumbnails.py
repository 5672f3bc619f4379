"""Small pictures: on disk, in memory, and on the cards."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
from leccr_desktop.operations.thumbnails import CardShape, load_card, load_thumbnail
from leccr_desktop.task_runner import Lane, TaskRunner
from leccr_desktop.window.grid.hover_scrub import FRAMES, HoverScrub
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_engine.types import ContentHash, MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SHAPE = CardShape(width_px=80, height_px=60, corner_px=8)
RED, BLUE = (210, 40, 40), (40, 70, 210)
VIDEO_MS = 8000


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def photos(tmp_path, make_photo) -> list[MediaItem]:
    items: list[MediaItem] = []
    for number in range(8):
        path = tmp_path / "photos" / f"{number}.png"
        make_photo(path, colour=(20 * number, 200, 90), size=(400, 300))
        hash_ = ContentHash(f"{number:032x}")
        items.append(MediaItem(path, MediaKind.PHOTO, content_hash=hash_))
    return items


@pytest.fixture(scope="module")
def video(tmp_path_factory, make_video) -> MediaItem:
    path = tmp_path_factory.mktemp("videos") / "video.mp4"
    make_video(path, ((RED, 4.0), (BLUE, 4.0)), gop=10)
    return MediaItem(path, MediaKind.VIDEO, duration_ms=VIDEO_MS)


def files(tmp_path: Path, *, limit_bytes: int = 1 << 20) -> ThumbnailFiles:
    return ThumbnailFiles(tmp_path / "thumbnails", limit_bytes=limit_bytes)


def names_on_disk(kept: ThumbnailFiles) -> list[str]:
    return sorted(path.name for path in kept.folder.rglob("*") if path.is_file())


def card(qtbot: QtBot, runner: TaskRunner, item: MediaItem, **more) -> QImage:
    images: list[QImage] = []
    failures: list[object] = []
    shape = more.pop("shape", SHAPE)
    load_card(
        runner=runner, item=item, shape=shape, then=images.append, failed=failures.append, **more
    )
    qtbot.waitUntil(lambda: bool(images or failures))
    return images[0]


# ---- on disk


def test_what_is_written_is_read_back(tmp_path):
    kept = files(tmp_path)
    assert kept.read("ab-any-256") is None
    kept.write("ab-any-256", b"a picture")
    assert kept.read("ab-any-256") == b"a picture"
    kept.discard("ab-any-256")
    assert kept.read("ab-any-256") is None
    assert names_on_disk(kept) == []


def test_over_the_limit_what_was_not_seen_for_longest_goes(tmp_path):
    kept = files(tmp_path, limit_bytes=1000)
    for number in range(10):
        kept.write(f"{number:02}", bytes(100))
        days_ago = 20 - number
        path = kept.folder / f"{number:02}" / f"{number:02}.jpg"
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 86_400 * days_ago))
    kept.read("00")  # seen today
    kept.write("10", bytes(100))
    assert names_on_disk(kept) == [f"{n:02}.jpg" for n in (0, 3, 4, 5, 6, 7, 8, 9, 10)]


def test_the_limit_counts_what_an_earlier_run_left(tmp_path):
    files(tmp_path).write("ab", bytes(900))
    kept = files(tmp_path, limit_bytes=1000)
    os.utime(kept.folder / "ab" / "ab.jpg", (0, 0))
    kept.write("cd", bytes(900))
    assert names_on_disk(kept) == ["cd.jpg"]


def test_a_lower_limit_holds_from_the_next_picture_on(tmp_path):
    kept = files(tmp_path)
    for name in ("ab", "cd", "ef"):
        kept.write(name, bytes(400))
    kept.limit_bytes = 500
    kept.write("gh", bytes(400))
    assert len(names_on_disk(kept)) == 1


def test_a_folder_that_cannot_be_made_is_done_without(qtbot, runner, photos, tmp_path):
    (tmp_path / "thumbnails").write_text("in the way")
    image = card(qtbot, runner, photos[0], files=files(tmp_path))
    assert not image.isNull()


def test_a_picture_is_decoded_once_for_all_its_copies(qtbot, runner, photos, tmp_path):
    kept = files(tmp_path)
    card(qtbot, runner, photos[0], files=kept)
    assert names_on_disk(kept) == [f"{0:032x}-any-256.jpg"]
    photos[0].path.unlink()
    moved = replace(photos[0], path=photos[0].path.with_name("elsewhere.png"))
    assert not card(qtbot, runner, moved, files=kept).isNull()


def test_large_cards_get_the_larger_size(qtbot, runner, photos, tmp_path):
    kept = files(tmp_path)
    card(qtbot, runner, photos[0], files=kept, shape=CardShape(400, 300, 8))
    assert names_on_disk(kept) == [f"{0:032x}-any-512.jpg"]


def test_a_damaged_thumbnail_is_made_again(qtbot, runner, photos, tmp_path):
    kept = files(tmp_path)
    name = f"{photos[0].content_hash}-any-256"
    kept.write(name, b"no picture")
    assert not card(qtbot, runner, photos[0], files=kept).isNull()
    assert not QImage.fromData(kept.read(name) or b"").isNull()


def test_what_is_not_indexed_yet_is_not_kept(qtbot, runner, photos, tmp_path):
    kept = files(tmp_path)
    card(qtbot, runner, replace(photos[0], content_hash=None), files=kept)
    assert names_on_disk(kept) == []


def test_moments_of_a_video_have_their_own_pictures(qtbot, runner, video, tmp_path):
    kept = files(tmp_path)
    found = replace(video, content_hash=ContentHash("f" * 32), start_ms=5000, end_ms=8000)
    image = card(qtbot, runner, found, files=kept)
    middle = image.pixelColor(image.rect().center())
    assert middle.blue() > middle.red()
    assert names_on_disk(kept) == [f"{'f' * 32}-5000-256.jpg"]


# ---- cut to size


@pytest.mark.parametrize("size", [(400, 300), (30, 900), (900, 30), (7, 5)])
def test_a_card_is_filled_from_edge_to_edge(qtbot, runner, make_photo, tmp_path, size):
    make_photo(tmp_path / "a.png", colour=(200, 120, 40), size=size)
    image = card(qtbot, runner, MediaItem(tmp_path / "a.png", MediaKind.PHOTO))
    assert (image.width(), image.height()) == (SHAPE.width_px, SHAPE.height_px)
    for point in (QPoint(40, 0), QPoint(40, 59), QPoint(0, 30), QPoint(79, 30), QPoint(40, 30)):
        assert image.pixelColor(point).alpha() == 255
    # A quarter of it, towards the top left, is white.
    assert abs(image.pixelColor(70, 50).red() - 200) < 12
    assert image.pixelColor(0, 0).alpha() == 0, "the corners are round"


def test_a_thumbnail_is_uncut(qtbot, runner, make_photo, tmp_path):
    make_photo(tmp_path / "a.png", colour=(200, 120, 40), size=(600, 300))
    images: list[QImage] = []
    load_thumbnail(
        runner=runner,
        item=MediaItem(tmp_path / "a.png", MediaKind.PHOTO),
        side_px=100,
        then=images.append,
        failed=lambda error: pytest.fail(str(error)),
    )
    qtbot.waitUntil(lambda: bool(images))
    assert (images[0].width(), images[0].height()) == (256, 128)


# ---- in memory


def test_the_pictures_in_memory_are_bounded(qtbot, runner, photos):
    card_bytes = 4 * SHAPE.width_px * SHAPE.height_px
    store = ThumbnailStore(runner, memory_bytes=3 * card_bytes)
    # One at a time: of those that are made side by side, any may be there first.
    for item in photos:
        store.want([item], SHAPE)
        qtbot.waitUntil(lambda: not store.busy)
    assert (len(store), store.nbytes) == (3, 3 * card_bytes)
    assert store.pixmap(photos[0]) is None, "the oldest went first"
    store.set_memory_bytes(card_bytes)
    assert len(store) == 1


def test_what_was_shown_last_stays(qtbot, runner, photos):
    store = ThumbnailStore(runner, memory_bytes=3 * 4 * SHAPE.width_px * SHAPE.height_px)
    for item in photos[:3]:
        store.want([item], SHAPE)
        qtbot.waitUntil(lambda: not store.busy)
    assert store.pixmap(photos[0]) is not None
    store.want([photos[3]], SHAPE)
    qtbot.waitUntil(lambda: not store.busy)
    assert [store.pixmap(item) is not None for item in photos[:4]] == [True, False, True, True]


def test_pictures_scrolled_away_are_never_made(qtbot, runner, photos):
    store = ThumbnailStore(runner)
    gone = [
        replace(photos[0], path=Path(f"/nowhere/{n}.png"), content_hash=None) for n in range(40)
    ]
    settled: list[str] = []
    store.ready.connect(lambda item: settled.append(item.path.stem))
    store.want(gone[:20], SHAPE)
    store.want(gone[20:], SHAPE)
    qtbot.waitUntil(lambda: not store.busy)
    # Two had started; the other eighteen were forgotten.
    assert sorted(settled, key=int) == [str(n) for n in (0, 1, *range(20, 40))]
    assert all(store.is_broken(item) for item in gone[20:]), "none of these files exists"


def test_another_size_is_made_while_the_old_one_is_shown(qtbot, runner, photos):
    store = ThumbnailStore(runner)
    store.want(photos[:1], SHAPE)
    qtbot.waitUntil(lambda: not store.busy)
    larger = CardShape(160, 120, 8)
    store.want(photos[:1], larger)
    before = store.pixmap(photos[0])
    assert before is not None
    assert before.width() == SHAPE.width_px
    qtbot.waitUntil(lambda: not store.busy)
    after = store.pixmap(photos[0])
    assert after is not None
    assert after.width() == larger.width_px
    assert store.nbytes == 4 * 160 * 120


# ---- looking through a video


def test_moving_over_a_video_shows_what_is_there(qtbot, runner, video):
    scrub = HoverScrub(runner)
    scrub.move(video, 0.9, SHAPE)
    assert scrub.pixmap(video) is None, "a pointer that only passes starts nothing"
    qtbot.waitUntil(lambda: scrub.pixmap(video) is not None)
    assert blueish(scrub, video)
    scrub.move(video, 0.1, SHAPE)
    qtbot.waitUntil(lambda: not blueish(scrub, video))
    scrub.leave()
    assert scrub.pixmap(video) is None


def blueish(scrub: HoverScrub, video: MediaItem) -> bool:
    color = scrub.pixmap(video).toImage().scaled(1, 1).pixelColor(0, 0)
    return color.blue() > color.red()


def test_frames_seen_before_are_there_at_once(qtbot, runner, video):
    scrub = HoverScrub(runner)
    for number in range(FRAMES):
        with qtbot.waitSignal(scrub.changed):
            scrub.move(video, (number + 0.5) / FRAMES, SHAPE)
    scrub.leave()
    scrub.move(video, 0.5 / FRAMES, SHAPE)
    qtbot.waitUntil(lambda: scrub.pixmap(video) is not None)
    scrub.move(video, 1.0, SHAPE)
    assert blueish(scrub, video)


def test_leaving_forgets_the_frame_under_way(qtbot, runner, video):
    gate = threading.Event()
    done: list[bool] = []
    for _ in range(Lane.THUMBNAILS.workers):
        runner.run(lambda: gate.wait(10), lane=Lane.THUMBNAILS, then=done.append, failed=print)
    scrub = HoverScrub(runner)
    changed: list[MediaItem] = []
    scrub.changed.connect(changed.append)
    scrub.move(video, 0.5, SHAPE)
    qtbot.waitUntil(lambda: scrub.waiting)
    scrub.leave()
    assert changed == [video]
    gate.set()
    runner.run(lambda: True, lane=Lane.THUMBNAILS, then=done.append, failed=print)
    qtbot.waitUntil(lambda: len(done) == 1 + Lane.THUMBNAILS.workers)
    assert (scrub.pixmap(video), scrub.waiting, changed) == (None, False, [video])


@pytest.mark.parametrize(
    "changes",
    [{"kind": MediaKind.PHOTO}, {"duration_ms": None}, {"is_offline": True}, {"failure": "Empty."}],
)
def test_what_cannot_be_looked_into_is_left_alone(runner, video, changes):
    scrub = HoverScrub(runner)
    scrub.move(replace(video, **changes), 0.5, SHAPE)
    assert scrub.item is None
