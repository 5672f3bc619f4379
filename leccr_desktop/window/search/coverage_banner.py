"""When a query is not understood. Owns: saying so, and the way to a model that may know it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.search.strength import LEAST_COVERAGE

__all__ = ["CoverageBanner"]


class CoverageBanner(QFrame):
    """Hidden, unless the model says that it does not know the words.

    Signals:
        models_wanted: the person wants to see other models.
    """

    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverageBanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.models_button = QPushButton(self.tr("Other models…"))
        self.models_button.setToolTip(self.tr("Models that know other words and languages"))
        self.models_button.clicked.connect(self.models_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sided_margins(2 * GRID_PX, GRID_PX, GRID_PX, GRID_PX))
        layout.setSpacing(2 * GRID_PX)
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self.models_button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_coverage(self, query: str, coverage: float | None) -> None:
        """Say that a query is not understood, where it is not.

        Args:
            query: what was typed; nothing is said without it.
            coverage: see `SearchResult.coverage`.
        """
        known = coverage is None or coverage >= LEAST_COVERAGE
        self._text.setText(
            self.tr(
                "This model does not know the words “{query}”, so what is shown may be chance. Try "
                "other words, or another model."
            ).format(query=query)
        )
        self.setVisible(bool(query) and not known)
