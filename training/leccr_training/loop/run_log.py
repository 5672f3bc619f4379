"""What a run leaves for people to look at. Owns: `log.jsonl`, TensorBoard's folder, `result.json`.

`log.jsonl` has one object a line:

    {"kind": "step", "step", "epoch", "losses": {...}, "learning_rate", "samples_per_s"}
    {"kind": "validation", "step", "epoch", "sum_recall", "is_best", "scores": [...]}
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from torch.utils.tensorboard import SummaryWriter

    from leccr_training.loop.events import StepDone, Validated

__all__ = ["LOG_FILE", "RESULT_FILE", "TENSORBOARD_FOLDER", "RunLog"]

LOG_FILE = "log.jsonl"
RESULT_FILE = "result.json"
TENSORBOARD_FOLDER = "tensorboard"


class RunLog:
    """Writes both logs of a run. A resumed run goes on where its checkpoint stands.

    Args:
        run: the run's folder, which is there.
        resumed_at: steps done before, 0 too; what was logged of later ones is dropped. None: a new
            run.
    """

    def __init__(self, run: Path, *, resumed_at: int | None) -> None:
        path = run / LOG_FILE
        kept = [] if resumed_at is None else _lines_up_to(path, resumed_at)
        path.write_text("".join(kept), encoding="utf-8")
        self._lines = path.open("a", encoding="utf-8")
        self._board = _board(
            run / TENSORBOARD_FOLDER, purge_step=None if resumed_at is None else resumed_at + 1
        )

    def close(self) -> None:
        """Closes both."""
        self._lines.close()
        if self._board is not None:
            self._board.close()

    def step(self, done: StepDone) -> None:
        """Logs losses and learning rate."""
        self._write(
            kind="step",
            step=done.step,
            epoch=done.epoch,
            losses=dict(done.losses),
            learning_rate=done.learning_rate,
            samples_per_s=done.samples_per_s,
        )
        for name, value in done.losses.items():
            self._chart(f"loss/{name}", value, done.step)
        self._chart("learning_rate", done.learning_rate, done.step)
        if done.samples_per_s is not None:
            self._chart("samples_per_s", done.samples_per_s, done.step)

    def validation(self, result: Validated, *, step: int) -> None:
        """Logs recalls."""
        self._write(
            kind="validation",
            step=step,
            epoch=result.epoch,
            sum_recall=result.sum_recall,
            is_best=result.is_best,
            scores=[scores.to_json() for scores in result.scores],
        )
        self._chart("validation/sum_recall", result.sum_recall, step)
        for scores in result.scores:
            self._chart(f"validation/sum_recall_{scores.language}", scores.sum_recall, step)
            self._chart(f"validation/r1_{scores.language}", scores.text_to_visual.r1, step)

    def _write(self, **line: Any) -> None:
        self._lines.write(json.dumps(line) + "\n")
        self._lines.flush()

    def _chart(self, name: str, value: float, step: int) -> None:
        if self._board is not None:
            self._board.add_scalar(name, value, step)


def _board(folder: Path, *, purge_step: int | None) -> SummaryWriter | None:
    """TensorBoard's log; None in a bundled program, which comes without TensorBoard."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        return None
    return SummaryWriter(str(folder), purge_step=purge_step)


def _lines_up_to(path: Path, step: int) -> list[str]:
    """The whole lines of a log whose step is not after the given one."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    return [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
