"""Translations of a benchmark's English training captions. Owns: which are due, and their files.

A translation is a caption file of the text layout, written when it is whole. Until then, what is
done is beside it in `<file>.partial.jsonl`: a first line that says by whom and of what, then a line
a caption. Captions are translated in batches of like length that are the same in every run, so that
a run which goes on ends in the same file as one that was never stopped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from xxhash import xxh3_64_hexdigest

from leccr_engine.errors import Cancelled
from leccr_training.data import text_layout
from leccr_training.data.benchmarks import LoadOptions, load_split
from leccr_training.data.captions import read_caption_file, write_caption_file
from leccr_training.data.files import find_all
from leccr_training.data.items import ENGLISH, Split
from leccr_training.data.json_lines import JsonLines
from leccr_training.errors import DataError, RecipeError
from leccr_training.prepare.languages import check_language
from leccr_training.prepare.progress import Meter, Progress

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_training.prepare.progress import OnProgress
    from leccr_training.prepare.translator import Translator, Translators

__all__ = ["Translation", "translate_back", "translate_captions"]

_TEXTS_AT_ONCE = 32

_Key = tuple[str, int]
"""An item's id and the number of one of its captions."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A finished translation.

    Attributes:
        path: its caption file.
        captions: in it.
        made: by this run; False: it was there, whole, and stays as it is.
        empty: captions, as `id#n`, of which this run's model made nothing. In a translation their
            English text stands instead, for training needs one; in a back-translation they are
            left out.
    """

    path: Path
    captions: int
    made: bool
    empty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Task:
    """One caption file to make.

    Attributes:
        path: of the file.
        tag: of its lines.
        source: language of the texts.
        target: language to translate into.
        texts: to translate.
    """

    path: Path
    tag: str
    source: str
    target: str
    texts: dict[_Key, str]


def translate_captions(
    data: Path,
    benchmark: str,
    language: str,
    translators: Translators,
    *,
    options: LoadOptions | None = None,
    texts_at_once: int = _TEXTS_AT_ONCE,
    on_progress: OnProgress = lambda _: None,
    cancel: threading.Event | None = None,
) -> Translation:
    """Translates the English training captions, as far as that is not done.

    Args:
        data: the data folder; the translation is written where the loader finds it.
        benchmark: a name in `BENCHMARKS`.
        language: to translate into, by ISO 639-1.
        translators: who translate.
        options: where there is a choice.
        texts_at_once: in one batch.
        on_progress: told at the start and after each batch.
        cancel: when set, the run ends before its next batch.

    Raises:
        Cancelled: as asked; what was translated stays.
        RecipeError: no such language or benchmark.
        DataError: files are missing or damaged or cannot be written; or another's translation into
            this language is there.
        ModelError: the model is not there, or does not translate into this language.
    """
    options = options or LoadOptions()
    if check_language(language) == ENGLISH:
        raise RecipeError("The captions are in English. Name another language to translate into.")
    english = load_split(data, benchmark, Split.TRAIN, (), options)
    task = _Task(
        path=_path(data, benchmark, language, translators, options),
        tag=f"enc2{language}",
        source=ENGLISH,
        target=language,
        texts={
            (item.item_id, number): text
            for item, captions in zip(english.items, english.captions[ENGLISH], strict=True)
            for number, text in enumerate(captions)
        },
    )
    _refuse_another(data, benchmark, language, task.path, options)
    if task.path.exists() and task.texts.keys() <= _read(task.path).keys():
        return _as_it_is(task, on_progress)
    translated = _translate(
        task, translators, texts_at_once=texts_at_once, on_progress=on_progress, cancel=cancel
    )
    _write(task, {key: text or task.texts[key] for key, text in translated.items()})
    return _made(task, translated)


def translate_back(
    data: Path,
    benchmark: str,
    language: str,
    translators: Translators,
    *,
    options: LoadOptions | None = None,
    texts_at_once: int = _TEXTS_AT_ONCE,
    on_progress: OnProgress = lambda _: None,
    cancel: threading.Event | None = None,
) -> Translation:
    """Translates a translation back into English, as far as that is not done.

    Args:
        data: the data folder, with what `translate_captions` made there.
        benchmark: as there.
        language: as there; it is translated from.
        translators: as there.
        options: as there.
        texts_at_once: as there.
        on_progress: as there.
        cancel: as there.

    Raises:
        Cancelled, DataError, ModelError: as there.
    """
    options = options or LoadOptions()
    there = _path(data, benchmark, language, translators, options)
    task = _Task(
        path=there.with_name(there.name.replace(f"_enc2{language}.", f"_enc2{language}2enc.")),
        tag=f"enc2{language}2enc",
        source=language,
        target=ENGLISH,
        texts=_read(there),
    )
    if task.path.exists() and task.path.stat().st_mtime >= there.stat().st_mtime:
        return _as_it_is(task, on_progress)
    translated = _translate(
        task, translators, texts_at_once=texts_at_once, on_progress=on_progress, cancel=cancel
    )
    _write(task, {key: text for key, text in translated.items() if text})
    return _made(task, translated)


def _translate(
    task: _Task,
    translators: Translators,
    *,
    texts_at_once: int,
    on_progress: OnProgress,
    cancel: threading.Event | None,
) -> dict[_Key, str]:
    """Translates what the partial file does not have; returns all."""
    translator = translators.between(task.source, task.target)
    partial, done = _partial(task, translator)
    meter = Meter(len(task.texts), len(done), on_progress)
    for batch in _batches(task.texts, texts_at_once):
        if all(key in done for key in batch):
            continue
        if cancel is not None and cancel.is_set():
            raise Cancelled("Stopped. What was translated stays.")
        answers = translator.translate(
            [task.texts[key] for key in batch], source=task.source, target=task.target
        )
        partial.append(
            {"id": item_id, "n": number, "text": text}
            for (item_id, number), text in zip(batch, answers, strict=True)
        )
        meter.add(sum(key not in done for key in batch))
        done.update(zip(batch, answers, strict=True))
    return {key: done[key] for key in task.texts}


def _partial(task: _Task, translator: Translator) -> tuple[JsonLines, dict[_Key, str]]:
    """Opens the partial file, anew where it is of another model or other texts."""
    heading = {
        "model": translator.model_id,
        "beams": translator.beams,
        "texts": xxh3_64_hexdigest(json.dumps(list(task.texts.items())).encode()),
    }
    path = _partial_path(task.path)
    partial = JsonLines(path)
    if partial.records[:1] != (heading,):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(path, error) from error
        partial = JsonLines(path)
        partial.append([heading])
    try:
        return partial, {
            (str(record["id"]), int(record["n"])): str(record["text"])
            for record in partial.records[1:]
        }
    except (LookupError, TypeError, ValueError) as error:
        raise DataError(f"{path} is damaged ({error}). Delete it.", path=path) from error


def _batches(texts: dict[_Key, str], size: int) -> Iterator[list[_Key]]:
    """Parts texts by length, the longest first: what memory cannot hold shows at once."""
    keys = sorted(texts, key=lambda key: -len(texts[key]))  # stable: the same in every run
    for start in range(0, len(keys), size):
        yield keys[start : start + size]


def _write(task: _Task, texts: dict[_Key, str]) -> None:
    try:
        write_caption_file(
            task.path,
            ((item_id, task.tag, number, text) for (item_id, number), text in texts.items()),
        )
        _partial_path(task.path).unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(task.path, error) from error


def _read(path: Path) -> dict[_Key, str]:
    return {
        (item_id, number): text
        for item_id, captions in read_caption_file(path).items()
        for number, text in captions.items()
    }


def _path(
    data: Path, benchmark: str, language: str, translators: Translators, options: LoadOptions
) -> Path:
    name = translators.short_name(ENGLISH, language)
    return text_layout.translation_path(data, _collection(benchmark, options), language, name)


def _collection(benchmark: str, options: LoadOptions) -> str:
    collection: str = import_module(f"leccr_training.data.{benchmark}").collection(options)
    return collection


def _refuse_another(
    data: Path, benchmark: str, language: str, path: Path, options: LoadOptions
) -> None:
    """Refuses to make a second translation: training could not tell which is meant."""
    [wanted] = text_layout.translations_wanted(_collection(benchmark, options), [language])
    others = [other for other in find_all(data, wanted) if other != path]
    if others:
        raise DataError(
            f"There is a translation into {language!r} already: {others[0]}. Training takes that "
            f"one. To have another, move it out of {data}.",
            path=others[0],
        )


def _partial_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.partial.jsonl")


def _as_it_is(task: _Task, on_progress: OnProgress) -> Translation:
    on_progress(Progress(len(task.texts), len(task.texts)))
    return Translation(task.path, captions=len(task.texts), made=False, empty=())


def _made(task: _Task, translated: dict[_Key, str]) -> Translation:
    empty = tuple(f"{item}#{number}" for (item, number), text in translated.items() if not text)
    return Translation(task.path, captions=len(task.texts), made=True, empty=empty)


def _unwritable(path: Path, error: OSError) -> DataError:
    return DataError(
        f"Cannot write {path}: {error.strerror}. Make room or give yourself write access, then run "
        "the same command to go on.",
        path=path,
    )
