"""The concepts that leccr-mini learns to see, and what they are called. Owns: the concept space.

A concept is a WordNet 3.0 noun that at least one teacher, label file or photo folder can point at:
the 80 things of the detector, the 1,000 classes of the classifier, what those are kinds of, and
some surroundings. `concepts.toml` beside this file holds the choices; the words come from
`text/` of the data folder (OMW, CLDR, WordNet; see the model card for sources and licences).
"""

from __future__ import annotations

import lzma
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from leccr_training.mini.colours import NIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

_MIN_HYPERNYM_LEMMAS = 60
"""A hypernym with fewer words over all languages is a taxonomist's, not a searcher's."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that can be seen.

    Attributes:
        synset: WordNet 3.0 noun offset, 8 digits.
        name: its everyday English name.
        weight: how much it counts in training; everyday things most.
    """

    synset: str
    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word or short phrase of one language and the concepts that answer it.

    Attributes:
        language: as the source codes it (CLDR locale or ISO 639-3).
        text: as written.
        targets: concept index -> share, shares sum to 1. Indices from `len(space)` up are *other*
            meanings: things with a name that leccr-mini cannot see.
        sureness: how sure it is that people say so; about 3 for a name, below 1 for a keyword.
    """

    language: str
    text: str
    targets: Mapping[int, float]
    sureness: float = 1.0


@dataclass(frozen=True, slots=True)
class ConceptSpace:
    """All concepts and who can point at them.

    Attributes:
        concepts: in index order.
        from_detector: bool [80, C], detector class -> concepts, hypernyms included.
        from_classifier: bool [1000, C], ImageNet class -> concepts, hypernyms included.
        from_label: label of `labels.json` or class folder -> bool [C], hypernyms included.
        scenes: bool [C], known from labels alone.
        colours: colour -> its concept, known from pixels alone.
    """

    concepts: tuple[Concept, ...]
    from_detector: NDArray[np.bool_]
    from_classifier: NDArray[np.bool_]
    from_label: Mapping[str, NDArray[np.bool_]]
    scenes: NDArray[np.bool_]
    colours: Mapping[str, int]

    def __len__(self) -> int:
        return len(self.concepts)

    def index(self, synset: str) -> int:
        """The index of a synset. Raises KeyError."""
        return {concept.synset: i for i, concept in enumerate(self.concepts)}[synset]

    def weights(self) -> NDArray[np.float64]:
        """How much each concept counts, float64 [C]."""
        return np.array([concept.weight for concept in self.concepts])

    def kinds(self) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        """Which concept is a kind of which: all that points at a thing points at its kind too.

        Returns:
            bool [C, C], row is a kind of column; float32 [C], how many sources point at each.
        """
        pointers = np.concatenate(
            [self.from_classifier, self.from_detector, np.stack(list(self.from_label.values()))]
        ).astype(np.float32)
        common = pointers.T @ pointers
        sources = common.diagonal()
        return (common == sources[:, None]) & (sources[:, None] < sources[None, :]), sources


def detector_labels(data: Path) -> list[str]:
    """The names of the detector's classes, in the order of its answers.

    Args:
        data: the data folder, with `teachers/`.
    """
    lines = (data / "teachers/coco80_labels.txt").read_text(encoding="utf-8").split("\n")
    return [line.strip() for line in lines if line.strip()]


def _choices() -> dict[str, dict[str, str]]:
    path = Path(__file__).with_name("concepts.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _omw(text: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (synset, language, lemma) of the Open Multilingual Wordnet's nouns."""
    with lzma.open(text / "omw_noun_lemmas.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            synset, language, lemma, _source = line.rstrip("\n").split("\t")
            yield synset.removesuffix("-n"), language, lemma


def _cldr(text: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield (language, emoji, name, keywords) of CLDR's annotations."""
    with lzma.open(text / "cldr_emoji_names.tsv.xz", "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            locale, emoji, name, keywords = line.rstrip("\n").split("\t")
            yield locale, emoji, name, [k for k in keywords.split("|") if k]


def read_concepts(data: Path) -> ConceptSpace:
    """Build the concept space.

    Args:
        data: the data folder, with `text/` and `teachers/`.
    """
    choices = _choices()
    lemma_count: Counter[str] = Counter()
    english: dict[str, str] = {}
    for synset, language, lemma in _omw(data / "text"):
        lemma_count[synset] += 1
        if language == "eng":
            english.setdefault(synset, lemma)

    chains: dict[str, list[str]] = {}
    leaves: list[str] = []
    for line in (data / "text/imagenet_wordnet.tsv").read_text(encoding="utf-8").splitlines():
        _index, wnid, synonyms, chain, _gloss = line.split("\t")
        leaf = wnid[1:]
        leaves.append(leaf)
        english[leaf] = synonyms.split("|")[0].lower()
        parents = [link.split(":", 1) for link in chain.split("|")]
        english.update({offset: name for offset, name in parents if offset not in leaves})
        offsets = [leaf, *(offset for offset, _ in parents)]
        for i, offset in enumerate(offsets):
            chains.setdefault(offset, offsets[i + 1 :])

    def ancestors(synset: str) -> list[str]:
        parent = choices["parents"].get(synset)
        own = [parent, *ancestors(parent)] if parent else []
        return own + [a for a in chains.get(synset, ()) if a not in own]

    skipped = set(choices["hypernyms"]["skipped"])
    for group in ("folders", "scenes", "detector"):
        english.update({s: label.lower() for label, s in choices[group].items()})
    english.update({s: words[0] for s, words in choices["words"].items()})
    colours = choices["colours"]
    english.update({s: f"{name} thing" for name, s in colours.items()})
    english[colours[NIGHT]] = "dark picture"

    weights: dict[str, float] = {}
    for synset in choices["detector"].values():
        weights[synset] = 3.0
    for synset in (*choices["scenes"].values(), *choices["folders"].values()):
        weights.setdefault(synset, 2.0)
    for leaf in leaves:
        weights.setdefault(leaf, 1.0)
    for synset in list(weights):
        for above in ancestors(synset):
            if above not in skipped and lemma_count[above] >= _MIN_HYPERNYM_LEMMAS:
                weights.setdefault(above, 1.5)
    weights.update(dict.fromkeys(colours.values(), 2.0))

    order = {synset: i for i, synset in enumerate(weights)}

    def pointing_at(synset: str) -> NDArray[np.bool_]:
        row = np.zeros(len(order), dtype=np.bool_)
        row[[order[s] for s in (synset, *ancestors(synset)) if s in order]] = True
        return row

    labels = choices["detector"] | choices["scenes"] | choices["folders"]
    scenes = np.zeros(len(order), dtype=np.bool_)
    scenes[[order[s] for s in choices["scenes"].values()]] = True
    return ConceptSpace(
        concepts=tuple(Concept(s, english.get(s, s), w) for s, w in weights.items()),
        from_detector=np.stack(
            [pointing_at(choices["detector"][label]) for label in detector_labels(data)]
        ),
        from_classifier=np.stack([pointing_at(leaf) for leaf in leaves]),
        from_label={label: pointing_at(synset) for label, synset in labels.items()}
        # A label of its own: the photos' "orange" is the fruit.
        | {f"colour {name}": pointing_at(synset) for name, synset in colours.items()},
        scenes=scenes,
        colours={name: order[synset] for name, synset in colours.items()},
    )


def read_words(data: Path, space: ConceptSpace, *, other_synsets: int = 2000) -> list[Word]:
    """Collect what the concepts are called, in every language there is.

    Args:
        data: the data folder, with `text/`.
        space: the concepts.
        other_synsets: how many frequent nouns outside the space are kept as *other* meanings.

    Returns:
        One `Word` a language and text, ordered; a text with several meanings has several targets.
    """
    choices = _choices()
    order = {concept.synset: i for i, concept in enumerate(space.concepts)}
    answers = {synset: [i] for synset, i in order.items()}
    for synset, targets in choices["aliases"].items():
        answers[synset] = [order[t] for t in targets]

    rows = [row for row in _omw(data / "text") if not row[2].isascii() or len(row[2]) > 1]
    counts = Counter(synset for synset, _, _ in rows)
    others = [s for s, _ in counts.most_common() if s not in answers][:other_synsets]
    for i, synset in enumerate(others):
        answers[synset] = [len(space) + i]
    next_other = len(space) + len(others)

    found: dict[tuple[str, str], dict[int, float]] = defaultdict(lambda: defaultdict(float))

    def add(language: str, text: str, targets: list[int], share: float) -> None:
        text = " ".join(text.split())
        if 0 < len(text) <= 60:
            for target in targets:
                found[language, text][target] += share / len(targets)

    named: dict[str, int] = {}
    for i in sorted(range(len(space)), key=lambda i: space.concepts[i].weight):
        concept = space.concepts[i]
        named.update(dict.fromkeys({concept.name, *choices["words"].get(concept.synset, ())}, i))
    # "Orange" and "black" are colours too: to what else they name, the word lists add it.
    for colour, i in space.colours.items():
        add("en", colour, [i], 3.0)
    for word, i in named.items():
        add("en", word, [i], 3.0)

    english: dict[str, int] = {}
    for synset, language, lemma in rows:
        if synset in answers:
            add(language, lemma, answers[synset], 1.0)
            if language == "eng" and answers[synset][0] < len(space):
                english.setdefault(lemma.lower(), answers[synset][0])
    english |= named

    annotations = list(_cldr(data / "text"))
    meaning: dict[str, int] = {}
    people = set(choices["people"]["keywords"])
    for locale, emoji, name, keywords in annotations:
        if locale == "en" and _is_picture(emoji):
            plain = name.lower().removesuffix(" face")
            if plain in english:
                meaning[emoji] = english[plain]
            elif people.intersection(keywords):
                meaning[emoji] = english["person"]
            else:
                meaning[emoji] = next_other
                next_other += 1
    shared = Counter(
        (locale, k) for locale, e, _, keywords in annotations if e in meaning for k in keywords
    )
    for locale, emoji, name, keywords in annotations:
        if emoji in meaning:
            add(locale, name, [meaning[emoji]], 2.0)
            for keyword in keywords:
                if shared[locale, keyword] <= 6:
                    add(locale, keyword, [meaning[emoji]], 0.7 / shared[locale, keyword])

    return [
        Word(language, text, {t: share / total for t, share in targets.items()}, total)
        for (language, text), targets in sorted(found.items())
        for total in [sum(targets.values())]
    ]


def _is_picture(emoji: str) -> bool:
    """Whether CLDR's annotated character is a picture rather than punctuation or a modifier."""
    first = ord(emoji[0])
    skin_tones = range(0x1F3FB, 0x1F400)
    return (first >= 0x1F300 or 0x2600 <= first <= 0x27BF) and first not in skin_tones
