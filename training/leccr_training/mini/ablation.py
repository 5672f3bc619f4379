"""What each part of LECCR brings, on the embedded model's own data. Owns: the runs and the table.

Every variant is a whole run of the training loop, with several seeds. What a model then finds is
label search over the test photos, as in `evaluate`: in English, in languages that the captions
were in, and in languages that they were not. (The text tower knew words of those before: it starts
as the embedded model's, as the paper's starts as mBERT.)
"""

from __future__ import annotations

import json
import logging
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from tokenizers import Tokenizer

from leccr_engine.model.config import LeccrConfig
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.texts import TOKENIZER_NAME
from leccr_training.data.items import ENGLISH, CaptionedItems, ImageFile, Item, Split
from leccr_training.errors import TrainingError
from leccr_training.loop.checkpoints import replace_json
from leccr_training.loop.run_data import RunData
from leccr_training.loop.trainer import train
from leccr_training.mini.concepts import detector_labels, read_concepts
from leccr_training.mini.held_out import read_split_words
from leccr_training.mini.label_search import Descriptions, embed_photos, label_search
from leccr_training.mini.train import (
    concept_list,
    load_teachers,
    read_evidence,
    read_recipe,
    restore_stage,
)
from leccr_training.recipe import load_recipe
from leccr_training.start import StartingPoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from leccr_training.loop.events import TrainEvent
    from leccr_training.mini.concepts import ConceptSpace, Word
    from leccr_training.mini.evidence import EvidenceCache, ViewPlan
    from leccr_training.mini.label_search import LabelledPhotos

__all__ = ["ablate", "markdown_table"]

logger = logging.getLogger("leccr_training.mini")

_THREE_LETTERS = {
    "en": "eng", "de": "deu", "es": "spa", "ru": "rus", "zh": "cmn", "ar": "arb", "fr": "fra",
    "it": "ita", "pt": "por", "nl": "nld", "pl": "pol", "fi": "fin", "tr": "tur", "he": "heb",
    "ja": "jpn", "ko": "kor",
}  # fmt: skip
"""The word lists have either code."""

_LOOKED_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class _Plan:
    """`ablation.toml`."""

    base: tuple[str, ...]
    trained: tuple[str, ...]
    held_out: tuple[str, ...]
    seeds: tuple[int, ...]
    variants: Mapping[str, tuple[str, ...]]

    @classmethod
    def read(cls) -> _Plan:
        text = Path(__file__).with_name("ablation.toml").read_text(encoding="utf-8")
        return cls(**tomllib.loads(text))


def ablate(
    data: Path,
    *,
    work: Path,
    seeds: Sequence[int] | None = None,
    device: str = "auto",
) -> dict[str, list[dict[str, float]]]:
    """Trains and measures every variant with every seed; what is done already is not done again.

    Args:
        data: the data folder.
        work: of `train_mini`, whose evidence and stages it takes; the runs are kept in it.
        seeds: some of the plan's, so that two processes can share the work; None: all.
        device: where to run.

    Returns:
        By variant, for each seed that is done: `map_en`, `map_trained`, `map_held_out`, and the
        same of precision at 1, each in [0, 1].
    """
    plan = _Plan.read()
    results = {
        (variant, seed): work / "ablation" / f"{variant.replace(' ', '-')}-{seed}" / "quality.json"
        for variant in plan.variants
        for seed in plan.seeds
    }
    todo = [
        (variant, seed)
        for seed in (seeds if seeds is not None else plan.seeds)
        for variant in plan.variants
        if not results[variant, seed].is_file()
    ]
    if todo:
        space = read_concepts(data)
        words, _ = read_split_words(data, space)
        run_data = _captioned_views(data, work, space, words, plan.trained)
        queries = {
            language: _queries(data, space, words, language)
            for language in (ENGLISH, *plan.trained, *plan.held_out)
        }
        for variant, seed in todo:
            quality = _one_run(
                plan,
                variant,
                seed,
                run_data,
                work,
                results[variant, seed].parent,
                data,
                queries,
                device,
            )
            replace_json(results[variant, seed], quality)
    return {
        variant: [
            json.loads(results[variant, seed].read_text())
            for seed in plan.seeds
            if results[variant, seed].is_file()
        ]
        for variant in plan.variants
    }


