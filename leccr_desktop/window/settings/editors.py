"""One editor for each kind of setting. Owns: how a value is shown and typed, not what it does.

Each is a widget with `show_value` and a signal `edited`, which carries the new value and is given
only when a person has changed it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from leccr_desktop.settings import LANGUAGE, Choice, Number, Setting, Switch, Unit
from leccr_desktop.window.interface_language import language_titles
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent

__all__ = ["ListEditor", "NumberEditor", "SwitchEditor", "editor_for"]


class SwitchEditor(QCheckBox):
    """On or off."""

    edited = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.clicked.connect(self.edited)

    def show_value(self, value: bool) -> None:
        """Show what holds now."""
        self.setChecked(value)


class NumberEditor(QSpinBox):
    """A whole number, with its unit."""

    edited = Signal(int)

    def __init__(self, setting: Number, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(setting.minimum, setting.maximum)
        self.setSingleStep(setting.step)
        self.setSuffix(_suffix(setting.unit))
        self.setSpecialValueText(setting.zero_text)
        self.setGroupSeparatorShown(True)
        # While somebody types 300, 3 is not what they want.
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding does not reach the field of a spin box.
        self.lineEdit().setTextMargins(GRID_PX, 0, GRID_PX, 0)
        self.valueChanged.connect(self.edited)

    def show_value(self, value: int) -> None:
        """Show what holds now."""
        with QSignalBlocker(self):
            self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, unless the number is being edited."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ListEditor(QComboBox):
    """One of a few.

    Args:
        titles: what each is called, in the order to show.
    """

    edited = Signal(object)

    def __init__(self, titles: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, title in titles.items():
            self.addItem(title, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show what holds now; what is not in the list is added, since it holds nevertheless."""
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, unless the choice is being made."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _tell(self, _row: int) -> None:
        self.edited.emit(self.currentData())


def editor_for(setting: Setting[Any]) -> SwitchEditor | NumberEditor | ListEditor:
    """Make the editor that fits a setting.

    Raises:
        TypeError: there is none for this kind.
    """
    if setting is LANGUAGE:
        return ListEditor(language_titles())
    match setting:
        case Switch():
            return SwitchEditor(setting.title)
        case Number():
            return NumberEditor(setting)
        case Choice():
            return ListEditor(setting.titles())
    raise TypeError(f"{setting.key} cannot be edited")


def _suffix(unit: Unit) -> str:
    translate = QCoreApplication.translate
    match unit:
        case Unit.NONE:
            return ""
        case Unit.PERCENT:
            return translate("Settings", " %")
        case Unit.MEGABYTES:
            return translate("Settings", " MB")
        case Unit.MILLISECONDS:
            return translate("Settings", " ms")
        case Unit.SECONDS:
            return translate("Settings", " s")
        case Unit.PIXELS:
            return translate("Settings", " px")
