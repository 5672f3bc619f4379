"""The settings as a person sees them: what is declared is shown, and what is changed holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
from leccr_desktop.settings import (
    DECLARED,
    HIGH_CONTRAST,
    INDEX_THREADS,
    LANGUAGE,
    SCHEME,
    TEXT_SIZE_PERCENT,
    THUMBNAIL_CACHE_MB,
    Scheme,
    Section,
    Settings,
)
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.interface_language import choose_language, language_titles
from leccr_desktop.window.settings.folder_changes import FolderChanges
from leccr_desktop.window.settings.setting_row import SettingRow
from leccr_desktop.window.settings.settings_dialog import SettingsDialog
from leccr_desktop.window.settings.storage_use import StorageUse
from leccr_desktop.window.shell.shortcuts_overview import ShortcutsOverview
from leccr_desktop.window.shortcuts import KEYS, SHORTCUTS, Place, Shortcuts
from leccr_desktop.window.size_text import size_text
from leccr_engine.library.library import Library

if TYPE_CHECKING:
    from pathlib import Path

# The offscreen plugin has no frames and no stack of windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class StandInIndexing(QObject):
    """What `FolderChanges` needs of the indexing: a child that ends when it is held up."""

    stopped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.running = True
        self.said: list[str] = []

    @property
    def indexer(self) -> StandInIndexing:
        return self

    @property
    def control(self) -> StandInIndexing:
        return self

    def hold(self) -> None:
        self.said.append("hold")

    def release(self) -> None:
        self.said.append("release")

    def end(self) -> None:
        self.running = False
        self.stopped.emit("")


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def library(tmp_path) -> Path:
    """A library that follows a folder, and one that is not there."""
    folder = tmp_path / "library"
    (tmp_path / "photos").mkdir()
    with Library.open(folder, create=True, write=True) as opened:
        opened.add_root(tmp_path / "photos", exclude=["*.tmp"])
        opened.add_root(tmp_path / "stick")
    return folder


@pytest.fixture
def shortcuts(settings):
    return Shortcuts(settings)


@pytest.fixture
def indexing(qapp):
    return StandInIndexing()


@pytest.fixture
def dialog(qtbot, settings, shortcuts, runner, library, indexing):
    changes: Any = FolderChanges(runner=runner, indexing=indexing, library=library)
    made = SettingsDialog(
        settings=settings, shortcuts=shortcuts, runner=runner, changes=changes, library=library
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show_section(Section.FOLDERS)
    qtbot.waitUntil(lambda: made.folders.list.count() == 2)
    return made


def row(dialog: SettingsDialog, setting) -> SettingRow:
    return dialog.pages[setting.section].rows[setting.key]


# ---- made from the declarations


def test_every_declared_setting_is_shown_with_name_help_and_a_way_back(dialog):
    shown = {key: row for page in dialog.pages.values() for key, row in page.rows.items()}
    wanted = {s.key: s for s in DECLARED if s.section is not Section.STATE}
    assert set(shown) == set(wanted)
    for key, setting in wanted.items():
        texts = [label.text() for label in shown[key].findChildren(QLabel)]
        assert setting.explanation in texts
        assert shown[key].editor.accessibleName() == setting.title
        assert setting.title in shown[key].reset_button.accessibleName()


def test_all_sections_can_be_reached_by_keyboard(dialog, qtbot):
    titles = []
    dialog.list.setCurrentRow(0)
    for _ in range(dialog.list.count()):
        titles.append(dialog.list.currentItem().text())
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert titles == [
        "Folders", "Search", "Indexing", "Appearance", "Storage", "Keyboard", "Start",
    ]  # fmt: skip


def test_what_is_changed_holds_at_once_and_can_be_taken_back(dialog, settings, qtbot):
    dialog.show_section(Section.APPEARANCE)
    contrast = row(dialog, HIGH_CONTRAST)
    assert not contrast.reset_button.isVisible()
    contrast.editor.click()
    assert settings.get(HIGH_CONTRAST) is True
    assert Settings(settings.file).get(HIGH_CONTRAST) is True
    qtbot.mouseClick(contrast.reset_button, Qt.MouseButton.LeftButton)
    assert settings.get(HIGH_CONTRAST) is False
    assert not contrast.editor.isChecked()
    assert not contrast.reset_button.isVisible()


def test_a_choice_and_a_number(dialog, settings):
    scheme = row(dialog, SCHEME).editor
    scheme.setCurrentIndex(scheme.findData(Scheme.DARK))
    scheme.activated.emit(scheme.currentIndex())
    assert settings.get(SCHEME) is Scheme.DARK
    number = row(dialog, THUMBNAIL_CACHE_MB).editor
    number.setValue(2000)
    assert settings.get(THUMBNAIL_CACHE_MB) == 2000
    assert number.text() == "2,000 MB"
    assert row(dialog, INDEX_THREADS).editor.text() == INDEX_THREADS.zero_text


def test_what_is_changed_elsewhere_is_shown(dialog, settings):
    settings.set(TEXT_SIZE_PERCENT, 150)
    assert row(dialog, TEXT_SIZE_PERCENT).editor.value() == 150


def test_scrolling_past_a_number_does_not_change_it(dialog, settings):
    editor = row(dialog, TEXT_SIZE_PERCENT).editor
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor, wheel)
    assert settings.get(TEXT_SIZE_PERCENT) == 100


def test_models_are_a_click_away(dialog, qtbot):
    for button in dialog.models_buttons:
        with qtbot.waitSignal(dialog.models_wanted):
            button.click()


def test_settings_that_cannot_be_kept_are_said(dialog, settings):
    settings.failed.emit("settings.ini cannot be written.")
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "settings.ini cannot be written." in said


def test_every_control_has_a_name(dialog):
    dialog.show_section(Section.KEYBOARD)
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QKeySequenceEdit, QPlainTextEdit)
    controls = [
        widget
        for widget in dialog.findChildren(QWidget)
        # Not the parts that Qt makes of its own inside of them.
        if isinstance(widget, kinds) and not isinstance(widget.parent(), (QLineEdit, *kinds))
    ]
    assert len(controls) > len(KEYS)
    for control in controls:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, control


# ---- folders


def test_folders_are_listed_with_their_state(dialog, tmp_path):
    dialog.folders.show_activity(scanning=True, watching=True)
    assert dialog.folders.states()[tmp_path / "photos"] == "Being looked through"
    assert dialog.folders.states()[tmp_path / "stick"].startswith("Not there now")
    dialog.folders.show_activity(scanning=False, watching=True)
    assert dialog.folders.states()[tmp_path / "photos"] == "Watched for changes"


def excluded(library: Path) -> dict[str, tuple[str, ...]]:
    with Library.open(library) as opened:
        return {root.path.name: root.exclude for root in opened.roots()}


def test_patterns_are_kept_once_nothing_indexes(dialog, qtbot, indexing, library):
    page = dialog.folders
    page.list.setCurrentRow(0)
    assert page.patterns.toPlainText() == "*.tmp"
    assert not page.apply_button.isEnabled()
    page.patterns.setPlainText("*.tmp\n\n  Drafts/ \n")
    page.apply_button.click()
    assert indexing.said == ["hold"]
    assert excluded(library)["photos"] == ("*.tmp",)
    indexing.end()
    qtbot.waitUntil(lambda: indexing.said[-1] == "release")
    assert excluded(library)["photos"] == ("*.tmp", "Drafts/")
    qtbot.waitUntil(lambda: page.patterns.toPlainText() == "*.tmp\nDrafts/")


def test_a_folder_is_forgotten_only_after_a_question(dialog, qtbot, indexing, library):
    indexing.end()
    page = dialog.folders
    page.list.setCurrentRow(1)
    for answer, left in (("Keep", {"photos", "stick"}), ("Remove", {"photos"})):
        page.remove_button.click()
        (question,) = page.findChildren(QMessageBox)
        (button,) = [b for b in question.buttons() if b.text() == answer]
        button.click()
        qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
        qtbot.waitUntil(lambda left=left: set(excluded(library)) == left)
    qtbot.waitUntil(lambda: page.list.count() == 1)


# ---- keys


def test_shortcuts_are_declared_once_and_clash_nowhere(shortcuts):
    assert len({shortcut.id for shortcut in SHORTCUTS}) == len(SHORTCUTS)
    for shortcut in SHORTCUTS:
        for keys in shortcuts.keys(shortcut.id):
            assert keys.toString(), shortcut
            assert shortcuts.clashes(shortcut.id, keys) == (), shortcut


def test_an_action_has_its_keys_and_gets_others_at_once(shortcuts, settings, qapp):
    action = QAction("Search")
    holder = QWidget()
    key = QShortcut(holder)
    shortcuts.bind("search.focus", action)
    shortcuts.bind("search.focus", key)
    assert action.shortcut() == QKeySequence("Ctrl+F")
    shortcuts.assign("search.focus", [QKeySequence("Ctrl+K")])
    assert action.shortcut() == key.key() == QKeySequence("Ctrl+K")
    shortcuts.assign("search.focus", [])
    assert action.shortcut().isEmpty()
    settings.reset(KEYS["search.focus"])
    assert action.shortcut() == QKeySequence("Ctrl+F")
    assert shortcuts.with_keys("Search", "search.focus") == "Search (Ctrl+F)"
    holder.deleteLater()


def test_an_action_that_is_gone_is_let_go(shortcuts, qtbot):
    action = QAction("Search")
    shortcuts.bind("search.focus", action)
    with qtbot.waitSignal(action.destroyed):
        action.deleteLater()
    shortcuts.assign("search.focus", [QKeySequence("Ctrl+K")])


def test_keys_that_are_none_fall_back(settings, caplog):
    settings.file.parent.mkdir(exist_ok=True)
    settings.file.write_text('[keyboard]\nsearch.focus="\\"Hyper+Nothing\\""\n')
    again = Settings(settings.file, more=KEYS.values())
    assert Shortcuts(again).text("search.focus") == "Ctrl+F"
    assert "search.focus" in caplog.text


def test_keys_are_changed_by_pressing_them_and_clashes_are_said(dialog, shortcuts, qtbot):
    dialog.show_section(Section.KEYBOARD)
    row = dialog.keyboard.rows["window.settings"]
    assert not row.clash.isVisible()
    row.editor.setFocus()
    qtbot.keyClick(row.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shortcuts.text("window.settings") == "Ctrl+F", timeout=5000)
    assert row.clash.isVisible()
    assert "Search" in row.clash.text()
    assert dialog.keyboard.rows["search.focus"].clash.isVisible()
    qtbot.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)
    assert shortcuts.text("window.settings") == "Ctrl+,"
    assert not row.clash.isVisible()


def test_keys_of_different_places_may_be_the_same(shortcuts):
    by_place = {place: [s for s in SHORTCUTS if s.place is place] for place in Place}
    photo, video = by_place[Place.PHOTOS][0], by_place[Place.VIDEO][0]
    taken = QKeySequence("Ctrl+Alt+Shift+F12")
    assert shortcuts.clashes(photo.id, taken) == ()
    if not video.fixed:
        shortcuts.assign(video.id, [taken])
        assert shortcuts.clashes(photo.id, taken) == ()
        assert shortcuts.clashes("search.focus", taken) == (video,)


def test_the_overview_tells_all_keys_of_now(shortcuts, qtbot):
    shortcuts.assign("search.focus", [QKeySequence("Ctrl+K")])
    overview = ShortcutsOverview(shortcuts)
    overview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(overview)
    overview.show()
    said = [label.text() for label in overview.findChildren(QLabel)]
    assert said[said.index("Search") + 1] == "Ctrl+K"
    with_keys = [s.title for s in SHORTCUTS if shortcuts.text(s.id)]
    assert set(with_keys) <= set(said)
    with qtbot.waitSignal(overview.change_wanted):
        overview.change_button.click()
    assert not overview.isVisible()


# ---- the language of the interface


def test_the_language_follows_the_system_or_the_choice(monkeypatch):
    monkeypatch.setattr(
        "leccr_desktop.window.interface_language.offered_languages",
        lambda: ("en", "de", "zh_CN", "zh_TW", "pt"),
    )
    assert choose_language("", ["de-AT", "en"]) == "de"
    assert choose_language("pt", ["de"]) == "pt"
    assert choose_language("xx", ["fr", "zh-Hant-HK"]) == "zh_TW"
    assert choose_language("", ["zh-Hans-CN"]) == "zh_CN"
    assert choose_language("", ["fi"]) == "en"
    titles = language_titles()
    assert titles["de"] == "Deutsch"
    assert titles["zh_TW"] == "繁體中文"
    assert next(iter(titles)) == ""


def test_a_language_that_is_set_but_no_longer_offered_stays_set(settings, qtbot):
    settings.set(LANGUAGE, "tlh")
    shown = SettingRow(settings, LANGUAGE)
    qtbot.addWidget(shown)
    assert shown.editor.currentData() == "tlh"


def test_what_small_pictures_take_is_said_and_can_be_emptied(qtbot, tmp_path):
    files = ThumbnailFiles.of(tmp_path)
    files.write("ab", bytes(3000))
    files.write("cd", bytes(1000))
    runner = TaskRunner()
    use = StorageUse(runner=runner, library=tmp_path)
    qtbot.addWidget(use)
    use.show()
    qtbot.waitUntil(use.empty_button.isEnabled)
    assert size_text(4000) in use.text
    qtbot.mouseClick(use.empty_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: size_text(0) in use.text)
    assert files.read("ab") is None
    assert not use.empty_button.isEnabled()
    runner.close()
