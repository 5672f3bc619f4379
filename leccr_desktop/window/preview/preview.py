"""One thing, big. Owns: the page with the photo or the video, its neighbours, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.preview.details_panel import DetailsPanel
from leccr_desktop.window.preview.photo_pane import PhotoPane
from leccr_desktop.window.preview.video_pane import VideoPane
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.grid.results_model import ResultsModel

__all__ = ["Preview"]


class Preview(QWidget):
    """Walks through the same rows as the grid.

    Args:
        runner: where photos are read and the library is asked.
        session: the library.
        results: the rows of the grid.

    Signals:
        closed: the person wants back to the grid.
    """

    closed = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        results: ResultsModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._row = -1
        self._item: MediaItem | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        back = IconButton("back", self.tr("Back to the results (Esc)"))
        back.clicked.connect(self.closed)
        self._title = ElidedLabel()
        self._title.setProperty("role", "title")
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self._previous = IconButton("previous", self.tr("Previous (Left)"))
        self._previous.clicked.connect(self.show_previous)
        self._next = IconButton("next", self.tr("Next (Right)"))
        self._next.clicked.connect(self.show_next)
        header = QHBoxLayout()
        header.setSpacing(GRID_PX)
        header.addWidget(back)
        header.addWidget(self._title, stretch=1)
        header.addWidget(self._position)
        header.addWidget(self._previous)
        header.addWidget(self._next)

        self.photo = PhotoPane(runner)
        self.video = VideoPane()
        self._panes = QStackedWidget()
        self._panes.addWidget(self.photo)
        self._panes.addWidget(self.video)
        main = QVBoxLayout()
        main.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        main.setSpacing(GRID_PX)
        main.addLayout(header)
        main.addWidget(self._panes, stretch=1)
        self.details = DetailsPanel(runner=runner, session=session)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, stretch=1)
        layout.addWidget(self.details)

        for key, action in (
            (Qt.Key.Key_Escape, self.closed.emit),
            (Qt.Key.Key_Left, self.show_previous),
            (Qt.Key.Key_Right, self.show_next),
            (Qt.Key.Key_Space, self.video.toggle),
        ):
            shortcut = QShortcut(QKeySequence(key), self, action)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        results.rowsInserted.connect(self._follow_item)
        results.rowsRemoved.connect(self._follow_item)

    @property
    def row(self) -> int:
        """The row that is shown, -1 when nothing is."""
        return self._row

    def open_row(self, row: int) -> None:
        """Show a row's item.

        Raises:
            IndexError: no such row.
        """
        self._row = row
        self._item = item = self._results.item(row)
        self._title.setText(item.path.name)
        self._title.setToolTip(str(item.path))
        self.details.show_item(item)
        if item.kind is MediaKind.VIDEO:
            self.photo.clear()
            self._panes.setCurrentWidget(self.video)
            self.video.show_item(item)
        else:
            self.video.clear()
            self._panes.setCurrentWidget(self.photo)
            self.photo.show_item(item)
        self._show_position()

    def leave(self) -> None:
        """Let go of what is shown: no sound goes on behind the grid."""
        self._row = -1
        self._item = None
        self.photo.clear()
        self.video.clear()

    @Slot()
    def show_previous(self) -> None:
        """Show the item before this one, if there is one."""
        if self._row > 0:
            self.open_row(self._row - 1)

    @Slot()
    def show_next(self) -> None:
        """Show the item after this one, if there is one; more are asked for near the end."""
        last = self._results.rowCount() - 1
        if self._row >= last - 1 and self._results.canFetchMore(QModelIndex()):
            self._results.fetchMore(QModelIndex())
        if 0 <= self._row < last:
            self.open_row(self._row + 1)

    @Slot()
    def _follow_item(self) -> None:
        if self._item is None:
            return
        row = self._results.row_of(self._item)
        if row is not None:
            self._row = row
        elif self._results.rowCount():
            # It left the results: its place is taken as where one was.
            self._row = min(self._row, self._results.rowCount() - 1)
        self._show_position()

    def _show_position(self) -> None:
        count = self._results.rowCount()
        last = str(count) if self._results.complete else f"{count}+"
        self._position.setText(
            self.tr("{position} of {count}").format(position=self._row + 1, count=last)
        )
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row < count - 1 or not self._results.complete)
