"""Everybody can use it: by keyboard, by ear, with large text, from right to left.

Walks all that the window can show, so that what is added later is looked at as well.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from leccr_desktop.settings import TEXT_SIZE_PERCENT, Section
from leccr_desktop.window.actions.export_dialog import ExportDialog
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.preview.preview import Preview
from leccr_desktop.window.search.filter_words import FilterName
from leccr_desktop.window.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from leccr_desktop.window.main_window import MainWindow

# Nor has a test machine a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "pa_context_connect", "No RHI backend"
)


MIRRORED_WITHIN_PX = 2
SETTLE_MS = 150
MOST_STEPS = 300


class Place(NamedTuple):
    """Something that the window can show: what to call it, and how to get there."""

    name: str
    show: Callable[[MainWindow], QWidget]


def page(kind: DestinationKind) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.navigator.go(Destination(kind))
        return window

    return show


def row_of_kind(window: MainWindow, kind: str) -> int:
    rows = range(window.results.rowCount())
    return next(row for row in rows if window.results.item(row).kind == kind)


def opened(kind: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.page.grid.opened.emit(row_of_kind(window, kind))
        return window

    return show


def settings_of(section: Section) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.shell.show_settings()
        dialog = window.shell.dialog
        assert dialog is not None
        dialog.show_section(section)
        return dialog

    return show


def welcome(window: MainWindow) -> QWidget:
    window.navigator.cover(window.welcome)
    return window


def models(window: MainWindow) -> QWidget:
    window.models_dialog.show()
    return window.models_dialog


def keys(window: MainWindow) -> QWidget:
    window.shell.show_keys()
    return next(w for w in window.findChildren(QDialog) if w.isVisible())


def export(window: MainWindow) -> QWidget:
    dialog = ExportDialog((window.results.item(0),), parent=window)
    dialog.open()
    return dialog


def filter_list(name: FilterName) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.search_bar.filter_bar.chips[name].clicked.emit()
        popup = window.search_bar.filter_bar.popup
        assert popup is not None
        return popup

    return show


PLACES = (
    Place("all", page(DestinationKind.ALL)),
    Place("timeline", page(DestinationKind.TIMELINE)),
    Place("map", page(DestinationKind.MAP)),
    Place("duplicates", page(DestinationKind.DUPLICATES)),
    Place("indexing", page(DestinationKind.INDEXING)),
    Place("photo", opened("photo")),
    Place("video", opened("video")),
    Place("welcome", welcome),
    Place("models", models),
    Place("keys", keys),
    Place("export", export),
    Place("filter by date", filter_list(FilterName.DATE)),
    Place("filter by camera", filter_list(FilterName.CAMERA)),
    *(
        Place(f"settings: {section.value}", settings_of(section))
        for section in Section
        if section is not Section.STATE
    ),
)

# ---- walking


@pytest.fixture
def theme(qapp, settings) -> Iterator[Theme]:
    made = Theme(qapp, settings)
    yield made
    settings.reset(TEXT_SIZE_PERCENT)
    made.deleteLater()


@pytest.fixture
def direction(qapp) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def open_window(qtbot: QtBot, make_window, library_folder) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = make_window(library_folder)
        window.resize(1280, 800)
        qtbot.waitUntil(lambda: window.results.rowCount() == 19)
        return window

    return make


def everywhere(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Goes to each place, and leaves it again."""
    for place in PLACES:
        shown = place.show(window)
        qtbot.wait(SETTLE_MS)
        if (front := shown.window()) is not QApplication.activePopupWidget():
            front.activateWindow()
            qtbot.waitUntil(lambda front=front: QApplication.activeWindow() is front)
        if (world := window.browse.map) is not None:
            # Nothing in this library says where it was taken; until that is known, it shows a map.
            qtbot.waitUntil(lambda world=world: bool(world.empty_text))
        yield place.name, shown
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        window.navigator.uncover()


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def told(widget: QWidget) -> str:
    """For a message of this test."""
    known = widget.objectName() or name_of(widget) or widget.toolTip()
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {known!r} in {type(parent).__name__}"


def is_of_qt(widget: QWidget) -> bool:
    """Whether it is a part inside a control of Qt's, such as the field of a spin box."""
    parent = widget.parentWidget()
    compound = (QAbstractSpinBox, QCalendarWidget, QComboBox, QLineEdit, QHeaderView, QTableView)
    return isinstance(parent, compound) or (parent is not None and is_of_qt(parent))


