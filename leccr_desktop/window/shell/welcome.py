"""The first run. Owns: asking for folders, and offering a model above the first results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leccr_desktop.operations.model_process import ModelAction, ModelJob
from leccr_desktop.window.shell.folder_choice import FolderChoice
from leccr_desktop.window.shell.model_offer import ModelOffer
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.operations.model_process import ModelRunner
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["Welcome"]

_WIDEST_PX = 92 * GRID_PX


class Welcome(QScrollArea):
    """Asks for folders, begins at once, and then offers a larger model.

    The page itself is the first question; the offer is placed above the results by the window, so
    that nothing hides them.

    Args:
        runner: where folders and models are looked at.
        models: gets the model, if it is wanted.
        library: the library folder.

    Signals:
        started: the folders to begin with (a tuple of `Path`).
        use_wanted: the id of the model (str) that has been fetched and is to be used.
        finished: the person has been through.

    Attributes:
        choice: which folders.
        offer: of a model; hidden until there is one, and once it is answered.
        going_on: whether the offer is being made.
    """

    started = Signal(object)
    use_wanted = Signal(str)
    finished = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        models: ModelRunner,
        library: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._models = models
        self._to_get = ""
        self.going_on = False
        self.choice = FolderChoice(runner)
        self.choice.chosen.connect(self._start)
        self.choice.setMaximumWidth(_WIDEST_PX)
        self.offer = ModelOffer(runner=runner, library=library)
        self.offer.hide()
        self.offer.ready.connect(self._take_offer)
        self.offer.wanted.connect(self._get)
        self.offer.later.connect(self._finish)
        models.finished.connect(self._take_model)
        content = QWidget()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.choice, stretch=8)
        row.addStretch()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setWidget(content)

    @Slot(object)
    def _start(self, folders: tuple[Path, ...]) -> None:
        self.going_on = True
        self.started.emit(folders)
        self.offer.look()

    @Slot(bool)
    def _take_offer(self, there_is_one: bool) -> None:
        if not self.going_on:
            return
        if there_is_one:
            self.offer.show()
        else:
            self._finish()

    @Slot(object)
    def _get(self, job: ModelJob) -> None:
        self._to_get = job.model
        self._models.start(job)
        self._finish()

    @Slot(object, str)
    def _take_model(self, job: ModelJob, reason: str) -> None:
        if job.action is ModelAction.PULL and job.model == self._to_get:
            self._to_get = ""
            if not reason:
                self.use_wanted.emit(job.model)

    @Slot()
    def _finish(self) -> None:
        self.going_on = False
        self.offer.hide()
        self.finished.emit()
