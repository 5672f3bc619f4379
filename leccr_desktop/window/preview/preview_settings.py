"""How a person likes the big view. Owns: that it is so again next time, and as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from leccr_desktop.settings import DETAILS_SHOWN, SLIDESHOW_SECONDS, VOLUME_PERCENT

if TYPE_CHECKING:
    from leccr_desktop.settings import Setting, Settings
    from leccr_desktop.window.preview.preview import Preview

__all__ = ["PreviewSettings"]


class PreviewSettings(QObject):
    """Between the big view and the settings.

    Args:
        preview: how loud it is, whether it shows details, and how long photos of a slideshow stay.
        settings: where it is kept.
    """

    def __init__(self, preview: Preview, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._settings = settings
        preview.set_volume_percent(settings.get(VOLUME_PERCENT))
        preview.show_details(settings.get(DETAILS_SHOWN))
        preview.volume_changed.connect(self._keep_volume)
        preview.details_toggled.connect(self._keep_details)
        settings.changed.connect(self._take_setting)
        self._take_setting(SLIDESHOW_SECONDS)

    @Slot(int)
    def _keep_volume(self, percent: int) -> None:
        self._settings.set(VOLUME_PERCENT, percent)

    @Slot(bool)
    def _keep_details(self, shown: bool) -> None:
        self._settings.set(DETAILS_SHOWN, shown)

    @Slot(object)
    def _take_setting(self, setting: Setting[Any]) -> None:
        if setting is SLIDESHOW_SECONDS:
            self._preview.slideshow.interval_ms = 1000 * self._settings.get(SLIDESHOW_SECONDS)
