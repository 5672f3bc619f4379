"""The grid under mouse and keyboard, over rows whose files do not exist."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication

from leccr_desktop.operations.media_item import MediaItem, MomentSpan
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.grid.badges import Corner, badges_of
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.results_view import ZOOM_WIDTHS_PX, ResultsView
from leccr_desktop.window.grid.sections import Grouping
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_engine.types import MediaKind, MomentId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

NOON = datetime(2024, 5, 20, 12)
COLUMNS = 4
Key = Qt.Key


def item(number: int) -> MediaItem:
    taken_at = NOON - timedelta(days=4 * number)
    return MediaItem(Path(f"/nowhere/{number}.jpg"), MediaKind.PHOTO, taken_at=taken_at)


@pytest.fixture
def make_grid(qtbot: QtBot) -> Iterator[Callable[..., ResultsView]]:
    runner = TaskRunner()
    kept: list[object] = []

    def make(
        items: list[MediaItem], *, grouping: Grouping = Grouping.NONE, mirrored: bool = False
    ) -> ResultsView:
        model, store = ResultsModel(), ThumbnailStore(runner)
        model.replace(items, complete=True, grouping=grouping)
        grid = ResultsView(model, store)
        kept.extend((model, store))
        qtbot.addWidget(grid)
        if mirrored:
            grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        grid.resize(COLUMNS * ZOOM_WIDTHS_PX[2] + 60, 600)
        grid.show()
        qtbot.waitExposed(grid)
        assert columns(grid) == COLUMNS
        return grid

    yield make
    runner.close()


def columns(grid: ResultsView) -> int:
    model = grid.model()
    top = grid.visualRect(model.index(0, 0)).top()
    rows = range(model.rowCount())
    return sum(grid.visualRect(model.index(row, 0)).top() == top for row in rows)


def selected(grid: ResultsView) -> list[int]:
    return [int(item.path.stem) for item in grid.selected_items()]


def center(grid: ResultsView, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def click(qtbot, grid, row, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, pos=center(grid, row))


def press(qtbot, grid, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> int:
    for key in keys:
        qtbot.keyClick(grid, key, modifier)
    return grid.currentIndex().row()


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_position_leads_back_to_its_row(make_grid, mirrored):
    grid = make_grid([item(n) for n in range(40)], grouping=Grouping.MONTH, mirrored=mirrored)
    for row in range(40):
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        rect = grid.visualRect(index)
        assert grid.viewport().rect().contains(rect)
        assert grid.indexAt(rect.center()).row() == row
    first, second = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 1))
    assert (second.left() < first.left()) is mirrored


def test_a_hundred_thousand_rows_are_laid_out_without_looking_at_them(make_grid, monkeypatch):
    grid = make_grid([item(n) for n in range(6)])
    grid.model().replace([item(n % 4000) for n in range(100_000)], complete=True)
    asked: list[int] = []
    original = ResultsModel.item
    monkeypatch.setattr(
        ResultsModel, "item", lambda self, row: (asked.append(row), original(self, row))[1]
    )
    grid.scrollToBottom()
    grid.grab()
    QApplication.processEvents()
    assert len(set(asked)) < 100
    last = grid.model().index(99_999, 0)
    assert grid.viewport().rect().contains(grid.visualRect(last))


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_go_the_way_they_point(qtbot, make_grid, mirrored):
    grid = make_grid([item(n) for n in range(40)], mirrored=mirrored)
    onward, back = (Key.Key_Left, Key.Key_Right) if mirrored else (Key.Key_Right, Key.Key_Left)
    grid.setCurrentIndex(grid.model().index(0, 0))
    assert press(qtbot, grid, onward, onward) == 2
    assert press(qtbot, grid, back) == 1
    assert press(qtbot, grid, Key.Key_Down) == 1 + COLUMNS
    assert press(qtbot, grid, Key.Key_Up, Key.Key_Up) == 1
    assert press(qtbot, grid, Key.Key_End) == 39
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    assert press(qtbot, grid, Key.Key_Home) == 0
    page = press(qtbot, grid, Key.Key_PageDown)
    assert page % COLUMNS == 0
    assert page >= COLUMNS
    assert press(qtbot, grid, Key.Key_PageUp) == 0


def test_shift_selects_what_lies_between_in_reading(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(40)])
    click(qtbot, grid, 2)
    assert press(qtbot, grid, Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier) == 6
    assert selected(grid) == [2, 3, 4, 5, 6]
    press(qtbot, grid, Key.Key_Up, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, grid, Key.Key_Left, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert selected(grid) == [1, 2]
    press(qtbot, grid, Key.Key_End, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert selected(grid) == list(range(2, 40))


def test_clicks_with_shift_and_ctrl(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(40)])
    click(qtbot, grid, 1)
    click(qtbot, grid, 5, Qt.KeyboardModifier.ShiftModifier)
    assert selected(grid) == [1, 2, 3, 4, 5]
    click(qtbot, grid, 3, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, grid, 7, Qt.KeyboardModifier.ControlModifier)
    assert selected(grid) == [1, 2, 4, 5, 7]
    click(qtbot, grid, 0)
    assert selected(grid) == [0]


def test_ctrl_moves_without_selecting_and_everything_is_selected_at_once(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(40)])
    click(qtbot, grid, 0)
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, grid, Key.Key_Right, Key.Key_Right, modifier=control)
    assert (grid.currentIndex().row(), selected(grid)) == (2, [0])
    press(qtbot, grid, Key.Key_Space, modifier=control)
    assert selected(grid) == [0, 2]
    press(qtbot, grid, Key.Key_A, modifier=control)
    assert selected(grid) == list(range(40))


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_band_selects_what_it_touches(qtbot, make_grid, mirrored):
    grid = make_grid([item(n) for n in range(6)], mirrored=mirrored)
    # Beside the last card, in the second line.
    beyond = QRect(grid.visualRect(grid.model().index(2, 0)))
    beyond.moveTop(grid.visualRect(grid.model().index(5, 0)).top())
    view = grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=beyond.center())
    qtbot.mouseMove(view, beyond.center() - QPoint(5, 5))
    assert selected(grid) == []
    send_move(grid, center(grid, 1))
    assert selected(grid) == [1, 2, 5]
    send_move(grid, center(grid, 5))
    assert selected(grid) == [5], "it shrinks again"
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=center(grid, 5))
    assert selected(grid) == [5]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=beyond.center())
    assert selected(grid) == []


def send_move(grid: ResultsView, position: QPoint) -> None:
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        grid.viewport().mapToGlobal(QPointF(position)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_the_region_of_a_selection_is_where_its_cards_are(make_grid):
    grid = make_grid([item(n) for n in range(400)])
    index = grid.model().index
    region = grid.visualRegionForSelection(QItemSelection(index(1, 0), index(399, 0)))
    assert region.contains(center(grid, 1))
    assert not region.contains(center(grid, 0))
    assert region.boundingRect().bottom() < 2 * grid.height(), "only what is in sight is looked at"


def test_scrolling_to_a_row(make_grid):
    grid = make_grid([item(n) for n in range(400)], grouping=Grouping.MONTH)
    index = grid.model().index(200, 0)
    hints = QAbstractItemView.ScrollHint
    grid.scrollTo(index, hints.PositionAtTop)
    assert grid.visualRect(index).top() == 0
    grid.scrollTo(index, hints.PositionAtBottom)
    assert grid.visualRect(index).bottom() == grid.viewport().height() - 1
    grid.scrollTo(index, hints.PositionAtCenter)
    assert abs(grid.visualRect(index).center().y() - grid.viewport().height() // 2) <= 1
    before = grid.verticalOffset()
    grid.scrollTo(index)
    assert grid.verticalOffset() == before, "what is in sight needs no scrolling"
    first = grid.model().sections[3].first_row
    grid.scroll_to_row(first)
    assert 0 < grid.visualRect(grid.model().index(first, 0)).top() < 60, "below its header"


def test_zooming_keeps_what_is_looked_at_in_its_place(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(400)])
    current = grid.model().index(200, 0)
    grid.setCurrentIndex(current)
    grid.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtCenter)
    top = grid.visualRect(current).top()
    with qtbot.waitSignal(grid.zoomed):
        grid.set_zoom(grid.zoom + 1)
    assert columns(grid) < COLUMNS
    assert grid.visualRect(current).top() == top
    grid.set_zoom(grid.zoom - 2)
    assert columns(grid) > COLUMNS
    grid.set_zoom(grid.zoom + 1)
    assert columns(grid) == COLUMNS


def wheel(grid: ResultsView, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    position = QPointF(grid.viewport().rect().center())
    event = QWheelEvent(
        position,
        grid.viewport().mapToGlobal(position),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(make_grid):
    grid = make_grid([item(n) for n in range(400)])
    wheel(grid, 120, Qt.KeyboardModifier.ControlModifier)
    assert grid.zoom == 3
    for _ in range(4):  # a fine wheel reports a turn in parts
        wheel(grid, -30, Qt.KeyboardModifier.ControlModifier)
    assert grid.zoom == 2
    assert grid.verticalOffset() == 0
    wheel(grid, -120, Qt.KeyboardModifier.NoModifier)
    assert (grid.zoom, grid.verticalOffset() > 0) == (2, True)


def test_enter_and_a_double_click_open(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(6)])
    opened: list[int] = []
    grid.opened.connect(opened.append)
    click(qtbot, grid, 3)
    press(qtbot, grid, Key.Key_Return)
    click(qtbot, grid, 4)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=center(grid, 4))
    assert opened == [3, 4]


def test_letters_go_on_to_the_window(make_grid):
    grid = make_grid([item(n) for n in range(6)])
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_B, Qt.KeyboardModifier.NoModifier, "b")
    grid.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_menu_is_asked_for_by_mouse_and_keyboard(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(6)])
    click(qtbot, grid, 2)
    reasons = QContextMenuEvent.Reason
    for reason, position in ((reasons.Mouse, center(grid, 2)), (reasons.Keyboard, QPoint(1, 1))):
        where = grid.viewport().mapToGlobal(position)
        with qtbot.waitSignal(grid.context_menu_wanted) as wanted:
            QApplication.sendEvent(grid.viewport(), QContextMenuEvent(reason, position, where))
        assert wanted.args[0] == grid.viewport().mapToGlobal(center(grid, 2))


def test_what_is_dragged_is_made_from_the_selected_items(qtbot, make_grid, monkeypatch):
    grid = make_grid([item(n) for n in range(6)])
    given: list[list[MediaItem]] = []
    dragged: list[QMimeData] = []

    def mime_data(items):
        given.append(list(items))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(item.path)) for item in items])
        return mime

    monkeypatch.setattr(QDrag, "exec", lambda self, _: dragged.append(self.mimeData().urls()))
    grid.set_mime_data_factory(mime_data)
    click(qtbot, grid, 1)
    click(qtbot, grid, 2, Qt.KeyboardModifier.ControlModifier)
    grid.startDrag(Qt.DropAction.CopyAction)
    assert [[i.path.stem for i in items] for items in given] == [["1", "2"]]
    assert len(dragged[0]) == 2


def stacked_video() -> MediaItem:
    moments = tuple(MomentSpan(s, s + 900, 0.3, None, MomentId(s)) for s in (20_000, 5000))
    return MediaItem(Path("/v/7.mp4"), MediaKind.VIDEO, 10_000, 12_000, moments=moments)


def test_space_and_the_badge_open_and_close_a_stack(qtbot, make_grid):
    grid = make_grid([item(0), stacked_video(), item(1), item(2)])
    model = grid.model()
    grid.setCurrentIndex(model.index(1, 0))
    press(qtbot, grid, Key.Key_Space)
    assert model.rowCount() == 6
    press(qtbot, grid, Key.Key_Down)
    grid.grab()
    badge = badge_position(grid, 1)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert model.rowCount() == 4
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert model.rowCount() == 6


def badge_position(grid: ResultsView, row: int) -> QPoint:
    """The corner where the stack's badge is, away from where reading begins."""
    rect = grid.visualRect(grid.model().index(row, 0))
    assert grid.isLeftToRight()
    return rect.topRight() + QPoint(-18, 18)


