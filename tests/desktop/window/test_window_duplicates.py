"""Reviewing copies in the real window, over files that are really there."""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from leccr_desktop.operations.duplicates import Likeness
from leccr_desktop.settings import ASK_BEFORE_TRASH, REVIEWED_COPIES
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_engine.library.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.types import Embedding, MediaInfo

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.window.browse.duplicates_page import DuplicatesPage
    from leccr_desktop.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
COLOURS = {"red": (210, 40, 40), "green": (40, 190, 60), "blue": (40, 70, 210)}
Key = Qt.Key


def index(folder: Path, root: Path) -> None:
    """Index photos; those of one colour look the same, those of two have nothing in common."""
    with Library.open(folder, create=True, write=True) as library:
        library.set_model_id("colours", mixing_weight=0.8)
        library.sync_root(library.add_root(root).id, scan(root))
        looks = {name: np.eye(3, dtype=np.float16)[n] for n, name in enumerate(COLOURS)}
        batch = []
        for found in library.pending():
            look = looks[found.path.name.split("-")[0]]
            vectors = Embedding(look, np.stack([look, look]), described=False)
            info = MediaInfo(found.kind, 64, 48, None, datetime(2024, 5, 1))
            moment = IndexedMoment(0, 0, vectors, None)
            batch.append(IndexedFile(found, content_hash(found.path), info, (moment,)))
        library.commit(batch)


@pytest.fixture
def photos(tmp_path: Path, make_photo) -> Path:
    folder = tmp_path / "photos"
    for name, colour in COLOURS.items():
        make_photo(folder / f"{name}-0.png", colour=colour)
    for name in ("red", "blue"):
        (folder / "backup").mkdir(exist_ok=True)
        shutil.copy(folder / f"{name}-0.png", folder / "backup" / f"{name}-copy.png")
    return folder


@pytest.fixture
def review(
    qtbot, make_window, settings, tmp_path: Path, photos: Path, monkeypatch
) -> tuple[MainWindow, DuplicatesPage]:
    (tmp_path / "home" / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    settings.set(ASK_BEFORE_TRASH, False)
    index(tmp_path / "library", photos)
    window = make_window(tmp_path / "library")
    window.navigator.go(Destination(DestinationKind.DUPLICATES))
    page = window.browse.duplicates
    assert page is not None
    qtbot.waitUntil(lambda: len(page.sets.to_review) == 2)
    return window, page


def test_copies_lie_side_by_side_and_nothing_is_chosen(qtbot, review):
    _, page = review
    assert page.current.likeness is Likeness.EXACT
    assert len(page.cards) == 2
    assert not any(card.keep.isChecked() for card in page.cards)
    assert not page._trash.isEnabled()
    qtbot.waitUntil(lambda: "64" in page.cards[0].accessibleName())
    assert str(page.cards[0].item.path.parent) in page.cards[0].accessibleName()


def test_what_is_not_kept_goes_to_the_trash_and_comes_back(qtbot, review):
    window, page = review
    kept, other = (card.item.path for card in page.cards)
    qtbot.keyClick(page.cards[0], Key.Key_Space)
    page._trash.click()
    qtbot.waitUntil(lambda: not other.exists())
    assert kept.exists()
    qtbot.waitUntil(lambda: len(page.sets.to_review) == 1)
    window.item_actions.history.undo_action.trigger()
    qtbot.waitUntil(other.exists)


def test_keeping_all_leaves_nothing_to_move(qtbot, review):
    _, page = review
    for card in page.cards:
        card.keep.setChecked(True)
    assert not page._trash.isEnabled()


def test_nothing_goes_where_what_was_to_be_kept_is_gone(qtbot, review):
    _, page = review
    kept, other = (card.item.path for card in page.cards)
    kept.unlink()
    page.cards[0].keep.setChecked(True)
    with qtbot.waitSignal(page.failed):
        page._trash.click()
    assert other.exists()


def test_a_group_kept_as_a_whole_is_not_shown_again_until_wanted(qtbot, review, settings):
    _, page = review
    first = page.current
    page._keep_all.click()
    assert page.current != first
    assert first.key in settings.get(REVIEWED_COPIES)
    page.refresh()
    qtbot.waitUntil(lambda: not page.sets.looking)
    assert [each.key for each in page.sets.to_review] == [page.current.key]
    page._keep_all.click()
    assert page.empty_text
    page.sets.show_hidden()
    assert len(page.sets.to_review) == 2


def test_keys_walk_through_groups_and_files(qtbot, review):
    _, page = review
    first = page.current
    page.cards[0].setFocus()
    qtbot.keyClick(page.cards[0], Key.Key_Right)
    qtbot.waitUntil(lambda: page.selected_items() == [page.cards[1].item])
    qtbot.keyClick(page.cards[1], Key.Key_PageDown)
    assert page.current != first
    qtbot.keyClick(page, Key.Key_PageUp)
    assert page.current == first


def test_enter_opens_one_big_among_its_like(qtbot, review):
    window, page = review
    page.cards[1].setFocus()
    qtbot.keyClick(page.cards[1], Key.Key_Return)
    assert window.preview.item == page.cards[1].item
    window.preview.show_previous()
    assert window.preview.item == page.cards[0].item
    window.preview.step_back()
    assert window.pages.currentWidget() is page


def test_what_looks_nearly_the_same_is_called_so(qtbot, review):
    _, page = review
    page._near.click()
    qtbot.waitUntil(lambda: not page.sets.looking)
    # Three colours that have nothing in common; of copies, one is looked at.
    assert page.empty_text
    assert page.sets.likeness is Likeness.NEAR
