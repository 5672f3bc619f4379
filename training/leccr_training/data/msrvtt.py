"""MSR-VTT: 10,000 web clips with 20 English captions each, and MSR-VTT-CN. Owns: reading them.

MSR-VTT's captions come in one file, `videodatainfo_2017.json`, or in two,
`train_val_videodatainfo.json` and `test_videodatainfo.json`:

    {"videos": [{"video_id": "video0", "split": "train"}, ...],
     "sentences": [{"video_id": "video0", "caption": "...", "sen_id": 0}, ...]}

with 6,513 clips for training, 497 to validate and 2,990 to test. Retrieval has the 1k test instead,
drawn from the 2,990 (JSFusion, ECCV 2018): `MSRVTT_JSFUSION_test.csv` names its clips, and the one
English caption that each is searched with. It has no validation set; hybrid_space
(arXiv 2009.05381) trains on the 7,010 clips before the 2,990, and validates on 1,000 that it drew
from the 1,990 left over, with one caption each. We take the first 1,000 of these.

MSR-VTT-CN, with Chinese captions by people for validation and test, and by a machine for training,
is in the text layout of NRCCR: collection `msrvtt10kcn` (`msrvtt10kcntest_zh.caption.txt`). Its
files are taken first, and they alone say which clips NRCCR and LECCR have in which split.

The test set "official" is the one of MSR-VTT's files: 2,990 clips with 20 English captions each,
trained on 6,513 clips and validated on 497. It is in English only.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel

from leccr_training.data import text_layout
from leccr_training.data.assembly import evaluation_split, training_split
from leccr_training.data.captions import read_caption_file, read_lines
from leccr_training.data.clip_sources import clip_visuals, clips_wanted
from leccr_training.data.files import Wanted, require
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.data.records import read_records
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions
    from leccr_training.data.captions import Captions

__all__ = ["collection", "load"]

_NAME = "msrvtt"
_COLLECTION = "msrvtt10kcn"
_SOURCE = "www.microsoft.com/en-us/research/publication/msr-vtt"
_CLIPS_SOURCE = (
    "github.com/danieljf24/hybrid_space (ResNeXt-101 and ResNet-152 features), or with MSR-VTT "
    "(videos)"
)

_JSON = ".json"
_CSV = ".csv"
_TWO_PARTS = "train_val_videodatainfo.json"
_ANNOTATIONS = ("videodatainfo_2017.json", "videodatainfo_2016.json", _TWO_PARTS)
_TEST_PART = Wanted(
    "the captions of MSR-VTT for testing, beside those for training",
    ("test_videodatainfo.json",),
    _SOURCE,
)
_TEST_LIST = Wanted(
    "the list of the 1k test of MSR-VTT",
    ("MSRVTT_JSFUSION_test.csv",),
    "github.com/ArrowLuo/CLIP4Clip (its msrvtt_data.zip)",
)
_FORM = (
    '{"videos": [{"video_id": "video0", "split": "train"}, ...], '
    '"sentences": [{"video_id": "video0", "caption": "..."}, ...]}'
)
_OFFICIAL_NAMES = {Split.TRAIN: "train", Split.VAL: "validate", Split.TEST: "test"}
_VALIDATED = 1000


class _Clip(BaseModel):
    video_id: str
    split: str


class _Sentence(BaseModel):
    video_id: str
    caption: str


class _Info(BaseModel):
    """What MSR-VTT's files hold."""

    videos: list[_Clip]
    sentences: list[_Sentence]


@dataclass(frozen=True, slots=True)
class _Annotations:
    """MSR-VTT's captions and its own split.

    Attributes:
        captions: in English.
        clips: by the name of their split, in the order of the files.
    """

    captions: Captions
    clips: Mapping[str, Sequence[str]]

    def official(self, split: Split) -> Sequence[str]:
        """Return the clips of a part of MSR-VTT's own split."""
        return self.clips.get(_OFFICIAL_NAMES[split], ())


def collection(options: LoadOptions) -> str:
    """Return what the training captions are called in the text layout."""
    return _COLLECTION


