"""What goes into the library and what comes out. Owns: the dataclasses, and nothing that acts.

Types shared by every stage are in `leccr_engine.types`; these are the library's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_engine.library.filters import Filters
    from leccr_engine.types import (
        AlbumId,
        ContentHash,
        Description,
        Embedding,
        FileState,
        FoundFile,
        MediaInfo,
        MediaKind,
        MomentId,
        RootId,
        SavedSearchId,
    )


@dataclass(frozen=True, slots=True)
class Root:
    """A folder (or one file) that the library follows.

    Attributes:
        id: the library's number for it.
        path: absolute, as given; symlinks are not resolved.
        exclude: patterns for `leccr_engine.media.scanner.scan`.
    """

    id: RootId
    path: Path
    exclude: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """What a sync found, in files.

    Attributes:
        new: not known before; now pending.
        changed: known, but with another size, time or kind; now pending.
        unchanged: known and as they were.
        removed: known and no longer there. Their contents stay.
        offline: kept without being found, because their root is not there.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    offline: int = 0


@dataclass(frozen=True, slots=True)
class IndexedMoment:
    """One moment of a file that was just encoded.

    Attributes:
        start_ms: 0 for photos.
        end_ms: 0 for photos.
        embedding: its vectors under one model.
        description: what fed the slots. None where nothing did; an earlier description stays then.
    """

    start_ms: int
    end_ms: int
    embedding: Embedding
    description: Description | None = None


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file that was decoded and encoded.

    Attributes:
        found: the file as `Library.pending` gave it.
        content_hash: of the bytes that were decoded.
        info: what the file says of itself.
        moments: at least one, in order of time. Moments of the same span are one; the last counts.
    """

    found: FoundFile
    content_hash: ContentHash
    info: MediaInfo
    moments: tuple[IndexedMoment, ...]


@dataclass(frozen=True, slots=True)
class EncodedContent:
    """A known content that was encoded under another model.

    Attributes:
        content_hash: of the bytes that were decoded.
        moments: as in `IndexedFile`.
    """

    content_hash: ContentHash
    moments: tuple[IndexedMoment, ...]


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that cannot be read. It is tried again when it changes, or by `retry_failed`."""

    found: FoundFile
    reason: str


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file whose content is in the library already: a move, a rename or a copy."""

    found: FoundFile
    content_hash: ContentHash


@dataclass(frozen=True, slots=True)
class DescribedMoment:
    """Pass two's result for one moment, known to the library by its span."""

    start_ms: int
    end_ms: int
    embedding: Embedding
    description: Description


@dataclass(frozen=True, slots=True)
class MomentDescription:
    """The description of one moment of a content."""

    start_ms: int
    end_ms: int
    description: Description


@dataclass(frozen=True, slots=True)
class KnownContent:
    """A content that the library has moments of, and one present file that holds it."""

    content_hash: ContentHash
    path: Path
    kind: MediaKind


