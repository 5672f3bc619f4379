"""The concepts, words, photos and teachers that leccr-mini is made from."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from PIL import Image

from leccr_training.mini.colours import COLOURS, NIGHT, colour_probability
from leccr_training.mini.concepts import Word, read_concepts
from leccr_training.mini.evidence import ViewPlan
from leccr_training.mini.held_out import split_words
from leccr_training.mini.space import concept_vectors
from leccr_training.mini.text import QuerySampler, Sampling
from leccr_training.mini.views import Photo, crop, split_of, targets_of, whole
from leccr_training.tokenizer import train_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_training.mini.concepts import ConceptSpace

_GREY = np.full((49, 3), 0.5, dtype=np.float32)


def _photo(name: str, *, labels: tuple[str, ...], leaf: int | None = None) -> Photo:
    buffer = io.BytesIO()
    Image.new("RGB", (80, 60), "olive").save(buffer, "JPEG")
    complete = name.startswith("coco/")
    return Photo(name, buffer.getvalue(), split_of(name), labels, complete, "sky" in labels, leaf)


def test_the_split_is_by_number_and_holds_out_labelled_photos_only() -> None:
    splits = [split_of(f"coco/{i:012}.jpg") for i in range(1000)]
    assert splits.count("test") == 400
    assert splits.count("validation") > 0
    assert split_of("grocery/Fruit/Apple/5.jpg") == "train"


def test_a_complete_label_file_overrules_the_detector(space: ConceptSpace) -> None:
    detected = np.zeros(80, dtype=np.float32)
    detected[2] = 0.9  # a car that is not there; the dog that is there goes unseen
    view = whole(_photo("coco/000000000002.jpg", labels=("dog", "sky")), 64)
    probability, known = targets_of(view, space, detected, np.zeros(1000, dtype=np.float32), _GREY)
    dog, cat, animal, car, sky, _ = probability
    assert min(dog, animal) > 0.7
    assert max(cat, car) < 0.1
    assert sky == 1.0
    assert known.all()


def test_surroundings_are_unknown_where_nobody_labelled_them(space: ConceptSpace) -> None:
    view = whole(_photo("imagenet_sample/n1_x.jpg", labels=(), leaf=3), 64)
    empty = np.zeros(1000, dtype=np.float32)
    probability, known = targets_of(view, space, np.zeros(80, dtype=np.float32), empty, _GREY)
    assert known.tolist() == [True, True, True, True, False, True]
    assert probability[0] == pytest.approx(0.9)


def test_views_depend_on_the_seed_and_their_number_alone() -> None:
    photos = [_photo(f"coco/{i:012}.jpg", labels=("dog",)) for i in range(2, 30)]
    settings = {"crops": 1, "crops_of_labelled": 2, "mosaics": 3}
    plans = [ViewPlan(photos, 32, seed=7, **settings) for _ in range(2)]
    last = len(plans[0]) - 1
    first = [plans[0][number] for number in (0, len(photos), last)]
    again = [plans[1][number] for number in (last, len(photos), 0)][::-1]
    for ours, theirs in zip(first, again, strict=True):
        np.testing.assert_array_equal(ours.pixels, theirs.pixels)
    held_out = {photo.name for photo in photos if photo.split != "train"}
    for number in range(len(photos), len(plans[0])):
        assert not held_out.intersection(photo.name for photo, _ in plans[0][number].parts)


def test_a_crop_says_how_much_of_the_photo_is_left() -> None:
    view = crop(_photo("coco/000000000002.jpg", labels=()), 32, np.random.default_rng(0))
    assert view.pixels.shape == (32, 32, 3)
    assert 0.2 < view.parts[0][1] <= 1.0


def test_vectors_know_kinds_and_keep_the_rest_apart(space: ConceptSpace) -> None:
    vectors = concept_vectors(space, 16, seed=0, steps=150)
    cosines = vectors @ vectors.T
    dog, cat, animal, car = range(4)
    assert float(cosines[dog, animal]) > 0.3
    assert float(cosines[dog, cat].abs()) < 0.1
    assert float(cosines[dog, car].abs()) < 0.1


def test_every_script_has_tokens_and_comes_back(words: list[Word]) -> None:
    tokenizer = train_tokenizer((word.text for word in words), 400)
    for text in ("犬と子供", "كلب على الأريكة", "कुत्ता", "ውሻ", "🐕 ok", "Straße"):
        ids = tokenizer.encode(text).ids
        assert ids
        assert tokenizer.decode(ids).strip() == text.lower()


def test_a_colour_is_what_its_cells_show() -> None:
    names = [*COLOURS, NIGHT]

    def shown(*cells: tuple[tuple[float, float, float], int]) -> dict[str, float]:
        rows = np.array([colour for colour, count in cells for _ in range(count)], dtype=np.float32)
        return dict(zip(names, colour_probability(rows, names).tolist(), strict=True))

    red_car = shown(((0.9, 0.1, 0.1), 15), ((0.5, 0.5, 0.5), 34))
    assert red_car["red"] == 1.0
    assert max(red_car["green"], red_car["blue"], red_car[NIGHT]) == 0.0
    assert shown(((0.1, 0.7, 0.2), 49))["green"] == 1.0
    assert shown(((0.2, 0.3, 0.9), 49))["blue"] == 1.0
    assert shown(((0.95, 0.95, 0.95), 49))["white"] == 1.0
    dark = shown(((0.05, 0.05, 0.08), 49))
    assert dark["black"] == dark[NIGHT] == 1.0
    skin = shown(((0.85, 0.66, 0.55), 49))
    assert max(skin["orange"], skin["yellow"], skin["brown"]) == 0.0


def test_held_out_words_are_gone_from_every_language() -> None:
    words = [
        Word(language, f"{language} name {i % 50} {i}", {i % 50: 1.0})
        for language in ("de", "eu")
        for i in range(2000)
    ]
    words += [Word("de", f"sure {i}", {i % 50: 1.0}, sureness=3.0) for i in range(200)]
    words += [Word("eu", "DE NAME 1 1", {1: 1.0})]
    train, held = split_words(words, seen=50, familiar={"de"}, spared={"de name 2 2"})
    assert len(train) + len(held) == len(words)
    texts = {word.text.casefold() for word in held}
    assert not texts.intersection(word.text.casefold() for word in train)
    assert 200 < len(held) < 800
    assert not any(text.startswith("sure") for text in texts)
    assert "de name 2 2" not in texts
    assert split_words(words, seen=50, familiar={"de"}, spared=())[1] != []


def test_the_only_name_of_a_thing_in_a_familiar_language_is_kept() -> None:
    words = [Word("de", f"Ding {i}", {i: 1.0}) for i in range(500)]
    assert split_words(words, seen=500, familiar={"de"}, spared=())[1] == []
    assert split_words(words, seen=500, familiar=(), spared=())[1] != []


def test_queries_ask_for_what_their_words_mean(space: ConceptSpace, words: list[Word]) -> None:
    sampling = Sampling(1.0, 0.5, 1.0, 0.5, 0.5)
    fillers = {"en": ["some words between others"]}
    sampler = QuerySampler(words, space, fillers, sampling, seed=1)
    texts, targets = sampler.sample(400)
    assert all(sum(shares.values()) == pytest.approx(1.0) for shares in targets)
    two_things = [text for text, shares in zip(texts, targets, strict=True) if len(shares) == 2]
    assert two_things
    plain = [(text, shares) for text, shares in zip(texts, targets, strict=True) if text == "Hund"]
    assert plain
    assert all(shares == {0: 1.0} for _, shares in plain)


def test_the_real_concepts(data: Path) -> None:
    space = read_concepts(data)
    dog = space.index("02084071")
    assert space.concepts[dog].name == "dog"
    assert space.from_detector[:, dog].sum() == 1
    assert space.from_classifier[:, dog].sum() == 118  # ImageNet's breeds
    animal = space.index("00015388")
    above, _ = space.kinds()
    assert above[dog, animal]
    assert len({concept.synset for concept in space.concepts}) == len(space)


def test_the_networks_start_where_the_teachers_are(data: Path) -> None:
    pytest.importorskip("onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    from leccr_engine.model.mini_tower import DetectorNetwork
    from leccr_training.mini.teachers import DETECTOR_FILE, load_detector

    network = DetectorNetwork().eval()
    load_detector(network, data / "teachers")
    session = onnxruntime.InferenceSession(data / "teachers" / DETECTOR_FILE)
    pixels = torch.nn.functional.interpolate(
        torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0)), 416, mode="bilinear"
    )
    (theirs,) = session.run(None, {"images": (pixels.flip(1) * 255.0).numpy()})
    with torch.inference_mode():
        ours = torch.cat(
            [logits.sigmoid().flatten(2) for _, logits, _ in network(pixels)], dim=2
        ).mT
    np.testing.assert_allclose(ours.numpy(), theirs[..., 5:], atol=1e-4)
