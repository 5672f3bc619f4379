"""One of many. Owns: the small window in which the value of a filter is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

__all__ = ["Choice", "ChoicePopup"]

_ROWS = 10
_SEARCHED_FROM = 12
_VALUE = Qt.ItemDataRole.UserRole + 1
_SEARCHED = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be chosen.

    Attributes:
        value: what is chosen.
        text: what it is called.
        count: how many files have it; None where that is not counted.
    """

    value: object
    text: str
    count: int | None = None


class ChoicePopup(QFrame):
    """A list of values, with a field to search it where it is long.

    Goes away when a value is chosen, at Escape, and at a click elsewhere.

    Args:
        title: what is chosen.

    Signals:
        chosen: the value (object).
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("choicePopup")
        self.setAccessibleName(title)
        self._current: object = None
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(_SEARCHED)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the list"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.search.returnPressed.connect(self._choose_first)
        self.list = QListView()
        self.list.setObjectName("menuList")
        self.list.setAccessibleName(title)
        self.list.setModel(self._shown)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(28 * GRID_PX)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self._hint.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GRID_PX // 2, GRID_PX // 2, GRID_PX // 2, GRID_PX // 2)
        self.body.setSpacing(GRID_PX // 2)
        self.body.addWidget(self.search)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list)

    def offer(self, choices: Sequence[Choice], current: object, *, hint: str = "") -> None:
        """Show these, in place of those before.

        Args:
            choices: in the order to show.
            current: the value that holds now.
            hint: said where there are none.
        """
        at = self.list.currentIndex().data(_VALUE) if self._model.rowCount() else current
        self._current = current
        self._model.clear()
        for choice in choices:
            value, text, count = choice.value, choice.text, choice.count
            number = "" if count is None else self.locale().toString(count)
            shown = self.tr("{name} ({count})").format(name=text, count=number) if number else text
            entry = QStandardItem(shown)
            entry.setData(value, _VALUE)
            entry.setData(text, _SEARCHED)
            if value == current:
                # Said as well as shown: bold, and a mark for those who cannot see it.
                font = entry.font()
                font.setBold(True)
                entry.setFont(font)
                entry.setData(
                    self.tr("{name}, chosen").format(name=shown),
                    Qt.ItemDataRole.AccessibleTextRole,
                )
            self._model.appendRow(entry)
        self._hint.setText(hint)
        self._hint.setVisible(not choices and bool(hint))
        self.list.setVisible(bool(choices))
        self.search.setVisible(len(choices) >= _SEARCHED_FROM or bool(self.search.text()))
        rows = min(len(choices), _ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 if rows else 0)
        self._put_cursor(at)
        # What was just hidden would count for adjustSize().
        self.body.activate()
        self.resize(self.sizeHint())

    def texts(self) -> list[str]:
        """What is listed, top to bottom."""
        return [self._shown.index(row, 0).data() for row in range(self._shown.rowCount())]

    def open_under(self, widget: QWidget) -> None:
        """Show it under a widget, at its leading edge, within the screen."""
        self.adjustSize()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = widget.width() - self.width() if right_to_left else 0
        at = widget.mapToGlobal(QPoint(x, widget.height() + GRID_PX // 2))
        screen = QGuiApplication.screenAt(at) or widget.screen()
        room = screen.availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self.show()
        (self.search if self.search.isVisible() else self.list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field to the list, Escape away."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def choose(self, value: object) -> None:
        """Take a value, and go away."""
        self.close()
        self.chosen.emit(value)

    def _put_cursor(self, value: object) -> None:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(_VALUE) == value or row == 0:
                self.list.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(index.data(_VALUE))

    @Slot()
    def _choose_first(self) -> None:
        self._choose(self._shown.index(0, 0))
