"""Descriptions of a benchmark's items. Owns: which are due, and describing them in batches.

Resumable: each batch is on disk before the next one begins, and what this describer wrote before,
to the same prompt, is not written again.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leccr_engine.errors import Cancelled, MediaError
from leccr_engine.media import DEFAULT_FRAME_PX, decode
from leccr_engine.types import MediaKind
from leccr_training.data.descriptions import Described, DescriptionFile
from leccr_training.data.items import ImageFile, VideoFile
from leccr_training.prepare.progress import Meter
from leccr_training.prepare.sources import items_to_see

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_training.data.benchmarks import LoadOptions
    from leccr_training.data.items import Item, Split, VisualSource
    from leccr_training.prepare.progress import OnProgress

    Frames = Sequence[NDArray[np.uint8]]

__all__ = ["DescribedSplit", "FrameDescriber", "Unreadable", "describe_split"]

_FRAMES_OF_A_CLIP = 8
_READERS = 4


class FrameDescriber(Protocol):
    """Describes frames, without a library.

    Attributes:
        describer_id: "MODEL/PROMPT".
        items_at_once: that it takes in one batch.
    """

    @property
    def describer_id(self) -> str: ...  # noqa: D102 - see the class

    @property
    def items_at_once(self) -> int: ...  # noqa: D102 - see the class

    def describe_images(self, items: Sequence[Frames]) -> list[str]:
        """Describe N images (one frame) or clips (several), uint8 [H, W, 3] each."""
        ...


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An item that could not be described, because its file cannot be read."""

    item_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class DescribedSplit:
    """What a run came to.

    Attributes:
        described: items that this run described.
        known: items that earlier runs had described.
        empty: of `described`, those that the model had nothing to say of.
        unreadable: items whose file cannot be read; the next run tries again.
    """

    described: int
    known: int
    empty: int
    unreadable: tuple[Unreadable, ...]


def describe_split(
    data: Path,
    benchmark: str,
    split: Split,
    describer: FrameDescriber,
    *,
    options: LoadOptions | None = None,
    on_progress: OnProgress = lambda _: None,
    cancel: threading.Event | None = None,
) -> DescribedSplit:
    """Describes the items of a split that this describer has not described yet.

    Args:
        data: the data folder; `descriptions.jsonl` in it is added to.
        benchmark: a name in `BENCHMARKS`.
        split: which part.
        describer: who describes.
        options: where there is a choice.
        on_progress: told at the start and after each batch.
        cancel: when set, the run ends before its next batch.

    Raises:
        Cancelled: as asked; what was described stays.
        DataError: files are missing or damaged, or the descriptions cannot be written.
        ModelError: the describer fails; what was described stays.
    """
    file = DescriptionFile(data)
    model_id, _, prompt_id = describer.describer_id.rpartition("/")
    items = items_to_see(data, benchmark, split, options)
    known = file.ids(model_id=model_id, prompt_id=prompt_id)
    due = [item for item in items if item.item_id not in known]
    meter = Meter(len(items), len(items) - len(due), on_progress)
    described = empty = 0
    unreadable: list[Unreadable] = []
    with ThreadPoolExecutor(_READERS, thread_name_prefix="leccr-read") as readers:
        while due:
            if cancel is not None and cancel.is_set():
                raise Cancelled("Stopped. What was described stays.")
            batch = due[: describer.items_at_once]
            del due[: len(batch)]
            seen: list[tuple[Item, Frames]] = []
            failed: list[Unreadable] = []
            for item, frames in zip(batch, readers.map(_read, batch), strict=True):
                if isinstance(frames, Unreadable):
                    failed.append(frames)
                else:
                    seen.append((item, frames))
            texts = describer.describe_images([frames for _, frames in seen])
            file.append(
                Described(item.item_id, text, model_id, prompt_id)
                for (item, _), text in zip(seen, texts, strict=True)
            )
            described += len(texts)
            empty += texts.count("")
            unreadable += failed
            meter.add(len(batch), failed=len(failed))
    return DescribedSplit(
        described=described,
        known=len(items) - described - len(unreadable),
        empty=empty,
        unreadable=tuple(unreadable),
    )


def _read(item: Item) -> Frames | Unreadable:
    try:
        return _frames(item.source)
    except MediaError as error:
        return Unreadable(item.item_id, str(error))


def _frames(source: VisualSource) -> Frames:
    match source:
        case ImageFile(path):
            [moment] = decode(path, MediaKind.PHOTO, frame_px=DEFAULT_FRAME_PX).moments
            return list(moment.frames)
        case VideoFile(path):
            from leccr_training.data.clips import read_clip

            return list(read_clip(path, frames=_FRAMES_OF_A_CLIP, frame_px=DEFAULT_FRAME_PX))
        case _:
            raise TypeError(f"frame features cannot be looked at: {source}")
