"""What the training's tests share: a tiny model, a tiny concept space, words for it, real data,
and made-up benchmarks in their true layouts.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
from PIL import Image
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.leccr import LeccrModel
from leccr_training.data.bigfile import write_bigfile, write_video2frames
from leccr_training.data.captions import write_caption_file
from leccr_training.mini.concepts import Concept, ConceptSpace, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray


@pytest.fixture(scope="session")
def data() -> Path:
    """The developers' data folder; tests that want it skip where it is not."""
    beside = Path(__file__).parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("LECCR_TRAINING_DATA", beside))
    if not (folder / "teachers").is_dir():
        pytest.skip("no training data beside this checkout; set LECCR_TRAINING_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def tiny_model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that sees images and short clips, nothing learned, milliseconds a call. Read only."""
    folder = tmp_path_factory.mktemp("tiny-model")
    # One token a byte, so that no text is unknown to it.
    letters = pre_tokenizers.ByteLevel.alphabet()
    vocabulary = {token: id_ for id_, token in enumerate(["[CLS]", "[SEP]", *sorted(letters)])}
    tokenizer = Tokenizer(models.BPE(vocabulary, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 0), ("[SEP]", 1)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = LeccrModel(
            LeccrConfig(
                model_id="tiny",
                visual_tower="timm:test_vit",
                image_px=32,
                frame_px=64,
                text_tower_config={
                    "vocab_size": len(vocabulary),
                    "hidden_size": 32,
                    "num_hidden_layers": 1,
                    "num_attention_heads": 2,
                    "intermediate_size": 48,
                    "max_position_embeddings": 64,
                },
                max_text_tokens=64,
                embed_dim=16,
                token_width=32,
                feedforward_width=48,
                slots=3,
                attention_heads=4,
                aggregator_layers=1,
                enhancer_layers=1,
                max_frames=4,
            )
        )
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def space() -> ConceptSpace:
    """Dog and cat, which are animals; a car; sky, known from labels alone; and a thing."""
    concepts = ("dog", "cat", "animal", "car", "sky", "thing")
    from_detector = np.zeros((80, 6), dtype=np.bool_)
    from_detector[0, [0, 2]] = from_detector[1, [1, 2]] = from_detector[2, 3] = from_detector[
        3:, 5
    ] = True
    from_classifier = np.zeros((1000, 6), dtype=np.bool_)
    from_classifier[:100, [0, 2]] = from_classifier[100:110, [1, 2]] = True
    sky = np.array([False, False, False, False, True, False])
    return ConceptSpace(
        concepts=tuple(Concept(f"{i:08}", name, 1.0) for i, name in enumerate(concepts)),
        from_detector=from_detector,
        from_classifier=from_classifier,
        from_label={
            "dog": from_detector[0],
            "cat": from_detector[1],
            "car": from_detector[2],
            "sky": sky,
        },
        scenes=sky,
        colours={},
    )


@pytest.fixture(scope="session")
def words() -> list[Word]:
    """What the tiny space is called in three languages, and one thing it does not hold."""
    names = {
        "en": ["dog", "cat", "animal", "car", "sky", "thing", "wedding"],
        "de": ["Hund", "Katze", "Tier", "Auto", "Himmel", "Ding", "Hochzeit"],
        "ja": ["犬", "猫", "動物", "車", "空", "物", "結婚式"],
    }
    return [
        Word(language, text, {i: 1.0})
        for language, texts in names.items()
        for i, text in enumerate(texts)
    ]


# Made-up benchmarks: each fixture is a builder of one's folder.

_SUBJECTS = {
    "en": ["a dog", "a man", "a girl", "a bird", "a horse", "a boy"],
    "de": ["ein Hund", "ein Mann", "ein Mädchen", "ein Vogel", "ein Pferd", "ein Junge"],
    "fr": ["un chien", "un homme", "une fille", "un oiseau", "un cheval", "un garçon"],
    "cs": ["pes", "muž", "dívka", "pták", "kůň", "chlapec"],
    "zh": ["一只狗", "一个男人", "一个女孩", "一只鸟", "一匹马", "一个男孩"],
    "ja": ["犬が", "男性が", "少女が", "鳥が", "馬が", "少年が"],
}
_DEEDS = {
    "en": ["runs", "sleeps", "eats", "jumps", "waits"],
    "de": ["rennt", "schläft", "frisst", "springt", "wartet"],
    "fr": ["court", "dort", "mange", "saute", "attend"],
    "cs": ["běží", "spí", "jí", "skáče", "čeká"],
    "zh": ["在跑", "在睡觉", "在吃", "在跳", "在等"],
    "ja": ["走る", "眠る", "食べる", "跳ぶ", "待つ"],
}
_PLACES = {
    "en": ["in the park", "on the street", "at home", "in the snow", "by the water"],
    "de": ["im Park", "auf der Straße", "zu Hause", "im Schnee", "am Wasser"],
    "fr": ["dans le parc", "dans la rue", "à la maison", "dans la neige", "au bord de l'eau"],
    "cs": ["v parku", "na ulici", "doma", "ve sněhu", "u vody"],
    "zh": ["公园里", "街上", "家里", "雪地里", "水边"],
    "ja": ["公園で", "道で", "家で", "雪の中で", "水辺で"],
}


@pytest.fixture(scope="session")
def sentence() -> Callable[..., str]:
    """`sentence(language, item, number=0)`: five captions of 150 items, in six languages."""

    def say(language: str, item: int, number: int = 0) -> str:
        said = [
            _SUBJECTS[language][item % 6],
            _DEEDS[language][item // 6 % 5],
            _PLACES[language][item // 30 % 5],
        ]
        order = [(0, 1, 2), (2, 0, 1), (0, 2, 1), (0, 1), (0, 2)][number % 5]
        return ("" if language in {"zh", "ja"} else " ").join(said[part] for part in order)

    return say


@pytest.fixture(scope="session")
def draw_caption() -> Callable[[Path, str], None]:
    """`draw_caption(path, text)`: a small picture that shows each longer word as a patch of colour.

    So what captions share, their pictures share, and a model can learn one from the other.
    """

    def draw(path: Path, text: str) -> None:
        cells = np.full((8, 8, 3), 128, dtype=np.uint8)
        for word in text.lower().split():
            if len(word) > 2:
                code = zlib.crc32(word.strip(".,").encode())
                cells[code % 8, code // 8 % 8] = [code >> 8 & 255, code >> 16 & 255, code >> 24]
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(cells).resize((64, 64), Image.Resampling.NEAREST).save(path, quality=90)

    return draw


@pytest.fixture(scope="session")
def make_multi30k(
    sentence: Callable[..., str], draw_caption: Callable[[Path, str], None]
) -> Callable[..., Path]:
    """`make_multi30k(folder, train=8, val=4, test=4, languages=...)`: both tasks, test 2016."""

    def make(
        folder: Path,
        train: int = 8,
        val: int = 4,
        test: int = 4,
        languages: Sequence[str] = ("en", "de", "fr", "cs"),
    ) -> Path:
        first = 0
        for split, count in (("train", train), ("val", val), ("test_2016", test)):
            items = range(first, first + count)
            first += count
            names = [f"{1000000 + item}.jpg" for item in items]
            for item, name in zip(items, names, strict=True):
                draw_caption(folder / "flickr30k-images" / name, sentence("en", item))
            in_task_1 = split if split != "test_2016" else "test_2016_flickr"
            task_1, task_2 = folder / "multi30k" / "task1", folder / "multi30k" / "task2"
            _write_lines(task_1 / "image_splits" / f"{in_task_1}.txt", names)
            _write_lines(task_2 / "image_splits" / f"{split}_images.txt", names)
            for language in languages:
                _write_lines(
                    task_1 / "raw" / f"{in_task_1}.{language}.gz",
                    [sentence(language, item) for item in items],
                )
            for language in {"en", "de"} & set(languages):
                for number in range(5):
                    # German is written independently: its captions are in another order.
                    said = number if language == "en" else 4 - number
                    _write_lines(
                        task_2 / "raw" / f"{split}.{number + 1}.{language}.gz",
                        [sentence(language, item, said) for item in items],
                    )
        return folder

    return make


@pytest.fixture(scope="session")
def make_clips(make_video: Any) -> Callable[..., None]:
    """`make_clips(folder, {clip: English caption}, features, width)`: how clips look.

    Frame features of that name that are made of the caption's words, so that a model can learn one
    from the other; without a name short videos whose colour is the caption's.
    """

    def make(folder: Path, captions: Mapping[str, str], features: str | None, width: int) -> None:
        if features is None:
            for clip, text in captions.items():
                code = zlib.crc32(text.encode())
                colour = (code & 255, code >> 8 & 255, code >> 16 & 255)
                make_video(folder / "videos" / f"{clip}.mp4", [(colour, 2.0)], size=(64, 48))
            return

        def random(text: str, *shape: int) -> NDArray[np.float32]:
            of_text = np.random.default_rng(zlib.crc32(text.encode()))
            return of_text.standard_normal(shape, dtype=np.float32)

        frames, rows = {}, []
        for clip, text in captions.items():
            frames[clip] = [f"{clip}_{number}" for number in range(2 + len(text) % 3)]
            seen = np.sum([random(word, width) for word in text.split()], axis=0)
            rows.append(seen + random(clip, len(frames[clip]), width) / 4)
        table = folder / "FeatureData" / features
        names = (name for of_clip in frames.values() for name in of_clip)
        write_bigfile(table, names, np.concatenate(rows))
        write_video2frames(table, frames)

    return make


@pytest.fixture(scope="session")
def make_vatex(
    sentence: Callable[..., str], make_clips: Callable[..., None]
) -> Callable[..., Path]:
    """`make_vatex(folder, train=8, val=4, test=4, layout="own", features="i3d_kinetics")`.

    In the layout "own", VATEX's files; in "text", those of NRCCR, in a folder `VATEX`. The clips
    for validation come before those of the test. With `features=None` videos.
    """

    def make(
        folder: Path,
        train: int = 8,
        val: int = 4,
        test: int = 4,
        *,
        layout: str = "own",
        features: str | None = "i3d_kinetics",
        width: int = 16,
    ) -> Path:
        # YouTube's id, from which second, to which: `_` and `-` may be anywhere in it.
        clips = [f"_-c{item:08}_000010_000020" for item in range(train + val + test)]
        english = [[sentence("en", item, n) for n in range(10)] for item in range(len(clips))]
        # Captions 5 to 9 translate the English ones, 0 to 4 do not.
        chinese = [
            [sentence("zh", item, n if n >= 5 else 4 - n) for n in range(10)]
            for item in range(len(clips))
        ]
        parts = {
            "train": slice(train),
            "val": slice(train, train + val),
            "test": slice(train + val, None),
        }
        if layout == "own":
            root = folder
            for name, part in (("training", parts["train"]), ("validation", slice(train, None))):
                entries = [
                    {"videoID": clip, "enCap": en, "chCap": zh}
                    for clip, en, zh in zip(clips[part], english[part], chinese[part], strict=True)
                ]
                (folder / f"vatex_{name}_v1.0.json").write_text(json.dumps(entries))
        else:
            root = folder / "VATEX"
            machine = [[sentence("zh", item, n) for n in range(10)] for item in range(train)]
            for name, split, tag, texts in (
                ("train", "train", "enc", english),
                ("train_google_enc2zh", "train", "enc2zh", machine),
                ("val_zh", "val", "zh", chinese),
                ("test_zh", "test", "zh", chinese),
            ):
                path = root / "TextData" / f"vatex{name}.caption.txt"
                _write_captions(path, tag, clips[parts[split]], texts[parts[split]])
        make_clips(root, {clips[i]: english[i][0] for i in range(len(clips))}, features, width)
        return folder

    return make


@pytest.fixture(scope="session")
def make_msrvtt(
    sentence: Callable[..., str], make_clips: Callable[..., None]
) -> Callable[..., Path]:
    """`make_msrvtt(folder, train=8, val=4, test=4, layout="own", features=..., captions=5)`.

    In the layout "own", MSR-VTT's two files and the list of the 1k test: the last two of the clips
    for training are there to validate with, those of `val` and `test` to test. In "text",
    MSR-VTT-CN as NRCCR has it, in a folder `msrvttcn`. With `features=None` videos.
    """

    def make(
        folder: Path,
        train: int = 8,
        val: int = 4,
        test: int = 4,
        *,
        layout: str = "own",
        features: str | None = "resnext101-resnet152",
        width: int = 16,
        captions: int = 5,
    ) -> Path:
        clips = [f"video{item}" for item in range(train + val + test)]
        english, chinese = (
            [[sentence(language, item, n) for n in range(captions)] for item in range(len(clips))]
            for language in ("en", "zh")
        )
        first_tested = train + val
        if layout == "own":
            root = folder
            official = ["train"] * (train - 2) + ["validate"] * 2 + ["test"] * (val + test)
            for name, part in (("train_val", range(train)), ("test", range(train, len(clips)))):
                info = {
                    "videos": [{"video_id": clips[i], "split": official[i]} for i in part],
                    "sentences": [
                        {"video_id": clips[i], "sen_id": captions * i + n, "caption": english[i][n]}
                        for n in range(captions)
                        for i in part
                    ],
                }
                (folder / f"{name}_videodatainfo.json").write_text(json.dumps(info))
            tested = range(first_tested, len(clips))
            lines = [f"ret{i},msr{i},{clips[i]},{english[i][1]}" for i in tested]
            _write_lines(
                folder / "MSRVTT_JSFUSION_test.csv", ["key,vid_key,video_id,sentence", *lines]
            )
        else:
            root = folder / "msrvttcn"
            one = [texts[:1] for texts in chinese]
            for name, of_split, tag, texts in (
                ("train", slice(train), "enc", english),
                ("train_google_enc2zh", slice(train), "enc2zh", chinese),
                ("val_zh", slice(train, first_tested), "zh", one),
                ("test_zh", slice(first_tested, None), "zh", one),
            ):
                path = root / "TextData" / f"msrvtt10kcn{name}.caption.txt"
                _write_captions(path, tag, clips[of_split], texts[of_split])
        make_clips(root, {clips[i]: english[i][0] for i in range(len(clips))}, features, width)
        return folder

    return make


@pytest.fixture(scope="session")
def make_flickr30k(
    sentence: Callable[..., str], draw_caption: Callable[[Path, str], None]
) -> Callable[..., Path]:
    """`make_flickr30k(folder, train=8, val=4, test=4)`: Karpathy's split."""

    def make(folder: Path, train: int = 8, val: int = 4, test: int = 4) -> Path:
        splits = ["train"] * train + ["val"] * val + ["test"] * test
        names = [f"{1000000 + item}.jpg" for item in range(len(splits))]
        for item, name in enumerate(names):
            draw_caption(folder / "flickr30k-images" / name, sentence("en", item))
        _write_karpathy(folder / "dataset_flickr30k.json", names, splits, sentence)
        return folder

    return make


@pytest.fixture(scope="session")
def make_mscoco(
    sentence: Callable[..., str], draw_caption: Callable[[Path, str], None]
) -> Callable[..., Path]:
    """`make_mscoco(folder, train=8, val=4, test=4)`: Karpathy's split, COCO-CN, STAIR, English
    training captions translated by a machine into Chinese and Japanese.

    COCO-CN validates on one image of Karpathy's training split, and tests on another.
    """

    def make(folder: Path, train: int = 8, val: int = 4, test: int = 4) -> Path:
        # COCO-CN takes its two training images, which come on top.
        splits = ["train"] * (train + 1) + ["restval"] + ["val"] * val + ["test"] * test
        ids = [
            f"COCO_{'train' if split == 'train' else 'val'}2014_{100 + item:012}"
            for item, split in enumerate(splits)
        ]
        for item, name in enumerate(ids):
            draw_caption(folder / name.split("_")[1] / f"{name}.jpg", sentence("en", item))
        names = [f"{each}.jpg" for each in ids]
        _write_karpathy(folder / "dataset_coco.json", names, splits, sentence)

        after = train + 2
        coco_cn = folder / "coco-cn-version1805v1.1"
        in_coco_cn = {
            "train": ids[:train],
            "val": [ids[train], *ids[after : after + val - 1]],
            "test": [ids[train + 1], *ids[after + val : after + val + test - 1]],
        }
        for split, listed in in_coco_cn.items():
            _write_lines(coco_cn / f"coco-cn_{split}.txt", listed)
        for kind, captions in (("human-written", 1), ("manually-translated", 5)):
            _write_lines(
                coco_cn / f"imageid.{kind}-caption.txt",
                [
                    f"{each}#{number}\t{sentence('zh', ids.index(each), number)}"
                    for split, listed in in_coco_cn.items()
                    for each in listed
                    if split == "test" or kind == "human-written"
                    for number in range(captions)
                ],
            )
        annotations = [
            {
                "id": item * 5 + number,
                "image_id": 100 + item,
                "caption": sentence("ja", item, number),
            }
            for item in range(len(ids))
            for number in range(5)
        ]
        stair = folder / "stair_captions_v1.2_val.json"
        stair.write_text(json.dumps({"annotations": annotations}, ensure_ascii=False), "utf-8")
        for language in ("zh", "ja"):
            _write_lines(
                folder / "TextData" / f"mscocotrain_nllb_enc2{language}.caption.txt",
                [
                    f"{each}#enc2{language}#{number} {sentence(language, item, number)}"
                    for item, each in enumerate(ids[:after])
                    for number in range(5)
                ],
            )
        return folder

    return make


def _write_karpathy(
    path: Path, names: Sequence[str], splits: Sequence[str], sentence: Callable[..., str]
) -> None:
    images = [
        {
            "filename": name,
            "imgid": item,
            "split": split,
            "sentences": [
                {"raw": said, "tokens": said.split(), "imgid": item}
                for said in (sentence("en", item, number) for number in range(5))
            ],
        }
        for item, (name, split) in enumerate(zip(names, splits, strict=True))
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"images": images, "dataset": path.stem}))


def _write_captions(
    path: Path, tag: str, items: Sequence[str], captions: Sequence[Sequence[str]]
) -> None:
    write_caption_file(
        path,
        (
            (item, tag, number, text)
            for item, texts in zip(items, captions, strict=True)
            for number, text in enumerate(texts)
        ),
    )


def _write_lines(path: Path, lines: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{line}\n" for line in lines).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
