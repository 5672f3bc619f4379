"""MSCOCO: images captioned in English, Chinese (COCO-CN) and Japanese (STAIR). Owns: reading it.

    dataset_coco.json                      Karpathy's split and the English captions
    coco-cn_test.txt and the like          COCO-CN's split: names of images, one a line
    imageid.human-written-caption.txt      its captions, `COCO_val2014_000000436508#0<tab>caption`
    stair_captions_v1.2_val.json           STAIR's captions, in COCO's form
    train2014/, val2014/                   the images

Chinese is validated and tested on COCO-CN's images (test: 1,000, with 1,053 captions; with test set
"translated": the five English captions an image, as people translated them). Japanese is on
Karpathy's images, 5,000 each (test set "1k": the first 1,000 of them). English is on the same
images as the language beside it, and on Karpathy's where it is alone.

Training has Karpathy's images (train and restval, 113,287) and English captions, translated by a
machine. COCO-CN drew its images from all of COCO, so those that it validates or tests with are left
out where Chinese is trained. People's captions in Chinese and Japanese never train: they were
written without knowledge of the English ones, so they are no translations.

The text layout is looked at first: collection `mscoco`, with lists of items by language
(`zh_val_id.txt`), and with the images' names in `img_id/image_ids.txt`, `id file-name` a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict  # pydantic's own need below Python 3.12

from leccr_training.data import text_layout
from leccr_training.data.assembly import evaluation_split, training_split
from leccr_training.data.captions import Captions, read_caption_file, read_lines
from leccr_training.data.files import Wanted, find, item_id, require
from leccr_training.data.images import COCO_IMAGES, coco_number, coco_visuals, images_only
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.data.karpathy import KARPATHY_SOURCE, read_karpathy
from leccr_training.data.records import read_records
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions

__all__ = ["collection", "load"]

_NAME = "mscoco"
_LANGUAGES = (ENGLISH, "zh", "ja")
_1K = 1000

_KARPATHY = Wanted(
    "Karpathy's split of COCO with the English captions", ("dataset_coco.json",), KARPATHY_SOURCE
)
_COCO_CN_SOURCE = "github.com/li-xirong/coco-cn (coco-cn-version1805v1.1.tar.gz)"
_COCO_CN_LISTS = {
    split: Wanted(f"COCO-CN's list of {split} images", (f"coco-cn_{split}.txt",), _COCO_CN_SOURCE)
    for split in Split
}
_COCO_CN_CAPTIONS = {
    test_set: Wanted(
        f"COCO-CN's {kind} captions", (f"imageid.{kind}-caption.txt",), _COCO_CN_SOURCE
    )
    for test_set, kind in ((None, "human-written"), ("translated", "manually-translated"))
}
_STAIR = Wanted(
    "STAIR's Japanese captions",
    ("stair_captions_v1.2_val.json", "stair_captions_v1.1_val.json"),
    "github.com/STAIR-Lab-CIT/STAIR-captions",
)
_ANNOTATIONS = '{"annotations": [{"image_id": ..., "caption": ...}, ...]}'


class _Annotation(TypedDict):
    image_id: int
    caption: str


class _Annotations(TypedDict):
    annotations: list[_Annotation]


def collection(_options: LoadOptions) -> str:
    """Return what the training captions are called in the text layout."""
    return _NAME


def load(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    """Load a split; see `benchmarks.load_split`."""
    images_only(_NAME, options)
    if split is Split.TRAIN:
        if languages and options.translations == "human":
            raise RecipeError(
                "People's captions of COCO in other languages (COCO-CN, STAIR) were written without"
                " knowledge of the English ones, so they are no translations to train with. Set"
                " `translations` to machine."
            )
        return _load_training(data, languages)
    if unknown := [language for language in languages if language not in _LANGUAGES]:
        raise RecipeError(
            f"People captioned COCO in {', '.join(_LANGUAGES)}, not in {', '.join(unknown)}."
        )
    test_set = options.test_set if split is Split.TEST else None
    if "zh" in languages and test_set == "1k":
        test_set = None
    if test_set not in {None, "translated" if "zh" in languages else "1k"}:
        raise RecipeError(
            f"{_NAME} has no test set {test_set!r} in {' and '.join(languages)}, but 1k in ja and"
            " en, and translated in zh."
        )
    return _load_evaluation(data, split, languages, test_set)


def _load_training(data: Path, languages: Sequence[str]) -> CaptionedItems:
    english_file = text_layout.find_english(data, _NAME)
    held_out = (_COCO_CN_LISTS[Split.VAL], _COCO_CN_LISTS[Split.TEST]) if "zh" in languages else ()
    own = () if english_file else (_KARPATHY, *held_out)
    translations = text_layout.translations_wanted(_NAME, languages)
    paths = require(data, *own, COCO_IMAGES, *translations)[: len(own)]
    if english_file:
        english = read_caption_file(english_file)
        ids = text_layout.read_ids(english_file, "train_id.txt") or list(english)
        names = _layout_names(english_file, ids)
    else:
        english = read_karpathy(paths[0])[Split.TRAIN]
        left_out = {item for path in paths[1:] for item in _read_image_list(path)}
        ids = [item for item in english if item not in left_out]
        names = {item: item for item in ids}
    files = text_layout.find_training(data, _NAME, languages)
    return training_split(
        _NAME,
        english,
        files.read_translations() if files else {},
        coco_visuals(data, names),
        origin="machine",
        ids=ids,
    )


def _load_evaluation(
    data: Path, split: Split, languages: Sequence[str], test_set: str | None
) -> CaptionedItems:
    other = next((language for language in languages if language != ENGLISH), None)
    layout_file = find(data, _layout_wanted(split, other, test_set)) if other else None
    own = None if layout_file else other
    wanted = [COCO_IMAGES]
    if own == "zh":
        wanted += [_COCO_CN_LISTS[split], _COCO_CN_CAPTIONS[test_set]]
    if own == "ja":
        wanted += [_STAIR]
    if own == "ja" or ENGLISH in languages:
        wanted += [_KARPATHY]
    paths = dict(zip(wanted, require(data, *wanted), strict=True))
    karpathy = read_karpathy(paths[_KARPATHY]) if _KARPATHY in paths else {}

    if layout_file:
        captions = read_caption_file(layout_file)
        listed = text_layout.read_ids(layout_file, f"{other}_{split}_id.txt")
        ids = listed if listed and not test_set else list(captions)
        names = _layout_names(layout_file, ids)
    elif own == "zh":
        captions = read_caption_file(paths[_COCO_CN_CAPTIONS[test_set]])
        ids = _read_image_list(paths[_COCO_CN_LISTS[split]])
        names = {item: item for item in ids}
    else:
        ids = list(karpathy[split])[: _1K if test_set else None]
        names = {item: item for item in ids}
        captions = _of_items(_read_annotations(paths[_STAIR]), names) if own else {}
    in_language = {other: captions} if other else {}
    if ENGLISH in languages:
        by_number = {
            coco_number(item): texts for each in karpathy.values() for item, texts in each.items()
        }
        in_language[ENGLISH] = _of_items(by_number, names)
    return evaluation_split(
        _NAME,
        split,
        {language: in_language[language] for language in languages},
        coco_visuals(data, names),
        ids=ids,
    )


def _layout_wanted(split: Split, language: str, test_set: str | None) -> Wanted:
    """Name the caption file of a split that is not for training."""
    part = f"{split}_{test_set}" if test_set else split
    return Wanted(
        f"the captions of COCO's {part} in {language!r}",
        text_layout.caption_names(f"{_NAME}{part}_{language}"),
        text_layout.SOURCE,
    )


def _layout_names(caption_file: Path, ids: Iterable[str]) -> dict[str, str]:
    """Return the image's name of each item of the text layout; without a list, the id names it."""
    path = text_layout.collection_folder(caption_file) / "img_id" / "image_ids.txt"
    listed = {}
    for number, line in enumerate(read_lines(path) if path.is_file() else [], start=1):
        item, _, name = line.strip().partition(" ")
        if not name:
            raise DataError(
                f"{path}, line {number}: expected `id file-name`, but it is {line[:80]!r}."
                " Correct the line, or obtain the file again.",
                path=path,
            )
        listed[item_id(item)] = item_id(name.strip())
    return {item: listed.get(item, item) for item in ids}


def _of_items(by_number: Mapping[int | None, dict[int, str]], names: Mapping[str, str]) -> Captions:
    """Return the captions of the images with these names, by item."""
    return {item: by_number.get(coco_number(name), {}) for item, name in names.items()}


def _read_image_list(path: Path) -> list[str]:
    return [item_id(line.strip()) for line in read_lines(path) if line.strip()]


def _read_annotations(path: Path) -> dict[int | None, dict[int, str]]:
    """Read captions in COCO's form: by the image's number, then in order."""
    captions: dict[int | None, dict[int, str]] = {}
    for each in read_records(path, _Annotations, expected=_ANNOTATIONS)["annotations"]:
        of_image = captions.setdefault(each["image_id"], {})
        if text := each["caption"].strip():
            of_image[len(of_image)] = text
    return captions
