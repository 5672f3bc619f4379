"""Away with it. Owns: asking once, moving files to the trash, and bringing them back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from leccr_desktop.operations.item_files import files_of
from leccr_desktop.operations.trash import move_to_trash, restore_from_trash
from leccr_desktop.settings import ASK_BEFORE_TRASH
from leccr_desktop.window.actions.message_bar import MessageBar, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.trash import RestoreReport, TrashedFile, TrashReport
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_desktop.window.actions.undo_history import UndoHistory
    from leccr_engine.errors import LeccrError

    Done = Callable[[], None]
    Failed = Callable[[str], None]

__all__ = ["Trashing"]


class Trashing(QObject):
    """Moves files to the trash when the person means it.

    Args:
        runner: where the files are moved.
        settings: whether to ask first.
        history: takes up what can be undone.
        messages: where it is said.
        window: what the question stands in front of.

    Signals:
        gone: the paths (tuple) where files are no more.
        back: the paths (tuple) where files are again.

    Attributes:
        question: what asks the person; None while nothing is asked.
    """

    gone = Signal(object)
    back = Signal(object)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        settings: Settings,
        history: UndoHistory,
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._settings = settings
        self._history = history
        self._messages = messages
        self._window = window
        self.question: QMessageBox | None = None
        self._asked_about: tuple[Path, ...] = ()

    def move(self, items: Sequence[MediaItem]) -> None:
        """Move the files of some items to the trash; asks first, until the person has enough."""
        paths = tuple(item.path for item in files_of(items))
        if not paths or self.question is not None:
            return
        if self._settings.get(ASK_BEFORE_TRASH):
            self._ask(paths)
        else:
            self._move(paths)

    def _ask(self, paths: tuple[Path, ...]) -> None:
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Move to trash"))
        question.setText(
            self.tr("Move “{name}” to the trash?").format(name=paths[0].name)
            if len(paths) == 1
            else self.tr("Move %n file(s) to the trash?", "", len(paths))
        )
        question.setInformativeText(
            self.tr("The files themselves are moved. You can undo it, or restore them from there.")
        )
        move = question.addButton(self.tr("Move to trash"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(move)
        # The box takes it over, of which PySide knows nothing: without a parent it would end here.
        question.setCheckBox(QCheckBox(self.tr("Do not ask again"), question))
        question.accepted.connect(self._take_yes)
        question.finished.connect(self._forget_question)
        self._asked_about = paths
        self.question = question
        question.open()

    @Slot()
    def _take_yes(self) -> None:
        question = self.question
        if question is None:
            return
        if question.checkBox().isChecked():
            self._settings.set(ASK_BEFORE_TRASH, False)
        self._move(self._asked_about)

    @Slot()
    def _forget_question(self) -> None:
        self.question = None
        self._asked_about = ()

    def _move(self, paths: tuple[Path, ...]) -> None:
        move_to_trash(
            runner=self._runner, paths=paths, then=self._take_report, failed=self._say_failure
        )

    def _take_report(self, report: TrashReport) -> None:
        files = _returnable(report)
        if files:
            deed = _Deed(
                files,
                runner=self._runner,
                say_moved=self._say_moved,
                say_restored=self._say_restored,
            )
            name = self.tr("Move %n file(s) to trash", "", len(files))
            self._history.add(name, back=deed.back, again=deed.again)
        self._say_moved(report)

    def _say_moved(self, report: TrashReport) -> None:
        moved, failed = len(report.moved), len(report.failed)
        if moved:
            self.gone.emit(tuple(file.path for file in report.moved))
        undo = self._history.undo_action if _returnable(report) else None
        if not failed:
            text = self.tr("%n file(s) moved to the trash.", "", moved)
            self._messages.say(text, action=undo, action_text=self.tr("Undo"))
            return
        if failed == 1 and not moved:
            failure = report.failed[0]
            text = self.tr("{name} was not moved to the trash. {reason}").format(
                name=failure.path.name, reason=failure.reason
            )
            self._messages.say(text, tone=Tone.PROBLEM)
            return
        text = self.tr("%n file(s) could not be moved to the trash.", "", failed)
        self._messages.say(
            text,
            tone=Tone.PROBLEM,
            action=undo,
            action_text=self.tr("Undo"),
            files=report.failed,
        )

    def _say_restored(self, report: RestoreReport) -> None:
        if report.restored:
            self.back.emit(report.restored)
        if report.failed:
            text = self.tr("%n file(s) could not be restored.", "", len(report.failed))
            self._messages.say(text, tone=Tone.PROBLEM, files=report.failed)
        else:
            text = self.tr("%n file(s) restored from the trash.", "", len(report.restored))
            self._messages.say(text)

    def _say_failure(self, error: LeccrError) -> None:
        self._messages.say(str(error), tone=Tone.PROBLEM)


class _Deed:
    """Files that go to the trash and come back: where they are changes with every step."""

    def __init__(
        self,
        files: tuple[TrashedFile, ...],
        *,
        runner: TaskRunner,
        say_moved: Callable[[TrashReport], None],
        say_restored: Callable[[RestoreReport], None],
    ) -> None:
        self._runner = runner
        self._say_moved = say_moved
        self._say_restored = say_restored
        self._in_trash = files
        self._restored: tuple[Path, ...] = ()

    def back(self, done: Done, failed: Failed) -> None:
        restore_from_trash(
            runner=self._runner,
            files=self._in_trash,
            then=partial(self._take_back, done, failed),
            failed=lambda error: failed(str(error)),
        )

    def again(self, done: Done, failed: Failed) -> None:
        move_to_trash(
            runner=self._runner,
            paths=self._restored,
            then=partial(self._take_again, done, failed),
            failed=lambda error: failed(str(error)),
        )

    def _take_back(self, done: Done, failed: Failed, report: RestoreReport) -> None:
        self._restored = report.restored
        if report.restored:
            done()
        else:
            failed("")
        self._say_restored(report)

    def _take_again(self, done: Done, failed: Failed, report: TrashReport) -> None:
        self._in_trash = _returnable(report)
        if self._in_trash:
            done()
        else:
            failed("")
        self._say_moved(report)


def _returnable(report: TrashReport) -> tuple[TrashedFile, ...]:
    return tuple(file for file in report.moved if file.in_trash is not None)
