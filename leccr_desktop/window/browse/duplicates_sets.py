"""Which sets of copies there are to decide on. Owns: finding them, and what is decided already."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.duplicates import CopySet, Likeness, find_copies
from leccr_desktop.operations.near_copies import find_near_copies
from leccr_desktop.settings import REVIEWED_COPIES

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["CopySets"]

_REMEMBERED = 5000
"""Decisions kept; the oldest go first."""


class CopySets(QObject):
    """The sets of one likeness at a time.

    Args:
        runner: where they are looked for.
        session: the library.
        settings: where it is kept what a person has decided.

    Signals:
        changed: there are others now, or fewer.
        failed: why there are none (str).
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._settings = settings
        self._likeness = Likeness.EXACT
        self._found: tuple[CopySet, ...] = ()
        self._looking: Ticket | None = None
        self._comparing: Event | None = None

    @property
    def likeness(self) -> Likeness:
        """Which sets are meant."""
        return self._likeness

    @property
    def looking(self) -> bool:
        """Whether they are being looked for."""
        return self._looking is not None or self._comparing is not None

    @property
    def to_review(self) -> tuple[CopySet, ...]:
        """Those that nothing was decided of."""
        reviewed = set(self._reviewed())
        return tuple(each for each in self._found if each.key not in reviewed)

    @property
    def hidden(self) -> int:
        """How many there are of which all are to be kept."""
        return len(self._found) - len(self.to_review)

    def look(self, likeness: Likeness) -> None:
        """Look for the sets of a likeness; those of before stay until then, if it is the same."""
        if likeness is not self._likeness:
            self._found = ()
        self._likeness = likeness
        self.stop()
        if likeness is Likeness.EXACT:
            self._looking = find_copies(
                runner=self._runner,
                session=self._session,
                then=self._take,
                failed=self._give_up,
            )
        else:
            self._comparing = Event()
            find_near_copies(
                runner=self._runner,
                session=self._session,
                stop=self._comparing,
                then=self._take_near,
                failed=self._give_up,
            )
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Look no further."""
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        if self._comparing is not None:
            self._comparing.set()
            self._comparing = None

    def keep_all(self, copies: CopySet) -> None:
        """Remember that all of a set are to be kept: it is not shown again."""
        kept = [key for key in self._reviewed() if key != copies.key]
        self._settings.set(REVIEWED_COPIES, " ".join([*kept, copies.key][-_REMEMBERED:]))
        self.changed.emit()

    @Slot()
    def show_hidden(self) -> None:
        """Forget for the sets found what was decided."""
        found = {each.key for each in self._found}
        kept = [key for key in self._reviewed() if key not in found]
        self._settings.set(REVIEWED_COPIES, " ".join(kept))
        self.changed.emit()

    def leave_out(self, paths: Collection[Path]) -> None:
        """Some files are gone, which the library is about to find out."""
        gone = set(paths)
        left = (each.without(gone) for each in self._found)
        self._found = tuple(each for each in left if each is not None)
        self.changed.emit()

    def _reviewed(self) -> list[str]:
        return self._settings.get(REVIEWED_COPIES).split()

    def _take_near(self, groups: tuple[tuple[MediaItem, ...], ...]) -> None:
        self._take(tuple(CopySet(Likeness.NEAR, items) for items in groups))

    def _take(self, found: tuple[CopySet, ...]) -> None:
        self._looking = self._comparing = None
        self._found = found
        self.changed.emit()

    def _give_up(self, error: LeccrError) -> None:
        self._looking = self._comparing = None
        self._found = ()
        self.changed.emit()
        self.failed.emit(str(error))
