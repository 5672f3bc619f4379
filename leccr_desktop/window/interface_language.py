"""The language of the interface. Owns: which there are, and putting the program into one.

Translations are `leccr_<code>.qm` in `resources/translations`, made by `scripts/translations.py`;
the texts in the code are English. English has a translation too: its plurals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = [
    "SOURCE_LANGUAGE",
    "choose_language",
    "language_titles",
    "offered_languages",
    "speak",
]

SOURCE_LANGUAGE = "en"
_PREFIX = "leccr_"


def offered_languages() -> tuple[str, ...]:
    """Codes of the languages that the interface speaks, `de` or `zh_TW`, English first."""
    files = sorted(resource_path("translations").glob(f"{_PREFIX}*.qm"))
    codes = (file.stem.removeprefix(_PREFIX) for file in files)
    return (SOURCE_LANGUAGE, *(code for code in codes if code != SOURCE_LANGUAGE))


def language_titles() -> dict[str, str]:
    """What to call each language in a list, by code: as its speakers do; "" is the system's."""
    system = QCoreApplication.translate("Settings", "Like the system")
    names = {code: _native_name(code) for code in offered_languages()}
    return {"": system, **dict(sorted(names.items(), key=lambda entry: entry[1].casefold()))}


def choose_language(wanted: str, system: list[str]) -> str:
    """Say which offered language to speak.

    Args:
        wanted: a code; empty, or a language that is not offered: the system decides.
        system: tags of the languages of the system, most wanted first.
    """
    offered = offered_languages()
    for tag in (wanted, *system):
        code = tag.replace("-", "_")
        parts = code.split("_")
        # Chinese differs by script: the region tells which, where the tag does not.
        if parts[0] == "zh":
            code = "zh_TW" if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh_CN"
        for candidate in (code, parts[0]):
            if candidate in offered:
                return candidate
    return SOURCE_LANGUAGE


def speak(app: QApplication, wanted: str) -> str:
    """Put the program into a language: to be called before anything is shown.

    Args:
        app: gets the texts and the direction; spoken to again, it forgets the language before.
        wanted: a code; empty follows the system.

    Returns:
        The code of what it speaks now.
    """
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    code = choose_language(wanted, QLocale.system().uiLanguages())
    locale = _locale(code)
    qt = QTranslator(app)
    # By the locale: what Qt has for Portuguese is called `pt_BR`.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(QLocale(code), "qtbase", "_", folder):
        app.installTranslator(qt)
    own = QTranslator(app)
    if own.load(f"{_PREFIX}{code}", str(resource_path("translations"))):
        app.installTranslator(own)
    if wanted or QLocale.system().language() is not QLocale.Language.C:
        # Else nobody has said anything, and it shall not look as if somebody had said English.
        QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return code


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: in the language that is spoken, as where the person is."""
    spoken, system = QLocale(code), QLocale.system()
    if (spoken.language(), spoken.script()) == (system.language(), system.script()):
        return system  # knows what the person has set besides
    return QLocale(spoken.language(), spoken.script(), system.territory())


def _native_name(code: str) -> str:
    if code.startswith("zh"):
        # Qt calls both of them the same.
        return {"zh_CN": "简体中文", "zh_TW": "繁體中文"}.get(code, code)
    name = QLocale({"en": "en_001"}.get(code, code)).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
