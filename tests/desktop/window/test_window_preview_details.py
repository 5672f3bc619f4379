"""The panel beside the big view: facts, marks, description, and why something was found."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.task_runner import Lane, TaskRunner
from leccr_desktop.window.preview.details_panel import DetailsPanel
from leccr_desktop.window.preview.marks_bar import MarksBar
from leccr_desktop.window.preview.reason_card import ReasonCard
from leccr_desktop.window.reason_text import reason_line
from leccr_engine.library.library import Library
from leccr_engine.library.precedence import PERSON
from leccr_engine.search.reason import Level, Reason
from leccr_engine.search.strength import Strength
from leccr_engine.types import MediaKind

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "pa_context_connect", "No RHI backend")
]


@pytest.fixture
def own_library(tmp_path, library_folder) -> Path:
    """A library that a test may write to."""
    return shutil.copytree(library_folder, tmp_path / "library")


@pytest.fixture
def details(qtbot, own_library, encoder, painted_library):
    """The panel of a photo, red as the one after it."""
    runner, session = TaskRunner(), EngineSession(own_library, encoder=encoder)
    panel = DetailsPanel(runner=runner, session=session)
    qtbot.addWidget(panel)
    panel.show()
    items = session.items([painted_library / "photos" / f"red-{n}.png" for n in (3, 4)])
    panel.items = sorted(items.values(), key=lambda item: item.path)
    session.close()
    panel.show_item(panel.items[0], moments=(), best_score=0.0)
    qtbot.waitUntil(lambda: "Paintbox 1" in panel.text())
    yield panel
    panel.leave()
    runner.close(last_on_engine=session.close)


@pytest.fixture
def opened(qtbot, make_window, own_library):
    """A window with such a photo open."""
    window = make_window(own_library)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    names = [window.results.item(row).path.name for row in range(19)]
    window._open_row(names.index("red-3.png"))
    qtbot.waitUntil(lambda: "Paintbox 1" in window.preview.details.text())
    return window


def test_the_panel_says_where_when_how_large_and_who_described_it(details):
    text = details.text()
    for part in ("red-", "64 × 48", "2024", "It is red.", "Written by colours"):
        assert part in text


def test_a_description_of_ones_own_is_kept_and_marked(qtbot, details, own_library):
    editor = details.description
    editor.field.setPlainText("Grandmother's red door.")
    with qtbot.waitSignal(details.described):
        qtbot.keyClick(
            editor.field, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier
        )
    assert editor.caption == "Written by you"
    with Library.open(own_library) as library:
        kept = [
            moment.description
            for record in library.files()
            for moment in library.descriptions(record.content_hash)
        ]
    assert ("Grandmother's red door.", PERSON) in [(d.text, d.describer_id) for d in kept]


def test_escape_undoes_what_was_typed_and_then_goes_back(qtbot, opened):
    window, editor = opened, opened.preview.details.description
    editor.field.setFocus()
    qtbot.keyClicks(editor.field, "nonsense")
    assert editor.edited
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert editor.field.toPlainText() == "It is red."
    assert window.preview.item is not None
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert window.preview.item is None, "the second one goes back to the results"


def test_going_on_saves_what_was_typed_where_it_belongs(qtbot, details, own_library):
    first, second = details.items
    details.description.field.setPlainText("The first door.")
    details.show_item(second, moments=(), best_score=0.0)
    qtbot.waitUntil(lambda: details.description.caption == "Written by colours")
    assert details.description.field.toPlainText() == "It is red."
    with Library.open(own_library) as library:
        said = library.descriptions(first.content_hash)
    assert [each.description.text for each in said] == ["The first door."]


def test_typing_is_not_taken_from_under_the_hands(qtbot, details):
    details.description.field.setPlainText("Half a sent")
    details.look()
    qtbot.waitUntil(lambda: details._ticket is None)
    assert details.description.field.toPlainText() == "Half a sent"
    details.description.undo()


def test_marks_reach_the_library_and_the_panel(qtbot, opened):
    window, details = opened, opened.preview.details
    details.marks.favourite_wanted.emit(True)
    qtbot.waitUntil(lambda: details.marks.favourite)
    details.marks.rating_wanted.emit(4)
    qtbot.waitUntil(lambda: details.marks.rating == 4)
    window.preview.show_next()
    assert not details.marks.favourite
    window.preview.show_previous()
    qtbot.waitUntil(lambda: details.marks.favourite and details.marks.rating == 4)


def test_albums_are_named(qtbot, details):
    session, runner, item = details._session, details._runner, details.items[0]

    def put() -> None:
        album = session.user.add_album("Doors")
        session.user.add_to_album(album, [item.content_hash])

    runner.run(put, lane=Lane.ENGINE, then=lambda _: details.look(), failed=pytest.fail)
    qtbot.waitUntil(lambda: "Doors" in details.text())


def test_the_star_that_is_the_rating_takes_it_away(qtbot):
    bar = MarksBar()
    qtbot.addWidget(bar)
    wanted: list[int] = []
    bar.rating_wanted.connect(wanted.append)
    bar.show_marks(favourite=False, rating=3)
    for star in bar._stars[1:3]:
        star.click()
    assert wanted == [2, 0]
    assert bar._stars[2].accessibleName() == "Take the rating away"
    assert bar.accessibleDescription() == "Rated with 3 star(s)"


@pytest.fixture
def card(qtbot) -> ReasonCard:
    card = ReasonCard()
    qtbot.addWidget(card)
    card.show()
    return card


ITEM = MediaItem(Path("dog.jpg"), MediaKind.PHOTO, reason=Reason(Level.LOOK), score=0.3)


@pytest.mark.parametrize(
    ("reason", "kind", "words"),
    [
        (Reason(Level.DESCRIPTION, "A dog. Perhaps."), MediaKind.PHOTO, "sentence"),
        (Reason(Level.LOOK), MediaKind.PHOTO, "photo as a whole"),
        (Reason(Level.LOOK), MediaKind.VIDEO, "moment as a whole"),
        (Reason(Level.DETAIL, slot=2), MediaKind.PHOTO, "Something in the photo"),
        (Reason(Level.DETAIL, slot=2), MediaKind.VIDEO, "Something in this moment"),
    ],
)
def test_reasons_are_in_words_for_people(card, reason, kind, words):
    card.show_item(replace(ITEM, reason=reason, kind=kind), best_score=0.3)
    assert words in card._words.text()
    assert card._quote.isVisible() is (reason.level is Level.DESCRIPTION)
    assert ("A dog. Perhaps." in card._quote.text()) is card._quote.isVisible()
    assert ("A dog. Perhaps." in reason_line(reason, kind)) is card._quote.isVisible()
    assert str(reason) not in reason_line(reason, kind)


def test_the_bar_compares_with_the_best_and_says_so(card):
    card.show_item(ITEM, best_score=0.4)
    assert card._bar.value() == 75
    assert card._fit.text() == "Fits 75 % as well as the best"
    card.show_item(replace(ITEM, strength=Strength.STRONG), best_score=0.3)
    assert card._fit.text() == "A strong match\nNothing fits better"
    card.show_item(replace(ITEM, score=-0.1), best_score=0.3)
    assert not card._bar.isVisible()


def test_nothing_is_explained_where_nothing_was_asked(card):
    card.show_item(replace(ITEM, reason=None), best_score=0.0)
    assert not card.isVisible()


def test_the_moments_of_a_video_are_links(qtbot, window):
    window.search_box.setText("blue")

    def names() -> list[str]:
        return [window.results.item(row).path.name for row in range(window.results.rowCount())]

    qtbot.waitUntil(lambda: bool(window.results.item(0).reason))
    window._open_row(names().index("video.mp4"))
    moments = window.preview.details.moments
    links = moments.findChildren(QPushButton)
    assert links
    assert links[0].accessibleName().startswith("Go to the moment")
    chosen: list[int] = []
    moments.chosen.connect(chosen.append)
    links[-1].click()
    assert chosen == [4000]
