"""Near copies. Owns: the action that looks for pictures that look nearly the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane
from leccr_engine.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.finding import PhotoLooks

__all__ = ["find_near_copies"]


def find_near_copies(
    *,
    runner: TaskRunner,
    session: EngineSession,
    stop: Event,
    then: Callable[[tuple[tuple[MediaItem, ...], ...]], None],
    failed: Callable[[LeccrError], None],
) -> None:
    """Group the photos that look nearly the same; of copies byte for byte, one is looked at.

    Comparing takes a while in a large library. It keeps no search waiting: only the reads before
    and after it are on the engine's lane.

    Args:
        runner: where it runs.
        session: the library.
        stop: set it when nobody waits for the answer any longer; neither callback comes then.
        then: gets the groups, those with the newest photos first. All in a group are near to its
            first photo.
        failed: gets the reason why there are none.
    """

    def give_up(error: LeccrError) -> None:
        if not stop.is_set() and not isinstance(error, Cancelled):
            failed(error)

    def answer(groups: tuple[tuple[MediaItem, ...], ...]) -> None:
        if not stop.is_set():
            then(groups)

    def show(groups: list[list[Path]]) -> None:
        runner.run(lambda: _items(session, groups), lane=Lane.ENGINE, then=answer, failed=give_up)

    def compare(looks: PhotoLooks | None) -> None:
        runner.run(lambda: _group(session, looks, stop), lane=Lane.MODEL, then=show, failed=give_up)

    runner.run(session.photo_looks, lane=Lane.ENGINE, then=compare, failed=give_up)


def _group(session: EngineSession, looks: PhotoLooks | None, stop: Event) -> list[list[Path]]:
    from leccr_engine.search.near_copies import group_near_copies

    if looks is None:
        return []
    groups = group_near_copies(
        looks.vectors, stop_asked=lambda: stop.is_set() or session.interrupted
    )
    return [[looks.paths[position] for position in group.positions] for group in groups]


def _items(session: EngineSession, groups: list[list[Path]]) -> tuple[tuple[MediaItem, ...], ...]:
    items = session.items([path for group in groups for path in group])
    # What left the library meanwhile leaves its group.
    present = (tuple(items[path] for path in group if path in items) for group in groups)
    return tuple(group for group in present if len(group) > 1)
