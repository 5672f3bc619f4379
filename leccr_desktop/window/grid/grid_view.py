"""A grid that lays out only what is in sight. Owns: what Qt's item views have to answer.

Qt's own list view computes the place of every row; this one computes those in sight, so that a
hundred thousand rows scroll like a hundred. What a position means is `grid_layout`'s, how a card
looks `item_delegate`'s, and what is done with cards `results_view`'s.

It is a `QListView` by name only, since Qt shows screen readers the rows of views it knows and of no
others: all that `QListView` lays out, paints and scrolls is answered here, and what is left goes to
`QAbstractItemView`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QRubberBand,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from leccr_desktop.window.grid.grid_layout import GridLayout
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from leccr_desktop.window.grid.item_delegate import ItemDelegate
    from leccr_desktop.window.grid.results_model import ResultsModel

__all__ = ["GridView", "Index"]

Index = QModelIndex | QPersistentModelIndex
"""What Qt may hand an item view."""


class GridView(QListView):
    """Equal cells in lines, in sections with headers where the model has some.

    Args:
        results: what to show.
        cards: how to paint it.
        cell_width_px: a cell is at least this wide; the columns share what is left of the width.
    """

    def __init__(
        self,
        results: ResultsModel,
        cards: ItemDelegate,
        *,
        cell_width_px: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._cards = cards
        self._cell_width_px = cell_width_px
        self._layout = GridLayout()
        self._hovered = QPersistentModelIndex()
        self._band: QRubberBand | None = None
        self._band_origin = QPoint()
        self._footer: QWidget | None = None
        self.setItemDelegate(cards)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the columns do not jump when it would appear.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Gives it the window's colour, which a list has not: lists are transparent.
        self.setObjectName("grid")
        # What is drawn is moved when scrolling, not drawn again; so nothing may shine through.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(results)
        results.rowsRemoved.connect(self._lay_out_anew)
        results.sections_changed.connect(self._lay_out_anew)

    def scroll_to_row(self, row: int) -> None:
        """Bring a row to the top, its section's header above it where it is the first."""
        section = self._layout.section_of(row)
        top = self._layout.rect(row).top()
        sections = self._results.sections
        if sections and sections[section].first_row == row:
            top = self._layout.header_rect(section).top()
        self.verticalScrollBar().setValue(top)

    def set_footer(self, footer: QWidget) -> None:
        """Let something stand below the last row, as long as it is not hidden."""
        footer.setParent(self.viewport())
        for part in (footer, *footer.findChildren(QWidget)):
            part.installEventFilter(self)
        self._footer = footer
        self._lay_out()

    def show_footer(self, shown: bool) -> None:
        """Show the footer, or hide it."""
        if self._footer is not None and self._footer.isHidden() is shown:
            self._footer.setVisible(shown)
            self._lay_out()

    # ---- where things are: what Qt's item views ask

    def visualRect(self, index: Index) -> QRect:
        """Where a row's cell is in the viewport; outside of it where it is not in sight."""
        if not index.isValid() or index.row() >= self._layout.count:
            return QRect()
        return self._in_viewport(self._layout.rect(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row whose cell is at a point of the viewport."""
        x_px, y_px = self._in_contents(point)
        row = self._layout.row_at(x_px, y_px)
        return QModelIndex() if row is None else self._results.index(row)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid() or index.row() >= self._layout.count:
            return
        cell = self._layout.rect(index.row())
        top, height = self.verticalOffset(), self.viewport().height()
        hints = QAbstractItemView.ScrollHint
        bar = self.verticalScrollBar()
        if hint == hints.PositionAtTop:
            bar.setValue(cell.top())
        elif hint == hints.PositionAtBottom:
            bar.setValue(cell.bottom() + 1 - height)
        elif hint == hints.PositionAtCenter:
            bar.setValue(cell.center().y() - height // 2)
        elif cell.top() < top or cell.height() > height:
            # The first line brings its header along.
            section = self._layout.section_of(index.row())
            header = self._layout.header_rect(section)
            with_header = header.bottom() + 1 == cell.top()
            bar.setValue(header.top() if with_header else cell.top())
        elif cell.bottom() >= top + height:
            bar.setValue(cell.bottom() + 1 - height)

    def horizontalOffset(self) -> int:
        """Nothing is ever beside the viewport."""
        return 0

    def verticalOffset(self) -> int:
        """How much is above the viewport."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No row is hidden."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key leads to from the current one."""
        count = self._layout.count
        if not count:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self._results.index(0)
        row = current.row()
        actions = QAbstractItemView.CursorAction
        onward = 1 if self.isLeftToRight() else -1
        page_px = max(self._layout.cell_height_px, self.viewport().height())
        page_px -= page_px % self._layout.cell_height_px
        match action:
            case actions.MoveRight:
                row += onward
            case actions.MoveLeft:
                row -= onward
            case actions.MoveNext:
                row += 1
            case actions.MovePrevious:
                row -= 1
            case actions.MoveUp:
                row = self._layout.above(row)
            case actions.MoveDown:
                row = self._layout.below(row)
            case actions.MoveHome:
                row = 0
            case actions.MoveEnd:
                row = count - 1
            case actions.MovePageUp:
                row = self._layout.a_page_away(row, -page_px)
            case actions.MovePageDown:
                row = self._layout.a_page_away(row, page_px)
        return self._results.index(min(max(0, row), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from corner to corner: what lies between in reading, or what a band touches."""
        selection = QItemSelection()
        if self._layout.count:
            for rows in self._rows_meant(rect):
                first, last = self._results.index(rows[0]), self._results.index(rows[-1])
                selection.append(QItemSelectionRange(first, last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where selected cells are in sight."""
        visible = self._visible_rows()
        region = QRegion()
        for part in selection.toList():
            first, last = max(part.top(), visible.start), min(part.bottom(), visible.stop - 1)
            for row in range(first, last + 1):
                region += self._in_viewport(self._layout.rect(row))
        return region

    def keyboardSearch(self, search: str) -> None:
        """Rows are not looked up by their first letters: that is what searching is for."""

    # ---- laying out

    def doItemsLayout(self) -> None:
        """Find the place of everything anew."""
        self._lay_out()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        QAbstractItemView.updateGeometries(self)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self._layout.cell_height_px // 4))
        bar.setRange(0, max(0, self._layout.height_px + self._footer_height() - height))
        self._place_footer()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Make room at once: positions are cheap, and nobody may ask with old ones."""
        self._lay_out_anew()
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Leave it to what does not lay out."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw again; every card stays as large as it was."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    @Slot()
    def _lay_out_anew(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        width = max(1, self.viewport().width())
        columns = max(1, width // self._cell_width_px)
        cell = self._cards.lay_out(width // columns, self.font())
        self._layout = GridLayout(
            self._results.rowCount(),
            starts=[section.first_row for section in self._results.sections],
            columns=columns,
            cell_width_px=cell.width(),
            cell_height_px=cell.height(),
            header_height_px=self._header_height(),
        )
        self.updateGeometries()
        self.viewport().update()
        self._sight_changed()

    def _sight_changed(self) -> None:
        """Other rows may be in sight now."""

    def _footer_height(self) -> int:
        footer = self._footer
        if footer is None or footer.isHidden():
            return 0
        # Text that wraps needs more of it where there is less width.
        width = max(self.viewport().width(), footer.minimumSizeHint().width())
        return max(footer.heightForWidth(width), footer.minimumSizeHint().height())

    def _place_footer(self) -> None:
        if self._footer is not None and (height := self._footer_height()):
            top = self._layout.height_px - self.verticalOffset()
            self._footer.setGeometry(0, top, self.viewport().width(), height)

    def _header_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _header_height(self) -> int:
        text = QFontMetrics(self._header_font()).height()
        return -(-text // GRID_PX) * GRID_PX + 2 * GRID_PX

    def _in_viewport(self, rect: QRect) -> QRect:
        """From the layout's coordinates to the viewport's, mirrored where one reads so."""
        moved = rect.translated(0, -self.verticalOffset())
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), moved)

    def _in_contents(self, point: QPoint) -> tuple[int, int]:
        mirrored = QStyle.visualPos(self.layoutDirection(), self.viewport().rect(), point)
        return mirrored.x(), mirrored.y() + self.verticalOffset()

    def _visible_rows(self) -> range:
        top = self.verticalOffset()
        return self._layout.rows_between(top, top + self.viewport().height())

    def _rows_meant(self, rect: QRect) -> list[range]:
        if self._band is not None:
            mirrored = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)
            return self._layout.rows_in(mirrored.translated(0, self.verticalOffset()))
        corners = (rect.topLeft(), rect.bottomRight())
        rows = sorted(self._layout.nearest_row(*self._in_contents(corner)) for corner in corners)
        return [range(rows[0], rows[1] + 1)]

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards and headers that are in the part to be drawn."""
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Window))
        top = self.verticalOffset() + area.top()
        bottom = self.verticalOffset() + area.bottom() + 1
        self._paint_headers(painter, self._layout.sections_between(top, bottom), area)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(
            QStyle.StateFlag.State_Selected
            | QStyle.StateFlag.State_HasFocus
            | QStyle.StateFlag.State_MouseOver
        )
        selected = self.selectionModel()
        current = self.currentIndex().row() if self.hasFocus() else -1
        hovered = self._hovered.row() if self._hovered.isValid() else -1
        for row in self._layout.rows_between(top, bottom):
            option.rect = self._in_viewport(self._layout.rect(row))
            if not option.rect.intersects(area):
                continue
            index = self._results.index(row)
            state = plain
            if selected.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == current:
                state |= QStyle.StateFlag.State_HasFocus
            if row == hovered:
                state |= QStyle.StateFlag.State_MouseOver
            option.state = state
            self._cards.paint(painter, option, index)

    def _paint_headers(self, painter: QPainter, numbers: range, area: QRect) -> None:
        if not self._layout.header_height_px:
            return
        painter.setFont(self._header_font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for number in numbers:
            rect = self._in_viewport(self._layout.header_rect(number))
            if rect.intersects(area):
                inside = rect.adjusted(GRID_PX // 2, GRID_PX // 2, -GRID_PX // 2, 0)
                painter.drawText(inside, flags, self._results.section_title(number))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is drawn already, and draw only what came into sight."""
        self.viewport().scroll(dx, dy)
        self._place_footer()

    # ---- the band that selects what it touches

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a band beside the cards; select on them."""
        QAbstractItemView.mousePressEvent(self, event)
        position = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(position).isValid():
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.clearSelection()
            self._begin_band(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the band."""
        if self._band is not None:
            self._stretch_band(event.position().toPoint(), event.modifiers())
        else:
            QAbstractItemView.mouseMoveEvent(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the band."""
        QAbstractItemView.mouseReleaseEvent(self, event)
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None

    def _begin_band(self, position: QPoint) -> None:
        x_px, y_px = self._in_contents(position)
        self._band_origin = QPoint(x_px, y_px)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.setState(QAbstractItemView.State.DragSelectingState)

    def _stretch_band(self, position: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if self._band is None:
            return
        # Begun in the contents, so that it grows while the grid scrolls under it.
        origin = self._in_viewport(QRect(self._band_origin, self._band_origin)).topLeft()
        rect = QRect(
            min(origin.x(), position.x()),
            min(origin.y(), position.y()),
            abs(origin.x() - position.x()) + 1,
            abs(origin.y() - position.y()) + 1,
        )
        self._band.setGeometry(rect)
        self._band.show()
        flags = QItemSelectionModel.SelectionFlag
        adds = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.setSelection(rect, flags.SelectCurrent if adds else flags.ClearAndSelect)
        if not self.viewport().rect().contains(position):
            self.startAutoScroll()

    # ---- events of the widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the footer the room it needs; bring it into sight when the keyboard is there."""
        if watched is self._footer and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometries()
        elif event.type() is QEvent.Type.FocusIn and watched is not self.viewport():
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many columns as fit; stay at what is in sight."""
        visible = self._visible_rows()
        anchor = visible.start if visible and self.verticalOffset() else None
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out()
        if anchor is not None and anchor < self._layout.count:
            self.verticalScrollBar().setValue(self._layout.rect(anchor).top())

    def showEvent(self, event: QShowEvent) -> None:
        """Be laid out before the first paint."""
        super().showEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the direction of reading."""
        super().changeEvent(event)
        kinds = (
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        )
        if event.type() in kinds:
            self._lay_out()
