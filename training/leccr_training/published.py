"""What others report on the benchmarks. Owns: the published figures that we know, and their source.

Only what can be looked up is here. LECCR's own tables are not: where a figure is missing, we say
so and do not guess.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PublishedFigure", "published_figure"]

_NRCCR = (
    "Wang et al., Cross-Lingual Cross-Modal Retrieval with Noise-Robust Learning, ACM MM 2022 "
    "(arXiv 2208.12526), and the results in its repository, github.com/HuiGuanLab/nrccr"
)


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """SumR of a method on a benchmark's test split, in one language.

    Attributes:
        method: its name.
        visual: what its visual side is made from.
        sum_recall: SumR, at most 600.
        source: where it is reported.
    """

    method: str
    visual: str
    sum_recall: float
    source: str


def _nrccr(visual: str, sum_recall: float) -> PublishedFigure:
    return PublishedFigure("NRCCR", visual, sum_recall, _NRCCR)


# By benchmark, Multi30K's task, and language; on the benchmark's own test set.
_FIGURES = {
    ("multi30k", 1, "de"): _nrccr("CLIP", 450.7),
    ("multi30k", 1, "fr"): _nrccr("CLIP", 452.9),
    ("multi30k", 1, "cs"): _nrccr("CLIP", 438.7),
    ("multi30k", 2, "de"): _nrccr("CLIP", 480.9),
    ("multi30k", 2, "fr"): _nrccr("CLIP", 482.1),
    ("multi30k", 2, "cs"): _nrccr("CLIP", 467.1),
    ("mscoco", None, "zh"): _nrccr("CLIP", 512.4),
    ("mscoco", None, "ja"): _nrccr("CLIP", 507.0),
    ("vatex", None, "zh"): _nrccr("I3D features", 366.5),
    ("msrvtt", None, "zh"): _nrccr("ResNeXt-101 and ResNet-152 features", 308.0),
}


def published_figure(
    benchmark: str, language: str, *, task: int | None = None
) -> PublishedFigure | None:
    """Looks up a figure; None: we know of none.

    Args:
        benchmark: a name in `leccr_training.data.benchmarks.BENCHMARKS`.
        language: ISO 639-1.
        task: of Multi30K; None: 1, as its loader has it.
    """
    if benchmark == "multi30k":
        task = task or 1
    return _FIGURES.get((benchmark, task, language))
