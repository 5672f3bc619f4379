"""What is being done with a model. Owns: saying how far it is, and the way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.model_process import ModelAction
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import time_left_text

if TYPE_CHECKING:
    from leccr_desktop.operations.model_process import DownloadProgress, ModelJob

__all__ = ["DownloadBar"]


class DownloadBar(QWidget):
    """How far getting or preparing a model is, and the way to stop it.

    Signals:
        stop_wanted: the person wants it to stop.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Download"))
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setProperty("role", "link")
        self._stop.setToolTip(self.tr("What was fetched stays; the download goes on later."))
        self._stop.clicked.connect(self.stop_wanted)
        below = QHBoxLayout()
        below.addWidget(self._text, stretch=1)
        below.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID_PX // 2, 0, 0)
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._bar)
        layout.addLayout(below)
        self.hide()

    @property
    def stop_button(self) -> QPushButton:
        """Stops a download; hidden for what is quick."""
        return self._stop

    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_job(self, job: ModelJob | None, progress: DownloadProgress) -> None:
        """Say how far it is; hides where there is nothing to say."""
        self.setVisible(job is not None)
        if job is None:
            return
        gets = job.action in (ModelAction.PULL, ModelAction.ADD)
        self._stop.setVisible(gets)
        if gets and progress.fetching and progress.total_bytes:
            self._bar.setRange(0, 1000)
            self._bar.setValue(1000 * progress.done_bytes // progress.total_bytes)
        else:
            self._bar.setRange(0, 0)
        self._text.setText(self._words(job, progress))

    def _words(self, job: ModelJob, progress: DownloadProgress) -> str:
        if job.action is ModelAction.USE:
            return self.tr("Trying the model…")
        if job.action is ModelAction.REMOVE:
            return self.tr("Removing…")
        if job.action is ModelAction.FREE:
            return self.tr("Freeing the space…")
        if not progress.fetching:
            return self.tr("Checking and preparing it…")
        if not progress.total_bytes:
            return self.tr("Asking where it is…")
        words = [
            self.tr("{done} of {total}").format(
                done=size_text(progress.done_bytes), total=size_text(progress.total_bytes)
            )
        ]
        if progress.bytes_per_s is not None:
            words.append(self.tr("{size}/s").format(size=size_text(int(progress.bytes_per_s))))
        if progress.left_s is not None:
            words.append(time_left_text(progress.left_s))
        return " · ".join(words)
