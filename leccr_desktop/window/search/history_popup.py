"""What was searched for before. Owns: the list under the search box; choosing and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.window.icons import icon
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

    from leccr_engine.library.records import SavedSearch
    from leccr_engine.types import SavedSearchId

__all__ = ["HistoryPopup"]

_ROWS = 7
_SAVED_ID = Qt.ItemDataRole.UserRole + 2


class HistoryPopup(QFrame):
    """Recent and saved queries that contain what is typed. Part of the window, not one of its own.

    Args:
        box: what it belongs to; it is hidden when neither has the focus.

    Signals:
        chosen: a query (str) to ask again.
        saved_chosen: the id of a saved search to go to.
        forget_wanted: a query (str) to be forgotten.
        forget_all_wanted: the whole history is to be forgotten.
    """

    chosen = Signal(str)
    saved_chosen = Signal(object)
    forget_wanted = Signal(str)
    forget_all_wanted = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box.window())
        self._box = box
        self._recent: tuple[str, ...] = ()
        self._saved: tuple[SavedSearch, ...] = ()
        self.setObjectName("historyPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self.list = _Entries(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Recent and saved searches"))
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.forget_wanted.connect(self._forget)
        self.list.left.connect(self._give_back)
        self.forget_button = QPushButton(self.tr("Forget all"))
        self.forget_button.setProperty("role", "link")
        self.forget_button.setToolTip(self.tr("Forget what was searched for. Saved searches stay."))
        self.forget_button.clicked.connect(self._forget_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID_PX // 2, GRID_PX // 2, GRID_PX // 2, GRID_PX // 2)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.forget_button, alignment=Qt.AlignmentFlag.AlignTrailing)
        self.hide()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def set_recent(self, queries: Sequence[str]) -> None:
        """Take what was searched for, most recent first."""
        self._recent = tuple(queries)

    def set_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Take the saved searches."""
        self._saved = tuple(searches)

    def entries(self) -> list[str]:
        """What is listed, top to bottom."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def offer(self, text: str, *, under: QWidget) -> bool:
        """List what contains `text`, in any case, and show the list where there is any.

        Args:
            text: what is typed; empty lists all.
            under: below which widget, and as wide.

        Returns:
            Whether something is listed.
        """
        self._fill(text.strip())
        if not self._model.rowCount():
            self.hide()
            return False
        self.forget_button.setVisible(any(not entry.saved for entry in self._matching(text)))
        row_px = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(row_px * min(self._model.rowCount(), _ROWS))
        at = under.mapTo(self.window(), QPoint(0, under.height() + GRID_PX // 2))
        self.setGeometry(QRect(at, QSize(under.width(), self.sizeHint().height())))
        self.show()
        self.raise_()
        return True

    def enter(self) -> None:
        """Give the list the focus, at its first entry."""
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _matching(self, text: str) -> list[_Entry]:
        wanted = text.strip().casefold()
        saved = [
            _Entry(search.name, search.id)
            for search in self._saved
            if wanted in search.name.casefold() or wanted in search.query.casefold()
        ]
        recent = [
            _Entry(query, None)
            for query in self._recent
            if wanted in query.casefold() and query.casefold() != wanted
        ]
        # Where something is typed, what is like it is meant; else, what was done last.
        return [*recent[:_ROWS], *saved[:_ROWS]] if wanted else [*recent, *saved]

    def _fill(self, text: str) -> None:
        self._model.clear()
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        icons = {False: icon("clock", muted), True: icon("star", muted)}
        for text_shown, search_id in self._matching(text):
            saved = search_id is not None
            entry = QStandardItem(icons[saved], text_shown)
            entry.setEditable(False)
            entry.setData(search_id, _SAVED_ID)
            kind = self.tr("Saved search: {name}") if saved else self.tr("Searched before: {name}")
            entry.setData(kind.format(name=text_shown), Qt.ItemDataRole.AccessibleTextRole)
            if not saved:
                entry.setToolTip(self.tr("Delete forgets this one"))
            self._model.appendRow(entry)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        search_id: SavedSearchId | None = index.data(_SAVED_ID)
        text = index.data()
        self._give_back()
        if search_id is None:
            self.chosen.emit(text)
        else:
            self.saved_chosen.emit(search_id)

    @Slot(QModelIndex)
    def _forget(self, index: QModelIndex) -> None:
        if index.data(_SAVED_ID) is not None:
            return
        text = index.data()
        self._recent = tuple(query for query in self._recent if query != text)
        self._model.removeRow(index.row())
        if not self._model.rowCount():
            self._give_back()
        self.forget_wanted.emit(text)

    @Slot()
    def _forget_all(self) -> None:
        self._recent = ()
        self._give_back()
        self.forget_all_wanted.emit()

    @Slot()
    def _give_back(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible() or now is self._box:
            return
        if now is None or not self.isAncestorOf(now):
            self.hide()


class _Entry(NamedTuple):
    text: str
    search_id: SavedSearchId | None

    @property
    def saved(self) -> bool:
        return self.search_id is not None


class _Entries(QListView):
    """The list: Enter chooses, Delete and the cross forget, Up at the top and Escape leave."""

    forget_wanted = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _WithCross(self)
        self.setObjectName("menuList")
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        current = self.currentIndex()
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and current.row() <= 0):
            self.left.emit()
        elif key == Qt.Key.Key_Delete and current.isValid():
            self.forget_wanted.emit(current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.activated.emit(current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(_SAVED_ID) is None:
            option = QStyleOptionViewItem()
            option.initFrom(self)
            option.rect = self.visualRect(index)
            if self._rows.cross_rect(option).contains(event.position().toPoint()):
                self.forget_wanted.emit(index)
                return
        super().mouseReleaseEvent(event)


class _WithCross(QStyledItemDelegate):
    """Draws a cross at the end of the row that can be forgotten."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cross = QIcon()
        self._color = ""

    def cross_rect(self, option: QStyleOptionViewItem) -> QRect:
        side = 2 * GRID_PX
        row = option.rect
        box = QRect(
            row.right() - side - GRID_PX, row.top() + (row.height() - side) // 2, side, side
        )
        return QStyle.visualRect(option.direction, row, box)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        pointed = option.state & (
            QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        )
        if pointed and index.data(_SAVED_ID) is None:
            self._colored(option).paint(painter, self.cross_rect(option))

    def _colored(self, option: QStyleOptionViewItem) -> QIcon:
        color = option.palette.color(QPalette.ColorRole.Text)
        if color.name() != self._color:
            self._color = color.name()
            self._cross = icon("clear", color)
        return self._cross
