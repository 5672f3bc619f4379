"""Multi30K: both layouts, the protocol, and what is said when something is off."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from leccr_training.data.benchmarks import LoadOptions, check_benchmark, load_split
from leccr_training.data.captions import write_caption_file
from leccr_training.data.files import MissingDataError
from leccr_training.data.items import ImageFile, Split
from leccr_training.errors import DataError, RecipeError

Make = Callable[..., Path]
Sentence = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path, make_multi30k: Make) -> Path:
    return make_multi30k(tmp_path)


def translate(
    folder: Path, sentence: Sentence, collection: str, language: str, captions: int
) -> Path:
    """Write what `leccr-desktop translate` would: recognisably a machine's."""
    path = folder / "TextData" / f"{collection}train_nllb_enc2{language}.caption.txt"
    write_caption_file(
        path,
        (
            (
                f"{1000000 + item}",
                f"enc2{language}",
                number,
                f"M {sentence(language, item, number)}",
            )
            for item in range(8)
            for number in range(captions)
        ),
    )
    return path


def test_people_s_translations_of_task_1_train_without_a_machine_s(
    folder: Path, sentence: Sentence
) -> None:
    split = load_split(folder, "multi30k", Split.TRAIN, ["de", "cs"])
    assert len(split) == 8
    assert split.origin == {"en": "human", "de": "human", "cs": "human"}
    for language in ("en", "de", "cs"):
        assert split.captions[language] == tuple((sentence(language, item),) for item in range(8))
    assert split.items[3].item_id == "1000003"
    source = split.items[3].source
    assert isinstance(source, ImageFile)
    assert source.path == folder / "flickr30k-images" / "1000003.jpg"


def test_five_english_captions_train_with_their_translations(
    folder: Path, sentence: Sentence
) -> None:
    translate(folder, sentence, "Flickr30k", "fr", captions=5)
    split = load_split(folder, "multi30k", Split.TRAIN, ["fr"], LoadOptions(task=2))
    assert split.origin["fr"] == "machine"
    for item in range(8):
        for number in range(5):
            assert split.captions["en"][item][number] == sentence("en", item, number)
            assert split.captions["fr"][item][number] == f"M {sentence('fr', item, number)}"


def test_independent_german_of_task_2_is_never_paired(folder: Path, sentence: Sentence) -> None:
    split = load_split(folder, "multi30k", Split.TRAIN, ["de"], LoadOptions(task=2))
    assert split.captions["de"] == tuple((sentence("de", item),) for item in range(8))
    assert split.captions["en"] == tuple((sentence("en", item),) for item in range(8))


def test_translations_is_chosen(folder: Path, sentence: Sentence) -> None:
    def origin(translations: str) -> str:
        options = LoadOptions(translations=translations)
        return load_split(folder, "multi30k", Split.TRAIN, ["de"], options).origin["de"]

    with pytest.raises(MissingDataError, match=r"multi30ktrain_\*enc2de.*leccr-desktop translate"):
        origin("machine")
    translate(folder, sentence, "multi30k", "de", captions=1)
    assert [origin(each) for each in ("auto", "machine", "human")] == [
        "machine",
        "machine",
        "human",
    ]


def test_one_source_serves_all_languages(folder: Path, sentence: Sentence) -> None:
    translate(folder, sentence, "multi30k", "de", captions=1)
    split = load_split(folder, "multi30k", Split.TRAIN, ["de", "fr"])
    assert split.origin == {"en": "human", "de": "human", "fr": "human"}
    translate(folder, sentence, "multi30k", "fr", captions=1)
    split = load_split(folder, "multi30k", Split.TRAIN, ["de", "fr"])
    assert split.origin == {"en": "human", "de": "machine", "fr": "machine"}


def test_languages_beyond_the_benchmark_s_train_with_a_machine_s(
    folder: Path, sentence: Sentence
) -> None:
    with pytest.raises(MissingDataError, match="--to ja"):
        load_split(folder, "multi30k", Split.TRAIN, ["ja"])
    translate(folder, sentence, "multi30k", "ja", captions=1)
    assert load_split(folder, "multi30k", Split.TRAIN, ["ja"]).origin["ja"] == "machine"


def test_english_alone_trains_on_the_task_s_captions(folder: Path) -> None:
    for task, captions in ((1, 1), (2, 5)):
        split = load_split(folder, "multi30k", Split.TRAIN, ["en"], LoadOptions(task=task))
        assert list(split.captions) == ["en"]
        assert {len(each) for each in split.captions["en"]} == {captions}


def test_evaluation_is_in_the_languages_asked_for(folder: Path, sentence: Sentence) -> None:
    split = load_split(folder, "multi30k", Split.TEST, ["de", "fr"])
    assert list(split.captions) == ["de", "fr"]
    assert split.captions["de"] == tuple((sentence("de", item),) for item in range(12, 16))


def test_task_2_tests_french_with_the_caption_it_has(folder: Path) -> None:
    split = load_split(folder, "multi30k", Split.VAL, ["en", "de", "fr"], LoadOptions(task=2))
    assert [{len(each) for each in split.captions[one]} for one in ("en", "de", "fr")] == [
        {5},
        {5},
        {1},
    ]


