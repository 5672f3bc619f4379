"""The order of the results. Owns: the menu it is chosen from, and what each order is called."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from leccr_desktop.operations.query import Sort
from leccr_desktop.window.icons import icon, side_with_text

__all__ = ["SortButton"]

_SIDE_PX = 18
"""Of the drawing, at a text size of 100 %."""


class SortButton(QToolButton):
    """Says by what is sorted, and opens the menu. Relevance is there while one searches.

    Signals:
        chosen: the `Sort`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sortButton")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._texts = {
            Sort.RELEVANCE: self.tr("Best match first"),
            Sort.NEWEST: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
            Sort.ADDED: self.tr("Recently added first"),
            Sort.NAME: self.tr("By name"),
            Sort.RATING: self.tr("By rating"),
        }
        menu = QMenu(self)
        group = QActionGroup(self)
        self.actions_by_sort: dict[Sort, QAction] = {}
        for sort, text in self._texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(sort)
            group.addAction(action)
            self.actions_by_sort[sort] = action
        group.triggered.connect(self._choose)
        self.setMenu(menu)
        self.show_sort(Sort.NEWEST, searching=False)
        self._draw()

    def show_sort(self, sort: Sort, *, searching: bool) -> None:
        """Show which order holds."""
        self.actions_by_sort[Sort.RELEVANCE].setVisible(searching)
        self.actions_by_sort[sort].setChecked(True)
        self.setText(self._texts[sort])
        self.setToolTip(self.tr("Sorted: {order}").format(order=self._texts[sort]))
        self.setAccessibleName(self.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(Sort(action.data()))

    def _draw(self) -> None:
        side_px = side_with_text(_SIDE_PX, self.font())
        self.setIconSize(QSize(side_px, side_px))
        color = self.palette().color(QPalette.ColorRole.ButtonText)
        self.setIcon(icon("sort", color, size_px=side_px))
