"""Albums as wholes. Owns: the actions on an album itself; what is put into it, `marking` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import AlbumId

__all__ = ["rename_album"]


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
