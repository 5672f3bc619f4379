"""Going on where a run stood. Owns: what of a run's state has a shape, and what may have changed.

A resumed run gives the same numbers as one that never stopped, on the CPU to the last bit: weights,
optimiser, schedule and dropout's random state are restored, and the order of the pairs follows from
seed, epoch and step alone (`data/pairs.py`).
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import transformers
from accelerate.utils import gather_object

from leccr_engine.model.weights import WEIGHTS_NAME, load_weights
from leccr_training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from accelerate import Accelerator
    from torch import Tensor

    from leccr_training.loop.checkpoints import Checkpoint
    from leccr_training.loop.objective import LeccrTrainee
    from leccr_training.recipe import Recipe

__all__ = ["check_resumable", "provenance", "restore", "snapshot"]

_MAY_CHANGE = ("run.workers", "run.log_every", "run.micro_batch_size", "run.checkpoint_gradients",
               "run.checkpoint_minutes")  # fmt: skip
"""Settings that change no number."""

_MODEL = "model."
"""Of the trainee's tensors, those that the model folder has."""


def snapshot(
    trainee: LeccrTrainee,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    accelerator: Accelerator,
) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Takes all of a run's state but the model; every process calls it.

    Returns:
        What has a shape, and the rest as JSON takes it.
    """
    tensors = {
        f"trainee.{name}": tensor
        for name, tensor in trainee.state_dict().items()
        if not name.startswith(_MODEL)
    }
    state = optimizer.state_dict()
    for number, slots in state["state"].items():
        tensors |= {f"optimizer.{number}.{name}": value for name, value in slots.items()}
    for rank, of_rank in enumerate(gather_object([_random_states(accelerator.device)])):
        tensors |= {f"random.{rank}.{name}": value for name, value in of_rank.items()}
    scaler = accelerator.scaler
    return tensors, {
        "optimizer_groups": state["param_groups"],
        "schedule": {k: v for k, v in schedule.state_dict().items() if k != "lr_lambdas"},
        "scaler": None if scaler is None else scaler.state_dict(),
        "processes": accelerator.num_processes,
    }


def restore(
    checkpoint: Checkpoint,
    trainee: LeccrTrainee,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    accelerator: Accelerator,
) -> None:
    """Puts back what `snapshot` took, and the model.

    Raises:
        TrainingError: the checkpoint is of another number of processes, or lacks something.
        ModelError: its weights are of another architecture.
    """
    state = checkpoint.state
    if state["processes"] != accelerator.num_processes:
        raise TrainingError(
            f"The run was trained by {state['processes']} processes, and is resumed by "
            f"{accelerator.num_processes}: its numbers would change. Start as many as then."
        )
    load_weights(trainee.model, checkpoint.model / WEIGHTS_NAME)
    tensors = checkpoint.tensors
    own = dict(_under("trainee.", tensors))
    slots: dict[int, dict[str, Tensor]] = {}
    for name, value in _under("optimizer.", tensors):
        number, _, slot = name.partition(".")
        slots.setdefault(int(number), {})[slot] = value
    random = dict(_under(f"random.{accelerator.process_index}.", tensors))
    try:
        trainee.load_state_dict(own, strict=False)
        optimizer.load_state_dict({"state": slots, "param_groups": state["optimizer_groups"]})
        # Its functions follow from the recipe, and are not part of its state.
        schedule.load_state_dict({**state["schedule"], "lr_lambdas": []})
        if accelerator.scaler is not None:
            accelerator.scaler.load_state_dict(state["scaler"])
        torch.set_rng_state(random["cpu"])
        if "cuda" in random and accelerator.device.type == "cuda":
            torch.cuda.set_rng_state(random["cuda"], accelerator.device)
    except (RuntimeError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"The checkpoint {checkpoint.path} does not fit this run ({error}). Start a new run "
            "with another --out."
        ) from error


def check_resumable(checkpoint: Checkpoint, recipe: Recipe, out: Path) -> None:
    """Makes sure that a run goes on as it began.

    Raises:
        TrainingError: settings differ; the message names them.
    """
    then = dict(_flat(checkpoint.state["recipe"]))
    now = dict(_flat(recipe.model_dump(mode="json")))
    changed = [
        f"{key} ({then.get(key)!r} then, {now.get(key)!r} now)"
        for key in sorted(then.keys() | now.keys())
        if then.get(key) != now.get(key) and key not in _MAY_CHANGE
    ]
    if changed:
        raise TrainingError(
            f"The run in {out} was started with other settings: {', '.join(changed)}. Resume it "
            "with the same recipe and --set, or start another with --out."
        )


def provenance() -> dict[str, str | None]:
    """What the program was that trained: versions, and the revision where it is a checkout."""
    return {
        "git_revision": _git_revision(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }


def _git_revision() -> str | None:
    try:
        found = subprocess.run(
            ["git", "rev-parse", "HEAD"],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return found.stdout.strip()


def _random_states(device: torch.device) -> dict[str, Tensor]:
    states = {"cpu": torch.get_rng_state()}
    if device.type == "cuda":
        states["cuda"] = torch.cuda.get_rng_state(device)
    return states


def _under(prefix: str, tensors: Mapping[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    for name, tensor in tensors.items():
        if name.startswith(prefix):
            yield name.removeprefix(prefix), tensor


def _flat(settings: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in settings.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
