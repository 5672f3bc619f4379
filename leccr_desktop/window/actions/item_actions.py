"""What can be done with photos and videos. Owns: the actions, and for which items they are meant.

Every page that shows items is followed; the one in front gives the items. The same actions stand in
the menu bar, in the context menu and on the toolbar, under the same keys.
"""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from leccr_desktop.operations.clipboard import mime_of, read_picture
from leccr_desktop.operations.file_manager import FileManager
from leccr_desktop.operations.item_files import files_of, find_missing
from leccr_desktop.operations.metadata_text import read_metadata
from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.window.actions.album_menu import AlbumMenu, ask_for_album
from leccr_desktop.window.actions.exporting import Exporting
from leccr_desktop.window.actions.marks import PersonMarks
from leccr_desktop.window.actions.message_bar import MessageBar, Tone
from leccr_desktop.window.actions.metadata_sheet import sheet_of
from leccr_desktop.window.actions.open_with_menu import OpenWithMenu
from leccr_desktop.window.actions.trashing import Trashing
from leccr_desktop.window.actions.undo_history import UndoHistory
from leccr_desktop.window.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QMimeData, SignalInstance
    from PySide6.QtGui import QColor, QImage

    from leccr_desktop.operations.item_files import FileFailure
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, ItemDetails
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.shortcuts import Shortcuts
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import AlbumId

__all__ = ["RATINGS", "ItemAction", "ItemActions"]

RATINGS = range(6)
"""0 takes the rating away."""

_OPENED_AT_ONCE = 20
"""More files than this are not opened in other programs: nobody means that."""


class ItemAction(StrEnum):
    """An action by its id; with `item.` before it, the id of its keys."""

    OPEN = "open"
    OPEN_OUTSIDE = "open_outside"
    SHOW_IN_FOLDER = "show_in_folder"
    COPY = "copy"
    COPY_PICTURE = "copy_picture"
    EXPORT = "export"
    NEW_ALBUM = "new_album"
    REMOVE_FROM_ALBUM = "remove_from_album"
    FAVOURITE = "favourite"
    SIMILAR = "similar"
    TRASH = "trash"
    METADATA = "metadata"
    UNDO = "undo"
    REDO = "redo"


_FOR_ONE = frozenset({ItemAction.OPEN, ItemAction.COPY_PICTURE, ItemAction.SIMILAR})

_WITHOUT_KEYS = frozenset({ItemAction.OPEN, ItemAction.REMOVE_FROM_ALBUM})
"""Enter opens where the grid has the focus, and nowhere else."""


