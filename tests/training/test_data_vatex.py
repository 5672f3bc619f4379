"""VATEX: both layouts, features and videos, the three-way split, and what is said of what lacks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from leccr_training.data.benchmarks import LoadOptions, check_benchmark, load_split
from leccr_training.data.bigfile import write_bigfile
from leccr_training.data.captions import write_caption_file
from leccr_training.data.files import MissingDataError
from leccr_training.data.items import FrameFeatures, Split, VideoFile
from leccr_training.errors import DataError, RecipeError

Make = Callable[..., Path]
Sentence = Callable[..., str]


def clip(item: int) -> str:
    return f"_-c{item:08}_000010_000020"


def ids(folder: Path, split: Split, *languages: str, **options: str) -> list[str]:
    loaded = load_split(folder, "vatex", split, languages, LoadOptions(**options))  # type: ignore[arg-type]
    return [item.item_id for item in loaded.items]


def test_people_s_pairs_train_where_no_machine_translated(
    tmp_path: Path, make_vatex: Make, sentence: Sentence
) -> None:
    split = load_split(make_vatex(tmp_path), "vatex", Split.TRAIN, ["zh"])
    assert split.origin == {"en": "human", "zh": "human"}
    for language in ("en", "zh"):
        # Only the last five translate one another.
        assert split.captions[language] == tuple(
            tuple(sentence(language, item, number) for number in range(5, 10)) for item in range(8)
        )


@pytest.mark.parametrize("translations", ["auto", "machine"])
def test_a_machine_s_translations_of_all_captions_come_first(
    tmp_path: Path, make_vatex: Make, sentence: Sentence, translations: str
) -> None:
    folder = make_vatex(tmp_path)
    options = LoadOptions(translations=translations)
    write_caption_file(
        folder / "TextData" / "vatextrain_nllb_enc2zh.caption.txt",
        ((clip(i), "enc2zh", n, f"M{i}.{n}") for i in range(8) for n in range(10)),
    )
    split = load_split(folder, "vatex", Split.TRAIN, ["zh"], options)
    assert split.origin == {"en": "human", "zh": "machine"}
    assert split.captions["zh"][3] == tuple(f"M3.{number}" for number in range(10))
    assert split.captions["en"][3] == tuple(sentence("en", 3, number) for number in range(10))
    human = load_split(folder, "vatex", Split.TRAIN, ["zh"], LoadOptions(translations="human"))
    assert human.origin["zh"] == "human"


@pytest.mark.parametrize("layout", ["own", "text"])
def test_english_alone_trains_with_all_captions(
    tmp_path: Path, make_vatex: Make, layout: str
) -> None:
    split = load_split(make_vatex(tmp_path, layout=layout), "vatex", Split.TRAIN, [])
    assert set(split.captions) == {"en"}
    assert {len(texts) for texts in split.captions["en"]} == {10}


def test_the_text_layout_says_its_split_and_its_translations(
    tmp_path: Path, make_vatex: Make, sentence: Sentence
) -> None:
    folder = make_vatex(tmp_path, layout="text")
    check_benchmark(folder, "vatex", ["zh"])
    train = load_split(folder, "vatex", Split.TRAIN, ["zh"])
    assert train.origin["zh"] == "machine"
    assert train.captions["zh"][2][7] == sentence("zh", 2, 7)
    assert ids(folder, Split.VAL, "zh") == [clip(item) for item in range(8, 12)]
    test = load_split(folder, "vatex", Split.TEST, ["zh"])
    assert [item.item_id for item in test.items] == [clip(item) for item in range(12, 16)]
    assert test.captions["zh"][0][6] == sentence("zh", 12, 6)


def test_without_lists_the_validation_file_is_halved(
    tmp_path: Path, make_vatex: Make, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_vatex(tmp_path)
    check_benchmark(folder, "vatex", ["zh"])
    assert "another draw" in caplog.text
    assert ids(folder, Split.VAL, "en", "zh") == [clip(item) for item in range(8, 12)]
    assert ids(folder, Split.TEST, "zh") == [clip(item) for item in range(12, 16)]


def test_lists_beside_the_json_say_the_halves(
    tmp_path: Path, make_vatex: Make, caplog: pytest.LogCaptureFixture
) -> None:
    folder = make_vatex(tmp_path)
    (folder / "video_id").mkdir()
    (folder / "video_id" / "val_id.txt").write_text(f"{clip(15)}\n{clip(8)}\n")
    assert ids(folder, Split.VAL, "zh") == [clip(15), clip(8)]
    assert not caplog.text


def test_english_from_the_json_joins_chinese_from_the_text_layout(
    tmp_path: Path, make_vatex: Make, sentence: Sentence
) -> None:
    make_vatex(tmp_path, layout="text")
    make_vatex(tmp_path, val=6, test=2, features=None)
    test = load_split(tmp_path, "vatex", Split.TEST, ["en", "zh"])
    assert [item.item_id for item in test.items] == [clip(item) for item in range(12, 16)]
    assert test.captions["en"][1][0] == sentence("en", 13, 0)
    assert all(len(texts) == 10 for each in test.captions.values() for texts in each)


def test_the_public_test_set_is_in_english_only(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path)
    public = [{"videoID": clip(item), "enCap": ["a", "b"]} for item in (1, 2)]
    (folder / "vatex_public_test_english_v1.1.json").write_text(json.dumps(public))
    assert ids(folder, Split.TEST, "en", test_set="public") == [clip(1), clip(2)]
    with pytest.raises(DataError, match=r"no captions in 'zh'.*English only"):
        ids(folder, Split.TEST, "zh", test_set="public")
    with pytest.raises(RecipeError, match="no test set '2016'"):
        ids(folder, Split.TEST, "en", test_set="2016")


def test_frames_are_read_from_the_features(tmp_path: Path, make_vatex: Make) -> None:
    split = load_split(make_vatex(tmp_path), "vatex", Split.VAL, ["zh"])
    tables = set()
    for item in split.items:
        assert isinstance(item.source, FrameFeatures)
        tables.add(item.source.table)
        frames = item.source.table.read(item.source.rows)
        assert frames.shape == (len(item.source.rows), 16)
        assert 2 <= len(frames) <= 4
        assert np.isfinite(frames).all()
    assert len(tables) == 1


def test_features_come_before_videos_unless_asked(tmp_path: Path, make_vatex: Make) -> None:
    make_vatex(tmp_path)
    make_vatex(tmp_path, features=None)
    kinds = {
        visual: type(
            load_split(tmp_path, "vatex", Split.VAL, ["zh"], LoadOptions(visual=visual))
            .items[0]
            .source
        )
        for visual in ("auto", "features", "videos")
    }
    assert kinds == {"auto": FrameFeatures, "features": FrameFeatures, "videos": VideoFile}


def test_videos_are_taken_where_there_are_no_features(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path, features=None)
    source = load_split(folder, "vatex", Split.TEST, ["zh"]).items[0].source
    assert source == VideoFile(folder / "videos" / f"{clip(12)}.mp4")
    with pytest.raises(MissingDataError, match=r"FeatureData/\*"):
        ids(folder, Split.TEST, "zh", visual="features")
    with pytest.raises(RecipeError, match="clips; it has no images"):
        ids(folder, Split.TEST, "zh", visual="images")


def test_missing_videos_are_counted_and_named(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path, features=None)
    for item in range(1, 8):
        (folder / "videos" / f"{clip(item)}.mp4").unlink()
    named = ", ".join(clip(item) for item in range(1, 6))
    with pytest.raises(DataError, match=f"7 of 8 items have no video in .*videos.*: {named}, "):
        ids(folder, Split.TRAIN, "zh")


def test_missing_features_are_counted_and_named(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path)
    write_bigfile(folder / "FeatureData/i3d_kinetics", ["x_0"], np.ones((1, 16), np.float32))
    (folder / "FeatureData/i3d_kinetics/video2frames.txt").write_text("{'x': ['x_0']}")
    with pytest.raises(DataError, match=r"4 of 4 items have no frame features in .*i3d_kinetics"):
        ids(folder, Split.VAL, "zh")


def test_features_are_chosen_by_name(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path)
    make_vatex(tmp_path, features="clip-b32", width=8)
    with pytest.raises(DataError, match=r"Which.*clip-b32 and i3d_kinetics.*data\.features="):
        ids(folder, Split.VAL, "zh")
    options = LoadOptions(features="clip-b32")
    source = load_split(folder, "vatex", Split.VAL, ["zh"], options).items[0].source
    assert isinstance(source, FrameFeatures)
    assert source.table.width == 8
    with pytest.raises(MissingDataError, match="FeatureData/i4d"):
        ids(folder, Split.VAL, "zh", features="i4d")


def test_another_benchmark_s_features_are_left_alone(
    tmp_path: Path, make_vatex: Make, make_msrvtt: Make
) -> None:
    make_msrvtt(tmp_path, layout="text")
    make_vatex(tmp_path, layout="text")
    check_benchmark(tmp_path, "vatex", ["zh"])
    check_benchmark(tmp_path, "msrvtt", ["zh"])


def test_all_that_is_missing_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        check_benchmark(tmp_path, "vatex", ["zh"])
    said = str(caught.value)
    for name in (
        "vatex_training_v1.0.json",
        "vatex_validation_v1.0.json",
        "vatexval_zh.caption.txt",
        "FeatureData/*",
        "videos/",
        "eric-xw.github.io/vatex-website",
    ):
        assert name in said


def test_translations_that_only_a_machine_could_make(tmp_path: Path, make_vatex: Make) -> None:
    folder = make_vatex(tmp_path)
    with pytest.raises(RecipeError, match="into zh only, not de"):
        ids(folder, Split.TRAIN, "de", translations="human")
    with pytest.raises(MissingDataError, match="leccr-desktop translate --to de"):
        ids(folder, Split.TRAIN, "de")
    with pytest.raises(MissingDataError, match="leccr-desktop translate --to zh"):
        ids(folder, Split.TRAIN, "zh", translations="machine")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"videos": []}, "valid (list|array)"),
        ([{"videoID": "a", "enCap": "one caption"}], "at 0 > enCap"),
        ([{"videoID": "a", "enCap": ["b"]}, {"enCap": ["b"]}], "at 1 > videoID"),
    ],
)
def test_a_file_of_another_form_is_refused(
    tmp_path: Path, make_vatex: Make, content: object, message: str
) -> None:
    folder = make_vatex(tmp_path)
    (folder / "vatex_validation_v1.0.json").write_text(json.dumps(content))
    with pytest.raises(DataError, match=rf"vatex_validation_v1\.0\.json.*{message}"):
        ids(folder, Split.VAL, "zh")
