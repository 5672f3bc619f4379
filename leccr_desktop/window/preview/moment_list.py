"""The moments of a video that answer, as a list. Owns: getting to each without a pointer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.window.preview.video_player import Span

__all__ = ["MomentList"]


class MomentList(QWidget):
    """One link for each moment, in order of time.

    Signals:
        chosen: where the moment begins, in ms.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Moments"))
        heading.setProperty("role", "heading")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID_PX // 2)
        self._rows.addWidget(heading)

    def show_moments(self, moments: Sequence[Span]) -> None:
        """List moments; nothing is shown where there are none."""
        for link in self.findChildren(QPushButton):
            link.setParent(None)
            link.deleteLater()
        self.setVisible(bool(moments))
        for start_ms, end_ms in moments:
            times = {"start": clock_text(start_ms), "end": clock_text(end_ms)}
            link = QPushButton(self.tr("{start} – {end}").format(**times))
            link.setProperty("role", "link")
            link.setAccessibleName(self.tr("Go to the moment {start} to {end}").format(**times))
            link.setToolTip(link.accessibleName())
            link.clicked.connect(partial(self._choose, start_ms))
            self._rows.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeading)

    def _choose(self, start_ms: int, _checked: bool = False) -> None:
        self.chosen.emit(start_ms)