class ItemActions(QObject):
    """The actions, with all they need to be carried out.

    Args:
        runner: where what blocks runs.
        session: the library.
        settings: whether to ask before the trash, and where copies go.
        shortcuts: gives the actions their keys.
        window: where the keys work, and what questions stand in front of.

    Signals:
        open_wanted: the item that the person wants to see big.
        similar_wanted: the item whose like is wanted.
        files_gone: paths (tuple) where files are no more.
        files_back: paths (tuple) where files are again.

    Attributes:
        messages: says what became of it; to be placed at the bottom of the page.
        exporting: its `bar` belongs there too.
        history: what can be undone.
        marks: favourites, ratings, albums; its signals tell when they are others.
        trashing: the way to the trash.
    """

    open_wanted = Signal(object)
    similar_wanted = Signal(object)
    files_gone = Signal(object)
    files_back = Signal(object)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        shortcuts: Shortcuts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._session = session
        self._window = window
        self._pages: list[tuple[QWidget, Callable[[], Sequence[MediaItem]]]] = []
        self._album: tuple[AlbumId, str] | None = None
        self.messages = MessageBar()
        self.history = UndoHistory(shortcuts, self)
        self.marks = PersonMarks(
            runner=runner,
            session=session,
            history=self.history,
            messages=self.messages,
            parent=self,
        )
        self.trashing = Trashing(
            runner=runner,
            settings=settings,
            history=self.history,
            messages=self.messages,
            window=window,
        )
        self.exporting = Exporting(
            runner=runner, settings=settings, messages=self.messages, window=window
        )
        self._file_manager = FileManager(self)
        self._actions: dict[ItemAction, QAction] = {}
        self._ratings: list[QAction] = []
        self._drawings: dict[QAction, str] = {}
        self._drawn_in: QColor | None = None
        self._make_actions(shortcuts)
        self._make_menus()
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    # ---- for the window

    def follow(
        self,
        page: QWidget,
        items: Callable[[], Sequence[MediaItem]],
        *changed: SignalInstance,
    ) -> None:
        """Take the items of a page while it is in front.

        Args:
            page: visible exactly while its items are meant.
            items: gives its selected items; reads memory only.
            changed: tell that other items are selected, or that they changed.
        """
        self._pages.append((page, items))
        for signal in changed:
            signal.connect(self.refresh_soon)

    def set_album(self, album_id: AlbumId | None, name: str = "") -> None:
        """Say which album is in front: items can be removed from it. None: no album is."""
        self._album = None if album_id is None else (album_id, name)
        self.refresh()

    def selected_items(self) -> list[MediaItem]:
        """The items that the actions are meant for now."""
        for page, items in self._pages:
            if page.isVisible():
                return list(items())
        return []

    def action(self, which: ItemAction) -> QAction:
        """One action, to stand wherever it is useful."""
        return self._actions[which]

    def rating_action(self, rating: int) -> QAction:
        """The action that gives a rating.

        Args:
            rating: one of `RATINGS`.
        """
        return self._ratings[rating]

    def fill(self, menu: QMenu) -> None:
        """Put all of them into a menu: the menu bar's, or a context menu."""
        for group in (
            (ItemAction.OPEN, ItemAction.OPEN_OUTSIDE, self._open_with, ItemAction.SHOW_IN_FOLDER),
            (ItemAction.FAVOURITE, self._rate, self._add_to_album, ItemAction.REMOVE_FROM_ALBUM),
            (ItemAction.SIMILAR,),
            (ItemAction.COPY, ItemAction.COPY_PICTURE, ItemAction.EXPORT, ItemAction.METADATA),
            (ItemAction.TRASH,),
        ):
            for entry in group:
                if isinstance(entry, QMenu):
                    menu.addMenu(entry)
                else:
                    menu.addAction(self._actions[entry])
            menu.addSeparator()
        menu.aboutToShow.connect(self.refresh)
        menu.aboutToShow.connect(self._draw)

    def mime_of(self, items: Sequence[MediaItem]) -> QMimeData:
        """What other programs get of dragged items."""
        return mime_of(items)

    def close(self) -> None:
        """End what is under way; to be called before the runner is closed."""
        self.exporting.close()

    @Slot()
    def refresh_soon(self) -> None:
        """Look at the selection once this turn of the event loop is over."""
        self._look_soon.start()

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done with the selected items, and check what is true of them."""
        items = self.selected_items()
        for which, action in self._actions.items():
            if which not in (ItemAction.UNDO, ItemAction.REDO):
                action.setEnabled(len(items) == 1 if which in _FOR_ONE else bool(items))
        self._actions[ItemAction.SIMILAR].setEnabled(
            len(items) == 1 and items[0].content_hash is not None
        )
        self._actions[ItemAction.FAVOURITE].setChecked(
            bool(items) and all(item.favourite for item in items)
        )
        remove = self._actions[ItemAction.REMOVE_FROM_ALBUM]
        remove.setVisible(self._album is not None)
        for menu in (self._open_with, self._rate, self._add_to_album):
            menu.setEnabled(bool(items))
        ratings = {item.rating for item in items}
        for rating, action in enumerate(self._ratings):
            action.setEnabled(bool(items))
            action.setChecked(ratings == {rating})

    # ---- the parts

    def _make_actions(self, shortcuts: Shortcuts) -> None:
        texts = {
            ItemAction.OPEN: (self.tr("&Open"), "photo"),
            ItemAction.OPEN_OUTSIDE: (self.tr("Open in its &program"), "open-outside"),
            ItemAction.SHOW_IN_FOLDER: (self.tr("Show in the file &manager"), "folder"),
            ItemAction.COPY: (self.tr("&Copy"), "copy"),
            ItemAction.COPY_PICTURE: (self.tr("Cop&y picture"), ""),
            ItemAction.EXPORT: (self.tr("&Export copies…"), "export"),
            ItemAction.NEW_ALBUM: (self.tr("&New album…"), "album-add"),
            ItemAction.REMOVE_FROM_ALBUM: (self.tr("&Remove from this album"), ""),
            ItemAction.FAVOURITE: (self.tr("&Favourite"), "heart"),
            ItemAction.SIMILAR: (self.tr("Find &similar"), "picture-search"),
            ItemAction.TRASH: (self.tr("Move to &trash"), "trash"),
            ItemAction.METADATA: (self.tr("&Details as text…"), "details"),
        }
        for which, (text, name) in texts.items():
            action = QAction(text, self)
            self._actions[which] = action
            self._drawings[action] = name
            if which not in _WITHOUT_KEYS:
                shortcuts.bind(f"item.{which}", action)
        self._actions[ItemAction.FAVOURITE].setCheckable(True)
        self._actions[ItemAction.UNDO] = self.history.undo_action
        self._drawings[self.history.undo_action] = "undo"
        self._actions[ItemAction.REDO] = self.history.redo_action
        for rating in RATINGS:
            action = QAction(self._rating_text(rating), self)
            action.setCheckable(True)
            action.triggered.connect(partial(self._set_rating, rating))
            shortcuts.bind(f"item.rate_{rating}", action)
            self._ratings.append(action)
        # Their keys work wherever the window is active, whether a menu has them or not.
        self._window.addActions([*self._actions.values(), *self._ratings])

    def _make_menus(self) -> None:
        self._open_with = OpenWithMenu(
            runner=self._runner, items=self.selected_items, parent=self._window
        )
        self._rate = QMenu(self.tr("&Rate"), self._window)
        self._rate.addActions(self._ratings)
        self._add_to_album = AlbumMenu(
            marks=self.marks,
            items=self.selected_items,
            new_album=self._actions[ItemAction.NEW_ALBUM],
            parent=self._window,
        )

    def _connect(self) -> None:
        for which, slot in (
            (ItemAction.OPEN, self._open),
            (ItemAction.OPEN_OUTSIDE, self._open_outside),
            (ItemAction.SHOW_IN_FOLDER, self._show_in_folder),
            (ItemAction.COPY, self._copy),
            (ItemAction.COPY_PICTURE, self._copy_picture),
            (ItemAction.EXPORT, self._export),
            (ItemAction.NEW_ALBUM, self._ask_for_album),
            (ItemAction.REMOVE_FROM_ALBUM, self._remove_from_album),
            (ItemAction.SIMILAR, self._find_similar),
            (ItemAction.TRASH, self._move_to_trash),
            (ItemAction.METADATA, self._show_metadata),
        ):
            self._actions[which].triggered.connect(slot)
        self._actions[ItemAction.FAVOURITE].triggered.connect(self._set_favourite)
        self._open_with.failed.connect(self._say_not_started)
        self.trashing.gone.connect(self.files_gone)
        self.trashing.back.connect(self.files_back)
        self.history.failed.connect(self._say_problem)
        self.history.undone.connect(self._say_undone)
        self.history.changed.connect(self._drop_undo)

    def _rating_text(self, rating: int) -> str:
        if not rating:
            return self.tr("No rating")
        number = QLocale().toString(rating)
        # Stars are told by their number, since a screen reader reads five of them as five words.
        return self.tr("{rating} of 5").format(rating=number)

    @Slot()
    def _draw(self) -> None:
        """Draw the icons in the palette's colour: when a menu is looked at, not at the start."""
        color = self._window.palette().color(QPalette.ColorRole.WindowText)
        if color == self._drawn_in:
            return
        self._drawn_in = color
        for action, name in self._drawings.items():
            if name:
                action.setIcon(icon(name, color))

    # ---- carrying them out

    @Slot()
    def _open(self) -> None:
        items = self.selected_items()
        if items:
            self.open_wanted.emit(items[0])

    @Slot()
    def _find_similar(self) -> None:
        items = self.selected_items()
        if items:
            self.similar_wanted.emit(items[0])

    @Slot()
    def _open_outside(self) -> None:
        paths = self._selected_paths()
        if len(paths) > _OPENED_AT_ONCE:
            self._say_problem(
                self.tr("%n files are too many to open at once. Select fewer.", "", len(paths))
            )
        else:
            self._when_there(paths, self._open_paths)

    def _open_paths(self, paths: tuple[Path, ...]) -> None:
        refused = [path for path in paths if not open_outside(path=path)]
        if refused:
            text = self.tr("There is no program that opens {name}. Choose one in “Open with”.")
            self._say_problem(text.format(name=refused[0].name))

    @Slot()
    def _show_in_folder(self) -> None:
        self._when_there(self._selected_paths(), self._file_manager.show_files)

    def _when_there(
        self, paths: tuple[Path, ...], then: Callable[[tuple[Path, ...]], None]
    ) -> None:
        """Go on with the files that are there, and say which are not."""
        if paths:
            find_missing(
                runner=self._runner,
                paths=paths,
                then=partial(self._go_on, paths, then),
                failed=self._say_failure,
            )

    def _go_on(
        self,
        paths: tuple[Path, ...],
        then: Callable[[tuple[Path, ...]], None],
        missing: tuple[FileFailure, ...],
    ) -> None:
        if len(missing) == 1:
            text = self.tr("{name}: {reason}")
            self._say_problem(text.format(name=missing[0].path.name, reason=missing[0].reason))
        elif missing:
            text = self.tr("%n file(s) cannot be opened.", "", len(missing))
            self.messages.say(text, tone=Tone.PROBLEM, files=missing)
        gone = {failure.path for failure in missing}
        there = tuple(path for path in paths if path not in gone)
        if there:
            then(there)

    @Slot()
    def _copy(self) -> None:
        items = files_of(self.selected_items())
        if items:
            QGuiApplication.clipboard().setMimeData(mime_of(items))
            self.messages.say(
                self.tr("%n file(s) copied. Paste them where you want them.", "", len(items))
            )

    @Slot()
    def _copy_picture(self) -> None:
        items = self.selected_items()
        if items:
            read_picture(
                runner=self._runner,
                item=items[0],
                then=self._take_picture,
                failed=self._say_failure,
            )

    def _take_picture(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.messages.say(self.tr("The picture was copied. Paste it where you want it."))

    @Slot()
    def _export(self) -> None:
        self.exporting.ask(self.selected_items())

    @Slot()
    def _ask_for_album(self) -> None:
        # Those of now: the selection may be another when the name is there.
        items = self.selected_items()
        ask_for_album(self._window, then=partial(self.marks.add_to_new_album, items))

    @Slot()
    def _remove_from_album(self) -> None:
        if self._album is not None:
            album_id, name = self._album
            self.marks.remove_from_album(self.selected_items(), album_id, name)

    @Slot(bool)
    def _set_favourite(self, favourite: bool) -> None:
        self.marks.set_favourite(self.selected_items(), favourite)

    def _set_rating(self, rating: int, _checked: bool = False) -> None:
        self.marks.set_rating(self.selected_items(), rating)

    @Slot()
    def _move_to_trash(self) -> None:
        self.trashing.move(self.selected_items())

    @Slot()
    def _show_metadata(self) -> None:
        items = self.selected_items()
        if items:
            read_metadata(
                runner=self._runner,
                session=self._session,
                items=items,
                then=partial(self._take_metadata, items),
                failed=self._say_failure,
            )

    def _take_metadata(
        self, items: Sequence[MediaItem], found: tuple[ItemDetails | None, ...]
    ) -> None:
        # With it comes all that prints, which few people want and no start should wait for.
        from leccr_desktop.window.actions.metadata_dialog import MetadataDialog

        sheets = tuple(map(sheet_of, items, found))
        MetadataDialog(sheets, self._window).show()

    def _selected_paths(self) -> tuple[Path, ...]:
        return tuple(item.path for item in files_of(self.selected_items()))

    # ---- saying what became of it

    @Slot(str)
    def _say_problem(self, text: str) -> None:
        self.messages.say(text, tone=Tone.PROBLEM)

    def _say_failure(self, error: LeccrError) -> None:
        self._say_problem(str(error))

    @Slot(str)
    def _say_not_started(self, program: str) -> None:
        self._say_problem(self.tr("{program} could not be started.").format(program=program))

    @Slot(str)
    def _say_undone(self, what: str) -> None:
        self.messages.say(self.tr("Undone: {what}").format(what=what))

    @Slot()
    def _drop_undo(self) -> None:
        # Its button would undo something else than what the message tells of.
        self.messages.drop_action(self.history.undo_action)
