"""MSCOCO and Flickr30k: Karpathy's split, COCO-CN, STAIR, the text layout, and their protocols."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from leccr_training.data.benchmarks import (
    LoadOptions,
    check_benchmark,
    load_evaluation,
    load_split,
)
from leccr_training.data.captions import write_caption_file
from leccr_training.data.files import MissingDataError
from leccr_training.data.images import coco_number
from leccr_training.data.items import CaptionedItems, ImageFile, Split
from leccr_training.errors import DataError, RecipeError

Make = Callable[..., Path]
Sentence = Callable[..., str]


@pytest.fixture
def coco(tmp_path: Path, make_mscoco: Make) -> Path:
    return make_mscoco(tmp_path)


def numbers(split: CaptionedItems) -> list[int]:
    """The made-up COCO counts its images from 100: 8 + 2 train, 4 validate, 4 test."""
    return [int(item.item_id[-12:]) - 100 for item in split.items]


def test_english_is_on_karpathy_s_images(coco: Path, sentence: Sentence) -> None:
    assert numbers(load_split(coco, "mscoco", Split.TRAIN, [])) == list(range(10))
    assert numbers(load_split(coco, "mscoco", Split.VAL, ["en"])) == [10, 11, 12, 13]
    test = load_split(coco, "mscoco", Split.TEST, ["en"])
    assert numbers(test) == [14, 15, 16, 17]
    assert test.captions["en"][1] == tuple(sentence("en", 15, number) for number in range(5))


def test_chinese_is_on_coco_cn_s_images(coco: Path, sentence: Sentence) -> None:
    split = load_split(coco, "mscoco", Split.TEST, ["zh", "en"])
    assert numbers(split) == [9, 14, 15, 16]
    assert split.captions["zh"][0] == (sentence("zh", 9),)
    assert split.captions["en"][0] == tuple(sentence("en", 9, number) for number in range(5))
    options = LoadOptions(test_set="translated")
    translated = load_split(coco, "mscoco", Split.TEST, ["zh"], options)
    assert translated.captions["zh"][0] == tuple(sentence("zh", 9, n) for n in range(5))


def test_japanese_is_stair_on_karpathy_s_images(coco: Path, sentence: Sentence) -> None:
    split = load_split(coco, "mscoco", Split.VAL, ["ja"])
    assert numbers(split) == [10, 11, 12, 13]
    assert split.captions["ja"][3] == tuple(sentence("ja", 13, number) for number in range(5))


def test_images_that_chinese_is_tested_on_do_not_train(coco: Path, sentence: Sentence) -> None:
    split = load_split(coco, "mscoco", Split.TRAIN, ["zh", "ja"])
    assert numbers(split) == list(range(8))
    assert split.origin == {"en": "human", "zh": "machine", "ja": "machine"}
    for language in ("en", "zh", "ja"):
        assert split.captions[language][7][2] == sentence(language, 7, 2)
    assert numbers(load_split(coco, "mscoco", Split.TRAIN, ["ja"])) == list(range(10))


def test_chinese_and_japanese_are_loaded_one_at_a_time(coco: Path) -> None:
    with pytest.raises(RecipeError, match="different test sets"):
        load_split(coco, "mscoco", Split.TEST, ["zh", "ja"])
    splits = load_evaluation(coco, "mscoco", Split.TEST, ["en", "ja", "zh"])
    assert [list(split.captions) for split in splits] == [["en", "ja"], ["zh"]]
    check_benchmark(coco, "mscoco", ["zh", "ja"])


def test_people_s_captions_are_no_translations(coco: Path) -> None:
    with pytest.raises(RecipeError, match="without knowledge of the English"):
        load_split(coco, "mscoco", Split.TRAIN, ["ja"], LoadOptions(translations="human"))


def test_a_test_set_that_is_not_there_is_refused(coco: Path) -> None:
    load_split(coco, "mscoco", Split.TEST, ["ja"], LoadOptions(test_set="1k"))
    with pytest.raises(RecipeError, match="no test set 'translated' in ja"):
        load_split(coco, "mscoco", Split.TEST, ["ja"], LoadOptions(test_set="translated"))
    with pytest.raises(RecipeError, match="not in fr"):
        load_split(coco, "mscoco", Split.TEST, ["fr"])


def test_images_go_by_their_number(coco: Path) -> None:
    """COCO's release of 2017 has the same images, called otherwise and split otherwise."""
    for folder in ("train2014", "val2014"):
        for path in (coco / folder).iterdir():
            (coco / "train2017").mkdir(exist_ok=True)
            path.rename(coco / "train2017" / f"{coco_number(path.stem):012}.jpg")
        (coco / folder).rmdir()
    split = load_split(coco, "mscoco", Split.VAL, ["ja"])
    source = split.items[0].source
    assert isinstance(source, ImageFile)
    assert source.path == coco / "train2017" / "000000000110.jpg"


def test_a_photo_of_flickr_is_not_taken_for_coco_s(coco: Path) -> None:
    (coco / "val2014" / "COCO_val2014_000000000110.jpg").unlink()
    (coco / "images").mkdir()
    (coco / "images" / "110.jpg").touch()
    with pytest.raises(DataError, match=r"1 of 4 items have no image.*COCO_val2014_000000000110"):
        load_split(coco, "mscoco", Split.VAL, ["ja"])


