"""What is known of a file, line by line. Owns: which facts are told, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from leccr_desktop.window.direction import as_written
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text

if TYPE_CHECKING:
    from datetime import datetime

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import ItemDetails
    from leccr_engine.types import MediaInfo

__all__ = ["FactList"]


class FactList(QWidget):
    """Captions and what belongs under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2 * GRID_PX)

    def show_facts(self, item: MediaItem, details: ItemDetails | None) -> None:
        """Tell what the item says, and more where the library has answered."""
        for fact in self.findChildren(_Fact):
            fact.setParent(None)
            fact.deleteLater()
        for caption, value in self._facts(item, details):
            self._rows.addWidget(_Fact(caption, value))

    def _facts(self, item: MediaItem, details: ItemDetails | None) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Name"), as_written(item.path.name)),
            (self.tr("Folder"), as_written(str(item.path.parent))),
        ]
        if details is None:
            return facts
        if details.info is not None:
            facts += self._of_info(details.info)
        if details.place:
            facts.append((self.tr("Place"), as_written(details.place)))
        if details.info is not None and details.info.latitude is not None:
            facts.append((self.tr("Coordinates"), self._coordinates(details.info)))
        facts.append((self.tr("Size on disk"), size_text(details.size_bytes)))
        if details.albums:
            facts.append((self.tr("In albums"), "\n".join(details.albums)))
        return facts

    def _of_info(self, info: MediaInfo) -> list[tuple[str, str]]:
        facts = []
        if info.taken_at is not None:
            facts.append((self.tr("Taken"), _time_text(info.taken_at)))
        locale = QLocale()
        pixels = self.tr("{width} × {height}").format(
            width=locale.toString(info.width_px), height=locale.toString(info.height_px)
        )
        facts.append((self.tr("Size in pixels"), as_written(pixels)))
        if info.duration_ms is not None:
            facts.append((self.tr("Duration"), as_written(clock_text(info.duration_ms))))
        if info.camera:
            facts.append((self.tr("Camera"), as_written(info.camera)))
        return facts

    def _coordinates(self, info: MediaInfo) -> str:
        latitude, longitude = info.latitude or 0.0, info.longitude or 0.0
        locale = QLocale()
        north = self.tr("{degrees}° north") if latitude >= 0 else self.tr("{degrees}° south")
        east = self.tr("{degrees}° east") if longitude >= 0 else self.tr("{degrees}° west")
        return "\n".join(
            (
                north.format(degrees=locale.toString(abs(latitude), "f", 5)),
                east.format(degrees=locale.toString(abs(longitude), "f", 5)),
            )
        )


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


def _time_text(at: datetime) -> str:
    # Before PySide6 6.12, QDateTime takes no datetime.
    shown = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
