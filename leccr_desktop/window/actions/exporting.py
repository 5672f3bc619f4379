"""Copies for other places. Owns: one export at a time, from the question to the last word on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from leccr_desktop.operations.export import ExportOrder, ExportProgress, export_copies
from leccr_desktop.operations.item_files import files_of
from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.settings import EXPORT_FOLDER
from leccr_desktop.window.actions.export_bar import ExportBar
from leccr_desktop.window.actions.export_dialog import ExportDialog
from leccr_desktop.window.actions.message_bar import MessageBar, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from leccr_desktop.operations.export import ExportReport
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError

__all__ = ["Exporting"]


class Exporting(QObject):
    """Exports copies, and says what became of it.

    Args:
        runner: where files are copied.
        settings: where the last folder is kept.
        messages: where it is said.
        window: what the dialog stands in front of.

    Attributes:
        bar: how far it is; to be placed by the window.
    """

    def __init__(
        self,
        *,
        runner: TaskRunner,
        settings: Settings,
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._settings = settings
        self._messages = messages
        self._window = window
        self._progress: ExportProgress | None = None
        self.bar = ExportBar()
        self._open_folder = QAction(self.tr("Open the folder"), self)
        self._open_folder.triggered.connect(self._show_folder)

    @property
    def running(self) -> bool:
        """Whether copies are being made."""
        return self._progress is not None

    def ask(self, items: Sequence[MediaItem]) -> ExportDialog | None:
        """Ask where to and how, and go on from there. Returns: the dialog, None where busy."""
        files = files_of(items)
        if not files:
            return None
        if self.running:
            self._messages.say(
                self.tr("Copies are being made already. Wait for them, or stop them first."),
                tone=Tone.PROBLEM,
            )
            return None
        last = self._settings.get(EXPORT_FOLDER)
        dialog = ExportDialog(files, folder=Path(last) if last else None, parent=self._window)
        dialog.ordered.connect(self.start)
        dialog.open()
        return dialog

    @Slot(object)
    def start(self, order: ExportOrder) -> None:
        """Make the copies."""
        self._settings.set(EXPORT_FOLDER, str(order.folder))
        self._messages.clear()
        self._progress = ExportProgress(total_files=len(order.files))
        self.bar.follow(self._progress)
        export_copies(
            runner=self._runner,
            order=order,
            progress=self._progress,
            then=self._take_report,
            failed=self._say_refused,
        )

    def close(self) -> None:
        """End what is under way; to be called before the runner is closed, which waits for it."""
        if self._progress is not None:
            self._progress.cancel()
        self._finish()

    def _finish(self) -> None:
        self._progress = None
        self.bar.finish()

    def _say_refused(self, error: LeccrError) -> None:
        self._finish()
        self._messages.say(str(error), tone=Tone.PROBLEM)

    def _take_report(self, report: ExportReport) -> None:
        self._finish()
        sentences = self._sentences(report)
        wrong = bool(report.failed or report.stopped)
        self._messages.say(
            "\n".join(sentences),
            tone=Tone.PROBLEM if wrong else Tone.DONE,
            action=self._open_folder if report.copied else None,
            files=report.failed,
        )

    @Slot()
    def _show_folder(self) -> None:
        open_outside(path=Path(self._settings.get(EXPORT_FOLDER)))

    def _sentences(self, report: ExportReport) -> list[str]:
        """What became of it, one whole sentence a line: the worst first."""
        said = []
        if report.stopped:
            said.append(self.tr("The export ended early. {reason}").format(reason=report.stopped))
        if report.cancelled:
            said.append(self.tr("The export was stopped."))
        if report.failed:
            said.append(self.tr("%n file(s) could not be copied.", "", len(report.failed)))
        if report.copied or not (report.present or report.skipped or said):
            copied = self.tr("%n file(s) copied to {folder}.", "", report.copied)
            said.append(copied.format(folder=report.folder))
        if report.present:
            said.append(self.tr("%n file(s) were there already.", "", report.present))
        if report.skipped:
            said.append(self.tr("%n file(s) left out: their names were taken.", "", report.skipped))
        return said
