"""What a person says of their photos. Owns: favourites, ratings and what is in which album.

Each change gives back what it takes to undo it, found out in the same turn: what the window shows
may be older than the library.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import Album, DeletedAlbum, Marks
    from leccr_engine.library.user_data import UserData
    from leccr_engine.types import AlbumId, ContentHash

__all__ = [
    "AlbumChange",
    "add_to_album",
    "delete_album",
    "list_albums",
    "make_album",
    "remove_from_album",
    "restore_album",
    "restore_marks",
    "set_favourite",
    "set_rating",
]


@dataclass(frozen=True, slots=True)
class AlbumChange:
    """What changed in an album.

    Attributes:
        album_id: which one.
        name: what it is called.
        contents: what is there now and was not before, or the other way round.
    """

    album_id: AlbumId
    name: str
    contents: tuple[ContentHash, ...]


def set_favourite(
    *,
    runner: TaskRunner,
    session: EngineSession,
    contents: Sequence[ContentHash],
    favourite: bool,
    then: Callable[[dict[ContentHash, Marks]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Make contents favourites, or no longer; `then` gets the marks they had before."""
    work = partial(
        _change_marks, session, contents, lambda user: user.set_favourite(contents, favourite)
    )
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def set_rating(
    *,
    runner: TaskRunner,
    session: EngineSession,
    contents: Sequence[ContentHash],
    rating: int,
    then: Callable[[dict[ContentHash, Marks]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Rate contents 1 to 5, or 0 for not at all; `then` gets the marks they had before."""
    work = partial(_change_marks, session, contents, lambda user: user.set_rating(contents, rating))
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def restore_marks(
    *,
    runner: TaskRunner,
    session: EngineSession,
    marks: Mapping[ContentHash, Marks],
    then: Callable[[dict[ContentHash, Marks]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Set marks to what they were; `then` gets those they had until now."""
    work = partial(_change_marks, session, tuple(marks), lambda user: user.restore_marks(marks))
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def list_albums(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[list[Album]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List the albums by name."""
    return runner.run(partial(_list_albums, session), lane=Lane.ENGINE, then=then, failed=failed)


def make_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    name: str,
    contents: Sequence[ContentHash],
    then: Callable[[AlbumChange], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Make an album with these contents."""

    def work() -> AlbumChange:
        album_id = session.user.add_album(name)
        added = session.user.add_to_album(album_id, contents)
        return AlbumChange(album_id, name, added)

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def add_to_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    name: str,
    contents: Sequence[ContentHash],
    then: Callable[[AlbumChange], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Put contents into an album; `then` gets those that were not there before."""

    def work() -> AlbumChange:
        return AlbumChange(album_id, name, session.user.add_to_album(album_id, contents))

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def remove_from_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    name: str,
    contents: Sequence[ContentHash],
    then: Callable[[AlbumChange], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Take contents out of an album; `then` gets those that were there."""

    def work() -> AlbumChange:
        return AlbumChange(album_id, name, session.user.remove_from_album(album_id, contents))

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def delete_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    then: Callable[[DeletedAlbum], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Delete an album, none of its photos; `then` gets what brings it back."""
    work = partial(_delete_album, session, album_id)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def restore_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    deleted: DeletedAlbum,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Bring a deleted album back, with what was in it."""
    work = partial(_restore_album, session, deleted)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


# Of their own, since `session.user` opens the library: on the lane, not where the lane is asked.


def _change_marks(
    session: EngineSession, contents: Sequence[ContentHash], change: Callable[[UserData], None]
) -> dict[ContentHash, Marks]:
    """Change marks, and say what they were before."""
    before = session.user.marks(contents)
    change(session.user)
    return before


def _list_albums(session: EngineSession) -> list[Album]:
    return session.user.albums()


def _delete_album(session: EngineSession, album_id: AlbumId) -> DeletedAlbum:
    return session.user.delete_album(album_id)


def _restore_album(session: EngineSession, deleted: DeletedAlbum) -> None:
    session.user.restore_album(deleted)