def test_text_layout_of_coco(tmp_path: Path, draw_caption: Callable[[Path, str], None]) -> None:
    """Ids are the layout's own; `image_ids.txt` says which image is meant."""
    root = tmp_path / "mscoco"
    text, lists = root / "TextData", root / "img_id"
    for name, tag, ids in (
        ("mscocotrain_enc", "enc", "012"),
        ("mscocotrain_google_enc2zh", "enc2zh", "012"),
        ("mscocoval_zh", "zh", "34"),
        ("mscocotest_zh", "zh", "56"),
        ("mscocotest_1k_ja", "ja", "5"),
    ):
        write_caption_file(
            text / f"{name}.caption.txt",
            ((f"{each}.jpg", tag, n, f"{tag} {each} {n}") for each in ids for n in range(2)),
        )
    lists.mkdir()
    names = [f"COCO_val2014_{number:012}.jpg" for number in range(50, 57)]
    (lists / "image_ids.txt").write_text("".join(f"{i} {name}\n" for i, name in enumerate(names)))
    (lists / "train_id.txt").write_text("2\n1\n")
    (lists / "zh_val_id.txt").write_text("4\n3\n")
    for name in names:
        draw_caption(tmp_path / "all_pics" / name, name)

    train = load_split(tmp_path, "mscoco", Split.TRAIN, ["zh"])
    assert [item.item_id for item in train.items] == ["2", "1"]
    assert train.captions["zh"][0] == ("enc2zh 2 0", "enc2zh 2 1")
    source = train.items[0].source
    assert isinstance(source, ImageFile)
    assert source.path.name == names[2]
    val = load_split(tmp_path, "mscoco", Split.VAL, ["zh"])
    assert [item.item_id for item in val.items] == ["4", "3"]
    options = LoadOptions(test_set="1k")
    test = load_split(tmp_path, "mscoco", Split.TEST, ["ja"], options)
    assert [item.item_id for item in test.items] == ["5"]
    check_benchmark(tmp_path, "mscoco", ["zh"])

    (lists / "image_ids.txt").write_text("0 a.jpg\n1\n")
    with pytest.raises(DataError, match=r"image_ids\.txt, line 2: expected `id file-name`"):
        load_split(tmp_path, "mscoco", Split.VAL, ["zh"])


def test_everything_missing_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        check_benchmark(tmp_path, "mscoco", ["zh", "ja"])
    message = str(caught.value)
    for named in (
        "dataset_coco.json",
        "coco-cn_test.txt",
        "coco-cn_val.txt",
        "imageid.human-written-caption.txt",
        "stair_captions_v1.2_val.json",
        "mscocotrain_*enc2ja.caption.txt",
        "leccr-desktop translate --to zh",
        "train2014/",
        "cocodataset.org",
        "github.com/li-xirong/coco-cn",
    ):
        assert named in message
    assert message.count("dataset_coco.json") == 1


@pytest.mark.parametrize("content", ['{"images": [{"filename": "1.jpg"', "[]", '{"images": [{}]}'])
def test_a_broken_json_is_named(coco: Path, content: str) -> None:
    (coco / "dataset_coco.json").write_text(content)
    with pytest.raises(DataError, match=r"dataset_coco\.json") as caught:
        load_split(coco, "mscoco", Split.VAL, ["en"])
    assert caught.value.path == coco / "dataset_coco.json"


def test_an_item_in_two_splits_is_refused(coco: Path) -> None:
    path = coco / "coco-cn-version1805v1.1" / "coco-cn_val.txt"
    check_benchmark(coco, "mscoco", ["ja"])
    content = json.loads((coco / "dataset_coco.json").read_text())
    content["images"].append({**content["images"][0], "split": "val"})
    (coco / "dataset_coco.json").write_text(json.dumps(content))
    with pytest.raises(DataError, match="1 items are in the training split and in val"):
        check_benchmark(coco, "mscoco", ["ja"])
    assert path.is_file()


def test_flickr30k_in_english(tmp_path: Path, make_flickr30k: Make, sentence: Sentence) -> None:
    make_flickr30k(tmp_path)
    check_benchmark(tmp_path, "flickr30k", [])
    split = load_split(tmp_path, "flickr30k", Split.TEST, ["en"])
    assert [item.item_id for item in split.items] == [f"{1000000 + n}" for n in range(12, 16)]
    assert split.captions["en"][0] == tuple(sentence("en", 12, number) for number in range(5))
    with pytest.raises(RecipeError, match="benchmark multi30k"):
        load_split(tmp_path, "flickr30k", Split.TEST, ["de"])


def test_flickr30k_trains_with_translations(
    tmp_path: Path, make_flickr30k: Make, sentence: Sentence
) -> None:
    make_flickr30k(tmp_path)
    with pytest.raises(MissingDataError, match="--to de"):
        load_split(tmp_path, "flickr30k", Split.TRAIN, ["de"])
    write_caption_file(
        tmp_path / "TextData" / "Flickr30ktrain_nllb_enc2de.caption.txt",
        (
            (f"{1000000 + item}.jpg", "enc2de", number, sentence("de", item, number))
            for item in range(8)
            for number in range(5)
        ),
    )
    split = load_split(tmp_path, "flickr30k", Split.TRAIN, ["de"])
    assert len(split) == 8
    assert split.captions["de"][5][1] == sentence("de", 5, 1)
