"""What indexing is at, in words. Owns: those words, for the bottom edge, the page and the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from leccr_desktop.operations.index_rules import Activity
from leccr_desktop.window.shell.tray import TrayState
from leccr_desktop.window.time_text import time_left_text

if TYPE_CHECKING:
    from datetime import datetime

    from leccr_desktop.operations.index_events import IndexProgress
    from leccr_desktop.operations.index_rules import IndexState

__all__ = ["progress_text", "rate_text", "state_text", "tray_state"]


def state_text(state: IndexState) -> str:
    """Say what indexing is at; empty where there is nothing to say."""
    translate = QCoreApplication.translate
    match state.activity:
        case Activity.RUNNING:
            return translate("IndexState", "Indexing")
        case Activity.IDLE:
            return translate("IndexState", "Up to date")
        case Activity.PAUSED:
            return translate("IndexState", "Indexing is paused")
        case Activity.PAUSED_UNTIL:
            return translate("IndexState", "Indexing is paused until {time}").format(
                time=_time_text(state.until)
            )
        case Activity.WAITING_FOR_IDLE:
            return translate("IndexState", "Indexing waits until the computer is idle")
        case Activity.ON_BATTERY:
            return translate("IndexState", "Indexing waits for mains power")
        case Activity.HELD:
            return translate("IndexState", "Indexing waits for the models")
        case Activity.RETRYING:
            return translate("IndexState", "Indexing starts again at {time}").format(
                time=_time_text(state.until)
            )
        case Activity.OFF:
            return ""


def tray_state(state: IndexState) -> TrayState:
    """The badge in the tray that goes with it."""
    match state.activity:
        case Activity.RUNNING:
            return TrayState.INDEXING
        case Activity.PAUSED | Activity.PAUSED_UNTIL:
            return TrayState.PAUSED
        case Activity.RETRYING:
            return TrayState.TROUBLE
        case _:
            return TrayState.TROUBLE if state.reason else TrayState.IDLE


def progress_text(progress: IndexProgress) -> str:
    """Say how far a phase is, and how long it takes still where that is known."""
    translate, number = QCoreApplication.translate, QLocale().toString
    done = number(progress.done)
    if progress.total is None:
        return translate("IndexState", "Looking for files: {done}").format(done=done)
    total = number(progress.total)
    parts = [
        translate("IndexState", "Describing {done} of {total}").format(done=done, total=total)
        if progress.phase == "describe"
        else translate("IndexState", "Indexing {done} of {total}").format(done=done, total=total)
    ]
    if progress.done < progress.total:
        if progress.rate_per_s is not None:
            parts.append(rate_text(progress.rate_per_s))
        if progress.left_s is not None:
            parts.append(time_left_text(progress.left_s))
    return " · ".join(parts)


def rate_text(rate_per_s: float) -> str:
    """Say how fast it goes: a minute is the unit where a second has not one file."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if rate_per_s >= 1:
        return translate("IndexState", "{count} files/s").format(count=number(round(rate_per_s)))
    per_minute = max(1, round(rate_per_s * 60))
    return translate("IndexState", "{count} files/min").format(count=number(per_minute))


def _time_text(at: datetime | None) -> str:
    if at is None:
        return ""
    locale = QLocale()
    clock = locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    if at.date() == at.now(at.tzinfo).date():
        return clock
    text: str = QCoreApplication.translate("IndexState", "{day}, {time}")
    return text.format(day=locale.dayName(at.isoweekday()), time=clock)
