"""What a person can set. Owns: every setting, declared once, and the file they are kept in.

The file is an ini file that people may edit. A value in it that is not understood counts as not
there, and the log says so; a key that nobody declared is left alone, and the log says that too. The
keys of the keyboard are declared in `leccr_desktop.window.shortcuts` and kept here.
"""

from __future__ import annotations

import json
import logging
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...
else:
    # Marks a text for translation and gives it back; Qt's own stub says it returns an object.
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = [
    "DECLARED",
    "Choice",
    "Number",
    "Scheme",
    "Section",
    "Setting",
    "Settings",
    "Switch",
    "Text",
    "Unit",
    "default_settings_file",
]

_log = logging.getLogger(__name__)

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Section(StrEnum):
    """Where a setting is shown."""

    FOLDERS = "folders"
    SEARCH = "search"
    INDEXING = "indexing"
    APPEARANCE = "appearance"
    STORAGE = "storage"
    KEYBOARD = "keyboard"
    START = "start"
    STATE = "state"
    """Nowhere: what the window remembers by itself, such as its size."""


class Unit(StrEnum):
    """What a number counts."""

    NONE = ""
    PERCENT = "percent"
    MEGABYTES = "megabytes"
    MILLISECONDS = "milliseconds"
    SECONDS = "seconds"
    PIXELS = "pixels"


