"""What models are good for, in the language of the interface. Owns: the words for the catalogue's.

The catalogue is English and has no Qt: what it says is marked here once more, by model.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leccr_desktop.settings import QT_TRANSLATE_NOOP

__all__ = ["good_for"]

_GOOD_FOR = {
    "leccr-mini": QT_TRANSLATE_NOOP(
        "Catalogue", "Everyday things in over a hundred languages, at once, on any machine"
    ),
    "clip-b32": QT_TRANSLATE_NOOP(
        "Catalogue", "English on weak machines: a third of the memory of the others"
    ),
    "xlmr-b32": QT_TRANSLATE_NOOP("Catalogue", "The smallest that knows many languages well"),
    "siglip2-b16": QT_TRANSLATE_NOOP("Catalogue", "English and the large European languages"),
    "siglip2-l16": QT_TRANSLATE_NOOP(
        "Catalogue", "The best European languages, Vietnamese and Indonesian"
    ),
    "xlmr-h14": QT_TRANSLATE_NOOP(
        "Catalogue", "The best mean over all languages, the best Japanese and Chinese"
    ),
}


def good_for(model_id: str, said: str) -> str:
    """Say what a model is good for.

    Args:
        model_id: of the catalogue.
        said: what the catalogue says; stands where the words for it are not known here.
    """
    english = said[:1].upper() + said[1:]
    if _GOOD_FOR.get(model_id) != english:
        return english
    return QCoreApplication.translate("Catalogue", english)