def markdown_table(results: Mapping[str, Sequence[Mapping[str, float]]]) -> str:
    """Mean and sample standard deviation over the seeds, as Markdown."""
    columns = {
        "mAP, English": "map_en",
        "mAP, caption languages": "map_trained",
        "mAP, held out": "map_held_out",
        "P@1, English": "p1_en",
        "P@1, held out": "p1_held_out",
    }
    lines = [
        "| variant | seeds | " + " | ".join(columns) + " |",
        "|---|---:|" + "---:|" * len(columns),
    ]
    for variant, runs in results.items():
        cells = [_mean_and_spread([run[key] for run in runs]) for key in columns.values()]
        lines.append(f"| {variant} | {len(runs)} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _mean_and_spread(values: Sequence[float]) -> str:
    if not values:
        return ""
    spread = f" ± {np.std(values, ddof=1):.3f}" if len(values) > 1 else ""
    return f"{np.mean(values):.3f}{spread}"


def _one_run(
    plan: _Plan,
    variant: str,
    seed: int,
    run_data: RunData,
    work: Path,
    out: Path,
    data: Path,
    queries: Mapping[str, Mapping[str, str]],
    device: str,
) -> dict[str, float]:
    languages = f"languages=[{', '.join(plan.trained)}]"
    own = (f"name={out.name}", languages, f"seed={seed}", f"model.init={_base_folder(work)}")
    recipe = load_recipe("multi30k_de", (*own, *plan.base, *plan.variants[variant]))
    described = recipe.effective().use.descriptions
    if not described:
        run_data = run_data.without_descriptions()
    _share_tokens(work, out)
    train(recipe, run_data, out, resume=True, device=device, on_event=_log_event)
    encoder = LeccrEncoder.from_pretrained(out / "model", device=device)
    photos = embed_photos(
        data, encoder, descriptions=Descriptions.OWN if described else Descriptions.NONE
    )
    of_language = {
        language: label_search(photos, encoder, _shown(asked, photos), name=language)
        for language, asked in queries.items()
    }
    quality: dict[str, float] = {}
    for group, members in (
        ("en", (ENGLISH,)), ("trained", plan.trained), ("held_out", plan.held_out)
    ):  # fmt: skip
        found = [of_language[language] for language in members]
        quality[f"map_{group}"] = float(np.mean([f.mean_average_precision for f in found]))
        quality[f"p1_{group}"] = float(np.mean([f.precision_at_1 for f in found]))
    logger.info("%s: %s", out.name, quality)
    return quality


def _log_event(event: TrainEvent) -> None:
    from leccr_training.loop.events import StepDone, Validated

    if isinstance(event, StepDone):
        logger.info("step %d: %s", event.step, {k: round(v, 3) for k, v in event.losses.items()})
    elif isinstance(event, Validated):
        logger.info("epoch %d: validation SumR %.1f", event.epoch, event.sum_recall)


def _shown(asked: Mapping[str, str], photos: LabelledPhotos) -> list[tuple[str, str]]:
    """The queries whose thing is in some photo."""
    return [(label, word) for label, word in asked.items() if photos.showing(label).any()]


def _queries(
    data: Path, space: ConceptSpace, words: Iterable[Word], language: str
) -> dict[str, str]:
    """The surest word that a language has for each of the detector's classes that it can name."""
    numbers = {concept.name: number for number, concept in enumerate(space.concepts)}
    codes = (language, _THREE_LETTERS[language])
    best: dict[int, Word] = {}
    for word in words:
        if word.language in codes:
            concept, share = max(word.targets.items(), key=lambda item: item[1])
            if share > 0.8 and (concept not in best or word.sureness > best[concept].sureness):
                best[concept] = word
    return {
        label: best[numbers[label]].text
        for label in detector_labels(data)
        if label in numbers and numbers[label] in best
    }


def _captioned_views(
    data: Path,
    work: Path,
    space: ConceptSpace,
    words: list[Word],
    languages: Sequence[str],
) -> RunData:
    """The training views as items with pseudo-parallel captions and the describer's descriptions.

    The model that every run starts from is made along with them: the stages of `train_mini` up to
    the heads, whose visual tower gives tokens from the cached evidence alone.
    """
    model, views, cache = _base(data, work, space)
    rows = {split: cache.rows(split) for split in ("train", "validation", "test")}
    chosen = np.concatenate(list(rows.values()))
    descriptions = _look(work, model, space, cache, chosen, count=len(rows["train"]))
    captioner = _Captioner(space, words, languages)

    def captioned(split: Split, view_rows: NDArray[np.intp]) -> CaptionedItems:
        items = []
        captions: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for row in map(int, view_rows):
            # Of a crop or a mosaic this is the first photo; its tokens are the view's own.
            shown = ImageFile(data / "photos" / views.photos_of(row)[0].name)
            items.append(Item(f"view-{row:05}", shown, descriptions[row] or None))
            probability = cache.targets[row].astype(np.float32)
            for language, text in captioner(probability, np.random.default_rng(row)).items():
                captions[language].append((text,))
        return CaptionedItems(
            benchmark="own",
            split=split,
            items=tuple(items),
            captions={language: tuple(texts) for language, texts in captions.items()},
        )

    return RunData(
        captioned(Split.TRAIN, rows["train"]),
        (captioned(Split.VAL, rows["validation"]),),
        (captioned(Split.TEST, rows["test"]),),
    )


def _base(
    data: Path, work: Path, space: ConceptSpace
) -> tuple[LeccrModel, ViewPlan, EvidenceCache]:
    """The model of the stages before descriptions are read, saved for the runs to start from."""
    model = LeccrModel(LeccrConfig(**read_recipe()["model"], concepts=len(space)))
    load_teachers(model, data)
    views, cache = read_evidence(data, work, model, space)
    for stage in ("heads", "polish"):
        if not restore_stage(work / f"{stage}.safetensors", model):
            raise TrainingError(
                f"{work} has no finished stage {stage!r}: train leccr-mini first, with this work "
                "folder."
            )
    model.train(False)
    folder = _base_folder(work)
    folder.mkdir(parents=True, exist_ok=True)
    StartingPoint(model, Tokenizer.from_file(str(work / TOKENIZER_NAME))).save(folder)
    concept_list(space).write(folder)
    return model, views, cache


def _look(
    work: Path,
    model: LeccrModel,
    space: ConceptSpace,
    cache: EvidenceCache,
    rows: NDArray[np.intp],
    *,
    count: int,
) -> dict[int, str]:
    """What the embedded describer says of each view; the tokens of the first `count` are kept."""
    describer = concept_list(space)
    tower = model.visual_tower.network
    path = _tokens(work)
    unfinished = path.with_suffix(".unfinished")
    kept: NDArray[np.float16] | None = None
    texts: dict[int, str] = {}
    with torch.inference_mode():
        for start in range(0, len(rows), _LOOKED_AT_ONCE):
            part = rows[start : start + _LOOKED_AT_ONCE]
            tokens = tower.tokens(torch.from_numpy(cache.evidence[part]).float())
            if kept is None:
                shape = (count, *tokens.shape[1:])
                kept = np.lib.format.open_memmap(unfinished, "w+", np.float16, shape)
            end = min(start + len(part), count)
            if start < end:
                kept[start:end] = tokens[: end - start].half().numpy()
            for row, scores in zip(part, model.concept_logits(tokens).sigmoid(), strict=True):
                texts[int(row)] = describer.describe(scores.numpy())
    unfinished.replace(path)
    return texts


def _base_folder(work: Path) -> Path:
    return work / "ablation" / "base"


def _tokens(work: Path) -> Path:
    return work / "ablation" / "visual_tokens.npy"


def _share_tokens(work: Path, out: Path) -> None:
    """Hands the tokens to a run, whose frozen tower would give the same ones."""
    target = out / "cache" / "visual_tokens.npy"
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        target.hardlink_to(_tokens(work))


class _Captioner:
    """Says what a view shows, in English and word by word in other languages."""

    def __init__(
        self, space: ConceptSpace, words: Iterable[Word], languages: Sequence[str]
    ) -> None:
        self._names = [concept.name for concept in space.concepts]
        self._weights = space.weights()
        codes = {code: code for code in languages}
        codes |= {_THREE_LETTERS[code]: code for code in languages}
        self._words: dict[str, dict[int, list[str]]] = {
            code: defaultdict(list) for code in languages
        }
        for word in words:
            concept, share = max(word.targets.items(), key=lambda item: item[1])
            if word.language in codes and concept < len(space) and share > 0.8:
                self._words[codes[word.language]][concept].append(word.text)

    def __call__(
        self, probability: NDArray[np.float32], random: np.random.Generator
    ) -> dict[str, str]:
        """One or two things that are likely there; "" in a language that cannot name them."""
        chance = self._weights * probability**2
        count = min(int(random.integers(1, 3)), int((probability > 0.3).sum()) or 1)
        chosen = random.choice(len(chance), count, replace=False, p=chance / chance.sum())
        captions = {ENGLISH: " and ".join(f"a {self._names[concept]}" for concept in chosen)}
        for language, words in self._words.items():
            named = [words.get(int(concept), []) for concept in chosen]
            captions[language] = (
                ", ".join(names[int(random.integers(len(names)))] for names in named)
                if all(named)
                else ""
            )
        return captions
