from __future__ import annotations

import base64
import io
import json
import math
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from leccr_training.charts import Series, line_chart
from leccr_training.data.bigfile import FeatureTable, write_bigfile
from leccr_training.data.items import (
    CaptionedItems,
    FrameFeatures,
    ImageFile,
    Item,
    Split,
    VideoFile,
)
from leccr_training.evaluation import (
    LEVELS,
    EmbeddedSplit,
    EmbeddedTexts,
    RetrievalScores,
    retrieval_scores,
)
from leccr_training.report import write_report
from leccr_training.results import BenchmarkResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_training.data.items import VisualSource

LANGUAGES = ("en", "de", "ja")
ITEMS = 12
RECIPE = "name: multi30k_de\nbenchmark: multi30k\nlanguages: [de]  # <b>not bold</b> & safe\n"


@pytest.fixture
def split(tmp_path: Path) -> CaptionedItems:
    colours = np.random.default_rng(0).integers(0, 256, (ITEMS, 3))
    items = []
    for number, colour in enumerate(colours):
        path = tmp_path / "images" / f"{number}.jpg"
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (400, 300), tuple(map(int, colour))).save(path)
        items.append(Item(f"item-{number}", ImageFile(path)))
    captions = {
        language: tuple((f"{language} <caption> {number}",) for number in range(ITEMS))
        for language in LANGUAGES
    }
    return CaptionedItems("multi30k", Split.TEST, tuple(items), captions)


@pytest.fixture
def embedded() -> EmbeddedSplit:
    """English finds all; German is shifted by one item; Japanese finds all but the last."""
    axes = torch.eye(ITEMS)
    texts = {"en": axes, "de": axes.roll(1, dims=0), "ja": axes.clone()}
    texts["ja"][-1] = torch.linspace(1, 0.1, ITEMS)
    owners = torch.arange(ITEMS)
    return EmbeddedSplit(
        axes,
        axes.unsqueeze(1),
        0.8,
        {language: EmbeddedTexts(embeds, owners) for language, embeds in texts.items()},
    )


def write_log(run: Path, scores: list[RetrievalScores], *, epochs: int) -> None:
    lines: list[dict[str, Any]] = []
    for step in range(1, 100 * epochs + 1):
        losses = {"total": 6 / step, "slot_diversity": 0.1 + 1 / step}
        lines.append(
            {
                "kind": "step",
                "step": step,
                "epoch": 1 + (step - 1) // 100,
                "losses": losses,
                "learning_rate": 1e-5 * (1 - step / (100 * epochs)),
                "samples_per_s": None if step == 1 else 80.0,
            }
        )
        if step % 100 == 0:
            lines.append(
                {
                    "kind": "validation",
                    "step": step,
                    "epoch": step // 100,
                    "sum_recall": 100.0 * (step == 100),
                    "is_best": step == 100,
                    "scores": [each.to_json() for each in scores],
                }
            )
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (run / "log.jsonl").write_text(text, encoding="utf-8")


@pytest.fixture
def run(tmp_path: Path, embedded: EmbeddedSplit) -> Path:
    run = tmp_path / "multi30k_de"
    run.mkdir()
    (run / "recipe.yaml").write_text(RECIPE, encoding="utf-8")
    scores = [
        retrieval_scores(embedded, each, level=level) for each in LANGUAGES for level in LEVELS
    ]
    write_log(run, [each for each in scores if each.level == "both"], epochs=4)
    result = BenchmarkResult("multi30k_de", 0.8, "multi30k", Split.TEST, 1, None, tuple(scores))
    (run / "result.json").write_text(json.dumps(result.to_json()), encoding="utf-8")
    return run


def parse(path: Path) -> ElementTree.Element:
    """The page is XML as well as HTML, so a tag left open or a stray < fails here."""
    return ElementTree.fromstring(path.read_text(encoding="utf-8"))


def text_of(element: ElementTree.Element) -> str:
    return " ".join(" ".join(element.itertext()).split())


