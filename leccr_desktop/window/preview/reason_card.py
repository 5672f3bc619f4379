"""Why something was found, beside it. Owns: how the reason and the fit are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from leccr_desktop.window.direction import as_written
from leccr_desktop.window.reason_text import reason_text
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.search.strength import Strength

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["ReasonCard"]


class ReasonCard(QWidget):
    """Says what of an item fits the query, and how well beside the best of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Why this was found"))
        heading.setProperty("role", "heading")
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._quote = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 100)
        self._fit = QLabel(wordWrap=True)
        self._fit.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX // 2)
        for widget in (heading, self._words, self._quote, self._bar, self._fit):
            layout.addWidget(widget)

    def show_item(self, item: MediaItem, *, best_score: float) -> None:
        """Explain an item, or hide where nothing was asked.

        Args:
            item: what is open.
            best_score: of all that was found together with it.
        """
        self.setVisible(bool(item.reason))
        self._words.setText(reason_text(item.reason, item.kind) if item.reason else "")
        quoted = item.reason.sentence if item.reason else ""
        self._quote.setText(self.tr("“{sentence}”").format(sentence=as_written(quoted)))
        self._quote.setVisible(bool(quoted))
        share = item.score / best_score if item.score > 0 and best_score > 0 else 0.0
        percent = min(100, round(100 * share))
        fit = self._fit_text(item.strength, percent)
        self._bar.setVisible(percent > 0)
        self._bar.setValue(percent)
        self._bar.setAccessibleName(fit)
        self._fit.setText(fit)
        self._fit.setVisible(bool(fit))

    def _fit_text(self, strength: Strength | None, percent: int) -> str:
        number = QLocale().toString(percent)
        if not percent:
            text = ""
        elif percent >= 100:
            text = self.tr("Nothing fits better")
        else:
            text = self.tr("Fits {percent} % as well as the best").format(percent=number)
        match strength:
            case Strength.STRONG:
                sure = self.tr("A strong match")
            case Strength.POSSIBLE:
                sure = self.tr("A possible match")
            case None:
                return text
        return f"{sure}\n{text}" if text else sure
