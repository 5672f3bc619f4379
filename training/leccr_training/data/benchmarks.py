"""The benchmarks by name. Owns: their protocols, loading one, and checking it before a run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from leccr_training.data.descriptions import load_descriptions
from leccr_training.data.files import MissingDataError
from leccr_training.data.items import ENGLISH, CaptionedItems, Split
from leccr_training.errors import DataError, RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_training.data.files import Wanted

__all__ = [
    "BENCHMARKS",
    "Benchmark",
    "LoadOptions",
    "check_benchmark",
    "find_benchmark",
    "load_evaluation",
    "load_split",
]

_NAMED_IN_A_MESSAGE = 5


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How a benchmark is read, where there is a choice.

    Attributes:
        task: of Multi30K: 1, one caption an image, or 2, five; None: 1.
        visual: how clips are seen: "videos", "features", or "auto", whichever is there. Images are
            "images".
        features: the name of the folder of frame features; None: the only one.
        translations: which train: "machine", "human", or "auto", machine translations where they
            are complete. What "human" means is in the benchmark's module.
        test_set: another test set than the protocol's, by the benchmark's name for it.

    Raises:
        RecipeError: a value is none of these.
    """

    task: int | None = None
    visual: str = "auto"
    features: str | None = None
    translations: str = "auto"
    test_set: str | None = None

    def __post_init__(self) -> None:
        for name, choices in (
            ("task", (None, 1, 2)),
            ("visual", ("auto", "images", "videos", "features")),
            ("translations", ("auto", "machine", "human")),
        ):
            if getattr(self, name) not in choices:
                raise RecipeError(
                    f"{name} is one of {', '.join(map(str, choices))}, not {getattr(self, name)!r}."
                )


class _Loader(Protocol):
    """What each benchmark's module has."""

    def collection(self, options: LoadOptions) -> str: ...

    def load(
        self, data: Path, split: Split, languages: Sequence[str], options: LoadOptions
    ) -> CaptionedItems: ...


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A benchmark of the line.

    Attributes:
        name: as recipes and commands have it.
        languages: that people wrote its validation and test captions in. Training goes further: to
            any language that there are translations for.
        protocol: what its figures are measured on, for people.
        own_test_sets: languages that have test images of their own, so that they cannot share a
            split.
        of_clips: whether its items are clips, not images.
    """

    name: str
    languages: tuple[str, ...]
    protocol: str
    own_test_sets: frozenset[str] = frozenset()
    of_clips: bool = False

    def visual_for(self, visual_tower: str) -> str:
        """Say what of its items a visual tower takes: `LoadOptions.visual`."""
        if visual_tower.startswith("features:"):
            return "features"
        return "videos" if self.of_clips else "images"

    def load(
        self, data: Path, split: Split, languages: Sequence[str], options: LoadOptions
    ) -> CaptionedItems:
        """Load a split with the benchmark's own module, without descriptions."""
        return self._loader().load(data, split, languages, options)

    def collection(self, options: LoadOptions) -> str:
        """Return what the text layout calls the training captions."""
        return self._loader().collection(options)

    def groups(self, languages: Sequence[str]) -> list[tuple[str, ...]]:
        """Part languages so that each group can be tested on the same items."""
        own = [language for language in languages if language in self.own_test_sets]
        shared = tuple(language for language in languages if language not in self.own_test_sets)
        if not own:
            return [shared]
        return [(*shared, own[0]), *((language,) for language in own[1:])]

    def _loader(self) -> _Loader:
        return cast("_Loader", import_module(f"leccr_training.data.{self.name}"))


BENCHMARKS = {
    benchmark.name: benchmark
    for benchmark in (
        Benchmark(
            name="multi30k",
            languages=(ENGLISH, "de", "fr", "cs"),
            protocol="test 2016, 1,000 images; task 1: one caption an image, task 2: five (en, de)",
        ),
        Benchmark(
            name="mscoco",
            languages=(ENGLISH, "zh", "ja"),
            protocol="zh: COCO-CN's 1,000 test images; ja: STAIR on Karpathy's 5,000 test images",
            own_test_sets=frozenset({"zh", "ja"}),
        ),
        Benchmark(
            name="flickr30k",
            languages=(ENGLISH,),
            protocol="Karpathy's test set, 1,000 images, five captions each",
        ),
        Benchmark(
            name="vatex",
            languages=(ENGLISH, "zh"),
            protocol="NRCCR's three-way split: 1,500 clips of VATEX's validation set are tested",
            of_clips=True,
        ),
        Benchmark(
            name="msrvtt",
            languages=(ENGLISH, "zh"),
            protocol="MSR-VTT-CN, test 1k",
            of_clips=True,
        ),
    )
}


