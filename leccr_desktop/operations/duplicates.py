"""Copies and near copies. Owns: the actions that look for them, and what tells two files apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["CopySet", "Facts", "Likeness", "find_copies", "read_facts"]


class Likeness(Enum):
    """In what the files of a set are alike."""

    EXACT = auto()
    """Byte for byte."""

    NEAR = auto()
    """They look nearly the same, and may differ in what counts: nobody calls them copies."""


@dataclass(frozen=True, slots=True)
class CopySet:
    """Files that are alike.

    Attributes:
        likeness: in what.
        items: two at least.
    """

    likeness: Likeness
    items: tuple[MediaItem, ...]

    @property
    def key(self) -> str:
        """What tells this set from others, the same in every session; changes with its files."""
        digest = blake2b(digest_size=8)
        for path in sorted(str(item.path) for item in self.items):
            digest.update(path.encode("utf-8", "surrogateescape") + b"\0")
        return digest.hexdigest()

    def without(self, paths: set[Path]) -> CopySet | None:
        """The set once some of its files are gone; None where none has its like any more."""
        items = tuple(item for item in self.items if item.path not in paths)
        return CopySet(self.likeness, items) if len(items) > 1 else None


@dataclass(frozen=True, slots=True)
class Facts:
    """What tells a file from its like.

    Attributes:
        size_bytes: on disk.
        width_px: as shown; 0 where it is not known.
        height_px: likewise.
    """

    size_bytes: int
    width_px: int = 0
    height_px: int = 0


def find_copies(
    *,
    runner: TaskRunner,
    session: EngineSession,
    then: Callable[[tuple[CopySet, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Find the files of the same bytes."""
    work = partial(_copies, session)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def read_facts(
    *,
    runner: TaskRunner,
    session: EngineSession,
    paths: Sequence[Path],
    then: Callable[[dict[Path, Facts]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Read what tells files apart; those that the library does not have are left out."""
    work = partial(_facts, session, tuple(paths))
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def _copies(session: EngineSession) -> tuple[CopySet, ...]:
    return tuple(CopySet(Likeness.EXACT, items) for items in session.copies())


def _facts(session: EngineSession, paths: tuple[Path, ...]) -> dict[Path, Facts]:
    facts = {}
    for path in paths:
        details = session.details(path)
        if details is None:
            continue
        info = details.info
        size = (0, 0) if info is None else (info.width_px, info.height_px)
        facts[path] = Facts(details.size_bytes, *size)
    return facts
