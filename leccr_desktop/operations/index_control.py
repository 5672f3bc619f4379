"""Indexing as the window commands it. Owns: whether a child runs, stands still or waits, and why.

It knows no disk and no sensors: what was kept of a pause, what the library follows and how the
machine is used is told to it; the time comes from a clock. It is told things and answers with a
state, and sees to it that the child does what the state says.

    started, folders there -> standstill? -> child runs and works, or runs paused, or is not there
    child ends by itself   -> retried later, and later still
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leccr_desktop.operations.index_events import IndexStanding, Standing
from leccr_desktop.operations.index_rules import (
    Activity,
    BackOff,
    IndexRules,
    IndexState,
    MachineUse,
    Pause,
    standstill,
    tomorrow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_desktop.operations.indexing import IndexRunner

__all__ = ["IndexControl"]

TICK_MS = 1_000
"""How soon the end of a pause or a retry is noticed."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class IndexControl(QObject):
    """Decides when the indexing child works.

    Nothing is started before `begin`.

    Args:
        indexer: the child.
        rules: how indexing is to behave.
        clock: the time, aware.

    Attributes:
        state: what indexing is at.

    Signals:
        state_changed: the `IndexState` that holds now.
        pause_changed: the `Pause` that holds now, or None; to be kept.
    """

    state_changed = Signal(object)
    pause_changed = Signal(object)

    def __init__(
        self,
        indexer: IndexRunner,
        *,
        rules: IndexRules | None = None,
        clock: Callable[[], datetime] = _local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._indexer = indexer
        self._rules = rules or IndexRules()
        self._clock = clock
        self._begun = False
        self._has_folders = False
        self._held = False
        self._pause: Pause | None = None
        self._machine = MachineUse()
        self._back_off = BackOff()
        self._retry_at: datetime | None = None
        self._reason = ""
        self._new_paths: list[Path] = []
        self._to_ask: list[Callable[[], None]] = []
        self._due = True
        self._ending = False
        self._child_paused = False
        self._standing = Standing.WORKING
        self.state = IndexState(Activity.OFF)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        indexer.heard.connect(self._hear)
        indexer.stopped.connect(self._take_end)

    # ---- what it is told

    def begin(self, pause: Pause | None) -> None:
        """Take up the work.

        Args:
            pause: what was kept of the last time.
        """
        self._begun = True
        if self._pause is None:
            self._pause = pause
        self._timer.start()
        self.look()

    def take_folders(self, *, any_there: bool) -> None:
        """Say whether the library follows anything."""
        self._has_folders = any_there
        self.look()

    def take_machine(self, machine: MachineUse) -> None:
        """Say how the machine is used."""
        self._machine = machine
        self.look()

    def set_rules(self, rules: IndexRules) -> None:
        """Change the rules; what only a new child takes up gets one, in good order."""
        anew = rules.options() != self._rules.options()
        self._rules = rules
        if anew:
            self._end_child()
            self._due = True
        self.look()

    @property
    def rules(self) -> IndexRules:
        """The rules that hold."""
        return self._rules

    # ---- what the person wants

    def add_folders(self, paths: Sequence[Path]) -> None:
        """Follow folders (or single files) too."""
        absolute = [path.absolute() for path in paths]
        if self._heeds:
            self._indexer.follow(absolute)
        else:
            self._new_paths += [path for path in absolute if path not in self._new_paths]
        self._begin_anew()

    def remove_folders(self, paths: Sequence[Path]) -> None:
        """Follow folders no longer. The files stay where they are."""
        self._ask(partial(self._indexer.forget, list(paths)))

    def set_exclude(self, path: Path, patterns: Sequence[str]) -> None:
        """Leave out of a folder what these patterns name, and nothing else."""
        self._ask(partial(self._indexer.exclude, path, list(patterns)))

    def retry_failed(self, paths: Sequence[Path] | None = None) -> None:
        """Try files again that could not be read; None for all."""
        self._ask(partial(self._indexer.retry, None if paths is None else list(paths)))

    def pause(self) -> None:
        """Index nothing until `resume`."""
        self._set_pause(Pause())

    def pause_for_an_hour(self) -> None:
        """Index nothing for an hour."""
        self._set_pause(Pause(self._clock() + timedelta(hours=1)))

    def pause_until_tomorrow(self) -> None:
        """Index nothing until tomorrow morning."""
        self._set_pause(Pause(tomorrow(self._clock())))

    def resume(self) -> None:
        """End the pause; also try again now what failed to run."""
        self._begin_anew()
        self._set_pause(None)

    # ---- what else writes the library

    def toggle_pause(self) -> None:
        """Pause, or go on where it is paused."""
        if self.state.is_paused:
            self.resume()
        else:
            self.pause()

    def take_up(self) -> None:
        """Do what there is to do: the library has changed, though no file has."""
        if self._heeds:
            # To try none again is to look what else is open.
            self._indexer.retry(())
        else:
            self._begin_anew()

    def hold(self) -> None:
        """End the child, until `release`; when `indexer.running` is false the library is free."""
        self._held = True
        self._end_child()
        self.look()

    def release(self) -> None:
        """Go on, with a new child: models may have changed."""
        self._held = False
        self._begin_anew()
        self.look()

    def look_anew(self) -> None:
        """Look at all folders, unless a child does; one that watches does so by itself."""
        if not self._indexer.running:
            self._begin_anew()

    def restart(self) -> None:
        """Go on with a new child."""
        self._end_child()
        self._begin_anew()
        self.look()

    def close(self) -> None:
        """End the child and wait until it is gone. For when the program ends."""
        self._begun = False
        self._timer.stop()
        self._indexer.close()
        self._show(IndexState(Activity.OFF))

    # ---- deciding

    @Slot()
    def look(self) -> None:
        """See to it that the child does what it should, and say what that is."""
        if not self._begun:
            return
        now = self._clock()
        if self._pause is not None and not self._pause.holds(now):
            self._set_pause(None)
            return
        still = standstill(self._rules, self._pause, self._machine, now)
        if self._heeds:
            if (still is not None) != self._child_paused:
                self._let_pause(still is not None)
        elif not self._indexer.running and self._may_start(now, still):
            self._start(paused=still is not None)
        self._show(self._state(still))

    def _may_start(self, now: datetime, still: IndexState | None) -> bool:
        if self._held or (self._retry_at is not None and now < self._retry_at):
            return False
        if self._new_paths or self._to_ask:
            return True
        # A child that may do nothing is only started to be told something.
        return self._has_folders and self._due and still is None

    def _start(self, *, paused: bool) -> None:
        paths, self._new_paths = self._new_paths, []
        to_ask, self._to_ask = self._to_ask, []
        self._due = False
        self._retry_at = None
        self._child_paused = paused
        self._standing = Standing.WORKING
        self._back_off.begin(self._clock())
        options = self._rules.options()
        self._indexer.start(paths, options=(*options, "--paused") if paused else options)
        for ask in to_ask:
            ask()

    def _let_pause(self, paused: bool) -> None:
        self._child_paused = paused
        if paused:
            self._indexer.pause()
        else:
            self._indexer.resume()

    def _state(self, still: IndexState | None) -> IndexState:
        if self._held:
            return IndexState(Activity.HELD)
        if not self._has_folders and not self._indexer.running:
            return IndexState(Activity.OFF, reason=self._reason)
        if still is not None:
            return still
        if self._retry_at is not None:
            return IndexState(Activity.RETRYING, self._retry_at, self._reason)
        if self._indexer.running and self._standing is not Standing.WATCHING:
            return IndexState(Activity.RUNNING)
        return IndexState(Activity.IDLE)

    def _show(self, state: IndexState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    # ---- the child

    @Slot(object)
    def _hear(self, event: object) -> None:
        if isinstance(event, IndexStanding):
            self._standing = event.standing
            self._reason = ""
            self.look()

    @Slot(str)
    def _take_end(self, reason: str) -> None:
        self._ending = False
        self._reason = reason
        if reason:
            self._due = True
            # With nothing to follow there is nothing to try again: a path was refused.
            if self._has_folders:
                self._retry_at = self._back_off.fail(self._clock())
        self.look()

    # ---- small things

    @property
    def _heeds(self) -> bool:
        """Whether there is a child that does what it is asked; one that is ending does not."""
        return self._indexer.running and not self._ending

    def _end_child(self) -> None:
        if self._indexer.running:
            self._ending = True
            self._indexer.stop()

    def _ask(self, ask: Callable[[], None]) -> None:
        if self._heeds:
            ask()
        else:
            self._to_ask.append(ask)
        self.look()

    def _set_pause(self, pause: Pause | None) -> None:
        if pause != self._pause:
            self._pause = pause
            self.pause_changed.emit(pause)
        self.look()

    def _begin_anew(self) -> None:
        self._due = True
        self._retry_at = None
        self._reason = ""
        self.look()
