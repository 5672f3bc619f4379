"""How much room thumbnails may take. Owns: that the settings about it hold, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from leccr_desktop.settings import THUMBNAIL_CACHE_MB, THUMBNAIL_MEMORY_MB

if TYPE_CHECKING:
    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["ThumbnailLimits"]

_MIB = 1 << 20


class ThumbnailLimits(QObject):
    """Keeps a store, in memory and on disk, within what a person allows.

    Args:
        store: what is kept within limits.
        settings: where the limits are set.
    """

    def __init__(
        self, store: ThumbnailStore, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        settings.changed.connect(self._follow)
        self._apply()

    @Slot(object)
    def _follow(self, setting: Setting[Any]) -> None:
        if setting in (THUMBNAIL_CACHE_MB, THUMBNAIL_MEMORY_MB):
            self._apply()

    def _apply(self) -> None:
        self._store.set_memory_bytes(self._settings.get(THUMBNAIL_MEMORY_MB) * _MIB)
        if self._store.files is not None:
            self._store.files.limit_bytes = self._settings.get(THUMBNAIL_CACHE_MB) * _MIB
