"""When the window begins to work: after it was painted, and anyway where it is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from leccr_desktop.window.first_paint import FirstPaint


@pytest.fixture
def window(qtbot):
    class Window(QWidget):
        painted = 0

        def paintEvent(self, event):
            self.painted += 1

    window = Window()
    qtbot.addWidget(window)
    return window


def test_it_is_over_once_the_window_is_painted(qtbot, window):
    painted_by_then = []
    first = FirstPaint(window, patience_ms=60_000)
    first.over.connect(lambda: painted_by_then.append(window.painted))
    with qtbot.waitSignal(first.over):
        window.show()
    assert painted_by_then[0] > 0
    window.repaint()
    qtbot.wait(20)
    assert len(painted_by_then) == 1


def test_a_window_that_is_not_shown_is_not_waited_for(qtbot, window):
    first = FirstPaint(window, patience_ms=10)
    with qtbot.waitSignal(first.over):
        pass
    assert not window.painted


def test_nothing_begins_after_the_window_was_closed(qtbot, window):
    first = FirstPaint(window, patience_ms=10)
    began = []
    first.over.connect(lambda: began.append(True))
    first.give_up()
    window.show()
    qtbot.waitUntil(lambda: window.painted > 0)
    qtbot.wait(30)
    assert not began
