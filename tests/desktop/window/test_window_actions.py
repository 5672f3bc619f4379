"""What can be done with items, on a page of the test's own over a small real library."""

from __future__ import annotations

import shutil
import sys

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox, QVBoxLayout, QWidget

from leccr_desktop.operations.clipboard import contents_in
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.settings import ASK_BEFORE_TRASH, EXPORT_FOLDER, Settings
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.actions.export_dialog import ExportDialog
from leccr_desktop.window.actions.item_actions import RATINGS, ItemAction, ItemActions
from leccr_desktop.window.actions.metadata_dialog import MetadataDialog
from leccr_desktop.window.shortcuts import KEYS, Shortcuts
from leccr_engine.library.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.media.identity import content_hash
from leccr_engine.media.scanner import scan
from leccr_engine.types import Description, Embedding, MediaInfo, MediaKind

# The offscreen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Page(QObject):
    """A page that shows items, as grid, preview, timeline and map are."""

    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.selected: list[MediaItem] = []

    def select(self, *items: MediaItem) -> None:
        self.selected = list(items)
        self.changed.emit()


class Bench:
    """A window with nothing but the actions in it."""

    def __init__(self, folder, photos, settings_file, encoder) -> None:
        self.photos = photos
        self.runner = TaskRunner()
        self.session = EngineSession(folder, encoder=encoder)
        self.settings = Settings(settings_file, more=KEYS.values())
        self.window = QMainWindow()
        self.page = Page(self.window)
        self.actions = ItemActions(
            runner=self.runner,
            session=self.session,
            settings=self.settings,
            shortcuts=Shortcuts(self.settings, self.window),
            window=self.window,
        )
        center = QWidget()
        layout = QVBoxLayout(center)
        self.front = QWidget()
        self.front.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self.front, self.actions.exporting.bar, self.actions.messages):
            layout.addWidget(widget)
        self.window.setCentralWidget(center)
        self.actions.follow(self.front, lambda: self.page.selected, self.page.changed)
        self.window.show()
        self.front.setFocus()

    def items(self) -> list[MediaItem]:
        """All files as they are now, by name, with the marks that the library has of them."""
        found = {path: content_hash(path) for path in sorted(self.photos.glob("*.*"))}
        with Library.open(self.session.folder) as library:
            marks = library.user.marks(tuple(found.values()))
        return [
            MediaItem(
                path,
                MediaKind.PHOTO,
                content_hash=content,
                favourite=marks[content].favourite,
                rating=marks[content].rating,
            )
            for path, content in found.items()
        ]

    def albums(self) -> dict[str, int]:
        with Library.open(self.session.folder) as library:
            return {album.name: album.count for album in library.user.albums()}

    def act(self, which: ItemAction) -> None:
        self.actions.action(which).trigger()

    @property
    def said(self) -> str:
        return self.actions.messages.text

    def close(self) -> None:
        self.actions.close()
        self.window.close()
        self.runner.close(last_on_engine=self.session.close)
        self.window.deleteLater()


@pytest.fixture
def bench(qtbot, qapp, encoder, make_photo, tmp_path):
    photos = tmp_path / "photos"
    for number in range(3):
        make_photo(photos / f"{number}.png", colour=(60 * number, 30, 30), camera=("Paint", "Box"))
    vector = np.array([1, 0, 0], np.float16)
    with Library.open(tmp_path / "library", create=True, write=True) as library:
        library.set_model_id("colours", mixing_weight=0.8)
        library.sync_root(library.add_root(photos).id, scan(photos))
        moment = IndexedMoment(
            0,
            0,
            Embedding(vector, np.stack([vector, vector]), described=True),
            Description("A lake & a boat.", "colours/1"),
        )
        library.commit(
            [
                IndexedFile(
                    found,
                    content_hash(found.path),
                    MediaInfo(found.kind, 64, 48, camera="Paint Box"),
                    (moment,),
                )
                for found in library.pending()
            ]
        )
    bench = Bench(tmp_path / "library", photos, tmp_path / "settings.ini", encoder)
    yield bench
    bench.close()
    qapp.processEvents()


@pytest.fixture
def trash_can(tmp_path, monkeypatch):
    """A trash on the drive of the test's files."""
    if sys.platform != "linux":
        pytest.skip("elsewhere the trash of the person is the only one")
    (tmp_path / "home" / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))


