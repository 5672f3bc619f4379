"""One's own photos: what of a library is learnt from, and when the result becomes a model."""

from __future__ import annotations

import colorsys
import hashlib
import json
import shutil
import threading
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
import xxhash
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from safetensors.torch import load_file

from leccr_desktop.models import load_to_index
from leccr_engine.errors import Cancelled, ModelError
from leccr_engine.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.models.installed import InstalledModels
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FoundFile,
    MediaInfo,
    MediaKind,
)
from leccr_training.data.items import Split
from leccr_training.data.pairs import PairDataset
from leccr_training.errors import DataError, TrainingError
from leccr_training.evaluation import EmbeddedSplit, EmbeddedTexts
from leccr_training.loop.events import StepDone
from leccr_training.personal import verdict
from leccr_training.personal.captions import OWN_WORDS, captioned_items, sentences
from leccr_training.personal.photos import album_name, part_of, read_photos
from leccr_training.personal.run import personal_recipe, train_personal
from leccr_training.personal.verdict import gain_of, kept_share, photo_scores

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_training.personal.photos import LibraryPhotos
    from leccr_training.personal.run import PersonalDone

_COLOURS = ("red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink")
_QUICK = ("optimizer.lr=6e-3", "schedule.epochs=5", "run.batch_size=16", "run.log_every=1")


def _add(
    library: Library,
    path: Path,
    description: str | None,
    *,
    kind: MediaKind = MediaKind.PHOTO,
    taken_at: datetime | None = None,
) -> None:
    """Takes a file into a library whose model gives vectors of 16 in three slots."""
    stat = path.stat()
    found = FoundFile(path=path, kind=kind, size_bytes=stat.st_size, mtime_ns=stat.st_mtime_ns)
    [root] = library.roots()
    library.sync_paths(root.id, [found], [])
    vectors = np.full((3, 16), 0.25, dtype=np.float16)
    library.commit(
        [
            IndexedFile(
                found,
                ContentHash(xxhash.xxh3_128_hexdigest(path.read_bytes())),
                MediaInfo(kind=kind, width_px=48, height_px=48, taken_at=taken_at),
                (
                    IndexedMoment(
                        0,
                        0,
                        Embedding(vectors[0], vectors, described=description is not None),
                        None if description is None else Description(description, "test/describer"),
                    ),
                ),
            )
        ]
    )


def _draw(path: Path, number: int) -> Path:
    """A photo in one of eight colours; no two are the same."""
    hue = _COLOURS.index(_colour(number)) / len(_COLOURS)
    colour = np.array(colorsys.hsv_to_rgb(hue, 1, 1)) * 200
    noise = np.random.default_rng(number).integers(0, 56, (48, 48, 3))
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray((colour + noise).astype(np.uint8)).save(path)
    return path


def _colour(number: int) -> str:
    return _COLOURS[number % len(_COLOURS)]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, tiny_model_folder: Path) -> Path:
    """The tiny model, but the whole of a text stands for it: more to learn from. Read only."""
    folder = tmp_path_factory.mktemp("base") / "tiny"
    shutil.copytree(tiny_model_folder, folder)
    config = json.loads((folder / "config.json").read_text()) | {"text_pooling": "mean"}
    (folder / "config.json").write_text(json.dumps(config))
    return folder


