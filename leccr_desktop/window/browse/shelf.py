"""What a person keeps in the sidebar. Owns: changing albums, searches and folders from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from leccr_desktop.operations.albums import rename_album
from leccr_desktop.operations.marking import delete_album, restore_album
from leccr_desktop.operations.searches import delete_search, restore_search
from leccr_desktop.window.actions.album_menu import ask_for_album
from leccr_desktop.window.actions.message_bar import Tone
from leccr_desktop.window.navigation import Destination, DestinationKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.actions.marks import PersonMarks
    from leccr_desktop.window.actions.message_bar import MessageBar
    from leccr_desktop.window.actions.undo_history import UndoHistory
    from leccr_desktop.window.browse.sidebar import Sidebar
    from leccr_desktop.window.search.saved_searches import SavedSearches
    from leccr_desktop.window.settings.folder_changes import FolderChanges
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import DeletedAlbum, SavedSearch
    from leccr_engine.types import AlbumId, ContentHash, SavedSearchId

__all__ = ["Shelf"]


class Shelf(QObject):
    """Carries out what is wanted in the sidebar, so that it can be undone, and shows what is there.

    Args:
        runner: where the library is asked.
        session: the library.
        sidebar: where all this is shown.
        marks: the albums.
        saved: the saved searches.
        folders: changes of the followed folders.
        history: takes up what can be undone.
        messages: where it is said.

    Signals:
        gone: the `Destination` of an album, a saved search or a folder that is there no more.
    """

    gone = Signal(object)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        sidebar: Sidebar,
        marks: PersonMarks,
        saved: SavedSearches,
        folders: FolderChanges,
        history: UndoHistory,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._sidebar = sidebar
        self._marks = marks
        self._saved = saved
        self._folders = folders
        self._history = history
        self._messages = messages
        marks.albums_changed.connect(self._show_albums)
        saved.changed.connect(self._show_searches)
        saved.failed.connect(self._say_problem)
        sidebar.album_wanted.connect(self._ask_for_album)
        sidebar.album_renamed.connect(self._rename_album)
        sidebar.album_delete_wanted.connect(self._delete_album)
        sidebar.search_renamed.connect(saved.rename)
        sidebar.search_delete_wanted.connect(self._delete_search)
        sidebar.items_dropped.connect(self._take_items)
        sidebar.folder_remove_wanted.connect(self._ask_to_remove)

    @Slot()
    def look(self) -> None:
        """Look which albums and saved searches there are."""
        self._marks.look_at_albums()
        self._saved.look()

    @Slot()
    def _show_albums(self) -> None:
        self._sidebar.show_albums(self._marks.albums)

    @Slot()
    def _show_searches(self) -> None:
        self._sidebar.show_searches(self._saved.searches)

    # ---- albums

    @Slot()
    def _ask_for_album(self) -> None:
        ask_for_album(self._sidebar, then=partial(self._marks.add_to_new_album, ()))

    @Slot(object, object)
    def _take_items(self, album_id: AlbumId, contents: tuple[ContentHash, ...]) -> None:
        self._marks.add_contents(contents, album_id, self._album_name(album_id))

    @Slot(object, str)
    def _rename_album(self, album_id: AlbumId, name: str) -> None:
        rename_album(
            runner=self._runner,
            session=self._session,
            album_id=album_id,
            name=name,
            then=self._look_again,
            failed=self._fail,
        )

    @Slot(object)
    def _delete_album(self, album_id: AlbumId) -> None:
        name = self._album_name(album_id)
        start = partial(delete_album, runner=self._runner, session=self._session, album_id=album_id)
        undone = partial(restore_album, runner=self._runner, session=self._session)
        self._delete(
            Destination(DestinationKind.ALBUM, album_id),
            self.tr("Delete the album “{album}”").format(album=name),
            self.tr("The album “{album}” was deleted. What was in it stays.").format(album=name),
            _Deletion(start, lambda deleted, **how: undone(deleted=deleted, **how)),
        )

    def _album_name(self, album_id: AlbumId) -> str:
        return next((album.name for album in self._marks.albums if album.id == album_id), "")

    # ---- saved searches

    @Slot(object)
    def _delete_search(self, search_id: SavedSearchId) -> None:
        name = next((s.name for s in self._saved.searches if s.id == search_id), "")
        start = partial(
            delete_search, runner=self._runner, session=self._session, search_id=search_id
        )
        undone = partial(restore_search, runner=self._runner, session=self._session)
        self._delete(
            Destination(DestinationKind.SAVED_SEARCH, search_id),
            self.tr("Delete the saved search “{name}”").format(name=name),
            self.tr("The saved search “{name}” was deleted.").format(name=name),
            _Deletion(start, lambda deleted, **how: undone(search=deleted, **how)),
        )

    # ---- folders

    @Slot(object)
    def _ask_to_remove(self, folder: Path) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Remove from library"),
            self.tr("Remove “{folder}” from the library?").format(folder=folder.name or folder),
            QMessageBox.StandardButton.Cancel,
            self._sidebar,
        )
        question.setInformativeText(
            self.tr(
                "Its photos and videos stay where they are, and are no longer found here. "
                "Favourites, ratings and albums come back when you add the folder again."
            )
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(partial(self._remove, folder))
        question.open()

    def _remove(self, folder: Path, _checked: bool = False) -> None:
        self._folders.unfollow(folder)
        self.gone.emit(Destination(DestinationKind.FOLDER, folder))

    # ---- what they share

    def _delete(self, place: Destination, name: str, said: str, deletion: _Deletion) -> None:
        def tell(_: object) -> None:
            self._history.add(
                name,
                back=partial(self._step, deletion.back),
                again=partial(self._step, deletion.again),
            )
            self._messages.say(said, action=self._history.undo_action)
            self.gone.emit(place)
            self.look()

        deletion.again(then=tell, failed=self._fail)

    def _step(
        self, act: Callable[..., object], done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        def finish(_: object) -> None:
            done()
            self.look()

        act(then=finish, failed=lambda error: failed(str(error)))

    def _look_again(self, _: None) -> None:
        self.look()

    def _fail(self, error: LeccrError) -> None:
        # A name that was refused has to go from where it was typed.
        self._sidebar.show_albums(())
        self._show_albums()
        self._say_problem(str(error))

    @Slot(str)
    def _say_problem(self, reason: str) -> None:
        self._messages.say(reason, tone=Tone.PROBLEM)


class _Deletion:
    """A deletion that can be taken back, and done again: what came of it is kept in between.

    Args:
        delete: called with `then`, which gets what was deleted, and `failed`.
        restore: called with what was deleted, `then` and `failed`.
    """

    def __init__(self, delete: Callable[..., object], restore: Callable[..., object]) -> None:
        self._delete = delete
        self._restore = restore
        self._deleted: DeletedAlbum | SavedSearch | None = None

    def again(
        self, *, then: Callable[[object], None], failed: Callable[[LeccrError], None]
    ) -> None:
        def keep(deleted: DeletedAlbum | SavedSearch) -> None:
            self._deleted = deleted
            then(deleted)

        self._delete(then=keep, failed=failed)

    def back(self, *, then: Callable[[object], None], failed: Callable[[LeccrError], None]) -> None:
        self._restore(self._deleted, then=then, failed=failed)
