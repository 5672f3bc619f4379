"""Looking at the library itself. Owns: the actions that ask what is in it and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.operations.session import EngineSession, FailedFile, Overview
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.work import RootWork

__all__ = ["IndexWork", "read_overview", "read_work"]


@dataclass(frozen=True, slots=True)
class IndexWork:
    """What there is to do, and what could not be done.

    Attributes:
        roots: how far each is, in path order.
        failures: the files that could not be read, in path order.
    """

    roots: tuple[RootWork, ...]
    failures: tuple[FailedFile, ...]


def read_overview(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[Overview], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look at the library: its folders, how much is in it, and whether it changed."""
    return runner.run(session.overview, lane=Lane.ENGINE, then=then, failed=failed)


def read_work(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[IndexWork], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look how far each folder is, and at the files that could not be read."""

    def work() -> IndexWork:
        return IndexWork(roots=session.work(), failures=session.failures())

    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)
