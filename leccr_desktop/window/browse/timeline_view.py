"""The grid of the timeline. Owns: saying which rows someone looks at, so that they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from leccr_desktop.window.grid.results_view import ResultsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.browse.timeline_model import TimelineModel
    from leccr_desktop.window.grid.grid_view import Index
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["TimelineView"]


class TimelineView(ResultsView):
    """A grid whose rows may not all be known.

    Args:
        rows: what to show.
        thumbnails: their pictures.

    Signals:
        looked_at: the rows (range) in sight, with those around them and the selected ones.
    """

    looked_at = Signal(object)

    def __init__(
        self, rows: TimelineModel, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(rows, thumbnails, parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.selectionModel().selectionChanged.connect(self._look_around_soon)

    @property
    def top_row(self) -> int:
        """The topmost row in sight, -1 where there is none."""
        visible = self._visible_rows()
        return visible.start if visible else -1

    def selected_items(self) -> list[MediaItem]:
        """The selected items; none as long as some of them are being read.

        What is done with a part of a selection is not what a person means.
        """
        rows = self._selected_rows()
        if not all(self._results.is_here(row) for row in rows):
            return []
        return [self._results.item(row) for row in rows]

    def current_item(self) -> MediaItem | None:
        """The item that the keyboard is on, once it was read."""
        index = self.currentIndex()
        is_here = index.isValid() and self._results.is_here(index.row())
        return self._results.item(index.row()) if is_here else None

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw what was read meanwhile, and ask for its pictures."""
        super().dataChanged(first, last, roles)
        self._look_around_soon()

    def _selected_rows(self) -> list[int]:
        parts = self.selectionModel().selection().toList()
        return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))

    def _open_index(self, index: Index) -> None:
        if self._results.is_here(index.row()):
            super()._open_index(index)

    @Slot()
    def _request_visible(self) -> None:
        if not self.isVisible():
            return
        super()._request_visible()
        visible = self._visible_rows()
        first, end = visible.start, visible.stop
        parts = self.selectionModel().selection().toList()
        if any(not self._results.is_here(r) for p in parts for r in (p.top(), p.bottom())) or any(
            p.bottom() - p.top() > len(visible) for p in parts
        ):
            first = min([first, *(part.top() for part in parts)])
            end = max([end, *(part.bottom() + 1 for part in parts)])
        # As much again on either side, so that scrolling meets what is there.
        beyond = len(visible)
        self.looked_at.emit(range(max(0, first - beyond), end + beyond))
