"""Room on the disk. Owns: the action that asks how much there is."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["read_free_bytes"]


def read_free_bytes(
    *,
    runner: TaskRunner,
    folder: Path,
    then: Callable[[int | None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Ask how many bytes can still be written where a folder is; None where nobody knows."""

    def read() -> int | None:
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    return runner.run(read, lane=Lane.ENGINE, then=then, failed=failed)
