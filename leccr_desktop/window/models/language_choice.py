"""Which languages one searches in. Owns: choosing them, and saying which models fit them best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from leccr_desktop.window.models.language_names import language_names
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LanguageChoice"]

_NAMED = 3


class LanguageChoice(QWidget):
    """A menu of languages, each on or off, and what is said of those that are on.

    Signals:
        changed: `chosen` is another selection.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._button = QPushButton()
        self._button.setMenu(self._menu)
        label = QLabel(self.tr("I search in"))
        label.setBuddy(self._button)
        self._advice = QLabel(wordWrap=True)
        self._advice.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(label)
        layout.addWidget(self._button)
        layout.addWidget(self._advice, stretch=1)

    @property
    def menu(self) -> QMenu:
        """The languages, by name."""
        return self._menu

    @property
    def chosen(self) -> tuple[str, ...]:
        """Codes of the languages that are on."""
        return tuple(action.data() for action in self._menu.actions() if action.isChecked())

    @property
    def advice(self) -> str:
        """What is said of them."""
        return self._advice.text()

    def offer(self, codes: Sequence[str], chosen: Sequence[str]) -> None:
        """Fill the menu, by the names of the languages; `chosen` are on, and there in any case."""
        self._menu.clear()
        there = list(dict.fromkeys([*codes, *chosen]))
        named = zip(there, language_names(there), strict=True)
        for code, name in sorted(named, key=lambda each: each[1].casefold()):
            action = self._menu.addAction(name)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.toggled.connect(self._take_change)
        self._name_them()

    def advise(self, text: str) -> None:
        """Say which models fit best."""
        self._advice.setText(text)

    @Slot()
    def _take_change(self) -> None:
        self._name_them()
        self.changed.emit()

    def _name_them(self) -> None:
        names = language_names(self.chosen)
        more = self.tr("{names} and {count} more").format(
            names=", ".join(names[:_NAMED]), count=self.locale().toString(len(names) - _NAMED)
        )
        text = ", ".join(names) if len(names) <= _NAMED else more
        self._button.setText(text or self.tr("Any language"))
        self._button.setAccessibleName(
            self.tr("Languages to search in: {names}").format(names=self._button.text())
        )
