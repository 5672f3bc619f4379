"""Times as people read them. Owns: how a position in a video and a time to wait are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

__all__ = ["clock_text", "time_left_text", "year_text"]


def clock_text(position_ms: int) -> str:
    """A position as minutes and seconds, with hours where there are any.

    >>> clock_text(75_000)
    '1:15'
    """
    minutes, seconds = divmod(max(0, position_ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    locale = QLocale()
    number = locale.toString

    def two_digits(value: int) -> str:
        return number(value).rjust(2, locale.zeroDigit())

    if hours:
        return f"{number(hours)}:{two_digits(minutes)}:{two_digits(seconds)}"
    return f"{number(minutes)}:{two_digits(seconds)}"


def year_text(year: int) -> str:
    """A year in the digits of the language, and without a separator."""
    return QLocale().toString(QDate(year, 1, 1), "yyyy")


def time_left_text(left_s: float) -> str:
    """How long something takes still, as exactly as anybody knows."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if left_s < 60:
        return translate("TimeText", "less than a minute left")
    minutes = round(left_s / 60)
    if minutes < 90:
        return translate("TimeText", "about {minutes} min left").format(minutes=number(minutes))
    return translate("TimeText", "about {hours} h left").format(hours=number(round(minutes / 60)))
