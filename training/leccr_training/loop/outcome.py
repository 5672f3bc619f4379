"""How good a run's model is. Owns: measuring it in validation and at the end, and what that leaves.

model/          the best epoch's
result.json     its scores on the final split, at each level; see `results.BenchmarkResult`
report.html     see `report`
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_engine.model.leccr import LeccrModel
from leccr_training.data.items import Split
from leccr_training.errors import TrainingError
from leccr_training.evaluation import LEVELS, embed_split, retrieval_scores
from leccr_training.loop.checkpoints import replace_json
from leccr_training.loop.run_log import RESULT_FILE
from leccr_training.report import write_report
from leccr_training.results import BenchmarkResult

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import torch

    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.data.items import CaptionedItems
    from leccr_training.evaluation import EmbeddedSplit, Level, RetrievalScores
    from leccr_training.recipe import Recipe

__all__ = ["MODEL_FOLDER", "Measurer"]

MODEL_FOLDER = "model"


@dataclass(frozen=True, slots=True)
class Measurer:
    """Measures models of one run.

    Attributes:
        settings: the effective recipe.
        tokenizer: the models'.
        device: where they run.
    """

    settings: Recipe
    tokenizer: TextTokenizer
    device: torch.device

    def validate(
        self, model: LeccrModel, splits: Sequence[CaptionedItems]
    ) -> tuple[RetrievalScores, ...]:
        """Scores a model on the validation splits, one score a language."""
        return tuple(
            score for split in splits for score in _scores(self._embed(model, split), ("both",))
        )

    def conclude(
        self, best: Path, splits: Sequence[CaptionedItems], out: Path
    ) -> tuple[tuple[RetrievalScores, ...], Path]:
        """Measures the best model on the final splits and leaves all that a run leaves.

        Args:
            best: its model folder.
            splits: looked at here and nowhere else.
            out: the run's folder.

        Returns:
            The scores of both levels together, one a language, and the report page.

        Raises:
            TrainingError: the model folder cannot be written.
        """
        folder = out / MODEL_FOLDER
        _copy_folder(best, folder)
        model = LeccrModel.from_pretrained(folder)
        model.to(self.device)  # type: ignore[arg-type]  # transformers hides `self`
        embedded = [self._embed(model, split) for split in splits]
        scores = tuple(score for one in embedded for score in _scores(one, LEVELS))
        settings = self.settings
        result = BenchmarkResult(
            model=settings.name,
            mixing_weight=float(model.config.mixing_weight),
            benchmark=settings.benchmark,
            split=Split(settings.evaluation.split),
            task=settings.data.task,
            test_set=settings.data.test_set,
            scores=scores,
        )
        replace_json(out / RESULT_FILE, result.to_json())
        report = write_report(
            out, embedded=embedded[0], split=splits[0], languages=tuple(embedded[0].texts)
        )
        return tuple(score for score in scores if score.level == "both"), report

    def _embed(self, model: LeccrModel, split: CaptionedItems) -> EmbeddedSplit:
        return embed_split(
            model,
            self.tokenizer,
            split,
            device=self.device,
            batch_size=self.settings.evaluation.batch_size,
            workers=self.settings.run.workers,
        )


def _scores(embedded: EmbeddedSplit, levels: Sequence[Level]) -> Iterator[RetrievalScores]:
    """By language, and within one by level."""
    for language in embedded.texts:
        for level in levels:
            yield retrieval_scores(embedded, language, level=level)


def _copy_folder(source: Path, target: Path) -> None:
    """Copies a folder; `target` is the old one or the new one, never half of it."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        shutil.copytree(source, unfinished)
        shutil.rmtree(target, ignore_errors=True)
        unfinished.rename(target)
    except OSError as error:
        raise TrainingError(
            f"The model cannot be written to {target}: {error}. It is whole in {source}: make "
            "room, then go on with --resume."
        ) from error
