"""One thing, big. Owns: the page with the photo or the video, its neighbours, and its commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.window.preview.details_panel import DetailsPanel
from leccr_desktop.window.preview.full_screen import FullScreen
from leccr_desktop.window.preview.photo_pane import PhotoPane
from leccr_desktop.window.preview.preview_bar import PreviewBar
from leccr_desktop.window.preview.slideshow import Slideshow
from leccr_desktop.window.preview.video_pane import VideoPane, moments_of
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QMenu

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["Preview"]

POINTER_MS = 150
"""How often full screen looks where the pointer is."""

REST_MS = 2500
"""A pointer that does not move for so long is hidden in full screen."""


class Preview(QWidget):
    """Walks through the same rows as the grid.

    Args:
        runner: where photos are read and the library is asked.
        session: the library.
        results: the rows of the grid.
        shortcuts: what gives the commands their keys.

    Signals:
        closed: the person wants back to the grid.
        shown: the item that is open now.
        favourite_wanted: the items (one), and whether they are to be favourites.
        rating_wanted: the items (one), and 1 to 5, 0 for none.
        described: a description is in the library now.
        volume_changed: the person wants videos this loud from now on, in percent.
        details_toggled: the person wants details beside the photo or video, or not (bool).
    """

    closed = Signal()
    shown = Signal(object)
    favourite_wanted = Signal(list, bool)
    rating_wanted = Signal(list, int)
    described = Signal()
    volume_changed = Signal(int)
    details_toggled = Signal(bool)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        results: ResultsModel,
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._row = -1
        self._item: MediaItem | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Opened photo or video"))
        self.bar = PreviewBar(self, shortcuts)
        self.photo = PhotoPane(runner)
        self.video = VideoPane(page=self, runner=runner, shortcuts=shortcuts)
        self.details = DetailsPanel(runner=runner, session=session)
        self.full_screen = FullScreen(self)
        self.slideshow = Slideshow(self)
        self._pointer = QTimer(self, interval=POINTER_MS)
        self._pointer_at = QCursor.pos()
        self._resting_ms = 0
        self._show_details = True
        self._show_details_in_window = True
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def row(self) -> int:
        """The row that is shown, -1 when nothing is."""
        return self._row

    @property
    def results(self) -> ResultsModel:
        """The rows that are walked through."""
        return self._results

    def walk_through(self, results: ResultsModel) -> None:
        """Walk through other rows from the next `open_row` on."""
        for signal in self._row_signals():
            signal.disconnect(self._follow_item)
        self._results = results
        for signal in self._row_signals():
            signal.connect(self._follow_item)

    @property
    def item(self) -> MediaItem | None:
        """What is open."""
        return self._item

    def selected_items(self) -> list[MediaItem]:
        """What an action on the selection is about, as the grid has it."""
        return [] if self._item is None else [self._item]

    def set_volume_percent(self, percent: int) -> None:
        """Play videos this loud."""
        self.video.set_volume_percent(percent)

    def show_details(self, shown: bool) -> None:
        """Show details beside the photo or video, or not; full screen begins without."""
        self._show_details_in_window = shown
        self._show_details = shown and not self.full_screen.is_on
        self._show_state()

    def set_item_menu(self, menu: QMenu) -> None:
        """Offer what can be done with any item."""
        self.bar.set_item_menu(menu)

    def open_row(self, row: int) -> None:
        """Show a row's item.

        Raises:
            IndexError: no such row.
        """
        self._row = row
        self._item = item = self._results.item(row)
        self.slideshow.hold()
        self.bar.show_item(item)
        self.details.show_item(item, moments=moments_of(item), best_score=self._best_score())
        if item.kind is MediaKind.VIDEO:
            self.photo.clear()
            self._panes.setCurrentWidget(self.video)
            self.video.show_item(item)
        else:
            self.video.clear()
            self._panes.setCurrentWidget(self.photo)
            self.photo.show_item(item, neighbours=self._neighbours())
        self._show_state()
        self.shown.emit(item)

    @Slot()
    def look(self) -> None:
        """Ask the library anew what it knows of the item."""
        self.details.look()

    def leave(self) -> None:
        """Let go of what is shown: no sound goes on behind the grid, and no pixels are kept."""
        self.slideshow.stop()
        self.full_screen.leave()
        self._row = -1
        self._item = None
        self.photo.clear()
        self.video.clear()
        self.details.leave()

    # ---- one further, one back

    @Slot()
    def show_previous(self) -> None:
        """Show the item before this one, if there is one."""
        if self._row > 0 and self._results.is_here(self._row - 1):
            self.open_row(self._row - 1)

    @Slot()
    def show_next(self) -> None:
        """Show the item after this one, if there is one; more are asked for near the end."""
        last = self._results.rowCount() - 1
        if self._row >= last - 1 and self._results.canFetchMore(QModelIndex()):
            self._results.fetchMore(QModelIndex())
        if 0 <= self._row < last and self._results.is_here(self._row + 1):
            self.open_row(self._row + 1)

    def _arrow(self, across: int, down: int) -> None:
        """Move a photo that is larger than the view, else go on, or change the volume."""
        is_video = self._panes.currentWidget() is self.video
        if not is_video and self.photo.canvas.pan(across, down):
            return
        forward = -across if self.isRightToLeft() else across
        if forward > 0:
            self.show_next()
        elif forward < 0:
            self.show_previous()
        elif is_video:
            self.video.controls.change_volume(-down)

    # ---- slideshow and full screen

    @Slot()
    def toggle_slideshow(self) -> None:
        """Begin one, on the whole screen, or end it."""
        if self.slideshow.running:
            self.slideshow.stop()
        elif self._item is not None:
            self.full_screen.enter()
            self.slideshow.start()
            if self._panes.currentWidget() is self.video:
                self.slideshow.hold()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Give the page the whole screen, or take it back."""
        self.full_screen.toggle()

    @Slot()
    def step_back(self) -> None:
        """End the slideshow, else leave full screen, else go back to the grid."""
        if self.slideshow.running:
            self.slideshow.stop()
        elif self.full_screen.is_on:
            self.full_screen.leave()
        else:
            self.closed.emit()

    @Slot()
    def _advance(self) -> None:
        at_end = self._row >= self._results.rowCount() - 1
        self.show_next()
        if at_end and self._results.complete:
            self.slideshow.stop()
        elif at_end:
            # More rows are on their way.
            self.slideshow.settle()

    # ---- the parts

    def _lay_out(self) -> None:
        self._panes = QStackedWidget()
        self._panes.addWidget(self.photo)
        self._panes.addWidget(self.video)
        self._frame = QVBoxLayout()
        self._frame.addWidget(self._panes)
        inner = QHBoxLayout()
        inner.setSpacing(0)
        inner.addLayout(self._frame, stretch=2)
        inner.addWidget(self.details, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(inner, stretch=1)

    def _connect(self) -> None:
        bar, canvas = self.bar, self.photo.canvas
        for command, act in (
            (bar.back, self.step_back),
            (bar.previous, self.show_previous),
            (bar.next, self.show_next),
            (bar.zoom_in, canvas.zoom_in),
            (bar.zoom_out, canvas.zoom_out),
            (bar.zoom_toggle, canvas.toggle_zoom),
            (bar.turn_left, canvas.turn_left),
            (bar.turn_right, canvas.turn_right),
            (bar.slideshow, self.toggle_slideshow),
            (bar.pause, self.slideshow.toggle_pause),
            (bar.full_screen, self.toggle_full_screen),
            (bar.show_details, self._toggle_details),
        ):
            command.triggered.connect(act)
        for key, across, down in (
            (Qt.Key.Key_Left, -1, 0),
            (Qt.Key.Key_Right, 1, 0),
            (Qt.Key.Key_Up, 0, -1),
            (Qt.Key.Key_Down, 0, 1),
        ):
            # Buttons, fields and sliders have their own use for these keys.
            arrow = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
            arrow.activated.connect(partial(self._arrow, across, down))
        canvas.zoomed.connect(self._show_zoom)
        self.photo.settled.connect(self._show_state)
        self.photo.settled.connect(self.slideshow.settle)
        self.video.settled.connect(self.slideshow.settle)
        self.details.moment_chosen.connect(self.video.go_to)
        self.details.favourite_wanted.connect(self._want_favourite)
        self.details.rating_wanted.connect(self._want_rating)
        self.details.described.connect(self.described)
        self.video.controls.volume_changed.connect(self.volume_changed)
        self.slideshow.next_wanted.connect(self._advance)
        self.slideshow.changed.connect(self._show_state)
        self.full_screen.changed.connect(self._take_full_screen)
        self._pointer.timeout.connect(self._watch_pointer)
        for signal in self._row_signals():
            signal.connect(self._follow_item)

    def _row_signals(self) -> tuple[SignalInstance, ...]:
        rows = self._results
        return rows.rowsInserted, rows.rowsRemoved, rows.dataChanged

    def _neighbours(self) -> list[Path]:
        rows = (self._row + 1, self._row - 1)
        count = self._results.rowCount()
        items = [
            self._results.item(row)
            for row in rows
            if 0 <= row < count and self._results.is_here(row)
        ]
        return [
            item.path
            for item in items
            if item.kind is MediaKind.PHOTO and not item.is_offline and not item.failure
        ]

    def _best_score(self) -> float:
        if self._item is None or not self._item.reason:
            return 0.0
        rows = range(self._results.rowCount())
        return max(self._results.item(row).score for row in rows)

    @Slot()
    def _follow_item(self) -> None:
        if self._item is None:
            return
        row = self._results.row_of(self._item)
        if row is not None:
            self._row = row
            self._item = self._results.item(row)
        elif self._results.rowCount():
            # It left the results: its place is taken as where one was.
            self._row = min(self._row, self._results.rowCount() - 1)
        self._show_state()

    @Slot(bool)
    def _want_favourite(self, favourite: bool) -> None:
        if self._item is not None:
            self.favourite_wanted.emit([self._item], favourite)

    @Slot(int)
    def _want_rating(self, rating: int) -> None:
        if self._item is not None:
            self.rating_wanted.emit([self._item], rating)

    # ---- what is to be seen

    @Slot()
    def _show_state(self) -> None:
        count = self._results.rowCount()
        is_photo = self._panes.currentWidget() is self.photo
        self.bar.show_position(self._row, count, complete=self._results.complete)
        self.bar.show_slideshow(self.slideshow.running, paused=self.slideshow.paused)
        self.bar.pause.setEnabled(self.slideshow.running and is_photo)
        self.bar.show_full_screen(self.full_screen.is_on)
        self.bar.allow_zoom(is_photo and not self.photo.image.isNull(), offered=is_photo)
        self.bar.show_details.setChecked(self._show_details)
        self.details.setVisible(self._show_details)
        margin = 0 if self.full_screen.is_on else 2 * GRID_PX
        self._frame.setContentsMargins(margin, 0, margin, margin)

    @Slot()
    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.photo.canvas.zoom)

    @Slot()
    def _toggle_details(self) -> None:
        self._show_details = not self._show_details
        if not self.full_screen.is_on:
            self._show_details_in_window = self._show_details
            self.details_toggled.emit(self._show_details)
        self._show_state()

    @Slot(bool)
    def _take_full_screen(self, on: bool) -> None:
        self._show_details = self._show_details_in_window and not on
        self.bar.setVisible(not on)
        self.unsetCursor()
        if on:
            self._resting_ms = 0
            self._pointer.start()
        else:
            self._pointer.stop()
        self._show_state()
        self.setFocus()

    @Slot()
    def _watch_pointer(self) -> None:
        """Full screen: the bar comes at the upper edge, and a pointer that rests goes."""
        at = QCursor.pos()
        if at != self._pointer_at:
            self._resting_ms = 0
            self.unsetCursor()
        else:
            self._resting_ms += POINTER_MS
            if self._resting_ms >= REST_MS:
                self.setCursor(Qt.CursorShape.BlankCursor)
        self._pointer_at = at
        inside = self.mapFromGlobal(at)
        reach = self.bar.sizeHint().height() if self.bar.isVisible() else GRID_PX
        self.bar.setVisible(self.rect().contains(inside) and inside.y() < reach)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrows round where one reads from right to left."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.bar.point_arrows()
        super().changeEvent(event)
