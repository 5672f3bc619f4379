"""The page that shows a run. Owns: `report.html`, which needs no other file and no network.

It is made from what the run left in its folder, and from a split as the best model embeds it.
"""

from __future__ import annotations

import base64
import io
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from jinja2 import Environment, StrictUndefined
from PIL import Image

from leccr_engine.errors import MediaError
from leccr_engine.media import decode
from leccr_engine.media.still import decode_still
from leccr_engine.model.matching import slot_scores
from leccr_engine.types import MediaKind
from leccr_training.charts import Chart, Series, line_chart
from leccr_training.data.items import FrameFeatures, ImageFile
from leccr_training.evaluation import RetrievalScores
from leccr_training.loop.run_log import LOG_FILE, RESULT_FILE
from leccr_training.results import BenchmarkResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_training.data.items import CaptionedItems, VisualSource
    from leccr_training.evaluation import EmbeddedSplit
    from leccr_training.results import ResultTable

__all__ = ["REPORT_FILE", "write_report"]

REPORT_FILE = "report.html"

_TEMPLATE = Path(__file__).with_name("report.html.j2")
_QUERIES = 4
"""In each language."""
_HITS = 5
_THUMBNAIL_PX = 144
_JPEG_QUALITY = 75


@dataclass(frozen=True, slots=True)
class _Hit:
    """An item that a query found, and whether it is the one the query was written for."""

    place: int
    item_id: str
    picture: str | None
    is_right: bool


@dataclass(frozen=True, slots=True)
class _Query:
    """A caption that was searched with; its hits are the first ones and the right one."""

    item: int
    language: str
    text: str
    right_place: int
    hits: tuple[_Hit, ...]


def write_report(
    run: Path,
    *,
    embedded: EmbeddedSplit | None,
    split: CaptionedItems | None,
    languages: Sequence[str],
) -> Path:
    """Writes the report page of a run.

    Args:
        run: its folder, with `recipe.yaml`, `log.jsonl` and, if it came to its end, `result.json`.
        embedded: the split, by the best model; None: no queries are shown.
        split: the items and captions that were embedded; None: no queries are shown.
        languages: of the queries.

    Returns:
        The page.

    Raises:
        OSError: a file of the run cannot be read, or the page cannot be written.
    """
    log = [json.loads(line) for line in _read(run / LOG_FILE).splitlines()]
    steps = [line for line in log if line["kind"] == "step"]
    validations = [line for line in log if line["kind"] == "validation"]
    result = run / RESULT_FILE
    template = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    ).from_string(_read(_TEMPLATE))
    page = template.render(
        name=run.resolve().name,
        facts=_facts(steps, validations),
        table=_table(result) if result.is_file() else None,
        recall_charts=_recall_charts(validations),
        step_charts=_step_charts(steps),
        queries=[] if embedded is None or split is None else _queries(embedded, split, languages),
        split=split,
        recipe=_read(run / "recipe.yaml"),
    )
    path, unfinished = run / REPORT_FILE, run / f".{REPORT_FILE}.unfinished"
    unfinished.write_text(page, encoding="utf-8")
    unfinished.replace(path)
    return path


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _table(result: Path) -> ResultTable:
    return BenchmarkResult.from_json(json.loads(_read(result))).table()


def _facts(steps: list[dict[str, Any]], validations: list[dict[str, Any]]) -> dict[str, str]:
    """What a run was, in a few numbers."""
    facts = {}
    if steps:
        facts["Steps"] = f"{steps[-1]['step']:,}"
        facts["Epochs"] = str(steps[-1]["epoch"])
        rates = [line["samples_per_s"] for line in steps if line["samples_per_s"] is not None]
        if rates:
            facts["Pairs a second, median"] = f"{np.median(rates):.1f}"
    if validations:
        best = max(validations, key=lambda line: float(line["sum_recall"]))
        facts["Best epoch on validation"] = str(best["epoch"])
        facts["SumR there, mean of languages"] = f"{best['sum_recall']:.1f}"
    return facts


