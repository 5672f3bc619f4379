"""A larger model for the first run. Owns: offering it, which nobody has to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.model_advice import ModelAdvice, language_codes, read_advice
from leccr_desktop.operations.model_list import ListedModel, ModelList, ModelState, list_models
from leccr_desktop.window.models.language_names import system_languages
from leccr_desktop.window.models.model_card import ModelCard
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.operations.model_process import ModelJob
    from leccr_desktop.task_runner import TaskRunner

__all__ = ["ModelOffer"]


class ModelOffer(QFrame):
    """Shows the model that fits the person's languages best, with its size, languages and licence.

    Args:
        runner: where the models are listed.
        library: the library folder.

    Signals:
        ready: there is a model to offer (bool), or none.
        wanted: the `ModelJob` of getting it.
        later: not now.

    Attributes:
        card: of the model; None where there is none to offer.
    """

    ready = Signal(bool)
    wanted = Signal(object)
    later = Signal()

    def __init__(self, *, runner: TaskRunner, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelOffer")
        # Where there is little room the results give way: they can be scrolled.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._runner = runner
        self._library = library
        self._advice: ModelAdvice | None = None
        self.card: ModelCard | None = None
        title = QLabel(self.tr("It is looking already. Want to find even more?"), wordWrap=True)
        title.setProperty("role", "title")
        text = QLabel(
            self.tr(
                "A larger model understands more. It is downloaded once and then runs on this "
                "computer alone; until it knows all your photos, the small one answers. You can "
                "also do this later, under Models in the menu."
            ),
            wordWrap=True,
        )
        text.setProperty("role", "muted")
        self.later_button = QPushButton(self.tr("Later"))
        self.later_button.clicked.connect(self.later)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID_PX)
        top.addWidget(title, stretch=1)
        top.addWidget(self.later_button, alignment=Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        self._layout.setSpacing(GRID_PX)
        self._layout.addLayout(top)
        self._layout.addWidget(text)

    def look(self) -> None:
        """Find out what to offer; `ready` tells."""
        read_advice(runner=self._runner, then=self._take_advice, failed=self._give_up)

    def _take_advice(self, advice: ModelAdvice) -> None:
        self._advice = advice
        list_models(
            runner=self._runner, library=self._library, then=self._take_list, failed=self._give_up
        )

    def _take_list(self, models: ModelList) -> None:
        model = self._best(models)
        if model is not None and self.card is None:
            self.card = ModelCard(model)
            self.card.wanted.connect(self._want)
            self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self._layout.addWidget(self.card)
        self.ready.emit(self.card is not None)

    def _best(self, models: ModelList) -> ListedModel | None:
        """The best for the system's languages that is not here yet: a quick one, if there is."""
        to_get = {m.id: m for m in models.models if m.state is ModelState.AVAILABLE}
        codes = language_codes(system_languages()) or language_codes(["en"])
        recommended = self._advice.recommend(codes) if self._advice is not None else None
        if recommended is None:
            return None
        return to_get.get(recommended.on_cpu) or to_get.get(recommended.best)

    def _give_up(self, _: object) -> None:
        """Without a list there is nothing to offer; the dialog of the models says why."""
        self.ready.emit(False)

    @Slot(object)
    def _want(self, job: ModelJob) -> None:
        self.wanted.emit(job)
