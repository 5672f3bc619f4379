"""From the data folder to the finished model folder. Owns: the order of the stages.

1. Words, tokenizer, concept vectors.
2. Evidence: what the teachers' networks see in many views, cached.
3. Text: the text tower learns the concepts' names, then to lie where the concepts do, and last
   the everyday words of the languages that people search in.
4. Coverage: a small head learns which queries the text tower knows.
5. Heads: slots, enhancers and heads, on the cached evidence, with descriptions.
6. Joint: every visual layer, with captions and descriptions.
7. Export: float16 safetensors, tokenizer, concept list, configuration with the scores from which
   a hit counts, measured on photos that are not held out.

Each finished stage leaves a file in the work folder; a stage that has one is not run again.
"""

from __future__ import annotations

import logging
import tomllib
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from leccr_engine.describe.concept_describer import ConceptList
from leccr_engine.errors import ModelError
from leccr_engine.model.config import LeccrConfig, read_config
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.mini_tower import DETECTOR_CLASSES
from leccr_engine.model.texts import TOKENIZER_NAME, TextTokenizer
from leccr_training.mini.concepts import read_concepts
from leccr_training.mini.coverage_stage import CoverageSampler, centre_coverage, train_coverage
from leccr_training.mini.evidence import ViewPlan, build_cache
from leccr_training.mini.heads_stage import start_from_concepts, train_heads
from leccr_training.mini.held_out import read_split_words
from leccr_training.mini.joint_stage import CaptionSampler, train_joint
from leccr_training.mini.label_search import VALIDATION, embed_photos
from leccr_training.mini.no_match import fit_scale
from leccr_training.mini.plan import read_plan
from leccr_training.mini.space import concept_vectors
from leccr_training.mini.teachers import load_classifier, load_detector
from leccr_training.mini.text import QuerySampler, Sampling, read_fillers
from leccr_training.mini.text_stage import mean_embeddings, train_text
from leccr_training.mini.views import read_photos
from leccr_training.tokenizer import train_tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from leccr_training.mini.concepts import ConceptSpace, Word
    from leccr_training.mini.evidence import EvidenceCache

logger = logging.getLogger("leccr_training.mini")

_FOLDERS = ("photos/coco", "photos/imagenet_sample", "photos/clothing", "photos/grocery")
_FILES = (
    "photos/coco/labels.json",
    "text/imagenet_wordnet.tsv",
    "text/omw_noun_lemmas.tsv.xz",
    "text/cldr_emoji_names.tsv.xz",
    "text/ntrex128.tsv.xz",
    "teachers/yolox_nano.onnx",
    "teachers/coco80_labels.txt",
    "teachers/tf2_mobilenet_v2_1.0_224_ptq.tflite",
)
_TEXT_SIDE = ("text_tower.", "text_head.", "coverage_head.")
_FILLER_SENTENCES = 120
_SURE_SHARE, _SURE_WORD = 0.9, 2.0
_SEEN_WORDS_COUNT = 4
"""Words for what can be seen count this often when the tokenizer is fitted."""


def train_mini(data: Path, out: Path, *, work: Path, device: str = "auto") -> None:
    """Train leccr-mini with the recipe beside this file.

    Args:
        data: the data folder.
        out: the model folder to write; written last, and whole.
        work: checkpoints and caches, about 3 GB.
        device: "auto" takes CUDA where there is one.

    Raises:
        ModelError: the data folder lacks something.
    """
    _check(data)
    recipe = read_recipe()
    seed = int(recipe["seed"])
    work.mkdir(parents=True, exist_ok=True)
    target = torch.device(
        device if device != "auto" else "cuda" if torch.cuda.is_available() else "cpu"
    )
    torch.manual_seed(seed)

    space = read_concepts(data)
    words, held_out = read_split_words(data, space)
    logger.info("%d concepts, %d words, %d more held out", len(space), len(words), len(held_out))
    fillers = read_fillers(data / "text")
    config = LeccrConfig(**recipe["model"], concepts=len(space))
    tokenizer = _tokenizer(work / TOKENIZER_NAME, words, fillers, space, config)
    vectors = _vectors(work / "vectors.safetensors", space, config.embed_dim, seed)
    model = LeccrModel(config)
    load_teachers(model, data)
    start_from_concepts(model, space, vectors)
    model.to(target)  # type: ignore[arg-type]  # transformers wraps Module.to without its types
    vectors = vectors.to(target)

    views, cache = read_evidence(data, work, model, space)

    text = _TextStages(model, tokenizer, words, space, fillers, vectors, recipe, work)
    text.run("text", seed=seed, from_scratch=True)
    text.run("alignment", seed=seed + 1)
    text.run("polish", seed=seed + 2)
    text.run_coverage(seed=seed + 3)
    described = concept_list(space)
    reader = TextTokenizer(tokenizer, max_tokens=config.max_text_tokens)
    # Each stage seeds torch anew: it runs alike whether those before it ran or were restored.
    if not restore_stage(work / "heads.safetensors", model):
        torch.manual_seed(seed)
        train_heads(
            model,
            cache,
            space,
            vectors,
            recipe["heads"],
            tokenizer=reader,
            describer=described,
            seed=seed,
            on_step=_log_steps("heads"),
        )
        _save(work / "heads.safetensors", model, without=_TEXT_SIDE)
    if not restore_stage(work / "joint.safetensors", model):
        torch.manual_seed(seed)
        train_joint(
            model,
            reader,
            CaptionSampler(words, space),
            described,
            cache,
            views,
            space,
            vectors,
            recipe["joint"],
            seed=seed,
            on_step=_log_steps("joint"),
        )
        _save(work / "joint.safetensors", model, without=_TEXT_SIDE)
    export(out, model, tokenizer, described)
    measure_scores(out, data)
    logger.info("wrote %s", out)


