"""What the window remembers. Owns: its size and place, the sidebar, and the last query."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from leccr_desktop.operations.query import Query
from leccr_desktop.settings import LAST_QUERY, SIDEBAR_PX, SIDEBAR_SHOWN, WINDOW_GEOMETRY
from leccr_desktop.window.search.query_text import query_from_text, query_to_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

    from leccr_desktop.settings import Settings

__all__ = ["WindowState"]

_log = logging.getLogger(__name__)


class WindowState:
    """Takes up where the person left off.

    Args:
        settings: where it is kept.
        window: whose size and place.
        splitter: between the sidebar, its first widget, and the rest.
        sidebar: that widget.
    """

    def __init__(
        self, settings: Settings, window: QMainWindow, splitter: QSplitter, sidebar: QWidget
    ) -> None:
        self._settings = settings
        self._window = window
        self._splitter = splitter
        self._sidebar = sidebar

    def restore(self) -> None:
        """Bring back size, place and sidebar; before the window is shown."""
        written = self._settings.get(WINDOW_GEOMETRY)
        if written:
            # Qt moves the window where the screen that it was on is gone.
            self._window.restoreGeometry(QByteArray.fromBase64(written.encode()))
        width = self._settings.get(SIDEBAR_PX)
        self._splitter.setSizes([width, max(self._window.width() - width, 1)])
        self._sidebar.setVisible(self._settings.get(SIDEBAR_SHOWN))

    def last_query(self) -> Query:
        """What was asked last; everything, where that is not known."""
        written = self._settings.get(LAST_QUERY)
        if not written:
            return Query()
        try:
            return query_from_text(written)
        except ValueError as error:
            _log.warning("The last query is not understood: %s", error)
            return Query()

    def keep(self, query: Query) -> None:
        """Remember all of it, with what is asked now."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._settings.set(WINDOW_GEOMETRY, geometry)
        self._settings.set(SIDEBAR_SHOWN, not self._sidebar.isHidden())
        if not self._sidebar.isHidden():
            self._settings.set(SIDEBAR_PX, self._sidebar.width())
        self._settings.set(LAST_QUERY, query_to_text(query))
