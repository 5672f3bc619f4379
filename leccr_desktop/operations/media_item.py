"""One thing the grid shows: a file, or a moment of one. Owns: that shape, and nothing else."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from leccr_engine.search.reason import Reason
    from leccr_engine.search.strength import Strength
    from leccr_engine.types import ContentHash, MediaKind, MomentId

__all__ = ["MediaItem", "MomentSpan"]


@dataclass(frozen=True, slots=True)
class MomentSpan:
    """A stretch of a video that answers the query.

    Attributes:
        start_ms: where it begins.
        end_ms: where it ends.
        score: see `SearchHit`.
        reason: why it was found.
        moment_id: the library's number for it.
    """

    start_ms: int
    end_ms: int
    score: float
    reason: Reason | None
    moment_id: MomentId


@dataclass(frozen=True, slots=True)
class MediaItem:
    """A photo, or a video at a moment.

    Attributes:
        path: the file.
        kind: photo or video.
        start_ms: where the moment begins; 0 for photos and for videos that were not searched for.
        end_ms: where it ends; 0 likewise.
        reason: why it was found; None where nothing was asked.
        content_hash: what favourites, ratings, albums and thumbnails go by; None until it is
            indexed.
        moment_id: the moment; None where nothing was asked.
        taken_at: when it was taken, naive local time; when the file was last changed, where the
            file does not say.
        added_at: when the library first saw the file, naive local time.
        duration_ms: how long a video is; None for photos.
        favourite: whether it is one.
        rating: 0 (none) to 5.
        is_live: whether a photo has a short video beside it.
        is_offline: whether its folder is not there now.
        failure: why it could not be read; empty where it could.
        score: how well it answers, in [-1, 1]; 0 where nothing was asked.
        strength: how sure the answer is; None where it is not known.
        moments: the other moments of the same video that answer as well as the rows of this answer
            do, best first; they are more when the answer is longer.
        key: what tells it from the others in a grid: the file and the moment. Kept, since a grid
            of a hundred thousand compares them all on the Qt thread.
    """

    path: Path
    kind: MediaKind
    start_ms: int = 0
    end_ms: int = 0
    reason: Reason | None = None
    _: KW_ONLY
    content_hash: ContentHash | None = None
    moment_id: MomentId | None = None
    taken_at: datetime | None = None
    added_at: datetime | None = None
    duration_ms: int | None = None
    favourite: bool = False
    rating: int = 0
    is_live: bool = False
    is_offline: bool = False
    failure: str = ""
    score: float = 0.0
    strength: Strength | None = None
    moments: tuple[MomentSpan, ...] = ()
    key: tuple[str, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (str(self.path), self.start_ms))