def read_recipe() -> dict[str, Any]:
    """The recipe beside this file."""
    text = Path(__file__).with_name("leccr_mini.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def load_teachers(model: LeccrModel, data: Path) -> None:
    """Start the visual tower from the teachers' weights."""
    tower = model.visual_tower.network
    load_detector(tower.detector, data / "teachers")
    load_classifier(tower.classifier, data / "teachers")


def read_evidence(
    data: Path, work: Path, model: LeccrModel, space: ConceptSpace
) -> tuple[ViewPlan, EvidenceCache]:
    """The views of the recipe, and what the teachers see in them; computed where it is not yet.

    Args:
        data: the data folder.
        work: checkpoints and caches.
        model: with the teachers' weights.
        space: the concepts.
    """
    recipe = read_recipe()
    photos = read_photos(data, space)
    views = ViewPlan(photos, model.config.image_px, seed=int(recipe["seed"]), **recipe["views"])
    tower = model.visual_tower.network
    return views, build_cache(work / "evidence", tower, space, views, on_progress=_log_views)


@dataclass(frozen=True, slots=True)
class _TextStages:
    """What the stages of the text tower share."""

    model: LeccrModel
    tokenizer: Tokenizer
    words: list[Word]
    space: ConceptSpace
    fillers: dict[str, list[str]]
    vectors: Tensor
    recipe: dict[str, Any]
    work: Path

    def run(self, stage: str, *, seed: int, from_scratch: bool = False) -> None:
        """Run one of the recipe's text stages, unless it is done."""
        path = self.work / f"{stage}.safetensors"
        if restore_stage(path, self.model):
            return
        torch.manual_seed(seed)
        settings = self.recipe[stage]
        tokenizer = TextTokenizer(self.tokenizer, max_tokens=self.recipe["text_max_tokens"])
        if from_scratch:
            meanings = 1 + max(max(word.targets) for word in self.words)
            others = torch.randn(meanings - len(self.space), self.vectors.shape[1])
        else:
            others = mean_embeddings(self.model, tokenizer, self.words, len(self.space))
        sampler = self._queries(stage, seed)
        log = _log_steps(stage)
        train_text(self.model, tokenizer, sampler, self.vectors, others, settings, on_step=log)
        _save(path, self.model, only=("text_tower.", "text_head."))

    def run_coverage(self, *, seed: int) -> None:
        """Run the stage of the coverage head, unless it is done."""
        path = self.work / "coverage.safetensors"
        if restore_stage(path, self.model):
            return
        torch.manual_seed(seed)
        sampler = CoverageSampler(
            self._queries("coverage", seed),
            self.words,
            self.fillers,
            seen=len(self.space),
            seed=seed,
        )
        tokenizer = TextTokenizer(self.tokenizer, max_tokens=self.recipe["text_max_tokens"])
        log = _log_steps("coverage")
        train_coverage(self.model, tokenizer, sampler, self.recipe["coverage"], on_step=log)
        centre_coverage(self.model, tokenizer, [text for _, text in sure_words(self.words)])
        _save(path, self.model, only=("coverage_head.",))

    def _queries(self, stage: str, seed: int) -> QuerySampler:
        sampling = Sampling(**self.recipe[stage]["sampling"])
        return QuerySampler(self.words, self.space, self.fillers, sampling, seed=seed)


def concept_list(space: ConceptSpace) -> ConceptList:
    """The concepts as the describer reads them."""
    above, _ = space.kinds()
    return ConceptList(
        names=tuple(concept.name for concept in space.concepts),
        kinds=tuple(tuple(int(i) for i in np.flatnonzero(row)) for row in above),
    )


def _check(data: Path) -> None:
    missing = [name for name in (*_FOLDERS, *_FILES) if not (data / name).exists()]
    if missing:
        raise ModelError(
            f"The data folder {data} lacks {', '.join(missing)}. leccr-mini's model card says "
            "what these are and where they come from."
        )


def _tokenizer(
    path: Path,
    words: list[Word],
    fillers: dict[str, list[str]],
    space: ConceptSpace,
    config: LeccrConfig,
) -> Tokenizer:
    if not path.exists():
        texts = [word.text for word in words]
        seen = [word.text for word in words if min(word.targets) < len(space)]
        around = [line for lines in fillers.values() for line in lines[:_FILLER_SENTENCES]]
        vocabulary = int(config.text_tower_config["vocab_size"])
        trained = train_tokenizer(texts + seen * (_SEEN_WORDS_COUNT - 1) + around, vocabulary)
        trained.save(str(path))
    return Tokenizer.from_file(str(path))


def _vectors(path: Path, space: ConceptSpace, width: int, seed: int) -> Tensor:
    if not path.exists():
        _write(path, {"vectors": concept_vectors(space, width, seed=seed)})
    return load_file(path)["vectors"]


def restore_stage(path: Path, model: LeccrModel) -> bool:
    """Load a finished stage's file into the model; False where there is none."""
    if not path.exists():
        return False
    model.load_state_dict(load_file(path), strict=False)
    logger.info("%s is done", path.stem)
    return True


def _save(
    path: Path, model: LeccrModel, *, only: tuple[str, ...] = ("",), without: tuple[str, ...] = ()
) -> None:
    state = {
        name: value.detach().cpu().contiguous()
        for name, value in model.state_dict().items()
        if name.startswith(only) and not (without and name.startswith(without))
    }
    _write(path, state)


def _write(path: Path, tensors: dict[str, Tensor]) -> None:
    temporary = path.with_suffix(".tmp")
    save_file(tensors, temporary)
    temporary.replace(path)


def export(out: Path, model: LeccrModel, tokenizer: Tokenizer, concepts: ConceptList) -> None:
    """Write the model folder: float16 weights, configuration, tokenizer, concept list."""
    out.mkdir(parents=True, exist_ok=True)
    model.cpu().train(False).half().save_pretrained(out)
    tokenizer.save(str(out / TOKENIZER_NAME))
    concepts.write(out)


def measure_scores(folder: Path, data: Path) -> None:
    """Write into a model's configuration from which scores on a hit counts.

    Args:
        folder: of the finished model.
        data: the data folder, whose validation photos are searched: of those that were trained
            on, the model is surer than it will be of any other.
    """
    encoder = LeccrEncoder.from_pretrained(folder)
    photos = embed_photos(data, encoder, splits=VALIDATION)
    # By plain English words, which it understands best: what is measured is the seeing.
    scale = fit_scale(photos, encoder, read_plan().in_language("en"))
    config = read_config(folder)
    config.possible_score, config.strong_score = scale.possible, scale.strong
    config.save_pretrained(folder)
    logger.info("a hit is possible from a score of %.3f, strong from %.3f", *astuple(scale))


def sure_words(words: list[Word]) -> list[tuple[int, str]]:
    """What the plan's languages surely call each of the detector's classes: concept and word."""
    languages = set(read_plan().languages)
    return [
        (meaning, word.text)
        for word in words
        for meaning, share in word.targets.items()
        if meaning < DETECTOR_CLASSES
        and share > _SURE_SHARE
        and word.sureness >= _SURE_WORD
        and word.language in languages
    ]


def _log_steps(stage: str, every: int = 20) -> Callable[[int, dict[str, float]], None]:
    """A running mean of the loss's parts, logged every so many steps."""
    means: dict[str, float] = {}

    def on_step(step: int, parts: dict[str, float]) -> None:
        for name, value in parts.items():
            means[name] = 0.95 * means.get(name, value) + 0.05 * value
        if step % every == 0:
            shown = " ".join(f"{name} {value:.3f}" for name, value in means.items())
            logger.info("%s step %d: %s", stage, step, shown)

    return on_step


def _log_views(done: int, total: int) -> None:
    if done % 320 < 16:
        logger.info("evidence of %d of %d views", done, total)
