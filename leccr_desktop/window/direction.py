"""From right to left. Owns: what Qt does not mirror by itself.

The direction is the application's, which is settled before anything is built.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

__all__ = ["as_written", "reads_from_right", "sided_margins"]

_RIGHT_TO_LEFT_MARK = "\u200f"
_ISOLATE_LEFT_TO_RIGHT = "\u2066"
_END_OF_ISOLATE = "\u2069"


def reads_from_right() -> bool:
    """Whether the interface is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def sided_margins(start_px: int, top_px: int, end_px: int, bottom_px: int) -> QMargins:
    """Margins of a layout by where one begins to read: those that Qt takes do not mirror."""
    left_px, right_px = (end_px, start_px) if reads_from_right() else (start_px, end_px)
    return QMargins(left_px, top_px, right_px, bottom_px)


def as_written(name: str) -> str:
    """A path or a name of a file for showing: its signs stay in order, and it stands at the start.

    Among text that is read from right to left, "/home" would else be shown as "home/".
    """
    if not reads_from_right():
        return name
    return f"{_RIGHT_TO_LEFT_MARK}{_ISOLATE_LEFT_TO_RIGHT}{name}{_END_OF_ISOLATE}"
