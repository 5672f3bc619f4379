"""MSR-VTT and MSR-VTT-CN: both layouts, the 1k test, the official one, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from leccr_training.data.benchmarks import LoadOptions, check_benchmark, load_split
from leccr_training.data.captions import write_caption_file
from leccr_training.data.files import MissingDataError
from leccr_training.data.items import FrameFeatures, Split, VideoFile
from leccr_training.errors import DataError, RecipeError

Make = Callable[..., Path]
Sentence = Callable[..., str]


def ids(folder: Path, split: Split, *languages: str, **options: str) -> list[str]:
    loaded = load_split(folder, "msrvtt", split, languages, LoadOptions(**options))  # type: ignore[arg-type]
    return [item.item_id for item in loaded.items]


def clips(*items: int) -> list[str]:
    return [f"video{item}" for item in items]


def translate(folder: Path, items: range) -> None:
    """Write what `leccr-desktop translate` would."""
    write_caption_file(
        folder / "TextData" / "msrvtt10kcntrain_nllb_enc2zh.caption.txt",
        ((f"video{i}", "enc2zh", n, f"M{i}.{n}") for i in items for n in range(5)),
    )


def test_the_text_layout_says_its_split_and_its_translations(
    tmp_path: Path, make_msrvtt: Make, sentence: Sentence
) -> None:
    folder = make_msrvtt(tmp_path, layout="text")
    check_benchmark(folder, "msrvtt", ["zh"])
    train = load_split(folder, "msrvtt", Split.TRAIN, ["zh"])
    assert [item.item_id for item in train.items] == clips(*range(8))
    assert train.origin == {"en": "human", "zh": "machine"}
    for language in ("en", "zh"):
        assert train.captions[language][3] == tuple(sentence(language, 3, n) for n in range(5))
    assert ids(folder, Split.VAL, "zh") == clips(8, 9, 10, 11)
    test = load_split(folder, "msrvtt", Split.TEST, ["zh"])
    assert [item.item_id for item in test.items] == clips(12, 13, 14, 15)
    assert test.captions["zh"] == tuple((sentence("zh", item),) for item in range(12, 16))


def test_the_1k_test_has_its_own_captions_and_leaves_7010_to_train(
    tmp_path: Path, make_msrvtt: Make, sentence: Sentence
) -> None:
    folder = make_msrvtt(tmp_path)
    check_benchmark(folder, "msrvtt", ["en"])
    test = load_split(folder, "msrvtt", Split.TEST, ["en"])
    assert [item.item_id for item in test.items] == clips(12, 13, 14, 15)
    assert test.captions["en"] == tuple((sentence("en", item, 1),) for item in range(12, 16))
    validation = load_split(folder, "msrvtt", Split.VAL, ["en"])
    assert [item.item_id for item in validation.items] == clips(8, 9, 10, 11)
    assert {len(texts) for texts in validation.captions["en"]} == {1}
    assert ids(folder, Split.TRAIN) == clips(*range(8))


def test_the_official_split_is_that_of_the_files(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    test = load_split(folder, "msrvtt", Split.TEST, ["en"], LoadOptions(test_set="official"))
    assert [item.item_id for item in test.items] == clips(*range(8, 16))
    assert {len(texts) for texts in test.captions["en"]} == {5}
    assert ids(folder, Split.TRAIN, test_set="official") == clips(*range(6))
    assert ids(folder, Split.VAL, "en", test_set="official") == clips(6, 7)
    with pytest.raises(RecipeError, match="in English only, not zh"):
        ids(folder, Split.TEST, "zh", test_set="official")
    with pytest.raises(RecipeError, match="no test set 'miech'"):
        ids(folder, Split.TEST, "en", test_set="miech")


def test_one_file_is_as_good_as_two(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    parts = [folder / f"{name}_videodatainfo.json" for name in ("train_val", "test")]
    before = ids(folder, Split.TRAIN), ids(folder, Split.VAL, "en")
    one, other = (json.loads(part.read_text()) for part in parts)
    whole = {key: one[key] + other[key] for key in one}
    for part in parts:
        part.unlink()
    (folder / "videodatainfo_2017.json").write_text(json.dumps(whole))
    assert (ids(folder, Split.TRAIN), ids(folder, Split.VAL, "en")) == before


def test_translations_go_with_the_captions_of_the_json(
    tmp_path: Path, make_msrvtt: Make, sentence: Sentence
) -> None:
    folder = make_msrvtt(tmp_path)
    translate(folder, range(8))
    train = load_split(folder, "msrvtt", Split.TRAIN, ["zh"])
    assert train.captions["en"][5] == tuple(sentence("en", 5, number) for number in range(5))
    assert train.captions["zh"][5] == tuple(f"M5.{number}" for number in range(5))


def test_an_incomplete_translation_is_refused(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    translate(folder, range(7))
    with pytest.raises(DataError, match=r"5 English captions have no translation.*video7#0"):
        ids(folder, Split.TRAIN, "zh")


def test_both_languages_are_tested_on_the_same_clips(tmp_path: Path, make_msrvtt: Make) -> None:
    make_msrvtt(tmp_path)
    make_msrvtt(tmp_path, layout="text")
    for split, items in ((Split.VAL, range(8, 12)), (Split.TEST, range(12, 16))):
        loaded = load_split(tmp_path, "msrvtt", split, ["en", "zh"])
        assert [item.item_id for item in loaded.items] == clips(*items)
        assert {len(texts) for each in loaded.captions.values() for texts in each} == {1}


def test_lists_of_different_tests_are_not_mixed(tmp_path: Path, make_msrvtt: Make) -> None:
    make_msrvtt(tmp_path, val=5, test=3)
    make_msrvtt(tmp_path, layout="text")
    with pytest.raises(DataError, match=r"not of the same clips: 1 are in one only \(video12\)"):
        ids(tmp_path, Split.TEST, "en", "zh")


@pytest.mark.parametrize("features", [None, "resnext101-resnet152"])
def test_clips_are_seen_as_what_is_there(
    tmp_path: Path, make_msrvtt: Make, features: str | None
) -> None:
    folder = make_msrvtt(tmp_path, layout="text", features=features)
    source = load_split(folder, "msrvtt", Split.VAL, ["zh"]).items[0].source
    if features is None:
        assert source == VideoFile(folder / "msrvttcn" / "videos" / "video8.mp4")
    else:
        assert isinstance(source, FrameFeatures)
        assert source.table.folder == folder / "msrvttcn" / "FeatureData" / features


def test_videos_may_come_in_folders_of_their_own(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path, features=None)
    train, test = folder / "TrainValVideo", folder / "TestVideo"
    (folder / "videos").rename(train)
    test.mkdir()
    for item in range(8, 16):
        (train / f"video{item}.mp4").rename(test / f"video{item}.mp4")
    check_benchmark(folder, "msrvtt", ["en"])


def test_all_that_is_missing_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        check_benchmark(tmp_path, "msrvtt", ["zh"])
    said = str(caught.value)
    for name in (
        "videodatainfo_2017.json",
        "msrvtt10kcntrain.caption.txt",
        "msrvtt10kcntrain_*enc2zh.caption.txt",
        "msrvtt10kcnval_zh.caption.txt",
        "msrvtt10kcntest_zh.caption.txt",
        "FeatureData/*",
    ):
        assert name in said


def test_what_is_missing_for_english(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    (folder / "MSRVTT_JSFUSION_test.csv").unlink()
    for split in (Split.VAL, Split.TEST):
        with pytest.raises(MissingDataError, match=r"MSRVTT_JSFUSION_test\.csv"):
            ids(folder, split, "en")
    (folder / "test_videodatainfo.json").unlink()
    with pytest.raises(MissingDataError, match=r"test_videodatainfo\.json"):
        ids(folder, Split.TRAIN)


def test_people_translated_nothing(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    with pytest.raises(RecipeError, match="translated no training captions"):
        ids(folder, Split.TRAIN, "zh", translations="human")


@pytest.mark.parametrize(
    "text", ["a;b\n1;2\n", "key,vid_key,video_id,sentence\nret0,msr8,video8\n"]
)
def test_a_broken_test_list_is_refused(tmp_path: Path, make_msrvtt: Make, text: str) -> None:
    folder = make_msrvtt(tmp_path)
    (folder / "MSRVTT_JSFUSION_test.csv").write_text(text)
    with pytest.raises(DataError, match="expected a first line key,vid_key,video_id,sentence"):
        ids(folder, Split.TEST, "en")


def test_a_file_of_another_form_is_refused(tmp_path: Path, make_msrvtt: Make) -> None:
    folder = make_msrvtt(tmp_path)
    (folder / "test_videodatainfo.json").write_text('{"videos": [{"video_id": "video8"}]}')
    with pytest.raises(DataError, match=r"test_videodatainfo\.json.*at videos > 0 > split"):
        ids(folder, Split.TRAIN)