def of_class(page: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [each for each in page.iter() if name in each.get("class", "").split()]


def test_the_page_needs_nothing_else(
    run: Path, embedded: EmbeddedSplit, split: CaptionedItems
) -> None:
    path = write_report(run, embedded=embedded, split=split, languages=LANGUAGES)
    assert path == run / "report.html"
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    links = re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?([^\"')\s]*)", text)
    assert links
    assert all(link.startswith("data:image/jpeg;base64,") for link in links)
    assert "<script" not in text
    assert not list(run.glob(".*"))


def test_it_says_what_the_run_was(
    run: Path, embedded: EmbeddedSplit, split: CaptionedItems
) -> None:
    page = parse(write_report(run, embedded=embedded, split=split, languages=LANGUAGES))
    [facts] = of_class(page, "facts")
    assert "Best epoch on validation 1" in text_of(facts)
    rows = [text_of(row) for row in page.iter("tr")]
    assert len(rows) == 1 + len(LANGUAGES) * len(LEVELS)
    assert any("450.7 (NRCCR)" in row for row in rows)
    titles = [each.findtext("figcaption") for each in of_class(page, "chart")]
    assert titles[:2] == ["SumR", "Recall in en, text to visual, percent"]
    assert titles[-3:] == ["Loss: total", "Loss: slot diversity", "Learning rate"]
    assert len(titles) == 1 + 2 * len(LANGUAGES) + 3
    [recipe] = page.iter("pre")
    assert recipe.text == RECIPE


def test_queries_show_their_hits_and_mark_the_right_one_in_words(
    run: Path, embedded: EmbeddedSplit, split: CaptionedItems
) -> None:
    page = parse(write_report(run, embedded=embedded, split=split, languages=("de", "ja")))
    queries = of_class(page, "query")
    assert [query.find("p/q").text for query in queries[:2]] == [  # type: ignore[union-attr]
        "de <caption> 0",
        "ja <caption> 0",
    ]
    for query in queries:
        [right] = [hit for hit in query.iter("li") if "✓ right" in text_of(hit)]
        assert right.get("class") == "right"
        number = query.find("p/q").text.split()[-1]  # type: ignore[union-attr]
        assert f"item-{number}" in text_of(right).split()
    # The last Japanese caption finds its item last: it stands behind the first five.
    last = list(queries[-1].iter("li"))
    assert [text_of(hit).split()[0] for hit in last] == ["1", "2", "3", "4", "5", "12"]
    [picture, *_] = [image.get("src") for image in page.iter("img")]
    assert picture is not None
    thumbnail = Image.open(io.BytesIO(base64.b64decode(picture.partition(",")[2])))
    assert max(thumbnail.size) <= 200


def test_a_clip_shows_a_frame_and_what_has_no_picture_is_named(
    run: Path,
    embedded: EmbeddedSplit,
    split: CaptionedItems,
    make_video: Callable[..., Path],
    tmp_path: Path,
) -> None:
    write_bigfile(tmp_path / "features", ["frame"], np.ones((1, 4), dtype=np.float32))
    sources: list[VisualSource] = [
        VideoFile(make_video(tmp_path / "clip.mp4")),
        FrameFeatures(FeatureTable.open(tmp_path / "features"), (0,)),
        ImageFile(tmp_path / "gone.jpg"),
    ]
    items = (
        *(Item(f"item-{n}", source) for n, source in enumerate(sources)),
        *split.items[len(sources) :],
    )
    split = replace(split, items=items)
    page = parse(write_report(run, embedded=embedded, split=split, languages=("en",)))
    [hits, *_] = of_class(page, "hits")
    clip, features, gone, *_ = hits.iter("li")
    assert clip.find("img") is not None
    assert text_of(clip) == "1 ✓ right item-0"
    assert text_of(features) == "no picture 2 item-1"
    assert text_of(gone) == "no picture 3 item-2"


def test_a_run_that_did_not_end_has_a_page_too(run: Path) -> None:
    (run / "result.json").unlink()
    (run / "log.jsonl").write_text("", encoding="utf-8")
    page = parse(write_report(run, embedded=None, split=None, languages=("en",)))
    assert "nothing was measured yet" in text_of(page)
    assert not of_class(page, "query")


# Charts

NUMBERS = st.floats(-1e6, 1e6) | st.sampled_from([math.nan, math.inf])


@given(st.lists(st.lists(NUMBERS, min_size=0, max_size=20), min_size=1, max_size=6), st.booleans())
def test_a_chart_stays_within_its_axes(values: list[list[float]], from_zero: bool) -> None:
    series = [Series(str(number), list(enumerate(line))) for number, line in enumerate(values)]
    chart = line_chart("t", series, x_label="x", from_zero=from_zero)
    finite = [[value for value in line if math.isfinite(value)] for line in values]
    if not any(finite):
        assert chart is None
        return
    assert chart is not None
    assert [len(line.points) for line in chart.lines] == [len(line) for line in finite if line]
    for line in chart.lines:
        assert all(chart.left <= x <= chart.right for x, _ in line.points)
        assert all(chart.top <= y <= chart.bottom for _, y in line.points)
    for ticks in (chart.x_ticks, chart.y_ticks):
        assert 2 <= len(ticks) <= 8
    labels = sorted(line.label_y for line in chart.lines)
    assert all(b - a >= 12 for a, b in pairwise(labels))
    assert len({line.dashes for line in chart.lines}) == len(chart.lines)


def test_a_long_line_is_averaged_not_cut() -> None:
    points = [(float(step), 100.0 - step % 2) for step in range(10_000)]
    chart = line_chart("loss", [Series("", points)], x_label="step")
    assert chart is not None
    [line] = chart.lines
    assert len(line.points) <= 400
    assert not line.markers
    assert len({y for _, y in line.points}) < 10
    assert line.points[-1][0] == pytest.approx(chart.right, abs=1)
