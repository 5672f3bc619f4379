"""What was searched for. Owns: which queries are remembered, and offering them in the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.searches import (
    forget_history,
    forget_query,
    read_history,
    remember_query,
)
from leccr_desktop.settings import KEEP_HISTORY

if TYPE_CHECKING:
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.search.search_field import SearchField
    from leccr_engine.errors import LeccrError

__all__ = ["QueryHistory"]


class QueryHistory(QObject):
    """Remembers a query once it was meant: by Enter, or because its results were used.

    Args:
        runner: where the library is asked.
        session: the library.
        field: where queries are typed and offered.
        settings: whether anything is remembered.

    Signals:
        failed: why something could not be done (str).
    """

    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        field: SearchField,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._field = field
        self._settings = settings
        self._queries: list[str] = []

    @property
    def queries(self) -> tuple[str, ...]:
        """What is remembered, most recent first."""
        return tuple(self._queries)

    @Slot()
    def start(self) -> None:
        """Read what is remembered; the field has to be in its window by now."""
        popup = self._field.history
        popup.forget_wanted.connect(self._forget)
        popup.forget_all_wanted.connect(self._forget_all)
        self._field.confirmed.connect(self.remember)
        self._field.down_pressed.connect(self.remember)
        read_history(runner=self._runner, session=self._session, then=self._take, failed=self._fail)

    @Slot()
    def remember(self) -> None:
        """Remember what is in the field: it was meant."""
        text = self._field.text
        if not text or not self._settings.get(KEEP_HISTORY) or self._queries[:1] == [text]:
            return
        self._queries = [text, *(query for query in self._queries if query != text)]
        self._field.history.set_recent(self._queries)
        remember_query(
            runner=self._runner,
            session=self._session,
            text=text,
            then=_do_nothing,
            failed=self._fail,
        )

    @Slot(str)
    def _forget(self, text: str) -> None:
        self._queries = [query for query in self._queries if query != text]
        forget_query(
            runner=self._runner,
            session=self._session,
            text=text,
            then=_do_nothing,
            failed=self._fail,
        )

    @Slot()
    def _forget_all(self) -> None:
        self._queries = []
        forget_history(
            runner=self._runner, session=self._session, then=_do_nothing, failed=self._fail
        )

    def _take(self, queries: list[str]) -> None:
        self._queries = queries
        self._field.history.set_recent(queries)

    def _fail(self, error: LeccrError) -> None:
        self.failed.emit(str(error))


def _do_nothing(_: None) -> None:
    """What was changed is shown already."""
