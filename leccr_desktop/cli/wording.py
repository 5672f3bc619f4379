"""How commands say quantities. Owns: durations in words and on a clock."""

from __future__ import annotations


def duration_in_words(seconds: float) -> str:
    """Say a duration as people do, to two units at most: 40 s, 7 min, 3 h 20 min."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


def clock_time(at_ms: int) -> str:
    """Write a time, in a video or left to wait, as people do: 1:05, or 1:02:05."""
    seconds = at_ms // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}:{minutes:02}:{seconds % 60:02}"
    return f"{minutes}:{seconds % 60:02}"
