"""Starting with the computer. Owns: the action that turns it on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.start_at_login import login_command, login_entry
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["set_start_at_login"]


def set_start_at_login(
    *,
    runner: TaskRunner,
    wanted: bool,
    library: Path,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Start at login from now on, or no longer.

    Args:
        runner: where the system is asked.
        wanted: which of the two.
        library: what to open then.
        then: called when it is done.
        failed: gets a `StartError`.
    """

    def change() -> None:
        login_entry().set(wanted, command=login_command(library))

    return runner.run(change, lane=Lane.ENGINE, then=then, failed=failed)
