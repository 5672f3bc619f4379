"""VATEX: ten-second clips, each with ten English and ten Chinese captions. Owns: reading it.

Its own files (eric-xw.github.io/vatex-website) are `vatex_training_v1.0.json`,
`vatex_validation_v1.0.json` and `vatex_public_test_english_v1.1.json`: lists of

    {"videoID": "<YouTube's id>_<start>_<end>", "enCap": [10 captions], "chCap": [10 captions]}

The last five of a clip's Chinese captions were written as translations of its last five English
ones; the first five of either language know nothing of each other (arXiv 1904.03493).

The text layout of NRCCR is read too, and taken first: collection `vatex`.

Training has the translations of all English captions by a machine, as in the papers; where there
are none, the five pairs that people translated. With `translations` "machine" or "human" only
these.

Validation and test are the two halves of VATEX's validation set, 1,500 clips each, for its own test
set came without Chinese. hgr_v2t (arXiv 2003.00392) drew them at random (its issue 28);
hybrid_space and NRCCR took them over. Which clips went where is in files only: in the text layout
(`vatexval_zh.caption.txt`, `vatextest_zh.caption.txt`), or in lists `video_id/val_id.txt` and
`video_id/test_id.txt` beside the JSON. Without either, the first half of the validation file is for
validation and the rest for testing: figures are then near the published ones, but not of the same
clips. The test set "public" is VATEX's own, 6,000 clips, in English only.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field

from leccr_training.data import text_layout
from leccr_training.data.assembly import evaluation_split, training_split
from leccr_training.data.captions import read_caption_file
from leccr_training.data.clip_sources import clip_visuals, clips_wanted
from leccr_training.data.files import Wanted, require
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.data.records import read_records
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.data.benchmarks import LoadOptions
    from leccr_training.data.captions import Captions

__all__ = ["collection", "load"]

_log = logging.getLogger(__name__)

_NAME = "vatex"
_SOURCE = f"eric-xw.github.io/vatex-website, or {text_layout.SOURCE}"
_CLIPS_SOURCE = (
    "github.com/danieljf24/hybrid_space (I3D features), or from YouTube by their ids (videos)"
)

_FIRST_PARALLEL = 5
"""From this number on, Chinese captions translate the English ones of the same number."""

_JSON = ".json"
_TRAINING = "vatex_training_v1.0.json"
_VALIDATION = "vatex_validation_v1.0.json"
_PUBLIC_TEST = "vatex_public_test_english_v1.1.json"

_FORM = '[{"videoID": "...", "enCap": ["...", ...], "chCap": ["...", ...]}, ...]'


class _Clip(BaseModel):
    """An entry of VATEX's files."""

    clip_id: str = Field(alias="videoID")
    english: list[str] = Field(alias="enCap")
    chinese: list[str] = Field(alias="chCap", default=[])


def collection(options: LoadOptions) -> str:
    """Return what the training captions are called in the text layout."""
    return _NAME


def load(
    data: Path, split: Split, languages: Sequence[str], options: LoadOptions
) -> CaptionedItems:
    """Load a split; see `benchmarks.load_split`."""
    if options.test_set not in {None, "public"}:
        raise RecipeError(
            f"{_NAME} has no test set {options.test_set!r}. Leave `test_set` empty for the "
            "three-way split, or set it to public."
        )
    clips = clips_wanted(_NAME, _CLIPS_SOURCE, options)
    if split is Split.TRAIN:
        return _load_training(data, languages, clips, options.translations)
    if split is Split.TEST and options.test_set == "public":
        return _load_public_test(data, languages, clips)
    return _load_half(data, split, languages, clips)