# ---- which actions, for what


def test_without_a_selection_nothing_can_be_done(qtbot, bench):
    for which in ItemAction:
        assert not bench.actions.action(which).isEnabled(), which
    assert not bench.actions.rating_action(3).isEnabled()
    bench.page.select(bench.items()[0])
    qtbot.waitUntil(bench.actions.action(ItemAction.TRASH).isEnabled)
    assert bench.actions.action(ItemAction.SIMILAR).isEnabled()


def test_some_are_for_one_item_only(qtbot, bench):
    bench.page.select(*bench.items())
    bench.actions.refresh()
    assert bench.actions.action(ItemAction.EXPORT).isEnabled()
    for which in (ItemAction.OPEN, ItemAction.COPY_PICTURE, ItemAction.SIMILAR):
        assert not bench.actions.action(which).isEnabled()


def test_what_is_not_indexed_has_no_like_yet(bench):
    bench.page.select(MediaItem(bench.photos / "0.png", MediaKind.PHOTO))
    bench.actions.refresh()
    assert not bench.actions.action(ItemAction.SIMILAR).isEnabled()
    assert bench.actions.action(ItemAction.TRASH).isEnabled()


def test_the_page_in_front_gives_the_items(qtbot, bench):
    behind = QWidget(bench.window)
    behind.hide()
    first, second, _ = bench.items()
    bench.actions.follow(behind, lambda: [second])
    bench.page.select(first)
    assert bench.actions.selected_items() == [first]
    bench.front.hide()
    assert bench.actions.selected_items() == []
    behind.show()
    assert bench.actions.selected_items() == [second]


def test_every_action_is_in_the_menu_with_its_keys(bench):
    menu = QMenu(bench.window)
    bench.actions.fill(menu)

    def below(menu):
        for action in menu.actions():
            yield action
            if action.menu():
                yield from below(action.menu())

    there = list(below(menu))
    texts = [action.text() for action in there if not action.isSeparator()]
    assert all(texts)
    for which in set(ItemAction) - {ItemAction.UNDO, ItemAction.REDO}:
        assert bench.actions.action(which) in there, which
    for rating in RATINGS:
        assert bench.actions.rating_action(rating).shortcut().toString() == (
            f"Ctrl+{rating}" if rating else "Ctrl+Backspace"
        )
    assert bench.actions.action(ItemAction.TRASH).shortcut().toString() == "Del"


def test_open_and_find_similar_are_handed_on(qtbot, bench):
    item = bench.items()[1]
    bench.page.select(item)
    bench.actions.refresh()
    with qtbot.waitSignal(bench.actions.open_wanted) as opened:
        bench.act(ItemAction.OPEN)
    with qtbot.waitSignal(bench.actions.similar_wanted) as similar:
        bench.act(ItemAction.SIMILAR)
    assert opened.args == similar.args == [item]


# ---- marks


