"""What describes the pictures. Owns: the form that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.describers import DescriberChoice, DescriberKind
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DescriberForm"]

SUGGESTED_LLM = "HuggingFaceTB/SmolVLM2-500M-Video-Instruct"
SUGGESTED_SERVER = "http://localhost:11434/v1"


class DescriberForm(QWidget):
    """Asks what describes: the model itself, a multimodal LLM, a server here, or nothing.

    Signals:
        chosen: the source (str) and the server's model (str, empty for all others).
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = DescriberChoice()
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("What describes the pictures"))
        for kind, text in (
            (DescriberKind.EMBEDDED, self.tr("What the model itself sees")),
            (DescriberKind.MLLM, self.tr("A multimodal language model")),
            (DescriberKind.SERVER, self.tr("A server on this computer")),
            (DescriberKind.NONE, self.tr("Nothing")),
        ):
            self._kind.addItem(text, kind)
        self._llm = QComboBox(editable=True)
        self._llm.setAccessibleName(self.tr("The multimodal language model"))
        self._server = QLineEdit(SUGGESTED_SERVER)
        self._server.setAccessibleName(self.tr("Address of the server"))
        self._server_model = QLineEdit(placeholderText=self.tr("Name of its model"))
        self._server_model.setAccessibleName(self._server_model.placeholderText())
        self._apply = QPushButton(self.tr("Apply"))
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self._kind)
        for field in (self._llm, self._server, self._server_model):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(field, stretch=1)
        row.addStretch()
        row.addWidget(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX // 2)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        self._kind.currentIndexChanged.connect(self._follow)
        self._llm.editTextChanged.connect(self._follow)
        self._server.textChanged.connect(self._follow)
        self._server_model.textChanged.connect(self._follow)
        self._apply.clicked.connect(lambda: self.chosen.emit(*self._answer()))
        self._follow()

    @property
    def apply_button(self) -> QPushButton:
        """Takes what is chosen; only where that is another choice than before."""
        return self._apply

    def hint(self) -> str:
        """What is said of the choice."""
        return self._hint.text()

    def show_choice(self, now: DescriberChoice, llms: Sequence[str]) -> None:
        """Show what the library is described by, and which multimodal LLMs there are."""
        self._now = now
        self._llm.clear()
        self._llm.addItems(list(llms) or [SUGGESTED_LLM])
        if now.kind is DescriberKind.MLLM:
            self._llm.setEditText(now.source)
        if now.kind is DescriberKind.SERVER:
            self._server.setText(now.source)
            self._server_model.setText(now.model or "")
        self.choose(now.kind)

    def choose(self, kind: DescriberKind, *, llm: str = "", server_model: str = "") -> None:
        """Fill the form in."""
        self._kind.setCurrentIndex(self._kind.findData(kind))
        if llm:
            self._llm.setEditText(llm)
        if server_model:
            self._server_model.setText(server_model)
        self._follow()

    def _answer(self) -> tuple[str, str]:
        match self._kind.currentData():
            case DescriberKind.MLLM:
                return self._llm.currentText().strip(), ""
            case DescriberKind.SERVER:
                return self._server.text().strip(), self._server_model.text().strip()
            case DescriberKind.NONE:
                return "none", ""
            case _:
                return "concepts", ""

    @Slot()
    def _follow(self) -> None:
        kind = self._kind.currentData()
        self._llm.setVisible(kind is DescriberKind.MLLM)
        self._server.setVisible(kind is DescriberKind.SERVER)
        self._server_model.setVisible(kind is DescriberKind.SERVER)
        self._hint.setText(self._about(kind))
        source, model = self._answer()
        is_whole = bool(source) and (bool(model) or kind is not DescriberKind.SERVER)
        is_new = (source, model) != (self._now.source, self._now.model or "")
        self._apply.setEnabled(is_whole and is_new)

    def _about(self, kind: DescriberKind) -> str:
        match kind:
            case DescriberKind.MLLM:
                return self.tr(
                    "Describes far better, and takes seconds for each picture: it wants a graphics "
                    "card. One that is not on this computer is downloaded first."
                )
            case DescriberKind.SERVER:
                return self.tr(
                    "Ollama, llama.cpp, vLLM or the like. Your pictures are shown to it, and to "
                    "nothing outside this computer."
                )
            case DescriberKind.NONE:
                return self.tr("Pictures are found by their looks alone.")
            case _:
                return self.tr("Quick, and always there.")
