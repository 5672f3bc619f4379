"""Colours and the style sheet, light and dark. Owns: how the window looks as a whole.

One spacing grid (`GRID_PX`), one accent. The colours follow the system's scheme and change with
it while the window is open.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette

from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["GRID_PX", "Colors", "Theme"]

GRID_PX = 8
"""Every margin and gap is a multiple of this."""


@dataclass(frozen=True, slots=True)
class Colors:
    """One colour scheme, as `#rrggbb`.

    Attributes:
        window: behind everything.
        surface: fields, cards and lists.
        text: what is read.
        muted: what is read second. At least 4.5:1 on `window` and on `surface`.
        line: borders and separators.
        hover: a surface under the pointer.
        accent: the selection and the main button.
        on_accent: text on `accent`.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    hover: str
    accent: str
    on_accent: str


LIGHT = Colors(
    window="#f5f6f8",
    surface="#ffffff",
    text="#1b2128",
    muted="#5a6570",
    line="#dbe0e6",
    hover="#e9edf1",
    accent="#0b6b8a",
    on_accent="#ffffff",
)
DARK = Colors(
    window="#15191d",
    surface="#1d2227",
    text="#e7ebef",
    muted="#9aa5b0",
    line="#323a42",
    hover="#283037",
    accent="#58b7d4",
    on_accent="#0c1a20",
)


class Theme(QObject):
    """Dresses the application, and dresses it again when the system's scheme changes.

    Args:
        app: lives as long as the application.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        self.apply(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Use the colours of `scheme`; light where the system does not say."""
        colors = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._app.setPalette(_palette(colors))
        sheet = resource_path("styles", "window.qss").read_text(encoding="utf-8")
        icons = resource_path("icons").as_posix()
        self._app.setStyleSheet(Template(sheet).substitute(asdict(colors), icons=icons))


def _palette(colors: Colors) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colors.window,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.surface,
        QPalette.ColorRole.AlternateBase: colors.hover,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.Button: colors.surface,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.BrightText: colors.on_accent,
        QPalette.ColorRole.ToolTipBase: colors.surface,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.on_accent,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.Mid: colors.line,
        QPalette.ColorRole.Midlight: colors.hover,
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, QColor(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.muted))
    return palette
