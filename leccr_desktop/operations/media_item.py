"""One thing the grid shows: a file, or a moment of one. Owns: that shape, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.types import MediaKind

__all__ = ["MediaItem"]


@dataclass(frozen=True, slots=True)
class MediaItem:
    """A photo, or a video at a moment.

    Attributes:
        path: the file.
        kind: photo or video.
        start_ms: where the moment begins; 0 for photos and for videos that were not searched for.
        end_ms: where it ends; 0 likewise.
        reason: why it was found; empty where nothing was asked.
        key: what tells it from the others in a grid: the file and the moment. Kept, since a grid
            of a hundred thousand compares them all on the Qt thread.
    """

    path: Path
    kind: MediaKind
    start_ms: int = 0
    end_ms: int = 0
    reason: str = ""
    key: tuple[str, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (str(self.path), self.start_ms))
