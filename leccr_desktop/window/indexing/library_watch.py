"""Whether the library has changed. Owns: the regular look at it, off the Qt thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leccr_desktop.operations.library_state import read_overview

if TYPE_CHECKING:
    from leccr_desktop.operations.session import EngineSession, Overview
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["POLL_MS", "LibraryWatch"]

POLL_MS = 2_000
"""Another process writes the library, so asking is the only way to know."""


class LibraryWatch(QObject):
    """Looks at the library every `POLL_MS`, one look at a time.

    Signals:
        changed: an `Overview` that differs from the one before; the first one too.
        failed: why the library cannot be read (str); once for each reason.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        poll_ms: int = POLL_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._overview: Overview | None = None
        self._reason = ""
        self._ticket: Ticket | None = None
        self._timer = QTimer(self, interval=poll_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look once, unless a look is under way."""
        if self._ticket is None:
            self._ticket = read_overview(
                runner=self._runner, session=self._session, then=self._take, failed=self._fail
            )

    def _take(self, overview: Overview) -> None:
        self._ticket = None
        self._reason = ""
        if overview != self._overview:
            self._overview = overview
            self.changed.emit(overview)

    def _fail(self, error: LeccrError) -> None:
        self._ticket = None
        if str(error) != self._reason:
            self._reason = str(error)
            self.failed.emit(self._reason)
