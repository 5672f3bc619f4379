"""One setting on a page. Owns: how name, editor, help and the way back stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.settings.editors import SwitchEditor, editor_for
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.settings import Setting, Settings

__all__ = ["SettingRow"]


class SettingRow(QWidget):
    """Shows a setting and sets it at once.

    Args:
        settings: where it is kept; changes from elsewhere are followed.
        setting: which.

    Attributes:
        editor: where a person changes it.
        reset_button: back to the default; hidden while that holds.
    """

    def __init__(
        self, settings: Settings, setting: Setting[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._setting = setting
        self.editor = editor_for(setting)
        self.editor.setAccessibleName(setting.title)
        self.editor.setAccessibleDescription(setting.explanation)
        self.editor.edited.connect(self._set)
        self.reset_button = IconButton(
            "undo", self.tr("Back to the default: {name}").format(name=setting.title)
        )
        # It keeps its place, so that nothing moves while one sets.
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.clicked.connect(self._reset)
        top = QHBoxLayout()
        top.setSpacing(GRID_PX)
        if isinstance(self.editor, SwitchEditor):
            top.addWidget(self.editor, stretch=1)
        else:
            name = QLabel(setting.title, wordWrap=True)
            name.setBuddy(self.editor)
            top.addWidget(name, stretch=1)
            top.addWidget(self.editor)
        top.addWidget(self.reset_button)
        text = QLabel(setting.explanation, wordWrap=True)
        text.setProperty("role", "muted")
        if isinstance(self.editor, SwitchEditor):
            text.setIndent(4 * GRID_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(text)
        settings.changed.connect(self._follow)
        self._show()

    @Slot(bool)
    @Slot(int)
    @Slot(object)
    def _set(self, value: object) -> None:
        self._settings.set(self._setting, value)

    @Slot()
    def _reset(self) -> None:
        self._settings.reset(self._setting)
        self.editor.setFocus()

    @Slot(object)
    def _follow(self, setting: Setting[Any]) -> None:
        if setting is self._setting:
            self._show()

    def _show(self) -> None:
        self.editor.show_value(self._settings.get(self._setting))
        self.reset_button.setVisible(not self._settings.is_default(self._setting))
