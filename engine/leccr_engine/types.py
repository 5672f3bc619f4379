"""What passes between the stages. Owns: the shared vocabulary, and nothing that acts on it.

The words are defined in CONTRIBUTING.md (glossary). Arrays are numpy; no torch crosses a stage.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

ContentHash = NewType("ContentHash", str)
"""XXH3-128 of a file's bytes, 32 hex digits. Vectors, descriptions and user data hang on it."""

MomentId = NewType("MomentId", int)
RootId = NewType("RootId", int)
AlbumId = NewType("AlbumId", int)
SavedSearchId = NewType("SavedSearchId", int)


class MediaKind(StrEnum):
    """What a file is."""

    PHOTO = "photo"
    VIDEO = "video"


class FileState(StrEnum):
    """Where a file stands. `OFFLINE`: its root is not there now; its rows stay."""

    PENDING = "pending"
    INDEXED = "indexed"
    FAILED = "failed"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A media file as the scanner sees it: by name and `stat`, unopened."""

    path: Path
    kind: MediaKind
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file says of itself.

    Attributes:
        kind: photo or video.
        width_px: as shown, after rotation.
        height_px: as shown, after rotation.
        duration_ms: None for photos.
        taken_at: naive local time of the camera, None where the file does not say.
        latitude: degrees north, in [-90, 90].
        longitude: degrees east, in [-180, 180].
        camera: maker and model, as written.
    """

    kind: MediaKind
    width_px: int
    height_px: int
    duration_ms: int | None = None
    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None
    camera: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """What gets found: a photo has one, a video one per stretch of like frames.

    Attributes:
        start_ms: 0 for photos.
        end_ms: 0 for photos.
        frames: uint8 [F, H, W, 3], RGB, upright, F >= 1; a photo has F = 1. For the model.
        sequence: uint8 [S, H, W, 3], what happens in a video's moment, for a describer that looks
            at more frames than the model does; None where `frames` do.
    """

    start_ms: int
    end_ms: int
    frames: NDArray[np.uint8]
    sequence: NDArray[np.uint8] | None = None

    @property
    def frames_to_describe(self) -> NDArray[np.uint8]:
        """The sequence where there is one, else the frames."""
        return self.frames if self.sequence is None else self.sequence

    @property
    def nbytes(self) -> int:
        """What its pixels take."""
        return self.frames.nbytes + (0 if self.sequence is None else self.sequence.nbytes)


@dataclass(frozen=True, slots=True)
class DecodedMedia:
    """A decoded file: at least one moment, in order of time.

    Attributes:
        info: what the file says of itself.
        moments: at least one.
        missing: what of it could not be read, and what to do; None where all could.
    """

    info: MediaInfo
    moments: tuple[Moment, ...]
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """English text about one moment.

    Attributes:
        text: short sentences, each ending in a full stop; may be empty when nothing is certain.
        describer_id: who wrote it, e.g. "leccr-mini/concepts".
    """

    text: str
    describer_id: str


@dataclass(frozen=True, slots=True)
class Embedding:
    """The vectors of one moment, kept apart so that the mixing weight can change.

    Attributes:
        global_vector: float16 [d], L2-normalised: v.
        slot_vectors: float16 [K, d], rows L2-normalised: c_k.
        described: whether a description fed the slots.
    """

    global_vector: NDArray[np.float16]
    slot_vectors: NDArray[np.float16]
    described: bool
