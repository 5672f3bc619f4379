"""The pause, kept beyond the program's end. Owns: `index-pause.json` in the library's folder.

It is the library's, not a setting: whoever pauses means this work.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.operations.index_rules import Pause
from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["PAUSE_FILE", "keep_pause", "read_pause"]

PAUSE_FILE = "index-pause.json"

_log = logging.getLogger(__name__)


def read_pause(
    *, runner: TaskRunner, library: Path, then: Callable[[Pause | None], None]
) -> Ticket:
    """Look whether indexing was paused when the program ended."""
    return runner.run(partial(_read, library), lane=Lane.ENGINE, then=then, failed=_never)


def keep_pause(*, runner: TaskRunner, library: Path, pause: Pause | None) -> Ticket:
    """Keep a pause, or that there is none any more."""
    return runner.run(partial(_keep, library, pause), lane=Lane.ENGINE, then=_ignore, failed=_never)


def _read(library: Path) -> Pause | None:
    try:
        said = json.loads((library / PAUSE_FILE).read_text(encoding="utf-8"))
        until = said["until"]
        return Pause(None if until is None else datetime.fromisoformat(until).astimezone())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError) as error:
        _log.warning("%s is not understood, indexing goes on: %s", library / PAUSE_FILE, error)
        return None


def _keep(library: Path, pause: Pause | None) -> None:
    file = library / PAUSE_FILE
    try:
        if pause is None:
            file.unlink(missing_ok=True)
            return
        until = None if pause.until is None else pause.until.isoformat()
        unfinished = file.with_name(f"{PAUSE_FILE}.unfinished")
        unfinished.write_text(json.dumps({"until": until}) + "\n", encoding="utf-8")
        unfinished.replace(file)
    except OSError as error:
        # It holds for now all the same; the next start would go on.
        _log.warning("Cannot keep the pause in %s: %s", file, error)


def _ignore(_result: None) -> None:
    pass


def _never(error: LeccrError) -> None:
    raise error
