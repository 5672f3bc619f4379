"""How large the cards are. Owns: that all grids agree on it, its commands, and that it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from leccr_desktop.settings import GRID_ZOOM
from leccr_desktop.window.grid.results_view import USUAL_ZOOM, ZOOM_WIDTHS_PX

if TYPE_CHECKING:
    from leccr_desktop.settings import Settings
    from leccr_desktop.window.grid.results_view import ResultsView
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["GridZoom"]


class GridZoom(QObject):
    """One zoom for all grids of a window.

    Args:
        settings: where it is kept.
        shortcuts: give the commands their keys.

    Attributes:
        actions: larger, smaller, and as usual; for a menu.
    """

    def __init__(
        self, settings: Settings, shortcuts: Shortcuts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._grids: list[ResultsView] = []
        self.actions: list[QAction] = []
        for shortcut_id, text, act in (
            ("view.zoom_in", self.tr("&Larger cards"), self._zoom_in),
            ("view.zoom_out", self.tr("S&maller cards"), self._zoom_out),
            ("view.zoom_reset", self.tr("Cards of &usual size"), self._zoom_reset),
        ):
            action = QAction(text, self)
            action.triggered.connect(act)
            shortcuts.bind(shortcut_id, action)
            self.actions.append(action)

    def follow(self, grid: ResultsView) -> None:
        """Let a grid have the zoom, and set it with its wheel."""
        grid.set_zoom(self._settings.get(GRID_ZOOM))
        grid.zoomed.connect(self._take)
        self._grids.append(grid)

    @Slot(int)
    def _take(self, zoom: int) -> None:
        self._settings.set(GRID_ZOOM, min(max(0, zoom), len(ZOOM_WIDTHS_PX) - 1))
        for grid in self._grids:
            grid.set_zoom(self._settings.get(GRID_ZOOM))

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom_by(1)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom_by(-1)

    @Slot()
    def _zoom_reset(self) -> None:
        self._zoom_by(USUAL_ZOOM - self._settings.get(GRID_ZOOM))

    def _zoom_by(self, steps: int) -> None:
        # Cards that nobody sees stay as they are, whatever is in front of them.
        if any(grid.isVisible() for grid in self._grids):
            self._take(self._settings.get(GRID_ZOOM) + steps)
