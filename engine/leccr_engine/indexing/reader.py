"""Reading one file: hash, recognise, decode. Owns: what becomes of a file before the model.

Runs on the look-ahead's threads. A file is hashed first, and decoded only when its content is
neither in the library nor being read already. What a decoder raises is recorded for its file
(`_is_our_bug` says what is not), so that one file never stops the others.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leccr_engine.errors import MediaError
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.library.records import KnownContent
    from leccr_engine.types import ContentHash, DecodedMedia, FoundFile

_ASSUMED_VIDEO_MOMENTS = 32
"""What a video is taken to hold while it is being decoded and nobody knows yet."""

_PROGRAMMING_ERRORS = (AssertionError, AttributeError, ImportError, NameError, TypeError)


class Decode(Protocol):
    """`leccr_engine.media.decode`, or a stand-in."""

    def __call__(  # noqa: D102 - see the class
        self,
        path: Path,
        kind: MediaKind,
        *,
        frame_px: int,
        frames_per_moment: int,
        frames_to_describe: int,
    ) -> DecodedMedia: ...


@dataclass(frozen=True, slots=True)
class FrameSettings:
    """How files are decoded.

    Attributes:
        decode: reads one file.
        frame_px: longer side of a frame, at most.
        frames_per_moment: frames to keep of a video's moment.
        frames_to_describe: frames to keep of it besides, for a describer.
    """

    decode: Decode
    frame_px: int
    frames_per_moment: int
    frames_to_describe: int = 0

    def assumed_bytes(self, kind: MediaKind) -> int:
        """Estimate the frames of a file that is not decoded yet; an upper bound for photos."""
        frames = 1
        if kind is MediaKind.VIDEO:
            frames = _ASSUMED_VIDEO_MOMENTS * (self.frames_per_moment + self.frames_to_describe)
        return frames * self.frame_px * self.frame_px * 3


@dataclass(frozen=True, slots=True)
class DecodedFile:
    """A file whose content is new. Its claim is held until `Reader.let_go`."""

    found: FoundFile
    content_hash: ContentHash
    media: DecodedMedia


@dataclass(frozen=True, slots=True)
class RecognisedFile:
    """A file whose content is in the library."""

    found: FoundFile
    content_hash: ContentHash


@dataclass(frozen=True, slots=True)
class TwinFile:
    """A file whose content is being read from another file right now; ask again after that."""

    found: FoundFile


@dataclass(frozen=True, slots=True)
class UnreadableFile:
    """A file that cannot be read, and why."""

    found: FoundFile
    reason: str


@dataclass(frozen=True, slots=True)
class MovingFile:
    """A file that vanished or changed since it was found. It stays pending for the next scan."""

    found: FoundFile


ReadFile = DecodedFile | RecognisedFile | TwinFile | UnreadableFile | MovingFile


@dataclass(frozen=True, slots=True)
class DecodedContent:
    """A known content decoded once more, None where no file gives it now."""

    content: KnownContent
    media: DecodedMedia | None


class Reader:
    """Reads files on any number of threads; at most one of them reads one content.

    Args:
        frames: how to decode what is new.
        is_known: whether a content is in the library under the model that indexes.
        hash_content: `leccr_engine.media.identity.content_hash`, or a stand-in.
    """

    def __init__(
        self,
        frames: FrameSettings,
        *,
        is_known: Callable[[ContentHash], bool],
        hash_content: Callable[[Path], ContentHash],
    ) -> None:
        self._frames = frames
        self._is_known = is_known
        self._hash_content = hash_content
        self._claimed: set[ContentHash] = set()
        self._claiming = threading.Lock()

    def read(self, found: FoundFile) -> ReadFile:
        """Read a file that the library does not know, or no longer as it is."""
        if not _is_as_found(found):
            return MovingFile(found)
        try:
            content_hash = self._hash_content(found.path)
        except MediaError as error:
            return UnreadableFile(found, error.reason)
        # Claim before asking: whoever holds the claim lets go only after the commit.
        with self._claiming:
            if content_hash in self._claimed:
                return TwinFile(found)
            self._claimed.add(content_hash)
        outcome: ReadFile
        if self._is_known(content_hash):
            outcome = RecognisedFile(found, content_hash)
        else:
            media = self._decode(found.path, found.kind, self._frames)
            if not _is_as_found(found):
                # What was decoded may not be what was hashed.
                outcome = MovingFile(found)
            elif isinstance(media, str):
                outcome = UnreadableFile(found, media)
            else:
                return DecodedFile(found, content_hash, media)
        self.let_go(content_hash)
        return outcome

    def let_go(self, content_hash: ContentHash) -> None:
        """Give a `DecodedFile`'s claim back, after its commit."""
        with self._claiming:
            self._claimed.discard(content_hash)

    def read_again(self, content: KnownContent, frames: FrameSettings) -> DecodedContent:
        """Decode a content that the library knows, provided its file still holds it."""
        try:
            if self._hash_content(content.path) != content.content_hash:
                return DecodedContent(content, None)
        except MediaError:
            return DecodedContent(content, None)
        media = self._decode(content.path, content.kind, frames)
        return DecodedContent(content, None if isinstance(media, str) else media)

    def _decode(self, path: Path, kind: MediaKind, frames: FrameSettings) -> DecodedMedia | str:
        """Decode a file. Returns: its media, or the reason why there is none."""
        try:
            return frames.decode(
                path,
                kind,
                frame_px=frames.frame_px,
                frames_per_moment=frames.frames_per_moment,
                frames_to_describe=frames.frames_to_describe,
            )
        except MediaError as error:
            return error.reason
        except Exception as error:
            if _is_our_bug(error):
                raise
            return _unexpected(error)


def media_bytes(media: DecodedMedia | None) -> int:
    """Count the bytes of a file's frames."""
    return 0 if media is None else sum(moment.nbytes for moment in media.moments)


def _is_as_found(found: FoundFile) -> bool:
    try:
        status = found.path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # not readable here, not gone: hashing says why
    return (status.st_size, status.st_mtime_ns) == (found.size_bytes, found.mtime_ns)


def _is_our_bug(error: Exception) -> bool:
    """Whether an exception out of a decoder means that our own code is wrong.

    Codec libraries raise whatever they like. What they do not raise is a programming error whose
    innermost frame is in this engine.
    """
    if not isinstance(error, _PROGRAMMING_ERRORS):
        return False
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", ""))
    return module.split(".")[0] == "leccr_engine"


def _unexpected(error: Exception) -> str:
    name = type(error).__name__
    if isinstance(error, MemoryError):
        return f"{name}: it needs more memory than there is. Close other programs, index again."
    detail = f": {error}" if str(error) else ""
    return f"its decoder stopped with {name}{detail}. The file may be damaged."
