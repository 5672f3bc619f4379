"""The panel beside the big view. Owns: its parts, what they are told, and what they write."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.viewing import describe_moment, open_outside, read_details
from leccr_desktop.window.preview.description_editor import DescriptionEditor
from leccr_desktop.window.preview.facts import FactList
from leccr_desktop.window.preview.marks_bar import MarksBar
from leccr_desktop.window.preview.moment_list import MomentList
from leccr_desktop.window.preview.reason_card import ReasonCard
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.library.precedence import PERSON
from leccr_engine.types import Description

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, ItemDetails, KnownMoment
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.preview.video_player import Span
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import MomentId

__all__ = ["DetailsPanel"]

WIDTH_CHARACTERS = (24, 42)
"""Enough for a line of text, whatever the size of the type: at least and at most."""


class DetailsPanel(QWidget):
    """Why an item was found, what the person says of it, and what it says of itself.

    Args:
        runner: where the library is asked.
        session: the library.

    Signals:
        moment_chosen: where in the video to go, in ms.
        favourite_wanted: whether the item is to be a favourite.
        rating_wanted: 1 to 5, 0 for none.
        described: a description is in the library now.
    """

    moment_chosen = Signal(int)
    favourite_wanted = Signal(bool)
    rating_wanted = Signal(int)
    described = Signal()

    def __init__(
        self, *, runner: TaskRunner, session: EngineSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._item: MediaItem | None = None
        self._moment_id: MomentId | None = None
        self._ticket: Ticket | None = None
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Details"))
        self._build()
        self._fit_width()

    def show_item(self, item: MediaItem, *, moments: Sequence[Span], best_score: float) -> None:
        """Say at once what is known, and the rest when the library has answered.

        Args:
            item: what is open.
            moments: of its video, in order of time.
            best_score: of all that was found together with it.
        """
        self.save()
        is_other = self._item is None or self._item.key != item.key
        self._item = item
        self.reason.show_item(item, best_score=best_score)
        self.moments.show_moments(moments)
        self.marks.show_marks(favourite=item.favourite, rating=item.rating)
        self.marks.setEnabled(item.content_hash is not None)
        if is_other:
            self._moment_id = None
            self.description.setEnabled(False)
            self.description.show_description(None)
            self.facts.show_facts(item, None)
        self.look()

    def save(self) -> None:
        """Have saved what was typed."""
        self.description.save()

    def leave(self) -> None:
        """Nothing is open any more; what was typed is saved."""
        self.save()
        self._item = None
        self._moment_id = None

    def look(self) -> None:
        """Ask the library anew."""
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        if self._item is not None:
            self._ticket = read_details(
                runner=self._runner,
                session=self._session,
                path=self._item.path,
                then=partial(self._fill, self._item),
                failed=self._say_nothing_more,
            )

    def text(self) -> str:
        """All that is said, one line each."""
        labels = self.findChildren(QLabel)
        parts = [label.text() for label in labels if label.isVisibleTo(self)]
        parts += [link.text() for link in self.moments.findChildren(QPushButton)]
        parts.append(self.description.field.toPlainText())
        return "\n".join(parts).replace("\u200b", "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit_width()
        super().changeEvent(event)

    # ---- the parts

    def _build(self) -> None:
        self.marks = MarksBar()
        self.marks.favourite_wanted.connect(self.favourite_wanted)
        self.marks.rating_wanted.connect(self.rating_wanted)
        self.reason = ReasonCard()
        self.moments = MomentList()
        self.moments.chosen.connect(self.moment_chosen)
        self.description = DescriptionEditor()
        self.description.written.connect(self._describe)
        self.facts = FactList()
        parts = self._parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, GRID_PX)
        column.setSpacing(2 * GRID_PX)
        for part in (self.marks, self.reason, self.moments, self.description, self.facts):
            column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(parts)
        show_folder = QPushButton(self.tr("Open its folder"))
        show_folder.clicked.connect(self._open_folder)
        below = QHBoxLayout()
        below.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        below.addWidget(show_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(scroll, stretch=1)
        layout.addLayout(below)

    def _fit_width(self) -> None:
        character_px = self.fontMetrics().averageCharWidth()
        least, most = (GRID_PX * round(n * character_px / GRID_PX) for n in WIDTH_CHARACTERS)
        # Never narrower than its buttons, with the scroll bar beside them.
        bar_px = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = max(least, self._parts.minimumSizeHint().width() + bar_px + GRID_PX)
        self.setMinimumWidth(least)
        self.setMaximumWidth(max(least, most))

    # ---- the library

    def _fill(self, item: MediaItem, details: ItemDetails | None) -> None:
        self._ticket = None
        self.facts.show_facts(item, details)
        if details is None:
            return
        self.marks.show_marks(favourite=details.marks.favourite, rating=details.marks.rating)
        moment = _moment_of(item, details.moments)
        moment_id = None if moment is None else moment.id
        # What is being typed is not taken from under the hands.
        if moment_id != self._moment_id or not self.description.edited:
            self._moment_id = moment_id
            self.description.setEnabled(moment is not None)
            self.description.show_description(None if moment is None else moment.description)

    def _say_nothing_more(self, _: LeccrError) -> None:
        # The file's name and folder stand there already; the library's own failure is shown by
        # the window, whose regular look at the library meets it too.
        self._ticket = None

    @Slot(str)
    def _describe(self, text: str) -> None:
        moment_id = self._moment_id
        if moment_id is None:
            return
        self.description.show_description(Description(text, PERSON) if text else None)
        describe_moment(
            runner=self._runner,
            session=self._session,
            moment_id=moment_id,
            text=text,
            then=lambda _: self.described.emit(),
            failed=partial(self._keep_text, moment_id, text),
        )

    def _keep_text(self, moment_id: MomentId, text: str, error: LeccrError) -> None:
        if moment_id == self._moment_id:
            self.description.show_unsaved(text, str(error))

    @Slot()
    def _open_folder(self) -> None:
        if self._item is not None:
            open_outside(path=self._item.path.parent)


def _moment_of(item: MediaItem, moments: Sequence[KnownMoment]) -> KnownMoment | None:
    """The moment that is described: the one that was found, else the first."""
    found = (moment for moment in moments if moment.id == item.moment_id)
    return next(found, next(iter(moments), None))