@pytest.fixture(scope="module")
def library_folder(tmp_path_factory: pytest.TempPathFactory, base: Path) -> Path:
    """160 photos, described by their colour; and some that cannot be learnt from. Read only."""
    home = tmp_path_factory.mktemp("home")
    pictures = home / "pictures"
    pictures.mkdir()
    with Library.open(home / "library", create=True, write=True) as library:
        model_id = load_to_index(library, str(base), device="cpu").model_id
        library.set_model_id(model_id)
        library.add_root(pictures)
        for number in range(160):
            album = "2024-05 Summer in Italy" if number % 8 == 0 else "DCIM/100CANON"
            path = _draw(pictures / album / f"{number}.png", number)
            _add(library, path, f"A {_colour(number)} thing. A picture.")
        copied = pictures / "Anna" / "copy.png"
        copied.parent.mkdir()
        copied.write_bytes((pictures / "2024-05 Summer in Italy" / "0.png").read_bytes())
        _add(library, copied, "A red thing. A picture.")
        typed = _draw(pictures / "typed.png", 1000)
        _add(library, typed, None)
        [moment] = library.moments_of(
            ContentHash(xxhash.xxh3_128_hexdigest(typed.read_bytes())), library.model_id() or ""
        )
        library.user.set_description(moment.id, "Oma im Garten. Sommer!")
        _add(library, _draw(pictures / "silent.png", 1001), None)
        _add(library, _draw(pictures / "dark.png", 1002), " ")
        gone = _draw(pictures / "gone.png", 1003)
        _add(library, gone, "A red thing.")
        gone.unlink()
        film = pictures / "film.mp4"
        film.write_bytes(b"frames")
        _add(library, film, "A film.", kind=MediaKind.VIDEO)
    return home / "library"


@pytest.fixture(scope="module")
def photos(library_folder: Path) -> LibraryPhotos:
    with Library.open(library_folder) as library:
        return read_photos(library)


# What is learnt from


def test_photos_are_those_with_a_file_and_a_description(photos: LibraryPhotos) -> None:
    assert len(photos.photos) == 161
    assert (photos.undescribed, photos.unreadable, photos.videos) == (2, 1, 1)
    assert Counter(photo.own_words for photo in photos.photos) == {
        (): 140,
        ("Summer in Italy",): 19,
        ("Summer in Italy", "Anna"): 1,
        ("Oma im Garten.", "Sommer!"): 1,
    }
    [typed] = [photo for photo in photos.photos if "Sommer!" in photo.own_words]
    assert typed.english == ()
    photos.check_enough()


def test_reading_changes_nothing_and_needs_no_writing(library_folder: Path) -> None:
    database = library_folder / "library.db"
    before = hashlib.sha256(database.read_bytes()).digest()
    # Another process writes meanwhile.
    with Library.open(library_folder, write=True), Library.open(library_folder) as library:
        read_photos(library)
    assert hashlib.sha256(database.read_bytes()).digest() == before


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Italy", "Italy"),
        ("2024-05_Italy with-Anna", "Italy with Anna"),
        ("Italy/2024/DCIM/100CANON", "Italy"),
        ("Hochzeit (Anna)", "Hochzeit Anna"),
        ("हिन्दी", "हिन्दी"),
        ("夏休み", "夏休み"),
        ("2024", None),
        ("DCIM", None),
        (".", None),
    ],
)
def test_an_album_is_a_folder_that_is_called_by_words(folder: str, name: str | None) -> None:
    assert album_name(Path("/p/Root", folder, "IMG_1.jpg"), [Path("/p/Root"), Path("/q")]) == name


def test_the_innermost_root_is_no_album() -> None:
    roots = [Path("/p"), Path("/p/Italy")]
    assert album_name(Path("/p/Italy/1.jpg"), roots) is None
    assert album_name(Path("/elsewhere/Italy/1.jpg"), roots) is None


def test_too_few_photos_are_refused_with_what_to_do(tmp_path: Path, photos: LibraryPhotos) -> None:
    with (
        Library.open(tmp_path / "library", create=True) as library,
        pytest.raises(
            DataError, match=r"0 with a description.*takes about 53.*leccr-desktop index"
        ),
    ):
        read_photos(library).check_enough()


# Which part a photo belongs to


@given(st.uuids(), st.datetimes(), st.timedeltas(timedelta(0), timedelta(seconds=59)))
def test_photos_of_one_minute_go_the_same_way(id_: Any, minute: datetime, later: timedelta) -> None:
    minute = minute.replace(second=0, microsecond=0)
    assert part_of(ContentHash(id_.hex), minute) == part_of(ContentHash("other"), minute + later)


def test_parts_are_as_large_as_they_should_be() -> None:
    parts = Counter(part_of(ContentHash(f"{number:032x}"), None) for number in range(10_000))
    assert parts[Split.TRAIN] == pytest.approx(6000, abs=200)
    assert parts[Split.VAL] == pytest.approx(1500, abs=200)


