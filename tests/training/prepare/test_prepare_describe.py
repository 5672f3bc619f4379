"""Describing a benchmark's items, by somebody who says what colour they are."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from leccr_engine.errors import Cancelled, ModelError
from leccr_training.data.bigfile import write_bigfile
from leccr_training.data.descriptions import load_descriptions
from leccr_training.data.items import FrameFeatures, Item, Split, VideoFile
from leccr_training.errors import DataError
from leccr_training.prepare import describe, sources
from leccr_training.prepare.describe import describe_split
from leccr_training.prepare.progress import Meter, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray


class ColourDescriber:
    """Names the strongest colour of the first frame, and how many frames there are."""

    items_at_once = 2

    def __init__(self, describer_id: str = "owner/colours@1/prompt-1") -> None:
        self.describer_id = describer_id
        self.batches: list[int] = []
        self.fails_after: int | None = None

    def describe_images(self, items: Sequence[Sequence[NDArray[np.uint8]]]) -> list[str]:
        if self.fails_after is not None and len(self.batches) >= self.fails_after:
            raise ModelError("out of order")
        self.batches.append(len(items))
        names = ("Red", "Green", "Blue")
        strongest = [int(frames[0].reshape(-1, 3).mean(axis=0).argmax()) for frames in items]
        return [
            f"{names[channel]}, {len(frames)} of it."
            for channel, frames in zip(strongest, items, strict=True)
        ]


@pytest.fixture
def coloured(multi30k: Path, make_photo: Any) -> Path:
    for image, colour in enumerate([(200, 0, 0), (0, 200, 0), (0, 0, 200), (0, 200, 0)]):
        make_photo(multi30k / "flickr30k-images" / f"{image}.jpg", colour=colour)
    return multi30k


WHOLE = {
    "0": "Red, 1 of it.",
    "1": "Green, 1 of it.",
    "2": "Blue, 1 of it.",
    "3": "Green, 1 of it.",
}


def test_each_item_gets_its_description(coloured: Path) -> None:
    told: list[Progress] = []
    describer = ColourDescriber()
    done = describe_split(coloured, "multi30k", Split.TRAIN, describer, on_progress=told.append)
    assert load_descriptions(coloured) == WHOLE
    assert (done.described, done.known, done.empty, done.unreadable) == (4, 0, 0, ())
    assert describer.batches == [2, 2]
    assert [(progress.done, progress.total) for progress in told] == [(0, 4), (2, 4), (4, 4)]


def test_a_run_that_failed_goes_on(coloured: Path) -> None:
    describer = ColourDescriber()
    describer.fails_after = 1
    with pytest.raises(ModelError):
        describe_split(coloured, "multi30k", Split.TRAIN, describer)
    assert len(load_descriptions(coloured)) == 2
    going_on = ColourDescriber()
    done = describe_split(coloured, "multi30k", Split.TRAIN, going_on)
    assert (done.described, done.known) == (2, 2)
    assert going_on.batches == [2]
    assert load_descriptions(coloured) == WHOLE


def test_a_run_is_stopped_between_batches(coloured: Path) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        describe_split(
            coloured,
            "multi30k",
            Split.TRAIN,
            ColourDescriber(),
            on_progress=lambda progress: cancel.set() if progress.done else None,
            cancel=cancel,
        )
    assert len(load_descriptions(coloured)) == 2


@pytest.mark.parametrize("other", ["owner/colours@2/prompt-1", "owner/colours@1/prompt-2"])
def test_what_another_model_or_prompt_made_is_made_anew(coloured: Path, other: str) -> None:
    describe_split(coloured, "multi30k", Split.TRAIN, ColourDescriber())
    assert describe_split(coloured, "multi30k", Split.TRAIN, ColourDescriber()).described == 0
    assert describe_split(coloured, "multi30k", Split.TRAIN, ColourDescriber(other)).described == 4


def test_a_file_that_cannot_be_read_is_listed_and_tried_again(coloured: Path) -> None:
    broken = coloured / "flickr30k-images" / "1.jpg"
    whole = broken.read_bytes()
    broken.write_bytes(b"a shopping list")
    told: list[Progress] = []
    done = describe_split(
        coloured, "multi30k", Split.TRAIN, ColourDescriber(), on_progress=told.append
    )
    [unreadable] = done.unreadable
    assert unreadable.item_id == "1"
    assert "1.jpg" in unreadable.reason
    assert told[-1].failed == 1
    assert load_descriptions(coloured) == {
        item: text for item, text in WHOLE.items() if item != "1"
    }
    broken.write_bytes(whole)
    assert describe_split(coloured, "multi30k", Split.TRAIN, ColourDescriber()).described == 1
    assert load_descriptions(coloured) == WHOLE


def test_a_clip_is_seen_through_several_frames(
    tmp_path: Path, make_video: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = make_video(tmp_path / "clip.mp4", [((0, 200, 0), 2.0)])
    monkeypatch.setattr(describe, "items_to_see", lambda *_: [Item("clip", VideoFile(clip))])
    describe_split(tmp_path, "vatex", Split.TRAIN, ColourDescriber())
    assert load_descriptions(tmp_path) == {"clip": "Green, 8 of it."}


def test_validation_items_of_all_languages_are_described(coloured: Path) -> None:
    for language, image in (("cs", 1), ("fr", 2)):
        (coloured / "TextData" / f"multi30kval_{language}.caption.txt").write_text(
            f"{image}.jpg#{language}#0 Ein Satz.\n"
        )
    describe_split(coloured, "multi30k", Split.VAL, ColourDescriber())
    assert load_descriptions(coloured).keys() == {"1", "2"}
    with pytest.raises(DataError, match="Missing"):
        describe_split(coloured, "multi30k", Split.TEST, ColourDescriber())


def test_videos_are_seen_where_there_are_features_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the benchmark's own loader finds is its own test's; here, what is asked of it."""
    write_bigfile(tmp_path / "features", ["a_0"], np.zeros((1, 2), dtype=np.float32))
    from leccr_training.data.bigfile import FeatureTable

    features = FrameFeatures(FeatureTable.open(tmp_path / "features"), (0,))
    clip = VideoFile(tmp_path / "a.mp4")
    asked: list[str] = []

    def load(_data: Any, _name: Any, _split: Any, _languages: Any, options: Any) -> Any:
        asked.append(options.visual)
        source = clip if options.visual == "videos" else features
        return type("Loaded", (), {"items": (Item("a", source),)})

    monkeypatch.setattr(sources, "load_split", load)
    assert sources.items_to_see(tmp_path, "vatex", Split.TRAIN) == [Item("a", clip)]
    assert asked == ["auto", "videos"]


def test_the_only_benchmark_is_found(coloured: Path, tmp_path: Path) -> None:
    assert sources.only_benchmark(coloured) == "multi30k"
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match=r"No benchmark.*--benchmark.*multi30k"):
        sources.only_benchmark(tmp_path / "empty")


def test_of_two_benchmarks_one_is_to_be_named(
    coloured: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "_is_there", lambda _, name: name in {"multi30k", "vatex"})
    with pytest.raises(DataError, match="multi30k and vatex"):
        sources.only_benchmark(coloured)


def test_the_rate_is_this_runs() -> None:
    now = 10.0
    told: list[Progress] = []
    meter = Meter(100, 40, told.append, clock=lambda: now)
    now = 20.0
    meter.add(20, failed=1)
    assert told == [Progress(40, 100), Progress(60, 100, 1, rate_per_s=2.0, left_s=20.0)]
