"""Indexing in the window. Owns: how its parts are put together, and how they start and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from leccr_desktop.operations.index_control import IndexControl
from leccr_desktop.operations.index_pause import keep_pause, read_pause
from leccr_desktop.operations.index_rules import IndexRules
from leccr_desktop.operations.indexing import IndexRunner
from leccr_desktop.settings import Section
from leccr_desktop.window.indexing.indexing_page import IndexingPage
from leccr_desktop.window.indexing.machine_watch import MachineWatch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from leccr_desktop.operations.index_rules import Pause
    from leccr_desktop.operations.session import EngineSession, Overview
    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["Indexing"]


class Indexing(QObject):
    """The child, what commands it, and what it is told of the machine, the settings and the pause.

    Args:
        runner: where what blocks is done.
        session: the library.
        settings: what a person has set.
        command: the child's program and its first arguments.

    Attributes:
        indexer: the child.
        control: decides when it works.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        command: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._settings = settings
        self.indexer = IndexRunner(session.folder, command=command, parent=self)
        self.control = IndexControl(self.indexer, rules=IndexRules.of(settings), parent=self)
        self._machine = MachineWatch(
            runner=runner, control=self.control, indexer=self.indexer, parent=self
        )
        self.control.pause_changed.connect(self._keep_pause)
        settings.changed.connect(self._take_setting)

    def start(self) -> None:
        """Begin, as soon as it is known whether indexing was paused."""
        self._machine.start()
        read_pause(runner=self._runner, library=self._session.folder, then=self.control.begin)

    def close(self) -> None:
        """End the child and wait until it is gone."""
        self._machine.stop()
        self.control.close()

    def take_overview(self, overview: Overview) -> None:
        """Learn whether there is anything to follow."""
        self.control.take_folders(any_there=bool(overview.folders))

    def page(self) -> IndexingPage:
        """Make the page about it."""
        return IndexingPage(
            runner=self._runner,
            session=self._session,
            control=self.control,
            indexer=self.indexer,
        )

    @Slot(object)
    def _keep_pause(self, pause: Pause | None) -> None:
        keep_pause(runner=self._runner, library=self._session.folder, pause=pause)

    @Slot(object)
    def _take_setting(self, setting: Setting[Any]) -> None:
        if setting.section is Section.INDEXING:
            self.control.set_rules(IndexRules.of(self._settings))
            self._machine.look()
