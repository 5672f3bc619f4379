"""Times as people read them. Owns: how a position in a video is written."""

from __future__ import annotations

__all__ = ["clock_text"]


def clock_text(position_ms: int) -> str:
    """A position as minutes and seconds, with hours where there are any.

    >>> clock_text(75_000)
    '1:15'
    """
    minutes, seconds = divmod(max(0, position_ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
