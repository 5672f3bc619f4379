"""When indexing may run. Owns: the rules, the pause, and what they come to; no clock, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leccr_desktop.settings import Settings

__all__ = [
    "Activity",
    "BackOff",
    "IndexRules",
    "IndexState",
    "MachineUse",
    "Pause",
    "standstill",
    "tomorrow",
]

IDLE_AFTER_S = 120.0
"""A machine that nobody used for so long is idle."""

_MORNING = time(6)
"""When tomorrow begins: whoever pauses at midnight means the day to come."""

_RETRY_AFTER_S = (5.0, 30.0, 120.0, 600.0)
"""How long to wait after each end that nobody asked for; the last one for all that follow."""

_SETTLED_AFTER_S = 900.0
"""What ran for so long counts as sound again."""


class Activity(StrEnum):
    """What indexing is at."""

    OFF = "off"
    """There is nothing to do: no folder yet, or the window is closing."""
    RUNNING = "running"
    IDLE = "idle"
    """All is done; changes are waited for."""
    PAUSED = "paused"
    PAUSED_UNTIL = "paused-until"
    WAITING_FOR_IDLE = "waiting-for-idle"
    ON_BATTERY = "on-battery"
    HELD = "held"
    """Something else writes the library, such as a change of models."""
    RETRYING = "retrying"
    """It ended unexpectedly, and is started again later."""


@dataclass(frozen=True, slots=True)
class IndexState:
    """What indexing is at.

    Attributes:
        activity: what.
        until: when a pause ends or a retry comes; None where nobody knows.
        reason: what went wrong, for `RETRYING`; also for `OFF`, where it cannot go on by itself.
    """

    activity: Activity
    until: datetime | None = None
    reason: str = ""

    @property
    def is_paused(self) -> bool:
        """Whether the person paused it."""
        return self.activity in (Activity.PAUSED, Activity.PAUSED_UNTIL)


@dataclass(frozen=True, slots=True)
class Pause:
    """The person wants nothing to be indexed.

    Attributes:
        until: local time, aware; None: until the person says so.
    """

    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Whether it is not over yet."""
        return self.until is None or now < self.until


@dataclass(frozen=True, slots=True)
class IndexRules:
    """How indexing is to behave.

    Attributes:
        only_when_idle: it runs while nobody uses the machine.
        not_on_battery: it waits for mains power.
        threads: cores it may use; 0 for as many as it likes.
        watch: it takes up by itself what changes on disk.
        describe: it writes descriptions.
        background: it gives way to other programs.
    """

    only_when_idle: bool = False
    not_on_battery: bool = False
    threads: int = 0
    watch: bool = True
    describe: bool = True
    background: bool = True

    @classmethod
    def of(cls, settings: Settings) -> IndexRules:
        """The rules as they are set."""
        from leccr_desktop import settings as declared

        return cls(
            only_when_idle=settings.get(declared.ONLY_WHEN_IDLE),
            not_on_battery=settings.get(declared.NOT_ON_BATTERY),
            threads=settings.get(declared.INDEX_THREADS),
            watch=settings.get(declared.WATCH_FOLDERS),
            describe=settings.get(declared.DESCRIBE),
        )

    def options(self) -> tuple[str, ...]:
        """What the child is told of them; a change of these takes a new child."""
        return (
            *(("--watch",) if self.watch else ()),
            *(("--background",) if self.background else ()),
            *(("--threads", str(self.threads)) if self.threads else ()),
            *(() if self.describe else ("--no-describe",)),
        )


@dataclass(frozen=True, slots=True)
class MachineUse:
    """How the machine is used.

    Attributes:
        idle_s: how long nobody used it, as far as can be seen.
        on_battery: whether it runs on battery; False where there is none, or nobody knows.
    """

    idle_s: float = 0.0
    on_battery: bool = False


def standstill(
    rules: IndexRules, pause: Pause | None, machine: MachineUse, now: datetime
) -> IndexState | None:
    """Say why nothing may be indexed now; None where it may. The person's own word comes first."""
    if pause is not None and pause.holds(now):
        if pause.until is None:
            return IndexState(Activity.PAUSED)
        return IndexState(Activity.PAUSED_UNTIL, pause.until)
    if rules.not_on_battery and machine.on_battery:
        return IndexState(Activity.ON_BATTERY)
    if rules.only_when_idle and machine.idle_s < IDLE_AFTER_S:
        return IndexState(Activity.WAITING_FOR_IDLE)
    return None


def tomorrow(now: datetime) -> datetime:
    """The morning after `now`, in its time zone."""
    return datetime.combine(now.date() + timedelta(days=1), _MORNING, now.tzinfo)


class BackOff:
    """When to try again what ends unexpectedly: soon, then later and later."""

    def __init__(self) -> None:
        self._failures = 0
        self._began: datetime | None = None

    def begin(self, now: datetime) -> None:
        """It runs."""
        self._began = now

    def fail(self, now: datetime) -> datetime:
        """It ended. Returns: when to try again."""
        if self._began is not None and (now - self._began).total_seconds() >= _SETTLED_AFTER_S:
            self._failures = 0
        wait_s = _RETRY_AFTER_S[min(self._failures, len(_RETRY_AFTER_S) - 1)]
        self._failures += 1
        return now + timedelta(seconds=wait_s)