def _load_training(
    data: Path, languages: Sequence[str], clips: Wanted, translations: str
) -> CaptionedItems:
    files = text_layout.find_training(data, _NAME, languages)
    by_people = tuple(languages) == ("zh",)
    if translations == "human" and languages and not by_people:
        raise RecipeError(
            f"People translated the captions of {_NAME} into zh only, not {', '.join(languages)}. "
            "Leave `translations` at auto."
        )
    if by_people and (translations == "human" or (translations == "auto" and files is None)):
        return _load_human(data, clips)
    texts = text_layout.people_captions(_NAME, Split.TRAIN, ENGLISH)
    near, *_ = require(
        data,
        _wanted("the English training captions of VATEX", *texts, _TRAINING),
        *text_layout.translations_wanted(_NAME, languages),
        clips,
    )
    return training_split(
        _NAME,
        _read(near, ENGLISH),
        files.read_translations() if files else {},
        clip_visuals(data, near, clips),
        origin="machine",
    )


def _load_human(data: Path, clips: Wanted) -> CaptionedItems:
    """Load the English captions that people translated into Chinese, and those translations."""
    path, _ = require(data, _wanted("the training captions of VATEX", _TRAINING), clips)
    english, chinese = (
        {
            clip: {number: text for number, text in texts.items() if number >= _FIRST_PARALLEL}
            for clip, texts in _read(path, language).items()
        }
        for language in (ENGLISH, "zh")
    )
    visuals = clip_visuals(data, path, clips)
    return training_split(_NAME, english, {"zh": chinese}, visuals, origin="human")


def _load_half(data: Path, split: Split, languages: Sequence[str], clips: Wanted) -> CaptionedItems:
    """Load a half of VATEX's validation set."""
    *paths, _ = require(data, *(_half_wanted(split, language) for language in languages), clips)
    files = dict(zip(languages, paths, strict=True))
    captions = {language: _read(path, language) for language, path in files.items()}
    # The text layout, where it has one of the languages, says which half it is.
    listed = [captions[language] for language, path in files.items() if path.suffix != _JSON]
    return evaluation_split(
        _NAME,
        split,
        captions,
        clip_visuals(data, paths[0], clips),
        ids=listed[0] if listed else _half(paths[0], split, list(captions[languages[0]])),
    )


def _half_wanted(split: Split, language: str) -> Wanted:
    own = (_VALIDATION,) if language in {ENGLISH, "zh"} else ()
    return _wanted(
        f"the captions in {language!r} of the clips of VATEX for {split}",
        *text_layout.people_captions(_NAME, split, language),
        *own,
    )


def _half(path: Path, split: Split, clips: Sequence[str]) -> Sequence[str]:
    """Say which clips of the validation file are of a split."""
    listed = text_layout.read_ids(path, f"{split}_id.txt")
    if listed is not None:
        return listed
    _log.warning(
        "Nothing says which clips of %s are for validation and which for testing, so its first "
        "half is for validation. The published figures are of another draw.",
        path,
    )
    middle = len(clips) // 2
    return clips[:middle] if split is Split.VAL else clips[middle:]


def _load_public_test(data: Path, languages: Sequence[str], clips: Wanted) -> CaptionedItems:
    path, _ = require(data, _wanted("the public test captions of VATEX", _PUBLIC_TEST), clips)
    captions = {language: _read(path, language) for language in languages}
    return evaluation_split(_NAME, Split.TEST, captions, clip_visuals(data, path, clips))


def _wanted(what: str, *candidates: str) -> Wanted:
    return Wanted(what, candidates, _SOURCE)


def _read(path: Path, language: str) -> Captions:
    """Read captions from a file of VATEX's own, or from one of the text layout."""
    if path.suffix != _JSON:
        return read_caption_file(path)
    captions = {
        clip.clip_id: {
            number: text.strip()
            for number, text in enumerate(clip.english if language == ENGLISH else clip.chinese)
            if text.strip()
        }
        for clip in read_records(path, list[_Clip], expected=_FORM)
    }
    if not any(captions.values()):
        raise DataError(
            f"{path}: no captions in {language!r}. Obtain the file again, or leave the language "
            "out; the public test set is in English only.",
            path=path,
        )
    return captions