def test_badges_say_what_there_is_to_say():
    plain = item(0)
    assert badges_of(plain, None) == []
    marked = MediaItem(
        Path("/v/a.mp4"),
        MediaKind.VIDEO,
        duration_ms=83_000,
        favourite=True,
        rating=3,
        is_offline=True,
    )
    by_corner = {
        corner: [(b.glyphs, b.text) for b in badges_of(marked, None) if b.corner is corner]
        for corner in Corner
    }
    assert by_corner[Corner.TOP_LEADING] == [(("heart-full",), ""), (("star-full",) * 3, "")]
    assert by_corner[Corner.BOTTOM_LEADING] == [(("offline",), "Offline")]
    assert by_corner[Corner.BOTTOM_TRAILING] == [(("play",), "1:23")]


def test_a_screen_reader_finds_every_card_where_it_is(make_grid):
    grid = make_grid([item(n) for n in range(40)])
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.childCount() == 40
    cell = interface.child(5)
    assert cell.text(QAccessible.Text.Name) == "Photo 5.jpg"
    assert cell.rect().center() == grid.viewport().mapToGlobal(center(grid, 5))


def test_rows_that_come_and_go_leave_selection_and_place(qtbot, make_grid):
    grid = make_grid([item(n) for n in range(40)])
    click(qtbot, grid, 3)
    grid.model().replace([item(n) for n in range(1, 40)], complete=True)
    assert selected(grid) == [3]
    assert grid.currentIndex().row() == 2
    flags = QItemSelectionModel.SelectionFlag
    grid.selectionModel().select(grid.model().index(0, 0), flags.Select)
    grid.model().replace([], complete=True)
    assert (selected(grid), grid.visible_items()) == ([], [])
    press(qtbot, grid, Key.Key_Down)
    grid.grab()


def test_a_larger_font_makes_room_for_the_names(make_grid):
    grid = make_grid([item(n) for n in range(6)])
    before = grid.visualRect(grid.model().index(0, 0)).height()
    font = grid.font()
    font.setPointSizeF(2 * font.pointSizeF())
    grid.setFont(font)
    assert grid.visualRect(grid.model().index(0, 0)).height() > before