def test_favourites_by_key_and_back(qtbot, bench):
    bench.page.select(*bench.items()[:2])
    bench.actions.refresh()
    with qtbot.waitSignal(bench.actions.marks.changed):
        qtbot.keyClick(bench.front, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [item.favourite for item in bench.items()] == [True, True, False]
    undo = bench.actions.action(ItemAction.UNDO)
    assert undo.text() == "&Undo: Favour 2 item(s)"
    with qtbot.waitSignal(bench.actions.marks.changed):
        qtbot.keyClick(bench.front, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(item.favourite for item in bench.items())
    assert not undo.isEnabled()
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.act(ItemAction.REDO)
    assert [item.favourite for item in bench.items()] == [True, True, False]


def test_a_second_time_takes_the_favourite_away(qtbot, bench):
    for favourite in (True, False):
        bench.page.select(bench.items()[0])
        bench.actions.refresh()
        with qtbot.waitSignal(bench.actions.marks.changed):
            bench.act(ItemAction.FAVOURITE)
        assert bench.items()[0].favourite is favourite


def test_ratings_come_back_each_as_it_was(qtbot, bench):
    for item, rating in zip(bench.items(), (1, 0, 4), strict=True):
        with qtbot.waitSignal(bench.actions.marks.changed):
            bench.actions.marks.set_rating([item], rating)
    bench.page.select(*bench.items())
    bench.actions.refresh()
    with qtbot.waitSignal(bench.actions.marks.changed):
        qtbot.keyClick(bench.front, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert [item.rating for item in bench.items()] == [5, 5, 5]
    bench.page.select(*bench.items())
    bench.actions.refresh()
    assert bench.actions.rating_action(5).isChecked()
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.act(ItemAction.UNDO)
    assert [item.rating for item in bench.items()] == [1, 0, 4]


def test_what_is_not_indexed_cannot_be_marked_and_says_so(qtbot, bench):
    bench.page.select(MediaItem(bench.photos / "0.png", MediaKind.PHOTO))
    bench.actions.refresh()
    bench.act(ItemAction.FAVOURITE)
    assert "not indexed yet" in bench.said


def test_a_new_album_is_made_of_the_selection_and_undone(qtbot, bench):
    bench.page.select(*bench.items()[:2])
    bench.actions.refresh()
    bench.act(ItemAction.NEW_ALBUM)
    dialog = next(w for w in bench.window.children() if type(w).__name__ == "_NameDialog")
    # The album is of what was selected when the question came.
    bench.page.select()
    dialog.setTextValue("Lake & sea")
    with qtbot.waitSignal(bench.actions.marks.albums_changed):
        dialog.accept()
    qtbot.waitUntil(lambda: [album.name for album in bench.actions.marks.albums] == ["Lake & sea"])
    assert bench.albums() == {"Lake & sea": 2}
    assert bench.said == "The album “Lake & sea” was made."
    assert bench.actions.action(ItemAction.UNDO).text() == ("&Undo: Make the album “Lake && sea”")
    qtbot.mouseClick(bench.actions.messages.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.albums() == {})
    qtbot.waitUntil(bench.actions.action(ItemAction.REDO).isEnabled)
    bench.act(ItemAction.REDO)
    qtbot.waitUntil(lambda: bench.albums() == {"Lake & sea": 2})
    qtbot.waitUntil(bench.actions.action(ItemAction.UNDO).isEnabled)
    bench.act(ItemAction.UNDO)
    qtbot.waitUntil(lambda: bench.albums() == {})


def test_the_menu_adds_to_an_album_what_is_not_in_it(qtbot, bench):
    first, second, third = bench.items()
    bench.actions.marks.add_to_new_album([first], "Lake")
    menu = bench.actions._add_to_album
    qtbot.waitUntil(lambda: "Lake" in [action.text() for action in menu.actions()])
    bench.page.select(first, second, third)
    bench.actions.refresh()
    next(action for action in menu.actions() if action.text() == "Lake").trigger()
    qtbot.waitUntil(lambda: bench.said == "2 item(s) added to “Lake”.")
    assert bench.albums() == {"Lake": 3}
    bench.act(ItemAction.UNDO)
    qtbot.waitUntil(lambda: bench.albums() == {"Lake": 1})


def test_adding_what_is_there_changes_nothing(qtbot, bench):
    first = bench.items()[0]
    bench.actions.marks.add_to_new_album([first], "Lake")
    qtbot.waitUntil(lambda: bool(bench.actions.marks.albums))
    [album] = bench.actions.marks.albums
    bench.actions.marks.add_to_album([first], album.id, album.name)
    qtbot.waitUntil(lambda: bench.said == "All of it is in “Lake” already.")


def test_items_are_removed_from_the_album_in_front(qtbot, bench):
    first, second, _ = bench.items()
    remove = bench.actions.action(ItemAction.REMOVE_FROM_ALBUM)
    assert not remove.isVisible()
    bench.actions.marks.add_to_new_album([first, second], "Lake")
    qtbot.waitUntil(lambda: bool(bench.actions.marks.albums))
    [album] = bench.actions.marks.albums
    bench.page.select(first)
    bench.actions.set_album(album.id, album.name)
    assert remove.isVisible()
    bench.act(ItemAction.REMOVE_FROM_ALBUM)
    qtbot.waitUntil(lambda: bench.said == "1 item(s) removed from “Lake”. The files stay.")
    assert bench.albums() == {"Lake": 1}
    assert first.path.exists()
    bench.act(ItemAction.UNDO)
    qtbot.waitUntil(lambda: bench.albums() == {"Lake": 2})
    bench.actions.set_album(None)
    assert not remove.isVisible()


# ---- trash


def test_the_trash_is_asked_for_once_and_undone(qtbot, bench, trash_can):
    items = bench.items()
    bench.page.select(*items[:2])
    bench.actions.refresh()
    qtbot.keyClick(bench.front, Qt.Key.Key_Delete)
    question = bench.actions.trashing.question
    assert isinstance(question, QMessageBox)
    assert question.text() == "Move 2 file(s) to the trash?"
    question.checkBox().setChecked(True)
    with qtbot.waitSignal(bench.actions.files_gone) as gone:
        qtbot.mouseClick(question.defaultButton(), Qt.MouseButton.LeftButton)
    assert gone.args[0] == tuple(item.path for item in items[:2])
    assert [item.path.exists() for item in items] == [False, False, True]
    assert bench.said == "2 file(s) moved to the trash."
    assert bench.settings.get(ASK_BEFORE_TRASH) is False
    with qtbot.waitSignal(bench.actions.files_back) as back:
        qtbot.mouseClick(bench.actions.messages.action_button, Qt.MouseButton.LeftButton)
    assert set(back.args[0]) == {item.path for item in items[:2]}
    assert all(item.path.exists() for item in items)
    assert bench.said == "2 file(s) restored from the trash."
    # Not asked again, and again it can be undone.
    bench.act(ItemAction.REDO)
    qtbot.waitUntil(lambda: not items[0].path.exists())
    qtbot.waitUntil(bench.actions.action(ItemAction.UNDO).isEnabled)
    bench.act(ItemAction.UNDO)
    qtbot.waitUntil(items[0].path.exists)


def test_thinking_better_of_it_leaves_everything(qtbot, bench, trash_can):
    item = bench.items()[0]
    bench.page.select(item)
    bench.actions.refresh()
    bench.act(ItemAction.TRASH)
    question = bench.actions.trashing.question
    assert question is not None
    assert question.text() == "Move “0.png” to the trash?"
    question.reject()
    qtbot.wait(20)
    assert item.path.exists()
    assert bench.actions.trashing.question is None
    assert bench.settings.get(ASK_BEFORE_TRASH) is True


def test_without_a_trash_it_is_said_and_nothing_is_lost(qtbot, bench, tmp_path, trash_can):
    (tmp_path / "home" / "data").rmdir()
    (tmp_path / "home" / "data").write_text("no folder")
    bench.settings.set(ASK_BEFORE_TRASH, False)
    item = bench.items()[0]
    bench.page.select(item)
    bench.actions.refresh()
    bench.act(ItemAction.TRASH)
    qtbot.waitUntil(lambda: "There is no trash" in bench.said)
    assert item.path.exists()
    assert not bench.actions.action(ItemAction.UNDO).isEnabled()
    assert bench.actions.messages.action_button.isHidden()


def test_an_emptied_trash_is_said_and_what_came_before_can_be_undone(
    qtbot, bench, tmp_path, trash_can
):
    bench.settings.set(ASK_BEFORE_TRASH, False)
    first, second, _ = bench.items()
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.actions.marks.set_favourite([second], True)
    bench.page.select(first)
    bench.actions.refresh()
    bench.act(ItemAction.TRASH)
    qtbot.waitUntil(lambda: "moved to the trash" in bench.said)
    shutil.rmtree(tmp_path / "home" / "data" / "Trash")
    bench.act(ItemAction.UNDO)
    qtbot.waitUntil(lambda: bench.said == "1 file(s) could not be restored.")
    assert "not in the trash any more" in bench.actions.messages.files_text
    assert not bench.actions.action(ItemAction.REDO).isEnabled()
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.act(ItemAction.UNDO)
    assert not any(item.favourite for item in bench.items())


def test_the_undo_of_a_message_goes_when_it_would_undo_something_else(qtbot, bench, trash_can):
    bench.settings.set(ASK_BEFORE_TRASH, False)
    first, second, _ = bench.items()
    bench.page.select(first)
    bench.actions.refresh()
    bench.act(ItemAction.TRASH)
    qtbot.waitUntil(lambda: not bench.actions.messages.action_button.isHidden())
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.actions.marks.set_favourite([second], True)
    assert bench.actions.messages.action_button.isHidden()


# ---- copies


def export_dialog(bench) -> ExportDialog:
    bench.act(ItemAction.EXPORT)
    [dialog] = bench.window.findChildren(ExportDialog)
    return dialog


def test_copies_are_exported_and_the_folder_remembered(qtbot, bench, tmp_path):
    target = tmp_path / "stick"
    target.mkdir()
    bench.page.select(*bench.items())
    bench.actions.refresh()
    dialog = export_dialog(bench)
    dialog.folder.setText(str(target))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.said == f"3 file(s) copied to {target}.")
    assert sorted(path.name for path in target.iterdir()) == ["0.png", "1.png", "2.png"]
    assert bench.actions.exporting.bar.text == ""
    assert bench.settings.get(EXPORT_FOLDER) == str(target)
    assert export_dialog(bench).folder.text() == str(target)


def test_a_folder_that_is_not_there_is_said_in_the_dialog(qtbot, bench, tmp_path):
    bench.page.select(*bench.items())
    bench.actions.refresh()
    dialog = export_dialog(bench)
    for folder in (tmp_path / "nowhere", "relative"):
        dialog.folder.setText(str(folder))
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        assert "no such folder" in dialog._complaint.text()
        assert dialog.isVisible()
    dialog.folder.setText(" ")
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_smaller_copies_are_ordered_as_chosen(bench, tmp_path):
    bench.page.select(*bench.items())
    bench.actions.refresh()
    dialog = export_dialog(bench)
    dialog.folder.setText(str(tmp_path))
    assert dialog.order().smaller is None
    dialog.smaller.setChecked(True)
    dialog.longest.setCurrentIndex(0)
    dialog.quality.setValue(70)
    dialog.without_place.setChecked(True)
    dialog.clash.setCurrentIndex(1)
    order = dialog.order()
    assert order.smaller is not None
    assert (order.smaller.longest_px, order.smaller.quality, order.smaller.keep_place) == (
        1024,
        70,
        False,
    )
    assert order.clash == "skip"
    dialog.reject()


def test_what_failed_is_listed_in_place(qtbot, bench, tmp_path):
    target = tmp_path / "stick"
    target.mkdir()
    items = bench.items()
    items[1].path.unlink()
    bench.page.select(*items)
    bench.actions.refresh()
    dialog = export_dialog(bench)
    dialog.folder.setText(str(target))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "could not be copied" in bench.said)
    assert bench.said == f"1 file(s) could not be copied.\n2 file(s) copied to {target}."
    messages = bench.actions.messages
    assert messages.files_text == f"{items[1].path}: It is not there any more."
    assert messages.files_button.isVisible()
    qtbot.mouseClick(messages.files_button, Qt.MouseButton.LeftButton)
    assert messages._files.isVisible()
    qtbot.mouseClick(messages.close_button, Qt.MouseButton.LeftButton)
    assert bench.said == ""


def test_an_export_can_be_stopped(qtbot, bench, tmp_path, monkeypatch):
    import threading

    from leccr_desktop.operations import export

    target = tmp_path / "stick"
    target.mkdir()
    copying, go_on = threading.Event(), threading.Event()

    def wait(_out):
        copying.set()
        go_on.wait(10)

    monkeypatch.setattr(export, "_to_disk", wait)
    bench.page.select(*bench.items())
    bench.actions.refresh()
    dialog = export_dialog(bench)
    dialog.folder.setText(str(target))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(copying.is_set)
    bar = bench.actions.exporting.bar
    qtbot.waitUntil(lambda: bar.text == "Copying 1 of 3")
    # Another export waits for this one.
    bench.act(ItemAction.EXPORT)
    assert "being made already" in bench.said
    qtbot.mouseClick(bar.stop_button, Qt.MouseButton.LeftButton)
    assert bar.text == "Stopping…"
    go_on.set()
    qtbot.waitUntil(lambda: "The export was stopped." in bench.said)
    assert [path.name for path in target.iterdir()] == ["0.png"]


# ---- other programs


def test_files_are_copied_to_the_clipboard(qtbot, bench):
    items = bench.items()[:2]
    bench.page.select(*items)
    bench.actions.refresh()
    qtbot.keyClick(bench.front, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.urls() == [QUrl.fromLocalFile(str(item.path)) for item in items]
    assert contents_in(mime) == tuple(item.content_hash for item in items)
    assert bench.said == "2 file(s) copied. Paste them where you want them."


def test_the_picture_is_copied_decoded(qtbot, bench):
    QGuiApplication.clipboard().clear()
    bench.page.select(bench.items()[0])
    bench.actions.refresh()
    bench.act(ItemAction.COPY_PICTURE)
    qtbot.waitUntil(lambda: "The picture was copied" in bench.said)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (64, 48)


def test_a_picture_that_cannot_be_decoded_says_why(qtbot, bench):
    item = bench.items()[0]
    item.path.write_text("no picture")
    bench.page.select(item)
    bench.actions.refresh()
    bench.act(ItemAction.COPY_PICTURE)
    qtbot.waitUntil(lambda: "not a picture" in bench.said)


def test_files_are_opened_by_the_system(qtbot, bench, monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    items = bench.items()
    items[2].path.unlink()
    bench.page.select(*items)
    bench.actions.refresh()
    bench.act(ItemAction.OPEN_OUTSIDE)
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened == [str(item.path) for item in items[:2]]
    assert bench.said == "2.png: It is not there any more."
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    bench.page.select(items[0])
    bench.act(ItemAction.OPEN_OUTSIDE)
    qtbot.waitUntil(lambda: "There is no program that opens 0.png" in bench.said)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has its own chooser")
def test_the_menu_offers_the_programs_of_the_system(qtbot, bench, tmp_path, monkeypatch):
    applications = tmp_path / "programs" / "applications"
    applications.mkdir(parents=True)
    (applications / "viewer.desktop").write_text(
        "[Desktop Entry]\nName=Look & see\nExec=true %F\nMimeType=image/png;\n"
    )
    for name in ("DATA_HOME", "CONFIG_HOME", "CONFIG_DIRS"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "programs"))
    bench.page.select(bench.items()[0])
    menu = bench.actions._open_with
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.actions()) == 3)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Look && see", "&Other program…"]
    menu.actions()[0].trigger()
    assert bench.said == ""
    # Looked up once for files of one kind.
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 3


