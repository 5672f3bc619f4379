"""One model in the list of models. Owns: what is said of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.model_list import ListedModel, ModelState
from leccr_desktop.operations.model_process import ModelAction, ModelJob
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.models.download_bar import DownloadBar
from leccr_desktop.window.models.language_names import language_names
from leccr_desktop.window.models.model_words import good_for
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.model_process import DownloadProgress

__all__ = ["ModelCard"]

_BUTTONS_PX = 15 * GRID_PX


class ModelCard(QFrame):
    """A model's name, what it is good for, and its buttons; a bar while it is being fetched.

    Signals:
        wanted: a `ModelJob` that the person wants done.
        stop_wanted: the person wants the download to stop.
    """

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, model: ListedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelCard")
        self.setAccessibleName(model.name)
        self._model = model
        name = QLabel(model.name)
        name.setProperty("role", "title")
        self._badge = QLabel(self._state_text())
        self._badge.setProperty("role", "badge")
        self._badge.setVisible(bool(self._badge.text()))
        self._merit = QLabel()
        self._merit.setProperty("role", "badge")
        self._merit.hide()
        top = QHBoxLayout()
        top.setSpacing(GRID_PX)
        top.addWidget(name)
        top.addWidget(self._badge)
        top.addStretch()
        facts = ElidedLabel(self._facts(), cut=Qt.TextElideMode.ElideRight)
        facts.setProperty("role", "muted")
        facts.setToolTip(self._all_languages())
        self._bar = DownloadBar()
        self._bar.stop_wanted.connect(self.stop_wanted)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX // 2)
        words.addLayout(top)
        words.addWidget(self._merit)
        if model.good_for:
            words.addWidget(QLabel(good_for(model.id, model.good_for), wordWrap=True))
        words.addWidget(facts)
        words.addWidget(self._bar)

        self._main = QPushButton()
        self._main.setMinimumWidth(_BUTTONS_PX)
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setProperty("role", "link")
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=model.name))
        self._remove.setVisible(model.removable)
        self._remove.clicked.connect(lambda: self._want(ModelAction.REMOVE))
        if model.state is ModelState.AVAILABLE:
            self._main.setText(self.tr("Download"))
            self._main.setAccessibleName(self.tr("Download {name}").format(name=model.name))
            self._main.clicked.connect(lambda: self._want(ModelAction.PULL))
        elif model.state is ModelState.READY:
            self._main.setText(self.tr("Use"))
            self._main.setAccessibleName(self.tr("Use {name}").format(name=model.name))
            self._main.clicked.connect(lambda: self._want(ModelAction.USE))
        else:
            self._main.hide()
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._main)
        buttons.addWidget(self._remove, alignment=Qt.AlignmentFlag.AlignHCenter)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, GRID_PX + 4, 2 * GRID_PX, GRID_PX + 4)
        layout.setSpacing(2 * GRID_PX)
        layout.addLayout(words, stretch=1)
        layout.addLayout(buttons)

    @property
    def main_button(self) -> QPushButton:
        """Downloads it or uses it; hidden where it is used."""
        return self._main

    @property
    def remove_button(self) -> QPushButton:
        """Deletes it; hidden where that is not possible."""
        return self._remove

    def text(self) -> str:
        """All that is said, one line each."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def praise(self, merit: str) -> None:
        """Say what it is recommended for; empty: it is not."""
        self._merit.setText(merit)
        self._merit.setVisible(bool(merit))

    def show_job(self, job: ModelJob | None, progress: DownloadProgress) -> None:
        """Say what is being done with it; one job at a time is possible."""
        self._main.setEnabled(job is None)
        self._remove.setEnabled(job is None)
        self._bar.show_job(job if job and job.model == self._model.id else None, progress)

    def _want(self, action: ModelAction) -> None:
        self.wanted.emit(ModelJob(action, self._model.id))

    def _state_text(self) -> str:
        match self._model.state:
            case ModelState.ACTIVE:
                return self.tr("In use")
            case ModelState.NEXT:
                return self.tr("Chosen; until it knows all pictures, the other one answers")
            case ModelState.READY:
                return self.tr("On this computer")
            case ModelState.AVAILABLE:
                return ""

    def _facts(self) -> str:
        model = self._model
        facts = [
            size_text(model.size_bytes) if model.size_bytes else self.tr("Comes with the program"),
            model.licence or self.tr("licence not known"),
        ]
        if model.is_slow:
            facts.append(self.tr("slow without a graphics card"))
        if model.languages:
            facts.append(
                self.tr("good in {count} languages: {names}").format(
                    count=QLocale().toString(len(model.languages)),
                    names=", ".join(language_names(model.languages)),
                )
            )
        return " · ".join(facts)

    def _all_languages(self) -> str:
        return ", ".join(language_names(self._model.languages))
