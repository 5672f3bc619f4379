"""The sidebar's list. Owns: how its rows look, how one goes there, what can be dropped on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from leccr_desktop.operations.clipboard import contents_in
from leccr_desktop.window.icons import side_with_text
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QPainter,
    )

__all__ = ["COUNT_ROLE", "DESTINATION_ROLE", "SidebarTree"]

_ICON_PX = 18
"""At a text size of 100 %."""

DESTINATION_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Destination` of a row; nothing for a heading."""
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
"""How many there are, as text; may be empty."""


class SidebarTree(QTreeView):
    """Headings with rows under them.

    Signals:
        chosen: the `Destination` to go to.
        delete_wanted: the `Destination` of the row at which Delete was pressed.
        dropped: an album's `Destination`, and the contents (tuple of `ContentHash`) for it.
    """

    chosen = Signal(object)
    delete_wanted = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setObjectName("places")
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fit_icons()
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.clicked.connect(self._go)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a row to begin at, also where the person is at none of these places."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.model().index(0, 0, self.model().index(0, 0))
            no_step = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, no_step)

    def _fit_icons(self) -> None:
        side_px = side_with_text(_ICON_PX, self.font())
        self.setIconSize(QSize(side_px, side_px))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Delete deletes."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._go(index)
        elif event.matches(QKeySequence.StandardKey.Delete) and index.isValid():
            self.delete_wanted.emit(index.data(DESTINATION_ROLE))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what was dragged within the window."""
        if contents_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only an album takes something; show which one would."""
        index = self.indexAt(event.position().toPoint())
        self._rows.target = index if self._is_album(index) else QModelIndex()
        self.viewport().update()
        event.setAccepted(self._rows.target.isValid())

    def dragLeaveEvent(self, event: object) -> None:
        """Nothing would take it any longer."""
        self._rows.target = QModelIndex()
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which album got what."""
        index = self.indexAt(event.position().toPoint())
        self._rows.target = QModelIndex()
        self.viewport().update()
        contents = contents_in(event.mimeData())
        if self._is_album(index) and contents:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(index.data(DESTINATION_ROLE), contents)

    def _is_album(self, index: QModelIndex) -> bool:
        destination = index.data(DESTINATION_ROLE) if index.isValid() else None
        return (
            isinstance(destination, Destination)
            and destination.kind is DestinationKind.ALBUM
            and destination.payload is not None
        )

    def _go(self, index: QModelIndex) -> None:
        destination = index.data(DESTINATION_ROLE)
        if destination is not None and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit(destination)


class _Rows(QStyledItemDelegate):
    """Draws the count at the end of a row, and a frame around the album that is dropped on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = QModelIndex()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        count = index.data(COUNT_ROLE) or ""
        row = option.rect
        if index == self.target:
            option.state |= QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
        if not count:
            return
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        box = row.adjusted(GRID_PX, 0, -GRID_PX, 0)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, align, count)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(DESTINATION_ROLE) is None and index.row():
            size.setHeight(size.height() + GRID_PX)
        return size

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(DESTINATION_ROLE) is None:
            # A heading stands nearer to what it is above.
            option.displayAlignment = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            option.palette.setColor(
                QPalette.ColorRole.Text, option.palette.color(QPalette.ColorRole.PlaceholderText)
            )
        count = index.data(COUNT_ROLE) or ""
        if count:
            # The name ends where the count begins.
            room = option.rect.width() - option.fontMetrics.horizontalAdvance(count) - 8 * GRID_PX
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideMiddle, max(room, 0)
            )
