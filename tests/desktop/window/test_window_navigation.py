"""Where the person is: pages made late, the way back, covers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QStackedWidget

from leccr_desktop.window.navigation import Destination, DestinationKind, Navigator

ALL = Destination(DestinationKind.ALL)
MAP = Destination(DestinationKind.MAP)
SUMMER = Destination(DestinationKind.FOLDER, Path("/photos/summer"))
WINTER = Destination(DestinationKind.FOLDER, Path("/photos/winter"))


class FolderPage(QLabel):
    def visit(self, destination: Destination) -> None:
        self.setText(str(destination.payload))


@pytest.fixture
def stack(qtbot) -> QStackedWidget:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    return stack


@pytest.fixture
def navigator(stack) -> Navigator:
    navigator = Navigator(stack, stack)
    page = QLabel("grid")
    navigator.register(DestinationKind.ALL, lambda: page)
    navigator.register(DestinationKind.RECENT, lambda: page)
    navigator.register(DestinationKind.MAP, lambda: QLabel("map"))
    navigator.register(DestinationKind.FOLDER, FolderPage)
    return navigator


def test_a_page_is_made_when_it_is_first_visited(navigator, stack):
    assert stack.count() == 0
    assert navigator.current is None
    navigator.go(ALL)
    assert (stack.count(), stack.currentWidget().text()) == (1, "grid")
    navigator.go(Destination(DestinationKind.RECENT))
    assert stack.count() == 1, "they share the page"
    navigator.go(MAP)
    navigator.go(ALL)
    navigator.go(MAP)
    assert stack.count() == 2


def test_a_page_is_told_for_what_it_was_opened(qtbot, navigator, stack):
    with qtbot.waitSignal(navigator.arrived) as arrived:
        navigator.go(SUMMER)
    assert arrived.args == [SUMMER]
    assert stack.currentWidget().text() == str(SUMMER.payload)
    navigator.go(WINTER)
    assert stack.currentWidget().text() == str(WINTER.payload)


def test_the_way_back_and_forward(navigator):
    navigator.back()
    for place in (ALL, SUMMER, SUMMER, MAP):
        navigator.go(place)
    assert not navigator.can_go_forward
    navigator.back()
    assert navigator.current == SUMMER
    navigator.back()
    assert navigator.current == ALL
    assert not navigator.can_go_back
    navigator.back()
    navigator.forward()
    assert navigator.current == SUMMER
    navigator.go(WINTER)
    assert not navigator.can_go_forward, "another way was taken"
    navigator.forward()
    assert navigator.current == WINTER


def test_the_way_back_is_bounded(navigator):
    for number in range(200):
        navigator.go(Destination(DestinationKind.FOLDER, Path(str(number))))
    steps = 0
    while navigator.can_go_back:
        navigator.back()
        steps += 1
    assert steps == 49


def test_a_cover_hides_the_page_and_gives_it_back(qtbot, navigator, stack):
    navigator.go(ALL)
    navigator.go(MAP)
    photo = QLabel("photo")
    with qtbot.waitSignal(navigator.cover_changed):
        navigator.cover(photo)
    assert stack.currentWidget() is photo
    assert navigator.current == MAP
    navigator.back()
    assert stack.currentWidget().text() == "map"
    assert navigator.covered_by is None
    navigator.cover(photo)
    navigator.go(ALL)
    assert stack.currentWidget().text() == "grid"
    assert navigator.covered_by is None


def test_a_place_that_nobody_shows_is_a_bug(navigator):
    with pytest.raises(KeyError):
        navigator.go(Destination(DestinationKind.DUPLICATES))


def test_a_page_may_come_to_show_another_place(navigator):
    navigator.go(ALL)
    navigator.go(SUMMER)
    navigator.settle(WINTER)
    assert navigator.current == WINTER
    navigator.back()
    assert navigator.current == ALL
