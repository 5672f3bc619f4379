"""Where the person is. Owns: the places one can go to, and which page is in front.

Pages are made at the first visit, so that the window shows before the map or the timeline cost
anything. A page that wants to know which album or folder it was opened for has a method `visit`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.window.tab_order import tab_into

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QStackedWidget, QWidget

__all__ = ["Destination", "DestinationKind", "Navigator", "Visited"]

_REMEMBERED = 50


class DestinationKind(StrEnum):
    """A kind of place."""

    ALL = "all"
    TIMELINE = "timeline"
    RECENT = "recent"
    FAVOURITES = "favourites"
    MAP = "map"
    DUPLICATES = "duplicates"
    ALBUM = "album"
    SAVED_SEARCH = "saved-search"
    FOLDER = "folder"
    INDEXING = "indexing"
    WELCOME = "welcome"


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go to.

    Attributes:
        kind: which kind.
        payload: which one of them: the id of an album or of a saved search, the path of a folder,
            the day to begin at in the timeline; None where there is one only.
    """

    kind: DestinationKind
    payload: int | Path | date | None = None


@runtime_checkable
class Visited(Protocol):
    """A page that is told for what it was opened, each time."""

    def visit(self, destination: Destination) -> None:
        """Show `destination`; the page is in front right after."""
        ...


class Navigator(QObject):
    """Brings pages to the front, and knows the way back.

    Args:
        stack: where the pages stand; the navigator alone switches it.

    Signals:
        arrived: the `Destination` whose page is in front now. Also for a way back, and where one
            goes to the place one is at.
        cover_changed: whether a cover is in front now (bool).
    """

    arrived = Signal(object)
    cover_changed = Signal(bool)

    def __init__(self, stack: QStackedWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._factories: dict[DestinationKind, Callable[[], QWidget]] = {}
        self._pages: dict[DestinationKind, QWidget] = {}
        self._trail: list[Destination] = []
        self._at = -1
        self._cover: QWidget | None = None

    @property
    def current(self) -> Destination | None:
        """Where the person is, under the cover too; None before the first step."""
        return self._trail[self._at] if self._trail else None

    @property
    def covered_by(self) -> QWidget | None:
        """What is in front of the page, such as an opened photo."""
        return self._cover

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the person came back from somewhere."""
        return self._at < len(self._trail) - 1

    def register(self, kind: DestinationKind, page_factory: Callable[[], QWidget]) -> None:
        """Say which page shows a kind of place.

        Args:
            kind: the kind.
            page_factory: makes the page, at the first visit; several kinds may share one page. The
                page belongs to the stack from then on.
        """
        self._factories[kind] = page_factory

    def page(self, kind: DestinationKind) -> QWidget:
        """The page of a kind of place, made now if need be.

        Raises:
            KeyError: nobody registered it.
        """
        if kind not in self._pages:
            page = self._factories[kind]()
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
                tab_into(page, behind=self._stack.widget(0))
            self._pages[kind] = page
        return self._pages[kind]

    def go(self, destination: Destination) -> None:
        """Go somewhere; what covered the page is gone then."""
        if destination != self.current:
            del self._trail[self._at + 1 :]
            self._trail = [*self._trail, destination][-_REMEMBERED:]
            self._at = len(self._trail) - 1
        self._arrive()

    def settle(self, destination: Destination) -> None:
        """Say that the page in front shows another place by now: no step, and nothing to show."""
        if self._trail:
            self._trail[self._at] = destination

    @Slot()
    def back(self) -> None:
        """Take the cover away, or go to the place before."""
        if self._cover is not None:
            self.uncover()
        elif self.can_go_back:
            self._at -= 1
            self._arrive()

    @Slot()
    def forward(self) -> None:
        """Go to where the person came back from."""
        if self.can_go_forward:
            self._at += 1
            self._arrive()

    def cover(self, widget: QWidget) -> None:
        """Put something in front of the page for a while, such as an opened photo."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._cover = widget
        self._stack.setCurrentWidget(widget)
        self.cover_changed.emit(True)

    @Slot()
    def uncover(self) -> None:
        """Show again what was covered."""
        if self._cover is None:
            return
        self._cover = None
        if self.current is not None:
            self._stack.setCurrentWidget(self.page(self.current.kind))
        self.cover_changed.emit(False)

    def _arrive(self) -> None:
        destination = self.current
        if destination is None:
            return
        page = self.page(destination.kind)
        if isinstance(page, Visited):
            page.visit(destination)
        self._stack.setCurrentWidget(page)
        if self._cover is not None:
            self._cover = None
            self.cover_changed.emit(False)
        self.arrived.emit(destination)