def test_nothing_is_on_both_sides(photos: LibraryPhotos) -> None:
    parts = [{photo.content_hash for photo in photos.of(part)} for part in Split]
    assert sum(map(len, parts)) == len(set.union(*parts)) == len(photos.photos)
    files = [{photo.path.read_bytes() for photo in photos.of(part)} for part in Split]
    assert not files[0] & files[1]
    assert not (files[0] | files[1]) & files[2]


# Captions


def test_without_translations_both_sides_of_a_pair_are_the_same(photos: LibraryPhotos) -> None:
    train = captioned_items(photos.of(Split.TRAIN), Split.TRAIN, {})
    assert train.captions["en"] == train.captions[OWN_WORDS]
    measured = captioned_items(photos.of(Split.TEST), Split.TEST, {})
    for photo, english, own in zip(
        photos.of(Split.TEST), measured.captions["en"], measured.captions[OWN_WORDS], strict=True
    ):
        assert (english, own) == (photo.english, photo.own_words)


def test_captions_are_beside_their_translations_and_own_words_beside_themselves(
    photos: LibraryPhotos, base: Path
) -> None:
    german = {text: text.upper() for text in sentences(photos.photos)} | {"A picture.": ""}
    train = captioned_items(photos.of(Split.TRAIN), Split.TRAIN, {"de": german})
    config = LeccrModel.from_pretrained(base).config
    pairs = PairDataset(train, (OWN_WORDS, "de"), config, seed=0, augment=False, caption_words=30)
    seen = {(pair.source, pair.target) for pair in (pairs[0, n] for n in range(len(pairs)))}
    expected = {(text, german[text]) for photo in photos.of(Split.TRAIN) for text in photo.english}
    expected |= {(text, text) for photo in photos.of(Split.TRAIN) for text in photo.own_words}
    assert seen == {pair for pair in expected if pair[1]}


# The verdict


def _unit(rng: np.random.Generator, *shape: int) -> torch.Tensor:
    return torch.nn.functional.normalize(
        torch.from_numpy(rng.standard_normal(shape)).float(), dim=-1
    )


@given(st.integers(0, 2**32 - 1))
def test_photo_scores_are_those_of_a_plain_loop(seed: int) -> None:
    rng = np.random.default_rng(seed)
    said = [[f"text {n}" for n in rng.integers(0, 4, rng.integers(1, 4))] for _ in range(6)]
    captions = {"en": said, "de": [texts[:1] for texts in said], "und": [[""]] * 6}
    texts = {
        language: [(text, item) for item, own in enumerate(captions[language]) for text in own]
        for language in ("en", "de")
    }
    embedded = EmbeddedSplit(
        _unit(rng, 6, 8), _unit(rng, 6, 2, 8), 0.5,
        {
            language: EmbeddedTexts(
                _unit(rng, len(pairs), 8), torch.tensor([item for _, item in pairs])
            )
            for language, pairs in texts.items()
        },
    )  # fmt: skip
    found: list[list[float]] = [[] for _ in range(6)]
    for language, pairs in texts.items():
        for (text, item), vector in zip(pairs, embedded.texts[language].embeds, strict=True):
            scores = (embedded.vectors("both") @ vector).amax(dim=1)
            rivals = [n for n in range(6) if text not in captions[language][n]]
            found[item].append(1 / (1 + sum(bool(scores[n] >= scores[item]) for n in rivals)))
    expected = [np.mean(of_photo) for of_photo in found]
    assert photo_scores(embedded, captions) == pytest.approx(expected)


def test_a_gain_has_to_be_beyond_chance() -> None:
    rng = np.random.default_rng(0)
    before = rng.uniform(0.1, 0.5, 60)
    assert gain_of(before, before).low == 0
    assert gain_of(before, before + 0.1).low == pytest.approx(0.1)
    noisy = gain_of(before, before + rng.normal(0.01, 0.3, 60))
    assert noisy.low < 0 < noisy.high


