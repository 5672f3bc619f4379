"""The models. Owns: the list of them, the way to get others, and what describes the pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.model_advice import ModelAdvice, language_codes, read_advice
from leccr_desktop.operations.model_list import ModelList, choose_describer, list_models
from leccr_desktop.operations.model_process import ModelAction, ModelJob
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.models.describer_form import DescriberForm
from leccr_desktop.window.models.download_bar import DownloadBar
from leccr_desktop.window.models.language_choice import LanguageChoice
from leccr_desktop.window.models.language_names import language_names, system_languages
from leccr_desktop.window.models.model_card import ModelCard
from leccr_desktop.window.models.other_model_form import OtherModelForm
from leccr_desktop.window.models.unused_vectors import UnusedVectors
from leccr_desktop.window.tab_order import tab_into
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from leccr_desktop.operations.model_process import ModelRunner
    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError

__all__ = ["ModelsDialog"]


class ModelsDialog(QDialog):
    """Lists the models; what takes long goes on when it is closed.

    Args:
        runner: where the models folder and the library are read.
        models: does what is wanted, but for what has to wait for the library.
        library: the library folder.

    Signals:
        use_wanted: the id of a model (str) to search by from now on.
        free_wanted: the vectors of models that are no longer used are to go.
        described_anew: pictures are to be described by something else from now on.
    """

    use_wanted = Signal(str)
    free_wanted = Signal()
    described_anew = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        models: ModelRunner,
        library: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._models = models
        self._library = library
        self._list: ModelList | None = None
        self._advice: ModelAdvice | None = None
        self._describer_to_get = ""
        self.cards: dict[str, ModelCard] = {}
        self._build()
        models.changed.connect(self._show_job)
        models.finished.connect(self._take_end)
        models.stopped.connect(self._take_stop)

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: another program may have changed what there is."""
        super().showEvent(event)
        self.look()

    # ---- the parts

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Models"))
        self.resize(104 * GRID_PX, 92 * GRID_PX)
        text = QLabel(
            self.tr(
                "The model decides what can be found, and in which languages. Every model runs on "
                "this computer alone; only a download asks the network. Changing the model is "
                "safe: the old one answers until the new one knows all pictures."
            ),
            wordWrap=True,
        )
        self._notice = QLabel(wordWrap=True)
        self._notice.setObjectName("notice")
        self._notice.hide()
        self.languages = LanguageChoice()
        self.languages.changed.connect(self._recommend)
        cards = QWidget()
        self._rows = QVBoxLayout(cards)
        self._rows.setContentsMargins(sided_margins(0, 0, GRID_PX, 0))
        self._rows.setSpacing(GRID_PX)
        self._rows.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        # What is in it takes the keyboard.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setObjectName("models")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(cards)
        self.other = OtherModelForm()
        self.other.wanted.connect(lambda name: self._take_wish(ModelJob(ModelAction.PULL, name)))
        # Of what is in no card: a folder that is added, a describer that is fetched.
        self.bar = DownloadBar()
        self.bar.stop_wanted.connect(self._models.stop)
        self.unused = UnusedVectors()
        self.unused.free_wanted.connect(self._want_space)
        heading = QLabel(self.tr("Descriptions"))
        heading.setProperty("role", "title")
        about = QLabel(
            self.tr(
                "Each picture and each moment of a video gets a short English description, which "
                "helps to find it in any language. What you wrote yourself is never replaced."
            ),
            wordWrap=True,
        )
        about.setProperty("role", "muted")
        self.describer = DescriberForm()
        self.describer.chosen.connect(self._choose_describer)
        self._add = QPushButton(self.tr("Add a model folder…"))
        self._add.clicked.connect(self._choose_folder)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch()
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(text)
        layout.addWidget(self._notice)
        layout.addWidget(self.languages)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(self.other)
        layout.addWidget(self.bar)
        layout.addWidget(self.unused)
        layout.addSpacing(GRID_PX)
        layout.addWidget(heading)
        layout.addWidget(about)
        layout.addWidget(self.describer)
        layout.addSpacing(GRID_PX)
        layout.addLayout(below)

    @property
    def notice(self) -> str:
        """What went wrong; empty while nothing did."""
        return "" if self._notice.isHidden() else self._notice.text()

    # ---- showing

    @Slot()
    def look(self) -> None:
        """Show what there is now."""
        if self._advice is None:
            read_advice(runner=self._runner, then=self._take_advice, failed=self._say_failure)
        list_models(
            runner=self._runner, library=self._library, then=self._show, failed=self._say_failure
        )

    def _show(self, models: ModelList) -> None:
        if models == self._list:
            return
        self._list = models
        for card in self.cards.values():
            card.setParent(None)
            card.deleteLater()
        self.cards = {model.id: ModelCard(model) for model in models.models}
        for row, card in enumerate(self.cards.values()):
            card.wanted.connect(self._take_wish)
            card.stop_wanted.connect(self._models.stop)
            self._rows.insertWidget(row, card)
        tab_into(self._rows.parentWidget(), behind=self.languages)
        self.unused.show_size(models.unused_bytes)
        self.describer.show_choice(models.describer, models.llms)
        self._recommend()
        self._show_job()

    def _take_advice(self, advice: ModelAdvice) -> None:
        if self._advice is None:
            self._advice = advice
            self.languages.offer(advice.languages, language_codes(system_languages()))
            self._recommend()

    @Slot()
    def _recommend(self) -> None:
        if self._advice is None or not self.cards:
            return
        found = self._advice.recommend(self.languages.chosen)
        merits: dict[str, str] = {}
        said = ""
        if found is not None and found.best == found.on_cpu:
            merits[found.best] = self.tr("Recommended")
            said = self.tr("Recommended: {name}.").format(name=self._name(found.best))
        elif found is not None:
            merits[found.best] = self.tr("Recommended with a graphics card")
            merits[found.on_cpu] = self.tr("Recommended without a graphics card")
            said = self.tr("Recommended: {best} with a graphics card, {other} without.").format(
                best=self._name(found.best), other=self._name(found.on_cpu)
            )
        if found is not None and found.unknown:
            said += " " + self.tr("No figures in {languages}: the mean of all counts.").format(
                languages=", ".join(language_names(found.unknown))
            )
        for model_id, card in self.cards.items():
            card.praise(merits.get(model_id, ""))
        self.languages.advise(said)

    def _name(self, model_id: str) -> str:
        return self.cards[model_id].accessibleName()

    @Slot()
    def _show_job(self) -> None:
        job, progress = self._models.job, self._models.progress
        for card in self.cards.values():
            card.show_job(job, progress)
        self._add.setEnabled(job is None)
        self.other.set_free(job is None)
        self.unused.setEnabled(job is None)
        self.describer.setEnabled(job is None)
        self.bar.show_job(job if job and job.model not in self.cards else None, progress)

    def _say(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def _say_failure(self, error: LeccrError) -> None:
        self._say(str(error))

    # ---- doing

    @Slot(object)
    def _take_wish(self, job: ModelJob) -> None:
        self._say("")
        if job.action is ModelAction.USE:
            self.use_wanted.emit(job.model)
        elif job.action is ModelAction.REMOVE:
            self._ask_to_remove(job)
        else:
            self._models.start(job)

    @Slot()
    def _want_space(self) -> None:
        self._say("")
        self.free_wanted.emit()

    def _ask_to_remove(self, job: ModelJob) -> None:
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Remove the model?"),
            self.tr("{name} is deleted from this computer. It can be downloaded again.").format(
                name=self.cards[job.model].accessibleName()
            ),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(lambda: self._models.start(job))
        question.open()

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a model folder"))
        if chosen:
            self._say("")
            self._models.start(ModelJob(ModelAction.ADD, chosen))

    @Slot(str, str)
    def _choose_describer(self, source: str, model: str) -> None:
        self._say("")
        here = self._list.llms if self._list is not None else ()
        is_hub_id = source.count("/") == 1 and not Path(source).is_dir()
        if is_hub_id and source.rpartition("/")[2] not in here:
            self._describer_to_get = source
            self._models.start(ModelJob(ModelAction.PULL, source))
            return
        choose_describer(
            runner=self._runner,
            library=self._library,
            source=source,
            model=model or None,
            then=lambda _: self._take_describer(),
            failed=self._say_failure,
        )

    def _take_describer(self) -> None:
        self.look()
        self.described_anew.emit()

    @Slot(object, str)
    def _take_end(self, job: ModelJob, reason: str) -> None:
        self._say(reason)
        if not reason:
            self.other.forget(job.model)
        self.look()
        wanted, self._describer_to_get = self._describer_to_get, ""
        if job.model == wanted and not reason:
            self._choose_describer(wanted.rpartition("/")[2], "")

    @Slot(object)
    def _take_stop(self, job: ModelJob) -> None:
        self._describer_to_get = ""
        if job.action is ModelAction.PULL:
            self._say(self.tr("Stopped. What was fetched stays; download it again to go on."))
        self.look()
