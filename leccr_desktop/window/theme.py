"""Colours, text size and the style sheet. Owns: how the window looks as a whole.

One spacing grid (`GRID_PX`), one accent. The colours follow the settings, or the system's scheme,
and change while the window is open.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontDatabase, QPalette

from leccr_desktop.settings import HIGH_CONTRAST, SCHEME, TEXT_SIZE_PERCENT, Scheme
from leccr_desktop.window.direction import reads_from_right
from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QStyleHints
    from PySide6.QtWidgets import QApplication, QWidget

    from leccr_desktop.settings import Setting, Settings

__all__ = ["GRID_PX", "PALETTES", "Colors", "Theme", "resize_with_text", "text_scale"]

GRID_PX = 8
"""Every margin and gap is a multiple of this."""

_SIZES_PX = {"small": 12, "large": 15, "hero": 22, "mark": 14, "arrow": 12}
"""Sizes of text, of marks in boxes and of arrows that the style sheet names, at 100 %."""

_SCREEN_SHARE = 0.9
"""Of the screen's width and height, what a window takes at most at first."""


@dataclass(frozen=True, slots=True)
class Colors:
    """One colour scheme, as `#rrggbb`.

    Text has at least 4.5:1 on what it is read on, 7:1 at high contrast; `edge` and `focus` 3:1.

    Attributes:
        window: behind everything.
        surface: fields, cards and lists.
        text: what is read.
        muted: what is read second.
        line: separators, and borders that nothing depends on.
        edge: borders of fields.
        hover: a surface under the pointer.
        accent: the selection, the main button, links.
        on_accent: text on `accent`.
        focus: the ring around what has the keyboard.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    edge: str
    hover: str
    accent: str
    on_accent: str
    focus: str


LIGHT = Colors(
    window="#f5f6f8",
    surface="#ffffff",
    text="#1b2128",
    muted="#5a6570",
    line="#dbe0e6",
    edge="#7c8894",
    hover="#e9edf1",
    accent="#0b6b8a",
    on_accent="#ffffff",
    focus="#0b6b8a",
)
DARK = Colors(
    window="#15191d",
    surface="#1d2227",
    text="#e7ebef",
    muted="#9aa5b0",
    line="#323a42",
    edge="#7c8894",
    hover="#283037",
    accent="#58b7d4",
    on_accent="#0c1a20",
    focus="#58b7d4",
)
LIGHT_CONTRAST = Colors(
    window="#ffffff",
    surface="#ffffff",
    text="#000000",
    muted="#262626",
    line="#000000",
    edge="#000000",
    hover="#e2e2e2",
    accent="#00405c",
    on_accent="#ffffff",
    focus="#00405c",
)
DARK_CONTRAST = Colors(
    window="#000000",
    surface="#000000",
    text="#ffffff",
    muted="#e4e4e4",
    line="#ffffff",
    edge="#ffffff",
    hover="#2b2b2b",
    accent="#ffe100",
    on_accent="#000000",
    focus="#ffe100",
)
PALETTES = {
    (Scheme.LIGHT, False): LIGHT,
    (Scheme.DARK, False): DARK,
    (Scheme.LIGHT, True): LIGHT_CONTRAST,
    (Scheme.DARK, True): DARK_CONTRAST,
}
"""By scheme, and whether the contrast is high."""


class Theme(QObject):
    """Dresses the application, and dresses it again when a setting or the system's scheme changes.

    Args:
        app: lives as long as the application.
        settings: what a person has chosen; without them the system's scheme holds.
    """

    def __init__(self, app: QApplication, settings: Settings | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        app.layoutDirectionChanged.connect(self._dress)
        if settings is not None:
            settings.changed.connect(self._follow)
            self._choose_scheme(settings.get(SCHEME))
        self._dress()

    @property
    def colors(self) -> Colors:
        """What holds now; light where neither a setting nor the system says."""
        hints = self._app.styleHints()
        chosen, high = Scheme.SYSTEM, _system_wants_contrast(hints)
        if self._settings is not None:
            chosen = self._settings.get(SCHEME)
            high = high or self._settings.get(HIGH_CONTRAST)
        if chosen is Scheme.SYSTEM:
            is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
            chosen = Scheme.DARK if is_dark else Scheme.LIGHT
        return PALETTES[chosen, high]

    @Slot(object)
    def _follow(self, setting: Setting[Any]) -> None:
        if setting is SCHEME and self._settings is not None:
            self._choose_scheme(self._settings.get(SCHEME))
        if setting in (SCHEME, HIGH_CONTRAST, TEXT_SIZE_PERCENT):
            self._dress()

    def _choose_scheme(self, scheme: Scheme) -> None:
        """Tell the system, for what it draws itself, such as the frame and file dialogs."""
        hints = self._app.styleHints()
        match scheme:
            case Scheme.SYSTEM:
                hints.unsetColorScheme()
            case Scheme.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case Scheme.DARK:
                hints.setColorScheme(Qt.ColorScheme.Dark)

    @Slot()
    def _dress(self) -> None:
        percent = self._settings.get(TEXT_SIZE_PERCENT) if self._settings is not None else 100
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        self._app.setFont(font)
        colors = self.colors
        self._app.setPalette(_palette(colors))
        sheet = resource_path("styles", "window.qss").read_text(encoding="utf-8")
        sizes = {name: f"{round(px * percent / 100)}px" for name, px in _SIZES_PX.items()}
        icons = resource_path("icons").as_posix()
        # A style sheet cannot colour a drawing: the mark comes in two.
        is_light = QColor(colors.on_accent).lightness() > 127
        check = "check-light" if is_light else "check-dark"
        # Sides are not mirrored in a style sheet.
        start, end = ("right", "left") if reads_from_right() else ("left", "right")
        self._app.setStyleSheet(
            Template(sheet).substitute(
                asdict(colors), **sizes, icons=icons, check=check, start=start, end=end
            )
        )


def text_scale(font: QFont) -> float:
    """How large text is, 1 being the system's; what stands beside it grows along."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return font.pointSizeF() / system.pointSizeF()


def resize_with_text(window: QWidget, width_px: int, height_px: int) -> None:
    """Give a window its first size: more where the text is larger, no more than the screen has.

    Args:
        window: not shown yet.
        width_px: at a text size of 100 %.
        height_px: at the same.
    """
    scale = text_scale(window.font())
    wanted = QSize(round(width_px * scale), round(height_px * scale))
    window.resize(wanted.boundedTo(window.screen().availableSize() * _SCREEN_SHARE))


def _system_wants_contrast(hints: QStyleHints) -> bool:
    # Qt says so since 6.10.
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


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
        QPalette.ColorRole.Dark: colors.edge,
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
