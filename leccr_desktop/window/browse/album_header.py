"""Above the photos of an album. Owns: its cover, name and number, and renaming it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.operations.albums import rename_album
from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.thumbnails import CardShape, load_card
from leccr_desktop.window.actions.item_actions import ItemAction, ItemActions
from leccr_desktop.window.actions.message_bar import Tone
from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.navigation import Destination, DestinationKind, Navigator
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import Album, KnownContent

__all__ = ["AlbumHeader"]

_COVER_PX = 6 * GRID_PX


class AlbumHeader(QWidget):
    """Shown while an album is in front, hidden else.

    Args:
        runner: where the library is asked.
        session: the library.
        actions: know the albums, and take items out of one.
        navigator: knows which one is in front.
        files: where small pictures are kept.

    Signals:
        filled: what is in the album in front may be something else now.
    """

    filled = Signal()

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        actions: ItemActions,
        navigator: Navigator,
        files: ThumbnailFiles | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._actions = actions
        self._navigator = navigator
        self._files = files
        self._album: Album | None = None
        self._cover_of: KnownContent | None = None
        self._loading: Ticket | None = None
        self._build()
        self._connect()
        self.hide()

    @property
    def album(self) -> Album | None:
        """The album in front; None where none is."""
        return self._album

    @Slot()
    def look(self) -> None:
        """Show the album in front as it is now."""
        place = self._navigator.current
        covered = self._navigator.covered_by is not None
        self._album = None if place is None or covered else self._album_at(place)
        self.setVisible(self._album is not None)
        if self._album is None:
            return
        self._name.setText(self._album.name)
        self._count.setText(self.tr("%Ln item(s)", "", self._album.count))
        if self._album.cover != self._cover_of:
            self._show_cover(self._album.cover)

    @Slot()
    def _take_albums(self) -> None:
        self.look()
        if self._album is not None:
            self.filled.emit()

    def _album_at(self, place: Destination) -> Album | None:
        if place.kind is not DestinationKind.ALBUM:
            return None
        albums = self._actions.marks.albums
        return next((album for album in albums if album.id == place.payload), None)

    # ---- the parts

    def _build(self) -> None:
        self._cover = QLabel()
        self._cover.setFixedSize(_COVER_PX, _COVER_PX)
        self._name = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self._name.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._rename = QPushButton(self.tr("Rename…"))
        self._rename.setToolTip(self.tr("Give the album another name"))
        self._remove = QPushButton(self.tr("Remove from this album"))
        self._remove.setToolTip(
            self.tr("Take the selected photos and videos out of the album. The files stay.")
        )
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._count)
        names.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, GRID_PX // 2)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._cover)
        layout.addLayout(names, stretch=1)
        layout.addWidget(self._remove)
        layout.addWidget(self._rename)

    def _connect(self) -> None:
        self._navigator.arrived.connect(self.look)
        self._navigator.cover_changed.connect(self.look)
        self._actions.marks.albums_changed.connect(self._take_albums)
        self._rename.clicked.connect(self._ask_for_name)
        remove = self._actions.action(ItemAction.REMOVE_FROM_ALBUM)
        self._remove.clicked.connect(remove.trigger)
        remove.enabledChanged.connect(self._remove.setEnabled)
        self._remove.setEnabled(remove.isEnabled())

    # ---- the cover

    def _show_cover(self, cover: KnownContent | None) -> None:
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
        self._cover_of = cover
        self._cover.clear()
        self._cover.setVisible(cover is not None)
        if cover is None:
            return
        scale = self.devicePixelRatioF()
        side = round(_COVER_PX * scale)
        self._loading = load_card(
            runner=self._runner,
            item=MediaItem(cover.path, cover.kind, content_hash=cover.content_hash),
            shape=CardShape(side, side, round(GRID_PX * scale)),
            then=partial(self._take_cover, scale),
            failed=self._leave_empty,
            files=self._files,
        )

    def _take_cover(self, scale: float, image: QImage) -> None:
        self._loading = None
        image.setDevicePixelRatio(scale)
        self._cover.setPixmap(QPixmap.fromImage(image))

    def _leave_empty(self, _: LeccrError) -> None:
        self._loading = None
        self._cover.hide()

    # ---- its name

    @Slot()
    def _ask_for_name(self) -> None:
        album = self._album
        if album is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename album"))
        dialog.setLabelText(self.tr("Name of the album:"))
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setTextValue(album.name)
        dialog.textValueSelected.connect(partial(self._change_name, album))
        dialog.open()

    def _change_name(self, album: Album, name: str) -> None:
        if name.strip() and name.strip() != album.name:
            rename_album(
                runner=self._runner,
                session=self._session,
                album_id=album.id,
                name=name.strip(),
                then=self._look_again,
                failed=self._say_failure,
            )

    def _look_again(self, _: None) -> None:
        self._actions.marks.look_at_albums()

    def _say_failure(self, error: LeccrError) -> None:
        self._actions.messages.say(str(error), tone=Tone.PROBLEM)