# ---- metadata


def test_what_is_known_is_shown_copied_saved_and_printed(qtbot, bench, tmp_path):
    with qtbot.waitSignal(bench.actions.marks.changed):
        bench.actions.marks.set_rating(bench.items()[:1], 4)
    bench.actions.marks.add_to_new_album(bench.items()[:1], "Lake")
    qtbot.waitUntil(lambda: bench.albums() == {"Lake": 1})
    bench.page.select(*bench.items()[:2])
    bench.actions.refresh()
    bench.act(ItemAction.METADATA)
    qtbot.waitUntil(lambda: bool(bench.window.findChildren(MetadataDialog)))
    [dialog] = bench.window.findChildren(MetadataDialog)
    text = dialog.view.toPlainText()
    first, second = text.split("\n\n")
    assert first.splitlines()[:2] == ["0.png", "-----"]
    assert f"Folder: {bench.photos}" in first
    assert "Camera: Paint Box" in first
    assert "Size in pixels: 64 × 48" in first
    assert "Rating: 4 of 5" in first
    assert "Albums: Lake" in first
    assert "Description: A lake & a boat." in first
    assert "Rating" not in second
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    dialog.save(str(tmp_path / "known.txt"))
    assert (tmp_path / "known.txt").read_text(encoding="utf-8") == text
    dialog.save(str(tmp_path / "nowhere" / "known.txt"))
    assert "could not be written" in dialog.said
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "known.pdf"))
    dialog.print_to(printer)
    assert (tmp_path / "known.pdf").read_bytes().startswith(b"%PDF")
    dialog.close()


# ---- messages


def test_messages_are_spoken_and_the_good_ones_go(qtbot, bench, monkeypatch):
    from PySide6.QtGui import QAccessible

    from leccr_desktop.window.actions.message_bar import Tone

    spoken = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: spoken.append(event.message())
    )
    messages = bench.actions.messages
    messages._timer.setInterval(20)
    messages.say("It is done.")
    assert bench.said == "It is done."
    qtbot.waitUntil(lambda: bench.said == "")
    messages.say("It is not done.", tone=Tone.PROBLEM)
    qtbot.wait(60)
    assert bench.said == "It is not done."
    assert spoken == ["It is done.", "It is not done."]


def test_a_message_stays_while_somebody_is_at_its_buttons(qtbot, bench):
    messages = bench.actions.messages
    messages._timer.setInterval(20)
    messages.say("It is done.")
    messages.close_button.setFocus()
    qtbot.wait(80)
    assert bench.said == "It is done."
    bench.front.setFocus()
    qtbot.waitUntil(lambda: bench.said == "")
