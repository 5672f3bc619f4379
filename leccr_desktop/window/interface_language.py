"""The language of the interface. Owns: which there are, and putting the program into one.

Translations are `leccr_<code>.qm` in `resources/translations`; the texts in the code are English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leccr_engine.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["choose_language", "language_titles", "offered_languages", "speak"]

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
        app: gets the texts and the direction.
        wanted: a code; empty follows the system.

    Returns:
        The code of what it speaks now.
    """
    code = choose_language(wanted, QLocale.system().uiLanguages())
    for folder, prefix in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_"),
        (str(resource_path("translations")), _PREFIX),
    ):
        translator = QTranslator(app)
        if translator.load(f"{prefix}{code}", folder):
            app.installTranslator(translator)
    locale = QLocale(code)
    if wanted:
        # Numbers and dates as in the chosen language; else as the system has them.
        QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return code


def _native_name(code: str) -> str:
    if code.startswith("zh"):
        # Qt calls both of them the same.
        return {"zh_CN": "简体中文", "zh_TW": "繁體中文"}.get(code, code)
    name = QLocale({"en": "en_001"}.get(code, code)).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
