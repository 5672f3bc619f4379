"""Albums. Owns: the actions that list, make, name, fill and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import Album, DeletedAlbum
    from leccr_engine.types import AlbumId, ContentHash

__all__ = ["add_album", "add_to_album", "delete_album", "list_albums", "rename_album"]


def list_albums(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[list[Album]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List the albums by name."""
    return runner.run(lambda: session.user.albums(), lane=Lane.ENGINE, then=then, failed=failed)


def add_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    name: str,
    then: Callable[[AlbumId], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Make an empty album."""
    return runner.run(
        lambda: session.user.add_album(name), lane=Lane.ENGINE, then=then, failed=failed
    )


def rename_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    name: str,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Give an album another name."""
    return runner.run(
        lambda: session.user.rename_album(album_id, name),
        lane=Lane.ENGINE,
        then=then,
        failed=failed,
    )


def delete_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    then: Callable[[DeletedAlbum], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Delete an album, none of its photos; `then` gets what it takes to bring it back."""
    return runner.run(
        lambda: session.user.delete_album(album_id), lane=Lane.ENGINE, then=then, failed=failed
    )


def add_to_album(
    *,
    runner: TaskRunner,
    session: EngineSession,
    album_id: AlbumId,
    hashes: Collection[ContentHash],
    then: Callable[[tuple[ContentHash, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Put contents into an album; `then` gets those that were not there before."""
    return runner.run(
        lambda: session.user.add_to_album(album_id, hashes),
        lane=Lane.ENGINE,
        then=then,
        failed=failed,
    )