def _step_charts(steps: list[dict[str, Any]]) -> list[Chart]:
    """Each loss by itself, for their sizes differ, and the learning rate."""
    names = dict.fromkeys(name for line in steps for name in line["losses"])
    charts = [
        line_chart(
            f"Loss: {name.replace('_', ' ')}",
            [Series("", [(s["step"], s["losses"][name]) for s in steps if name in s["losses"]])],
            x_label="step",
        )
        for name in names
    ]
    rates = [(line["step"], line["learning_rate"]) for line in steps]
    charts.append(line_chart("Learning rate", [Series("", rates)], x_label="step", from_zero=True))
    return [chart for chart in charts if chart is not None]


def _recall_charts(validations: list[dict[str, Any]]) -> list[Chart]:
    """SumR of all languages, and each language's recalls in both directions, by epoch."""
    by_language: dict[str, list[tuple[float, RetrievalScores]]] = {}
    for line in validations:
        for scores in map(RetrievalScores.from_json, line["scores"]):
            by_language.setdefault(scores.language, []).append((line["epoch"], scores))
    sums = [
        Series(language, [(epoch, scores.sum_recall) for epoch, scores in points])
        for language, points in by_language.items()
    ]
    charts = [line_chart("SumR", sums, x_label="epoch", from_zero=True)]
    for language, points in by_language.items():
        directions = {
            "text to visual": [(epoch, scores.text_to_visual) for epoch, scores in points],
            "visual to text": [(epoch, scores.visual_to_text) for epoch, scores in points],
        }
        for direction, recalls in directions.items():
            lines = [
                Series("R@10", [(epoch, recall.r10) for epoch, recall in recalls]),
                Series("R@5", [(epoch, recall.r5) for epoch, recall in recalls]),
                Series("R@1", [(epoch, recall.r1) for epoch, recall in recalls]),
            ]
            title = f"Recall in {language}, {direction}, percent"
            charts.append(line_chart(title, lines, x_label="epoch", from_zero=True))
    return [chart for chart in charts if chart is not None]


def _queries(
    embedded: EmbeddedSplit, split: CaptionedItems, languages: Sequence[str]
) -> list[_Query]:
    """A few captions of items that are spread over the split; of one item, all languages."""

    @cache
    def picture(item: int) -> str | None:
        return _picture(split.items[item].source)

    vectors = embedded.vectors("both")
    queries = []
    for language in languages:
        if language not in embedded.texts:
            continue
        texts = embedded.texts[language]
        owners, first = np.unique(texts.items.cpu().numpy(), return_index=True)
        shown = np.linspace(0, len(owners) - 1, num=min(_QUERIES, len(owners))).astype(int)
        for item, text in zip(owners[shown].tolist(), first[shown].tolist(), strict=True):
            scores = slot_scores(vectors, texts.embeds[text : text + 1])[0]
            order = scores.argsort(descending=True, stable=True).tolist()
            right_place = order.index(item) + 1
            places = dict.fromkeys([*range(1, min(_HITS, len(order)) + 1), right_place])
            queries.append(
                _Query(
                    item=item,
                    language=language,
                    text=next(caption for caption in split.captions[language][item] if caption),
                    right_place=right_place,
                    hits=tuple(
                        _Hit(
                            place=place,
                            item_id=split.items[order[place - 1]].item_id,
                            picture=picture(order[place - 1]),
                            is_right=place == right_place,
                        )
                        for place in places
                    ),
                )
            )
    return sorted(queries, key=lambda query: query.item)


def _picture(source: VisualSource) -> str | None:
    """A small JPEG as a data URI; None: there is no file, or it cannot be read."""
    if isinstance(source, FrameFeatures):
        return None
    try:
        if isinstance(source, ImageFile):
            [moment] = decode(source.path, MediaKind.PHOTO, frame_px=_THUMBNAIL_PX).moments
            pixels = moment.frames[0]
        else:
            pixels = decode_still(source.path, at_ms=None, side_px=_THUMBNAIL_PX)
    except MediaError:
        return None
    jpeg = io.BytesIO()
    Image.fromarray(pixels).save(jpeg, "JPEG", quality=_JPEG_QUALITY)
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg.getvalue()).decode('ascii')}"
