"""The menu "Go". Owns: the ways to the places of the library, and back, with their keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from leccr_desktop.window.navigation import Destination, DestinationKind

if TYPE_CHECKING:
    from leccr_desktop.window.navigation import Navigator
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["GoMenu"]


class GoMenu(QMenu):
    """Back, forward, and the places that every library has.

    Args:
        navigator: goes there.
        shortcuts: gives each its keys.
    """

    def __init__(
        self, navigator: Navigator, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Go"))
        self._navigator = navigator
        back = self.addAction(self.tr("&Back"), navigator.back)
        shortcuts.bind("go.back", back)
        forward = self.addAction(self.tr("&Forward"), navigator.forward)
        forward.setShortcut(QKeySequence.StandardKey.Forward)
        self.addSeparator()
        for kind, text in (
            (DestinationKind.ALL, self.tr("&All")),
            (DestinationKind.TIMELINE, self.tr("&Timeline")),
            (DestinationKind.RECENT, self.tr("&Recently added")),
            (DestinationKind.FAVOURITES, self.tr("Fa&vourites")),
            (DestinationKind.MAP, self.tr("&Map")),
            (DestinationKind.DUPLICATES, self.tr("&Duplicates")),
        ):
            action = self.addAction(text)
            action.triggered.connect(partial(self._go, kind))
            shortcuts.bind(f"go.{kind.value}", action)

    def _go(self, kind: DestinationKind, _checked: bool = False) -> None:
        self._navigator.go(Destination(kind))
