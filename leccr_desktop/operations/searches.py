"""What a person searched for and keeps. Owns: the actions on the history and on saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_desktop.operations.query import Query
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import Facets, SavedSearch
    from leccr_engine.types import SavedSearchId

__all__ = [
    "delete_search",
    "forget_history",
    "forget_query",
    "list_saved_searches",
    "read_facets",
    "read_history",
    "remember_query",
    "rename_search",
    "restore_search",
    "save_search",
]


def read_facets(
    *,
    runner: TaskRunner,
    session: EngineSession,
    filters: Filters,
    then: Callable[[Facets], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Count what there is to filter by among the files that pass `filters`."""
    return runner.run(lambda: session.facets(filters), lane=Lane.ENGINE, then=then, failed=failed)


def list_saved_searches(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[list[SavedSearch]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List the saved searches by name."""
    return runner.run(
        lambda: session.user.saved_searches(), lane=Lane.ENGINE, then=then, failed=failed
    )


def save_search(
    *,
    runner: TaskRunner,
    session: EngineSession,
    name: str,
    query: Query,
    then: Callable[[SavedSearchId], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Keep the text and the filters of a query under a name."""
    return runner.run(
        lambda: session.user.save_search(name, query.text, query.filters),
        lane=Lane.ENGINE,
        then=then,
        failed=failed,
    )


def rename_search(
    *,
    runner: TaskRunner,
    session: EngineSession,
    search_id: SavedSearchId,
    name: str,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Give a saved search another name."""
    return runner.run(
        lambda: session.user.rename_search(search_id, name),
        lane=Lane.ENGINE,
        then=then,
        failed=failed,
    )


def delete_search(
    *,
    runner: TaskRunner,
    session: EngineSession,
    search_id: SavedSearchId,
    then: Callable[[SavedSearch], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Delete a saved search; `then` gets what was deleted."""
    return runner.run(
        lambda: session.user.delete_search(search_id), lane=Lane.ENGINE, then=then, failed=failed
    )


def restore_search(
    *,
    runner: TaskRunner,
    session: EngineSession,
    search: SavedSearch,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Bring a deleted search back."""
    return runner.run(
        lambda: session.user.restore_search(search), lane=Lane.ENGINE, then=then, failed=failed
    )


def read_history(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[list[str]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List what was searched for, most recent first."""
    return runner.run(lambda: session.user.history(), lane=Lane.ENGINE, then=then, failed=failed)


def remember_query(
    *,
    runner: TaskRunner,
    session: EngineSession,
    text: str,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Put a query at the top of the history."""
    return runner.run(
        lambda: session.user.remember_query(text), lane=Lane.ENGINE, then=then, failed=failed
    )


def forget_query(
    *,
    runner: TaskRunner,
    session: EngineSession,
    text: str,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Take one query out of the history."""
    return runner.run(
        lambda: session.user.forget_query(text), lane=Lane.ENGINE, then=then, failed=failed
    )


def forget_history(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Empty the history."""
    return runner.run(
        lambda: session.user.forget_history(), lane=Lane.ENGINE, then=then, failed=failed
    )
