"""What a person thinks of photos. Owns: favourites, ratings and albums, with their way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from leccr_desktop.operations.item_files import contents_of
from leccr_desktop.operations.marking import (
    AlbumChange,
    add_to_album,
    delete_album,
    list_albums,
    make_album,
    remove_from_album,
    restore_album,
    restore_marks,
    set_favourite,
    set_rating,
)
from leccr_desktop.window.actions.message_bar import MessageBar, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.actions.undo_history import UndoHistory
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import Album, DeletedAlbum, Marks
    from leccr_engine.types import AlbumId, ContentHash

    Act = Callable[..., object]
    """One of `operations.marking`, short of who runs it and who takes the outcome."""

    Done = Callable[[], None]
    Failed = Callable[[str], None]

__all__ = ["PersonMarks"]


class PersonMarks(QObject):
    """Marks items, and remembers how they were.

    Args:
        runner: where the library is asked.
        session: the library.
        history: takes up what can be undone.
        messages: where it is said.

    Signals:
        changed: marks of some contents are others now.
        albums_changed: the albums, or what is in them, are others now.
    """

    changed = Signal()
    albums_changed = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        history: UndoHistory,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._history = history
        self._messages = messages
        self._albums: tuple[Album, ...] = ()

    @property
    def albums(self) -> tuple[Album, ...]:
        """The albums as last seen, by name."""
        return self._albums

    @Slot()
    def look_at_albums(self) -> None:
        """Look which albums there are; `albums_changed` when they are others."""
        list_albums(
            runner=self._runner,
            session=self._session,
            then=self._take_albums,
            failed=self._say_failure,
        )

    # ---- favourites and ratings

    def set_favourite(self, items: Sequence[MediaItem], favourite: bool) -> None:
        """Make items favourites, or no longer."""
        contents = self._known(items)
        if not contents:
            return
        name = (
            self.tr("Favour %n item(s)", "", len(contents))
            if favourite
            else self.tr("No longer favour %n item(s)", "", len(contents))
        )
        self._mark(name, partial(set_favourite, contents=contents, favourite=favourite))

    def set_rating(self, items: Sequence[MediaItem], rating: int) -> None:
        """Rate items 1 to 5, or 0 for not at all."""
        contents = self._known(items)
        if not contents:
            return
        if rating:
            name = self.tr("Rate %n item(s) {rating}", "", len(contents)).format(
                rating=QLocale().toString(rating)
            )
        else:
            name = self.tr("Take the rating off %n item(s)", "", len(contents))
        self._mark(name, partial(set_rating, contents=contents, rating=rating))

    def _mark(self, name: str, act: Act) -> None:
        act(
            runner=self._runner,
            session=self._session,
            then=partial(self._take_marks, name, act),
            failed=self._say_failure,
        )

    def _take_marks(self, name: str, act: Act, before: dict[ContentHash, Marks]) -> None:
        self._history.add(
            name,
            back=partial(self._step, partial(restore_marks, marks=before), self.changed.emit),
            again=partial(self._step, act, self.changed.emit),
        )
        self.changed.emit()

    # ---- albums

    def add_to_album(self, items: Sequence[MediaItem], album_id: AlbumId, name: str) -> None:
        """Put items into an album."""
        self.add_contents(self._known(items), album_id, name)

    def add_contents(self, contents: Sequence[ContentHash], album_id: AlbumId, name: str) -> None:
        """Put contents into an album, e.g. those that were dropped on it."""
        if not contents:
            return
        act = partial(add_to_album, album_id=album_id, name=name, contents=contents)
        act(
            runner=self._runner,
            session=self._session,
            then=partial(self._take_added, act),
            failed=self._say_failure,
        )

    def add_to_new_album(self, items: Sequence[MediaItem], name: str) -> None:
        """Make an album of items; without any, an empty one."""
        make_album(
            runner=self._runner,
            session=self._session,
            name=name,
            contents=self._known(items) if items else (),
            then=self._take_new_album,
            failed=self._say_failure,
        )

    def remove_from_album(self, items: Sequence[MediaItem], album_id: AlbumId, name: str) -> None:
        """Take items out of an album; their files stay where they are."""
        contents = self._known(items)
        if not contents:
            return
        act = partial(remove_from_album, album_id=album_id, name=name, contents=contents)
        act(
            runner=self._runner,
            session=self._session,
            then=partial(self._take_removed, act),
            failed=self._say_failure,
        )

    def _take_new_album(self, change: AlbumChange) -> None:
        made = _MadeAlbum(change)
        self._remember_album(
            self.tr("Make the album “{album}”").format(album=change.name),
            self.tr("The album “{album}” was made.").format(album=change.name),
            back=partial(self._step, made.delete, self._tell_albums),
            again=partial(self._step, made.restore, self._tell_albums),
        )

    def _take_added(self, act: Act, change: AlbumChange) -> None:
        count = len(change.contents)
        if not count:
            self._messages.say(
                self.tr("All of it is in “{album}” already.").format(album=change.name)
            )
            return
        back = partial(
            remove_from_album, album_id=change.album_id, name=change.name, contents=change.contents
        )
        self._remember_album(
            self.tr("Add %n item(s) to “{album}”", "", count).format(album=change.name),
            self.tr("%n item(s) added to “{album}”.", "", count).format(album=change.name),
            back=partial(self._step, back, self._tell_albums),
            again=partial(self._step, act, self._tell_albums),
        )

    def _take_removed(self, act: Act, change: AlbumChange) -> None:
        count = len(change.contents)
        if not count:
            return
        back = partial(
            add_to_album, album_id=change.album_id, name=change.name, contents=change.contents
        )
        self._remember_album(
            self.tr("Remove %n item(s) from “{album}”", "", count).format(album=change.name),
            self.tr("%n item(s) removed from “{album}”. The files stay.", "", count).format(
                album=change.name
            ),
            back=partial(self._step, back, self._tell_albums),
            again=partial(self._step, act, self._tell_albums),
        )

    def _remember_album(
        self,
        name: str,
        said: str,
        *,
        back: Callable[[Done, Failed], None],
        again: Callable[[Done, Failed], None],
    ) -> None:
        self._history.add(name, back=back, again=again)
        self._messages.say(said, action=self._history.undo_action, action_text=self.tr("Undo"))
        self._tell_albums()

    def _step(self, act: Act, tell: Callable[[], None], done: Done, failed: Failed) -> None:
        """One step of the history: do it, say so to whoever shows it."""

        def finish(_: object) -> None:
            done()
            tell()

        act(
            runner=self._runner,
            session=self._session,
            then=finish,
            failed=lambda error: failed(str(error)),
        )

    def _tell_albums(self) -> None:
        self.look_at_albums()
        self.albums_changed.emit()

    def _take_albums(self, albums: list[Album]) -> None:
        if tuple(albums) != self._albums:
            self._albums = tuple(albums)
            self.albums_changed.emit()

    # ---- what both need

    def _known(self, items: Sequence[MediaItem]) -> tuple[ContentHash, ...]:
        contents = contents_of(items)
        if not contents:
            self._messages.say(
                self.tr("It is not indexed yet. Try again when it is."), tone=Tone.PROBLEM
            )
        return contents

    def _say_failure(self, error: LeccrError) -> None:
        self._messages.say(str(error), tone=Tone.PROBLEM)


class _MadeAlbum:
    """An album that was made here: deleted and restored, it keeps its id and what is in it."""

    def __init__(self, change: AlbumChange) -> None:
        self._id = change.album_id
        self._deleted: DeletedAlbum | None = None

    def delete(self, *, then: Callable[[object], None], **how: Any) -> None:
        def keep(deleted: DeletedAlbum) -> None:
            self._deleted = deleted
            then(deleted)

        delete_album(album_id=self._id, then=keep, **how)

    def restore(self, **how: Any) -> None:
        if self._deleted is not None:
            restore_album(deleted=self._deleted, **how)