def load_split(
    data: Path,
    benchmark: str,
    split: Split,
    languages: Sequence[str],
    options: LoadOptions | None = None,
) -> CaptionedItems:
    """Load one split of a benchmark, with the descriptions that there are.

    Args:
        data: the folder it is under; see `files` for where in it.
        benchmark: a name in `BENCHMARKS`.
        split: which part.
        languages: in the training split, besides English, which is always there; in the others,
            exactly those wanted.
        options: where there is a choice.

    Raises:
        RecipeError: no such benchmark, or what it cannot give.
        MissingDataError: files are not there; all of them are named.
        DataError: a file is damaged, or files contradict each other.
    """
    found = find_benchmark(benchmark)
    languages = tuple(dict.fromkeys(languages))
    if split is Split.TRAIN:
        languages = tuple(language for language in languages if language != ENGLISH)
    elif not languages:
        raise RecipeError(f"In which languages? {benchmark} has {', '.join(found.languages)}.")
    elif len(found.groups(languages)) > 1:
        raise RecipeError(
            f"{' and '.join(found.own_test_sets & set(languages))} of {benchmark} have different"
            f" test sets ({found.protocol}). Load one language at a time."
        )
    loaded = found.load(data, split, languages, options or LoadOptions())
    descriptions = load_descriptions(data)
    return replace(
        loaded,
        items=tuple(
            replace(item, description=descriptions.get(item.item_id)) for item in loaded.items
        ),
    )


def load_evaluation(
    data: Path,
    benchmark: str,
    split: Split,
    languages: Sequence[str],
    options: LoadOptions | None = None,
) -> list[CaptionedItems]:
    """Load a validation or test split as often as its languages have different items.

    Returns:
        Splits that have all of the languages among them, each language in one. They are one,
        but for languages of MSCOCO.

    Raises:
        RecipeError, MissingDataError, DataError: as for `load_split`.
    """
    return [
        load_split(data, benchmark, split, group, options)
        for group in find_benchmark(benchmark).groups(tuple(dict.fromkeys(languages)))
    ]


def check_benchmark(
    data: Path,
    benchmark: str,
    languages: Sequence[str],
    options: LoadOptions | None = None,
    *,
    splits: Sequence[Split] = tuple(Split),
) -> None:
    """Load all that a run needs, so that what is wrong is said before it starts, and all at once.

    Args:
        data: the folder it is under.
        benchmark: a name in `BENCHMARKS`.
        languages: of the run; none: it trains and is evaluated in English alone.
        options: where there is a choice.
        splits: that the run needs.

    Raises:
        RecipeError: no such benchmark, or what it cannot give.
        DataError: whatever is missing, damaged or contradictory in any split, or an item is in the
            training split and in another.
    """
    missing: dict[Wanted, None] = {}
    problems: dict[str, None] = {}
    ids: dict[Split, set[str]] = {}
    groups = find_benchmark(benchmark).groups(tuple(dict.fromkeys(languages)) or (ENGLISH,))
    for split in splits:
        for group in [tuple(languages)] if split is Split.TRAIN else groups:
            try:
                loaded = load_split(data, benchmark, split, group, options)
            except MissingDataError as error:
                missing |= dict.fromkeys(error.missing)
            except DataError as error:
                problems[str(error)] = None
            else:
                ids.setdefault(split, set()).update(item.item_id for item in loaded.items)
    for split in {Split.VAL, Split.TEST} & ids.keys():
        if shared := sorted(ids[split] & ids.get(Split.TRAIN, set())):
            problems[
                f"{benchmark}: {len(shared):,} items are in the training split and in {split}"
                f" ({', '.join(shared[:_NAMED_IN_A_MESSAGE])}). Take them out of one of the two."
            ] = None
    if missing:
        problems = {str(MissingDataError(data, tuple(missing))): None} | problems
    if problems:
        raise DataError("\n".join(problems), path=data)


def find_benchmark(name: str) -> Benchmark:
    """Return a benchmark by its name.

    Raises:
        RecipeError: there is none of that name.
    """
    if name not in BENCHMARKS:
        raise RecipeError(f"There is no benchmark {name!r}, but {', '.join(BENCHMARKS)}.")
    return BENCHMARKS[name]
