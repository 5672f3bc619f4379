"""Why something was found, in words for people. Owns: what the engine's reasons are called here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leccr_desktop.window.direction import as_written
from leccr_engine.search.reason import Level
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from leccr_engine.search.reason import Reason

__all__ = ["reason_line", "reason_text"]


def reason_text(reason: Reason, kind: MediaKind) -> str:
    """Say what fits; a sentence that does is not in it."""
    translate = QCoreApplication.translate
    is_video = kind is MediaKind.VIDEO
    match reason.level:
        case Level.DESCRIPTION:
            return translate("Reason", "This sentence of its description fits:")
        case Level.DETAIL if is_video:
            return translate("Reason", "Something in this moment fits, more than all of it.")
        case Level.DETAIL:
            return translate("Reason", "Something in the photo fits, more than the whole of it.")
        case Level.LOOK if is_video:
            return translate("Reason", "The moment as a whole looks like it.")
        case Level.LOOK:
            return translate("Reason", "The photo as a whole looks like it.")


def reason_line(reason: Reason, kind: MediaKind) -> str:
    """Say what fits in one line, with the sentence that does."""
    if reason.level is Level.DESCRIPTION:
        line = QCoreApplication.translate("Reason", "Its description fits: “{sentence}”")
        return line.format(sentence=as_written(reason.sentence))
    return reason_text(reason, kind)
