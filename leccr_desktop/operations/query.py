"""What the window asks the library. Owns: the shape of a question, and nothing that answers it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from leccr_engine.library.filters import Filters
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_engine.types import ContentHash, MomentId

__all__ = ["Query", "SimilarTo", "Sort"]


class Sort(StrEnum):
    """In which order an answer comes."""

    RELEVANCE = "relevance"
    """Best first. Where nothing is searched for, newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    ADDED = "added"
    """Recently added first."""

    NAME = "name"
    RATING = "rating"
    """Highest first."""


@dataclass(frozen=True, slots=True)
class SimilarTo:
    """A picture of the library whose like is wanted.

    Attributes:
        moment_id: the moment; None for a file that was not found by searching, whose longest
            moment is taken then.
        content_hash: what the file holds.
        path: the file, to show which one it is.
        kind: photo or video.
        start_ms: where the moment begins; 0 for photos.
        end_ms: where it ends; 0 for photos.
    """

    moment_id: MomentId | None
    content_hash: ContentHash
    path: Path
    kind: MediaKind = MediaKind.PHOTO
    start_ms: int = 0
    end_ms: int = 0

    @classmethod
    def of(cls, item: MediaItem) -> SimilarTo | None:
        """Take an item of a grid; None where it is not indexed yet."""
        if item.content_hash is None:
            return None
        return cls(
            moment_id=item.moment_id,
            content_hash=item.content_hash,
            path=item.path,
            kind=item.kind,
            start_ms=item.start_ms,
            end_ms=item.end_ms,
        )


@dataclass(frozen=True, slots=True)
class Query:
    """A question. An empty one is answered with everything in the library, newest first.

    Attributes:
        text: what to look for, in any language.
        picture: a file, of the library or not, whose like is wanted. With a text, what is near to
            both.
        similar_to: a picture of the library whose like is wanted; it goes before the two others.
        filters: what else has to be true of an answer.
        sort: the order.
        weak: list also what most likely does not fit, even where the model does not know what is
            asked for.
        strong_only: list only what most likely fits. It means nothing beside `weak`, nor where
            the model cannot tell.
    """

    text: str = ""
    picture: Path | None = None
    similar_to: SimilarTo | None = None
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    weak: bool = False
    strong_only: bool = False

    @property
    def is_search(self) -> bool:
        """Whether something is searched for; else the library is listed."""
        return bool(self.text.strip() or self.picture or self.similar_to)

    @property
    def is_text(self) -> bool:
        """Whether words alone are searched for: only then a model can tell what hits are worth."""
        return bool(self.text.strip()) and self.picture is None and self.similar_to is None