def is_reachable(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (
        takes_tab
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not is_of_qt(widget)
    )


def controls(shown: QWidget) -> list[QWidget]:
    return [each for each in shown.findChildren(QWidget) if is_reachable(each)]


def is_one_of_many(widget: QWidget) -> bool:
    """Whether it excludes others: Tab goes to one of them, the arrows go to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def walk(shown: QWidget) -> list[QWidget]:
    """What Tab leads to, from the first control until it comes round."""
    window = shown.window()
    chain = [window.nextInFocusChain()]
    while chain[-1] is not window and not is_reachable(chain[-1]):
        chain.append(chain[-1].nextInFocusChain())
    first = chain[-1]
    if first is window:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[QWidget] = []
    at: QWidget | None = first
    while at is not None and (at not in walked or at is walked[-1]) and len(walked) < MOST_STEPS:
        walked.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    # In a field for a date, Tab goes from day to month to year first.
    return list(dict.fromkeys(walked))


def test_every_control_has_a_name(qtbot, open_window):
    nameless = [
        f"{place}: {told(control)}"
        for place, shown in everywhere(qtbot, open_window())
        for control in controls(shown)
        if not name_of(control).strip()
    ]
    assert not nameless, "\n".join(nameless)


def test_every_button_can_be_reached_by_tab(qtbot, open_window):
    unreachable = [
        f"{place}: {told(button)}"
        for place, shown in everywhere(qtbot, open_window())
        for button in shown.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled()
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not is_of_qt(button) and not is_one_of_many(button)
    ]
    assert not unreachable, "\n".join(unreachable)


def test_tab_goes_everywhere_in_the_order_of_reading(qtbot, open_window):
    complaints: list[str] = []
    for place, shown in everywhere(qtbot, open_window()):
        walked = walk(shown)
        missed = [
            each for each in controls(shown) if each not in walked and not is_one_of_many(each)
        ]
        complaints += [f"{place}: Tab does not reach {told(each)}" for each in missed]
        complaints += [
            f"{place}: Tab goes back from {told(before)} to {told(after)}"
            for before, after in pairwise(walked)
            if goes_back(before, after)
        ]
    assert not complaints, "\n".join(complaints)


def goes_back(before: QWidget, after: QWidget) -> bool:
    """Whether one reads `after` before `before`: it is above, or before it in the same line."""
    ancestors = [before]
    while (parent := ancestors[-1].parentWidget()) is not None and not ancestors[-1].isWindow():
        ancestors.append(parent)
    top = after
    while top.parentWidget() is not None and top.parentWidget() not in ancestors:
        top = top.parentWidget()
    common = top.parentWidget()
    if common is None or common not in ancestors or common is before:
        return False
    first = ancestors[ancestors.index(common) - 1].geometry()
    second = top.geometry()
    if second.bottom() < first.top():
        return second.left() <= first.right()
    in_line = second.top() <= first.bottom()
    return in_line and second.right() < first.left()


def test_the_keyboard_shows_where_it_is_everywhere(qtbot, open_window, theme):
    hidden: list[str] = []
    for place, shown in everywhere(qtbot, open_window()):
        for control in walk(shown):
            # The whole page of an opened photo: where nothing in it shows the keyboard, it has it.
            if isinstance(control, Preview):
                continue
            bring_into_sight(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = looks(control)
            control.clearFocus()
            if looks(control) == with_focus:
                hidden.append(f"{place}: {told(control)}")
    assert not hidden, "\n".join(hidden)


def bring_into_sight(control: QWidget) -> None:
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()


def looks(control: QWidget) -> QImage:
    """The control with what is right around it, where its frame may be."""
    window = control.window()
    corner = control.mapTo(window, QPoint(0, 0))
    area = QRect(corner, control.size()).adjusted(-8, -8, 8, 8)
    return window.grab(area & window.rect()).toImage()


@pytest.mark.parametrize("percent", [100, 200])
def test_no_text_is_cut_off(qtbot, open_window, theme, settings, percent):
    settings.set(TEXT_SIZE_PERCENT, percent)
    cut = [
        f"{place}: {told(each)} has {each.size().toTuple()} of {wanted}"
        for place, shown in everywhere(qtbot, open_window())
        for each in shown.findChildren(QWidget)
        if each.isVisible() and not is_of_qt(each)
        for wanted in [wanted_size(each)]
        if wanted[0] > each.width() or wanted[1] > each.height()
    ]
    assert not cut, "\n".join(cut)


def wanted_size(widget: QWidget) -> tuple[int, int]:
    """What its text needs; nothing, where it can be scrolled or is shortened on purpose."""
    if isinstance(widget, ElidedLabel):
        return 0, widget.fontMetrics().height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0, widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel) and widget.text():
        return widget.sizeHint().toTuple()
    if isinstance(widget, (QAbstractButton, QComboBox, QAbstractSpinBox)):
        return widget.minimumSizeHint().expandedTo(widget.sizeHint()).toTuple()
    return 0, 0


def test_positions_are_mirrored(direction, theme, qtbot, open_window):
    from_left = positions(qtbot, open_window())
    direction(Qt.LayoutDirection.RightToLeft)
    from_right = positions(qtbot, open_window())
    assert from_left.keys() == from_right.keys()
    wrong = [
        f"{place}: {name} from {here} px of the start to {there} px"
        for place in from_left
        for (name, here), (_, there) in zip(from_left[place], from_right[place], strict=True)
        if abs(here - there) > MIRRORED_WITHIN_PX
    ]
    assert not wrong, "\n".join(wrong)


def positions(qtbot: QtBot, window: MainWindow) -> dict[str, list[tuple[str, int]]]:
    """By place, how far each control is from where one begins to read."""
    found: dict[str, list[tuple[str, int]]] = {}
    for place, shown in everywhere(qtbot, window):
        found[place] = []
        for control in controls(shown):
            whole = control.window()
            left = control.mapTo(whole, QPoint(0, 0)).x()
            is_mirrored = control.layoutDirection() is Qt.LayoutDirection.RightToLeft
            from_start = whole.width() - left - control.width() if is_mirrored else left
            found[place].append((told(control), from_start))
    window.close()
    return found
