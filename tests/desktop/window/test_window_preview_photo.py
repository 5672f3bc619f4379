"""A photo under the hand: zoom, pan, turn, and how many pixels are read for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.viewing import Picture
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.preview.photo_pane import PhotoPane
from leccr_desktop.window.preview.picture_canvas import NEAREST, PictureCanvas
from leccr_engine.types import MediaKind

pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints")]


def quarters(width: int = 800, height: int = 600) -> Picture:
    """White and red above, green and blue below."""
    image = QImage(width, height, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    for number, colour in enumerate(("white", "red", "green", "blue")):
        corner = QPoint(number % 2 * width // 2, number // 2 * height // 2)
        painter.fillRect(QRect(corner, QSize(width // 2, height // 2)), QColor(colour))
    painter.end()
    return Picture(image, width, height)


def wheel(canvas: PictureCanvas, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


@pytest.fixture
def canvas(qtbot) -> PictureCanvas:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_picture(quarters())
    return canvas


def test_a_picture_fits_and_a_small_one_is_not_blown_up(canvas):
    assert canvas.fits
    assert canvas.zoom == pytest.approx(0.5)
    assert not canvas.can_pan
    canvas.show_picture(quarters(80, 60))
    assert canvas.zoom == 1.0


def test_the_wheel_zooms_at_the_pointer(canvas):
    at = QPointF(100, 75)
    before = canvas._to_picture(at)
    wheel(canvas, at, 3)
    assert canvas.zoom == pytest.approx(0.5 * 1.25**3)
    after = canvas._to_picture(at)
    assert (after - before).manhattanLength() < 1e-6
    assert canvas.can_pan
    wheel(canvas, at, -10)
    assert canvas.fits


def test_zoom_ends_where_it_makes_no_sense_any_more(canvas):
    for _ in range(60):
        canvas.zoom_in()
    assert canvas.zoom == NEAREST
    for _ in range(60):
        canvas.zoom_out()
    assert canvas.fits


def test_a_double_click_changes_between_all_and_the_pixels(qtbot, canvas):
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert canvas.zoom == 1.0
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert canvas.fits


def test_dragging_moves_the_picture_and_not_out_of_the_view(qtbot, canvas):
    canvas.set_zoom(1.0)
    middle = canvas._center
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(160, 120))
    assert canvas._center == middle + QPointF(40, 30)
    qtbot.mouseMove(canvas, QPoint(-4000, -4000))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(-4000, -4000))
    corner = canvas._center - QPointF(600, 450)
    assert corner.manhattanLength() < 1e-3, "its corner is in the corner of the view"


def test_two_fingers_on_a_pad_move_a_picture(canvas):
    pad = QPointingDevice(
        "pad",
        1,
        QInputDevice.DeviceType.TouchPad,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Scroll,
        2,
        2,
    )
    canvas.set_zoom(1.0)
    middle, at = canvas._center, QPointF(200, 150)
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(-30, -20),
        QPoint(-30, -20),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        pad,
    )
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == 1.0
    assert canvas._center == middle + QPointF(30, 20)


def test_a_turn_turns_what_is_shown(canvas):
    def colour(x: int, y: int) -> str:
        return canvas.grab().toImage().pixelColor(x, y).name()

    assert [colour(*at) for at in ((100, 75), (300, 225))] == ["#ffffff", "#0000ff"]
    canvas.turn_right()
    assert [colour(*at) for at in ((150, 75), (250, 75))] == ["#008000", "#ffffff"]
    assert canvas.quarter_turns == 1
    # Upright, it is 300 high and 225 wide; what was on the left is above.
    assert canvas.zoom == pytest.approx(300 / 800)
    canvas.turn_left()
    canvas.turn_left()
    canvas.turn_left()
    assert canvas.quarter_turns == 2
    assert canvas.zoom == pytest.approx(0.5)
    canvas.show_picture(quarters())
    assert canvas.quarter_turns == 0, "a turn is for one picture"


def test_what_is_looked_at_stays_in_the_middle_when_it_is_turned(canvas):
    canvas.set_zoom(3.0, at=QPointF(150, 120))
    looked_at = canvas._center
    canvas.turn_right()
    canvas.turn_left()
    assert (canvas._center - looked_at).manhattanLength() < 1e-6


@pytest.fixture
def pane(qtbot):
    runner = TaskRunner()
    pane = PhotoPane(runner)
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show()
    yield pane
    pane.clear()
    runner.close()


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photo_is_upright_as_its_camera_says(qtbot, pane, tmp_path, make_photo, orientation):
    path = make_photo(tmp_path / "turned.jpg", size=(80, 48), orientation=orientation)
    written = path.read_bytes()
    pane.show_item(MediaItem(path, MediaKind.PHOTO))
    qtbot.waitSignal(pane.settled).wait()
    assert pane.image.size() == QSize(80, 48)
    assert pane.image.pixelColor(5, 5).lightness() > 240, "white is in the upper left"
    assert pane.image.pixelColor(75, 44).red() > 150
    pane.canvas.turn_right()
    assert path.read_bytes() == written


def test_more_pixels_are_read_only_when_they_can_be_seen(qtbot, pane, tmp_path, make_photo):
    path = make_photo(tmp_path / "large.jpg", size=(3000, 2000))
    pane.show_item(MediaItem(path, MediaKind.PHOTO))
    qtbot.waitSignal(pane.settled).wait()
    screen_px = pane._screen_side_px()
    assert screen_px < 3000
    assert pane.image.width() == screen_px
    pane.canvas.toggle_zoom()
    assert pane.canvas.zoom == 1.0
    qtbot.waitUntil(lambda: pane.image.width() == 3000)
    assert pane.canvas.zoom == 1.0
    pane.clear()
    assert pane.image.isNull()


def test_the_neighbours_are_ready_and_no_more_is_kept(qtbot, pane, tmp_path, make_photo):
    paths = [make_photo(tmp_path / f"{number}.png") for number in range(6)]
    for number in range(1, 5):
        neighbours = (paths[number + 1], paths[number - 1])
        pane.show_item(MediaItem(paths[number], MediaKind.PHOTO), neighbours=neighbours)
        wanted = {paths[number], *neighbours}
        qtbot.waitUntil(lambda wanted=wanted: set(pane.shelf._pictures) == wanted)
    pane.show_item(MediaItem(paths[5], MediaKind.PHOTO), neighbours=(paths[4],))
    assert not pane.image.isNull(), "it was there at once"


def test_a_neighbour_that_is_broken_is_told_of_when_it_is_opened(qtbot, pane, tmp_path, make_photo):
    good = make_photo(tmp_path / "good.png")
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    pane.show_item(MediaItem(good, MediaKind.PHOTO), neighbours=(bad,))
    qtbot.waitUntil(lambda: not pane.image.isNull())
    qtbot.waitUntil(lambda: not pane.shelf._reading)
    assert pane.message == ""
    pane.show_item(MediaItem(bad, MediaKind.PHOTO))
    qtbot.waitUntil(lambda: "bad.png cannot be shown" in pane.message)
