"""Pausing and going on. Owns: the one button that does both, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leccr_desktop.operations.index_rules import Activity

if TYPE_CHECKING:
    from leccr_desktop.operations.index_control import IndexControl
    from leccr_desktop.operations.index_rules import IndexState

__all__ = ["PauseButton", "fill_pause_menu"]


def fill_pause_menu(menu: QMenu, control: IndexControl) -> None:
    """Offer how long indexing may be paused."""
    translate = QCoreApplication.translate
    menu.addAction(translate("PauseMenu", "For an &hour"), control.pause_for_an_hour)
    menu.addAction(translate("PauseMenu", "Until &tomorrow"), control.pause_until_tomorrow)
    menu.addAction(translate("PauseMenu", "Until I &resume"), control.pause)


class PauseButton(QPushButton):
    """Offers pauses; while something holds indexing up that the person can end, ends it."""

    def __init__(self, control: IndexControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._menu = QMenu(self)
        fill_pause_menu(self._menu, control)
        control.state_changed.connect(self._show)
        self.clicked.connect(self._go_on)
        self._show(control.state)

    @Slot(object)
    def _show(self, state: IndexState) -> None:
        goes_on = state.is_paused or state.activity is Activity.RETRYING
        self.setEnabled(state.activity is not Activity.HELD)
        self.setMenu(None if goes_on else self._menu)  # type: ignore[arg-type]
        if state.activity is Activity.RETRYING:
            self.setText(self.tr("Try now"))
        else:
            self.setText(self.tr("Resume") if goes_on else self.tr("Pause"))
        self.setAccessibleName(self.tr("Go on indexing") if goes_on else self.tr("Pause indexing"))

    @Slot()
    def _go_on(self) -> None:
        if self.menu() is None:
            self._control.resume()
