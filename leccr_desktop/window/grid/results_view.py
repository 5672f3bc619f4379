"""The grid of results. Owns: what a person does with cards, and asking for the pictures in sight.

Where things are and how they are selected is `grid_view`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QNativeGestureEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QWidget,
)

from leccr_desktop.window.actions.item_drag import drag_pixmap
from leccr_desktop.window.grid.grid_view import GridView, Index
from leccr_desktop.window.grid.hover_scrub import HoverScrub
from leccr_desktop.window.grid.item_delegate import ItemDelegate
from leccr_desktop.window.grid.results_model import STACK_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["USUAL_ZOOM", "ZOOM_WIDTHS_PX", "ResultsView"]

ZOOM_WIDTHS_PX = (104, 136, 196, 256, 336, 448)
"""A cell is at least this wide; the columns share what is left of the width."""

USUAL_ZOOM = 2

_RESIZED_MS = 150
"""While the window is being resized, pictures are stretched; after this rest they are cut anew."""

_FLICKED_MS = 80
"""While rows fly past, none is decoded: nobody would see it, and it would hold up the frames."""

_FLICK = 0.25
"""What counts as flying past: this share of a screen from one frame to the next."""

_PINCH_A_STEP = 0.25
"""How much closer or wider two fingers go for one step."""

_WHEEL_A_STEP = 120


class ResultsView(GridView):
    """An endless grid of cards, in sections with headers where the model has some.

    Args:
        results: what to show.
        thumbnails: told what is visible, and asked for nothing else.

    Signals:
        opened: the row (int) that the person wants to see big.
        context_menu_wanted: where on the screen (QPoint) a menu for the selected items belongs.
        zoomed: the new zoom (int), a number in `ZOOM_WIDTHS_PX`.
        scrolled: the topmost row in sight (int), -1 where there is none.
    """

    opened = Signal(int)
    context_menu_wanted = Signal(QPoint)
    zoomed = Signal(int)
    scrolled = Signal(int)

    def __init__(
        self, results: ResultsModel, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        self._scrub = HoverScrub(thumbnails.runner)
        super().__init__(
            results,
            ItemDelegate(thumbnails, self._scrub),
            cell_width_px=ZOOM_WIDTHS_PX[USUAL_ZOOM],
            parent=parent,
        )
        self._scrub.setParent(self)
        self._cards.setParent(self)
        self._thumbnails = thumbnails
        self._zoom = USUAL_ZOOM
        self._in_sight: dict[tuple[str, int], int] = {}
        self._last_top_px = 0
        self._make_mime_data: Callable[[Sequence[MediaItem]], QMimeData] | None = None
        self._wheel_turned = 0
        self._pinched = 0.0
        self._look_around = QTimer(self, singleShot=True, interval=0)
        self._look_around.timeout.connect(self._request_visible)
        self._unrest = QTimer(self, singleShot=True)
        self._unrest.timeout.connect(self._look_around_soon)
        self.setAccessibleName(self.tr("Results"))
        self.setMouseTracking(True)
        thumbnails.ready.connect(self._repaint_item)
        self._scrub.changed.connect(self._repaint_item)
        self.verticalScrollBar().valueChanged.connect(self._look_around_soon)
        self.doubleClicked.connect(self._open_index)

    # ---- what the rest of the window asks

    def visible_items(self) -> list[MediaItem]:
        """The items in sight, top to bottom."""
        return [self._results.item(row) for row in self._visible_rows()]

    def selected_items(self) -> list[MediaItem]:
        """The selected items in the order of their rows."""
        parts = self.selectionModel().selection().toList()
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        return [self._results.item(row) for row in rows]

    def current_item(self) -> MediaItem | None:
        """The item that the keyboard is on."""
        index = self.currentIndex()
        return self._results.item(index.row()) if index.isValid() else None

    def set_mime_data_factory(
        self, make: Callable[[Sequence[MediaItem]], QMimeData] | None
    ) -> None:
        """Let items be dragged out of the grid.

        Args:
            make: makes what other programs get of the selected items; None ends it.
        """
        self._make_mime_data = make
        self.setDragEnabled(make is not None)

    @property
    def zoom(self) -> int:
        """Which of `ZOOM_WIDTHS_PX` the cells have."""
        return self._zoom

    @Slot(int)
    def set_zoom(self, zoom: int) -> None:
        """Make the cards larger or smaller; what the person looks at stays where it is."""
        zoom = min(max(0, zoom), len(ZOOM_WIDTHS_PX) - 1)
        if zoom == self._zoom:
            return
        anchor = self._anchor_row()
        at_px = 0 if anchor is None else self._layout.rect(anchor).top() - self.verticalOffset()
        self._zoom = zoom
        self._cell_width_px = ZOOM_WIDTHS_PX[zoom]
        self._lay_out()
        if anchor is not None:
            self.verticalScrollBar().setValue(self._layout.rect(anchor).top() - at_px)
        self.zoomed.emit(zoom)

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a stack by its badge; else select."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and self._on_stack_badge(index, position):
            self._results.toggle_stack(index.row())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look into the video under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint(), pressed=bool(event.buttons()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card; two quick presses on the badge of a stack are just two."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        if index.isValid() and self._on_stack_badge(index, position):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer leaves, and two fingers that pinch."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(None, pressed=False)
        if isinstance(event, QNativeGestureEvent) and self._pinch(event):
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_turned += event.angleDelta().y()
            steps = int(self._wheel_turned / _WHEEL_A_STEP)
            self._wheel_turned -= steps * _WHEEL_A_STEP
            self.set_zoom(self._zoom + steps)
            event.accept()
            return
        QAbstractItemView.wheelEvent(self, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, by the mouse where it is, by the keyboard at the current card."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            center = self.visualRect(self.currentIndex()).center()
            where = self.viewport().mapToGlobal(center)
        if self.selectionModel().hasSelection():
            self.context_menu_wanted.emit(where)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Let other programs have the selected items."""
        items = self.selected_items()
        if self._make_mime_data is None or not items:
            return
        drag = QDrag(self)
        drag.setMimeData(self._make_mime_data(items))
        current = self.current_item()
        # The one that the person took hold of lies on top.
        on_top = [current] if current in items else []
        pictures = self._thumbnails.pixmap
        drag.setPixmap(drag_pixmap(self, [*on_top, *items], picture_of=pictures))
        drag.exec(Qt.DropAction.CopyAction)

    def _hover(self, position: QPoint | None, *, pressed: bool) -> None:
        index = QModelIndex() if position is None else self.indexAt(position)
        if self._hovered != index:
            for changed in (self._hovered, index):
                self.viewport().update(self.visualRect(changed))
            self._hovered = QPersistentModelIndex(index)
        if position is None or pressed or not index.isValid():
            self._scrub.leave()
            return
        picture = self._cards.picture_rect(self.visualRect(index))
        along = (position.x() - picture.left()) / max(1, picture.width())
        fraction = along if self.isLeftToRight() else 1 - along
        shape = self._cards.card_shape(self.devicePixelRatioF())
        self._scrub.move(self._results.item(index.row()), fraction, shape)

    def _on_stack_badge(self, index: QModelIndex, position: QPoint) -> bool:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._cards.is_stack_badge(option, index, position)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() == Qt.NativeGestureType.BeginNativeGesture:
            self._pinched = 0.0
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._pinched += event.value()
        steps = int(self._pinched / _PINCH_A_STEP)
        self._pinched -= steps * _PINCH_A_STEP
        self.set_zoom(self._zoom + steps)
        return True

    # ---- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space opens a stack.

        Letters and digits go on to the window: there they begin a search.
        """
        current = self.currentIndex()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self._open_index(current)
        elif event.key() == Qt.Key.Key_Space and not control and current.data(STACK_ROLE):
            self._results.toggle_stack(current.row())
        elif event.text().strip() and event.text().isprintable() and not control:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # ---- what is in sight, and its pictures

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wait with new pictures until the size stays."""
        self._unrest.start(_RESIZED_MS)
        super().resizeEvent(event)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Let go of what is under the pointer."""
        self._scrub.leave()
        super().rowsAboutToBeRemoved(parent, start, end)

    def _anchor_row(self) -> int | None:
        """What the person looks at: the current card, the beginning, or the middle of the sight."""
        visible = self._visible_rows()
        if not visible:
            return None
        current = self.currentIndex().row()
        if current in visible:
            return current
        return visible[len(visible) // 2] if self.verticalOffset() else visible[0]

    @Slot(QModelIndex)
    def _open_index(self, index: Index) -> None:
        self.opened.emit(index.row())

    def _sight_changed(self) -> None:
        self._look_around_soon()

    @Slot()
    def _look_around_soon(self) -> None:
        # Once for all that happens in this turn of the event loop. A slot of its own: a signal
        # with a number would set the timer's interval.
        self._look_around.start()

    @Slot()
    def _request_visible(self) -> None:
        if not self.isVisible():
            return
        top, height = self.verticalOffset(), self.viewport().height()
        visible = self._visible_rows()
        self._in_sight = {self._results.item(row).key: row for row in visible}
        if abs(top - self._last_top_px) > _FLICK * height:
            self._unrest.start(_FLICKED_MS)
        shape = self._cards.card_shape(self.devicePixelRatioF())
        if self._unrest.isActive():
            self._thumbnails.want([], shape)
        else:
            ahead_px = height if top >= self._last_top_px else -height
            ahead = self._layout.rows_between(top + ahead_px, top + ahead_px + height)
            rows = [*visible, *(row for row in ahead if row not in visible)]
            here = [self._results.item(row) for row in rows if self._results.is_here(row)]
            self._thumbnails.want(here, shape)
        self._last_top_px = top
        self.scrolled.emit(visible.start if visible else -1)
        # Qt itself asks for more only after a scroll or an insertion, and only at the very end.
        bar = self.verticalScrollBar()
        near_end = bar.value() + 2 * bar.pageStep() >= bar.maximum()
        if near_end and self._results.canFetchMore(QModelIndex()):
            self._results.fetchMore(QModelIndex())

    @Slot(object)
    def _repaint_item(self, item: MediaItem) -> None:
        row = self._in_sight.get(item.key)
        if row is not None and row < self._layout.count:
            self.viewport().update(self._in_viewport(self._layout.rect(row)))
