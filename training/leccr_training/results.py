"""What a model scored on a benchmark. Owns: its JSON form, and the table beside published figures.

The JSON is that of a run's `result.json` and of `leccr-desktop evaluate --json`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from leccr_training.data.benchmarks import BENCHMARKS
from leccr_training.data.items import Split
from leccr_training.evaluation import RetrievalScores
from leccr_training.published import published_figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self

    from leccr_training.published import PublishedFigure

__all__ = ["BenchmarkResult", "ResultTable"]

_HEADER = (
    "language",
    "level",
    "captions / items",
    "T→V R@1",
    "R@5",
    "R@10",
    "MedR",
    "V→T R@1",
    "R@5",
    "R@10",
    "MedR",
    "mAP",
    "SumR",
    "published SumR",
)
_TEXT_COLUMNS = 2
"""The others hold numbers, and are set to the right."""


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A result for people.

    Attributes:
        title: what was measured.
        header: of the columns.
        rows: one a language and level, as long as the header.
        notes: what the columns mean, and where published figures are from.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]

    def markdown(self) -> str:
        """Returns it as Markdown that reads well as plain text too."""
        widths = [max(map(len, column)) for column in zip(self.header, *self.rows, strict=True)]
        rules = [
            "-" * width if column < _TEXT_COLUMNS else "-" * (width - 1) + ":"
            for column, width in enumerate(widths)
        ]
        lines = [
            "| " + " | ".join(
                cell.ljust(width) if column < _TEXT_COLUMNS else cell.rjust(width)
                for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            ) + " |"
            for row in (self.header, rules, *self.rows)
        ]  # fmt: skip
        notes = [f"- {note}" for note in self.notes]
        return "\n".join([f"## {self.title}", "", *lines, "", *notes, ""])


@dataclass(frozen=True, slots=True)
class BenchmarkResult:
    """Scores of one model on one split of a benchmark.

    Attributes:
        model: its name or folder.
        mixing_weight: a, the share of the global level where both are scored.
        benchmark: its name.
        split: which part.
        task: of Multi30K; None: 1, or another benchmark.
        test_set: another test set than the protocol's; None: the protocol's.
        scores: by language, and within one by level.
    """

    model: str
    mixing_weight: float
    benchmark: str
    split: Split
    task: int | None
    test_set: str | None
    scores: tuple[RetrievalScores, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Those scored, in order."""
        return tuple(dict.fromkeys(scores.language for scores in self.scores))

    @property
    def is_comparable(self) -> bool:
        """Whether published figures are of the same items."""
        return self.split is Split.TEST and self.test_set is None

    def published(self, language: str) -> PublishedFigure | None:
        """The figure to compare with; None: none is known, or not of these items."""
        if not self.is_comparable:
            return None
        return published_figure(self.benchmark, language, task=self.task)

    def to_json(self) -> dict[str, Any]:
        """Returns all of it, with the published figures by language, as JSON takes it."""
        figures = {language: self.published(language) for language in self.languages}
        return asdict(self) | {
            "scores": [scores.to_json() for scores in self.scores],
            "published": {
                language: asdict(figure) if figure else None for language, figure in figures.items()
            },
        }

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> Self:
        """Takes back what `to_json` returned."""
        own = {name: value for name, value in fields.items() if name != "published"}
        own["split"] = Split(own["split"])
        own["scores"] = tuple(map(RetrievalScores.from_json, own["scores"]))
        return cls(**own)

    def table(self) -> ResultTable:
        """Lays it out beside the published figures, each on its language's last row."""
        last = {scores.language: scores for scores in self.scores}
        return ResultTable(
            title=self._title(),
            header=_HEADER,
            rows=tuple(
                (
                    *_cells(scores),
                    self._published_cell(scores.language)
                    if scores is last[scores.language]
                    else "",
                )
                for scores in self.scores
            ),
            notes=tuple(self._notes()),
        )

    def _title(self) -> str:
        what = [self.benchmark, f"{self.split} split"]
        if self.task is not None:
            what.append(f"task {self.task}")
        if self.test_set is not None:
            what.append(f"test set {self.test_set}")
        return f"{self.model} on {', '.join(what)}"

    def _published_cell(self, language: str) -> str:
        if not self.is_comparable:
            return ""
        figure = self.published(language)
        return f"{figure.sum_recall:.1f} ({figure.method})" if figure else "none known"

    def _notes(self) -> Iterator[str]:
        if self.benchmark in BENCHMARKS:
            yield f"Protocol: {BENCHMARKS[self.benchmark].protocol}."
        yield (
            "T→V: captions search images or clips. V→T: these search captions, and count at their "
            "best-ranked one, in mAP at all of them."
        )
        yield (
            "Recalls and mAP in percent; MedR is the median rank, mAP the mean of both ways, "
            "SumR the sum of the six recalls."
        )
        yield (
            f"Level: global, the whole item; slots, its best slot; both, {self.mixing_weight:g} "
            f"times global and {1 - self.mixing_weight:g} times slots."
        )
        if not self.is_comparable:
            yield "Published figures are of the benchmark's own test set, so not beside these."
        cited: dict[str, list[str]] = {}
        for language in self.languages:
            if figure := self.published(language):
                what = f"{figure.method} with {figure.visual}. {figure.source}."
                cited.setdefault(what, []).append(language)
        for what, languages in cited.items():
            yield f"Published ({', '.join(languages)}): {what}"


def _cells(scores: RetrievalScores) -> tuple[str, ...]:
    """All columns but the last."""
    there, back = scores.text_to_visual, scores.visual_to_text
    return (
        scores.language,
        scores.level,
        f"{scores.captions:,} / {scores.items:,}",
        *(f"{recall:.1f}" for recall in (there.r1, there.r5, there.r10)),
        f"{scores.median_rank_t2v:g}",
        *(f"{recall:.1f}" for recall in (back.r1, back.r5, back.r10)),
        f"{scores.median_rank_v2t:g}",
        f"{scores.mean_average_precision:.1f}",
        f"{scores.sum_recall:.1f}",
    )
