"""The page with the grid. Owns: what stands around and in place of the grid."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.grid.offers import Offers
from leccr_desktop.window.grid.results_view import ResultsView
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.window.grid.results_model import ResultsModel
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["ResultsPage", "Topic"]


class Topic(Enum):
    """What a notice is about; there is one notice for each at a time."""

    LIBRARY = auto()
    INDEXING = auto()
    SEARCH = auto()


class ResultsPage(QWidget):
    """The grid, a notice above it, and a sentence where there is nothing to show.

    Args:
        results: the rows.
        thumbnails: their pictures.

    Attributes:
        more: lists also what the answer leaves out; invisible where it leaves out nothing.
        models: leads to models that know other words; invisible where that would not help.
    """

    def __init__(
        self, results: ResultsModel, thumbnails: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.grid = ResultsView(results, thumbnails)
        self.more = QAction(self.tr("Show weaker matches"), self, visible=False)
        self.models = QAction(self.tr("Other models…"), self, visible=False)
        self.models.setToolTip(self.tr("Models that know other words and languages"))
        self.empty = Offers((self.more, self.models))
        self.footer = Offers((self.more,))
        self.footer.hide()
        self.grid.set_footer(self.footer)
        self.more.changed.connect(self._offer_more)
        self._notices: dict[Topic, str] = dict.fromkeys(Topic, "")
        self._notice = QLabel(wordWrap=True)
        self._notice.setObjectName("notice")
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        above = QHBoxLayout()
        # In line with the search box; the cards bring half a step of their own.
        above.setContentsMargins(sided_margins(GRID_PX // 2, 0, 2 * GRID_PX, 0))
        above.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX + GRID_PX // 2, 0, 0, 0))
        layout.setSpacing(GRID_PX // 2)
        layout.addLayout(above)
        layout.addWidget(self._stack, stretch=1)

    @property
    def notice(self) -> str:
        """What the notice says; empty while there is none."""
        return "" if self._notice.isHidden() else self._notice.text()

    @property
    def empty_text(self) -> str:
        """What stands in place of the grid; empty while the grid is shown."""
        return self.empty.text if self._stack.currentWidget() is self.empty else ""

    def show_notice(self, topic: Topic, text: str) -> None:
        """Say something above the grid; an empty text takes back what was said on the topic."""
        self._notices[topic] = text
        said = "\n\n".join(text for text in self._notices.values() if text)
        self._notice.setText(said)
        self._notice.setVisible(bool(said))

    def show_grid(self) -> None:
        """Show the cards."""
        self._stack.setCurrentWidget(self.grid)

    def show_empty(self, text: str) -> None:
        """Say why there are no cards."""
        self.empty.say(text)
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _offer_more(self) -> None:
        self.grid.show_footer(self.more.isVisible())
