"""From an item to what a visual tower takes. Owns: reading one item, augmenting it, batching many.

Reading happens in worker processes and gives small arrays; normalising happens on the device.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import torch
from torch.utils.data import Dataset

from leccr_engine.errors import LeccrError
from leccr_engine.media import decode
from leccr_engine.model.preprocessing import fit_frame, normalise
from leccr_engine.types import MediaKind
from leccr_training.data.items import FrameFeatures, ImageFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig
    from leccr_training.data.items import Item, VisualSource

__all__ = [
    "VisualBatch",
    "VisualDataset",
    "collate_visual",
    "load_visual",
    "model_input",
    "or_raise",
]

_Batch = TypeVar("_Batch")

_LEAST_CROP_AREA = 0.5
_CROP_ASPECTS = (3 / 4, 4 / 3)


@dataclass(frozen=True, slots=True)
class VisualBatch:
    """Items side by side.

    Attributes:
        values: images uint8 [B, px, px, 3]; clips uint8 [B, F, px, px, 3]; frame features
            float32 [B, F, W].
        frame_mask: bool [B, F], True where there is a frame; None for images.
    """

    values: Tensor
    frame_mask: Tensor | None

    def __len__(self) -> int:
        return len(self.values)


def load_visual(
    source: VisualSource, config: LeccrConfig, *, random: np.random.Generator | None = None
) -> NDArray[Any]:
    """Reads an item as its model takes it.

    Args:
        source: where it is seen.
        config: of the model; says size, fit and how many frames.
        random: for training: images are cropped to at least half of their area. Never mirrored,
            for captions say left and right. None: the whole image.

    Returns:
        An image uint8 [px, px, 3], a clip uint8 [F, px, px, 3], or frame features float32 [F, W],
        with F at most `config.max_frames`.

    Raises:
        MediaError: the file cannot be decoded.
        DataError: the features cannot be read.
    """
    if isinstance(source, FrameFeatures):
        rows = source.rows
        if len(rows) > config.max_frames:
            middles = (2 * np.arange(config.max_frames) + 1) * len(rows) // (2 * config.max_frames)
            rows = tuple(rows[int(middle)] for middle in middles)
        return source.table.read(rows)
    if isinstance(source, ImageFile):
        [moment] = decode(source.path, MediaKind.PHOTO, frame_px=config.frame_px).moments
        frame = moment.frames[0]
        return _fit(frame if random is None else _crop(frame, random), config)
    from leccr_training.data.clips import read_clip

    frames = read_clip(source.path, frames=config.max_frames, frame_px=config.frame_px)
    return np.stack([_fit(frame, config) for frame in frames])


def collate_visual(
    seen: Sequence[NDArray[Any] | LeccrError],
) -> VisualBatch | LeccrError:
    """Puts items of one kind side by side, clips filled up with nothing.

    Args:
        seen: of `load_visual`, at least one, all of one kind; or the error that one of them gave.

    Returns:
        The batch, or the first error; see `or_raise`.
    """
    arrays: list[NDArray[Any]] = []
    for item in seen:
        if isinstance(item, LeccrError):
            return item
        arrays.append(item)
    if arrays[0].ndim == 3:
        return VisualBatch(torch.from_numpy(np.stack(arrays)), None)
    clips = [torch.from_numpy(array) for array in arrays]
    lengths = torch.tensor([len(clip) for clip in clips])
    mask = torch.arange(int(lengths.max())) < lengths[:, None]
    return VisualBatch(torch.nn.utils.rnn.pad_sequence(clips, batch_first=True), mask)


def model_input(
    batch: VisualBatch, config: LeccrConfig, device: torch.device
) -> tuple[Tensor, Tensor | None]:
    """Moves a batch to the device and prepares it for `LeccrModel.visual_tokens`.

    Returns:
        float32 [B, 3, px, px], [B, F, 3, px, px] or [B, F, W]; and the mask bool [B, F] of clips.
    """
    values = batch.values.to(device, non_blocking=True)
    mask = None if batch.frame_mask is None else batch.frame_mask.to(device, non_blocking=True)
    return (values if values.is_floating_point() else normalise(values, config)), mask


class VisualDataset(Dataset["NDArray[Any] | LeccrError"]):
    """What is seen of each item, whole, for a loader with `collate_visual`.

    Args:
        items: all of one kind.
        config: of the model.
    """

    def __init__(self, items: Sequence[Item], config: LeccrConfig) -> None:
        self._items = items
        self._config = config

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> NDArray[Any] | LeccrError:
        try:
            return load_visual(self._items[index].source, self._config)
        except LeccrError as error:
            return error


def or_raise(batches: Iterable[_Batch | LeccrError]) -> Iterator[_Batch]:
    """Goes through a loader's batches, and raises the error that came in the place of one.

    A loader's worker process hands errors on as a trace in a RuntimeError; as a batch they arrive
    as what they are.
    """
    for batch in batches:
        if isinstance(batch, LeccrError):
            raise batch
        yield batch


def _fit(frame: NDArray[np.uint8], config: LeccrConfig) -> NDArray[np.uint8]:
    return fit_frame(
        frame,
        image_px=config.image_px,
        resize=config.resize,
        interpolation=config.interpolation,
    )


def _crop(frame: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """A random part of at least half of the area, its aspect ratio changed a little."""
    height, width = frame.shape[:2]
    area = random.uniform(_LEAST_CROP_AREA, 1.0) * height * width
    aspect = np.exp(random.uniform(*np.log(_CROP_ASPECTS))) * width / height
    crop_width = min(width, max(1, round(float(np.sqrt(area * aspect)))))
    crop_height = min(height, max(1, round(area / crop_width)))
    left = int(random.integers(width - crop_width + 1))
    top = int(random.integers(height - crop_height + 1))
    return frame[top : top + crop_height, left : left + crop_width]
