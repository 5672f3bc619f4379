"""Looking for things. Owns: the actions behind the search box and the grid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.operations.query import Query
    from leccr_desktop.operations.session import Answer, EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["find_items", "warm_search"]


def find_items(
    *,
    runner: TaskRunner,
    session: EngineSession,
    query: Query,
    count: int,
    new_sentences: int = 0,
    then: Callable[[Answer], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Answer a question.

    Args:
        runner: where it runs.
        session: the library.
        query: what is wanted.
        count: rows wanted, from the first on. Two answers to one query agree in their order only
            as far as the scores decide it, so a longer answer replaces a shorter one.
        new_sentences: see `EngineSession.find`.
        then: gets the answer.
        failed: gets the reason why there is none.
    """
    work = partial(session.find, query, count=count, new_sentences=new_sentences)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def warm_search(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Load the model and then the index now, so that the first search waits for neither."""

    def open_index(_: None) -> None:
        runner.run(session.load_index, lane=Lane.ENGINE, then=then, failed=failed)

    return runner.run(session.load_model, lane=Lane.MODEL, then=open_index, failed=failed)
