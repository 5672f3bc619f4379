"""The grid. Owns: its layout, and telling which items are visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QWidget

from leccr_desktop.window.grid.item_delegate import ItemDelegate
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["ResultsView"]

CELL_PX = 196
"""A cell is at least this wide; the columns share what is left of the width."""


class ResultsView(QListView):
    """An endless grid of cards.

    Args:
        results: what to show.
        thumbnails: told what is visible, and asked for nothing else.

    Signals:
        opened: the row (int) that the person wants to see big.
    """

    opened = Signal(int)

    def __init__(
        self, results: ResultsModel, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._thumbnails = thumbnails
        self._cards = ItemDelegate(thumbnails, self)
        self.setAccessibleName(self.tr("Results"))
        self.setItemDelegate(self._cards)
        # A wrapped list lays out a hundred thousand uniform cells in half the time icon mode takes.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the columns do not jump when it would appear.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setModel(results)
        self._look_around = QTimer(self, singleShot=True, interval=0)
        self._look_around.timeout.connect(self._request_visible)
        self.verticalScrollBar().valueChanged.connect(self._look_around_soon)
        results.rowsInserted.connect(self._look_around_soon)
        results.rowsRemoved.connect(self._look_around_soon)
        thumbnails.ready.connect(self._repaint_item)
        self.doubleClicked.connect(self._open_index)

    def visible_items(self) -> list[MediaItem]:
        """The items in sight, top to bottom, and the row of cards below them."""
        width = self.gridSize().width()
        if width <= 0 or not self._results.rowCount():
            return []
        columns = max(1, self.viewport().width() // width)
        top = max(0, self.verticalOffset()) // self.gridSize().height()
        rows = self.viewport().height() // self.gridSize().height() + 3
        first = top * columns
        last = min(self._results.rowCount(), first + rows * columns)
        return [self._results.item(row) for row in range(first, last)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many columns as fit."""
        columns = max(1, self.viewport().width() // CELL_PX)
        # One pixel spare: a row that fills the width to the last pixel is wrapped by rounding.
        width = (self.viewport().width() - 1) // columns
        cell = QSize(width, round(width * 0.8) + 3 * GRID_PX)
        if cell != self.gridSize():
            self._cards.set_cell_size(cell)
            self.setGridSize(cell)
        super().resizeEvent(event)
        self._look_around_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the thumbnails that became visible."""
        super().showEvent(event)
        self._look_around_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot()
    def _look_around_soon(self) -> None:
        # Once for all that happens in this turn of the event loop. A slot of its own: a signal
        # with a number would set the timer's interval.
        self._look_around.start()

    @Slot()
    def _request_visible(self) -> None:
        if not self.isVisible():
            return
        self._thumbnails.want(self.visible_items())
        # Qt itself asks for more only after a scroll or an insertion, and only at the very end.
        bar = self.verticalScrollBar()
        near_end = bar.value() + 2 * bar.pageStep() >= bar.maximum()
        if near_end and self._results.canFetchMore(QModelIndex()):
            self._results.fetchMore(QModelIndex())

    @Slot(object)
    def _repaint_item(self, item: MediaItem) -> None:
        if any(item.key == other.key for other in self.visible_items()):
            self.viewport().update()
