"""How the window looks: contrast by computation, and what a change of the settings does."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.settings import HIGH_CONTRAST, SCHEME, TEXT_SIZE_PERCENT, Scheme
from leccr_desktop.window.theme import PALETTES, Theme

# The offscreen plugin has no frame to tell how small the window may get.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

every_palette = pytest.mark.parametrize(
    ("which", "colors"), PALETTES.items(), ids=[f"{scheme}-{high}" for scheme, high in PALETTES]
)


def luminance(color: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    parts = [part / 255 for part in QColor(color).getRgb()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qapp, settings):
    dressed = Theme(qapp, settings)
    yield dressed
    for setting in (SCHEME, HIGH_CONTRAST, TEXT_SIZE_PERCENT):
        settings.reset(setting)
    dressed.deleteLater()


def test_contrast_is_computed_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@every_palette
def test_text_can_be_read_on_all_it_stands_on(which, colors):
    least = 7 if which[1] else 4.5
    for behind in (colors.window, colors.surface, colors.hover):
        for text in (colors.text, colors.muted, colors.accent):
            assert contrast(text, behind) >= least
    assert contrast(colors.on_accent, colors.accent) >= least


@every_palette
def test_focus_and_the_edges_of_fields_can_be_seen(which, colors):
    for behind in (colors.window, colors.surface, colors.hover):
        assert contrast(colors.focus, behind) >= 3
        assert contrast(colors.edge, behind) >= 3
    # The main button is filled with the accent: its ring is in the colour of its text.
    assert contrast(colors.on_accent, colors.accent) >= 3


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("high", [False, True])
def test_the_settings_dress_what_is_open(theme, settings, qapp, scheme, high):
    settings.set(SCHEME, scheme)
    settings.set(HIGH_CONTRAST, high)
    colors = PALETTES[scheme, high]
    assert theme.colors == colors
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(colors.window)
    assert palette.color(QPalette.ColorRole.Text) == QColor(colors.text)
    assert colors.focus in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_every_colour_is_one(qapp):
    for colors in PALETTES.values():
        assert all(QColor(value).isValid() for value in asdict(colors).values())


@pytest.mark.parametrize("percent", [150, 300])
def test_all_text_grows(theme, settings, qtbot, percent):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    labels = [QLabel("Photo"), QLabel("Photo"), QPushButton("Photo")]
    labels[1].setProperty("role", "hero")
    for label in labels:
        layout.addWidget(label)
    window.show()
    before = [label.fontMetrics().horizontalAdvance("Photo") for label in labels]
    settings.set(TEXT_SIZE_PERCENT, percent)
    after = [label.fontMetrics().horizontalAdvance("Photo") for label in labels]
    for small, large in zip(before, after, strict=True):
        assert large / small == pytest.approx(percent / 100, rel=0.1)


def test_the_keyboard_shows_where_it_is(theme, settings, qtbot):
    settings.set(SCHEME, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    buttons = [QPushButton("One"), QPushButton("Two")]
    for button in buttons:
        layout.addWidget(button)
    window.show()
    window.activateWindow()
    buttons[1].setFocus()
    qtbot.waitUntil(buttons[1].hasFocus)
    without = buttons[1].grab().toImage()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    assert buttons[1].grab().toImage() != without
