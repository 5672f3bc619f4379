"""How commands say quantities. Owns: durations in words."""

from __future__ import annotations


def duration_in_words(seconds: float) -> str:
    """Say a duration as people do, to two units at most: 40 s, 7 min, 3 h 20 min."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
