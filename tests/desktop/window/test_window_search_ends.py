"""Where an answer ends: what may fit, what most likely does not, and what nobody knows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from leccr_desktop.settings import SHOW_POSSIBLE


@pytest.fixture
def encoder(encoder):
    """Measured: another colour does not fit, but green and blue are nearer than the others."""
    encoder.strong_score, encoder.possible_score = 0.95, 0.7
    return encoder


@pytest.fixture
def unsure_encoder(encoder):
    """To whom green may be blue, and grey is nothing."""
    encoder.strong_score, encoder.possible_score = 0.95, 0.5
    return encoder


@pytest.fixture
def strict_encoder(encoder):
    """To whom nothing fits that is not pure."""
    encoder.strong_score, encoder.possible_score = 0.9999, 0.999
    return encoder


@pytest.fixture
def unmeasured_encoder(encoder):
    encoder.strong_score = encoder.possible_score = None
    return encoder


def knows_nothing(texts) -> np.ndarray:
    return np.full(len(texts), 0.1, dtype=np.float32)


def search(qtbot, window, query: str) -> None:
    with qtbot.waitSignal(window.feed.answered, check_params_cb=lambda q, *_: q == query):
        window.search_box.setText(query)


def titles(window) -> list[str]:
    model = window.results
    return [model.section_title(number) for number in range(len(model.sections))]


def press(qtbot, window, button) -> None:
    assert button.isVisible()
    with qtbot.waitSignal(window.feed.answered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def footer_button(window):
    return window.page.footer.buttons[0]


def empty_buttons(window):
    return window.page.empty.buttons


def test_what_most_likely_does_not_fit_is_listed_when_asked_for(qtbot, window):
    search(qtbot, window, "red")
    assert window.results.rowCount() == 7, "six photos and the video"
    assert titles(window) == ["Strong matches"]
    assert footer_button(window).text() == "Show weaker matches"
    press(qtbot, window, footer_button(window))
    assert window.results.rowCount() == 19
    assert titles(window) == ["Strong matches", "Weaker matches"]
    assert not window.page.footer.isVisible(), "there is nothing further"
    search(qtbot, window, "blue")
    assert window.results.rowCount() == 7, "it held for that query alone"


def test_the_offer_stands_below_the_last_row_and_is_reached_by_keyboard(qtbot, window):
    window.resize(window.minimumSize())
    search(qtbot, window, "red")
    grid, footer = window.page.grid, window.page.footer
    grid.set_zoom(5)
    assert grid.verticalScrollBar().maximum() > 0
    assert footer.y() >= grid.viewport().height(), "out of sight, below the rows"
    grid.setFocus()
    window.activateWindow()
    qtbot.waitUntil(grid.hasFocus)
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert footer_button(window).hasFocus()
    assert footer.geometry().bottom() + 1 == grid.viewport().height()
    last = grid.visualRect(window.results.index(6, 0))
    assert footer.y() > last.top()
    assert footer.width() == grid.viewport().width()


def test_everything_has_no_end_to_go_beyond(qtbot, window):
    search(qtbot, window, "red")
    assert window.page.footer.isVisible()
    search(qtbot, window, "")
    assert not window.page.footer.isVisible()


def test_nothing_that_fits_is_not_the_same_as_words_that_are_not_known(
    qtbot, strict_encoder, window, monkeypatch
):
    search(qtbot, window, "grey fog")
    assert window.page.empty_text == "Nothing here shows “grey fog”."
    more, models = empty_buttons(window)
    assert (more.isVisible(), models.isVisible()) == (True, False)
    monkeypatch.setattr(strict_encoder, "coverage", knows_nothing)
    search(qtbot, window, "Kwyjibo")
    assert "does not know" in window.page.empty_text
    assert (more.isVisible(), models.isVisible()) == (True, True)
    assert window.finding.coverage.text == "", "it is said once"
    press(qtbot, window, more)
    assert window.results.rowCount() == 19
    assert "Kwyjibo" in window.finding.coverage.text, "what is shown may be chance"


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")
def test_the_way_to_models_that_know_more(qtbot, window, encoder, monkeypatch):
    monkeypatch.setattr(encoder, "coverage", knows_nothing)
    search(qtbot, window, "Kwyjibo")
    qtbot.mouseClick(empty_buttons(window)[1], Qt.MouseButton.LeftButton)
    assert window.models_dialog.isVisible()


def test_possible_matches_can_be_left_out(qtbot, unsure_encoder, window, settings):
    search(qtbot, window, "green")
    assert titles(window) == ["Strong matches", "Possible matches"]
    with qtbot.waitSignal(window.feed.answered):
        settings.set(SHOW_POSSIBLE, False)
    assert titles(window) == ["Strong matches"]
    search(qtbot, window, "blue")
    assert titles(window) == ["Strong matches"]
    assert footer_button(window).text() == "Show possible matches"
    press(qtbot, window, footer_button(window))
    assert titles(window) == ["Strong matches", "Possible matches"]
    assert footer_button(window).text() == "Show weaker matches"


def test_a_model_that_was_not_measured_lists_everything(
    qtbot, unmeasured_encoder, window, settings
):
    settings.set(SHOW_POSSIBLE, False)
    search(qtbot, window, "red")
    assert window.results.rowCount() == 19
    assert not window.page.footer.isVisible()
