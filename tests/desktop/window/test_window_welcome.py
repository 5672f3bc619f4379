"""The first run: folders are offered and counted, it begins at once, a larger model is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from leccr_desktop.operations.model_process import ModelAction, ModelJob, ModelRunner
from leccr_desktop.operations.usual_folders import Origin, UsualFolder, find_usual_folders
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.shell.welcome import Welcome

if TYPE_CHECKING:
    from pathlib import Path

# The offscreen plugin has no frames.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A home with pictures, an empty folder for videos, and a desktop."""
    home = tmp_path / "home"
    for name, files in {"Pictures": 3, "Videos": 0, "Desktop": 1}.items():
        folder = home / name
        folder.mkdir(parents=True)
        for number in range(files):
            (folder / f"{number}.jpg").write_bytes(b"counted by its name")
        (folder / "notes.txt").write_text("no photo")
        monkeypatch.setattr(f"platformdirs.user_{name.lower()}_path", lambda folder=folder: folder)
    monkeypatch.setattr("pathlib.Path.home", lambda: home)
    monkeypatch.setattr("PySide6.QtCore.QStorageInfo.mountedVolumes", staticmethod(lambda: []))
    monkeypatch.setenv("LECCR_MODELS", str(tmp_path / "models"))
    return home


@pytest.fixture
def models(qapp, tmp_path):
    made = ModelRunner(tmp_path / "library", command=("false",))
    made.wanted = []
    made.start = made.wanted.append
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def welcome(qtbot, runner, models, home, tmp_path):
    made = Welcome(runner=runner, models=models, library=tmp_path / "library")
    qtbot.addWidget(made)
    # The window places it above the results.
    qtbot.addWidget(made.offer)
    made.resize(900, 800)
    made.show()
    qtbot.waitUntil(lambda: len(made.choice.boxes) == 3)
    qtbot.waitUntil(
        lambda: all("counted" not in count.text() for count in made.choice.counts.values())
    )
    return made


def test_usual_folders_are_offered_with_what_is_in_them(welcome, home):
    choice = welcome.choice
    assert list(choice.boxes) == [home / "Pictures", home / "Videos", home / "Desktop"]
    assert choice.counts[home / "Pictures"].text().startswith("3 ")
    assert choice.counts[home / "Videos"].text() == "nothing yet"
    # What is empty or clutter is only taken where a person says so.
    assert choice.selected() == (home / "Pictures",)
    assert "3 " in choice.boxes[home / "Pictures"].accessibleDescription()


def test_it_promises_that_everything_stays_here(welcome):
    said = " ".join(label.text() for label in welcome.findChildren(QLabel))
    assert "Everything stays on this computer." in said


def test_without_a_folder_there_is_nothing_to_start(welcome, home):
    welcome.choice.boxes[home / "Pictures"].setChecked(False)
    assert not welcome.choice.start_button.isEnabled()


def test_a_folder_inside_another_or_missing_is_not_offered(qtbot, runner, home, monkeypatch):
    monkeypatch.setattr("platformdirs.user_videos_path", lambda: home / "Pictures" / "Videos")
    (home / "Pictures" / "Videos").mkdir()
    monkeypatch.setattr("platformdirs.user_desktop_path", lambda: home / "missing")
    found: list[tuple[UsualFolder, ...]] = []
    find_usual_folders(runner=runner, then=found.append, failed=lambda _: None)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(UsualFolder(home / "Pictures", Origin.PICTURES),)]


def test_another_folder_is_asked_for(welcome, qtbot, tmp_path):
    qtbot.mouseClick(welcome.choice.other_button, Qt.MouseButton.LeftButton)
    (dialog,) = welcome.choice.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert tmp_path in welcome.choice.selected()


# Qt 6.12 prefers points with fractions, which 6.8 does not take.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_folders_can_be_dropped(welcome, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org")])
    actions, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, button, none)
    welcome.choice.dragEnterEvent(enter)
    assert enter.isAccepted()
    welcome.choice.dropEvent(QDropEvent(QPointF(9, 9), actions, mime, button, none))
    assert tmp_path in welcome.choice.selected()


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def offered(german, welcome, home, qtbot):
    """The welcome with its offer, and the folders that it began with."""
    with qtbot.waitSignal(welcome.started) as started:
        qtbot.mouseClick(welcome.choice.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(welcome.offer.isVisible)
    return welcome, started.args[0]


def test_it_begins_at_once_and_then_offers_a_model(offered, home):
    welcome, begun = offered
    assert begun == (home / "Pictures",)
    assert welcome.going_on
    said = welcome.offer.card.text()
    assert "MB" in said or "GB" in said
    assert "languages" in said
    assert any(licence in said for licence in ("MIT", "Apache", "CC"))


def test_later_fetches_nothing(offered, qtbot, models):
    welcome, _ = offered
    with qtbot.waitSignal(welcome.finished):
        qtbot.keyClick(welcome.offer.later_button, Qt.Key.Key_Space)
    assert models.wanted == []
    assert not welcome.going_on
    assert not welcome.offer.isVisible()


def test_a_model_that_is_wanted_is_fetched_and_then_used(offered, qtbot, models):
    welcome, _ = offered
    with qtbot.waitSignal(welcome.finished):
        qtbot.mouseClick(welcome.offer.card.main_button, Qt.MouseButton.LeftButton)
    (job,) = models.wanted
    assert job.action is ModelAction.PULL
    with qtbot.assertNotEmitted(welcome.use_wanted):
        models.finished.emit(ModelJob(ModelAction.PULL, "another"), "")
    with qtbot.waitSignal(welcome.use_wanted) as used:
        models.finished.emit(job, "")
    assert used.args == [job.model]


def test_a_model_that_could_not_be_fetched_is_not_used(offered, qtbot, models):
    welcome, _ = offered
    qtbot.mouseClick(welcome.offer.card.main_button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(welcome.use_wanted):
        models.finished.emit(models.wanted[0], "There is no network.")


def test_with_nothing_to_offer_it_is_over(welcome, qtbot, monkeypatch):
    monkeypatch.setattr(welcome.offer, "_best", lambda _: None)
    with qtbot.waitSignal(welcome.finished):
        qtbot.mouseClick(welcome.choice.start_button, Qt.MouseButton.LeftButton)
    assert not welcome.going_on


def test_the_offer_hides_no_results(german, window, home, qtbot):
    window.welcome.choice.chosen.emit(())
    offer, grid = window.welcome.offer, window.page.grid
    qtbot.waitUntil(offer.isVisible)
    assert grid.isVisible()
    assert offer.mapTo(window, QPoint()).y() < grid.mapTo(window, QPoint()).y()
    assert grid.height() > offer.height()
    qtbot.mouseClick(offer.later_button, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    assert window.results.rowCount() == 19