def test_text_layout_goes_first(folder: Path) -> None:
    text = folder / "multi30k-text" / "TextData"
    ids = ["1000013", "1000012"]
    for task in ("", "_task1"):
        write_caption_file(
            text / f"multi30ktest_de_2016{task}.caption.txt",
            ((f"{each}.jpg", "de", 0, f"Aufgabe{task}") for each in ids[::-1]),
        )
    (text.parent / "img_id").mkdir()
    (text.parent / "img_id" / "test_id_2016.txt").write_text("\n".join(ids))
    for task, said in ((1, "Aufgabe_task1"), (2, "Aufgabe")):
        split = load_split(folder, "multi30k", Split.TEST, ["de"], LoadOptions(task=task))
        assert [item.item_id for item in split.items] == ids
        assert split.captions["de"] == ((said,), (said,))


def test_test_sets_of_2017_are_there_by_name(
    folder: Path, draw_caption: Callable[[Path, str], None]
) -> None:
    task_1 = folder / "multi30k" / "task1"
    name = "COCO_val2014_000000391895"
    (task_1 / "image_splits" / "test_2017_mscoco.txt").write_text(f"{name}.jpg#367178\n")
    (task_1 / "raw" / "test_2017_mscoco.de.gz").write_bytes(gzip.compress(b"Ein Mann\n"))
    draw_caption(folder / "coco" / "val2014" / f"{name}.jpg", "a man")
    options = LoadOptions(test_set="2017_mscoco")
    split = load_split(folder, "multi30k", Split.TEST, ["de"], options)
    assert [item.item_id for item in split.items] == [name]
    with pytest.raises(RecipeError, match="not in cs"):
        load_split(folder, "multi30k", Split.TEST, ["cs"], options)
    with pytest.raises(RecipeError, match="not '1999'"):
        load_split(folder, "multi30k", Split.TEST, ["de"], LoadOptions(test_set="1999"))


def test_everything_missing_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        check_benchmark(tmp_path, "multi30k", ["de"])
    message = str(caught.value)
    for named in (
        "task1/raw/train.en.gz",
        "task1/raw/train.de.gz",
        "task1/raw/val.de.gz",
        "task1/image_splits/test_2016_flickr.txt",
        "flickr30k-images/",
        "github.com/multi30k/dataset",
        "shannon.cs.illinois.edu/DenotationGraph",
    ):
        assert named in message
    assert str(tmp_path) in message
    assert message.count("train.de.gz or") == 1


def test_ids_without_an_image_are_counted_and_named(folder: Path) -> None:
    for item in range(7):
        (folder / "flickr30k-images" / f"{1000000 + item}.jpg").unlink()
    with pytest.raises(DataError, match="7 of 8 items have no image in") as caught:
        check_benchmark(folder, "multi30k", ["de"])
    assert "1000000, 1000001, 1000002, 1000003, 1000004, ..." in str(caught.value)
    assert "1000005" not in str(caught.value)


def test_captions_that_do_not_fit_their_images_are_refused(folder: Path) -> None:
    path = folder / "multi30k" / "task1" / "raw" / "train.de.gz"
    path.write_bytes(gzip.compress(b"Ein Hund\n"))
    with pytest.raises(DataError, match=r"train\.de\.gz has 1 captions, but .* names 8 images"):
        load_split(folder, "multi30k", Split.TRAIN, ["de"])
    path.write_bytes(gzip.compress(b"Ein Hund\n\n" + b"Ein Hund\n" * 6))
    with pytest.raises(DataError, match=r"train\.de\.gz, line 2: expected the caption of 1000001"):
        load_split(folder, "multi30k", Split.TRAIN, ["de"])


def test_a_translation_that_stopped_half_way_is_refused(folder: Path, sentence: Sentence) -> None:
    path = translate(folder, sentence, "Flickr30k", "fr", captions=5)
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-3]))
    with pytest.raises(DataError, match=r"3 English captions have no translation.*1000007#2"):
        load_split(folder, "multi30k", Split.TRAIN, ["fr"], LoadOptions(task=2))


def test_two_translations_into_one_language_are_refused(folder: Path, sentence: Sentence) -> None:
    path = translate(folder, sentence, "multi30k", "de", captions=1)
    path.with_name("multi30ktrain_google_enc2de.caption.txt").write_bytes(path.read_bytes())
    with pytest.raises(DataError, match="Which translations into 'de' are meant"):
        load_split(folder, "multi30k", Split.TRAIN, ["de"])


def test_videos_are_refused(folder: Path) -> None:
    with pytest.raises(RecipeError, match="made of images"):
        load_split(folder, "multi30k", Split.VAL, ["de"], LoadOptions(visual="videos"))


@pytest.mark.parametrize(
    ("task", "captions"), [(1, {"en": 1014, "de": 1014, "cs": 1014}), (2, {"en": 5070, "cs": 1014})]
)
def test_real_text(tmp_path: Path, data: Path, task: int, captions: dict[str, int]) -> None:
    (tmp_path / "multi30k").symlink_to(data / "multi30k")
    (tmp_path / "flickr30k-images").mkdir()
    names = data / "multi30k" / "task1" / "image_splits" / "val.txt"
    for name in names.read_text().split():
        (tmp_path / "flickr30k-images" / name).touch()
    split = load_split(tmp_path, "multi30k", Split.VAL, list(captions), LoadOptions(task=task))
    assert len(split) == 1014
    assert {one: sum(map(len, each)) for one, each in split.captions.items()} == captions
