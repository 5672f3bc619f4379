"""One section of the settings. Owns: how its rows stand below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.settings.setting_row import SettingRow
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.settings import Section, Settings

__all__ = ["SectionPage"]


class SectionPage(QScrollArea):
    """Shows all settings of a section, as they are declared.

    Args:
        title: what the section is called.
        settings: where they are kept.
        section: which.

    Attributes:
        rows: by key of the setting.
    """

    def __init__(
        self, title: str, settings: Settings, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWidgetResizable(True)
        # What is in it takes the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        heading = QLabel(title)
        heading.setProperty("role", "hero")
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(
            sided_margins(3 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        )
        self._layout.setSpacing(2 * GRID_PX)
        self._layout.addWidget(heading)
        self.rows = {
            setting.key: SettingRow(settings, setting) for setting in settings.declared(section)
        }
        for row in self.rows.values():
            self._layout.addWidget(row)
        self._layout.addStretch()
        self.setWidget(content)

    def add_part(self, part: QWidget) -> None:
        """Add something below the settings."""
        # Before the stretch at the end.
        self._layout.insertWidget(self._layout.count() - 1, part)

    def add_link(self, text: str, help_text: str) -> QPushButton:
        """Add a button that leads to where more can be set.

        Args:
            text: on the button.
            help_text: what is there.
        """
        button = QPushButton(text)
        button.setAccessibleDescription(help_text)
        label = QLabel(help_text, wordWrap=True)
        label.setProperty("role", "muted")
        both = QVBoxLayout()
        both.setSpacing(GRID_PX)
        both.addWidget(label)
        both.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        # Before the stretch at the end.
        self._layout.insertLayout(self._layout.count() - 1, both)
        return button
