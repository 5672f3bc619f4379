"""Checkpoints on disk. Owns: their form, writing them whole or not at all, which are kept.

    checkpoints/
        checkpoints.json        {"last": "step-00000120", "best": "step-00000080"}
        step-00000120/
            model/              the model in the Hugging Face form, with its tokenizer
            training.safetensors    optimiser, random states, layers that only training has
            state.json          where the run stands, schedule, recipe, git revision

A checkpoint is written beside the others, renamed when it is whole, and only then named in
`checkpoints.json`, which is replaced in one go; what is not named there is removed. So whatever
happens, the last good one is intact.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from leccr_training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

    from leccr_training.start import StartingPoint

__all__ = ["Checkpoint", "Checkpoints", "replace_json"]

_MODEL = "model"
_TENSORS = "training.safetensors"
_STATE = "state.json"
_NAMES = "checkpoints.json"
_UNFINISHED = ".unfinished"


@dataclass(frozen=True, slots=True)
class _Names:
    last: str | None = None
    best: str | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint that was read.

    Attributes:
        path: its folder.
        tensors: of `training.safetensors`, on the CPU.
        state: of `state.json`.
    """

    path: Path
    tensors: Mapping[str, Tensor]
    state: Mapping[str, Any]

    @property
    def model(self) -> Path:
        """The model folder."""
        return self.model_of(self.path)

    @staticmethod
    def model_of(path: Path) -> Path:
        """Returns the model folder of a checkpoint that need not be read."""
        return path / _MODEL

    @classmethod
    def read(cls, path: Path) -> Self:
        """Reads a checkpoint.

        Raises:
            TrainingError: a file is missing or damaged.
        """
        try:
            state = json.loads((path / _STATE).read_text(encoding="utf-8"))
            return cls(path, load_file(path / _TENSORS), state)
        except (OSError, ValueError, SafetensorError) as error:
            raise TrainingError(
                f"The checkpoint {path} cannot be read ({error}). Start a new run with another "
                "--out, or put the folder back as it was."
            ) from error


class Checkpoints:
    """The checkpoints of a run: its last, and the one that was best in validation.

    Args:
        folder: made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def last(self) -> Path | None:
        """Returns the folder of the last checkpoint; None: there is none."""
        return self._path(self._names().last)

    def best(self) -> Path | None:
        """Returns the folder of the best checkpoint; None: there is none."""
        return self._path(self._names().best)

    def write(
        self,
        model: StartingPoint,
        tensors: Mapping[str, Tensor],
        state: Mapping[str, Any],
        *,
        step: int,
        is_best: bool,
    ) -> Path:
        """Writes a checkpoint, and lets go of those that it replaces.

        Args:
            model: saved in the Hugging Face form.
            tensors: all else that has a shape.
            state: all else, as JSON takes it.
            step: that the run is at; names the folder.
            is_best: whether it is the best from now on; it is the last in any case.

        Raises:
            TrainingError: it cannot be written; the others are as they were.
        """
        name = f"step-{step:08}"
        unfinished = self._folder / _UNFINISHED
        try:
            shutil.rmtree(unfinished, ignore_errors=True)
            (unfinished / _MODEL).mkdir(parents=True)
            model.save(unfinished / _MODEL)
            save_file({key: t.contiguous() for key, t in tensors.items()}, unfinished / _TENSORS)
            (unfinished / _STATE).write_text(json.dumps(state, indent=1), encoding="utf-8")
            for file in unfinished.rglob("*"):
                if file.is_file():
                    _sync(file)
            path = self._folder / name
            if path.exists():  # of a step that an interrupted run had come to before
                shutil.rmtree(path)
            unfinished.rename(path)
            names = _Names(name, name if is_best else self._names().best)
            replace_json(self._folder / _NAMES, asdict(names))
        except (OSError, SafetensorError) as error:
            shutil.rmtree(unfinished, ignore_errors=True)
            kept = self.last()
            raise TrainingError(
                f"The checkpoint of step {step} cannot be written to {self._folder}: {error}. "
                + (f"The last good one, {kept.name}, is intact: m" if kept else "M")
                + "ake room, then go on with --resume."
            ) from error
        self._remove_all_but(names)
        return path

    def _names(self) -> _Names:
        try:
            return _Names(**json.loads((self._folder / _NAMES).read_text(encoding="utf-8")))
        except FileNotFoundError:
            return _Names()
        except (OSError, ValueError, TypeError) as error:
            raise TrainingError(
                f"{self._folder / _NAMES} cannot be read ({error}): it names the checkpoints. "
                'Write it anew: {"last": "step-...", "best": "step-..."}.'
            ) from error

    def _path(self, name: str | None) -> Path | None:
        return None if name is None else self._folder / name

    def _remove_all_but(self, names: _Names) -> None:
        for path in self._folder.glob("step-*"):
            if path.name not in (names.last, names.best):
                shutil.rmtree(path, ignore_errors=True)


def replace_json(path: Path, value: Mapping[str, Any]) -> None:
    """Writes a JSON file whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(path.name + _UNFINISHED)
    unfinished.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    _sync(unfinished)
    unfinished.replace(path)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