def test_what_is_kept_is_what_was_found_best() -> None:
    scores = torch.arange(100.0).repeat(3, 1)
    assert kept_share(scores, scores) == 1
    assert kept_share(scores, scores.roll(10, dims=1)) == 1
    assert kept_share(scores, -scores) == 0


def test_descriptions_do_not_measure(done: PersonalDone, photos: LibraryPhotos, base: Path) -> None:
    """They hold the captions: by them, photos would be found without being looked at."""
    held_out = captioned_items(photos.of(Split.TEST), Split.TEST, {})
    told = replace(held_out, items=tuple(replace(i, description=i.item_id) for i in held_out.items))
    again = verdict.compare(base, done.run.model, told, device="cpu")
    assert (again.before, again.after) == (done.verdict.before, done.verdict.after)
    assert again.gain == done.verdict.gain
    in_training = [score.sum_recall for score in done.run.scores]
    assert in_training == pytest.approx([s.sum_recall for s in again.after], abs=40)


# Training


def _train(
    photos: LibraryPhotos,
    base: Path,
    out: Path,
    models: InstalledModels,
    *overrides: str,
    resume: bool = False,
    cancel_at_step: int | None = None,
) -> PersonalDone:
    cancel = threading.Event()

    def on_event(event: object) -> None:
        if isinstance(event, StepDone) and event.step == cancel_at_step:
            cancel.set()

    return train_personal(
        personal_recipe(
            "personal", base, InstalledModels(out / "none"), overrides=(*_QUICK, *overrides)
        ),
        photos,
        {},
        out,
        base=base,
        models=models,
        resume=resume,
        device="cpu",
        on_event=on_event,
        cancel=cancel,
    )


@pytest.fixture(scope="module")
def done(
    tmp_path_factory: pytest.TempPathFactory, photos: LibraryPhotos, base: Path
) -> PersonalDone:
    """A training that came to its end. What it began with knew no language that it could forget."""
    home = tmp_path_factory.mktemp("trained")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verdict, "_LEAST_KEPT", 0.0)
        return _train(photos, base, home / "run", InstalledModels(home / "models"))


@pytest.fixture
def models(tmp_path: Path) -> InstalledModels:
    return InstalledModels(tmp_path / "models")


def test_a_better_model_is_installed_as_a_new_version(done: PersonalDone, base: Path) -> None:
    assert done.verdict.gain.low > 0
    assert done.verdict.after[0].sum_recall > done.verdict.before[0].sum_recall
    assert done.installed is not None
    assert done.installed.id == "tiny-personal-1"
    assert LeccrModel.from_pretrained(done.installed.folder).config.model_id == "tiny-personal-1"
    written = json.loads((done.run.model.parent / "verdict.json").read_text())
    assert written["is_better"]
    trained, before = (load_file(folder / "model.safetensors") for folder in (done.run.model, base))
    changed = {name for name in before if not torch.equal(trained[name], before[name])}
    assert {"global_head.weight", "text_head.weight", "slot_head.weight"} <= changed
    assert not [name for name in changed if name.startswith(("visual_tower.", "text_tower."))]


@pytest.mark.parametrize("of_version", [False, True])
def test_the_next_version_has_the_next_number(
    done: PersonalDone, base: Path, of_version: bool
) -> None:
    assert done.installed is not None
    folder = done.installed.folder if of_version else base
    recipe = personal_recipe("personal", folder, InstalledModels(done.installed.folder.parent))
    assert recipe.name == "tiny-personal-2"
    assert recipe.model.mixing_weight == LeccrModel.from_pretrained(folder).config.mixing_weight


def test_a_model_that_is_not_better_changes_nothing(
    tmp_path: Path, photos: LibraryPhotos, base: Path, models: InstalledModels
) -> None:
    still = ("optimizer.lr=1e-12", "schedule.epochs=1")
    done = _train(photos, base, tmp_path / "run", models, *still)
    assert not done.verdict.is_better
    assert done.installed is None
    assert models.all() == []


