"""How the machine is used, looked at now and then. Owns: the last input in our own windows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from leccr_desktop.operations.machine_use import MachineGauge, read_machine

if TYPE_CHECKING:
    from leccr_desktop.operations.index_control import IndexControl
    from leccr_desktop.operations.index_rules import MachineUse
    from leccr_desktop.operations.indexing import IndexRunner
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MachineWatch"]

LOOK_MS = 5_000

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class MachineWatch(QObject):
    """Tells `control` how the machine is used, as long as its rules ask for it.

    Args:
        runner: where the machine is looked at.
        control: is told.
        indexer: whose own work is not counted.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        control: IndexControl,
        indexer: IndexRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._control = control
        self._indexer = indexer
        self._gauge = MachineGauge()
        self._last_input_s = time.monotonic()
        self._ticket: Ticket | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look once, where it matters, unless a look is under way."""
        rules = self._control.rules
        if self._ticket is None and (rules.only_when_idle or rules.not_on_battery):
            self._ticket = read_machine(
                runner=self._runner,
                gauge=self._gauge,
                last_input_s=self._last_input_s,
                child_pid=self._indexer.pid,
                then=self._take,
                failed=self._fail,
            )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that the person is here; keeps nothing from anybody."""
        if event.type() in _INPUT:
            self._last_input_s = time.monotonic()
        return False

    def _take(self, machine: MachineUse) -> None:
        self._ticket = None
        self._control.take_machine(machine)

    def _fail(self, _error: LeccrError) -> None:
        self._ticket = None