def load(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    """Load a split; see `benchmarks.load_split`."""
    if options.test_set not in {None, "official"}:
        raise RecipeError(
            f"{_NAME} has no test set {options.test_set!r}. Leave `test_set` empty for the 1k "
            "test, or set it to official."
        )
    is_official = options.test_set == "official"
    clips = clips_wanted(_NAME, _CLIPS_SOURCE, options)
    if split is Split.TRAIN:
        if options.translations == "human" and languages:
            raise RecipeError(
                f"People translated no training captions of {_NAME}. Leave `translations` at auto."
            )
        return _load_training(data, languages, clips, is_official=is_official)
    if not is_official:
        return _load_1k(data, split, languages, clips)
    if set(languages) != {ENGLISH}:
        raise RecipeError(
            f"The official test set of {_NAME} is in English only, not {', '.join(languages)}. "
            "Leave `test_set` empty for the 1k test."
        )
    return _load_official(data, split, clips)


def _load_training(
    data: Path, languages: Sequence[str], clips: Wanted, *, is_official: bool
) -> CaptionedItems:
    texts = text_layout.people_captions(_COLLECTION, Split.TRAIN, ENGLISH)
    near, *_ = require(
        data,
        _wanted(Split.TRAIN, ENGLISH, *(() if is_official else texts), *_ANNOTATIONS),
        *text_layout.translations_wanted(_COLLECTION, languages),
        clips,
    )
    ids: Sequence[str] | None = None
    if near.suffix == _JSON:
        annotations = _read(data, near)
        english = annotations.captions
        ids = annotations.official(Split.TRAIN)
        if not is_official:
            ids = [*ids, *annotations.official(Split.VAL)]
    else:
        english = read_caption_file(near)
    files = text_layout.find_training(data, _COLLECTION, languages)
    return training_split(
        _NAME,
        english,
        files.read_translations() if files else {},
        clip_visuals(data, near, clips),
        origin="machine",
        ids=ids,
    )


def _load_1k(data: Path, split: Split, languages: Sequence[str], clips: Wanted) -> CaptionedItems:
    """Load the 1k test, or what is validated on beside it."""
    own = _TEST_LIST.candidates if split is Split.TEST else _ANNOTATIONS
    wanted = [
        _wanted(
            split,
            language,
            *text_layout.people_captions(_COLLECTION, split, language),
            *(own if language == ENGLISH else ()),
        )
        for language in languages
    ]
    *paths, _ = require(data, *wanted, clips)
    files = dict(zip(languages, paths, strict=True))
    captions = {
        language: _read_test_list(path) if path.suffix == _CSV else read_caption_file(path)
        for language, path in files.items()
        if path.suffix != _JSON
    }
    _refuse_different(captions, files)
    ids: Sequence[str] | None = list(next(iter(captions.values()), ())) or None
    if len(captions) < len(files):
        annotations = _read(data, files[ENGLISH])
        captions[ENGLISH] = {clip: {0: texts[0]} for clip, texts in annotations.captions.items()}
        ids = ids or _left_over(data, annotations)
    return evaluation_split(_NAME, split, captions, clip_visuals(data, paths[0], clips), ids=ids)


def _left_over(data: Path, annotations: _Annotations) -> Sequence[str]:
    """Choose the clips that are validated on where no file says which."""
    [path] = require(data, _TEST_LIST)
    tested = _read_test_list(path)
    rest = [clip for clip in annotations.official(Split.TEST) if clip not in tested]
    return rest[:_VALIDATED]


def _load_official(data: Path, split: Split, clips: Wanted) -> CaptionedItems:
    path, _ = require(data, _wanted(split, ENGLISH, *_ANNOTATIONS), clips)
    annotations = _read(data, path)
    return evaluation_split(
        _NAME,
        split,
        {ENGLISH: annotations.captions},
        clip_visuals(data, path, clips),
        ids=annotations.official(split),
    )


def _wanted(split: Split, language: str, *candidates: str) -> Wanted:
    source = _SOURCE if language == ENGLISH else text_layout.SOURCE
    return Wanted(f"the captions in {language!r} of MSR-VTT for {split}", candidates, source)


def _read(data: Path, path: Path) -> _Annotations:
    """Read MSR-VTT's own file, or the two that it came in first."""
    paths = [path, *require(data, _TEST_PART)] if path.name == _TWO_PARTS else [path]
    captions: Captions = {}
    clips: dict[str, list[str]] = {}
    for each in paths:
        info = read_records(each, _Info, expected=_FORM)
        for clip in info.videos:
            clips.setdefault(clip.split, []).append(clip.video_id)
        for sentence in info.sentences:
            texts = captions.setdefault(sentence.video_id, {})
            texts[len(texts)] = sentence.caption.strip()
    return _Annotations(captions, clips)


def _read_test_list(path: Path) -> Captions:
    rows = list(csv.DictReader(read_lines(path)))
    if not all(row.get("video_id") and row.get("sentence") for row in rows):
        raise DataError(
            f"{path}: expected a first line key,vid_key,video_id,sentence and these four in every "
            f"other. Obtain the file again from {_TEST_LIST.source}.",
            path=path,
        )
    return {row["video_id"]: {0: row["sentence"]} for row in rows}


def _refuse_different(captions: Mapping[str, Captions], files: Mapping[str, Path]) -> None:
    """Refuse files of one split that are not about the same clips."""
    clips = [set(each) for each in captions.values()]
    different = sorted(set().union(*clips) - set(clips[0]).intersection(*clips)) if clips else []
    if different:
        raise DataError(
            f"{' and '.join(str(files[language]) for language in captions)} are not of the same "
            f"clips: {len(different):,} are in one only ({', '.join(different[:5])}). Obtain both "
            "for one test set, or load one language at a time."
        )
