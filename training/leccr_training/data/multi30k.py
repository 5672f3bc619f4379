"""Multi30K: Flickr30k images, captioned in English, German, French and Czech. Owns: reading it.

Its own repository (github.com/multi30k/dataset) has the captions one a line, packed, beside lists
of the images in the same order:

    task1/raw/train.de.gz      task1/image_splits/train.txt           one caption an image
    task2/raw/train.1.de.gz    task2/image_splits/train_images.txt    five: train.1 to train.5

Task 1 is in all four languages; people translated its captions from the English ones. Task 2 is in
English and German alone, and its German captions were written without knowledge of the English
ones: they are no translations, and never paired in training. So under task 2, French and Czech are
trained on the five English captions, and tested on the one caption an image that they have.

The text layout is looked at first. There, collection `multi30k` is task 1 (where task 2 has the
language as well, the files for evaluation end in `_task1`), and collection `Flickr30k` has the five
English captions of task 2 and their translations by a machine.

Training takes, of these, the first that has all languages: the machine translations of the task's
own English captions; those of the other task's; people's translations, of task 1. `translations`
set to "machine" or "human" leaves only those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leccr_training.data import text_layout
from leccr_training.data.assembly import evaluation_split, training_split
from leccr_training.data.captions import Captions, read_caption_file, read_lines
from leccr_training.data.files import MissingDataError, Wanted, find, item_id, require
from leccr_training.data.images import (
    COCO_IMAGES,
    FLICKR30K_IMAGES,
    coco_visuals,
    flickr30k_visuals,
    images_only,
)
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from leccr_training.data.assembly import Visuals
    from leccr_training.data.benchmarks import LoadOptions

__all__ = ["collection", "load"]

_NAME = "multi30k"
_SOURCE = "github.com/multi30k/dataset"
_COLLECTIONS = {1: "multi30k", 2: "Flickr30k"}
_LANGUAGES = {1: (ENGLISH, "de", "fr", "cs"), 2: (ENGLISH, "de")}
_WRITTEN = {
    "train": _LANGUAGES[1],
    "val": _LANGUAGES[1],
    "test_2016": _LANGUAGES[1],
    "test_2017": (ENGLISH, "de", "fr"),
    "test_2017_mscoco": (ENGLISH, "de", "fr"),
    "test_2018": _LANGUAGES[1],
}
_MSCOCO = "test_2017_mscoco"


def collection(options: LoadOptions) -> str:
    """Return how the text layout calls the training captions of the task."""
    return _COLLECTIONS[options.task or 1]


def load(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    """Load a split; see `benchmarks.load_split`."""
    images_only(_NAME, options)
    if split is Split.TRAIN:
        return _load_training(data, languages, options)
    return _load_evaluation(data, split, languages, options)


def _load_training(data: Path, languages: Sequence[str], options: LoadOptions) -> CaptionedItems:
    task = options.task or 1
    if not languages:
        files = text_layout.find_training(data, _COLLECTIONS[task], ())
        return _load_machine(data, task, files or text_layout.TrainingFiles(None, {}))
    if options.translations != "human":
        for each in (task, 3 - task):
            if files := text_layout.find_training(data, _COLLECTIONS[each], languages):
                return _load_machine(data, each, files)
    if options.translations == "human" or (
        options.translations == "auto" and set(languages) <= set(_WRITTEN["train"])
    ):
        captions = _read_raw(data, "train", (ENGLISH, *languages), task=1)
        english = captions.pop(ENGLISH)
        return training_split(_NAME, english, captions, flickr30k_visuals(data), origin="human")
    raise MissingDataError(data, text_layout.translations_wanted(_COLLECTIONS[task], languages))


def _load_machine(data: Path, task: int, files: text_layout.TrainingFiles) -> CaptionedItems:
    """Load a task's English captions and the machine translations of them, if any."""
    ids = None
    if files.english is None:
        english = _read_raw(data, "train", (ENGLISH,), task=task)[ENGLISH]
    else:
        english = read_caption_file(files.english)
        ids = text_layout.read_ids(files.english, "train_id.txt")
    return training_split(
        _NAME,
        english,
        files.read_translations(),
        flickr30k_visuals(data),
        origin="machine",
        ids=ids,
    )


