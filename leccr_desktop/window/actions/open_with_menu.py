"""Which program to open a file with. Owns: the menu of programs, filled when it is looked at."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from leccr_desktop.operations.item_files import files_of
from leccr_desktop.operations.open_with import (
    Program,
    list_programs,
    open_with,
    program_at,
    start,
    system_chooser,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["OpenWithMenu"]


class OpenWithMenu(QMenu):
    """The programs that the system knows for the kind of the first file, and any other.

    Args:
        runner: where the programs are looked up.
        items: gives what would be opened.

    Signals:
        failed: the name (str) of a program that could not be started.
    """

    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        items: Callable[[], Sequence[MediaItem]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &with"))
        self._runner = runner
        self._items = items
        self._ticket: Ticket | None = None
        self._suffix = ""
        self._other = self.addAction(self.tr("&Other program…"))
        self._other.triggered.connect(self._choose)
        self.aboutToShow.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """Look the programs up, unless those of this kind of file are here already."""
        items = self._items()
        suffix = items[0].path.suffix.casefold() if items else ""
        if not items or suffix == self._suffix:
            return
        self._suffix = suffix
        if self._ticket is not None:
            self._ticket.drop()
        self._fill(())
        self._ticket = list_programs(
            runner=self._runner,
            path=items[0].path,
            then=self._fill,
            failed=self._know_none,
        )

    def _know_none(self, _: LeccrError) -> None:
        self._fill(())

    def _fill(self, programs: tuple[Program, ...]) -> None:
        for action in self.actions():
            if action is not self._other:
                self.removeAction(action)
                action.deleteLater()
        for program in programs:
            action = self.addAction(_icon(program.icon), program.name.replace("&", "&&"))
            action.triggered.connect(partial(self._open, program))
            self.insertAction(self._other, action)
        if programs:
            self.insertSeparator(self._other)

    def _open(self, program: Program, _checked: bool = False) -> None:
        paths = [item.path for item in files_of(self._items())]
        if paths and not open_with(program, paths):
            self.failed.emit(program.name)

    @Slot()
    def _choose(self) -> None:
        items = self._items()
        if not items:
            return
        command = system_chooser(items[0].path)
        if command is not None:
            start(command)
            return
        chooser = QFileDialog(self.parentWidget(), self.tr("Choose a program"), _programs_folder())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self._open_chosen)
        chooser.open()

    @Slot(str)
    def _open_chosen(self, file: str) -> None:
        self._open(program_at(Path(file)))


def _icon(name: str) -> QIcon:
    return QIcon(name) if Path(name).is_absolute() else QIcon.fromTheme(name)


def _programs_folder() -> str:
    if sys.platform == "darwin":
        kind = QStandardPaths.StandardLocation.ApplicationsLocation
        return QStandardPaths.standardLocations(kind)[-1]
    return "/usr/bin"
