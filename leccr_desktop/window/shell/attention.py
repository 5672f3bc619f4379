"""What needs the person. Owns: when something is worth a notification, and that it comes once.

Three things are: a folder that stays away for days, indexing that fails again and again, and a full
disk. All else is said in the window, in place.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leccr_desktop.operations.disk_space import read_free_bytes
from leccr_desktop.settings import AWAY_SINCE, NOTIFY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.operations.session import Folder
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["Attention"]

AWAY_TOO_LONG = timedelta(days=7)
"""A drive is left at home for a weekend; for longer, it may have been forgotten."""

FAILURES_IN_A_ROW = 3
FULL_BYTES = 200 * 10**6
"""With less room than this, a failure is taken for one of the disk."""


@dataclass(frozen=True, slots=True)
class _Away:
    since: datetime
    is_told: bool


class Attention(QObject):
    """Watches for what needs the person.

    Args:
        settings: whether notifications are wanted, and since when folders are away.
        runner: where the disk is asked.
        library: the library folder.
        now: the time, with its zone.

    Signals:
        wanted: title and text (str, str) of a notification.
    """

    wanted = Signal(str, str)

    def __init__(
        self,
        settings: Settings,
        *,
        runner: TaskRunner,
        library: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runner = runner
        self._library = library
        self._now = now
        self._failures = 0
        self._is_told_of_failures = False
        self._is_told_of_disk = False

    def take_folders(self, folders: Sequence[Folder]) -> None:
        """Learn which folders are there now."""
        known = self._read_away()
        away: dict[Path, _Away] = {}
        overdue: list[Path] = []
        for folder in folders:
            if folder.present:
                continue
            entry = known.get(folder.path) or _Away(self._now(), is_told=False)
            if not entry.is_told and self._now() - entry.since >= AWAY_TOO_LONG:
                overdue.append(folder.path)
                entry = _Away(entry.since, is_told=True)
            away[folder.path] = entry
        if away != known:
            self._keep_away(away)
        for path in overdue:
            self._tell(
                self.tr("A folder is not there"),
                self.tr(
                    "{path} has not been there for a week. Connect its drive, or remove the folder "
                    "in the settings. What is known of it is kept."
                ).format(path=path),
            )

    @Slot(str)
    def take_end(self, reason: str) -> None:
        """Learn how indexing ended.

        Args:
            reason: why it went wrong; empty: it did not.
        """
        if not reason:
            self.recover()
            return
        self._failures += 1
        read_free_bytes(
            runner=self._runner,
            folder=self._library,
            then=self._judge_failure,
            failed=lambda _: self._judge_failure(None),
        )

    def recover(self) -> None:
        """Learn that indexing is done with all there was: earlier failures are over."""
        self._failures = 0
        self._is_told_of_failures = self._is_told_of_disk = False

    def _judge_failure(self, free_bytes: int | None) -> None:
        if free_bytes is not None and free_bytes < FULL_BYTES:
            if not self._is_told_of_disk:
                self._is_told_of_disk = True
                self._tell(
                    self.tr("The disk is full"),
                    self.tr(
                        "Indexing has stopped: there is no room left where {folder} is. Nothing is "
                        "lost; it goes on once there is room."
                    ).format(folder=self._library),
                )
        elif self._failures >= FAILURES_IN_A_ROW and not self._is_told_of_failures:
            self._is_told_of_failures = True
            self._tell(
                self.tr("Indexing keeps failing"),
                self.tr("It stopped several times in a row. Open the window to see why."),
            )

    def _tell(self, title: str, text: str) -> None:
        if self._settings.get(NOTIFY):
            self.wanted.emit(title, text)

    def _read_away(self) -> dict[Path, _Away]:
        try:
            said = json.loads(self._settings.get(AWAY_SINCE) or "{}")
            return {
                Path(path): _Away(datetime.fromisoformat(since), bool(is_told))
                for path, (since, is_told) in said.items()
            }
        except (ValueError, TypeError, AttributeError):
            # Somebody has edited it; the days are counted from now.
            return {}

    def _keep_away(self, away: dict[Path, _Away]) -> None:
        said = {str(path): [it.since.isoformat(), it.is_told] for path, it in away.items()}
        self._settings.set(AWAY_SINCE, json.dumps(said) if said else "")