def _load_evaluation(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    task = options.task or 1
    test_set = options.test_set or "2016"
    part = "val" if split is Split.VAL else f"test_{test_set}"
    if part not in _WRITTEN:
        raise RecipeError(
            f"Multi30K has the test sets 2016, 2017, 2017_mscoco and 2018, not {test_set!r}."
        )
    in_layout = {
        language: path
        for language in languages
        if (path := find(data, _layout_wanted(task, part, language)))
    }
    captions = {language: read_caption_file(path) for language, path in in_layout.items()}
    captions |= _read_raw(
        data, part, [language for language in languages if language not in in_layout], task=task
    )
    id_lists = ["val_id.txt"] if split is Split.VAL else [f"test_id_{test_set}.txt", "test_id.txt"]
    return evaluation_split(
        _NAME,
        split,
        {language: captions[language] for language in languages},
        _visuals(data, part, captions),
        ids=next((text_layout.read_ids(path, *id_lists) for path in in_layout.values()), None),
    )


def _layout_wanted(task: int, part: str, language: str) -> Wanted:
    """Name the caption file of a part that is not for training."""
    split, *test_set = part.split("_", 1)
    tags = ("enc", "en") if language == ENGLISH else (language,)
    names = ["_".join([f"multi30k{split}", tag, *test_set]) for tag in tags]
    of_task_1 = [f"{name}_task1" for name in names] if task == 1 else []
    of_any_task = names if task == 2 or language not in _LANGUAGES[2] else []
    return Wanted(
        f"the captions of Multi30K's {part} in {language!r}",
        text_layout.caption_names(*of_task_1, *of_any_task),
        text_layout.SOURCE,
    )


def _visuals(data: Path, part: str, captions: Mapping[str, Captions]) -> Visuals:
    if part == _MSCOCO:
        return coco_visuals(data, {item: item for each in captions.values() for item in each})
    return flickr30k_visuals(data)


def _read_raw(data: Path, part: str, languages: Sequence[str], *, task: int) -> dict[str, Captions]:
    """Read captions of Multi30K's own files, of the task or, where it lacks a language, of task 1.

    Raises:
        RecipeError: nobody wrote the part in one of the languages.
        MissingDataError: files are not there; all of them are named, the images among them.
        DataError: a file does not have a caption a line, as many as images.
    """
    if unwritten := [language for language in languages if language not in _WRITTEN[part]]:
        raise RecipeError(
            f"Multi30K's {part} is written in {', '.join(_WRITTEN[part])}, not in"
            f" {', '.join(unwritten)}."
        )
    wanted = {
        language: _raw_wanted(task if language in _LANGUAGES[task] else 1, part, language)
        for language in languages
    }
    images = COCO_IMAGES if part == _MSCOCO else FLICKR30K_IMAGES
    require(data, images, *(each for files in wanted.values() for each in files))
    return {
        language: _read_lines_of_images(*require(data, *files))
        for language, files in wanted.items()
    }


def _raw_wanted(task: int, part: str, language: str) -> list[Wanted]:
    """Name the list of images, and the file or files of captions in its order."""
    if task == 1:
        name = f"{part}_flickr" if part in {"test_2016", "test_2017", "test_2018"} else part
        images, captions = name, [f"{name}.{language}"]
    else:
        images, captions = f"{part}_images", [f"{part}.{n}.{language}" for n in range(1, 6)]
    return [
        Wanted(
            f"the list of Multi30K's {part} images",
            (f"task{task}/image_splits/{images}.txt",),
            _SOURCE,
        ),
        *(
            Wanted(
                f"the captions of Multi30K's {part} in {language!r}",
                (f"task{task}/raw/{name}.gz", f"task{task}/raw/{name}"),
                _SOURCE,
            )
            for name in captions
        ),
    ]


def _read_lines_of_images(images: Path, *files: Path) -> Captions:
    """Read files that have one caption for each line of a list of images."""
    # The lines of COCO images go on with `#` and the number of the English caption in COCO.
    ids = [item_id(line.partition("#")[0]) for line in read_lines(images)]
    captions: Captions = {item: {} for item in ids}
    for number, path in enumerate(files):
        lines = read_lines(path)
        if len(lines) != len(ids):
            raise DataError(
                f"{path} has {len(lines):,} captions, but {images} names {len(ids):,} images."
                f" They go line by line; obtain both from one release ({_SOURCE}).",
                path=path,
            )
        for line, (item, caption) in enumerate(zip(ids, lines, strict=True), start=1):
            if not caption.strip():
                raise DataError(
                    f"{path}, line {line}: expected the caption of {item}, but it is empty."
                    " Obtain the file again.",
                    path=path,
                )
            captions[item][number] = caption.strip()
    return captions
