"""The keys. Owns: every shortcut, declared once, and which keys each has now.

An action is looked up here by id and gets its keys; when a person changes them in the settings, the
action has the new ones at once. Keys that belong to a widget (arrows in the grid) are declared as
fixed, so that the overview is whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from shiboken6 import isValid

from leccr_desktop.settings import QT_TRANSLATE_NOOP, Section, Setting, Settings, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["KEYS", "SHORTCUTS", "Keys", "Place", "Shortcut", "Shortcuts"]


class Place(StrEnum):
    """Where keys work. Those of different places may be the same, but for `ANYWHERE`."""

    ANYWHERE = "anywhere"
    PHOTOS = "photos"
    PREVIEW = "preview"
    VIDEO = "video"

    @property
    def heading(self) -> str:
        """What it is called, in the language of the interface."""
        translate = QCoreApplication.translate
        match self:
            case Place.ANYWHERE:
                return translate("Settings", "Everywhere")
            case Place.PHOTOS:
                return translate("Settings", "Photos and videos")
            case Place.PREVIEW:
                return translate("Settings", "One photo or video, large")
            case Place.VIDEO:
                return translate("Settings", "Videos")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys for one thing.

    Attributes:
        id: place-independent name, `search.focus`.
        place: where they work.
        label: what they do, in English; `title` translates it.
        keys: the default, as `QKeySequence.listFromString` reads it; empty: none.
        fixed: whether they cannot be changed.
    """

    id: str
    place: Place
    label: str
    keys: str
    fixed: bool = False

    @property
    def title(self) -> str:
        """What they do, in the language of the interface."""
        return QCoreApplication.translate("Settings", self.label)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Keys(Text):
    """Keys, as `QKeySequence.listFromString` reads them; empty: none."""

    def check(self, value: str) -> str:
        """Refuse what are no keys."""
        if value and not all(keys.toString() for keys in QKeySequence.listFromString(value)):
            raise ValueError(f"{value!r} names no keys")
        return value


