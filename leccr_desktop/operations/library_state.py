"""Looking at the library itself. Owns: the actions that ask what is in it and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.operations.session import EngineSession, FailedFile, Overview
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["list_failures", "read_overview"]


def read_overview(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[Overview], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look at the library: its folders, how much is in it, and whether it changed."""
    return runner.run(session.overview, lane=Lane.ENGINE, then=then, failed=failed)


def list_failures(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[tuple[FailedFile, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List the files that could not be read."""
    return runner.run(session.failures, lane=Lane.ENGINE, then=then, failed=failed)
