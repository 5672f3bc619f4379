"""Languages as their speakers call them. Owns: from codes to names, and what the system says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["language_names", "system_languages"]


def language_names(codes: Sequence[str]) -> list[str]:
    """Languages by their own names; by the code where Qt knows none."""
    # A bare code would be American English and the Spanish of Spain.
    tags = {"en": "en_001", "es": "es_AR"}
    return [QLocale(tags.get(code, code)).nativeLanguageName() or code for code in codes]


def system_languages() -> list[str]:
    """Tags of the languages that the person reads, most wanted first; empty where nobody said."""
    locale = QLocale()
    return [] if locale.language() == QLocale.Language.C else locale.uiLanguages()
