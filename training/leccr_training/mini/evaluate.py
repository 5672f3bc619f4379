"""All figures of the model card. Owns: what is asked, and the tables.

The photos are the test split of `photos/coco`. The words are of three kinds: the plain ones of
`evaluation.toml`, most of which training saw as words; those among them that it never saw; and
words that were held out for the purpose (`leccr_training.mini.held_out`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from leccr_engine.model.config import read_config
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.search.strength import ScoreScale
from leccr_training.mini.colours import COLOURS, colour_probability
from leccr_training.mini.concepts import detector_labels, read_concepts
from leccr_training.mini.held_out import read_split_words
from leccr_training.mini.label_search import (
    TEST,
    Descriptions,
    SearchQuality,
    embed_photos,
    label_search,
    mean_quality,
    pair_order,
    photo_names,
    quality,
)
from leccr_training.mini.no_match import no_match
from leccr_training.mini.plan import read_plan
from leccr_training.mini.teacher_search import teacher_search
from leccr_training.mini.text import without_diacritics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_training.mini.concepts import ConceptSpace, Word
    from leccr_training.mini.label_search import LabelledPhotos, PairOrder
    from leccr_training.mini.no_match import NoMatch
    from leccr_training.mini.plan import EvaluationPlan

_CELLS = 7
_SURELY = 0.75
_NONSENSE_WORDS = 300
_SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщыэюя",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "กขคฆงจฉชซฌญดตถทธนบปผฝพฟภมยรลวสห",
    "アイウエオカキクケコサシスセソタチツテトナニヌネノ",
    "אבגדהוזחטיכלמנסעפצקרשת",
)


def evaluate(data: Path, model: Path, *, device: str = "auto") -> str:
    """Measure a model folder.

    Args:
        data: the data folder.
        model: the model folder.
        device: where to run.

    Returns:
        The tables of the model card, as Markdown.
    """
    encoder = LeccrEncoder.from_pretrained(model, device=device)
    plan = read_plan()
    space = read_concepts(data)
    train, held_out = read_split_words(data, space)
    photos = embed_photos(data, encoder)
    undescribed = embed_photos(data, encoder, descriptions=Descriptions.NONE)
    told = embed_photos(data, encoder, descriptions=Descriptions.LABELS)
    english = plan.in_language("en")
    known = {word.text.casefold() for word in train}
    languages = [
        label_search(photos, encoder, plan.in_language(language), name=language)
        for language in plan.languages
    ]
    image_px = read_config(model).image_px
    everything = [(label, label) for label in detector_labels(data) if photos.showing(label).any()]
    return "\n".join(
        [
            _search_table([*languages, mean_quality("mean of the languages", languages)]),
            _search_table(_words(photos, encoder, plan, known)),
            _search_table(_held_out(photos, encoder, space, train, held_out)),
            _search_table(_spellings(photos, encoder, plan)),
            _search_table(_more_things(photos, encoder, plan, data)),
            _search_table(
                [
                    label_search(photos, encoder, everything, name="every COCO object shown, en"),
                    label_search(
                        undescribed, encoder, everything, name="the same, no descriptions"
                    ),
                    label_search(
                        told, encoder, everything, name="the same, described by the true labels"
                    ),
                    *teacher_search(data, photos, space, [label for label, _ in english], image_px),
                ]
            ),
            _pair_table(photos, encoder, plan),
            # A model whose scores were not measured has no end of a search.
            *([_no_match_table(photos, encoder, plan, known)] if ScoreScale.of(encoder) else []),
        ]
    )


def _words(
    photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan, known: set[str]
) -> list[SearchQuality]:
    asked = plan.all_words()
    seen = [query for query in asked if query[1].casefold() in known]
    new = [query for query in asked if query[1].casefold() not in known]
    return [
        label_search(photos, encoder, seen, name="plain words that training saw"),
        label_search(photos, encoder, new, name="plain words that it never saw"),
    ]


def _held_out(
    photos: LabelledPhotos,
    encoder: LeccrEncoder,
    space: ConceptSpace,
    train: Iterable[Word],
    held_out: Iterable[Word],
) -> list[SearchQuality]:
    """Words for things, people left out: their words in the lists mean what they do."""
    names = {concept.name: number for number, concept in enumerate(space.concepts)}
    labels = {
        number: label
        for label, number in names.items()
        if label != "person" and photos.showing(label).any()
    }

    def queries(words: Iterable[Word]) -> dict[str, list[tuple[str, str]]]:
        by_language: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for word in words:
            meaning, share = max(word.targets.items(), key=lambda item: item[1])
            if meaning in labels and share > 0.8 and word.sureness <= 1.0:
                by_language[word.language].append((labels[meaning], word.text))
        return by_language

    held, seen = queries(held_out), queries(train)
    # The same languages, each as often: a language with good lists would flatter the seen words.
    random = np.random.default_rng(0)
    alike = [
        seen[language][int(random.integers(len(seen[language])))]
        for language, words in sorted(held.items())
        if seen.get(language)
        for _ in words
    ]
    asked = [query for language in sorted(held) if seen.get(language) for query in held[language]]
    return [
        label_search(photos, encoder, asked, name="words held out"),
        label_search(photos, encoder, alike, name="as many seen words of the same languages"),
    ]


def _spellings(
    photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan
) -> list[SearchQuality]:
    random = np.random.default_rng(0)

    def typo(text: str) -> str:
        at = int(random.integers(1, len(text)))
        swapped = text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
        return (text[:at] + text[at + 1 :], swapped)[int(random.integers(2))]

    cased = [language for language in plan.languages if plan.words["dog"][language].upper().lower()
             != plan.words["dog"][language].upper()]  # fmt: skip

    def spelt(
        name: str, languages: Sequence[str], change: Callable[[str], str], least: int = 1
    ) -> list[SearchQuality]:
        asked = [
            (label, word)
            for language in languages
            for label, word in plan.in_language(language)
            if len(word) >= least and change(word) != word
        ]
        changed = [(label, change(word)) for label, word in asked]
        return [
            label_search(photos, encoder, asked, name=f"{name}: as it is"),
            label_search(photos, encoder, changed, name=f"{name}: changed"),
        ]

    return [
        *spelt("one letter left out or swapped (words from 5 letters)", plan.languages, typo, 5),
        *spelt("no diacritics", [c for c in cased if c != "en"], without_diacritics),
        *spelt("capitals", cased, str.upper),
    ]


def _more_things(
    photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan, data: Path
) -> list[SearchQuality]:
    rows = []
    for name, kind in plan.kinds.items():
        right = np.array([bool(shown.intersection(kind.members)) for shown in photos.labels])
        scores = photos.scores(encoder.embed_text([kind.words[code] for code in plan.languages]))
        rows.append(quality(f'"{name}" in each language', [(row, right) for row in scores]))
    cells = [
        colour_probability(_cell_means(data / "photos/coco" / name), COLOURS)
        for name in photo_names(data, TEST)
    ]
    shown = np.stack(cells) >= _SURELY
    scores = photos.scores(encoder.embed_text(COLOURS))
    rows.append(
        quality(
            "colours, en (truth: by the rule of `colours.py`)",
            [(scores[i], shown[:, i]) for i in range(len(COLOURS)) if shown[:, i].any()],
        )
    )
    return rows


def _cell_means(path: Path) -> NDArray[np.float32]:
    with Image.open(path) as image:
        cells = image.convert("RGB").resize((_CELLS, _CELLS), Image.Resampling.BOX)
    return np.asarray(cells, dtype=np.float32).reshape(-1, 3) / 255.0


def _pairs(photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan) -> list[PairOrder]:
    def asked(first: str, second: str) -> list[tuple[str, str, str]]:
        return [(label, words[first], words[second]) for label, words in plan.words.items()]

    rows = [
        pair_order(photos, encoder, asked(code, code), pattern, name=code)
        for code, pattern in plan.pairs.items()
    ]
    mixed = pair_order(photos, encoder, asked("de", "ja"), "{a} {b}", name="de and ja mixed")
    return [*rows, mixed]


def _no_matches(
    photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan, known: set[str]
) -> list[NoMatch]:
    english = plan.in_language("en")
    everywhere = plan.all_words()
    random = np.random.default_rng(0)
    nonsense: list[tuple[None, str]] = []
    while len(nonsense) < _NONSENSE_WORDS:
        letters = list(_SCRIPTS[len(nonsense) % len(_SCRIPTS)])
        text = "".join(random.choice(letters, int(random.integers(4, 10))))
        if text not in known:
            nonsense.append((None, text))
    unknown = [(None, word) for words in plan.unknown.values() for word in words]
    return [
        no_match(photos, encoder, english, present=True, name="in the library, en"),
        no_match(photos, encoder, everywhere, present=True, name="in the library, 20 languages"),
        no_match(photos, encoder, english, present=False, name="photos of it left out, en"),
        no_match(
            photos, encoder, everywhere, present=False, name="photos of it left out, 20 languages"
        ),
        no_match(photos, encoder, nonsense, present=True, name="nonsense in 8 scripts"),
        no_match(photos, encoder, unknown, present=True, name="no thing, 11 languages"),
    ]


def _search_table(rows: Sequence[SearchQuality]) -> str:
    return _table(
        ("queries", "number", "precision at 1", "mAP"),
        [
            (
                row.name,
                f"{row.queries}",
                f"{row.precision_at_1:.3f}",
                f"{row.mean_average_precision:.3f}",
            )
            for row in rows
        ],
    )


def _pair_table(photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan) -> str:
    return _table(
        ("two things, in", "pairs of things", "both before one"),
        [
            (row.name, f"{row.queries}", f"{row.in_order:.3f}")
            for row in _pairs(photos, encoder, plan)
        ],
    )


def _no_match_table(
    photos: LabelledPhotos, encoder: LeccrEncoder, plan: EvaluationPlan, known: set[str]
) -> str:
    return _table(
        ("asked for", "queries", '"no match"', 'of these "not known"'),
        [
            (row.name, f"{row.queries}", f"{row.said:.1%}", f"{row.unknown:.1%}")
            for row in _no_matches(photos, encoder, plan, known)
        ],
    )


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