SHORTCUTS = (
    Shortcut("search.focus", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Search"), "Ctrl+F"),
    Shortcut(
        "search.picture",
        Place.ANYWHERE,
        QT_TRANSLATE_NOOP("Settings", "Search by a picture"),
        "Ctrl+Shift+F",
    ),
    Shortcut(
        "search.save", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Save this search"), "Ctrl+D"
    ),
    Shortcut("folder.add", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Add a folder"), "Ctrl+O"),
    Shortcut(
        "index.pause",
        Place.ANYWHERE,
        QT_TRANSLATE_NOOP("Settings", "Pause indexing, and go on"),
        "Ctrl+Shift+P",
    ),
    Shortcut("go.back", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Back"), "Alt+Left"),
    Shortcut("go.all", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to all"), "Alt+1"),
    Shortcut(
        "go.timeline", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to the timeline"), "Alt+2"
    ),
    Shortcut(
        "go.recent", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to recently added"), "Alt+3"
    ),
    Shortcut(
        "go.favourites", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to favourites"), "Alt+4"
    ),
    Shortcut("go.map", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to the map"), "Alt+5"),
    Shortcut(
        "go.duplicates", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Go to duplicates"), "Alt+6"
    ),
    Shortcut(
        "view.sidebar",
        Place.ANYWHERE,
        QT_TRANSLATE_NOOP("Settings", "Show or hide the sidebar"),
        "F9",
    ),
    Shortcut(
        "view.full_screen", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Full screen"), "F11"
    ),
    Shortcut(
        "view.zoom_in",
        Place.ANYWHERE,
        QT_TRANSLATE_NOOP("Settings", "Larger cards"),
        "Ctrl++; Ctrl+=",
    ),
    Shortcut(
        "view.zoom_out", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Smaller cards"), "Ctrl+-"
    ),
    Shortcut(
        "view.zoom_reset",
        Place.ANYWHERE,
        QT_TRANSLATE_NOOP("Settings", "Cards of usual size"),
        "Ctrl+0",
    ),
    Shortcut("help.shortcuts", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "All keys"), "F1; ?"),
    Shortcut(
        "window.settings", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Settings"), "Ctrl+,"
    ),
    Shortcut(
        "window.close", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Close the window"), "Ctrl+W"
    ),
    Shortcut("window.quit", Place.ANYWHERE, QT_TRANSLATE_NOOP("Settings", "Quit"), "Ctrl+Q"),
    Shortcut("item.undo", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Undo"), "Ctrl+Z"),
    Shortcut("item.redo", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Redo"), "Ctrl+Shift+Z"),
    Shortcut(
        "item.open_outside",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Open in another program"),
        "Ctrl+Return",
    ),
    Shortcut(
        "item.show_in_folder",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Show in the file manager"),
        "Ctrl+Shift+R",
    ),
    Shortcut("item.copy", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Copy the files"), "Ctrl+C"),
    Shortcut(
        "item.copy_picture",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Copy the picture"),
        "Ctrl+Shift+C",
    ),
    Shortcut("item.export", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Export copies"), "Ctrl+E"),
    Shortcut(
        "item.new_album",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Make an album of them"),
        "Ctrl+Shift+N",
    ),
    Shortcut(
        "item.favourite",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Favourite, or no longer"),
        "Ctrl+L",
    ),
    Shortcut(
        "item.rate_0", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "No rating"), "Ctrl+Backspace"
    ),
    Shortcut("item.rate_1", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Rate 1 of 5"), "Ctrl+1"),
    Shortcut("item.rate_2", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Rate 2 of 5"), "Ctrl+2"),
    Shortcut("item.rate_3", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Rate 3 of 5"), "Ctrl+3"),
    Shortcut("item.rate_4", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Rate 4 of 5"), "Ctrl+4"),
    Shortcut("item.rate_5", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Rate 5 of 5"), "Ctrl+5"),
    Shortcut(
        "item.similar", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Find similar"), "Ctrl+Shift+M"
    ),
    Shortcut("item.trash", Place.PHOTOS, QT_TRANSLATE_NOOP("Settings", "Move to trash"), "Del"),
    Shortcut(
        "item.metadata",
        Place.PHOTOS,
        QT_TRANSLATE_NOOP("Settings", "Show details as text"),
        "Ctrl+P",
    ),
    Shortcut(
        "preview.arrows",
        Place.PREVIEW,
        QT_TRANSLATE_NOOP("Settings", "Next, previous, and around a photo that is zoomed"),
        "Left; Right; Up; Down",
        fixed=True,
    ),
    Shortcut("preview.previous", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Previous"), "PgUp"),
    Shortcut("preview.next", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Next"), "PgDown"),
    Shortcut(
        "preview.back",
        Place.PREVIEW,
        QT_TRANSLATE_NOOP("Settings", "Back, one step at a time"),
        "Esc",
        fixed=True,
    ),
    Shortcut("preview.zoom_in", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Zoom in"), "+; ="),
    Shortcut("preview.zoom_out", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Zoom out"), "-"),
    Shortcut(
        "preview.zoom_toggle",
        Place.PREVIEW,
        QT_TRANSLATE_NOOP("Settings", "The whole photo, or its pixels"),
        "Z",
    ),
    Shortcut("preview.turn_right", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Turn right"), "R"),
    Shortcut(
        "preview.turn_left", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Turn left"), "Shift+R"
    ),
    Shortcut("preview.slideshow", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Slideshow"), "F5"),
    Shortcut(
        "preview.pause",
        Place.PREVIEW,
        QT_TRANSLATE_NOOP("Settings", "Pause the slideshow"),
        "Space",
        fixed=True,
    ),
    Shortcut(
        "preview.full_screen", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Full screen"), "F"
    ),
    Shortcut("preview.details", Place.PREVIEW, QT_TRANSLATE_NOOP("Settings", "Show details"), "I"),
    Shortcut(
        "video.play",
        Place.VIDEO,
        QT_TRANSLATE_NOOP("Settings", "Play and pause"),
        "Space",
        fixed=True,
    ),
    Shortcut(
        "video.previous_moment", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "Previous moment"), "P"
    ),
    Shortcut("video.next_moment", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "Next moment"), "N"),
    Shortcut("video.frame_back", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "One frame back"), ","),
    Shortcut("video.frame_on", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "One frame on"), "."),
    Shortcut("video.slower", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "Slower"), "-"),
    Shortcut("video.faster", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "Faster"), "+; ="),
    Shortcut(
        "video.loop",
        Place.VIDEO,
        QT_TRANSLATE_NOOP("Settings", "Repeat the moment or the video"),
        "L",
    ),
    Shortcut("video.mute", Place.VIDEO, QT_TRANSLATE_NOOP("Settings", "Mute"), "M"),
)
"""All, in the order to show."""

KEYS: dict[str, Keys] = {
    shortcut.id: Keys(
        key=f"keyboard/{shortcut.id}",
        default=shortcut.keys,
        section=Section.KEYBOARD,
        label=shortcut.label,
    )
    for shortcut in SHORTCUTS
    if not shortcut.fixed
}
"""The settings of the keys, by id of the shortcut."""


class Shortcuts(QObject):
    """Gives actions their keys, and gives them others when a person changes them.

    Args:
        settings: where the keys are kept; made with `more=KEYS.values()`.
    """

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._by_id = {shortcut.id: shortcut for shortcut in SHORTCUTS}
        self._by_key = {setting.key: shortcut_id for shortcut_id, setting in KEYS.items()}
        self._bound: dict[str, list[QAction | QShortcut]] = {}
        settings.changed.connect(self._take_change)

    def bind(self, shortcut_id: str, action: QAction | QShortcut) -> None:
        """Let an action have the keys of a shortcut, now and after every change.

        Raises:
            KeyError: no such shortcut is declared.
        """
        self._dress(self._by_id[shortcut_id], action)
        self._bound.setdefault(shortcut_id, []).append(action)

    def keys(self, shortcut_id: str) -> list[QKeySequence]:
        """The keys that a shortcut has now; none, one, or several that do the same."""
        shortcut = self._by_id[shortcut_id]
        written = shortcut.keys if shortcut.fixed else self._settings.get(KEYS[shortcut_id])
        return QKeySequence.listFromString(written) if written else []

    def text(self, shortcut_id: str) -> str:
        """The keys as they are written on this system, `Ctrl+F` or a sign; empty: none."""
        form = QKeySequence.SequenceFormat.NativeText
        return QKeySequence.listToString(self.keys(shortcut_id), form)

    def with_keys(self, text: str, shortcut_id: str) -> str:
        """A tooltip with its keys in brackets; the text alone where there are none."""
        keys = self.text(shortcut_id)
        return f"{text} ({keys})" if keys else text

    def assign(self, shortcut_id: str, keys: Sequence[QKeySequence]) -> None:
        """Give a shortcut other keys, or none."""
        self._settings.set(KEYS[shortcut_id], QKeySequence.listToString(list(keys)))

    def clashes(self, shortcut_id: str, keys: QKeySequence) -> tuple[Shortcut, ...]:
        """What else has these keys, or begins with them, where both would work."""
        own = self._by_id[shortcut_id]
        return tuple(
            other
            for other in SHORTCUTS
            if other is not own
            and (other.place is own.place or Place.ANYWHERE in (other.place, own.place))
            and any(_in_the_way(keys, taken) for taken in self.keys(other.id))
        )

    @Slot(object)
    def _take_change(self, setting: Setting[Any]) -> None:
        shortcut_id = self._by_key.get(setting.key, "")
        bound = [action for action in self._bound.get(shortcut_id, ()) if isValid(action)]
        self._bound[shortcut_id] = bound
        for action in bound:
            self._dress(self._by_id[shortcut_id], action)

    def _dress(self, shortcut: Shortcut, action: QAction | QShortcut) -> None:
        if isinstance(action, QAction):
            action.setShortcuts(self.keys(shortcut.id))
        else:
            action.setKeys(self.keys(shortcut.id))


def _in_the_way(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether one would fire where the other was meant, or keep it from ever firing."""
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not none or other.matches(one) is not none
