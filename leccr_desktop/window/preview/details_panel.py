"""The text beside the big view. Owns: what is said of a file, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.viewing import open_outside, read_details
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, ItemDetails
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["DetailsPanel"]

WIDTH_PX = 34 * GRID_PX


class DetailsPanel(QWidget):
    """Name, place, size, time, and why this was found.

    Args:
        runner: where the library is asked.
        session: the library.
    """

    def __init__(
        self, *, runner: TaskRunner, session: EngineSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._item: MediaItem | None = None
        self._ticket: Ticket | None = None
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Details"))
        self.setFixedWidth(WIDTH_PX)
        facts = QWidget()
        self._rows = QVBoxLayout(facts)
        self._rows.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 0)
        self._rows.setSpacing(2 * GRID_PX)
        self._rows.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(facts)
        show_folder = QPushButton(self.tr("Open its folder"))
        show_folder.clicked.connect(self._open_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2 * GRID_PX)
        layout.setSpacing(GRID_PX)
        layout.addWidget(scroll, stretch=1)
        below = QHBoxLayout()
        below.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        below.addWidget(show_folder)
        layout.addLayout(below)

    def show_item(self, item: MediaItem) -> None:
        """Say at once what is known, and the rest when the library has answered."""
        self._item = item
        self._fill(item, None)
        if self._ticket is not None:
            self._ticket.drop()
        self._ticket = read_details(
            runner=self._runner,
            session=self._session,
            path=item.path,
            then=lambda details: self._fill(item, details),
            failed=self._say_nothing_more,
        )

    def text(self) -> str:
        """All that is said, one line each."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def _fill(self, item: MediaItem, details: ItemDetails | None) -> None:
        for fact in self.findChildren(_Fact):
            fact.setParent(None)
            fact.deleteLater()
        for row, (caption, value) in enumerate(self._facts(item, details)):
            self._rows.insertWidget(row, _Fact(caption, value))

    def _facts(self, item: MediaItem, details: ItemDetails | None) -> list[tuple[str, str]]:
        locale = QLocale()
        facts = []
        if item.reason:
            facts.append((self.tr("Why it was found"), item.reason))
        if item.kind is MediaKind.VIDEO and item.end_ms:
            span = f"{clock_text(item.start_ms)} – {clock_text(item.end_ms)}"
            facts.append((self.tr("Moment"), span))
        facts.append((self.tr("Name"), item.path.name))
        facts.append((self.tr("Folder"), str(item.path.parent)))
        if details is None:
            return facts
        info = details.info
        if info is not None and info.taken_at is not None:
            at = info.taken_at
            # Before PySide6 6.12, QDateTime takes no datetime.
            shown = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
            taken = locale.toString(shown, QLocale.FormatType.ShortFormat)
            facts.append((self.tr("Taken"), taken))
        if info is not None:
            facts.append((self.tr("Size in pixels"), f"{info.width_px} × {info.height_px}"))
        if info is not None and info.duration_ms is not None:
            facts.append((self.tr("Duration"), clock_text(info.duration_ms)))
        if info is not None and info.camera:
            facts.append((self.tr("Camera"), info.camera))
        facts.append((self.tr("Size on disk"), locale.formattedDataSize(details.size_bytes)))
        return facts

    def _say_nothing_more(self, _: LeccrError) -> None:
        # The file's name and folder stand there already; the library's own failure is shown by
        # the window, whose regular look at the library meets it too.
        self._ticket = None

    def _open_folder(self) -> None:
        if self._item is not None:
            open_outside(path=self._item.path.parent)


class _Fact(QWidget):
    def __init__(self, caption: str, value: str) -> None:
        super().__init__()
        head = QLabel(caption)
        head.setProperty("role", "heading")
        # Paths have no spaces: without a place to break they would be cut off.
        body = QLabel(value.replace("/", "/\u200b").replace("_", "_\u200b"), wordWrap=True)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(head)
        layout.addWidget(body)
