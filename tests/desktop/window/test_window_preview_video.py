"""A video that plays: its moments, steps, speed, loops, and the line it runs along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from leccr_desktop.operations.media_item import MediaItem, MomentSpan
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.app import silence_multimedia
from leccr_desktop.window.preview.scrubber import Scrubber
from leccr_desktop.window.preview.video_pane import VideoPane, moments_of
from leccr_desktop.window.preview.video_player import Loop
from leccr_desktop.window.shortcuts import Shortcuts
from leccr_engine.search.reason import Level, Reason
from leccr_engine.types import MediaKind, MomentId

if TYPE_CHECKING:
    from pathlib import Path

# What the offscreen platform and QtMultimedia say on a machine without a screen, a sound server
# and a graphics card.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "pa_context_connect", "No RHI backend")
]

FPS = 10


@pytest.fixture(scope="module")
def clip(tmp_path_factory, make_video) -> Path:
    scenes = (((200, 30, 30), 2.0), ((30, 200, 30), 2.0), ((30, 30, 200), 2.0))
    return make_video(tmp_path_factory.mktemp("clip") / "clip.mp4", scenes, fps=FPS, gop=5)


@pytest.fixture
def item(clip) -> MediaItem:
    other = MomentSpan(4000, 6000, 0.3, Reason(Level.LOOK), MomentId(3))
    return MediaItem(
        clip,
        MediaKind.VIDEO,
        2000,
        4000,
        Reason(Level.DETAIL),
        moment_id=MomentId(2),
        moments=(other,),
    )


@pytest.fixture
def pane(qtbot, settings):
    silence_multimedia()
    runner = TaskRunner()
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.resize(640, 400)
    pane = VideoPane(page=page, runner=runner, shortcuts=Shortcuts(settings), parent=page)
    pane.resize(page.size())
    page.show()
    page.activateWindow()
    page.setFocus()
    yield pane
    pane.clear()
    runner.close()


@pytest.fixture
def paused(qtbot, pane, item):
    """The clip, standing still at its moment."""
    pane.show_item(item)
    qtbot.waitUntil(lambda: pane.player.is_playing, timeout=10_000)
    pane.player.pause()
    pane.player.seek(2000)
    qtbot.waitUntil(lambda: not pane.player.is_playing and pane.player.position_ms == 2000)
    return pane


def test_moments_come_in_order_of_time(item, clip):
    assert moments_of(item) == ((2000, 4000), (4000, 6000))
    assert moments_of(MediaItem(clip, MediaKind.VIDEO)) == ()


def test_it_plays_from_its_moment_and_the_keys_steer_it(qtbot, pane, item):
    pane.show_item(item)
    player, page = pane.player, pane.parentWidget()
    qtbot.waitUntil(lambda: player.is_playing and player.position_ms >= 2000, timeout=10_000)
    assert pane.message == ""
    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not player.is_playing)
    assert pane.controls.play.text() == "Play"
    pane.clear()
    assert not player.is_open, "the file is let go of"


def test_one_jumps_from_moment_to_moment(qtbot, paused):
    player, page = paused.player, paused.parentWidget()
    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: player.position_ms == 4000)
    assert not player.jump(1)
    qtbot.keyClick(page, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: player.position_ms == 2000)
    assert not player.jump(-1)


def test_one_steps_from_frame_to_frame(qtbot, paused):
    player, page = paused.player, paused.parentWidget()
    qtbot.keyClick(page, Qt.Key.Key_Period)
    # Frame 20 is shown from 2.0 s on, frame 21 from 2.1 s.
    qtbot.waitUntil(lambda: player.position_ms == 2150)
    qtbot.keyClick(page, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: player.position_ms == 2050)


def test_a_moment_is_repeated(qtbot, paused):
    player = paused.player
    paused.controls.loop.trigger()
    assert player.loop is Loop.MOMENT
    assert "moment" in paused.controls.loop.text()
    player.seek(3600)
    player.set_rate(4.0)
    player.play()
    seen: list[int] = []
    player.position_changed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen) and max(seen) > seen[-1] + 500, timeout=10_000)
    assert max(seen) < 5500
    player.pause()
    paused.controls.loop.trigger()
    assert player.loop is Loop.VIDEO
    paused.controls.loop.trigger()
    assert player.loop is Loop.NOTHING


def test_a_moment_at_the_end_is_repeated_too(qtbot, paused):
    player = paused.player
    player.set_loop(Loop.MOMENT)
    player.seek(5400)
    player.play()
    seen: list[int] = []
    player.position_changed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] in range(4000, 5000), timeout=10_000)


def test_speed_goes_from_a_quarter_to_four_times(paused):
    controls, player = paused.controls, paused.player
    for _ in range(20):
        controls.faster.trigger()
    assert player.rate == 4.0
    for _ in range(20):
        controls.slower.trigger()
    assert player.rate == 0.25
    assert "0.25" in controls._speed.accessibleName()


def test_the_time_is_told(paused):
    assert paused.controls.time.text() == "0:02 of 0:06"


def test_a_video_that_was_not_searched_for_has_no_moments(qtbot, pane, clip):
    pane.show_item(MediaItem(clip, MediaKind.VIDEO))
    assert not pane.controls.next_moment.isVisible()
    pane.controls.loop.trigger()
    assert pane.player.loop is Loop.VIDEO


@pytest.fixture
def scrubber(qtbot) -> Scrubber:
    scrubber = Scrubber()
    qtbot.addWidget(scrubber)
    scrubber.resize(400, 24)
    scrubber.setRange(0, 10_000)
    scrubber.set_moments([(1000, 2000), (5000, 8000)], best=(5000, 8000))
    scrubber.show()
    return scrubber


def test_moments_are_marked_where_they_are_and_named(scrubber):
    first, second = scrubber.mark_rects()
    assert first.right() < second.left()
    assert second.width() > 2 * first.width()
    assert "Best moment, 0:05 to 0:08" in scrubber.accessibleDescription()
    assert "Moment, 0:01 to 0:02" in scrubber.accessibleDescription()


def test_marks_stand_the_other_way_round_from_right_to_left(scrubber):
    left = scrubber.mark_rects()[0].left()
    scrubber.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = scrubber.mark_rects()
    assert first.left() > second.right()
    assert abs((400 - first.right()) - left) <= 3


def test_a_click_goes_to_where_it_was_made(qtbot, scrubber):
    at = scrubber.mark_rects()[1]
    qtbot.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(at.left(), at.center().y()))
    assert scrubber.value() == pytest.approx(5000, abs=50)
    assert not scrubber.isSliderDown()


def test_the_arrow_keys_go_along_it(qtbot, scrubber):
    scrubber.setValue(0)
    qtbot.keyClick(scrubber, Qt.Key.Key_Right)
    assert scrubber.value() == 5000
