"""From query to rows. Owns: which answer is awaited, and that no other one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.searching import find_items

if TYPE_CHECKING:
    from leccr_desktop.operations.session import Answer, EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_engine.errors import LeccrError

__all__ = ["PAGE_ROWS", "ResultsFeed"]

PAGE_ROWS = 200
"""Rows asked for at first. Scrolling to the end doubles them: few searches, and no last row."""


class ResultsFeed(QObject):
    """Keeps the model filled with the answer to the current query.

    Signals:
        asked: a question is under way.
        answered: query (str), rows shown (int), whether these are all (bool).
        failed: why there is no answer (str).
    """

    asked = Signal()
    answered = Signal(str, int, bool)
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        model: ResultsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._model = model
        self._query = ""
        self._rows = PAGE_ROWS
        self._request = 0
        self._ticket: Ticket | None = None
        model.more_wanted.connect(self._continue)

    @property
    def asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._ticket is not None

    @property
    def query(self) -> str:
        """What the rows answer, or will."""
        return self._query

    @Slot(str)
    def ask(self, query: str) -> None:
        """Show another query's answer, from its beginning."""
        self._query = query
        self._rows = PAGE_ROWS
        self._send()

    @Slot()
    def refresh(self) -> None:
        """Ask the same again: the library has changed. Rows that stay are not touched."""
        self._send()

    @Slot()
    def _continue(self) -> None:
        self._rows *= 2
        self._send()

    def _send(self) -> None:
        if self._ticket is not None:
            self._ticket.drop()
        self._request += 1
        request = self._request
        self.asked.emit()
        self._ticket = find_items(
            runner=self._runner,
            session=self._session,
            query=self._query,
            count=self._rows,
            then=lambda answer: self._take(request, answer),
            failed=lambda error: self._give_up(request, error),
        )

    def _take(self, request: int, answer: Answer) -> None:
        if request != self._request:
            return
        self._ticket = None
        self._model.replace(answer.items, complete=answer.complete)
        self.answered.emit(self._query, self._model.rowCount(), answer.complete)

    def _give_up(self, request: int, error: LeccrError) -> None:
        if request != self._request:
            return
        self._ticket = None
        self._model.replace((), complete=True)
        self.failed.emit(str(error))
