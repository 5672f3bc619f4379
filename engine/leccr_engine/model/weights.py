"""Weights on disk. Owns: reading `model.safetensors` strictly, into a network built for it.

safetensors only: reading a model never runs code from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError, safe_open
from torch.overrides import TorchFunctionMode

from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import nn

__all__ = ["WEIGHTS_NAME", "SkippedInitialisation", "load_weights"]

WEIGHTS_NAME = "model.safetensors"

_NAMED = 5
"""How many tensors a message names before it only counts."""


class SkippedInitialisation(TorchFunctionMode):
    """While active, `torch.nn.init` does nothing: for networks whose every weight is then loaded.

    Unlike the meta device, it leaves alone what constructors compute, such as buffers that are
    not saved.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", None) == "torch.nn.init":
            return kwargs["tensor"] if "tensor" in kwargs else args[0]
        return func(*args, **kwargs)


def load_weights(network: nn.Module, path: Path) -> None:
    """Fills every parameter and saved buffer of a network from a file.

    Values are converted to the network's dtypes.

    Args:
        network: filled in place; half filled when this raises.
        path: a safetensors file.

    Raises:
        ModelError: the file is missing, damaged, or does not hold exactly the network's tensors.
    """
    if not path.is_file():
        raise ModelError(
            f"{path}: the model's weights are not there. Copy the complete model folder again."
        )
    try:
        with safe_open(path, framework="pt") as stored:
            names = list(stored.keys())
            _compare(network, {n: tuple(stored.get_slice(n).get_shape()) for n in names}, path)
            with torch.no_grad():
                for key, tensor in network.state_dict().items():
                    tensor.copy_(stored.get_tensor(key))
    except (SafetensorError, OSError) as error:
        raise ModelError(
            f"{path}: the model's weights cannot be read ({error}). The file is damaged or "
            "incomplete; copy or download it again."
        ) from error


def _compare(network: nn.Module, stored: dict[str, tuple[int, ...]], path: Path) -> None:
    wanted = {key: tuple(tensor.shape) for key, tensor in network.state_dict().items()}
    problems = [
        *(f"{key} is missing" for key in wanted if key not in stored),
        *(f"{key} is not part of the model" for key in stored if key not in wanted),
        *(
            f"{key} is {list(stored[key])}, not {list(shape)}"
            for key, shape in wanted.items()
            if stored.get(key, shape) != shape
        ),
    ]
    if problems:
        more = f" and {len(problems) - _NAMED} more" if len(problems) > _NAMED else ""
        raise ModelError(
            f"{path}: the weights do not fit config.json beside it: "
            f"{'; '.join(problems[:_NAMED])}{more}. Both files must come from the same model: copy "
            "the complete model folder again."
        )
