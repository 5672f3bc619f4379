"""From query to rows. Owns: which answer is awaited, and that no other one is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.query import Query
from leccr_desktop.operations.searching import find_items
from leccr_desktop.window.grid.sections import grouping_for

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from leccr_desktop.operations.session import Answer, EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_engine.errors import LeccrError

__all__ = ["PAGE_ROWS", "ResultsFeed"]

PAGE_ROWS = 200
"""Rows asked for at first. Scrolling to the end doubles them: few searches, and no last row."""

SENTENCES_AT_A_TIME = 32
"""A shown answer is explained in steps of so many sentences, so that the next question never waits
long for the encoder."""


class ResultsFeed(QObject):
    """Keeps the model filled with the answer to the current query.

    The first answer comes without embedding any sentence of a description; what that leaves open in
    the reasons is settled behind it, step by step, without a signal.

    Signals:
        asked: a question is under way.
        answered: the query's text (str), rows shown (int), whether these are all (bool). `answer`
            has more.
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
        self._query = Query()
        self._answer: Answer | None = None
        self._rows = PAGE_ROWS
        self._request = 0
        self._ticket: Ticket | None = None
        self._explaining: Ticket | None = None
        model.more_wanted.connect(self._continue)

    @property
    def asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._ticket is not None

    @property
    def query(self) -> Query:
        """What the rows answer, or will."""
        return self._query

    @property
    def answer(self) -> Answer | None:
        """What the rows are of; None before the first one and after a failure."""
        return self._answer

    @Slot(object)
    def ask(self, query: Query) -> None:
        """Show another query's answer, from its beginning."""
        self._query = query
        self._rows = PAGE_ROWS
        self._send()

    @Slot()
    def refresh(self) -> None:
        """Ask the same again: the library has changed. Rows that stay are not touched."""
        self._send()

    def leave_out(self, paths: Collection[Path]) -> None:
        """Show some files no longer: they are gone, which the library is about to find out."""
        if self._answer is not None:
            items = tuple(item for item in self._answer.items if item.path not in paths)
            self._answer = replace(self._answer, items=items)
            self._model.replace(items, complete=self._answer.complete)

    @Slot()
    def _continue(self) -> None:
        self._rows *= 2
        self._send()

    def _send(self) -> None:
        self._drop()
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

    def _explain(self) -> None:
        request = self._request
        self._explaining = find_items(
            runner=self._runner,
            session=self._session,
            query=self._query,
            count=self._rows,
            new_sentences=SENTENCES_AT_A_TIME,
            then=lambda answer: self._take_explained(request, answer),
            # The rows stand. What is wrong, the next question will say.
            failed=lambda _: None,
        )

    def _take(self, request: int, answer: Answer) -> None:
        if request != self._request:
            return
        self._ticket = None
        self._show(answer)
        self.answered.emit(self._query.text, self._model.rowCount(), answer.complete)

    def _take_explained(self, request: int, answer: Answer) -> None:
        if request == self._request:
            self._show(answer)

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self._model.replace(
            answer.items, complete=answer.complete, grouping=grouping_for(self._query)
        )
        self._explaining = None
        if not answer.explained:
            self._explain()

    def _give_up(self, request: int, error: LeccrError) -> None:
        if request != self._request:
            return
        self._ticket = None
        self._answer = None
        self._model.replace((), complete=True)
        self.failed.emit(str(error))

    def _drop(self) -> None:
        for ticket in (self._ticket, self._explaining):
            if ticket is not None:
                ticket.drop()
        self._ticket = self._explaining = None
