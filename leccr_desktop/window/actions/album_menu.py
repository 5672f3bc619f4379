"""Which album to put something into. Owns: the menu of albums, and asking for a new one's name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.actions.marks import PersonMarks
    from leccr_engine.types import AlbumId

__all__ = ["AlbumMenu", "ask_for_album"]


class AlbumMenu(QMenu):
    """The albums by name, after the one that makes a new one.

    Args:
        marks: knows the albums, and puts things into them.
        items: gives what would be put there.
        new_album: makes a new one.
    """

    def __init__(
        self,
        *,
        marks: PersonMarks,
        items: Callable[[], Sequence[MediaItem]],
        new_album: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Add to &album"))
        self._marks = marks
        self._items = items
        self.addAction(new_album)
        self._separator = self.addSeparator()
        self._new_album = new_album
        marks.albums_changed.connect(self._fill)
        self.aboutToShow.connect(marks.look_at_albums)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        for action in self.actions():
            if action not in (self._new_album, self._separator):
                self.removeAction(action)
                action.deleteLater()
        for album in self._marks.albums:
            action = self.addAction(album.name.replace("&", "&&"))
            action.triggered.connect(partial(self._add, album.id, album.name))

    def _add(self, album_id: AlbumId, name: str, _checked: bool = False) -> None:
        self._marks.add_to_album(self._items(), album_id, name)


def ask_for_album(parent: QWidget, *, then: Callable[[str], None]) -> QInputDialog:
    """Ask for the name of a new album.

    Args:
        parent: what the question stands in front of.
        then: gets the name, not empty; is not called where the person thinks better of it.
    """
    dialog = _NameDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(partial(_take_name, then))
    dialog.open()
    return dialog


class _NameDialog(QInputDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New album"))
        self.setLabelText(self.tr("Name of the album:"))
        self.setOkButtonText(self.tr("Make album"))


def _take_name(then: Callable[[str], None], name: str) -> None:
    if name.strip():
        then(name.strip())
