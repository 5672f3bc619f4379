"""One page on the whole screen. Owns: what is hidden around it, and that all of it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitterHandle, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FullScreen"]


class FullScreen(QObject):
    """Gives a page the screen, wherever in the window it stands.

    Args:
        page: what is left to be seen.

    Signals:
        changed: whether the page has the screen now.
    """

    changed = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._hidden: list[QWidget] = []
        self._window_was_full = False
        self._on = False

    @property
    def is_on(self) -> bool:
        """Whether the page has the screen."""
        return self._on

    @Slot()
    def toggle(self) -> None:
        """Take the screen, or give it back."""
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Take the screen."""
        if self._on:
            return
        self._on = True
        window = self._page.window()
        self._window_was_full = window.isFullScreen()
        self._hidden = list(_surroundings(self._page))
        for widget in self._hidden:
            widget.hide()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.installEventFilter(self)
        self.changed.emit(True)

    def leave(self) -> None:
        """Give the screen back; the window is as it was."""
        if not self._on:
            return
        self._on = False
        window = self._page.window()
        window.removeEventFilter(self)
        if not self._window_was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the system has given the screen back by itself."""
        if event.type() is QEvent.Type.WindowStateChange and not self._page.window().isFullScreen():
            self.leave()
        return super().eventFilter(watched, event)


def _surroundings(page: QWidget) -> Iterator[QWidget]:
    """What is seen beside a page and beside all that it stands in."""
    node = page
    while not node.isWindow() and (parent := node.parentWidget()) is not None:
        # A stack hides what is not in front, and a splitter its handles.
        if not isinstance(parent, QStackedWidget):
            for sibling in parent.children():
                if (
                    isinstance(sibling, QWidget)
                    and sibling is not node
                    and sibling.isVisible()
                    and not sibling.isWindow()
                    and not isinstance(sibling, QSplitterHandle)
                ):
                    yield sibling
        node = parent