@dataclass(frozen=True, slots=True)
class MomentRecord:
    """A moment and the files that hold it.

    Attributes:
        description: its text, None before pass two.
        paths: indexed files whose root is there now, in path order; empty when all are gone.
    """

    id: MomentId
    content_hash: ContentHash
    kind: MediaKind
    start_ms: int
    end_ms: int
    description: str | None
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class EmbeddingBatch:
    """Vectors of N moments under one model.

    Attributes:
        ids: int64 [N], moment ids.
        globals: float16 [N, d].
        slots: float16 [N, K, d].
    """

    ids: NDArray[np.int64]
    globals: NDArray[np.float16]
    slots: NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A model that wrote vectors here, or is about to.

    Attributes:
        id: the model's id.
        embed_dim: d, None before its first vector.
        slots: K, None before its first vector.
        mixing_weight: a, None when the library was not told.
    """

    id: str
    embed_dim: int | None
    slots: int | None
    mixing_weight: float | None


@dataclass(frozen=True, slots=True)
class ModelVectors:
    """What a library holds of a model; never nothing.

    Attributes:
        model_id: the model's id.
        moments: how many have vectors under it.
        size_bytes: of the vectors and of their index file.
    """

    model_id: str
    moments: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file as the library knows it.

    Attributes:
        state: `OFFLINE` while its root is not there, whatever it was before.
        content_hash: None unless indexed (also while offline).
        failure_reason: None unless it failed.
        info: what the file says of itself, None before it was indexed.
        shown_at: how old it counts as: when it was taken, else when it was last written; naive
            local time.
        added_at: when the library first saw it, under whatever name; naive local time.
        place: the nearest city and its country, None where it was taken nowhere near one.
        favourite: whether its content is one.
        rating: of its content, 0 (none) to 5.
        is_live: whether it is a photo with a video of a few seconds beside it, of the same name.
    """

    path: Path
    kind: MediaKind
    state: FileState
    size_bytes: int
    mtime_ns: int
    content_hash: ContentHash | None
    failure_reason: str | None
    info: MediaInfo | None
    shown_at: datetime
    added_at: datetime
    place: str | None
    favourite: bool
    rating: int
    is_live: bool

    @property
    def taken_at(self) -> datetime | None:
        """When the camera says it was taken, naive local time; None where it does not say."""
        return None if self.info is None else self.info.taken_at


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many files a day has; never zero."""

    day: date
    count: int


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value that files have, and how many do; never zero.

    Attributes:
        value: as `Filters` takes it; a year as four digits.
        count: in files.
    """

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to filter by, most frequent first; years latest first.

    Attributes:
        kinds: values of `MediaKind`.
        cameras: maker and model.
        places: city and country.
        years: of `FileRecord.shown_at`.
    """

    kinds: tuple[FacetValue, ...]
    cameras: tuple[FacetValue, ...]
    places: tuple[FacetValue, ...]
    years: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class LocatedFile:
    """A file that says where it was taken.

    Attributes:
        latitude: degrees north, in [-90, 90].
        longitude: degrees east, in [-180, 180].
        taken_at: naive local time of the camera, None where the file does not say.
        place: the nearest city and its country, None where it was taken nowhere near one.
    """

    path: Path
    kind: MediaKind
    content_hash: ContentHash
    latitude: float
    longitude: float
    taken_at: datetime | None
    place: str | None


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Files of the same bytes: two at least, in path order (by bytes)."""

    content_hash: ContentHash
    files: tuple[FileRecord, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What a person thinks of a content.

    Attributes:
        favourite: whether it is one.
        rating: 0 (none) to 5.
    """

    favourite: bool = False
    rating: int = 0


@dataclass(frozen=True, slots=True)
class Album:
    """Contents that a person put together.

    Attributes:
        name: as the person wrote it.
        count: how many of its contents have a file that can be shown.
        cover: the one that was put there last, None where none can be shown.
    """

    id: AlbumId
    name: str
    count: int
    cover: KnownContent | None


@dataclass(frozen=True, slots=True)
class DeletedAlbum:
    """What it takes to bring an album back. Opaque to others."""

    id: AlbumId
    name: str
    contents: tuple[ContentHash, ...]


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that a person keeps.

    Attributes:
        name: as the person wrote it.
        query: may be empty, where only the filters count.
    """

    id: SavedSearchId
    name: str
    query: str
    filters: Filters


@dataclass(frozen=True, slots=True)
class FileCount:
    """How many files of one kind are in one state; never zero."""

    kind: MediaKind
    state: FileState
    count: int


@dataclass(frozen=True, slots=True)
class LibraryStats:
    """The library in numbers.

    Attributes:
        files: by kind and state, only those that occur.
        moments: searchable under the active model, files that are offline included.
        model_id: the active model, None before the first `index`.
        described_share: of `moments`, those that pass two has done; in [0, 1], 0 without moments.
        database_size_bytes: `library.db` with its write-ahead log.
        index_size_bytes: every vector index beside it.
    """

    files: tuple[FileCount, ...]
    moments: int
    model_id: str | None
    described_share: float
    database_size_bytes: int
    index_size_bytes: int

    def count(self, *, kind: MediaKind | None = None, state: FileState | None = None) -> int:
        """Count the files of this kind and in this state; None stands for any."""
        return sum(
            entry.count
            for entry in self.files
            if kind in (None, entry.kind) and state in (None, entry.state)
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that `Library.check` found.

    Attributes:
        what: what is wrong, and what next.
        where: the file or the table that it is about.
        repaired: whether this call put it right.
    """

    what: str
    where: str
    repaired: bool
