"""How many items run at once. Owns: finding it by trying, within what a device's memory holds."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

import torch

from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["BatchSize", "is_out_of_memory"]

_logger = logging.getLogger(__name__)

_Result = TypeVar("_Result")

# CUDA has an exception for it; the others have what their drivers and allocators say.
_OUT_OF_MEMORY = (
    "out of memory",  # MPS, HIP
    "out_of_device_memory",  # XPU
    "out_of_host_memory",
    "out_of_resources",
    "alloc_failed",  # cuBLAS, cuDNN
    "can't allocate memory",  # CPU
    "not enough memory",  # CPU on Windows
)


class BatchSize:
    """Runs work in batches; halves them whenever memory does not suffice, for good.

    Args:
        most: items in a batch to begin with, at least one.
        device: that the work runs on.

    Attributes:
        items: in a batch, at most, by now.
    """

    def __init__(self, most: int, device: torch.device) -> None:
        self.items = most
        self._device = device

    def run(
        self, items: Sequence[int], work: Callable[[Sequence[int]], _Result]
    ) -> Iterator[tuple[Sequence[int], _Result]]:
        """Does some work on all items, and does again what memory did not suffice for.

        Args:
            items: what to work on, by number.
            work: called with the items of one batch; nothing of a call that failed may count.

        Yields:
            The items of each batch and what the work gave, in order.

        Raises:
            ModelError: memory does not suffice for a single item.
        """
        done = 0
        while done < len(items):
            batch = items[done : done + self.items]
            try:
                result = work(batch)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                if len(batch) == 1:
                    raise ModelError(
                        f"The memory of {self._device} does not suffice for a single item. Close "
                        "what else uses it, take a smaller model, or the device 'cpu'."
                    ) from error
                self.items = len(batch) // 2
                _logger.warning(
                    "The memory of %s does not suffice for %d items at once: going on with %d.",
                    self._device, len(batch), self.items,
                )  # fmt: skip
            else:
                yield batch, result
                done += len(batch)
                continue
            # Here, not above: until the exception is gone, it holds on to all that was computed.
            if self._device.type != "cpu":
                torch.get_device_module(self._device).empty_cache()


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception says that a device's memory did not suffice."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    said = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in said for words in _OUT_OF_MEMORY)
