"""The folders that a library follows. Owns: listing, leaving parts of them out, forgetting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["FollowedFolder", "list_followed", "set_exclude", "unfollow"]


@dataclass(frozen=True, slots=True)
class FollowedFolder:
    """A root as a person sees it.

    Attributes:
        path: the folder, or a single file.
        exclude: patterns of what is left out (see `leccr_engine.media.exclusion`).
        present: whether it is there now.
    """

    path: Path
    exclude: tuple[str, ...]
    present: bool


def list_followed(
    *,
    runner: TaskRunner,
    library: Path,
    then: Callable[[tuple[FollowedFolder, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """List the folders, in path order; none where there is no library yet."""

    def read() -> tuple[FollowedFolder, ...]:
        from leccr_engine.library.library import Library

        with Library.open(library, create=True) as opened:
            return tuple(
                FollowedFolder(root.path, root.exclude, root.path.exists())
                for root in opened.roots()
            )

    return runner.run(read, lane=Lane.ENGINE, then=then, failed=failed)


def set_exclude(
    *,
    runner: TaskRunner,
    library: Path,
    path: Path,
    exclude: Sequence[str],
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Leave other files out of a folder, from its next indexing on.

    Fails while something indexes.
    """

    def change() -> None:
        from leccr_engine.library.library import Library

        with Library.open(library, write=True) as opened:
            opened.add_root(path, exclude=exclude)

    return runner.run(change, lane=Lane.ENGINE, then=then, failed=failed)


def unfollow(
    *,
    runner: TaskRunner,
    library: Path,
    path: Path,
    then: Callable[[None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Forget a folder; its files stay as they are.

    Fails while something indexes.
    """

    def change() -> None:
        from leccr_engine.library.library import Library

        with Library.open(library, write=True) as opened:
            for root in opened.roots():
                if root.path == path:
                    opened.remove_root(root.id)

    return runner.run(change, lane=Lane.ENGINE, then=then, failed=failed)