def test_a_model_that_has_forgotten_is_left_where_it_is(
    tmp_path: Path,
    done: PersonalDone,
    photos: LibraryPhotos,
    base: Path,
    models: InstalledModels,
) -> None:
    out = shutil.copytree(done.run.model.parent, tmp_path / "run")
    again = _train(photos, base, out, models, resume=True)
    assert again.verdict.is_better
    assert again.verdict.has_forgotten
    assert again.installed is None
    assert models.all() == []


def test_a_stopped_training_goes_on_as_if_it_had_not(
    tmp_path: Path,
    done: PersonalDone,
    photos: LibraryPhotos,
    base: Path,
    models: InstalledModels,
) -> None:
    out = tmp_path / "run"
    with pytest.raises(Cancelled, match="--resume"):
        _train(photos, base, out, models, cancel_at_step=5)
    assert models.all() == []
    again = _train(photos, base, out, models, resume=True)
    assert again.verdict == done.verdict
    weights = load_file(done.run.model / "model.safetensors")
    for name, tensor in load_file(again.run.model / "model.safetensors").items():
        assert torch.equal(weights[name], tensor), name


def test_a_training_does_not_go_on_with_other_photos(
    tmp_path: Path, photos: LibraryPhotos, base: Path, models: InstalledModels
) -> None:
    out = tmp_path / "run"
    with pytest.raises(Cancelled):
        _train(photos, base, out, models, cancel_at_step=1)
    fewer = replace(photos, photos=photos.photos[1:])
    with pytest.raises(TrainingError, match="have changed since"):
        _train(fewer, base, out, models, resume=True)


# The command


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., tuple[int, str, str]]:
    """Runs `train` in an empty folder: exit code, standard output, standard error."""
    from leccr_desktop.__main__ import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LECCR_MODELS", str(tmp_path / "models"))

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["leccr-desktop", "train", *map(str, arguments)])
        with pytest.raises(SystemExit) as stop:
            main()
        out, err = capsys.readouterr()
        return int(stop.value.code or 0), out, err

    return run


def test_train_personal_says_what_came_of_it_and_how_to_use_it(
    command: Callable[..., tuple[int, str, str]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    library_folder: Path,
) -> None:
    monkeypatch.setattr(verdict, "_LEAST_KEPT", 0.0)
    files = {path: path.read_bytes() for path in library_folder.iterdir() if path.is_file()}
    settings = [part for setting in _QUICK for part in ("--set", setting)]
    code, said, meanwhile = command("personal", "--library", library_folder, *settings)
    assert code == 0, meanwhile
    assert "161 photos, described by test/describer, person: " in said
    assert "Left out: 2 photos without a description." in said
    assert "Left out: 1 videos" in said
    assert "your own words" in said
    assert f"models use tiny-personal-1 --library {library_folder}, then" in said
    assert (tmp_path / "models" / "tiny-personal-1" / "model.safetensors").is_file()
    for path, content in files.items():
        assert path.read_bytes() == content

    still = ("--set", "optimizer.lr=1e-12", "--set", "schedule.epochs=1")
    code, said, _ = command("personal", "--library", library_folder, *still)
    assert code == 0
    assert "Not better beyond chance, so nothing is installed" in said
    assert [path.name for path in (tmp_path / "models").glob("[!.]*")] == ["tiny-personal-1"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["personal", "--data", "."], "--library"),
        (["multi30k_de", "--data", ".", "--library", "."], "train personal"),
        (["multi30k_de", "--data", ".", "--translate-to", "de"], "train personal"),
        (["personal", "--translate-to", "deu"], "Is 'de' meant?"),
        (["personal", "--library", "nowhere"], "There is no library in"),
    ],
)
def test_wrong_use_is_refused(
    command: Callable[..., tuple[int, str, str]], tmp_path: Path, arguments: list[str], said: str
) -> None:
    code, _, error = command(*arguments)
    assert code != 0
    assert said in error
    assert not list(tmp_path.iterdir())


def test_a_model_without_slots_to_learn_is_refused(base: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(base, tmp_path / "training-free")
    config = json.loads((folder / "config.json").read_text()) | {"local_level": "sentences"}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="no slots that could learn"):
        personal_recipe("personal", folder, InstalledModels(tmp_path / "models"))
