"""Translated captions of a library. Owns: translating each sentence once, and remembering it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_engine.errors import Cancelled
from leccr_training.data.items import ENGLISH
from leccr_training.data.json_lines import JsonLines
from leccr_training.errors import DataError
from leccr_training.prepare.progress import Meter

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.prepare.progress import OnProgress
    from leccr_training.prepare.translator import Translators

__all__ = ["translate_sentences"]

_TEXTS_AT_ONCE = 32


def translate_sentences(
    texts: Sequence[str],
    language: str,
    translators: Translators,
    folder: Path,
    *,
    on_progress: OnProgress = lambda _: None,
    cancel: threading.Event | None = None,
) -> dict[str, str]:
    """Translates English sentences, as far as that is not done.

    Args:
        texts: all different.
        language: to translate into, by ISO 639-1.
        translators: who translate.
        folder: where translations are kept, a file a model and language; made.
        on_progress: told at the start and after each batch.
        cancel: when set, it ends before the next batch.

    Returns:
        The translation of each; empty where the model made nothing of it.

    Raises:
        Cancelled: as asked; what was translated stays.
        DataError: the folder cannot be written to, or a file there is damaged.
        ModelError: the model is not there, or does not translate into this language.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"Cannot make {folder}: {error.strerror}. Name another folder with --out.", path=folder
        ) from error
    name = translators.short_name(ENGLISH, language)
    kept = JsonLines(folder / f"{name}_{ENGLISH}2{language}.jsonl")
    known = {str(record["text"]): str(record["translation"]) for record in kept.records}
    # The longest first: what memory cannot hold shows at once.
    missing = sorted((text for text in texts if text not in known), key=len, reverse=True)
    meter = Meter(len(texts), len(texts) - len(missing), on_progress)
    for start in range(0, len(missing), _TEXTS_AT_ONCE):
        if cancel is not None and cancel.is_set():
            raise Cancelled("Stopped. What was translated stays. Go on with --resume.")
        batch = missing[start : start + _TEXTS_AT_ONCE]
        translator = translators.between(ENGLISH, language)
        answers = translator.translate(batch, source=ENGLISH, target=language)
        translated = dict(zip(batch, answers, strict=True))
        kept.append({"text": text, "translation": t} for text, t in translated.items())
        known |= translated
        meter.add(len(batch))
    return {text: known[text] for text in texts}
