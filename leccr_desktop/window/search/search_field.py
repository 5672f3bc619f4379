"""The one field at the top. Owns: what one searches by, be it words, a picture, or its like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from leccr_desktop.operations.query import SimilarTo
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.icons import IconButton, drawing, side_with_text
from leccr_desktop.window.search.history_popup import HistoryPopup
from leccr_desktop.window.search.picture_token import PictureToken
from leccr_desktop.window.search.search_box import SearchBox
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner

__all__ = ["SearchField"]

_ICON_PX = 20


class SearchField(QFrame):
    """Magnifier, picture, text, and the buttons that go with them.

    Args:
        runner: where thumbnails are read.

    Signals:
        changed: what is searched by is another.
        confirmed: the person pressed Enter.
        down_pressed: the person wants to go on to the results.
        image_given: pixels (`QImage`) to search by, which are no file yet.
        picture_wanted: the person wants to choose a picture.
        save_wanted: the person wants to keep this search.
    """

    changed = Signal()
    confirmed = Signal()
    down_pressed = Signal()
    image_given = Signal(QImage)
    picture_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Path | SimilarTo | None = None
        self.setObjectName("searchField")
        self._magnifier = QLabel()
        self.token = PictureToken(runner)
        self.box = SearchBox()
        self.clear_button = IconButton("clear", self.tr("Clear the search (Esc)"))
        self.picture_button = IconButton("picture-search", self.tr("Search with a picture…"))
        self.save_button = IconButton("star", self.tr("Save this search"))
        self._history: HistoryPopup | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX + GRID_PX // 2, 0, GRID_PX // 2, 0))
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._magnifier)
        layout.addWidget(self.token)
        layout.addWidget(self.box, stretch=1)
        layout.addWidget(self.clear_button)
        layout.addWidget(self.picture_button)
        layout.addWidget(self.save_button)
        self.setFocusProxy(self.box)
        self.box.query_changed.connect(self._take_text)
        self.box.textChanged.connect(self._show_buttons)
        self.box.textEdited.connect(self._offer_history)
        self.box.confirmed.connect(self._confirm)
        self.box.down_pressed.connect(self._go_down)
        self.box.up_pressed.connect(self._open_history)
        self.box.erased.connect(self.remove_picture)
        self.box.picture_given.connect(self._take_picture)
        self.box.focused.connect(self._mark_focus)
        self.token.removed.connect(self.remove_picture)
        self.clear_button.clicked.connect(self.clear)
        self.picture_button.clicked.connect(self.picture_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._draw()
        self._show_buttons()

    @property
    def history(self) -> HistoryPopup:
        """The list under the box; made when first asked for, in the window that the field is in."""
        if self._history is None:
            self._history = HistoryPopup(self.box)
        return self._history

    @property
    def text(self) -> str:
        """What is typed, stripped."""
        return self.box.text().strip()

    @property
    def picture(self) -> Path | SimilarTo | None:
        """The picture that is searched by."""
        return self._picture

    def show_search(self, text: str, picture: Path | SimilarTo | None) -> None:
        """Show what is searched by, without saying that it changed."""
        self.box.show_text(text)
        self._picture = picture
        self.token.show_picture(picture)
        self._show_buttons()

    def set_picture(self, picture: Path | SimilarTo | None) -> None:
        """Search by this picture; what is typed stays, but where the like of a result is wanted."""
        if picture == self._picture:
            return
        self.show_search("" if isinstance(picture, SimilarTo) else self.text, picture)
        self.changed.emit()

    @Slot()
    def remove_picture(self) -> None:
        """Search without a picture."""
        self.set_picture(None)
        self.box.setFocus()

    @Slot()
    def clear(self) -> None:
        """Search for nothing."""
        if self.text or self._picture is not None:
            self.show_search("", None)
            self.changed.emit()
        self.box.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    @Slot(str)
    def _take_text(self, text: str) -> None:
        if text and isinstance(self._picture, SimilarTo):
            # A new search; the like of a result is not narrowed by words.
            self._picture = None
            self.token.show_picture(None)
        self.changed.emit()

    @Slot(object)
    def _take_picture(self, picture: Path | QImage) -> None:
        if isinstance(picture, QImage):
            self.image_given.emit(picture)
        else:
            self.set_picture(picture)

    @Slot()
    def _confirm(self) -> None:
        self.history.hide()
        self.confirmed.emit()

    @Slot(str)
    def _offer_history(self, text: str) -> None:
        if text.strip():
            self.history.offer(text, under=self)
        else:
            self.history.hide()

    @Slot()
    def _open_history(self) -> None:
        if self.history.offer(self.text, under=self):
            self.history.enter()

    @Slot()
    def _go_down(self) -> None:
        if self.history.isVisible():
            self.history.enter()
        elif self.text or self._picture is not None:
            self.down_pressed.emit()
        elif self.history.offer("", under=self):
            self.history.enter()
        else:
            self.down_pressed.emit()

    @Slot(bool)
    def _mark_focus(self, focused: bool) -> None:
        # A style sheet knows no parent of what has the focus.
        self.setProperty("active", focused)
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _show_buttons(self) -> None:
        self.clear_button.setVisible(bool(self.box.text()) or self._picture is not None)

    def _draw(self) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._magnifier.setPixmap(
            drawing(
                "search",
                muted,
                size_px=side_with_text(_ICON_PX, self.font()),
                scale=self.devicePixelRatio(),
            )
        )