class Scheme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Setting(ABC, Generic[T]):
    """One thing that can be set.

    Attributes:
        key: its section and its name, `storage/thumbnails_mb`; also its place in the file.
        default: what holds where nothing else is set.
        section: where it is shown.
        label: what it is called, in English; `title` translates it.
        help: what it does, in English; `explanation` translates it.
    """

    key: str
    default: T
    section: Section
    label: str = ""
    help: str = ""

    @property
    def title(self) -> str:
        """The label, in the language of the interface."""
        return _translated(self.label)

    @property
    def explanation(self) -> str:
        """The help, in the language of the interface."""
        return _translated(self.help)

    @abstractmethod
    def check(self, value: T) -> T:
        """Return a value that may be set.

        Raises:
            ValueError: it may not; says what is wrong with it.
        """

    @abstractmethod
    def read(self, written: str) -> T:
        """Understand what is in the file.

        Raises:
            ValueError: it is not understood.
        """

    @abstractmethod
    def write(self, value: T) -> str:
        """Put a value so that `read` gives it back."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Switch(Setting[bool]):
    """On or off."""

    def check(self, value: bool) -> bool:
        """Either will do."""
        return bool(value)

    def read(self, written: str) -> bool:
        """Understand `true` and `false`."""
        words = {"true": True, "false": False}
        if written.casefold() not in words:
            raise ValueError(f"{written!r} is neither true nor false")
        return words[written.casefold()]

    def write(self, value: bool) -> str:
        """Write `true` or `false`."""
        return "true" if value else "false"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Number(Setting[int]):
    """A whole number.

    Attributes:
        minimum: the least that may be set.
        maximum: the most.
        step: what one press of an arrow changes.
        unit: what it counts.
        zero: what 0 means where it is no number, in English; `zero_text` translates it.
    """

    minimum: int
    maximum: int
    step: int = 1
    unit: Unit = Unit.NONE
    zero: str = ""

    @property
    def zero_text(self) -> str:
        """What 0 means, in the language of the interface; empty where it is a number."""
        return _translated(self.zero)

    def check(self, value: int) -> int:
        """Refuse what is out of range."""
        if not self.minimum <= value <= self.maximum:
            raise ValueError(f"{value} is not between {self.minimum} and {self.maximum}")
        return value

    def read(self, written: str) -> int:
        """Understand digits."""
        return self.check(int(written))

    def write(self, value: int) -> str:
        """Write digits."""
        return str(value)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Choice(Setting[E]):
    """One of a few.

    Attributes:
        labels: what each is called, in English, in the order to show; `titles` translates them.
    """

    labels: Mapping[E, str]

    def titles(self) -> dict[E, str]:
        """What each is called, in the language of the interface."""
        return {value: _translated(label) for value, label in self.labels.items()}

    def check(self, value: E) -> E:
        """Refuse what is not among them."""
        return type(self.default)(value)

    def read(self, written: str) -> E:
        """Understand the value of a member."""
        return type(self.default)(written)

    def write(self, value: E) -> str:
        """Write the value of the member."""
        return value.value


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Text(Setting[str]):
    """One line of text; what may be in it, the reader of the setting decides."""

    def check(self, value: str) -> str:
        """Refuse more than one line."""
        if "\n" in value:
            raise ValueError(f"{value!r} is more than one line")
        return value

    def read(self, written: str) -> str:
        """Understand a JSON string, so that spaces and commas stay what they are."""
        value = json.loads(written)
        if not isinstance(value, str):
            raise ValueError(f"{written!r} is no text in quotes")  # noqa: TRY004 - one error for all
        return self.check(value)

    def write(self, value: str) -> str:
        """Write a JSON string."""
        return json.dumps(value, ensure_ascii=False)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""


# ---- Search

SEARCH_DELAY_MS = Number(
    key="search/delay_ms",
    default=180,
    minimum=50,
    maximum=2000,
    step=10,
    unit=Unit.MILLISECONDS,
    section=Section.SEARCH,
    label=QT_TRANSLATE_NOOP("Settings", "Wait after a keystroke"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "The search begins when you have not typed for this long. Enter begins it now."
    ),
)
SHOW_POSSIBLE = Switch(
    key="search/show_possible",
    default=True,
    section=Section.SEARCH,
    label=QT_TRANSLATE_NOOP("Settings", "Show possible matches too"),
    help=QT_TRANSLATE_NOOP("Settings", "Otherwise only the strong matches are shown."),
)
KEEP_HISTORY = Switch(
    key="search/keep_history",
    default=True,
    section=Section.SEARCH,
    label=QT_TRANSLATE_NOOP("Settings", "Remember what was searched for"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Offers your last searches while you type. They stay on this computer."
    ),
)

# ---- Indexing

WATCH_FOLDERS = Switch(
    key="indexing/watch",
    default=True,
    section=Section.INDEXING,
    label=QT_TRANSLATE_NOOP("Settings", "Watch the folders"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "New and changed files are found by themselves while the program runs."
    ),
)
DESCRIBE = Switch(
    key="indexing/describe",
    default=True,
    section=Section.INDEXING,
    label=QT_TRANSLATE_NOOP("Settings", "Describe photos and videos"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Short descriptions help to find more. They are written after the files can be found, and "
        "take time.",
    ),
)
ONLY_WHEN_IDLE = Switch(
    key="indexing/only_when_idle",
    default=False,
    section=Section.INDEXING,
    label=QT_TRANSLATE_NOOP("Settings", "Only when the computer is idle"),
    help=QT_TRANSLATE_NOOP("Settings", "Waits while you or another program are at work."),
)
NOT_ON_BATTERY = Switch(
    key="indexing/not_on_battery",
    default=True,
    section=Section.INDEXING,
    label=QT_TRANSLATE_NOOP("Settings", "Not on battery"),
    help=QT_TRANSLATE_NOOP("Settings", "Waits until the computer has mains power."),
)
INDEX_THREADS = Number(
    key="indexing/threads",
    default=0,
    minimum=0,
    maximum=256,
    section=Section.INDEXING,
    label=QT_TRANSLATE_NOOP("Settings", "Threads"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "How many cores indexing may use. Fewer leave more for other programs."
    ),
    zero=QT_TRANSLATE_NOOP("Settings", "By itself"),
)

# ---- Appearance

LANGUAGE = Text(
    key="appearance/language",
    default="",
    section=Section.APPEARANCE,
    label=QT_TRANSLATE_NOOP("Settings", "Language"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Of the program itself; you can search in any language. Changes when the program starts "
        "again.",
    ),
)
"""A code such as `de` or `zh_TW`; empty follows the system."""

SCHEME = Choice(
    key="appearance/scheme",
    default=Scheme.SYSTEM,
    section=Section.APPEARANCE,
    label=QT_TRANSLATE_NOOP("Settings", "Colours"),
    help=QT_TRANSLATE_NOOP("Settings", "Light or dark, or as the system has it."),
    labels={
        Scheme.SYSTEM: QT_TRANSLATE_NOOP("Settings", "Like the system"),
        Scheme.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light"),
        Scheme.DARK: QT_TRANSLATE_NOOP("Settings", "Dark"),
    },
)
HIGH_CONTRAST = Switch(
    key="appearance/high_contrast",
    default=False,
    section=Section.APPEARANCE,
    label=QT_TRANSLATE_NOOP("Settings", "High contrast"),
    help=QT_TRANSLATE_NOOP("Settings", "Stronger colours and borders, easier to read."),
)
TEXT_SIZE_PERCENT = Number(
    key="appearance/text_size_percent",
    default=100,
    minimum=100,
    maximum=300,
    step=10,
    unit=Unit.PERCENT,
    section=Section.APPEARANCE,
    label=QT_TRANSLATE_NOOP("Settings", "Text size"),
    help=QT_TRANSLATE_NOOP("Settings", "Of all text in the program."),
)

SLIDESHOW_SECONDS = Number(
    key="appearance/slideshow_seconds",
    default=4,
    minimum=1,
    maximum=600,
    unit=Unit.SECONDS,
    section=Section.APPEARANCE,
    label=QT_TRANSLATE_NOOP("Settings", "Slideshow"),
    help=QT_TRANSLATE_NOOP("Settings", "How long each photo is shown."),
)

# ---- Storage

THUMBNAIL_CACHE_MB = Number(
    key="storage/thumbnails_mb",
    default=1000,
    minimum=50,
    maximum=100_000,
    step=50,
    unit=Unit.MEGABYTES,
    section=Section.STORAGE,
    label=QT_TRANSLATE_NOOP("Settings", "Small pictures on disk"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Small pictures are kept so that they show at once. Those not seen for longest go first.",
    ),
)
THUMBNAIL_MEMORY_MB = Number(
    key="storage/thumbnails_memory_mb",
    default=192,
    minimum=32,
    maximum=4096,
    step=32,
    unit=Unit.MEGABYTES,
    section=Section.STORAGE,
    label=QT_TRANSLATE_NOOP("Settings", "Small pictures in memory"),
    help=QT_TRANSLATE_NOOP("Settings", "More makes scrolling back and forth smoother."),
)

ASK_BEFORE_TRASH = Switch(
    key="storage/ask_before_trash",
    default=True,
    section=Section.STORAGE,
    label=QT_TRANSLATE_NOOP("Settings", "Ask before moving files to the trash"),
    help=QT_TRANSLATE_NOOP("Settings", "Either way it can be undone."),
)

# ---- Start

START_AT_LOGIN = Switch(
    key="start/at_login",
    default=False,
    section=Section.START,
    label=QT_TRANSLATE_NOOP("Settings", "Start at login"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Starts out of sight when you log in, and keeps the library up to date."
    ),
)
KEEP_IN_TRAY = Switch(
    key="start/keep_in_tray",
    default=False,
    section=Section.START,
    label=QT_TRANSLATE_NOOP("Settings", "Keep running in the tray"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Closing the window hides it; quit from the icon in the tray or from the menu."
    ),
)
NOTIFY = Switch(
    key="start/notify",
    default=True,
    section=Section.START,
    label=QT_TRANSLATE_NOOP("Settings", "Show notifications"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Only for what needs you: a folder that stays away, indexing that keeps failing, a full "
        "disk.",
    ),
)

# ---- What the window remembers by itself

WINDOW_GEOMETRY = Text(key="state/window_geometry", default="", section=Section.STATE)
"""Base64 of `QWidget.saveGeometry`; empty: never saved."""
SIDEBAR_SHOWN = Switch(key="state/sidebar_shown", default=True, section=Section.STATE)
SIDEBAR_PX = Number(
    key="state/sidebar_px",
    default=224,
    minimum=0,
    maximum=4096,
    unit=Unit.PIXELS,
    section=Section.STATE,
)
LAST_QUERY = Text(key="state/last_query", default="", section=Section.STATE)
"""What was asked when the window was closed; see `leccr_desktop.window.search.query_text`."""
DETAILS_SHOWN = Switch(key="state/details_shown", default=True, section=Section.STATE)
GRID_ZOOM = Number(key="state/grid_zoom", default=2, minimum=0, maximum=5, section=Section.STATE)
"""A number in `ZOOM_WIDTHS_PX` of `leccr_desktop.window.grid.results_view`."""
VOLUME_PERCENT = Number(
    key="state/volume_percent",
    default=100,
    minimum=0,
    maximum=100,
    unit=Unit.PERCENT,
    section=Section.STATE,
)
EXPORT_FOLDER = Text(key="state/export_folder", default="", section=Section.STATE)
"""Where copies were last exported to; empty: nowhere yet."""
AWAY_SINCE = Text(key="state/away_since", default="", section=Section.STATE)
"""JSON: since when folders are not there, and whether that was said (see `shell.attention`)."""
TRAY_EXPLAINED = Switch(key="state/tray_explained", default=False, section=Section.STATE)
"""Whether it was said that the closed window goes on in the tray."""
REVIEWED_COPIES = Text(key="state/reviewed_copies", default="", section=Section.STATE)
"""Keys of sets of copies that a person wants to keep all of, with blanks between, oldest first."""

DECLARED: tuple[Setting[Any], ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Setting)
)
"""All of this module, in the order to show."""


def default_settings_file() -> Path:
    """Where the settings of this person are kept."""
    import platformdirs

    return platformdirs.user_config_path("leccr-desktop", appauthor=False) / "settings.ini"


class Settings(QObject):
    """The values of the settings: read once, written through.

    Args:
        file: the ini file; made with the first value that is set.
        more: settings declared elsewhere, e.g. those of the keyboard.

    Signals:
        changed: the `Setting` that has another value now.
        failed: why the file could not be written (str); the value holds until the program ends.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(
        self, file: Path, *, more: Iterable[Setting[Any]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._declared: dict[str, Setting[Any]] = {}
        self._values: dict[str, Any] = {}
        if self._store.status() is QSettings.Status.FormatError:
            _log.warning("%s: not all of it is an ini file; the rest is used.", file)
        self.declare((*DECLARED, *more))
        for key in self._store.allKeys():
            if key not in self._declared:
                _log.warning("%s: there is no setting %s; it is left alone.", file, key)

    def declare(self, settings: Iterable[Setting[Any]]) -> None:
        """Take up settings, with what the file says of them."""
        for setting in settings:
            if setting.key in self._declared:
                raise ValueError(f"{setting.key} is declared twice")
            self._declared[setting.key] = setting
            if not self._store.contains(setting.key):
                continue
            written = self._store.value(setting.key)
            try:
                # A comma in a value that was edited by hand makes a list of it.
                text = written if isinstance(written, str) else ", ".join(written)
                self._values[setting.key] = setting.read(text)
            except (ValueError, TypeError) as error:
                _log.warning(
                    "%s: %s: %s. The default is used: %s",
                    self.file,
                    setting.key,
                    error,
                    setting.write(setting.default),
                )

    def declared(self, section: Section) -> tuple[Setting[Any], ...]:
        """The settings of a section, in the order to show."""
        return tuple(s for s in self._declared.values() if s.section is section)

    def get(self, setting: Setting[T]) -> T:
        """The value that holds now."""
        value: T = self._values.get(setting.key, setting.default)
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        """Set a value, and keep it.

        Raises:
            ValueError: the setting does not take this value.
        """
        value = setting.check(value)
        if value == self.get(setting):
            return
        if value == setting.default:
            self._values.pop(setting.key, None)
            self._store.remove(setting.key)
        else:
            self._values[setting.key] = value
            self._store.setValue(setting.key, setting.write(value))
        self._keep()
        self.changed.emit(setting)

    def reset(self, setting: Setting[Any]) -> None:
        """Go back to the default."""
        self.set(setting, setting.default)

    def is_default(self, setting: Setting[Any]) -> bool:
        """Whether the default holds."""
        return bool(self.get(setting) == setting.default)

    def _keep(self) -> None:
        self._store.sync()
        if self._store.status() is QSettings.Status.AccessError:
            reason = self.tr(
                "The settings cannot be kept: {file} cannot be written. They hold until you quit."
            ).format(file=self.file)
            _log.warning("%s", reason)
            self.failed.emit(reason)
