"""What the library knows of several files. Owns: asking it for all that a text about them says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, ItemDetails
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["read_metadata"]


def read_metadata(
    *,
    runner: TaskRunner,
    session: EngineSession,
    items: Sequence[MediaItem],
    then: Callable[[tuple[ItemDetails | None, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look up several files, in their order; None for one that the library does not have."""

    def work() -> tuple[ItemDetails | None, ...]:
        return tuple(session.details(item.path) for item in items)

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)
