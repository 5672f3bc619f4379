"""Visual tokens of a tower that stays as it is, computed once. Owns: the cache and how it is made.

With the visual tower frozen and no augmentation an item's tokens never change: looking once, and
reading them from a memory-mapped file ever after, makes an epoch some tens of times quicker on a
machine without a GPU.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.utils.data import DataLoader

from leccr_training.data.visual import VisualDataset, collate_visual, model_input, or_raise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.model.leccr import LeccrModel
    from leccr_training.data.items import Item

__all__ = ["VisualTokenCache"]


class VisualTokenCache:
    """Tokens of a split's items; picklable, for worker processes.

    Args:
        path: a NumPy file, float16 [N, P, D].
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tokens: NDArray[np.float16] | None = None

    @classmethod
    def build(
        cls,
        path: Path,
        model: LeccrModel,
        items: Sequence[Item],
        *,
        device: torch.device,
        batch_size: int,
        workers: int = 0,
        on_progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> VisualTokenCache:
        """Looks at every item; a file with as many items is taken as it is.

        Args:
            path: where it is kept; a half-made one never has this name.
            model: on the device, its visual tower in evaluation mode.
            items: images.
            device: of the model.
            batch_size: items at once.
            workers: processes that read images.
            on_progress: told how many items are done, of how many.

        Raises:
            MediaError: an image cannot be decoded.
        """
        if path.is_file() and len(np.load(path, mmap_mode="r")) == len(items):
            return cls(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        loader = DataLoader(
            VisualDataset(items, model.config),
            batch_size=batch_size,
            num_workers=workers,
            collate_fn=collate_visual,
        )
        stored: NDArray[np.float16] | None = None
        done = 0
        with torch.inference_mode():
            for batch in or_raise(loader):
                pixels, _ = model_input(batch, model.config, device)
                tokens = model.visual_tokens(pixels).half().cpu().numpy()
                if stored is None:
                    stored = np.lib.format.open_memmap(
                        unfinished, "w+", np.float16, (len(items), *tokens.shape[1:])
                    )
                stored[done : done + len(tokens)] = tokens
                done += len(tokens)
                on_progress(done, len(items))
        assert stored is not None
        stored.flush()  # type: ignore[attr-defined]  # a memory map
        unfinished.replace(path)
        return cls(path)

    def __getitem__(self, item: int) -> NDArray[np.float16]:
        """Returns float16 [P, D], a copy."""
        if self._tokens is None:
            self._tokens = np.load(self._path, mmap_mode="r")
        return np.array(self._tokens[item])

    def __getstate__(self) -> Path:
        return self._path

    def __setstate__(self, path: Path) -> None:
        self._path = path
        self._tokens = None
